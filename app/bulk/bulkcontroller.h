// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/bulkruncontroller.h"
#include "bulk/bulktask.h"
#include "bulk/runloader.h"
#include "bulk/runsurvey.h"
#include "inventory/inventory.h"
#include "provisioning/abilities.h"
#include "provisioning/bulk/plancheck.h"
#include "provisioning/bulk/planfile.h"

#include <QObject>
#include <QPointer>

namespace Stationmaster {

class BulkPage;
class OrderMaker;
struct ReviewFacts;

/// Takes the page Bulk from choosing over the review to the run. The page is borrowed, and outlived.
class BulkController : public QObject
{
    Q_OBJECT
public:
    BulkController(const BulkSurroundings &around, BulkPage &page, QObject *parent = nullptr);
    ~BulkController() override;

    void setAbilities(const Abilities &abilities);
    BulkRunController &runs() { return m_runs; }
    /// Tells of runs that were cut off, and lists what there is.
    void start();

    /// The list of runs again, where it is shown.
    void refreshHome();

    /// Begins to choose; @p subjects may be empty.
    void compose(const BulkSubjects &subjects, std::optional<BulkTask> task);
    /// A run that somebody else has planned is reviewed.
    void review(const std::shared_ptr<PlannedRun> &run, const QStringList &warnings = {});
    void openPlanFile(const QString &path);
    /// Shows a run of the journal: its review where it was kept for later, else how far it is.
    void openRun(const QString &runId);

Q_SIGNALS:
    /// The page has something to show.
    void attentionNeeded();
    /// The journal has new runs, or others than before.
    void runsChanged();
    /// A run was cut off and can be continued.
    void cutOffFound(const QString &runId, const QString &sentence);

private:
    void connectComposer();
    void connectReview();
    void connectRuns();
    void showHome();
    void refreshReview();
    void planSoon();
    void plan();
    void gatherNext();
    void showPlanned();
    QString effortOf(const PlannedRun &run) const;
    ReviewFacts factsOf(const PlannedRun &run, const QStringList &warnings) const;
    QString whyNot(const PlannedRun &run) const;
    void check(std::shared_ptr<PlannedRun> run);
    void showBusy(const QString &title);
    void showFailure(const QString &title, const Error &error);
    void showReview(const std::shared_ptr<PlannedRun> &run, const QStringList &warnings);
    void keep();
    void saveAsFile();
    void carryOut();

    BulkSurroundings m_around;
    QPointer<BulkPage> m_page;
    Abilities m_abilities;
    BulkRunController m_runs;
    RunSurvey m_survey;    ///< of the run that is reviewed or about to be
    RunLoader m_loader;    ///< of plans that were kept
    WorkerThread m_thread; ///< plans, and reads files
    PlanCheck *m_check = nullptr;
    CallGuard m_planning;
    CallGuard m_opening; ///< a file, a check, a run to be shown or taken back
    CallGuard m_writing; ///< of a run into the journal
    DelayedCall m_planSoon;
    QTimer m_gather; ///< what is planned from
    std::unique_ptr<OrderMaker> m_order;
    std::shared_ptr<PlannedRun> m_planned; ///< of what is chosen now
    QStringList m_moreWarnings;            ///< of the run that is reviewed
    QString m_keptId;                      ///< the run that is reviewed was kept under this id
};

} // namespace Stationmaster
