// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/permissions.h"

#include "transport/client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

const auto pluginAll = "telephony:plugin:all"_L1;

/// A user without that member is one of whom nothing is known.
Permissions permissionsIn(const QByteArray &usersMe)
{
    const auto me = QJsonDocument::fromJson(usersMe);
    const QJsonValue list = me["authorization"_L1]["permissions"_L1];
    if (!list.isArray())
        return {};
    QStringList held;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue entry : entries)
        held.append(entry.toString());
    return Permissions::all(held);
}

Request probeRequest()
{
    return {.path = u"/api/v2/telephony/providers/edges/phonebasesettings"_s,
            .query = {{u"pageSize"_s, u"1"_s}}};
}

void follow(const Call<Permissions> &call, const CallPromise<Permissions> &promise)
{
    if (call.isFinished())
        promise.finish(call.result());
    else
        call.state()->continuations.push_back(
            [promise](const Result<Permissions> &result) { promise.finish(result); });
}

Result<Permissions> probedBy(const Result<Reply> &reply)
{
    if (reply)
        return Permissions::probed(pluginAll, true);
    if (reply.error().kind == Error::Kind::Forbidden)
        return Permissions::probed(pluginAll, false);
    return fail(reply.error());
}

} // namespace

Permissions Permissions::all(const QStringList &held)
{
    Permissions permissions;
    permissions.m_held = held;
    permissions.m_isComplete = true;
    return permissions;
}

Permissions Permissions::probed(const QString &permission, bool isHeld)
{
    Permissions permissions;
    (isHeld ? permissions.m_held : permissions.m_missing).append(permission);
    return permissions;
}

Permissions::Answer Permissions::has(const QString &permission) const
{
    if (std::ranges::any_of(m_held, [&](const QString &held) { return covers(held, permission); }))
        return Answer::Yes;
    return m_isComplete || m_missing.contains(permission) ? Answer::No : Answer::Unknown;
}

Permissions::Answer Permissions::hasAny(const QStringList &anyOf) const
{
    Answer best = Answer::No;
    for (const QString &permission : anyOf) {
        const Answer answer = has(permission);
        if (answer == Answer::Yes)
            return answer;
        if (answer == Answer::Unknown)
            best = answer;
    }
    return best;
}

bool Permissions::covers(const QString &held, const QString &needed)
{
    const QStringList own = held.split(u':');
    const QStringList wanted = needed.split(u':');
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString segment = own.value(i);
        if (segment == "*"_L1 && i + 1 == own.size())
            return true;
        if (segment != "*"_L1 && segment.compare(wanted[i], Qt::CaseInsensitive) != 0)
            return false;
    }
    return own.size() == wanted.size();
}

Call<Permissions> Permissions::read(Client &client)
{
    const CallPromise<Permissions> promise;
    const Call<Reply> me =
        client.send({.path = u"/api/v2/users/me"_s, .query = {{u"expand"_s, u"authorization"_s}}});
    promise.onCancel([me] { me.cancel(); });
    const auto goOn = [&client, promise](const Result<Reply> &reply) {
        if (reply) {
            promise.finish(permissionsIn(reply->body));
        } else if (reply.error().httpStatus != 400) {
            promise.finish(fail(reply.error()));
        } else {
            const Call<Permissions> probe = mapped<Permissions, Reply>(client.send(probeRequest()), probedBy);
            promise.onCancel([probe] { probe.cancel(); });
            follow(probe, promise);
        }
    };
    if (me.isFinished())
        goOn(me.result());
    else
        me.state()->continuations.push_back(goOn);
    return promise.call();
}

} // namespace Stationmaster
