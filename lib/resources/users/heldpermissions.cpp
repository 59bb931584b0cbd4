// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/users/heldpermissions.h"

#include "resources/endpoint/chained.h"
#include "transport/client.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

bool covers(const QString &held, const QStringList &needed)
{
    const QStringList segments = held.split(u':');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool isAny = segments[i] == u"*"_s;
        if (isAny && i == segments.size() - 1)
            return i <= needed.size();
        if (i >= needed.size() || (!isAny && segments[i].compare(needed[i], Qt::CaseInsensitive) != 0))
            return false;
    }
    return segments.size() == needed.size();
}

Result<HeldPermissions> probedBy(const Result<Reply> &reply)
{
    const auto pluginAll = u"telephony:plugin:all"_s;
    if (reply)
        return HeldPermissions::probed(pluginAll, true);
    if (reply.error().kind == Error::Kind::Forbidden)
        return HeldPermissions::probed(pluginAll, false);
    return fail(reply.error());
}

} // namespace

bool grants(const QStringList &held, const QString &needed)
{
    const QStringList segments = needed.split(u':');
    return std::ranges::any_of(held, [&segments](const QString &one) { return covers(one, segments); });
}

HeldPermissions::HeldPermissions(const SignedInUser &user)
    : m_held(user.permissions), m_isComplete(user.permissionsKnown)
{
}

HeldPermissions HeldPermissions::probed(const QString &permission, bool isHeld)
{
    HeldPermissions permissions;
    (isHeld ? permissions.m_held : permissions.m_missing).append(permission);
    return permissions;
}

Call<HeldPermissions> HeldPermissions::read(Client &client)
{
    const auto probe = [&client] {
        const Request request{.path = u"/api/v2/telephony/providers/edges/phonebasesettings"_s,
                              .query = {{u"pageSize"_s, u"1"_s}}};
        return mapped<HeldPermissions, Reply>(client.send(request), probedBy);
    };
    if (!client.hasUser())
        return probe();
    const auto next = [probe](const Result<SignedInUser> &me) {
        if (me)
            return finishedCall<HeldPermissions>(HeldPermissions(*me));
        if (me.error().httpStatus != 400)
            return finishedCall<HeldPermissions>(fail(me.error()));
        return probe();
    };
    return chained<HeldPermissions, SignedInUser>(UsersApi(client).me(), next);
}

HeldPermissions::Answer HeldPermissions::has(const QString &permission) const
{
    if (grants(m_held, permission))
        return Answer::Yes;
    return m_isComplete || m_missing.contains(permission) ? Answer::No : Answer::Unknown;
}

HeldPermissions::Answer HeldPermissions::hasAny(const QStringList &anyOf) const
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

} // namespace Stationmaster
