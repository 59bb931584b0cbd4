// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/circles.h"

#include "orgsim/rules/oddparts.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

std::vector<QString> circlesFound(const RouteCall &call, Directory::Kind kind)
{
    const ListFilter name(call.query, u"name"_s);
    const QStringList asked = call.query.all(u"id"_s);
    std::vector<std::pair<QString, QString>> found;
    for (const Directory::Circle &circle : call.store.directory.all(kind)) {
        if (name.matches(circle.name) && (asked.isEmpty() || asked.contains(circle.id)))
            found.emplace_back(circle.name.toCaseFolded(), circle.id);
    }
    std::sort(found.begin(), found.end());
    std::vector<QString> ids(found.size());
    std::transform(found.begin(), found.end(), ids.begin(), [](const auto &one) { return one.second; });
    return ids;
}

QJsonObject shownCircle(const RouteCall &call, Directory::Kind kind, const QString &path, const QString &id)
{
    const int which = call.store.directory.find(kind, id);
    QJsonObject shown{{u"id"_s, id},
                      {u"name"_s, call.store.directory.all(kind)[static_cast<std::size_t>(which)].name},
                      {u"dateModified"_s, u"2025-11-03T10:15:00.000Z"_s},
                      {u"selfUri"_s, QString(path + u'/' + id)}};
    if (call.options.rules.odd)
        addOddParts(shown);
    return shown;
}

std::vector<QString> membersOf(const RouteCall &call, Directory::Kind kind, const QString &id)
{
    return call.store.directory.members(kind, call.store.directory.find(kind, id), call.store.users);
}

} // namespace Stationmaster::OrgSim
