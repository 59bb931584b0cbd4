// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/stepsidebar.h"

#include "run/stepbadge.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Stationmaster {

StepSidebar::StepSidebar(const QString &title, const QStringList &steps, QWidget *parent)
    : QFrame(parent), m_steps(steps), m_note(new QLabel(this))
{
    setRole(this, "rail");
    setAccessibleName(tr("Steps"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Huge, Space::Large, Space::Huge);
    layout->setSpacing(Space::Large);
    auto *heading = new QLabel(title, this);
    heading->setWordWrap(true);
    setRole(heading, "heading");
    layout->addWidget(heading);
    layout->addSpacing(Space::Small);
    for (int i = 0; i < int(steps.size()); ++i) {
        auto *line = new QHBoxLayout;
        line->setSpacing(Space::Medium);
        const Entry entry{new StepBadge(i + 1, this), new QLabel(steps.at(i), this)};
        entry.label->setWordWrap(true);
        line->addWidget(entry.badge);
        line->addWidget(entry.label, 1);
        layout->addLayout(line);
        m_entries.push_back(entry);
    }
    layout->addStretch(1);
    m_note->setWordWrap(true);
    setRole(m_note, "hint");
    layout->addWidget(m_note);
    setCurrent(0);
}

void StepSidebar::setCurrent(int index, bool finished)
{
    const int count = int(m_entries.size());
    for (int i = 0; i < count; ++i) {
        const Entry &entry = m_entries[static_cast<std::size_t>(i)];
        const bool isDone = finished || i < index;
        const bool isCurrent = i == index;
        entry.badge->setLook(isDone      ? StepBadge::Look::Done
                             : isCurrent ? StepBadge::Look::Current
                                         : StepBadge::Look::Upcoming);
        setRole(entry.label, isCurrent ? "strong" : "subtitle");
        const QString &name = m_steps.at(i);
        entry.label->setAccessibleName(
            isCurrent ? tr("Step %1 of %2: %3, current").arg(i + 1).arg(count).arg(name)
            : isDone  ? tr("Step %1 of %2: %3, done").arg(i + 1).arg(count).arg(name)
                      : tr("Step %1 of %2: %3").arg(i + 1).arg(count).arg(name));
    }
}

void StepSidebar::setNote(const QString &text)
{
    m_note->setText(text);
}

} // namespace Stationmaster
