// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/activitypage.h"

#include "provisioning/journal.h"
#include "theme/icons.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/pageheader.h"
#include "widgets/stateview.h"
#include "widgets/tableheader.h"
#include "words/abilitytext.h"
#include "words/problemtext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

ActivityPage::ActivityPage(Journal &journal, QWidget *parent)
    : QWidget(parent), m_journal(journal), m_runs(new DataTableModel(runColumns(), this)),
      m_steps(new DataTableModel(stepColumns(), this)),
      m_runTable(new DataTable(*m_runs, tr("Activity"), this)),
      m_stepTable(new DataTable(*m_steps, tr("Steps"), this))
{
    build();
    m_runs->sort(0, Qt::DescendingOrder); // the newest first
    m_stepTable->header()->setSortable(false);
    connect(m_runTable, &DataTable::currentIdChanged, this, &ActivityPage::showSelected);
    connect(m_filter, &QLineEdit::textChanged, m_runTable, &DataTable::setFilter);
    connect(m_runs, &DataTableModel::countsChanged, this, &ActivityPage::showState);
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(m_selected); });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_selected); });
    connect(m_look, &QPushButton::clicked, this, [this] { Q_EMIT lookRequested(m_selected); });
    connect(m_discard, &QPushButton::clicked, this, [this] { Q_EMIT discardRequested(m_selected); });
    connect(m_state, &StateView::actionRequested, this, [this] {
        if (m_problem.isEmpty())
            m_filter->clear();
        else
            refresh();
    });
    showState();
    showSelected();
}

void ActivityPage::setOrgId(const QString &orgId)
{
    m_orgId = orgId;
    refresh();
}

void ActivityPage::setAbilities(const Abilities &abilities)
{
    m_abilities = abilities;
    showSelected();
}

void ActivityPage::refresh()
{
    m_isOld = true;
    if (isVisible())
        read();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        read();
}

void ActivityPage::read()
{
    m_isOld = false;
    const Result<std::vector<Plan>> runs = m_journal.runs(m_orgId);
    m_problem = runs ? QString() : ProblemText::sentence(runs.error());
    const QHash<QString, Plan> before = std::exchange(m_plans, {});
    m_undone.clear();
    QStringList ids;
    if (runs) {
        for (const Plan &plan : *runs) {
            m_plans.insert(plan.id, plan);
            ids.append(plan.id);
        }
        for (const Plan &plan : *runs)
            noteUndo(plan);
    }
    QStringList gone;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!m_plans.contains(it.key()))
            gone.append(it.key());
    }
    m_runs->remove(gone);
    m_runs->upsert(ids);
    m_runTable->header()->fitColumns();
    if (!m_runTable->currentIndex().isValid() && m_runs->rowCount() > 0)
        m_runTable->selectRow(0);
    showSelected();
    showState();
}

/// A run may have been taken back in several goes; what was taken back once, stays so.
void ActivityPage::noteUndo(const Plan &undo)
{
    const Plan *original = undo.undoOf.isEmpty() ? nullptr : run(undo.undoOf);
    const auto made = original ? resultForOriginal(undo, *original) : std::nullopt;
    if (made && m_undone.value(undo.undoOf) != RunResult::Undone)
        m_undone.insert(undo.undoOf, *made);
}

void ActivityPage::selectRun(const QString &planId)
{
    if (m_isOld)
        read();
    if (m_runs->rowOf(planId) < 0)
        m_filter->clear();
    m_runTable->selectId(planId);
}

const Plan *ActivityPage::run(const QString &id) const
{
    const auto found = m_plans.constFind(id);
    return found == m_plans.constEnd() ? nullptr : &found.value();
}

const Step *ActivityPage::step(const QString &position) const
{
    const Plan *plan = run(m_selected);
    const auto index = position.toUInt();
    return plan && index < plan->steps.size() ? &plan->steps[index] : nullptr;
}

RunResult ActivityPage::result(const Plan &run) const
{
    const RunResult own = resultOf(run);
    return own == RunResult::InDoubt ? own : m_undone.value(run.id, own);
}

bool ActivityPage::canUndo(const Plan &run) const
{
    const RunResult now = result(run);
    return now != RunResult::InDoubt && now != RunResult::Undone && run.undoOf.isEmpty() &&
           !planUndo(run).steps.empty();
}

/// Why the selected run stands as it does.
QString ActivityPage::remark(const Plan &run) const
{
    const auto failed = std::ranges::find_if(
        run.steps, [](const Step &s) { return s.state == StepState::Failed && s.error; });
    if (failed != run.steps.end())
        return ProblemText::sentence(*failed->error);
    switch (result(run)) {
    case RunResult::InDoubt:
        return tr("The outcome of the last change is not known yet.");
    case RunResult::PartlyUndone:
        return tr("Not all of it has been undone. The steps of the undo show what has been undone and what "
                  "has not.");
    default:
        return {};
    }
}

void ActivityPage::showSelected()
{
    m_selected = m_runTable->currentId();
    const Plan *plan = run(m_selected);
    QStringList positions;
    for (size_t i = 0; plan && i < plan->steps.size(); ++i)
        positions.append(QString::number(i));
    QStringList gone;
    for (int row = static_cast<int>(positions.size()); row < m_steps->total(); ++row)
        gone.append(QString::number(row));
    m_steps->remove(gone);
    m_steps->upsert(positions);
    m_stepTable->header()->fitColumns();
    m_stepsTitle->setText(plan ? tr("Steps of “%1”").arg(plan->title) : tr("Steps"));
    const QString why = plan ? remark(*plan) : QString();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    offer(plan);
}

void ActivityPage::offer(const Plan *plan)
{
    const bool undoable = plan && canUndo(*plan);
    AbilityText::offer(m_undo,
                       undoable ? AbilityText::whyNotUndo(m_abilities, *plan) : std::optional<QString>());
    if (!undoable)
        m_undo->setEnabled(false);
    const RunResult now = plan ? result(*plan) : RunResult::Done;
    // What was sent and not answered is looked up before anything else is done with the run.
    const bool isSent =
        plan && std::ranges::any_of(plan->steps, [](const Step &s) { return s.state == StepState::Sent; });
    const bool isOpen = plan && !isSent && plan->nextStep() >= 0 && now != RunResult::PartlyUndone &&
                        now != RunResult::Undone;
    m_resume->setVisible(isOpen);
    AbilityText::offer(m_resume, isOpen ? AbilityText::whyNot(m_abilities, *plan) : std::optional<QString>());
    m_look->setVisible(isSent);
    m_discard->setVisible(now == RunResult::Saved);
}

void ActivityPage::showState()
{
    const int total = m_runs->total();
    const int shown = m_runs->rowCount();
    m_count->setText(shown == total ? tr("%Ln run(s)", nullptr, total)
                                    : tr("%1 of %Ln run(s)", nullptr, total).arg(QLocale().toString(shown)));
    m_count->setVisible(total > 0);
    if (!m_problem.isEmpty())
        m_state->setState(u"problem"_s, tr("The journal could not be read"), m_problem, tr("Try again"));
    else if (total > 0)
        m_state->setState(u"search"_s, tr("No matches"), tr("No run contains all the words of the filter."),
                          tr("Clear filter"));
    else
        m_state->setState(
            u"activity"_s, tr("Nothing has been changed yet"),
            tr("Every change that Stationmaster makes to this org is listed here, with a way to undo "
               "it."));
    m_stack->setCurrentWidget(shown > 0 && m_problem.isEmpty() ? m_content : m_state);
}

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
    case RunResult::RowsFailed:
        return {Theme::Tone::Problem, u"problem"_s, ActivityPage::tr("Some failed")};
    case RunResult::Unfinished:
        return {Theme::Tone::Info, u"info"_s, ActivityPage::tr("Unfinished")};
    case RunResult::Saved:
        return {Theme::Tone::Info, u"info"_s, ActivityPage::tr("Saved for later")};
    case RunResult::PartlyDone:
        return {Theme::Tone::Warning, u"check"_s, ActivityPage::tr("Partly done")};
    case RunResult::Left:
        return {Theme::Tone::Warning, u"info"_s, ActivityPage::tr("Changed by others")};
    case RunResult::PartlyUndone:
        return {Theme::Tone::Warning, u"undo"_s, ActivityPage::tr("Partly undone")};
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
        {.id = u"when"_s,
         .title = tr("When"),
         .text =
             [plan](const QString &id) {
                 return QLocale().toString(plan(id).created.toLocalTime(), QLocale::ShortFormat);
             },
         .sortKey = [plan](const QString &id) { return double(plan(id).created.toMSecsSinceEpoch()); },
         .weight = TableColumn::Weight::Muted,
         .stretch = 0},
        {.id = u"result"_s,
         .title = tr("Result"),
         .chip = [this, plan](const QString &id) { return resultChip(result(plan(id))); },
         .sortKey = [this, plan](const QString &id) { return double(result(plan(id))); },
         .stretch = 0},
        {.id = u"what"_s,
         .title = tr("What"),
         .text = [plan](const QString &id) { return mainTitle(plan(id)); },
         .weight = TableColumn::Weight::Strong,
         .atMost = 70},
    };
}

std::vector<TableColumn> ActivityPage::stepColumns() const
{
    return {
        {.id = u"step"_s,
         .title = tr("Step"),
         .text =
             [this](const QString &id) {
                 const Step *s = step(id);
                 return s ? ProblemText::title(*s) : QString();
             },
         .atMost = 60},
        {.id = u"state"_s,
         .title = tr("State"),
         .chip =
             [this](const QString &id) {
                 const Step *s = step(id);
                 return s ? stepChip(*s) : CellChip();
             },
         .stretch = 0},
        {.id = u"details"_s,
         .title = tr("Details"),
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
    m_resume = new QPushButton(tr("C&ontinue…"), lower);
    m_resume->setAccessibleName(tr("Continue…"));
    m_look = new QPushButton(tr("Chec&k again"), lower);
    m_look->setAccessibleName(tr("Check again"));
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
