// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/helpdialog.h"

#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Stationmaster {

namespace {

constexpr int CharactersOfAHelpDialog = 68; // of the line length, which is easy to read

} // namespace

HelpDialog::HelpDialog(const QString &title, const QString &says, const QString &goOn, QWidget *parent)
    : QDialog(parent), m_content(new QVBoxLayout),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)),
      m_goOn(m_buttons->addButton(goOn, QDialogButtonBox::AcceptRole))
{
    setWindowTitle(title);
    m_goOn->setDefault(true);
    setRole(m_goOn, "primary");
    m_content->setSpacing(Space::Medium);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Large);
    layout->addLayout(m_content, 1);
    layout->addWidget(m_buttons);
    m_says = addText(says);
    setMinimumWidth(CharactersOfAHelpDialog * fontMetrics().averageCharWidth());
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_goOn->isEnabled())
            this->goOn();
    });
}

QString HelpDialog::says() const
{
    return m_says->text();
}

void HelpDialog::setCloseText(const QString &text)
{
    m_buttons->button(QDialogButtonBox::Cancel)->setText(text);
}

void HelpDialog::makeRoom()
{
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

void HelpDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    makeRoom();
}

QLabel *HelpDialog::addText(const QString &text, const char *role)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role)
        setRole(label, role);
    m_content->addWidget(label);
    return label;
}

} // namespace Stationmaster
