// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkhome.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/pageheader.h"
#include "widgets/stateview.h"
#include "widgets/tableheader.h"
#include "words/abilitytext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

CellChip chipOf(BulkHome::Run::State state)
{
    switch (state) {
    case BulkHome::Run::State::Running:
        return {Theme::Tone::Info, u"refresh"_s, BulkHome::tr("Running")};
    case BulkHome::Run::State::CutOff:
        return {Theme::Tone::Warning, u"warning"_s, BulkHome::tr("Not finished")};
    case BulkHome::Run::State::Kept:
        return {Theme::Tone::Info, u"info"_s, BulkHome::tr("Kept for later")};
    case BulkHome::Run::State::Failures:
        return {Theme::Tone::Problem, u"problem"_s, BulkHome::tr("With failures")};
    case BulkHome::Run::State::Left:
        return {Theme::Tone::Neutral, {}, BulkHome::tr("Cancelled")};
    case BulkHome::Run::State::Done:
        break;
    }
    return {Theme::Tone::Success, u"check"_s, BulkHome::tr("Done")};
}

QString progressOf(const BulkHome::Run &run)
{
    const BulkRun::Progress &now = run.progress;
    const QLocale locale;
    const QString text = BulkHome::tr("%1 of %2 done")
                             .arg(locale.toString(now.done),
                                  locale.toString(now.done + now.failed + now.planned + now.inDoubt));
    return now.failed > 0 ? BulkHome::tr("%1, %Ln failed", "%1: such as “3 of 5 done”", now.failed).arg(text)
                          : text;
}

} // namespace

BulkHome::BulkHome(QWidget *parent)
    : QWidget(parent), m_rows(nullptr), m_table(nullptr), m_state(new StateView(this)),
      m_stack(new QStackedWidget(this)), m_new(new QPushButton(tr("&New bulk change…"), this)),
      m_openFile(new QPushButton(tr("Open plan &file…"), this)), m_open(new QPushButton(tr("&Open"), this)),
      m_discard(new QPushButton(tr("&Discard"), this))
{
    m_rows = new DataTableModel(
        {{.id = u"when"_s,
          .title = tr("When"),
          .text =
              [this](const QString &id) {
                  return QLocale().toString(run(id).created.toLocalTime(), QLocale::ShortFormat);
              },
          .sortKey = [this](const QString &id) { return double(run(id).created.toMSecsSinceEpoch()); },
          .weight = TableColumn::Weight::Muted,
          .stretch = 0},
         {.id = u"state"_s,
          .title = tr("State"),
          .chip = [this](const QString &id) { return chipOf(run(id).state); },
          .sortKey = [this](const QString &id) { return double(run(id).state); },
          .stretch = 0},
         {.id = u"what"_s,
          .title = tr("What"),
          .text = [this](const QString &id) { return run(id).title; },
          .weight = TableColumn::Weight::Strong,
          .atMost = 60,
          .stretch = 3},
         {.id = u"rows"_s,
          .title = tr("Rows"),
          .text = [this](const QString &id) { return progressOf(run(id)); },
          .stretch = 1}},
        this);
    m_table = new DataTable(*m_rows, tr("Bulk runs"), this);
    m_rows->sort(0, Qt::DescendingOrder); // the newest first
    build();
    connect(m_new, &QPushButton::clicked, this, &BulkHome::newRequested);
    connect(m_openFile, &QPushButton::clicked, this, &BulkHome::openFileRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_table->currentId()); });
    connect(m_discard, &QPushButton::clicked, this,
            [this] { Q_EMIT discardRequested(m_table->currentId()); });
    connect(m_table, &DataTable::rowActivated, this, &BulkHome::openRequested);
    connect(m_table, &DataTable::currentIdChanged, this, &BulkHome::refresh);
    connect(m_state, &StateView::actionRequested, this, &BulkHome::newRequested);
    refresh();
}

void BulkHome::build()
{
    auto *header = new PageHeader(tr("Bulk"), tr("many phones at once: review, run, undo"), this);
    setRole(m_new, "primary");
    header->addTool(m_new);
    header->addTool(m_openFile);
    header->addTool(m_open);
    header->addTool(m_discard);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    layout->addWidget(header);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_new);
}

void BulkHome::setRuns(const std::vector<Run> &runs)
{
    QStringList ids;
    QStringList gone;
    for (const Run &run : runs)
        ids.append(run.id);
    for (const Run &old : m_runs) {
        if (!ids.contains(old.id))
            gone.append(old.id);
    }
    m_rows->remove(gone);
    m_runs = runs;
    m_problem.clear();
    m_rows->upsert(ids);
    m_table->header()->fitColumns();
    if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_table->selectOnly(0);
    refresh();
}

void BulkHome::setProblem(const QString &problem)
{
    m_problem = problem;
    refresh();
}

void BulkHome::setWhyNot(const QString &whyNot)
{
    const auto reason = whyNot.isEmpty() ? std::nullopt : std::optional(whyNot);
    AbilityText::offer(m_new, reason);
    AbilityText::offer(m_openFile, reason);
}

void BulkHome::refresh()
{
    const bool isChosen = m_table->currentIndex().isValid();
    m_open->setVisible(isChosen);
    m_discard->setVisible(isChosen && run(m_table->currentId()).state == Run::State::Kept);
    if (!m_problem.isEmpty())
        m_state->setState(u"problem"_s, tr("The journal could not be read"), m_problem);
    else
        m_state->setState(u"empty"_s, tr("No bulk run yet"),
                          tr("Give phones to a list of new people, move a site’s phones, clean up after "
                             "leavers: you see every row before anything is written, and can undo the "
                             "run."),
                          tr("New bulk change…"));
    m_stack->setCurrentWidget(m_runs.empty() || !m_problem.isEmpty() ? static_cast<QWidget *>(m_state)
                                                                     : m_table);
}

const BulkHome::Run &BulkHome::run(const QString &id) const
{
    static const Run none;
    const auto found = std::ranges::find(m_runs, id, &Run::id);
    return found == m_runs.end() ? none : *found;
}

} // namespace Stationmaster
