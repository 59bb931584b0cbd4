// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/users/heldpermissions.h"

#include "resources/endpoint/chained.h"
#include "resources/users/permissions.h"
#include "transport/client.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

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
