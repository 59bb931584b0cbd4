// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/author.h"

#include <QJsonArray>
#include <QJsonObject>

#include <deque>
#include <optional>

namespace Stationmaster::OrgSim {

/// Who changed what, newest first, and the queries that are under way (API.md 9). Remembers the last few
/// thousand changes and the last few queries.
class AuditBook
{
public:
    static constexpr std::size_t MostEntries = 5'000;
    static constexpr std::size_t MostQueries = 50;

    /// [?] Whether what changes in lines has an entry of its own, under Line and LineBase, or stands in that
    /// of the phone and its base settings (HELPDESK.md 8).
    void setLinesApart(bool areApart) { m_hasLinesApart = areApart; }

    /// @p before is empty of what was created, @p after of what was deleted; @p at: milliseconds since the
    /// epoch, never earlier than the last one.
    void add(const QString &entityType, const QJsonObject &before, const QJsonObject &after,
             const Author &author, qint64 at);
    /// Entries that a query asks for: its interval, service, filters and order; none from before @p
    /// notBefore.
    QJsonArray found(const QJsonObject &query, qint64 notBefore = 0) const;

    /// A query that goes on by itself: Queued, then Running and Succeeded, one step for each look.
    struct Query
    {
        QString id{};
        QJsonObject asked{};
        QString started{}; ///< ISO 8601
        int looks = 0;
        QJsonArray results{};

        QString state() const;
    };
    const Query &start(const QString &id, const QJsonObject &asked, qint64 at);
    /// Looks at a query; nothing when it is unknown or forgotten.
    const Query *look(const QString &id);
    const Query *query(const QString &id) const;

private:
    void enter(const QString &entityType, const QJsonObject &before, const QJsonObject &after,
               const QJsonArray &changes, const Author &author, qint64 at);

    bool m_hasLinesApart = true;
    std::deque<QJsonObject> m_entries;
    std::deque<Query> m_queries;
};

/// Start and end of "2026-01-01T00:00:00Z/2026-01-08T00:00:00Z" in milliseconds; nothing when it is no
/// interval.
std::optional<std::pair<qint64, qint64>> intervalIn(const QString &text);

} // namespace Stationmaster::OrgSim
