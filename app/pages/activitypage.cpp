// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/activitypage.h"

#include "presentation/abilitytext.h"
#include "presentation/icons.h"
#include "presentation/orgtable.h"
#include "presentation/orgtablemodel.h"
#include "presentation/problemtext.h"
#include "presentation/stateview.h"
#include "provisioning/journal.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

RunResult resultOf(const Plan &run, bool undone)
{
    if (undone)
        return RunResult::Undone;
    const auto any = [&run](StepState state) {
        return std::any_of(run.steps.begin(), run.steps.end(),
                           [state](const Step &s) { return s.state == state; });
    };
    if (any(StepState::Sent))
        return RunResult::InDoubt;
    if (any(StepState::Failed))
        return RunResult::Stopped;
    return run.isComplete() ? RunResult::Done : RunResult::Unfinished;
}

ActivityPage::ActivityPage(Journal &journal, QWidget *parent)
    : QWidget(parent), m_journal(journal), m_runs(new OrgTableModel(runColumns(), this)),
      m_steps(new OrgTableModel(stepColumns(), this)),
      m_runTable(new OrgTable(*m_runs, tr("Activity"), this)),
      m_stepTable(new OrgTable(*m_steps, tr("Steps"), this))
{
    build();
    m_runs->sort(0, Qt::DescendingOrder); // the newest first
    m_stepTable->setSortable(false);
    connect(m_runTable, &OrgTable::currentIdChanged, this, &ActivityPage::showSelected);
    connect(m_filter, &QLineEdit::textChanged, m_runTable, &OrgTable::setFilter);
    connect(m_runs, &OrgTableModel::countsChanged, this, &ActivityPage::showState);
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(m_selected); });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_selected); });
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
    const Result<std::vector<Plan>> runs = m_journal.runs(m_orgId);
    m_problem = runs ? QString() : ProblemText::sentence(runs.error());
    const QHash<QString, Plan> before = std::exchange(m_plans, {});
    m_undone.clear();
    QStringList ids;
    if (runs) {
        for (const Plan &plan : *runs) {
            m_plans.insert(plan.id, plan);
            ids.append(plan.id);
            if (!plan.undoOf.isEmpty() && plan.isComplete())
                m_undone.insert(plan.undoOf, true);
        }
    }
    QStringList gone;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!m_plans.contains(it.key()))
            gone.append(it.key());
    }
    m_runs->remove(gone);
    m_runs->upsert(ids);
    if (!m_runTable->currentIndex().isValid() && m_runs->rowCount() > 0)
        m_runTable->selectRow(0);
    showSelected();
    showState();
}

void ActivityPage::selectRun(const QString &planId)
{
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

bool ActivityPage::canUndo(const Plan &plan) const
{
    const RunResult result = resultOf(plan, m_undone.contains(plan.id));
    const bool settled =
        result == RunResult::Done || result == RunResult::Stopped || result == RunResult::Unfinished;
    return settled && plan.undoOf.isEmpty() && !planUndo(plan).steps.empty();
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
    m_stepTable->fitColumns();

    const bool undoable = plan && canUndo(*plan);
    AbilityText::offer(m_undo,
                       undoable ? AbilityText::whyNotUndo(m_abilities, *plan) : std::optional<QString>());
    if (!undoable)
        m_undo->setEnabled(false);
    // A run that was begun and cut off is the matter of Recovery, which looks into what is in doubt first.
    const bool isPlanned = plan && !plan->steps.empty() &&
                           std::all_of(plan->steps.begin(), plan->steps.end(),
                                       [](const Step &s) { return s.state == StepState::Planned; });
    m_resume->setVisible(isPlanned);
    AbilityText::offer(m_resume,
                       isPlanned ? AbilityText::whyNot(m_abilities, *plan) : std::optional<QString>());
    m_stepsTitle->setText(plan ? tr("Steps of “%1”").arg(plan->title) : tr("Steps"));
    QString why;
    if (plan) {
        const auto failed = std::find_if(plan->steps.begin(), plan->steps.end(), [](const Step &s) {
            return s.state == StepState::Failed && s.error;
        });
        if (failed != plan->steps.end())
            why = ProblemText::sentence(*failed->error);
        else if (resultOf(*plan, false) == RunResult::InDoubt)
            why = tr(
                "It is not known yet whether the last change was carried out. Stationmaster looks it up when "
                "it starts with a connection.");
    }
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
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
        m_state->setState(u"search"_s, tr("Nothing matches"), tr("No run has all the words of the filter."),
                          tr("Clear filter"));
    else
        m_state->setState(
            u"activity"_s, tr("Nothing has been changed yet"),
            tr("Every change that Stationmaster makes to this org is listed here, with a way to undo "
               "it."));
    m_stack->setCurrentWidget(shown > 0 && m_problem.isEmpty() ? m_content : m_state);
}

} // namespace Stationmaster
