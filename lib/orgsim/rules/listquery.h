// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/answers.h"

#include <QRegularExpression>

namespace Stationmaster::OrgSim {

/// The spellings of a list's sort order in the schema.
enum class SortOrders {
    Upper, ///< ASC, DESC
    Lower, ///< asc, desc
    Words, ///< ascending, descending
};

/// The query of a list, with the parameters of API.md 3.1. Names that no list knows are ignored without a
/// word, as the real service does.
class ListQuery
{
public:
    explicit ListQuery(const QUrlQuery &query);

    QString first(const QString &key) const;
    bool has(const QString &key) const;
    /// `expand=a&expand=b` and `expand=a,b` alike; `properties.*` lists `properties.anything`.
    bool lists(const QString &key, const QString &value) const;
    QStringList all(const QString &key) const;
    int pageSize() const { return m_pageSize; }
    int pageNumber() const { return m_pageNumber; }
    bool isDescending() const;
    /// What is wrong with paging and order: sizes over @p largestPage, an unknown sort key or direction.
    /// Directions have the spellings of every list (API.md 10, number 14), or those in @p orders alone when
    /// the org is strict.
    Refusal problem(int largestPage, const QStringList &sortKeys,
                    SortOrders orders = SortOrders::Upper) const;
    void setStrictSortOrders(bool areStrict) { m_hasStrictOrders = areStrict; }

private:
    QUrlQuery m_query;
    int m_pageSize = 25;
    int m_pageNumber = 1;
    bool m_hasStrictOrders = false;
};

/// One filter: comma-separated patterns, `*` as a wildcard, without regard to case. Matches everything when
/// the query does not have it.
class ListFilter
{
public:
    ListFilter(const ListQuery &query, const QString &key);

    bool isGiven() const { return m_isGiven; }
    bool hasWildcards() const { return !m_patterns.isEmpty(); }
    /// What may match besides wildcards.
    const QStringList &exactValues() const { return m_exact; }
    bool matches(const QString &value) const;
    /// The one value asked for, when there is one without a wildcard: an index can answer it.
    std::optional<QString> exactValue() const;

private:
    bool m_isGiven = false;
    QStringList m_exact;
    QList<QRegularExpression> m_patterns;
};

} // namespace Stationmaster::OrgSim
