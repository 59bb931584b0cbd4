// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkruncontroller.h"

#include "bulk/bulkpage.h"
#include "bulk/bulkrunview.h"
#include "bulk/bulktext.h"
#include "bulk/failedlist.h"
#include "bulk/noticedialog.h"
#include "provisioning/runresult.h"
#include "provisioning/steptype.h"
#include "widgets/closeguard.h"
#include "widgets/csvexport.h"
#include "words/abilitytext.h"
#include "words/problemtext.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

void addTo(BulkRunController::Written &written, const RunRow &row)
{
    for (const Step &step : row.steps) {
        if (!mayHaveChanged(step))
            continue;
        const QString id = step.objectId.isEmpty() ? step.intent["id"_L1].toString() : step.objectId;
        switch (stepType(step.kind).facts.object) {
        case StepObject::Phone:
            written.phones.insert(id);
            break;
        case StepObject::Site:
            written.sites.insert(id);
            break;
        default:
            break;
        }
        written.users.insert(step.intent["userId"_L1].toString());
    }
}

QStringList idsOf(QSet<QString> ids)
{
    ids.remove(QString()); // not known
    return {ids.begin(), ids.end()};
}

} // namespace

BulkRunController::BulkRunController(const BulkSurroundings &around, BulkPage &page, QObject *parent)
    : QObject(parent), m_around(around), m_page(&page), m_loader(around.journal)
{
    connectView();
}

BulkRunController::~BulkRunController() = default;

void BulkRunController::connectView()
{
    BulkRunView *view = m_page->runView();
    connect(view, &BulkRunView::backRequested, this, &BulkRunController::backRequested);
    connect(view, &BulkRunView::pauseRequested, this, [this] {
        if (m_runner)
            m_runner->run().pause();
    });
    connect(view, &BulkRunView::cancelRequested, this, [this] {
        if (m_runner)
            m_runner->run().cancel();
    });
    connect(view, &BulkRunView::resumeRequested, this, [this] { resume(m_shownRun); });
    connect(view, &BulkRunView::retryRequested, this, &BulkRunController::retry);
    connect(view, &BulkRunView::undoRequested, this, [this] { undo(m_shownRun); });
    connect(view, &BulkRunView::exportFailedRequested, this, &BulkRunController::exportFailed);
    connect(view, &BulkRunView::tellRequested, this, &BulkRunController::tellUsers);
}

void BulkRunController::begin(const QString &runId, bool isRaised)
{
    BulkOptions options;
    if (isRaised) {
        options.mostCreates = std::numeric_limits<int>::max();
        options.mostDeletes = std::numeric_limits<int>::max();
    }
    m_written = {};
    m_runner = std::make_unique<BulkRunner>(m_around.api, m_around.journal, m_around.eta, m_around.calls,
                                            runId, options);
    connect(m_runner.get(), &BulkRunner::changed, this, &BulkRunController::showProgress);
    connect(m_runner.get(), &BulkRunner::rowsChanged, this, &BulkRunController::noteRows);
    connect(m_runner.get(), &BulkRunner::finished, this, &BulkRunController::runFinished);
    m_runner->start();
    show(runId);
    Q_EMIT runsChanged();
}

void BulkRunController::show(const QString &runId)
{
    m_loading = {};
    m_shownRun = runId;
    BulkRunView *view = m_page->runView();
    const auto head = m_around.journal.run(runId).value_or(Plan());
    view->setTitle(BulkText::title(head));
    view->table()->show([this, runId](int first, int atMost) {
        std::vector<RowLine> lines;
        const auto rows = m_around.journal.rows(runId, first - 1, atMost);
        for (const Journal::StoredRow &stored : rows.value_or(std::vector<Journal::StoredRow>()))
            lines.push_back(lineOf(stored.row));
        return lines;
    });
    m_page->setCurrentWidget(view);
    showProgress();
}

void BulkRunController::showProgress()
{
    if (m_runner)
        Q_EMIT progressChanged(isRunning() ? tr("%1 %").arg(m_runner->percent()) : QString());
    if (!m_page || m_shownRun.isEmpty())
        return;
    if (isRunning(m_shownRun))
        showUnderWay();
    else
        showResult();
}

void BulkRunController::showUnderWay()
{
    BulkRunView *view = m_page->runView();
    const BulkRun::State state = m_runner->run().state();
    const bool isPaused = state == BulkRun::State::Paused;
    const bool isTrouble = isPaused && m_runner->run().pauseReason() != BulkRun::PauseReason::Asked;
    view->setState(isTrouble || state == BulkRun::State::Waiting ? Theme::Tone::Warning : Theme::Tone::Info,
                   m_runner->stateText());
    view->setProgress(m_runner->run().progress(), m_runner->progressText(), true);
    view->setOffers({.pause = state == BulkRun::State::Running || state == BulkRun::State::Waiting ||
                              state == BulkRun::State::Reading,
                     .resume = isPaused && m_runner->run().pauseReason() != BulkRun::PauseReason::OtherOrg,
                     .cancel = state != BulkRun::State::Ending});
    AbilityText::offer(view->resumeButton(), std::nullopt);
}

void BulkRunController::showResult()
{
    BulkRunView *view = m_page->runView();
    const auto head = m_around.journal.run(m_shownRun).value_or(Plan());
    const auto counts = m_around.journal.rowCounts(m_shownRun).value_or(Journal::RowCounts());
    const BulkRun::Progress now = progressOf(counts);
    const int leftToOthers = countOf(counts, RowState::Done, RowReason::Changed);
    const bool isLeft = now.planned > 0 || now.inDoubt > 0;
    view->setProgress(now, BulkText::progress(now, std::nullopt, std::nullopt), false);
    view->setState(now.failed > 0               ? Theme::Tone::Problem
                   : isLeft || leftToOthers > 0 ? Theme::Tone::Warning
                                                : Theme::Tone::Success,
                   BulkText::result(now, leftToOthers));
    view->setOffers({.resume = isLeft && !isRunning() && !isBeingUndone(m_shownRun),
                     .retry = now.failed > 0,
                     .undo = now.done + now.failed + now.inDoubt > 0 && head.undoOf.isEmpty() && !isRunning(),
                     .tell = now.done > 0 && head.undoOf.isEmpty(),
                     .exportFailed = now.failed > 0});
    AbilityText::offer(view->resumeButton(), isLeft ? whyNotGoOn(m_shownRun) : std::nullopt);
}

/// Going on with it would make again what the undo removes.
bool BulkRunController::isBeingUndone(const QString &runId) const
{
    const auto open = m_around.journal.openRuns(m_around.orgId);
    return open && std::ranges::find(*open, runId, &Plan::undoOf) != open->end();
}

/// By its next row, since those of a run do the same.
std::optional<QString> BulkRunController::whyNotGoOn(const QString &runId) const
{
    for (const RowState state : {RowState::InDoubt, RowState::Planned}) {
        const auto next = m_around.journal.rows(runId, -1, 1, state);
        if (next && !next->empty())
            return AbilityText::whyNot(m_abilities, Plan{.steps = next->front().row.steps});
    }
    return std::nullopt;
}

void BulkRunController::noteRows(const std::vector<Journal::StoredRow> &rows)
{
    std::map<int, RowLine> lines;
    std::vector<Plan> done;
    for (const Journal::StoredRow &stored : rows) {
        if (m_shownRun == m_runner->runId())
            lines.emplace(stored.number, lineOf(stored.row));
        addTo(m_written, stored.row);
        if (stored.row.state == RowState::Done)
            done.push_back({.id = m_runner->runId(), .orgId = m_around.orgId, .steps = stored.row.steps});
    }
    if (m_page)
        m_page->runView()->table()->setLines(lines);
    if (!done.empty())
        Q_EMIT rowsDone(done);
}

void BulkRunController::runFinished()
{
    const QString runId = m_runner->runId();
    const auto head = m_around.journal.run(runId).value_or(Plan());
    const auto counts = m_around.journal.rowCounts(runId).value_or(Journal::RowCounts());
    const Written written = std::exchange(m_written, {});
    Q_EMIT objectsChanged(
        {.phones = idsOf(written.phones), .sites = idsOf(written.sites), .users = idsOf(written.users)});
    showProgress();
    Q_EMIT runsChanged();
    Q_EMIT runEnded(
        tr("“%1”: %2", "a run, what became of it")
            .arg(BulkText::title(head),
                 BulkText::result(progressOf(counts), countOf(counts, RowState::Done, RowReason::Changed))));
}

void BulkRunController::resume(const QString &runId)
{
    if (isRunning(runId))
        m_runner->run().resume();
    else if (!isRunning())
        begin(runId);
    Q_EMIT attentionNeeded();
}

void BulkRunController::retry()
{
    const auto head = m_around.journal.run(m_shownRun).value_or(Plan());
    m_page->showBusy(tr("Reading the rows that failed…"), tr("Cancel"));
    m_loading = m_loader.loadRetry(m_shownRun, tr("Retry of “%1”").arg(head.title))
                    .onFinished(this, [this](const Result<RunLoader::Loaded> &loaded) {
                        if (isLoaded(loaded))
                            Q_EMIT planned(loaded->run, {});
                    });
}

void BulkRunController::undo(const QString &runId)
{
    m_page->showBusy(tr("Working out what can be undone…"), tr("Cancel"));
    Q_EMIT attentionNeeded();
    m_loading = m_loader.loadUndo(runId).onFinished(this, [this](const Result<RunLoader::Loaded> &loaded) {
        if (isLoaded(loaded))
            Q_EMIT planned(loaded->run, BulkText::losses(loaded->losses));
    });
}

/// Says so where it is not.
bool BulkRunController::isLoaded(const Result<RunLoader::Loaded> &loaded)
{
    if (!loaded)
        m_page->showFailure(tr("The run could not be read"), ProblemText::sentence(loaded.error()));
    return loaded.has_value();
}

void BulkRunController::exportFailed()
{
    const auto now = progressOf(m_around.journal.rowCounts(m_shownRun).value_or(Journal::RowCounts()));
    CsvExport::ask(m_page, tr("Failed rows"), now.failed, [this, runId = m_shownRun](const QString &path) {
        m_loading =
            m_loader.load(runId).onFinished(this, [this, path](const Result<RunLoader::Loaded> &loaded) {
                if (!isLoaded(loaded))
                    return;
                CsvExport::Content content{.titles = FailedList::titles()};
                for (std::size_t row = 0; row < loaded->run->rows.size(); ++row) {
                    if (loaded->run->rows[row].state == RowState::Failed)
                        content.ids.append(QString::number(row));
                }
                content.cells = [run = loaded->run](const QString &id) {
                    return FailedList::cells(run->rows.at(id.toUInt()));
                };
                auto *writing = new CsvExport(path, std::move(content), this);
                connect(writing, &CsvExport::finished, this,
                        [this](const QString &written, int count, const QString &problem) {
                            m_page->runView()->setState(problem.isEmpty() ? Theme::Tone::Info
                                                                          : Theme::Tone::Problem,
                                                        CsvExport::sentence(written, count, problem));
                        });
                writing->start();
            });
    });
}

void BulkRunController::tellUsers()
{
    m_loading =
        m_loader.loadNotice(m_shownRun).onFinished(this, [this](const Result<RunLoader::Loaded> &loaded) {
            if (!isLoaded(loaded))
                return;
            auto *dialog = new NoticeDialog(loaded->notice, m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void BulkRunController::guard(QWidget &window)
{
    new CloseGuard(
        window, [this, &window] { return askToClose(window); }, this);
}

bool BulkRunController::askToClose(QWidget &window)
{
    if (!isRunning() || m_mayClose)
        return true;
    if (m_asking) {
        m_asking->raise();
        return false;
    }
    m_asking = new QMessageBox(QMessageBox::Question, tr("A bulk run is under way"),
                               tr("The run stops when the window is closed. Nothing is lost: it can be "
                                  "continued the next time."),
                               QMessageBox::NoButton, &window);
    m_asking->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stay = m_asking->addButton(tr("&Keep running"), QMessageBox::RejectRole);
    QPushButton *leave = m_asking->addButton(tr("&Stop and close"), QMessageBox::AcceptRole);
    m_asking->setDefaultButton(stay);
    connect(leave, &QPushButton::clicked, this, [this, &window] {
        m_mayClose = true;
        window.close();
    });
    m_asking->open();
    return false;
}

} // namespace Stationmaster
