// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/activitypage.h"
#include "widgets/pageheader.h"

#include "theme/icons.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/stateview.h"
#include "words/problemtext.h"

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

/// What a run did. A run of one step, and one of the wizard, which is called by the phone it makes, are told
/// in the words of that step; all others by their title.
QString mainTitle(const Plan &plan)
{
    if (!plan.undoOf.isEmpty())
        return ActivityPage::tr("Undo of “%1”").arg(plan.title);
    if (plan.steps.size() == 1)
        return ProblemText::title(plan.steps.front());
    for (const Step &step : plan.steps) {
        if (step.kind == StepKind::CreatePhone && step.intent["name"_L1].toString() == plan.title)
            return ProblemText::title(step);
    }
    return plan.title;
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
    case RunResult::Saved:
        return {Theme::Tone::Info, u"info"_s, ActivityPage::tr("Saved for later")};
    case RunResult::PartlyDone:
        return {Theme::Tone::Warning, u"check"_s, ActivityPage::tr("Partly done")};
    case RunResult::Left:
        return {Theme::Tone::Warning, u"info"_s, ActivityPage::tr("Left to others")};
    case RunResult::PartlyUndone:
        return {Theme::Tone::Warning, u"undo"_s, ActivityPage::tr("Partly taken back")};
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
        return {Theme::Tone::Neutral, {}, ProblemText::leftOut(step)};
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
    static const Plan None;
    const auto plan = [this](const QString &id) -> const Plan & {
        const Plan *found = run(id);
        return found ? *found : None;
    };
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
         .chip = [this, plan](const QString &id) { return resultChip(result(plan(id))); },
         .sortKey = [this, plan](const QString &id) { return double(result(plan(id))); },
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
    m_look = new QPushButton(tr("&Look again"), lower);
    m_look->setAccessibleName(tr("Look again"));
    m_discard = new QPushButton(tr("&Discard"), lower);
    m_discard->setAccessibleName(tr("Discard"));
    bar->addWidget(m_look);
    bar->addWidget(m_resume);
    bar->addWidget(m_discard);
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
