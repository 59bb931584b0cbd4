// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/noticedialog.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

NoticeDialog::NoticeDialog(const QString &text, QWidget *parent)
    : QDialog(parent), m_edit(new QPlainTextEdit(this))
{
    setWindowTitle(tr("What to tell the users"));
    m_edit->setPlainText(text.isEmpty() ? tr("The users notice nothing of this run.") : text);
    m_edit->setAccessibleName(windowTitle());
    m_edit->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setIcon(themedIcon(u"copy"_s));
    m_copy->setEnabled(!text.isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->addWidget(m_edit, 1);
    layout->addWidget(buttons);
    resize(80 * fontMetrics().averageCharWidth(), 26 * fontMetrics().height());
    connect(m_copy, &QPushButton::clicked, this, &NoticeDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NoticeDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_edit->toPlainText());
    m_copy->setText(tr("&Copied"));
}

} // namespace Stationmaster
