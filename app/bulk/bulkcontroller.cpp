// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkcontroller.h"

#include "bulk/bulkcomposer.h"
#include "bulk/bulkhome.h"
#include "bulk/bulkpage.h"
#include "bulk/bulkreview.h"
#include "bulk/bulktext.h"
#include "bulk/ordermaker.h"
#include "bulk/runeffort.h"
#include "bulk/subjectpanel.h"
#include "bulk/taskpanel.h"
#include "inventory/licences.h"
#include "provisioning/bulk/followupruns.h"
#include "widgets/stateview.h"
#include "words/abilitytext.h"
#include "words/plantext.h"
#include "words/problemtext.h"

#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

namespace {

constexpr int RunsShown = 200;

/// One step of each kind that would be carried out, which is all that decides whether a run is allowed.
Plan kindsOf(const PlannedRun &run)
{
    Plan kinds{.orgId = run.head.orgId};
    std::set<StepKind> seen;
    for (const RunRow &row : run.rows) {
        for (const Step &step : row.steps) {
            if (row.state == RowState::Planned && !step.isFinished() && seen.insert(step.kind).second)
                kinds.steps.push_back(step);
        }
    }
    return kinds;
}

BulkHome::Run::State stateOf(const Plan &head, const BulkRun::Progress &now, bool isCutOff, bool isRunning)
{
    if (isRunning)
        return BulkHome::Run::State::Running;
    if (head.saved)
        return BulkHome::Run::State::Kept;
    if (now.inDoubt > 0 || isCutOff)
        return BulkHome::Run::State::CutOff;
    if (now.failed > 0)
        return BulkHome::Run::State::Failures;
    return now.planned > 0 ? BulkHome::Run::State::Left : BulkHome::Run::State::Done;
}

} // namespace

BulkController::BulkController(const BulkSurroundings &around, BulkPage &page, QObject *parent)
    : QObject(parent), m_around(around), m_page(&page), m_runs(around, page), m_survey(around.inventory),
      m_loader(around.journal), m_planSoon(250ms, [this] { plan(); })
{
    m_gather.setInterval(0);
    connect(&m_gather, &QTimer::timeout, this, &BulkController::gatherNext);
    connectComposer();
    connectReview();
    connectRuns();
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
    m_runs.setAbilities(abilities);
    refreshReview();
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
    for (const Plan &run : cutOffRuns(*open)) {
        const BulkRun::Progress now =
            progressOf(m_around.journal.rowCounts(run.id).value_or(Journal::RowCounts()));
        Q_EMIT cutOffFound(run.id, tr("“%1” was cut off after %2 of %Ln row(s). Nothing was lost.", nullptr,
                                      now.done + now.failed + now.planned + now.inDoubt)
                                       .arg(BulkText::title(run), QLocale().toString(now.done + now.failed)));
    }
}

void BulkController::refreshHome()
{
    if (m_page && m_page->currentWidget() == m_page->home())
        showHome();
}

void BulkController::showHome()
{
    m_opening = {};
    m_survey.stop();
    m_keptId.clear();
    m_page->setCurrentWidget(m_page->home());
    const auto latest = m_around.journal.runs(m_around.orgId, RunsShown);
    const auto open = m_around.journal.openRuns(m_around.orgId);
    if (!latest || !open) {
        m_page->home()->setProblem(ProblemText::sentence(latest ? open.error() : latest.error()));
        return;
    }
    // What is open stays in sight, however much was done since.
    std::map<QString, Plan> runs;
    for (const std::vector<Plan> *some : {&*latest, &*open}) {
        for (const Plan &run : *some) {
            if (run.hasRows())
                runs.emplace(run.id, run);
        }
    }
    QStringList cutOff;
    for (const Plan &run : cutOffRuns(*open))
        cutOff.append(run.id);
    std::vector<BulkHome::Run> shown;
    for (const auto &[id, run] : runs) {
        const BulkRun::Progress now =
            progressOf(m_around.journal.rowCounts(id).value_or(Journal::RowCounts()));
        shown.push_back({.id = id,
                         .title = BulkText::title(run),
                         .created = run.created,
                         .progress = now,
                         .state = stateOf(run, now, cutOff.contains(id), m_runs.isRunning(id))});
    }
    m_page->home()->setRuns(shown);
}

void BulkController::connectRuns()
{
    connect(&m_runs, &BulkRunController::attentionNeeded, this, &BulkController::attentionNeeded);
    connect(&m_runs, &BulkRunController::backRequested, this, &BulkController::showHome);
    connect(&m_runs, &BulkRunController::planned, this, &BulkController::review);
    connect(&m_runs, &BulkRunController::runsChanged, this, [this] {
        refreshHome();
        refreshReview();
        Q_EMIT runsChanged();
    });
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
    m_survey.stop();
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
    if (!m_page || m_page->currentWidget() != m_page->composer())
        return; // planned anew by whoever comes back to it
    m_planning = {};
    m_survey.stop();
    m_gather.stop();
    m_thread.letGo(std::exchange(m_planned, nullptr));
    if (m_page->composer()->gap() == BulkGap::None) {
        m_page->composer()->showPlanning();
        m_planSoon.request();
    }
}

void BulkController::plan()
{
    BulkComposer *composer = m_page->composer();
    if (composer->gap() != BulkGap::None)
        return;
    m_order = std::make_unique<OrderMaker>(m_around.inventory, &m_around.licences, m_around.orgId,
                                           composer->choices(), composer->subjects());
    m_gather.start();
}

void BulkController::gatherNext()
{
    if (m_order->addNext())
        return;
    m_gather.stop();
    using Planned = std::shared_ptr<PlannedRun>;
    m_planning = m_thread
                     .run<Planned>([order = std::exchange(m_order, nullptr)->order()]() -> Result<Planned> {
                         return std::make_shared<PlannedRun>(planOf(*order));
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
    m_page->composer()->showTotals(totalsOf(m_planned->rows), effortOf(*m_planned), whyNot(*m_planned));
}

// The review.

void BulkController::connectReview()
{
    BulkReview *review = m_page->review();
    connect(review, &BulkReview::backRequested, this, [this] {
        if (!m_planned || m_planned != m_page->review()->run()) {
            showHome();
            return;
        }
        m_page->setCurrentWidget(m_page->composer());
        planSoon(); // the org may be another by now, and releases are taken back
    });
    connect(review, &BulkReview::released, this, &BulkController::refreshReview);
    connect(review, &BulkReview::keepRequested, this, &BulkController::keep);
    connect(review, &BulkReview::saveRequested, this, &BulkController::saveAsFile);
    connect(review, &BulkReview::runRequested, this, &BulkController::carryOut);
}

/// What there is to know about the run that is shown may be another by now.
void BulkController::refreshReview()
{
    if (!m_page || m_page->currentWidget() != m_page->review())
        return;
    const auto run = m_page->review()->run();
    m_survey.start(run, [this, run](const QStringList &warnings) {
        if (m_page && m_page->review()->run() == run)
            m_page->review()->setFacts(factsOf(*run, warnings));
    });
}

QString BulkController::whyNot(const PlannedRun &run) const
{
    if (run.head.orgId != m_around.orgId)
        return tr("This was planned for another org, so it cannot be carried out here.");
    if (const auto forbidden = AbilityText::whyNot(m_abilities, kindsOf(run)))
        return *forbidden;
    return m_runs.isRunning() ? tr("Another bulk run is under way. Wait for its end, or keep this for later.")
                              : QString();
}

QString BulkController::effortOf(const PlannedRun &run) const
{
    const int calls = callsFor(run.rows);
    return calls > 0 ? BulkText::effort(calls, m_around.eta(calls)) : QString();
}

ReviewFacts BulkController::factsOf(const PlannedRun &run, const QStringList &warnings) const
{
    const BulkOptions usual;
    return {.warnings = m_moreWarnings + warnings,
            .effort = effortOf(run),
            .whyNot = whyNot(run),
            .mostCreates = usual.mostCreates,
            .mostDeletes = usual.mostDeletes};
}

void BulkController::review(const std::shared_ptr<PlannedRun> &run, const QStringList &warnings)
{
    m_keptId.clear();
    showReview(run, warnings);
    Q_EMIT attentionNeeded();
}

/// Once it is known what it touches, so that nothing can be carried out before.
void BulkController::showReview(const std::shared_ptr<PlannedRun> &run, const QStringList &warnings)
{
    m_survey.start(run, [this, run, more = warnings](const QStringList &found) {
        m_moreWarnings = more;
        std::shared_ptr<PlannedRun> before = m_page->review()->run();
        m_page->review()->setRun(run, factsOf(*run, found));
        m_thread.letGo(std::move(before));
        m_page->setCurrentWidget(m_page->review());
    });
}

void BulkController::showBusy(const QString &title)
{
    m_page->showBusy(title, tr("Cancel"));
    Q_EMIT attentionNeeded();
}

void BulkController::showFailure(const QString &title, const Error &error)
{
    m_page->showFailure(title, ProblemText::sentence(error));
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
                        m_page->showFailure(tr("The plan was not opened"),
                                            PlanText::sentence((*reading)->problem, path));
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
    m_page->showBusy(tr("Keeping the plan…")); // a moment, so without a way back
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
                            refreshReview();
                        });
    });
    dialog->open();
}

void BulkController::carryOut()
{
    if (m_runs.isRunning())
        return;
    PlannedRun run = *m_page->review()->run();
    run.head.id = emptyPlan(m_around.orgId, {}).id; // the same review may be carried out once more
    run.head.created = QDateTime::currentDateTimeUtc();
    run.head.saved = false;
    const QString runId = run.head.id;
    const QString old = std::exchange(m_keptId, QString());
    m_page->showBusy(tr("Writing the run down before it begins…")); // a moment, so without a way back
    m_planned.reset();
    m_writing = m_around.journal.addRun(std::move(run))
                    .onFinished(this, [this, runId, old,
                                       isRaised = m_page->review()->isRaised()](const Result<void> &written) {
                        if (!written) {
                            showFailure(tr("Nothing was changed"), written.error());
                            return;
                        }
                        if (!old.isEmpty())
                            (void)m_around.journal.discard(old);
                        m_runs.begin(runId, isRaised);
                    });
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
        m_runs.show(runId);
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

} // namespace Stationmaster
