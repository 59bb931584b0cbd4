// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/activitypage.h"
#include "pages/pageheader.h"

#include "presentation/icons.h"
#include "presentation/orgtable.h"
#include "presentation/orgtablemodel.h"
#include "presentation/problemtext.h"
#include "presentation/stateview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// What a run did, in the words of the step that it was made for.
QString mainTitle(const Plan &plan)
{
    if (!plan.undoOf.isEmpty() || plan.steps.empty())
        return ActivityPage::tr("Undo of “%1”").arg(plan.title);
    for (const Step &step : plan.steps) {
        if (step.kind == StepKind::CreatePhone)
            return ProblemText::title(step);
    }
    return ProblemText::title(plan.steps.front());
}

CellChip resultChip(RunResult result)
{
    switch (result) {
    case RunResult::InDoubt:
        return {Theme::Tone::Warning, u"help"_s, ActivityPage::tr("In doubt")};
    case RunResult::Stopped:
        return {Theme::Tone::Problem, u"problem"_s, ActivityPage::tr("Stopped")};
    case RunResult::Unfinished:
        return {Theme::Tone::Info, u"info"_s, ActivityPage::tr("Unfinished")};
    case RunResult::Undone:
        return {Theme::Tone::Neutral, u"undo"_s, ActivityPage::tr("Undone")};
    case RunResult::Done:
        break;
    }
    return {Theme::Tone::Success, u"check"_s, ActivityPage::tr("Done")};
}

CellChip stepChip(const Step &step)
{
    switch (step.state) {
    case StepState::Sent:
        return {Theme::Tone::Warning, u"help"_s, ActivityPage::tr("In doubt")};
    case StepState::Failed:
        return {Theme::Tone::Problem, u"problem"_s, ActivityPage::tr("Failed")};
    case StepState::Skipped:
        return {Theme::Tone::Neutral, {}, ActivityPage::tr("Not needed")};
    case StepState::Planned:
        return {Theme::Tone::Neutral, {}, ActivityPage::tr("Not done")};
    case StepState::Done:
        break;
    }
    return {Theme::Tone::Success, u"check"_s, ActivityPage::tr("Done")};
}

} // namespace

std::vector<TableColumn> ActivityPage::runColumns() const
{
    const auto plan = [this](const QString &id) { return m_plans.value(id); };
    const auto result = [this, plan](const QString &id) { return resultOf(plan(id), m_undone.contains(id)); };
    return {
        {.title = tr("When"),
         .text =
             [plan](const QString &id) {
                 return QLocale().toString(plan(id).created.toLocalTime(), QLocale::ShortFormat);
             },
         .sortKey = [plan](const QString &id) { return double(plan(id).created.toMSecsSinceEpoch()); },
         .weight = TableColumn::Weight::Muted,
         .stretch = 0},
        {.title = tr("Result"),
         .chip = [result](const QString &id) { return resultChip(result(id)); },
         .sortKey = [result](const QString &id) { return double(result(id)); },
         .stretch = 0},
        {.title = tr("What"),
         .text = [plan](const QString &id) { return mainTitle(plan(id)); },
         .weight = TableColumn::Weight::Strong,
         .atMost = 70},
    };
}

std::vector<TableColumn> ActivityPage::stepColumns() const
{
    return {
        {.title = tr("Step"),
         .text =
             [this](const QString &id) {
                 const Step *s = step(id);
                 return s ? ProblemText::title(*s) : QString();
             },
         .atMost = 60},
        {.title = tr("State"),
         .chip =
             [this](const QString &id) {
                 const Step *s = step(id);
                 return s ? stepChip(*s) : CellChip();
             },
         .stretch = 0},
        {.title = tr("Details"),
         .text =
             [this](const QString &id) {
                 const Plan *plan = run(m_selected);
                 return step(id) ? ProblemText::explanation(*plan, id.toInt()) : QString();
             },
         .weight = TableColumn::Weight::Muted,
         .atMost = 90},
    };
}

void ActivityPage::build()
{
    setAccessibleName(tr("Activity"));
    auto *header = new PageHeader(tr("Activity"), tr("what Stationmaster changed in this org"), this);
    m_filter = header->addFilter();
    m_count = header->countLabel();

    auto *lower = new QWidget(this);
    m_stepsTitle = new QLabel(lower);
    m_stepsTitle->setTextFormat(Qt::PlainText);
    setRole(m_stepsTitle, "heading");
    m_undo = new QPushButton(themedIcon(u"undo"_s), tr("&Undo…"), lower);
    m_undo->setAccessibleName(tr("Undo…"));
    m_why = new QLabel(lower);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    setRole(m_why, "problem");
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_stepsTitle, 1);
    m_resume = new QPushButton(tr("&Go on…"), lower);
    m_resume->setAccessibleName(tr("Go on…"));
    bar->addWidget(m_resume);
    bar->addWidget(m_undo);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(Space::Large, Space::Medium, Space::Large, 0);
    above->addLayout(bar);
    above->addWidget(m_why);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addLayout(above);
    lowerLayout->addWidget(m_stepTable, 1);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_runTable);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_content = splitter;
    m_state = new StateView(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_state);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Space::Small);
    all->addWidget(header);
    all->addWidget(m_stack, 1);
    setFocusProxy(m_runTable);
}

} // namespace Stationmaster
