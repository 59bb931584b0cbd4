// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/activitypage.h"

#include "activity/activitytext.h"
#include "activity/rundetails.h"
#include "activity/runexport.h"
#include "activity/runfilterbar.h"
#include "activity/runlist.h"
#include "widgets/banner.h"
#include "widgets/csvexport.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/exportdialog.h"
#include "widgets/pageheader.h"
#include "widgets/stateview.h"
#include "widgets/tableheader.h"
#include "words/problemtext.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

namespace {

constexpr int FilterCharacters = 38; // what it says while it is empty

} // namespace

ActivityPage::ActivityPage(Journal &journal, QWidget *parent)
    : QWidget(parent), m_journal(journal), m_list(new RunList(journal, this)),
      m_runs(new DataTableModel(runColumns(), this)),
      m_runTable(new DataTable(*m_runs, tr("Activity"), this)), m_details(new RunDetails(journal, this)),
      m_bar(new RunFilterBar(this)), m_filterSoon(150ms, [this] { applyFilter(); })
{
    build();
    m_runTable->header()->setSortable(false); // only what is loaded could be sorted
    m_runs->sort(0, Qt::DescendingOrder);
    connect(m_list, &RunList::changed, this, &ActivityPage::take);
    connect(m_runTable, &DataTable::currentIdChanged, this, &ActivityPage::showSelected);
    QScrollBar *bar = m_runTable->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &ActivityPage::loadMoreNearTheEnd);
    connect(bar, &QScrollBar::rangeChanged, this, &ActivityPage::loadMoreNearTheEnd);
    connect(m_runTable, &DataTable::idsInViewChanged, this, &ActivityPage::loadMoreNearTheEnd);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_filterSoon.request(); });
    connect(m_bar, &RunFilterBar::changed, this, &ActivityPage::applyFilter);
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::askForExport);
    connect(m_details, &RunDetails::resumeRequested, this, &ActivityPage::resumeRequested);
    connect(m_details, &RunDetails::undoRequested, this, &ActivityPage::undoRequested);
    connect(m_details, &RunDetails::lookRequested, this, &ActivityPage::lookRequested);
    connect(m_details, &RunDetails::discardRequested, this, &ActivityPage::discardRequested);
    connect(m_details, &RunDetails::bulkRunRequested, this, &ActivityPage::bulkRunRequested);
    connect(m_state, &StateView::actionRequested, this, [this] {
        if (m_list->problem())
            refresh();
        else
            clearFilter();
    });
    showState();
}

/// A table scrolls once more when its rows go.
ActivityPage::~ActivityPage()
{
    m_runTable->verticalScrollBar()->disconnect(this);
    m_runTable->disconnect(this);
}

void ActivityPage::setOrgId(const QString &orgId)
{
    m_orgId = orgId;
    m_isOld = true;
    if (isVisible())
        applyFilter();
}

void ActivityPage::setAbilities(const Abilities &abilities)
{
    m_details->setAbilities(abilities);
}

bool ActivityPage::isReading() const
{
    return m_list->isReading();
}

DataTable *ActivityPage::stepTable() const
{
    return m_details->table();
}

QPushButton *ActivityPage::undoButton() const
{
    return m_details->undoButton();
}

QPushButton *ActivityPage::resumeButton() const
{
    return m_details->resumeButton();
}

QPushButton *ActivityPage::lookButton() const
{
    return m_details->lookButton();
}

QPushButton *ActivityPage::discardButton() const
{
    return m_details->discardButton();
}

RunFilter ActivityPage::filter() const
{
    RunFilter filter = m_bar->filter(QDate::currentDate());
    filter.words = m_filter->text();
    return filter;
}

bool ActivityPage::isNarrowed() const
{
    return m_bar->narrows() || !m_filter->text().trimmed().isEmpty();
}

void ActivityPage::clearFilter()
{
    {
        const QSignalBlocker quietField(m_filter);
        const QSignalBlocker quietBar(m_bar);
        m_filter->clear();
        m_bar->clear();
    }
    applyFilter();
}

void ActivityPage::applyFilter()
{
    m_filterSoon.cancel();
    m_isOld = false;
    m_exported->hide();
    m_list->show(m_orgId, filter());
    m_runTable->scrollToTop();
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

/// The org, and the day that the dates count from, may be others by now.
void ActivityPage::read()
{
    m_isOld = false;
    m_list->refresh(m_orgId, filter());
}

void ActivityPage::take(const QStringList &ids, const QStringList &gone)
{
    const bool isFirst = m_runs->total() == 0;
    m_runs->remove(gone);
    m_runs->upsert(ids);
    if (isFirst)
        m_runTable->header()->fitColumns();
    if (!m_runTable->currentIndex().isValid() && m_runs->rowCount() > 0 && m_wanted.isEmpty())
        m_runTable->selectOnly(0);
    const QString shown = m_runTable->currentId();
    if (ids.contains(shown) || gone.contains(shown) || shown.isEmpty())
        showSelected();
    showState();
    findWanted();
}

void ActivityPage::selectRun(const QString &planId)
{
    if (m_isOld)
        read();
    m_wanted = planId;
    if (m_runs->rowOf(planId) < 0 && isNarrowed())
        clearFilter(); // comes back to findWanted()
    else
        findWanted();
}

void ActivityPage::findWanted()
{
    if (m_wanted.isEmpty())
        return;
    if (m_runTable->selectId(m_wanted) || m_list->isWhole())
        m_wanted.clear();
    else
        m_list->more();
}

/// A screen ahead, so that scrolling does not stop.
void ActivityPage::loadMoreNearTheEnd()
{
    const QScrollBar *bar = m_runTable->verticalScrollBar();
    if (isVisible() && bar->value() + bar->pageStep() >= bar->maximum())
        m_list->more();
}

void ActivityPage::showSelected()
{
    const RecordedRun *run = m_list->find(m_runTable->currentId());
    m_details->showRun(run ? std::optional(*run) : std::nullopt);
}

void ActivityPage::showState()
{
    const int count = m_list->count();
    if (m_list->isReading())
        m_count->setText(tr("%Ln run(s) so far, searching…", nullptr, count));
    else if (!m_list->isWhole())
        m_count->setText(tr("the newest %Ln run(s)", nullptr, count));
    else
        m_count->setText(isNarrowed() ? tr("%Ln run(s) found", nullptr, count)
                                      : tr("%Ln run(s)", nullptr, count));
    m_count->setVisible(count > 0);
    m_export->setEnabled(count > 0 && !m_exporting);
    if (m_list->problem())
        m_state->setState(u"problem"_s, tr("The journal could not be read"),
                          ProblemText::sentence(*m_list->problem()), tr("Try again"));
    else if (m_list->isReading())
        m_state->setLoading(tr("Searching the journal…"));
    else if (isNarrowed())
        m_state->setState(u"search"_s, tr("No matches"),
                          tr("No run fits the filter. All its words have to be in the title, or with one "
                             "person or object."),
                          tr("Clear filter"));
    else
        m_state->setState(
            u"activity"_s, tr("Nothing has been changed yet"),
            tr("Every change that Stationmaster makes to this org is listed here, with a way to undo "
               "it."));
    m_stack->setCurrentWidget(count > 0 && !m_list->problem() ? m_content : m_state);
}

void ActivityPage::askForExport()
{
    startExport([this](int lines) {
        const QStringList selected = m_runTable->selectedIds();
        const int selectedLines = m_exporting->linesOf(selected);
        m_exporting->deleteLater(); // what is there once a file is chosen counts
        m_exporting.clear();
        showState();
        if (selectedLines == 0 || selectedLines == lines)
            askForFile(lines, {});
        else
            chooseExport(lines, selected, selectedLines);
    });
}

void ActivityPage::chooseExport(int lines, const QStringList &selected, int selectedLines)
{
    auto *dialog = new ExportDialog({.shown = lines, .selected = selectedLines}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->allButton()->setText(isNarrowed()
                                     ? tr("&All %Ln change(s) that the filter leaves", nullptr, lines)
                                     : tr("&All %Ln change(s)", nullptr, lines));
    dialog->selectedButton()->setText(
        tr("&Only the %Ln change(s) of what is selected", nullptr, selectedLines));
    connect(dialog, &ExportDialog::chosen, this, [this, lines, selected, selectedLines](bool selectedOnly) {
        askForFile(selectedOnly ? selectedLines : lines, selectedOnly ? selected : QStringList());
    });
    dialog->open();
}

void ActivityPage::askForFile(int lines, const QStringList &only)
{
    CsvExport::ask(this, tr("Activity"), lines, [this, only](const QString &path) { exportTo(path, only); });
}

void ActivityPage::exportTo(const QString &path, const QStringList &only)
{
    startExport([this, path, only](int) {
        connect(m_exporting, &RunExport::finished, this,
                [this](const QString &written, int rows, int missing, const QString &problem) {
                    const QString text = CsvExport::sentence(written, rows, problem);
                    if (missing > 0)
                        endExport(Theme::Tone::Warning,
                                  text + u' ' +
                                      tr("%Ln row(s) could not be read and are missing.", nullptr, missing));
                    else
                        endExport(problem.isEmpty() ? Theme::Tone::Success : Theme::Tone::Problem, text);
                });
        m_exporting->write(path, only);
    });
}

void ActivityPage::startExport(const std::function<void(int lines)> &counted)
{
    delete m_exporting;
    m_exporting = new RunExport(m_journal, m_orgId, filter(), this);
    connect(m_exporting, &RunExport::counted, this, counted);
    connect(m_exporting, &RunExport::failed, this,
            [this](const Error &error) { endExport(Theme::Tone::Problem, ProblemText::sentence(error)); });
    m_exporting->count();
    showState();
}

void ActivityPage::endExport(Theme::Tone tone, const QString &text)
{
    m_exported->setTone(tone);
    m_exported->show();
    m_exported->setText(text);
    if (m_exporting)
        m_exporting->deleteLater();
    m_exporting.clear();
    showState();
    Q_EMIT exportEnded();
}

std::vector<TableColumn> ActivityPage::runColumns() const
{
    static const RecordedRun None;
    const auto run = [this](const QString &id) -> const RecordedRun & {
        const RecordedRun *found = m_list->find(id);
        return found ? *found : None;
    };
    return {
        {.id = u"when"_s,
         .title = tr("When"),
         .text =
             [run](const QString &id) {
                 return QLocale().toString(run(id).plan.created.toLocalTime(), QLocale::ShortFormat);
             },
         .sortKey = [run](const QString &id) { return double(run(id).number); },
         .weight = TableColumn::Weight::Muted,
         .stretch = 0},
        {.id = u"result"_s,
         .title = tr("Result"),
         .chip = [run](const QString &id) { return ActivityText::result(run(id)); },
         .stretch = 0},
        {.id = u"what"_s,
         .title = tr("What"),
         .text = [run](const QString &id) { return ActivityText::title(run(id)); },
         .weight = TableColumn::Weight::Strong,
         .atMost = 70},
        {.id = u"progress"_s,
         .title = tr("How far"),
         .text = [run](const QString &id) { return ActivityText::progress(run(id)); },
         .atLeast = 24,
         .atMost = 60},
    };
}

void ActivityPage::build()
{
    setAccessibleName(tr("Activity"));
    auto *header = new PageHeader(tr("Activity"), tr("what Stationmaster changed in this org"), this);
    m_filter = header->addFilter();
    m_filter->setPlaceholderText(tr("Filter by person, phone, site…"));
    m_filter->setMinimumWidth(FilterCharacters * fontMetrics().averageCharWidth());
    m_filter->setToolTip(tr("Shows runs that have all of these words in their title, or with one person or "
                            "object (%1)")
                             .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_count = header->countLabel();
    header->addTool(m_bar);
    m_export = new QPushButton(tr("Export as &CSV…"), header);
    m_export->setAccessibleName(tr("Export as CSV…"));
    header->addTool(m_export);
    m_exported = new Banner(Theme::Tone::Success, {}, this);
    m_exported->hide();

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_runTable);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_content = splitter;
    m_state = new StateView(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_state);

    auto *exported = new QVBoxLayout;
    exported->setContentsMargins(Space::Large, 0, Space::Large, 0);
    exported->addWidget(m_exported);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Space::Small);
    all->addWidget(header);
    all->addLayout(exported);
    all->addWidget(m_stack, 1);
    setFocusProxy(m_runTable);
}

} // namespace Stationmaster
