// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/runrowtable.h"

#include "theme/theme.h"
#include "widgets/csvexport.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/tableheader.h"
#include "words/plantext.h"
#include "words/rowtext.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

namespace {

constexpr int LinesATurn = 100; // some milliseconds

/// In the order of the choice above the table, where all rows stand first.
constexpr std::array ShownStates{RowState::Planned, RowState::Held,    RowState::Skipped,
                                 RowState::Done,    RowState::InDoubt, RowState::Failed};

CellChip chipOf(RowState state)
{
    switch (state) {
    case RowState::Planned:
        return {Theme::Tone::Info, {}, RunRowTable::tr("To be done")};
    case RowState::Held:
        return {Theme::Tone::Warning, u"lock"_s, RunRowTable::tr("Held")};
    case RowState::Skipped:
        return {Theme::Tone::Neutral, {}, RunRowTable::tr("Left out")};
    case RowState::InDoubt:
        return {Theme::Tone::Warning, u"help"_s, RunRowTable::tr("In doubt")};
    case RowState::Done:
        return {Theme::Tone::Success, u"check"_s, RunRowTable::tr("Done")};
    case RowState::Failed:
        break;
    }
    return {Theme::Tone::Problem, u"problem"_s, RunRowTable::tr("Failed")};
}

unsigned viewOf(RowState state)
{
    const auto found = std::ranges::find(ShownStates, state);
    return 1U << static_cast<unsigned>(found - ShownStates.begin());
}

} // namespace

RowLine lineOf(const RunRow &row)
{
    RowLine line{.name = row.name,
                 .what = RowText::what(row),
                 .change = RowText::change(row),
                 .problem = RowText::problem(row),
                 .state = row.state,
                 .reason = row.reason};
    if (line.problem.isEmpty())
        line.problem = PlanText::reason(row.reason);
    return line;
}

RunRowTable::RunRowTable(QWidget *parent)
    : QWidget(parent), m_showCounts(150ms, [this] { showCounts(); }), m_rows(nullptr), m_table(nullptr),
      m_filter(new QLineEdit(this)), m_views(new SegmentedControl(QStringList(), this)),
      m_details(new QLabel(this))
{
    const auto text = [this](QString RowLine::*field) {
        return [this, field](const QString &id) { return lineAt(id).*field; };
    };
    m_rows = new DataTableModel(
        {{.id = u"row"_s,
          .title = tr("Row"),
          .text = [](const QString &id) { return QLocale().toString(id.toInt() + 1); },
          .sortKey = [](const QString &id) { return id.toDouble(); },
          .weight = TableColumn::Weight::Muted,
          .number = true,
          .found = false,
          .atLeast = 6,
          .stretch = 0},
         {.id = u"name"_s,
          .title = tr("Name"),
          .text = text(&RowLine::name),
          .weight = TableColumn::Weight::Strong,
          .stretch = 1},
         {.id = u"change"_s,
          .title = tr("Before → After"),
          .text = text(&RowLine::change),
          .atMost = 60,
          .stretch = 3},
         {.id = u"state"_s,
          .title = tr("State"),
          .chip = [this](const QString &id) { return chipOf(lineAt(id).state); },
          .stretch = 0},
         {.id = u"why"_s, .title = tr("Why"), .text = text(&RowLine::problem), .atMost = 44, .stretch = 2}},
        this);
    m_rows->setViews([this](const QString &id) { return viewOf(lineAt(id).state); });
    m_table = new DataTable(*m_rows, tr("Rows"), this);
    m_filter->setPlaceholderText(tr("Filter the rows"));
    m_filter->setAccessibleName(tr("Filter the rows"));
    m_filter->setClearButtonEnabled(true);
    m_views->setAccessibleName(tr("Which rows are shown"));
    m_views->addSegment(tr("All"));
    for (const RowState state : ShownStates)
        m_views->addSegment(chipOf(state).word);

    m_filter->setMinimumWidth(28 * fontMetrics().averageCharWidth());
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_views);
    tools->addStretch(1);
    tools->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);

    m_loading.setInterval(0);
    connect(&m_loading, &QTimer::timeout, this, &RunRowTable::loadNext);
    connect(m_filter, &QLineEdit::textChanged, m_table, &DataTable::setFilter);
    connect(m_views, &SegmentedControl::currentChanged, this,
            [this](int index) { m_table->setView(index - 1); });
    connect(m_rows, &DataTableModel::countsChanged, this, [this] { m_showCounts.request(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RunRowTable::selectionChanged);
    connect(this, &RunRowTable::selectionChanged, this, &RunRowTable::showDetails);
    showCounts();
    showDetails();
}

void RunRowTable::show(Source source)
{
    m_rows->removeAll();
    m_lines.clear();
    m_source = std::move(source);
    m_filter->clear();
    m_views->setCurrentIndex(0);
    m_table->setView(-1);
    m_loading.start();
}

void RunRowTable::loadNext()
{
    const std::vector<RowLine> lines = m_source(rows(), LinesATurn);
    QStringList ids;
    for (const RowLine &line : lines) {
        ids.append(QString::number(rows()));
        m_lines.push_back(line);
    }
    m_rows->upsert(ids);
    if (std::ssize(lines) == LinesATurn)
        return;
    m_loading.stop();
    m_table->header()->fitColumns();
    showCounts();
    Q_EMIT loaded();
}

void RunRowTable::setLines(const std::map<int, RowLine> &lines)
{
    QStringList ids;
    for (const auto &[row, line] : lines) {
        if (row >= rows())
            break;
        m_lines[static_cast<std::size_t>(row)] = line;
        ids.append(QString::number(row));
    }
    m_rows->upsert(ids);
    showDetails();
}

QList<int> RunRowTable::selectedRows() const
{
    QList<int> selected;
    const QStringList ids = m_table->selectedIds();
    for (const QString &id : ids)
        selected.append(id.toInt());
    return selected;
}

void RunRowTable::showState(RowState state)
{
    m_views->setCurrentIndex(static_cast<int>(std::ranges::find(ShownStates, state) - ShownStates.begin()) +
                             1);
}

void RunRowTable::exportRows(const QString &name)
{
    const QStringList ids = m_rows->shownIds();
    CsvExport::ask(this, name, static_cast<int>(ids.size()), [this, ids](const QString &path) {
        CsvExport::Content content{.ids = ids};
        const QList<int> columns = m_table->writtenColumns();
        for (const int column : columns)
            content.titles.append(m_rows->columns().at(static_cast<std::size_t>(column)).title);
        content.cells = [this, columns](const QString &id) {
            QStringList cells;
            for (const int column : columns)
                cells.append(m_rows->textOf(id, column));
            return m_rows->contains(id) ? cells : QStringList();
        };
        auto *writing = new CsvExport(path, std::move(content), this);
        connect(writing, &CsvExport::finished, this,
                [this](const QString &written, int count, const QString &problem) {
                    Q_EMIT exported(CsvExport::sentence(written, count, problem));
                });
        writing->start();
    });
}

void RunRowTable::showCounts()
{
    const QLocale locale;
    m_views->setCount(0, locale.toString(m_rows->inView(-1)));
    for (int view = 0; view < std::ssize(ShownStates); ++view) {
        const int count = m_rows->inView(view);
        m_views->setCount(view + 1, locale.toString(count));
        // A state that there is none of is no choice, but for the one that is chosen.
        m_views->button(view + 1)->setVisible(count > 0 || m_views->currentIndex() == view + 1);
    }
}

/// What the columns have no room for.
void RunRowTable::showDetails()
{
    const QList<int> selected = selectedRows();
    QStringList parts;
    if (selected.size() == 1) {
        const RowLine &shown = line(selected.front());
        parts = {shown.what, shown.change, shown.problem};
        parts.removeAll(QString());
        parts.removeDuplicates();
    } else if (selected.size() > 1) {
        parts = {tr("%Ln row(s) selected", nullptr, static_cast<int>(selected.size()))};
    }
    m_details->setText(parts.join(u'\n'));
    m_details->setVisible(!parts.isEmpty());
}

const RowLine &RunRowTable::lineAt(const QString &id) const
{
    return m_lines.at(static_cast<std::size_t>(id.toInt()));
}

} // namespace Stationmaster
