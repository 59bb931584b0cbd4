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
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int NoticeLinesATurn = 500; // some milliseconds

} // namespace

NoticeDialog::NoticeDialog(const QString &text, QWidget *parent)
    : QDialog(parent), m_isNews(!text.isEmpty()),
      m_text(text.isEmpty() ? tr("The users notice nothing of this run.") : text),
      m_edit(new QPlainTextEdit(this))
{
    setWindowTitle(tr("What to tell the users"));
    m_edit->setUndoRedoEnabled(false);
    m_edit->setReadOnly(true);
    m_edit->setAccessibleName(windowTitle());
    m_edit->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setIcon(themedIcon(u"copy"_s));
    m_copy->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->addWidget(m_edit, 1);
    layout->addWidget(buttons);
    resize(80 * fontMetrics().averageCharWidth(), 26 * fontMetrics().height());
    connect(m_copy, &QPushButton::clicked, this, &NoticeDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_filling.setInterval(0);
    connect(&m_filling, &QTimer::timeout, this, &NoticeDialog::fillNext);
    m_filling.start();
    fillNext();
}

void NoticeDialog::fillNext()
{
    qsizetype end = m_filled;
    for (int line = 0; line < NoticeLinesATurn && end < m_text.size(); ++line) {
        const qsizetype lineEnd = m_text.indexOf(u'\n', end);
        end = lineEnd < 0 ? m_text.size() : lineEnd + 1;
    }
    QTextCursor cursor(m_edit->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_text.sliced(m_filled, end - m_filled));
    if (m_filled == 0)
        m_edit->moveCursor(QTextCursor::Start); // it went along
    m_filled = end;
    if (m_filled < m_text.size())
        return;
    m_filling.stop();
    m_edit->setUndoRedoEnabled(true);
    m_edit->setReadOnly(false);
    m_copy->setEnabled(m_isNews);
}

void NoticeDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_edit->toPlainText());
    m_copy->setText(tr("&Copied"));
}

} // namespace Stationmaster
