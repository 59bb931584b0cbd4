// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/permissions.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

const auto PluginAll = u"telephony:plugin:all"_s;
const auto CallDetails = u"analytics:conversationDetail:view"_s;

QStringList telephonyPermissions(bool isRead, const QStringList &parts)
{
    if (parts.value(3) == u"mediastatistics"_s)
        return {CallDetails}; // not the permission for one's own calls
    if (parts.value(1) == u"settings"_s)
        return {isRead ? u"telephony:settings:view"_s : u"telephony:settings:edit"_s};
    const bool isRouting = parts.value(5) == u"numberplans"_s || parts.value(5) == u"outboundroutes"_s;
    if (parts.value(1) == u"providers"_s && parts.value(3) == u"sites"_s && !isRouting &&
        (isRead || parts.value(4) == u"search"_s))
        return parts.size() == 4 ? QStringList() : QStringList{PluginAll, u"telephony:sites:view"_s};
    return {PluginAll};
}

/// HELPDESK.md 2 and 5.
QStringList callPermissions(const QByteArray &verb, const QStringList &parts)
{
    if (parts.value(0) == u"analytics"_s)
        return parts.value(1) == u"agents"_s
                   ? QStringList{u"analytics:agentState:view"_s}
                   : QStringList{CallDetails, u"analytics:agentConversationDetail:view"_s};
    if (verb == "GET") // the lists tell of the caller's own, who needs nothing for that
        return parts.size() == 1 || parts[1] == u"calls"_s
                   ? QStringList()
                   : QStringList{u"conversation:communication:view"_s};
    return {u"conversation:communication:disconnect"_s};
}

/// HELPDESK.md 4: who has a file made needs more than who looks.
QStringList logPermissions(const QByteArray &verb, const QStringList &parts)
{
    const QString stem = u"troubleshooting:logCapture:"_s;
    if (verb == "DELETE")
        return {stem + u"delete"_s};
    const bool adds = verb == "POST" && parts.value(4) != u"query"_s;
    return {stem + (adds ? u"add"_s : u"view"_s)};
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
    if (resource == u"analytics"_s || resource == u"conversations"_s)
        return callPermissions(verb, parts);
    if (resource == u"diagnostics"_s)
        return logPermissions(verb, parts);
    if (resource == u"license"_s && parts.size() > 2) // of one person; the list of all needs nothing
        return {u"authorization:grant:add"_s, u"authorization:license:view"_s};
    if (resource == u"voicemail"_s) // for writing, too (HELPDESK.md 6)
        return {PluginAll, u"voicemail:userPolicy:viewOther"_s};
    if (resource == u"tokens"_s && verb == "DELETE")
        return {u"oauth:token:delete"_s};
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
