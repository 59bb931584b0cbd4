// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/bulkrunner.h"
#include "bulk/bulktask.h"
#include "bulk/runloader.h"
#include "inventory/inventory.h"
#include "provisioning/abilities.h"
#include "provisioning/bulk/plancheck.h"
#include "provisioning/bulk/planfile.h"
#include "provisioning/bulk/runtotals.h"

#include <QObject>
#include <QPointer>

class QMessageBox;

namespace Stationmaster {

class BulkPage;
class Licences;
struct ReviewFacts;

/// What the page Bulk needs of the org and of this computer; all of it is borrowed.
struct BulkSurroundings
{
    Api api;
    Inventory &inventory;
    Licences &licences;
    Journal &journal;
    QString orgId{};
    QString orgName{};
};

/// Takes the page Bulk from choosing over the review to the run and its result. One run at a time is carried
/// out. The page is borrowed, and outlived.
class BulkController : public QObject
{
    Q_OBJECT
public:
    BulkController(const BulkSurroundings &around, BulkPage &page, QObject *parent = nullptr);
    ~BulkController() override;

    void setAbilities(const Abilities &abilities);
    /// @p window, which outlives this, is not closed in the middle of a run before the person has said so.
    void guard(QWidget &window);
    /// Tells of runs that were cut off, and lists what there is.
    void start();

    /// Begins to choose; @p subjects may be empty.
    void compose(const BulkSubjects &subjects, std::optional<BulkTask> task);
    /// A run that somebody else has planned is reviewed.
    void review(std::shared_ptr<PlannedRun> run, const QStringList &warnings = {});
    void openPlanFile(const QString &path);
    /// Shows a run of the journal: its review where it was kept for later, else how far it is.
    void openRun(const QString &runId);
    void undo(const QString &runId);
    void resume(const QString &runId);
    bool isRunning() const { return m_runner && !m_runner->isOver(); }

Q_SIGNALS:
    /// The page has something to show.
    void attentionNeeded();
    /// For the rail: “37 %”; empty: no run.
    void progressChanged(const QString &text);
    /// The journal has new runs, or others than before.
    void runsChanged();
    /// These rows are done: what they made and changed is so in the org.
    void rowsDone(const std::vector<Stationmaster::Plan> &rows);
    /// At the end of a run: all that it wrote to.
    void objectsChanged(const Stationmaster::ChangedObjects &objects);
    void runEnded(const QString &sentence);
    /// A run was cut off and can be continued.
    void cutOffFound(const QString &runId, const QString &sentence);

private:
    void connectComposer();
    void connectReview();
    void connectRunView();
    void showHome();
    void planSoon();
    void plan();
    void showPlanned();
    ReviewFacts factsOf(const PlannedRun &run) const;
    QString whyNot(const PlannedRun &run) const;
    void check(std::shared_ptr<PlannedRun> run);
    void showBusy(const QString &title);
    void showFailure(const QString &title, const Error &error);
    void showReview(std::shared_ptr<PlannedRun> run, const QStringList &warnings);
    void keep();
    void saveAsFile();
    void carryOut();
    void begin(const QString &runId);
    void showRun(const QString &runId);
    void showProgress();
    void noteRows(const std::vector<Journal::StoredRow> &rows);
    void runFinished();
    void retry();
    void exportFailed();
    void tellUsers();
    bool askToClose(QWidget &window);

    BulkSurroundings m_around;
    QPointer<BulkPage> m_page;
    Abilities m_abilities;
    RunLoader m_loader;
    WorkerThread m_thread; ///< plans, and reads files
    PlanCheck *m_check = nullptr;
    CallGuard m_planning;
    CallGuard m_opening; ///< a file, a check, a run to be shown or taken back
    CallGuard m_writing; ///< of a run into the journal
    DelayedCall m_planSoon;
    std::shared_ptr<PlannedRun> m_planned; ///< of what is chosen now
    RunTotals m_totals;
    QStringList m_moreWarnings; ///< of the run that is reviewed
    QString m_keptId;           ///< the run that is reviewed was kept under this id
    std::unique_ptr<BulkRunner> m_runner;
    QString m_shownRun; ///< on the run's screen
    ChangedObjects m_written;
    QPointer<QMessageBox> m_asking;
    bool m_mayClose = false;
};

} // namespace Stationmaster
