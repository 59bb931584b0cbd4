// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkcontroller.h"

#include "bulk/bulkcomposer.h"
#include "bulk/bulkhome.h"
#include "bulk/bulkpage.h"
#include "bulk/bulkreview.h"
#include "bulk/bulkrunview.h"
#include "bulk/bulktext.h"
#include "bulk/failedlist.h"
#include "bulk/noticedialog.h"
#include "bulk/runeffort.h"
#include "bulk/subjectpanel.h"
#include "bulk/taskpanel.h"
#include "bulk/usernotice.h"
#include "inventory/licences.h"
#include "phones/planwarnings.h"
#include "transport/client.h"
#include "transport/ratebudget.h"
#include "widgets/closeguard.h"
#include "widgets/csvexport.h"
#include "widgets/stateview.h"
#include "words/abilitytext.h"
#include "words/plantext.h"
#include "words/problemtext.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

namespace {

constexpr int RunsShown = 200;

/// The steps that would be carried out, as one plan, for what is said of plans.
Plan plannedSteps(const PlannedRun &run)
{
    Plan all{.orgId = run.head.orgId, .undoOf = run.head.undoOf};
    for (const RunRow &row : run.rows) {
        if (row.state == RowState::Planned)
            all.steps.insert(all.steps.end(), row.steps.begin(), row.steps.end());
    }
    return all;
}

int countOf(const Journal::RowCounts &counts, RowState state)
{
    int sum = 0;
    for (const auto &[key, count] : counts)
        sum += key.first == state ? count : 0;
    return sum;
}

BulkRun::Progress progressOf(const Journal::RowCounts &counts)
{
    return {.planned = countOf(counts, RowState::Planned),
            .held = countOf(counts, RowState::Held),
            .skipped = countOf(counts, RowState::Skipped),
            .inDoubt = countOf(counts, RowState::InDoubt),
            .done = countOf(counts, RowState::Done),
            .failed = countOf(counts, RowState::Failed)};
}

/// @p isOpen: it was not closed in the journal, so it was cut off.
BulkHome::Run::State stateOf(const Plan &head, const BulkRun::Progress &now, bool isOpen, bool isRunning)
{
    if (isRunning)
        return BulkHome::Run::State::Running;
    if (head.saved)
        return BulkHome::Run::State::Kept;
    if (now.inDoubt > 0 || isOpen)
        return BulkHome::Run::State::CutOff;
    if (now.failed > 0)
        return BulkHome::Run::State::Failures;
    return now.planned > 0 ? BulkHome::Run::State::Left : BulkHome::Run::State::Done;
}

void addTo(ChangedObjects &objects, const RunRow &row)
{
    const auto add = [](QStringList &ids, const QString &id) {
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    };
    for (const Step &step : row.steps) {
        if (!mayHaveChanged(step))
            continue;
        const QString id = step.objectId.isEmpty() ? step.intent["id"_L1].toString() : step.objectId;
        switch (step.kind) {
        case StepKind::CreatePhone:
        case StepKind::UpdatePhone:
        case StepKind::DeletePhone:
            add(objects.phones, id);
            break;
        case StepKind::UpdateSite:
            add(objects.sites, id);
            break;
        default:
            break;
        }
        add(objects.users, step.intent["userId"_L1].toString());
    }
}

} // namespace

BulkController::BulkController(const BulkSurroundings &around, BulkPage &page, QObject *parent)
    : QObject(parent), m_around(around), m_page(&page), m_loader(around.journal),
      m_planSoon(250ms, [this] { plan(); })
{
    connectComposer();
    connectReview();
    connectRunView();
    connect(page.home(), &BulkHome::newRequested, this, [this] { compose({}, std::nullopt); });
    connect(page.home(), &BulkHome::openRequested, this, &BulkController::openRun);
    connect(page.home(), &BulkHome::discardRequested, this, [this](const QString &runId) {
        (void)m_around.journal.discard(runId);
        showHome();
        Q_EMIT runsChanged();
    });
    connect(page.home(), &BulkHome::openFileRequested, this, [this] {
        auto *dialog = new QFileDialog(m_page, tr("Open a plan file"),
                                       QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                       tr("Plan files (*.json);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, &BulkController::openPlanFile);
        dialog->open();
    });
    connect(page.state(), &StateView::actionRequested, this, &BulkController::showHome);
    showHome();
}

BulkController::~BulkController() = default;

void BulkController::setAbilities(const Abilities &abilities)
{
    m_abilities = abilities;
    // Whoever may do nothing of it all need not begin; else the review says what is missing.
    const bool canSome =
        abilities.can(Abilities::Action::ChangePhones) || abilities.can(Abilities::Action::SetDefaultStation);
    m_page->home()->setWhyNot(
        canSome ? QString()
                : AbilityText::whyNot(abilities, Abilities::Action::ChangePhones).value_or(QString()));
}

void BulkController::start()
{
    const auto open = m_around.journal.openRuns(m_around.orgId);
    if (!open)
        return;
    for (const Plan &run : *open) {
        if (!run.hasRows() || run.saved)
            continue;
        const BulkRun::Progress now =
            progressOf(m_around.journal.rowCounts(run.id).value_or(Journal::RowCounts()));
        Q_EMIT cutOffFound(run.id, tr("“%1” was cut off after %2 of %Ln row(s). Nothing was lost.", nullptr,
                                      now.done + now.failed + now.planned + now.inDoubt)
                                       .arg(run.title, QLocale().toString(now.done + now.failed)));
    }
}

void BulkController::showHome()
{
    m_opening = {};
    m_keptId.clear();
    m_page->setCurrentWidget(m_page->home());
    const auto runs = m_around.journal.runs(m_around.orgId, RunsShown);
    const auto open = m_around.journal.openRuns(m_around.orgId);
    if (!runs || !open) {
        m_page->home()->setProblem(ProblemText::sentence(runs ? open.error() : runs.error()));
        return;
    }
    std::vector<BulkHome::Run> shown;
    for (const Plan &run : *runs) {
        if (!run.hasRows())
            continue;
        const BulkRun::Progress now =
            progressOf(m_around.journal.rowCounts(run.id).value_or(Journal::RowCounts()));
        const bool isOpen = std::ranges::find(*open, run.id, &Plan::id) != open->end();
        const bool isRunningNow = isRunning() && m_runner->runId() == run.id;
        shown.push_back({.id = run.id,
                         .title = run.undoOf.isEmpty() ? run.title : tr("Undo of “%1”").arg(run.title),
                         .created = run.created,
                         .progress = now,
                         .state = stateOf(run, now, isOpen, isRunningNow)});
    }
    m_page->home()->setRuns(shown);
}

// Choosing and planning.

void BulkController::connectComposer()
{
    BulkComposer *composer = m_page->composer();
    connect(composer, &BulkComposer::changed, this, &BulkController::planSoon);
    connect(composer, &BulkComposer::backRequested, this, &BulkController::showHome);
    connect(composer, &BulkComposer::reviewRequested, this, [this] {
        if (m_planned)
            showReview(m_planned, {});
    });
    connect(&m_around.licences, &Licences::changed, this, &BulkController::planSoon);
    connect(&m_around.inventory, &Inventory::stateChanged, this, &BulkController::planSoon);
}

void BulkController::compose(const BulkSubjects &subjects, std::optional<BulkTask> task)
{
    m_opening = {};
    m_keptId.clear();
    m_around.licences.read();
    BulkComposer *composer = m_page->composer();
    if (!subjects.isEmpty())
        composer->subjectPanel()->setSelection(subjects);
    if (task)
        composer->taskPanel()->setTask(*task);
    m_page->setCurrentWidget(composer);
    planSoon();
    Q_EMIT attentionNeeded();
}

void BulkController::planSoon()
{
    m_planning = {};
    m_planned.reset();
    if (m_page && m_page->currentWidget() == m_page->composer() &&
        m_page->composer()->gap() == BulkGap::None) {
        m_page->composer()->showPlanning();
        m_planSoon.request();
    }
}

void BulkController::plan()
{
    BulkComposer *composer = m_page->composer();
    if (composer->gap() != BulkGap::None)
        return;
    using Planned = std::shared_ptr<PlannedRun>;
    m_planning =
        m_thread
            .run<Planned>([order = orderOf(m_around.inventory, &m_around.licences, m_around.orgId,
                                           composer->choices(), composer->subjects())]() -> Result<Planned> {
                return std::make_shared<PlannedRun>(planOf(order));
            })
            .onFinished(this, [this](const Result<Planned> &planned) {
                m_planned = planned.value_or(nullptr);
                showPlanned();
            });
}

void BulkController::showPlanned()
{
    if (!m_planned)
        return;
    m_totals = totalsOf(m_planned->rows);
    const ReviewFacts facts = factsOf(*m_planned);
    m_page->composer()->showTotals(m_totals, facts.effort, facts.whyNot);
}

// The review.

void BulkController::connectReview()
{
    BulkReview *review = m_page->review();
    connect(review, &BulkReview::backRequested, this, [this] {
        if (m_planned && m_planned == m_page->review()->run())
            m_page->setCurrentWidget(m_page->composer());
        else
            showHome();
    });
    connect(review, &BulkReview::released, this,
            [this] { m_page->review()->setFacts(factsOf(*m_page->review()->run())); });
    connect(review, &BulkReview::keepRequested, this, &BulkController::keep);
    connect(review, &BulkReview::saveRequested, this, &BulkController::saveAsFile);
    connect(review, &BulkReview::runRequested, this, &BulkController::carryOut);
}

QString BulkController::whyNot(const PlannedRun &run) const
{
    if (run.head.orgId != m_around.orgId)
        return tr("This was planned for another org, so it cannot be carried out here.");
    const Plan steps = plannedSteps(run);
    const auto forbidden = run.head.undoOf.isEmpty() ? AbilityText::whyNot(m_abilities, steps)
                                                     : AbilityText::whyNotUndo(m_abilities, steps);
    if (forbidden)
        return *forbidden;
    return isRunning() ? tr("Another bulk run is under way. Wait for its end, or keep this for later.")
                       : QString();
}

ReviewFacts BulkController::factsOf(const PlannedRun &run) const
{
    const int calls = callsFor(run.rows);
    const BulkOptions usual;
    return {.warnings = m_moreWarnings + planWarnings(m_around.inventory, plannedSteps(run)),
            .effort =
                calls > 0 ? BulkText::effort(calls, m_around.api.client().budget().eta(calls)) : QString(),
            .whyNot = whyNot(run),
            .mostCreates = usual.mostCreates,
            .mostDeletes = usual.mostDeletes};
}

void BulkController::review(std::shared_ptr<PlannedRun> run, const QStringList &warnings)
{
    m_keptId.clear();
    showReview(std::move(run), warnings);
    Q_EMIT attentionNeeded();
}

void BulkController::showReview(std::shared_ptr<PlannedRun> run, const QStringList &warnings)
{
    m_moreWarnings = warnings;
    const ReviewFacts facts = factsOf(*run);
    m_page->review()->setRun(std::move(run), facts);
    m_page->setCurrentWidget(m_page->review());
}

void BulkController::showBusy(const QString &title)
{
    m_page->state()->setLoading(title, {}, tr("Cancel"));
    m_page->setCurrentWidget(m_page->state());
    Q_EMIT attentionNeeded();
}

void BulkController::showFailure(const QString &title, const Error &error)
{
    m_page->state()->setState(u"problem"_s, title, ProblemText::sentence(error), tr("Back"));
    m_page->setCurrentWidget(m_page->state());
}

void BulkController::openPlanFile(const QString &path)
{
    showBusy(tr("Reading the plan…"));
    using Reading = std::shared_ptr<PlanFile::Reading>;
    m_opening = m_thread
                    .run<Reading>([path]() -> Result<Reading> {
                        return std::make_shared<PlanFile::Reading>(PlanFile::open(path));
                    })
                    .onFinished(this, [this, path](const Result<Reading> &reading) {
                        if (reading && (*reading)->file) {
                            check(std::make_shared<PlannedRun>(std::move((*reading)->file->run)));
                            return;
                        }
                        m_page->state()->setState(u"problem"_s, tr("The plan was not opened"),
                                                  PlanText::sentence((*reading)->problem, path), tr("Back"));
                    });
}

/// Beside the org as it is now, before it is shown: it may be old.
void BulkController::check(std::shared_ptr<PlannedRun> run)
{
    showBusy(tr("Comparing the plan with the org…"));
    delete m_check;
    m_check = new PlanCheck(m_around.api, this);
    m_opening = m_check->check(std::move(*run)).onFinished(this, [this](const Result<CheckedPlan> &checked) {
        if (!checked) {
            showFailure(tr("The plan could not be compared with the org"), checked.error());
            return;
        }
        const int changed = static_cast<int>(checked->changed.size());
        QStringList warnings;
        if (changed > 0)
            warnings.append(tr("%Ln row(s) are no longer as they were planned; the reason is beside each.",
                               nullptr, changed));
        showReview(std::make_shared<PlannedRun>(checked->run), warnings);
    });
}

void BulkController::keep()
{
    PlannedRun run = *m_page->review()->run();
    run.head.saved = true;
    run.head.created = QDateTime::currentDateTimeUtc();
    const QString old = std::exchange(m_keptId, QString());
    run.head.id = emptyPlan(m_around.orgId, {}).id;
    m_writing =
        m_around.journal.addRun(std::move(run)).onFinished(this, [this, old](const Result<void> &kept) {
            if (!kept) {
                showFailure(tr("The plan was not kept"), kept.error());
                return;
            }
            if (!old.isEmpty())
                (void)m_around.journal.discard(old);
            showHome();
            Q_EMIT runsChanged();
        });
}

void BulkController::saveAsFile()
{
    const auto run = m_page->review()->run();
    auto *dialog = new QFileDialog(m_page, tr("Save as a plan file"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Plan files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(tr("Plan") + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, run](const QString &path) {
        const PlanFile file{.run = *run, .orgName = m_around.orgName};
        m_writing = m_thread.run<void>([file, path] { return file.save(path); })
                        .onFinished(this, [this, path](const Result<void> &saved) {
                            m_moreWarnings = {saved ? tr("The plan was saved to %1.").arg(path)
                                                    : ProblemText::sentence(saved.error())};
                            m_page->review()->setFacts(factsOf(*m_page->review()->run()));
                        });
    });
    dialog->open();
}

// The run.

void BulkController::carryOut()
{
    if (isRunning())
        return;
    PlannedRun run = *m_page->review()->run();
    run.head.id = emptyPlan(m_around.orgId, {}).id; // the same review may be carried out once more
    run.head.created = QDateTime::currentDateTimeUtc();
    run.head.saved = false;
    const QString runId = run.head.id;
    const QString old = std::exchange(m_keptId, QString());
    showBusy(tr("Writing the run down before it begins…"));
    m_page->state()->setLoading(tr("Writing the run down before it begins…"));
    m_planned.reset();
    m_writing = m_around.journal.addRun(std::move(run))
                    .onFinished(this, [this, runId, old](const Result<void> &written) {
                        if (!written) {
                            showFailure(tr("Nothing was changed"), written.error());
                            return;
                        }
                        if (!old.isEmpty())
                            (void)m_around.journal.discard(old);
                        begin(runId);
                    });
}

void BulkController::begin(const QString &runId)
{
    BulkOptions options;
    if (m_page->review()->isRaised()) {
        options.mostCreates = std::numeric_limits<int>::max();
        options.mostDeletes = std::numeric_limits<int>::max();
    }
    m_written = {};
    m_runner = std::make_unique<BulkRunner>(m_around.api, m_around.journal, runId, options);
    connect(m_runner.get(), &BulkRunner::changed, this, &BulkController::showProgress);
    connect(m_runner.get(), &BulkRunner::rowsChanged, this, &BulkController::noteRows);
    connect(m_runner.get(), &BulkRunner::finished, this, &BulkController::runFinished);
    m_runner->start();
    showRun(runId);
    Q_EMIT runsChanged();
}

void BulkController::openRun(const QString &runId)
{
    const auto head = m_around.journal.run(runId);
    Q_EMIT attentionNeeded();
    if (!head) {
        showFailure(tr("The run could not be read"), head.error());
        return;
    }
    if (!head->saved) {
        showRun(runId);
        return;
    }
    showBusy(tr("Reading the plan…"));
    m_opening = m_loader.load(runId).onFinished(this, [this, runId](const Result<RunLoader::Loaded> &loaded) {
        if (!loaded) {
            showFailure(tr("The plan could not be read"), loaded.error());
            return;
        }
        check(loaded->run);
        m_keptId = runId;
    });
}

void BulkController::showRun(const QString &runId)
{
    m_opening = {};
    m_shownRun = runId;
    BulkRunView *view = m_page->runView();
    const auto head = m_around.journal.run(runId).value_or(Plan());
    view->setTitle(head.undoOf.isEmpty() ? head.title : tr("Undo of “%1”").arg(head.title));
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

void BulkController::showProgress()
{
    if (m_runner)
        Q_EMIT progressChanged(isRunning() ? tr("%1 %").arg(m_runner->percent()) : QString());
    if (!m_page || m_shownRun.isEmpty())
        return;
    BulkRunView *view = m_page->runView();
    if (m_runner && m_runner->runId() == m_shownRun && !m_runner->isOver()) {
        const BulkRun::State state = m_runner->run().state();
        const bool isPaused = state == BulkRun::State::Paused;
        const bool isTrouble = isPaused && m_runner->run().pauseReason() != BulkRun::PauseReason::Asked;
        view->setState(isTrouble || state == BulkRun::State::Waiting ? Theme::Tone::Warning
                                                                     : Theme::Tone::Info,
                       m_runner->stateText());
        view->setProgress(m_runner->run().progress(), m_runner->progressText());
        view->setOffers(
            {.pause = state == BulkRun::State::Running || state == BulkRun::State::Waiting ||
                      state == BulkRun::State::Reading,
             .resume = isPaused && m_runner->run().pauseReason() != BulkRun::PauseReason::OtherOrg,
             .cancel = state != BulkRun::State::Ending});
        return;
    }
    const auto head = m_around.journal.run(m_shownRun).value_or(Plan());
    const auto now = progressOf(m_around.journal.rowCounts(m_shownRun).value_or(Journal::RowCounts()));
    const bool isLeft = now.planned > 0 || now.inDoubt > 0;
    view->setProgress(now, BulkText::progress(now, std::nullopt, std::nullopt));
    view->setState(now.failed > 0 ? Theme::Tone::Problem
                   : isLeft       ? Theme::Tone::Warning
                                  : Theme::Tone::Success,
                   BulkText::result(now));
    view->setOffers(
        {.resume = isLeft && !isRunning() && !m_abilities.obstacle(Abilities::Action::SetDefaultStation),
         .retry = now.failed > 0,
         .undo = now.done + now.failed + now.inDoubt > 0 && head.undoOf.isEmpty() && !isRunning(),
         .tell = now.done > 0 && head.undoOf.isEmpty(),
         .exportFailed = now.failed > 0});
}

void BulkController::noteRows(const std::vector<Journal::StoredRow> &rows)
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

void BulkController::runFinished()
{
    const BulkRun::Progress now = m_runner->run().progress();
    const auto head = m_around.journal.run(m_runner->runId()).value_or(Plan());
    Q_EMIT objectsChanged(std::exchange(m_written, {}));
    showProgress();
    Q_EMIT runsChanged();
    Q_EMIT runEnded(tr("“%1”: %2", "a run, what became of it").arg(head.title, BulkText::result(now)));
    if (m_page && m_page->currentWidget() == m_page->home())
        showHome();
}

void BulkController::connectRunView()
{
    BulkRunView *view = m_page->runView();
    connect(view, &BulkRunView::backRequested, this, &BulkController::showHome);
    connect(view, &BulkRunView::pauseRequested, this, [this] {
        if (m_runner)
            m_runner->run().pause();
    });
    connect(view, &BulkRunView::cancelRequested, this, [this] {
        if (m_runner)
            m_runner->run().cancel();
    });
    connect(view, &BulkRunView::resumeRequested, this, [this] { resume(m_shownRun); });
    connect(view, &BulkRunView::retryRequested, this, &BulkController::retry);
    connect(view, &BulkRunView::undoRequested, this, [this] { undo(m_shownRun); });
    connect(view, &BulkRunView::exportFailedRequested, this, &BulkController::exportFailed);
    connect(view, &BulkRunView::tellRequested, this, &BulkController::tellUsers);
}

void BulkController::resume(const QString &runId)
{
    if (m_runner && m_runner->runId() == runId && !m_runner->isOver())
        m_runner->run().resume();
    else if (!isRunning())
        begin(runId);
    Q_EMIT attentionNeeded();
}

void BulkController::retry()
{
    const auto head = m_around.journal.run(m_shownRun).value_or(Plan());
    showBusy(tr("Reading the rows that failed…"));
    m_opening = m_loader.loadRetry(m_shownRun, tr("Retry of “%1”").arg(head.title))
                    .onFinished(this, [this](const Result<RunLoader::Loaded> &loaded) {
                        if (loaded)
                            review(loaded->run);
                        else
                            showFailure(tr("The run could not be read"), loaded.error());
                    });
}

void BulkController::undo(const QString &runId)
{
    showBusy(tr("Working out what can be undone…"));
    m_opening = m_loader.loadUndo(runId).onFinished(this, [this](const Result<RunLoader::Loaded> &loaded) {
        if (loaded)
            review(loaded->run, BulkText::losses(loaded->losses));
        else
            showFailure(tr("The run could not be read"), loaded.error());
    });
}

void BulkController::exportFailed()
{
    const auto now = progressOf(m_around.journal.rowCounts(m_shownRun).value_or(Journal::RowCounts()));
    CsvExport::ask(m_page, tr("Failed rows"), now.failed, [this, runId = m_shownRun](const QString &path) {
        m_opening =
            m_loader.load(runId).onFinished(this, [this, path](const Result<RunLoader::Loaded> &loaded) {
                if (!loaded) {
                    showFailure(tr("The run could not be read"), loaded.error());
                    return;
                }
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

void BulkController::tellUsers()
{
    m_opening = m_loader.load(m_shownRun).onFinished(this, [this](const Result<RunLoader::Loaded> &loaded) {
        if (!loaded) {
            showFailure(tr("The run could not be read"), loaded.error());
            return;
        }
        UserNotice notice;
        for (const RunRow &row : loaded->run->rows)
            notice.add(row);
        auto *dialog = new NoticeDialog(notice.text(), m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

// Closing the window.

void BulkController::guard(QWidget &window)
{
    new CloseGuard(
        window, [this, &window] { return askToClose(window); }, this);
}

bool BulkController::askToClose(QWidget &window)
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
