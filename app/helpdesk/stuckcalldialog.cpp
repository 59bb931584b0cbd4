// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/stuckcalldialog.h"

#include "helpdesk/personactiontext.h"
#include "widgets/banner.h"
#include "widgets/picklist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Stationmaster {

StuckCallDialog::StuckCallDialog(const QString &person, QWidget *parent)
    : HelpDialog(PersonActionText::stuckCallTitle(person), PersonActionText::whatEndingACallDoes(),
                 tr("&Review…"), parent),
      m_person(person), m_state(new Banner(Theme::Tone::Info, PersonActionText::readingCalls(person), this)),
      m_list(new PickList(tr("&Call"), tr("Narrow down"), this)), m_wordLabel(new QLabel(this)),
      m_word(new QLineEdit(this))
{
    m_list->hide();
    m_wordLabel->setTextFormat(Qt::PlainText);
    m_wordLabel->setText(tr("To end it, &type %1:").arg(PersonActionText::endWord()));
    m_wordLabel->setBuddy(m_word);
    m_word->setAccessibleName(tr("To end it, type %1").arg(PersonActionText::endWord()));
    m_word->setMaximumWidth(16 * fontMetrics().averageCharWidth());
    auto *confirm = new QHBoxLayout;
    confirm->addWidget(m_wordLabel);
    confirm->addWidget(m_word);
    confirm->addStretch(1);
    content()->addWidget(m_state);
    content()->addWidget(m_list, 1);
    content()->addLayout(confirm);
    content()->addStretch(0);
    connect(m_list, &PickList::chosen, this, [this] {
        m_word->clear(); // a word is for one call
        refresh();
    });
    connect(m_word, &QLineEdit::textChanged, this, &StuckCallDialog::refresh);
    refresh();
}

void StuckCallDialog::setCalls(const Result<CallsOfPerson::Found> &found)
{
    m_calls = found ? found->calls : std::vector<GoingCall>();
    std::vector<PickList::Choice> choices;
    for (const GoingCall &call : m_calls)
        choices.push_back({.id = call.id,
                           .name = PersonActionText::callName(call),
                           .detail = PersonActionText::callParties(call),
                           .chip = PersonActionText::callChip(call),
                           .tone = call.mayBeAlive() ? Theme::Tone::Warning : Theme::Tone::Neutral});
    m_list->setChoices(choices);
    m_list->setVisible(!choices.empty());
    const PersonActionText::Sentence said = PersonActionText::callsFound(m_person, found);
    m_state->setTone(said.tone);
    m_state->setText(said.text);
    m_state->setVisible(!said.text.isEmpty());
    if (!choices.empty()) {
        resize(width(), std::max(height(), 30 * fontMetrics().height()));
        m_list->takeFocus();
    }
    refresh();
    makeRoom();
}

QString StuckCallDialog::state() const
{
    return m_state->text();
}

const GoingCall *StuckCallDialog::chosenCall() const
{
    const auto found = std::ranges::find(m_calls, m_list->chosenId(), &GoingCall::id);
    return found == m_calls.end() ? nullptr : &*found;
}

void StuckCallDialog::refresh()
{
    const GoingCall *call = chosenCall();
    const bool mustConfirm = call && call->mayBeAlive();
    m_wordLabel->setVisible(mustConfirm);
    m_word->setVisible(mustConfirm);
    const bool isConfirmed =
        m_word->text().trimmed().compare(PersonActionText::endWord(), Qt::CaseInsensitive) == 0;
    goOnButton()->setEnabled(call && (!mustConfirm || isConfirmed));
    goOnButton()->setToolTip(call && mustConfirm && !isConfirmed ? tr("Type the word first.") : QString());
}

void StuckCallDialog::goOn()
{
    const StuckCall call{.id = chosenCall()->id, .evenWhileAlive = chosenCall()->mayBeAlive()};
    accept();
    Q_EMIT chosen(call);
}

} // namespace Stationmaster
