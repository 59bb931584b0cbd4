// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/routes.h"

#include <QJsonDocument>

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostPresences = 50;   // HELPDESK.md 11
constexpr int LongestRingingSeconds = 60; // HELPDESK.md 6
constexpr qint64 MsBetweenArrivals = 90'000;

struct UserState
{
    QString routing{};
    QString presence{};
    qint64 since = 0; ///< milliseconds since the epoch; 0: nobody knows
};

/// Some are signed in to the org, and on no station: they have no phone, or have not chosen it.
bool isThereWithoutStation(const Store &store, const QString &userId)
{
    return store.users.stateOf(userId) == u"active"_s && store.users.orderOf(userId) % 7 == 3 &&
           !store.signedOut.contains(userId);
}

/// What the org says follows from who is on which station and from their calls. A call that is stuck keeps
/// its person busy, though they may be gone.
UserState stateOf(const Store &store, const QString &userId)
{
    const std::vector<PastCall> calls = store.calls.of(userId);
    const bool isInCall =
        std::any_of(calls.begin(), calls.end(), [](const PastCall &c) { return c.end == 0; });
    const auto association = store.associations.associationOf(store.associations.stationOf(userId));
    UserState state{.routing = u"OFF_QUEUE"_s, .presence = u"OFFLINE"_s};
    if (association) {
        const int kind = store.users.orderOf(userId) / 4 % 3;
        const bool hasLetRing = !calls.empty() && calls.front().story == CallStory::RangOut &&
                                calls.front().start > association->at;
        state.presence = kind == 2 ? u"BUSY"_s : kind == 1 || hasLetRing ? u"ON_QUEUE"_s : u"AVAILABLE"_s;
        state.routing = hasLetRing ? u"NOT_RESPONDING"_s : kind == 1 ? u"IDLE"_s : u"OFF_QUEUE"_s;
        state.since = association->isDated ? association->at : 0;
    } else if (isThereWithoutStation(store, userId)) {
        const bool isOnQueue = store.users.orderOf(userId) % 2 == 0;
        state.presence = isOnQueue ? u"ON_QUEUE"_s : u"AVAILABLE"_s;
        state.routing = isOnQueue ? u"IDLE"_s : u"OFF_QUEUE"_s;
        state.since = store.bornAt - store.users.orderOf(userId) * MsBetweenArrivals;
    }
    if (isInCall)
        state.routing = u"INTERACTING"_s;
    return state;
}

QJsonObject presenceOf(const Store &store, const QString &userId)
{
    const UserState state = stateOf(store, userId);
    QJsonObject presence{{u"id"_s, userId},
                         {u"source"_s, u"PURECLOUD"_s},
                         {u"primary"_s, true},
                         {u"presenceDefinition"_s, QJsonObject{{u"systemPresence"_s, state.presence}}},
                         {u"message"_s, u""_s},
                         {u"selfUri"_s, QString(store.users.uriOf(userId) + u"/presences/purecloud"_s)}};
    if (state.since > 0)
        presence[u"modifiedDate"_s] = OrgClock::text(state.since);
    return presence;
}

QJsonObject routingOf(const Store &store, const QString &userId)
{
    const UserState state = stateOf(store, userId);
    QJsonObject status{{u"userId"_s, userId}, {u"status"_s, state.routing}};
    if (state.since > 0)
        status[u"startTime"_s] = OrgClock::text(state.since);
    return status;
}

} // namespace

void addUserStatus(QJsonObject &user, const RouteCall &call, const QString &expand)
{
    const QString id = user[u"id"_s].toString();
    user[expand] = expand == u"presence"_s ? presenceOf(call.store, id) : routingOf(call.store, id);
}

HttpResponse presencesOfUsers(RouteCall &call)
{
    if (call.parts.join(u'/') != u"presences/purecloud/bulk"_s)
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    const QStringList ids = call.query.all(u"id"_s);
    if (ids.isEmpty() || ids.size() > MostPresences)
        return invalidQuery(u"id"_s, u"From 1 to %1 ids are required."_s.arg(MostPresences));
    QJsonArray presences;
    for (const QString &id : ids) {
        if (call.store.users.contains(id))
            presences.append(presenceOf(call.store, id));
    }
    return {.status = 200, .body = QJsonDocument(presences).toJson(QJsonDocument::Compact)};
}

HttpResponse userStatusRoute(RouteCall &call, const QString &userId)
{
    if (call.verb != "GET")
        return wrongVerb();
    if (call.parts.size() == 2 && call.parts[1] == u"routingstatus"_s)
        return json(routingOf(call.store, userId)); // of users that there are not as well
    if (call.parts.mid(1).join(u'/') != u"presences/purecloud"_s)
        return notFound(u"resource"_s, call.request.path);
    return call.store.users.contains(userId) ? json(presenceOf(call.store, userId))
                                             : notFound(u"user"_s, userId);
}

/// tokens/{userId}. The tokens themselves are the gateway's.
HttpResponse tokensRoute(RouteCall &call)
{
    if (call.parts.size() != 1)
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "DELETE")
        return wrongVerb();
    const QString user = call.parts[0];
    if (!call.store.users.contains(user))
        return notFound(u"user"_s, user);
    const QString station = call.store.associations.stationOf(user);
    using SignOut = OrgRules::SignOut;
    if (call.options.rules.signOut == SignOut::ComesBack && !station.isEmpty())
        call.store.signIn(user, station);
    if (call.options.rules.signOut == SignOut::Disassociates) {
        call.store.associations.clearUser(user);
        call.store.signedOut.insert(user);
    }
    return nothing();
}

/// voicemail/userpolicies/{userId}: how long calls ring at somebody. What nobody has set is not there.
HttpResponse voicemailPoliciesRoute(RouteCall &call)
{
    if (call.parts.size() != 1)
        return notFound(u"resource"_s, call.request.path);
    const QString user = call.parts[0];
    if (!call.store.users.contains(user))
        return notFound(u"user"_s, user);
    if (call.verb != "GET" && call.verb != "PATCH")
        return wrongVerb();
    const auto key = u"alertTimeoutSeconds"_s;
    if (call.verb == "PATCH" && call.body.contains(key)) {
        const int seconds = call.body[key].toInt(-1);
        if (seconds < 1 || seconds > LongestRingingSeconds)
            return invalid(key, u"The timeout must be between 1 and %1."_s.arg(LongestRingingSeconds));
        call.store.ringing[user] = {.seconds = seconds, .at = call.store.clock.now()};
    }
    QJsonObject policy{{u"enabled"_s, true}, {u"sendEmailNotifications"_s, false}};
    const auto set = call.store.ringing.constFind(user);
    if (set != call.store.ringing.cend()) {
        policy[key] = set->seconds;
        policy[u"modifiedDate"_s] = OrgClock::text(set->at);
    } else if (const int person = call.store.users.orderOf(user); person % 5 == 3) {
        policy[key] = person % 2 == 0 ? 8 : 30;
    }
    return json(policy);
}

} // namespace Stationmaster::OrgSim
