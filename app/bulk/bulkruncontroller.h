// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/bulkrunner.h"
#include "bulk/bulksurroundings.h"
#include "bulk/runloader.h"
#include "inventory/inventory.h"
#include "provisioning/abilities.h"

#include <QPointer>
#include <QSet>

class QMessageBox;

namespace Stationmaster {

class BulkPage;

/// Carries out the bulk runs of the journal, one at a time, and shows on its screen how far one is and what
/// became of it. The page is borrowed, and outlived.
class BulkRunController : public QObject
{
    Q_OBJECT
public:
    /// The ids of what a run has written to so far.
    struct Written
    {
        QSet<QString> phones{};
        QSet<QString> sites{};
        QSet<QString> users{};
    };

    BulkRunController(const BulkSurroundings &around, BulkPage &page, QObject *parent = nullptr);
    ~BulkRunController() override;

    void setAbilities(const Abilities &abilities) { m_abilities = abilities; }
    /// @p window, which outlives this, is not closed in the middle of a run before the person has said so.
    void guard(QWidget &window);
    bool isRunning() const { return m_runner && !m_runner->isOver(); }
    bool isRunning(const QString &runId) const { return isRunning() && m_runner->runId() == runId; }

    /// A run of the journal begins. @p isRaised: also with more creates or deletes than usual.
    void begin(const QString &runId, bool isRaised = false);
    void show(const QString &runId);
    void resume(const QString &runId);
    void undo(const QString &runId);

Q_SIGNALS:
    void attentionNeeded(); ///< the page has something to show
    void backRequested();
    void progressChanged(const QString &text); ///< “37 %”; empty: no run
    void runsChanged();                        ///< the journal has another one, or one has ended
    /// These rows are done: what they made and changed is so in the org.
    void rowsDone(const std::vector<Stationmaster::Plan> &rows);
    /// At the end of a run: all that it wrote to.
    void objectsChanged(const Stationmaster::ChangedObjects &objects);
    void runEnded(const QString &sentence);
    /// A retry or an undo was planned.
    void planned(const std::shared_ptr<Stationmaster::PlannedRun> &run, const QStringList &warnings);

private:
    void connectView();
    void showProgress();
    void showUnderWay();
    void showResult();
    bool isBeingUndone(const QString &runId) const;
    std::optional<QString> whyNotGoOn(const QString &runId) const;
    void noteRows(const std::vector<Journal::StoredRow> &rows);
    void runFinished();
    void retry();
    void exportFailed();
    void tellUsers();
    bool askToClose(QWidget &window);
    bool isLoaded(const Result<RunLoader::Loaded> &loaded);

    BulkSurroundings m_around;
    QPointer<BulkPage> m_page;
    Abilities m_abilities;
    RunLoader m_loader;
    CallGuard m_loading;
    std::unique_ptr<BulkRunner> m_runner;
    QString m_shownRun;
    Written m_written;
    QPointer<QMessageBox> m_asking;
    bool m_mayClose = false;
};

} // namespace Stationmaster
