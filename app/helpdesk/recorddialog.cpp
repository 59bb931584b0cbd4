// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/recorddialog.h"

#include "helpdesk/personactiontext.h"
#include "theme/theme.h"
#include "widgets/banner.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Stationmaster {

namespace {

constexpr int LengthsOffered[] = {15, 60, 240, 1440}; // minutes

} // namespace

RecordDialog::RecordDialog(const QString &person, const QDateTime &runningUntil, QWidget *parent)
    : HelpDialog(PersonActionText::recordTitle(person), PersonActionText::whatIsRecorded(person),
                 tr("&Review…"), parent),
      m_lengths(new QButtonGroup(this))
{
    if (runningUntil.isValid())
        content()->addWidget(
            new Banner(Theme::Tone::Info, PersonActionText::alreadyRecorded(runningUntil), this));
    addText(tr("For how long?"), "strong");
    auto *choices = new QVBoxLayout;
    choices->setSpacing(Space::Small);
    for (const int minutes : LengthsOffered) {
        auto *choice = new QRadioButton(PersonActionText::length(std::chrono::minutes(minutes)), this);
        choice->setChecked(minutes == LengthsOffered[0]);
        m_lengths->addButton(choice, minutes);
        choices->addWidget(choice);
    }
    content()->addLayout(choices);
    content()->addStretch(1);
    m_lengths->button(LengthsOffered[0])->setFocus();
}

void RecordDialog::choose(std::chrono::minutes length)
{
    if (auto *choice = m_lengths->button(static_cast<int>(length.count())))
        choice->setChecked(true);
}

std::chrono::minutes RecordDialog::length() const
{
    return std::chrono::minutes(m_lengths->checkedId());
}

void RecordDialog::goOn()
{
    accept();
    Q_EMIT chosen(length());
}

} // namespace Stationmaster
