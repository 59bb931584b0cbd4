// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/rundetails.h"

#include "activity/activitytext.h"
#include "theme/icons.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/tableheader.h"
#include "words/abilitytext.h"
#include "words/problemtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

RunDetails::RunDetails(Journal &journal, QWidget *parent)
    : QWidget(parent), m_journal(journal), m_model(new DataTableModel(columns(), this)),
      m_table(new DataTable(*m_model, tr("Steps"), this)), m_title(new QLabel(this)),
      m_progress(new QLabel(this)), m_why(new QLabel(this)), m_more(new QLabel(this))
{
    build();
    showRun({});
}

void RunDetails::showRun(const std::optional<RecordedRun> &run)
{
    const bool isOther = !m_run || !run || m_run->plan.id != run->plan.id;
    m_run = run;
    m_rows.clear();
    m_problem.reset();
    const bool hasRows = m_run && m_run->plan.hasRows();
    if (hasRows) {
        if (const auto r = readRows(); !r)
            m_problem = r.error();
    }
    setLines(hasRows ? linesOfRows() : linesOfSteps());
    if (isOther) {
        m_table->clearSelection();
        m_table->scrollToTop();
    }
    m_table->setAccessibleName(hasRows ? tr("Rows") : tr("Steps"));
    const QString name = m_run ? m_run->plan.title : QString();
    m_title->setText(!m_run    ? tr("Steps")
                     : hasRows ? tr("Rows of “%1”").arg(name)
                               : tr("Steps of “%1”").arg(name));
    const auto say = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    say(m_progress, hasRows ? ActivityText::progress(*m_run) : QString());
    say(m_why, remark());
    say(m_more, whatIsNotShown());
    offer();
}

void RunDetails::setAbilities(const Abilities &abilities)
{
    m_abilities = abilities;
    offer();
}

/// Those that somebody has to look at come first.
Result<void> RunDetails::readRows()
{
    QSet<int> numbers;
    for (const std::optional<RowState> state :
         {std::optional(RowState::InDoubt), std::optional(RowState::Failed), std::optional<RowState>()}) {
        const int room = RowsShown - static_cast<int>(m_rows.size());
        if (room <= 0 || (state && countOf(m_run->rows, *state) == 0))
            continue;
        auto rows = m_journal.rows(m_run->plan.id, -1, state ? room : RowsShown, state);
        if (!rows)
            return fail(rows.error());
        for (Journal::StoredRow &row : *rows) {
            if (static_cast<int>(m_rows.size()) == RowsShown || numbers.contains(row.number))
                continue;
            numbers.insert(row.number);
            m_rows.push_back(std::move(row));
        }
    }
    return {};
}

std::vector<RunDetails::Line> RunDetails::linesOfSteps() const
{
    std::vector<Line> lines;
    const auto count = m_run ? static_cast<int>(m_run->plan.steps.size()) : 0;
    for (int i = 0; i < count; ++i) {
        const Plan &plan = m_run->plan;
        const Step &step = plan.step(i);
        // What a change changes stands beside it.
        lines.push_back({.what = ProblemText::title(step),
                         .state = ActivityText::state(step),
                         .before = ActivityText::before(plan, i),
                         .after = ActivityText::after(plan, i),
                         .details = isUpdate(step.kind) ? QString() : ProblemText::explanation(plan, i)});
    }
    return lines;
}

std::vector<RunDetails::Line> RunDetails::linesOfRows() const
{
    std::vector<Line> lines;
    for (const Journal::StoredRow &stored : m_rows) {
        const QString why = ActivityText::reason(stored.row);
        lines.push_back({.what = stored.row.name,
                         .state = ActivityText::state(stored.row),
                         .before = ActivityText::before(stored.row),
                         .after = ActivityText::after(stored.row),
                         .details = why.isEmpty() ? ActivityText::what(stored.row) : why});
    }
    return lines;
}

void RunDetails::setLines(std::vector<Line> lines)
{
    const auto before = m_model->total();
    m_lines = std::move(lines);
    const auto count = static_cast<int>(m_lines.size());
    QStringList gone;
    for (int i = count; i < before; ++i)
        gone.append(QString::number(i));
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(QString::number(i));
    m_model->remove(gone);
    m_model->upsert(ids);
    m_table->header()->fitColumns();
}

std::vector<TableColumn> RunDetails::columns() const
{
    const auto text = [this](QString Line::*part) {
        return [this, part](const QString &id) {
            const auto index = id.toUInt();
            return index < m_lines.size() ? m_lines[index].*part : QString();
        };
    };
    return {
        {.id = u"step"_s, .title = tr("What"), .text = text(&Line::what), .atMost = 60},
        {.id = u"state"_s,
         .title = tr("State"),
         .chip =
             [this](const QString &id) {
                 const auto index = id.toUInt();
                 return index < m_lines.size() ? m_lines[index].state : CellChip();
             },
         .stretch = 0},
        {.id = u"before"_s,
         .title = tr("Before"),
         .text = text(&Line::before),
         .weight = TableColumn::Weight::Muted,
         .atMost = 50},
        {.id = u"after"_s, .title = tr("After"), .text = text(&Line::after), .atMost = 50},
        {.id = u"details"_s,
         .title = tr("Details"),
         .text = text(&Line::details),
         .weight = TableColumn::Weight::Muted,
         .atMost = 90},
    };
}

/// Why the run stands as it does.
QString RunDetails::remark() const
{
    if (!m_run)
        return {};
    if (m_problem)
        return tr("The rows could not be read. %1").arg(ProblemText::sentence(*m_problem));
    const auto failed = std::ranges::find_if(
        m_run->plan.steps, [](const Step &s) { return s.state == StepState::Failed && s.error; });
    if (failed != m_run->plan.steps.end())
        return ProblemText::sentence(*failed->error);
    const bool hasRows = m_run->plan.hasRows();
    switch (m_run->result) {
    case RunResult::InDoubt:
        return hasRows ? tr("What became of %Ln row(s) is not known yet.", nullptr,
                            countOf(m_run->rows, RowState::InDoubt))
                       : tr("The outcome of the last change is not known yet.");
    case RunResult::PartlyUndone:
        return hasRows ? tr("Not all of it has been undone. The rows of the undo show what has been undone "
                            "and what has not.")
                       : tr("Not all of it has been undone. The steps of the undo show what has been undone "
                            "and what has not.");
    default:
        return {};
    }
}

QString RunDetails::whatIsNotShown() const
{
    const int more = m_run && !m_problem ? m_run->plan.size.rows - static_cast<int>(m_rows.size()) : 0;
    if (more <= 0)
        return {};
    const bool hasUrgent =
        countOf(m_run->rows, RowState::InDoubt) + countOf(m_run->rows, RowState::Failed) > 0;
    const QString shown = QLocale().toString(m_rows.size());
    return hasUrgent
               ? tr("%1 rows are shown, those in doubt and those that failed first. %Ln more row(s) are not.",
                    nullptr, more)
                     .arg(shown)
               : tr("The first %1 rows are shown. %Ln more row(s) are not.", nullptr, more).arg(shown);
}

bool RunDetails::canUndo() const
{
    if (!m_run || !m_run->plan.undoOf.isEmpty() || m_run->result == RunResult::InDoubt ||
        m_run->result == RunResult::Undone)
        return false;
    // A row that failed may have done something before; whoever plans the undo looks.
    if (m_run->plan.hasRows())
        return countOf(m_run->rows, RowState::Done) + countOf(m_run->rows, RowState::Failed) > 0;
    return !planUndo(m_run->plan).steps.empty();
}

/// Something is left that could be carried out.
bool RunDetails::isOpen() const
{
    if (!m_run || m_run->result == RunResult::PartlyUndone || m_run->result == RunResult::Undone)
        return false;
    if (m_run->plan.hasRows())
        return countOf(m_run->rows, RowState::Planned) + countOf(m_run->rows, RowState::InDoubt) > 0;
    // What was sent and not answered is looked up before anything else is done with the run.
    const bool isSent =
        std::ranges::any_of(m_run->plan.steps, [](const Step &s) { return s.state == StepState::Sent; });
    return !isSent && m_run->plan.nextStep() >= 0;
}

/// Of a run of many rows those that are shown stand for all.
std::optional<QString> RunDetails::whyNot(WhyNot why) const
{
    if (!m_run->plan.hasRows())
        return why(m_abilities, m_run->plan);
    for (const Journal::StoredRow &stored : m_rows) {
        Plan plan = m_run->plan;
        plan.steps = stored.row.steps;
        if (auto sentence = why(m_abilities, plan))
            return sentence;
    }
    const auto obstacle = m_abilities.obstacle(Abilities::Action::ChangePhones);
    const bool isForAll = obstacle && obstacle->kind != Abilities::Obstacle::Kind::Permission;
    return isForAll ? AbilityText::whyNot(m_abilities, Abilities::Action::ChangePhones)
                    : std::optional<QString>();
}

void RunDetails::offer()
{
    const bool undoable = canUndo();
    AbilityText::offer(m_undo, undoable ? whyNot(AbilityText::whyNotUndo) : std::optional<QString>());
    if (!undoable)
        m_undo->setEnabled(false);
    const bool hasRows = m_run && m_run->plan.hasRows();
    m_resume->setVisible(isOpen());
    AbilityText::offer(m_resume, isOpen() ? whyNot(AbilityText::whyNot) : std::optional<QString>());
    m_look->setVisible(m_run && std::ranges::any_of(m_run->plan.steps, [](const Step &s) {
                           return s.state == StepState::Sent;
                       }));
    m_discard->setVisible(m_run && m_run->result == RunResult::Saved);
    m_bulk->setVisible(hasRows);
}

QPushButton *RunDetails::addButton(const QString &label, void (RunDetails::*request)(const QString &))
{
    auto *button = new QPushButton(label, this);
    button->setAccessibleName(QString(label).remove(u'&'));
    connect(button, &QPushButton::clicked, this, [this, request] {
        if (m_run)
            Q_EMIT(this->*request)(m_run->plan.id);
    });
    return button;
}

void RunDetails::build()
{
    m_table->header()->setSortable(false);
    setRole(m_title, "heading");
    setRole(m_progress, "hint");
    setRole(m_why, "problem");
    setRole(m_more, "hint");
    for (QLabel *label : {m_title, m_progress, m_why, m_more})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_progress, m_why, m_more})
        label->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_title, 1);
    m_look = addButton(tr("Chec&k again"), &RunDetails::lookRequested);
    m_bulk = addButton(tr("Show in &Bulk"), &RunDetails::bulkRunRequested);
    m_resume = addButton(tr("C&ontinue…"), &RunDetails::resumeRequested);
    m_discard = addButton(tr("&Discard"), &RunDetails::discardRequested);
    m_undo = addButton(tr("&Undo…"), &RunDetails::undoRequested);
    m_undo->setIcon(themedIcon(u"undo"_s));
    for (QPushButton *button : {m_look, m_bulk, m_resume, m_discard, m_undo})
        bar->addWidget(button);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(Space::Large, Space::Medium, Space::Large, 0);
    above->addLayout(bar);
    for (QLabel *label : {m_progress, m_why, m_more})
        above->addWidget(label);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(above);
    layout->addWidget(m_table, 1);
}

} // namespace Stationmaster
