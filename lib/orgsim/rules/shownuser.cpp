// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/lean.h"
#include "orgsim/rules/rights.h"
#include "orgsim/rules/routes.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

QJsonArray groupsOf(const Directory &directory, int person)
{
    QJsonArray groups;
    for (const Directory::Circle &group : directory.of(Directory::Kind::Group, person))
        groups.append(QJsonObject{{u"id"_s, group.id},
                                  {u"name"_s, group.name},
                                  {u"type"_s, u"official"_s},
                                  {u"visibility"_s, u"public"_s},
                                  {u"selfUri"_s, QString(u"/api/v2/groups/"_s + group.id)}});
    return groups;
}

QJsonArray skillsOf(const Directory &directory, int person)
{
    QJsonArray skills;
    for (const Directory::Circle &skill : directory.of(Directory::Kind::Skill, person))
        skills.append(QJsonObject{{u"id"_s, skill.id},
                                  {u"name"_s, skill.name},
                                  {u"proficiency"_s, 1.0 + person % 5},
                                  {u"state"_s, u"active"_s},
                                  {u"skillUri"_s, QString(u"/api/v2/routing/skills/"_s + skill.id)}});
    return skills;
}

/// Where somebody works: most at one of the org's locations, some nowhere.
QJsonArray locationsOf(const Store &store, int person)
{
    const std::vector<QString> &all = store.locations.byName();
    if (all.empty() || person % 6 == 5)
        return {};
    const QString id = all[static_cast<std::size_t>(person) % all.size()];
    return {QJsonObject{{u"id"_s, id}, {u"locationDefinition"_s, store.locations.reference(id)}}};
}

/// What is not known has no key at all.
void addLoginDate(QJsonObject &user, const RouteCall &call, const QString &expand)
{
    const QString id = user[u"id"_s].toString();
    const bool isToken = expand == u"lasttokenissued"_s;
    const qint64 at = isToken ? call.store.logins.tokenOf(id) : call.store.logins.loginOf(id);
    if (at == 0 || !call.options.rules.tokenDates)
        return;
    if (isToken)
        user[u"lastTokenIssued"_s] = QJsonObject{{u"dateIssued"_s, OrgClock::text(at)}};
    else
        user[u"dateLastLogin"_s] = OrgClock::text(at);
}

} // namespace

QJsonObject shownUser(const RouteCall &call, const QString &id, const QStringList &expands)
{
    const Store &store = call.store;
    QJsonObject user = store.users.get(id);
    const QJsonValue rights = user.take(u"authorization"_s); // shown when it is asked for alone
    if (call.options.rules.lean)
        makeUserLean(user);
    if (expands.isEmpty())
        return user;
    const int person = store.users.orderOf(id);
    for (const QString &expand : expands) {
        if (expand == u"station"_s)
            user[expand] = userStations(call, id);
        else if (expand == u"authorization"_s)
            user[expand] = rights.isObject() ? rights : QJsonValue(inventedRights(person));
        else if (expand == u"routingStatus"_s || expand == u"presence"_s)
            addUserStatus(user, call, expand);
        else if (expand == u"lasttokenissued"_s || expand == u"dateLastLogin"_s)
            addLoginDate(user, call, expand);
        else if (expand == u"groups"_s)
            user[expand] = groupsOf(store.directory, person);
        else if (expand == u"skills"_s)
            user[expand] = skillsOf(store.directory, person);
        else if (expand == u"locations"_s)
            user[expand] = locationsOf(store, person);
        else if (const auto teams = store.directory.of(Directory::Kind::Team, person);
                 expand == u"team"_s && !teams.empty())
            user[expand] = QJsonObject{{u"id"_s, teams.front().id}, {u"name"_s, teams.front().name}};
    }
    return user;
}

} // namespace Stationmaster::OrgSim
