// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/audits/audits.h"
#include "transport/pager.h"

namespace Stationmaster {

/// /api/v2/audits (API.md 9); needs audits:audit:view. All of it only reads.
class AuditsApi
{
public:
    explicit AuditsApi(Client &client) : m_client(client) {}

    enum class QueryState { Running, Succeeded, Failed };

    /// Of the last days (how many is not public), newest first as the server gives them: at most @p limit,
    /// 500.
    Call<std::vector<AuditRow>> recent(const AuditQuery &query, int limit = 100) const;

    /// Asks for any span; the id of the query is for state() and results(). See AuditSearch for all of it at
    /// once.
    Call<QString> start(const AuditQuery &query) const;
    Call<QueryState> state(const QString &queryId) const;
    /// Of a query that has succeeded.
    PagedCall<AuditRow> results(const QString &queryId) const;

private:
    Client &m_client;
};

} // namespace Stationmaster
