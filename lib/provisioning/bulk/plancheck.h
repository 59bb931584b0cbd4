// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/rowcheck.h"
#include "resources/api.h"

namespace Stationmaster {

/// A run beside the org as it is now.
struct CheckedPlan
{
    PlannedRun run{}; ///< with the states and reasons that its rows have now
    /// The rows that are no longer as they were planned, by their index.
    std::vector<std::size_t> changed{};

    /// Every row can be carried out, or is left out, as it was planned.
    bool fits() const { return changed.empty(); }
};

/// Compares a run with the org that a client is connected to, by reading alone: first which org it is, then
/// the lists that its rows depend on, each once and in pages, and objects singly only where no list tells
/// what they change. Its calls end with it.
class PlanCheck : public QObject
{
    Q_OBJECT
public:
    explicit PlanCheck(const Api &api, QObject *parent = nullptr);
    ~PlanCheck() override;

    /// Once. Ends with Rejected and the code "stationmaster.other.org", with the name of the connected org as
    /// message, when @p run is of another org; with the error of the first list that cannot be read whole.
    Call<CheckedPlan> check(PlannedRun run);

private:
    void readWhatIsNeeded();
    void readUsers(const QStringList &ids);
    void readDocument(const QString &key, const Step &step);
    template <typename Row>
    void readAll(const PagedCall<Row> &pages, QHash<QString, Row> OrgNow::*rows);
    /// A read has ended.
    void ended(const std::optional<Error> &error);
    void judge();

    Api m_api;
    PlannedRun m_run;
    OrgNow m_now;
    int m_open = 0; ///< reads that have not ended
    std::vector<CallGuard> m_reads;
    CallPromise<CheckedPlan> m_promise;
};

} // namespace Stationmaster
