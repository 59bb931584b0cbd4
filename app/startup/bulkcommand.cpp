// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/bulkcommand.h"

#include "provisioning/bulk/bulkrun.h"
#include "provisioning/bulk/followupruns.h"
#include "provisioning/bulk/plancheck.h"
#include "provisioning/bulk/planfile.h"
#include "signin/session.h"
#include "startup/headlesssession.h"
#include "startup/runreport.h"
#include "startup/temporaryfolder.h"
#include "words/bulkruntext.h"
#include "words/plantext.h"
#include "words/problemtext.h"

#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr std::chrono::seconds ProgressInterval{1};

BulkOptions bulkOptions(int ceiling)
{
    BulkOptions options;
    if (ceiling > 0)
        options.mostCreates = options.mostDeletes = ceiling;
    return options;
}

} // namespace

/// In the order of being made; what borrows stands after what it borrows.
class BulkCommand::Private
{
public:
    Private(StartOptions wanted, KeychainBackend *keychain) : headless(std::move(wanted), keychain) {}

    const StartOptions &options() const { return headless.options(); }
    const QString &orgId() const { return headless.session().organization().id; }

    HeadlessSession headless;
    TemporaryFolder temporary; ///< of a demo without --data-dir
    PlanFile plan;
    std::unique_ptr<PlanCheck> check;
    std::unique_ptr<Journal> journal;
    CallGuard waiting;        ///< for the check
    std::deque<QString> toDo; ///< ids of runs
    QString runId;
    std::optional<int> leftOutBefore; ///< see RunReport
    std::unique_ptr<BulkRun> run;
    QTimer progress;
    QString lastProgress;
    bool isStopped = false;
    bool isAdding = false;
    bool isAllDone = true;
    bool isOver = false;
};

BulkCommand::BulkCommand(StartOptions options, KeychainBackend *keychain)
    : d(std::make_unique<Private>(std::move(options), keychain))
{
    d->progress.setInterval(ProgressInterval);
    connect(&d->progress, &QTimer::timeout, this, &BulkCommand::printProgress);
    connect(&d->headless, &HeadlessSession::failed, this, &BulkCommand::fail);
    connect(&d->headless, &HeadlessSession::signedIn, this, &BulkCommand::enter);
}

BulkCommand::~BulkCommand() = default;

void BulkCommand::start()
{
    // ended() ends the event loop, which has to run by then.
    QMetaObject::invokeMethod(this, &BulkCommand::begin, Qt::QueuedConnection);
}

void BulkCommand::stop()
{
    d->isStopped = true;
    if (d->run)
        d->run->pause();
    else if (!d->isAdding)
        fail(tr("Stopped. Nothing was sent."));
}

void BulkCommand::begin()
{
    if (d->options().task == StartOptions::Task::RunPlan) {
        PlanFile::Reading reading = PlanFile::open(d->options().planFile);
        if (!reading.file) {
            fail(PlanText::sentence(reading.problem, d->options().planFile));
            return;
        }
        d->plan = std::move(*reading.file);
    }
    d->headless.start(HeadlessSession::Access::AsAsked);
}

void BulkCommand::enter()
{
    if (d->isOver)
        return;
    if (d->headless.session().client().isReadOnly())
        fail(ProblemText::sentence(Error{.kind = Error::Kind::ReadOnly}));
    else if (openJournal())
        useJournal();
}

/// As the window opens it, so that both never carry out runs of the same org at a time.
bool BulkCommand::openJournal()
{
    const bool isPassing = d->options().demo && d->options().dataDir.isEmpty();
    auto journal = Journal::openFor(d->orgId(), isPassing ? d->temporary.path() : d->options().dataFolder());
    if (journal)
        d->journal = std::move(*journal);
    else
        fail(ProblemText::sentence(journal.error()));
    return journal.has_value();
}

void BulkCommand::useJournal()
{
    auto open = d->journal->openRuns(d->orgId());
    if (!open) {
        fail(ProblemText::sentence(open.error()));
        return;
    }
    const std::vector<Plan> cutOff = cutOffRuns(std::move(*open));
    if (d->options().task == StartOptions::Task::Resume) {
        if (cutOff.empty())
            QTextStream(stdout) << tr("No run of many rows was cut off, so there is nothing to resume.")
                                << u'\n';
        for (const Plan &plan : cutOff)
            d->toDo.push_back(plan.id);
        carryOutNext();
    } else if (!cutOff.empty()) {
        fail(tr("%n run(s) of this org were cut off, so nothing was sent. Finish them with --resume first.",
                nullptr, static_cast<int>(cutOff.size())));
    } else if (d->options().task == StartOptions::Task::RunPlan) {
        checkPlan();
    } else {
        planUndoOf(d->options().undoOf.trimmed());
    }
}

void BulkCommand::checkPlan()
{
    d->check = std::make_unique<PlanCheck>(d->headless.session().api());
    d->waiting = d->check->check(d->plan.run).onFinished(this, [this](const Result<CheckedPlan> &now) {
        if (now)
            useCheckedPlan(*now);
        else
            fail(ProblemText::sentence(now.error()));
    });
}

void BulkCommand::useCheckedPlan(const CheckedPlan &now)
{
    if (!now.fits()) {
        fail(tr(
            "%n row(s) of the plan no longer fit the org, so nothing was sent. See with --check which they "
            "are, then make the plan again.",
            nullptr, static_cast<int>(now.changed.size())));
        return;
    }
    add(std::move(d->plan.run));
}

void BulkCommand::planUndoOf(const QString &runId)
{
    const auto head = d->journal->run(runId);
    if (!head || head->orgId != d->orgId()) {
        const bool isThere = head || head.error().kind == Error::Kind::NotFound;
        fail(isThere
                 ? tr("There is no run “%1” in the journal of this org. Use the id that was printed when it "
                      "began.")
                       .arg(runId)
                 : ProblemText::sentence(head.error()));
        return;
    }
    if (!head->hasRows()) {
        fail(tr("“%1” is no run of many rows. Undo it from Activity in the window.").arg(runId));
        return;
    }
    std::deque<Journal::StoredRow> read;
    std::optional<Error> error;
    bool hasChanged = false;
    PlannedRun undo = planUndo(*head, [&, last = -1]() mutable -> std::optional<RunRow> {
        constexpr int ReadAtOnce = 500;
        if (read.empty()) {
            auto rows = d->journal->rows(runId, last, ReadAtOnce);
            if (!rows)
                error = rows.error();
            if (!rows || rows->empty())
                return std::nullopt;
            last = rows->back().number;
            std::ranges::move(*rows, std::back_inserter(read));
        }
        RunRow row = std::move(read.front().row);
        read.pop_front();
        hasChanged = hasChanged || std::ranges::any_of(row.steps, mayHaveChanged);
        return row;
    });
    if (error) { // half of the rows would be half an undo
        fail(ProblemText::sentence(*error));
    } else if (!undo.rows.empty()) {
        add(std::move(undo));
    } else if (hasChanged) {
        fail(tr("What the run “%1” did cannot be taken back.").arg(runId));
    } else {
        QTextStream(stdout)
            << tr("The run “%1” changed nothing, so there is nothing to take back.").arg(runId) << u'\n';
        end(0);
    }
}

/// Into the journal, and from there into the org. What is over the ceiling is not added: it would be one that
/// was cut off.
void BulkCommand::add(PlannedRun run)
{
    const BulkOptions options = bulkOptions(d->options().ceiling);
    const RunSize size = sizeOf(run.rows);
    if (size.creates > options.mostCreates || size.deletes > options.mostDeletes) {
        fail(tr("%1 Then add --ceiling %2.", "sentences, a number")
                 .arg(BulkRunText::whyPaused(BulkRun::PauseReason::Ceiling, {}, size))
                 .arg(std::max(size.creates, size.deletes)));
        return;
    }
    d->leftOutBefore = static_cast<int>(std::ranges::count(run.rows, RowState::Skipped, &RunRow::state));
    d->toDo.push_back(run.head.id);
    d->isAdding = true;
    d->journal->addRun(std::move(run)).onFinished(this, [this](const Result<void> &added) {
        d->isAdding = false;
        if (added)
            carryOutNext();
        else
            fail(ProblemText::sentence(added.error()));
    });
}

void BulkCommand::carryOutNext()
{
    if (d->toDo.empty()) {
        end(d->isAllDone ? 0 : 1);
        return;
    }
    d->runId = d->toDo.front();
    d->toDo.pop_front();
    QTextStream(stdout) << d->runId << Qt::endl; // at once, for whoever has to know it after a crash
    if (d->isStopped) {
        fail(tr("Stopped. Go on with --resume."));
        return;
    }
    d->run = std::make_unique<BulkRun>(d->headless.session().api(), *d->journal,
                                       bulkOptions(d->options().ceiling));
    connect(d->run.get(), &BulkRun::rested, this, &BulkCommand::pauseEnded);
    connect(d->run.get(), &BulkRun::stateChanged, this, [this] {
        if (d->run->state() == BulkRun::State::Finished) // it is in the middle of something
            QMetaObject::invokeMethod(this, &BulkCommand::finishRun, Qt::QueuedConnection);
    });
    d->progress.start();
    d->run->start(d->runId);
}

void BulkCommand::finishRun()
{
    d->progress.stop();
    d->run.reset();
    printReport();
    if (!d->isOver)
        carryOutNext();
}

void BulkCommand::pauseEnded()
{
    if (d->isOver)
        return;
    d->progress.stop();
    const BulkRun::PauseReason reason = d->run->pauseReason();
    const std::optional<Error> error = d->run->error();
    d->run.reset();
    printReport();
    if (d->isOver)
        return;
    const RunSize size = d->journal->run(d->runId).value_or(Plan()).size;
    const QString why = BulkRunText::whyPaused(reason, error, size);
    switch (reason) {
    case BulkRun::PauseReason::Ceiling:
        fail(tr("%1 Then add --ceiling %2.", "sentences, a number")
                 .arg(why)
                 .arg(std::max(size.creates, size.deletes)));
        break;
    case BulkRun::PauseReason::OtherOrg:
        fail(why);
        break;
    default:
        fail(tr("%1 Go on with --resume.", "sentences").arg(why));
    }
}

void BulkCommand::printReport()
{
    const auto report = RunReport::of(*d->journal, d->runId, d->leftOutBefore);
    if (!report) {
        fail(BulkRunText::whyPaused(BulkRun::PauseReason::Journal, report.error(), {}));
        return;
    }
    d->isAllDone = d->isAllDone && report->isAllDone;
    QTextStream(stdout) << report->text;
}

void BulkCommand::printProgress()
{
    const QString now = BulkRunText::progress(*d->run);
    if (std::exchange(d->lastProgress, now) != now)
        QTextStream(stderr) << now << u'\n';
}

void BulkCommand::fail(const QString &sentence)
{
    if (d->isOver)
        return;
    QTextStream(stderr) << sentence << u'\n';
    end(1);
}

void BulkCommand::end(int exitCode)
{
    d->isOver = true;
    d->progress.stop();
    Q_EMIT ended(exitCode);
}

} // namespace Stationmaster
