// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/pager.h"
#include "transport/requestsender.h"

#include <QDateTime>
#include <QStringList>

namespace Stationmaster {

/// Selects entries of the org's audit: changes of telephony objects in a span of time.
struct AuditQuery
{
    QDateTime from{};
    QDateTime to{};
    QString entityType{}; ///< "Phone", "PhoneBase", "Line", "LineBase" or "Site"; empty: all of them
    QString entityId{};   ///< empty: all
};

struct AuditChange
{
    QString property{};
    QStringList before{};
    QStringList after{};
    bool operator==(const AuditChange &) const = default;
};

/// One entry (API.md 9). Any part can be missing.
struct AuditRow
{
    QString id{};
    QDateTime when{};
    QString action{}; ///< "Create", "Update", "Delete", …
    QString userId{};
    QString userName{};
    QString clientId{}; ///< of the OAuth client
    QString entityType{};
    QString entityId{};
    QString entityName{};
    std::vector<AuditChange> changes{};
    bool operator==(const AuditRow &) const = default;
};

/// /api/v2/audits (API.md 9); needs audits:audit:view. All of it only reads.
class AuditsApi
{
public:
    explicit AuditsApi(RequestSender sender) : m_sender(std::move(sender)) {}

    enum class QueryState { Running, Succeeded, Failed };

    static constexpr int DaysOfRecent = 14; ///< that recent() looks back (API.md 9)
    static constexpr int LargestPage = 500; ///< API.md 3.1

    /// One page of the last days' entries, the newest first; @p number from 1. Whether there are more is what
    /// pageCount or total say, else an empty page. Long spans time out: ask for one day at a time
    /// (HELPDESK.md 8).
    Call<Page<AuditRow>> recent(const AuditQuery &query, int number, int size = LargestPage) const;

    /// Asks for any span; the id of the query is for state() and results(). See AuditSearch for all of it at
    /// once.
    Call<QString> start(const AuditQuery &query) const;
    Call<QueryState> state(const QString &queryId) const;
    /// Of a query that has succeeded.
    PagedCall<AuditRow> results(const QString &queryId) const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
