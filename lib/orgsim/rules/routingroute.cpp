// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/circles.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestRoutingPage = 500;      // API.md 3.1: queues and skills
constexpr int LargestQueueMembersPage = 100; // API.md 3.1
constexpr auto Queue = Directory::Kind::Queue;
constexpr auto Skill = Directory::Kind::Skill;
const auto QueuesPath = u"/api/v2/routing/queues"_s;
const auto SkillsPath = u"/api/v2/routing/skills"_s;

HttpResponse queueList(RouteCall &call)
{
    if (auto problem = call.query.problem(LargestRoutingPage, {}, SortOrders::Lower))
        return *problem;
    const ListFilter division(call.query, u"divisionId"_s);
    std::vector<QString> ids = circlesFound(call, Queue);
    const auto divisionOf = [&](const QString &id) {
        return divisionNumber(call.store.directory.find(Queue, id));
    };
    ids.erase(std::remove_if(
                  ids.begin(), ids.end(),
                  [&](const QString &id) { return !division.matches(divisionOf(id)[u"id"_s].toString()); }),
              ids.end());
    return pageOf(ids, call.query, QueuesPath, call.envelope(Envelope::Plain), [&](const QString &id) {
        QJsonObject queue = shownCircle(call, Queue, QueuesPath, id);
        const auto members = static_cast<qint64>(membersOf(call, Queue, id).size());
        queue[u"division"_s] = divisionOf(id);
        queue[u"memberCount"_s] = members;
        queue[u"userMemberCount"_s] = members;
        return queue;
    });
}

/// Members are on or off the queue by turns.
bool isJoined(const Store &store, const QString &userId)
{
    return store.users.orderOf(userId) % 3 != 2;
}

HttpResponse queueMembers(RouteCall &call, const QString &queueId)
{
    if (auto problem = call.query.problem(LargestQueueMembersPage, {}, SortOrders::Lower))
        return *problem;
    const Store &store = call.store;
    const ListFilter name(call.query, u"name"_s);
    const ListFilter joined(call.query, u"joined"_s);
    std::vector<QString> found = membersOf(call, Queue, queueId);
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](const QString &id) {
                                   return !name.matches(store.users.nameOf(id)) ||
                                          !joined.matches(isJoined(store, id) ? u"true"_s : u"false"_s);
                               }),
                found.end());
    const QString path = QueuesPath + u'/' + queueId + u"/members"_s;
    const QStringList expands = call.query.all(u"expand"_s);
    return pageOf(found, call.query, path, call.envelope(Envelope::Countless), [&](const QString &id) {
        return QJsonObject{{u"id"_s, id},
                           {u"name"_s, store.users.nameOf(id)},
                           {u"user"_s, shownUser(call, id, expands)},
                           {u"ringNumber"_s, 1},
                           {u"joined"_s, isJoined(store, id)},
                           {u"memberBy"_s, u"user"_s},
                           {u"selfUri"_s, QString(path + u'/' + id)}};
    });
}

} // namespace

HttpResponse queuesRoute(RouteCall &call)
{
    if (call.parts.isEmpty())
        return call.verb == "GET" ? queueList(call) : wrongVerb();
    const QString id = call.parts.constFirst();
    if (call.store.directory.find(Queue, id) < 0)
        return notFound(u"queue"_s, id);
    if (call.parts.size() != 2 || call.parts[1] != u"members"_s)
        return notFound(u"resource"_s, call.request.path);
    return call.verb == "GET" ? queueMembers(call, id) : wrongVerb();
}

HttpResponse skillsRoute(RouteCall &call)
{
    if (!call.parts.isEmpty())
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    if (auto problem = call.query.problem(LargestRoutingPage, {}))
        return *problem;
    return pageOf(circlesFound(call, Skill), call.query, SkillsPath, call.envelope(Envelope::Plain),
                  [&](const QString &id) {
                      QJsonObject skill = shownCircle(call, Skill, SkillsPath, id);
                      skill[u"state"_s] = u"active"_s;
                      skill[u"version"_s] = u"3"_s; // text, unlike every other version
                      return skill;
                  });
}

} // namespace Stationmaster::OrgSim
