// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/permissions.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

const auto PluginAll = u"telephony:plugin:all"_s;

QStringList telephonyPermissions(bool isRead, const QStringList &parts)
{
    if (parts.value(1) == u"settings"_s)
        return {isRead ? u"telephony:settings:view"_s : u"telephony:settings:edit"_s};
    if (parts.value(1) == u"providers"_s && parts.value(3) == u"sites"_s &&
        (isRead || parts.value(4) == u"search"_s))
        return parts.size() == 4 ? QStringList() : QStringList{PluginAll, u"telephony:sites:view"_s};
    return {PluginAll};
}

QStringList stationPermissions(const QByteArray &verb, const QString &which)
{
    if (which.isEmpty())
        return {u"telephony:otherStationAssociation:view"_s};
    if (which == u"defaultstation"_s)
        return {PluginAll, u"telephony:phone:assign"_s};
    return {verb == "DELETE" ? u"telephony:station:disassociate"_s
                             : u"telephony:otherStationAssociation:edit"_s};
}

bool segmentsMatch(const QString &held, const QString &needed)
{
    const QStringList own = held.split(u':');
    const QStringList wanted = needed.split(u':');
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString segment = own.value(i);
        if (segment == u"*"_s && i + 1 == own.size())
            return true;
        if (segment != u"*"_s && segment != wanted[i])
            return false;
    }
    return own.size() == wanted.size();
}

} // namespace

QStringList permissionsFor(const QByteArray &verb, const QStringList &parts)
{
    const QString resource = parts.value(0);
    if (resource == u"telephony"_s)
        return telephonyPermissions(verb == "GET", parts);
    if (resource == u"routing"_s && parts.value(1) == u"skills"_s)
        return {u"routing:skill:view"_s};
    if (resource == u"routing"_s)
        return parts.size() == 2 ? QStringList{u"routing:queue:view"_s}
                                 : QStringList{u"routing:queue:view"_s, u"routing:queue:edit"_s,
                                               u"routing:queue:readonly"_s, u"routing:queueMember:manage"_s};
    if (resource == u"teams"_s)
        return {u"groups:team:view"_s};
    if (resource == u"audits"_s)
        return {u"audits:audit:view"_s};
    if (resource == u"oauth"_s)
        return {u"oauth:client:view"_s};
    if (resource == u"users"_s && parts.value(1) == u"search"_s)
        return {u"directory:user:view"_s};
    if (resource == u"users"_s && parts.value(2) == u"station"_s)
        return stationPermissions(verb, parts.value(3));
    if (resource == u"stations"_s && parts.value(2) == u"associateduser"_s)
        return {u"telephony:station:disassociate"_s};
    return {};
}

bool isGranted(const QStringList &held, const QString &needed)
{
    return std::any_of(held.begin(), held.end(),
                       [&needed](const QString &permission) { return segmentsMatch(permission, needed); });
}

} // namespace Stationmaster::OrgSim
