// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "run/steplist.h"

#include "provisioning/steptype.h"
#include "run/stepbadge.h"
#include "widgets/chip.h"
#include "words/problemtext.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Stationmaster {

StepList::StepList(Show what, const QString &name, QWidget *parent) : QFrame(parent), m_show(what)
{
    setAccessibleName(name);
    setRole(this, "card");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

StepList::Row StepList::makeRow(int number)
{
    Row row{new QWidget(this), nullptr, nullptr, nullptr, nullptr};
    row.badge = new StepBadge(number, row.widget);
    row.title = new QLabel(row.widget);
    row.detail = new QLabel(row.widget);
    row.chip = new Chip(Theme::Tone::Neutral, {}, row.widget);
    for (QLabel *label : {row.title, row.detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setRole(row.title, "strong");
    setRole(row.detail, "subtitle");

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(row.title);
    words->addWidget(row.detail);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    line->setSpacing(Space::Large);
    line->addWidget(row.badge, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(row.chip, 0, Qt::AlignTop);
    return row;
}

void StepList::setPlan(const Plan &plan)
{
    for (const Row &row : m_rows)
        row.widget->deleteLater();
    m_rows.clear();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < int(plan.steps.size()); ++i) {
        if (i > 0) {
            auto *line = new QFrame(this);
            setRole(line, "line");
            line->setFixedHeight(1);
            layout()->addWidget(line);
        }
        m_rows.push_back(makeRow(i + 1));
        layout()->addWidget(m_rows.back().widget);
    }
    update(plan, -1, {});
}

void StepList::update(const Plan &plan, int currentStep, const QString &progress)
{
    for (std::size_t i = 0; i < m_rows.size() && i < plan.steps.size(); ++i) {
        const Row &row = m_rows[i];
        const Step &step = plan.steps[i];
        const bool isCurrent = int(i) == currentStep;
        row.title->setText(ProblemText::title(step));
        row.detail->setText(isCurrent && !progress.isEmpty() ? progress
                                                             : ProblemText::explanation(plan, int(i)));
        if (m_show == Show::Changes)
            showChange(row, step);
        else
            showState(row, step, isCurrent);
        row.widget->setAccessibleName(row.title->text() + u' ' + row.chip->text());
    }
}

void StepList::showChange(const Row &row, const Step &step) const
{
    row.badge->setLook(StepBadge::Look::Plain);
    row.chip->setTone(Theme::Tone::Info);
    switch (stepType(step.kind).facts.verb) {
    case StepVerb::Create:
        row.chip->setText(tr("new"));
        break;
    case StepVerb::SetDefault:
        row.chip->setText(tr("set"));
        break;
    case StepVerb::Update:
    case StepVerb::None:
        row.chip->setText(tr("change"));
        break;
    case StepVerb::ClearDefault:
        row.chip->setText(tr("clear"));
        break;
    case StepVerb::Disassociate:
        row.chip->setTone(Theme::Tone::Warning);
        row.chip->setText(tr("sign out"));
        break;
    case StepVerb::SignOut:
        row.chip->setTone(Theme::Tone::Warning);
        row.chip->setText(tr("sign out"));
        break;
    case StepVerb::Record:
        row.chip->setText(tr("record"));
        break;
    case StepVerb::StopRecording:
        row.chip->setText(tr("stop"));
        break;
    case StepVerb::EndCall:
        row.chip->setTone(Theme::Tone::Warning);
        row.chip->setText(tr("end"));
        break;
    case StepVerb::Associate:
        row.chip->setText(tr("sign in"));
        break;
    case StepVerb::Delete:
        row.chip->setTone(Theme::Tone::Warning);
        row.chip->setText(tr("delete"));
        break;
    }
    row.chip->setIconName({});
}

void StepList::showState(const Row &row, const Step &step, bool isCurrent) const
{
    using Look = StepBadge::Look;
    const auto look = [&](Look badge, Theme::Tone tone, const QString &word) {
        row.badge->setLook(badge);
        row.chip->setTone(tone);
        row.chip->setText(word);
    };
    if (isCurrent)
        return look(Look::Running, Theme::Tone::Info, tr("In progress"));
    switch (step.state) {
    case StepState::Planned:
        return look(Look::Upcoming, Theme::Tone::Neutral, tr("Not started"));
    case StepState::Sent:
        return look(Look::Doubtful, Theme::Tone::Warning, tr("Not known yet"));
    case StepState::Done:
        return look(Look::Done, Theme::Tone::Success, tr("Done"));
    case StepState::Failed:
        return look(Look::Failed, Theme::Tone::Problem, tr("Failed"));
    case StepState::Skipped:
        return look(Look::Done, Theme::Tone::Neutral, ProblemText::leftOut(step));
    }
}

} // namespace Stationmaster
