// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/stationnews.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

void StationNews::note(const QString &userId, const QString &stationId, Moment now)
{
    m_stationOf.insert(userId, {.id = stationId, .came = now});
    if (!stationId.isEmpty())
        m_userOn.insert(stationId, {.id = userId, .came = now});
}

const StationNews::News *StationNews::newerThan(Moment asked, const QString &id, QHash<QString, News> &news)
{
    if (news.isEmpty())
        return nullptr;
    const auto found = news.find(id);
    if (found == news.end())
        return nullptr;
    if (found->came >= asked)
        return &*found;
    news.erase(found);
    return nullptr;
}

bool StationNews::applyTo(UserRow &row, Moment asked)
{
    const News *news = newerThan(asked, row.id, m_stationOf);
    if (!news || news->id == row.associatedStationId)
        return false;
    row.associatedStationId = news->id;
    row.associatedSince = {}; // the event does not say; the date was that of another sign-in
    return true;
}

bool StationNews::applyTo(StationRow &row, Moment asked)
{
    QString user = row.userId;
    if (const News *joined = newerThan(asked, row.id, m_userOn))
        user = joined->id;
    // Whoever signed in elsewhere after that has left it. A user's news are forgotten with their own row.
    if (const auto left = m_stationOf.constFind(user);
        left != m_stationOf.constEnd() && left->came >= asked && left->id != row.id)
        user.clear();
    if (user == row.userId)
        return false;
    row.userId = user;
    row.status = user.isEmpty() ? u"AVAILABLE"_s : u"ASSOCIATED"_s;
    return true;
}

} // namespace Stationmaster
