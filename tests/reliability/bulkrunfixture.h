// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgfixture.h"

#include "provisioning/bulk/bulkrun.h"
#include "provisioning/bulk/followupruns.h"
#include "support/awaited.h"

#include <QTest>

#include <functional>
#include <map>

namespace Stationmaster::Test {

/// Carries out runs of many rows in the embedded org.
class BulkRunFixture : public OrgFixture
{
protected:
    explicit BulkRunFixture(const OrgSim::OrgOptions &orgOptions = usualOrg()) : OrgFixture(orgOptions)
    {
        bulk.executor = options;
        bulk.firstRetry = std::chrono::milliseconds(30);
        bulk.longestRetry = std::chrono::milliseconds(200);
    }

    QString added(PlannedRun run)
    {
        const QString id = run.head.id;
        EXPECT_TRUE(awaited(journal().addRun(std::move(run))));
        return id;
    }
    BulkRun &begin(const QString &id)
    {
        m_run = std::make_unique<BulkRun>(api(), journal(), bulk);
        m_hasRested = false;
        QObject::connect(m_run.get(), &BulkRun::rested, m_run.get(), [this] { m_hasRested = true; });
        m_run->start(id);
        return *m_run;
    }
    static bool waitFor(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 60'000); }
    bool reaches(BulkRun::State state)
    {
        return waitFor([&] { return m_run->state() == state; });
    }
    void endProgram()
    {
        m_run.reset();
        crash();
    }
    int total() const
    {
        const auto now = m_run->progress();
        return now.planned + now.held + now.skipped + now.inDoubt + now.done + now.failed;
    }
    std::vector<Journal::StoredRow> rows(const QString &id)
    {
        return journal().rows(id, -1, 1'000'000).value_or(std::vector<Journal::StoredRow>());
    }
    void expectRowsExactly(const QString &id)
    {
        Plan all{.orgId = orgId};
        for (const auto &stored : rows(id)) {
            EXPECT_EQ(stored.row.state, RowState::Done) << stored.number;
            all.steps.insert(all.steps.end(), stored.row.steps.begin(), stored.row.steps.end());
        }
        expectExactly(all);
    }
    PlannedRun undoOfRun(const QString &id)
    {
        return planUndo(journal().run(id).value_or(Plan()), rowsOf(rowsAlone(id)));
    }
    const std::vector<RunRow> &rowsAlone(const QString &id)
    {
        m_rows.clear();
        for (const auto &stored : rows(id))
            m_rows.push_back(stored.row);
        return m_rows;
    }
    /// What a phone is, but for its ids, versions and dates; and whether it is its user's default.
    std::map<QString, QJsonObject> phonesByName() const;

    BulkOptions bulk;
    std::unique_ptr<BulkRun> m_run;
    bool m_hasRested = false; ///< since it was begun
    std::vector<RunRow> m_rows;
};

} // namespace Stationmaster::Test
