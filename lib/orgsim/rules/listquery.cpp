// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/listquery.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

ListQuery::ListQuery(const QUrlQuery &query) : m_query(query)
{
    const auto number = [this](const QString &key, int otherwise) {
        if (!has(key))
            return otherwise;
        bool isNumber = false;
        const int value = first(key).toInt(&isNumber);
        return isNumber ? value : -1;
    };
    m_pageSize = number(u"pageSize"_s, 25);
    m_pageNumber = number(u"pageNumber"_s, 1);
}

QString ListQuery::first(const QString &key) const
{
    return m_query.queryItemValue(key, QUrl::FullyDecoded);
}

bool ListQuery::has(const QString &key) const
{
    return m_query.hasQueryItem(key);
}

QStringList ListQuery::all(const QString &key) const
{
    QStringList values;
    const auto items = m_query.allQueryItemValues(key, QUrl::FullyDecoded);
    for (const QString &item : items)
        values += item.split(u',');
    return values;
}

bool ListQuery::lists(const QString &key, const QString &value) const
{
    const QStringList asked = all(key);
    return std::any_of(asked.begin(), asked.end(), [&value](const QString &part) {
        return part == value || (part.endsWith(u".*"_s) && value.startsWith(part.chopped(2)));
    });
}

bool ListQuery::isDescending() const
{
    return first(u"sortOrder"_s).startsWith(u"desc"_s, Qt::CaseInsensitive);
}

Refusal ListQuery::problem(int largestPage, const QStringList &sortKeys, SortOrders orders) const
{
    if (m_pageSize < 1 || m_pageSize > largestPage)
        return invalidQuery(u"pageSize"_s, u"The page size must be between 1 and %1."_s.arg(largestPage));
    if (m_pageNumber < 1)
        return invalidQuery(u"pageNumber"_s, u"The page number must be 1 or greater."_s);
    if (has(u"sortBy"_s) && !sortKeys.contains(first(u"sortBy"_s)))
        return invalidQuery(u"sortBy"_s, u"The sort key must be one of: %1."_s.arg(sortKeys.join(u", "_s)));
    if (!has(u"sortOrder"_s))
        return std::nullopt;
    const QString order = first(u"sortOrder"_s);
    const QStringList both{u"asc"_s, u"desc"_s, u"ascending"_s, u"descending"_s};
    const QStringList own = orders == SortOrders::Upper   ? QStringList{u"ASC"_s, u"DESC"_s}
                            : orders == SortOrders::Lower ? both.mid(0, 2)
                                                          : both.mid(2);
    if (m_hasStrictOrders ? !own.contains(order) : !both.contains(order.toLower()))
        return invalidQuery(u"sortOrder"_s, u"The sort order must be one of: %1."_s.arg(own.join(u", "_s)));
    return std::nullopt;
}

ListFilter::ListFilter(const ListQuery &query, const QString &key) : m_isGiven(query.has(key))
{
    if (!m_isGiven)
        return;
    const auto parts = query.first(key).split(u',');
    for (const QString &part : parts) {
        if (!part.contains(u'*')) {
            m_exact.append(part);
            continue;
        }
        QStringList pieces = part.split(u'*');
        std::transform(pieces.begin(), pieces.end(), pieces.begin(),
                       [](const QString &piece) { return QRegularExpression::escape(piece); });
        m_patterns.append(QRegularExpression(QRegularExpression::anchoredPattern(pieces.join(u".*"_s)),
                                             QRegularExpression::CaseInsensitiveOption |
                                                 QRegularExpression::DotMatchesEverythingOption));
    }
}

bool ListFilter::matches(const QString &value) const
{
    if (!m_isGiven)
        return true;
    return m_exact.contains(value, Qt::CaseInsensitive) ||
           std::any_of(m_patterns.begin(), m_patterns.end(),
                       [&value](const auto &pattern) { return pattern.match(value).hasMatch(); });
}

std::optional<QString> ListFilter::exactValue() const
{
    if (m_exact.size() == 1 && m_patterns.isEmpty())
        return m_exact.constFirst();
    return std::nullopt;
}

} // namespace Stationmaster::OrgSim
