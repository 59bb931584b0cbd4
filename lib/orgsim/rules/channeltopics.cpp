// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/channeltopics.h"

#include "orgsim/rules/permissions.h"
#include "orgsim/rules/store.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

struct TopicKind
{
    QString id{};         ///< with {id} for what is chosen
    QString permission{}; ///< [guess] API.md does not say which ones are asked for
    QString what{};
};

const QList<TopicKind> &topicKinds()
{
    static const QList<TopicKind> kinds{
        {u"v2.users.{id}.station"_s, {}, u"The station a user is associated with"_s},
        {u"v2.users.{id}.presence"_s, {}, u"The presence of a user"_s},
        {u"v2.users.{id}.routingStatus"_s, {}, u"The routing status of a user"_s},
        {u"v2.telephony.providers.edges.phones.{id}"_s, u"telephony:plugin:all"_s,
         u"The status of a phone"_s},
        {u"v2.telephony.providers.edges.{id}"_s, u"telephony:plugin:all"_s, u"The status of an edge"_s},
        {u"v2.audits.entitytype.{id}.entityid.{id}"_s, u"audits:audit:view"_s, u"Audit entries"_s}};
    return kinds;
}

bool isOfKind(const QStringList &parts, const TopicKind &kind)
{
    const QStringList wanted = kind.id.split(u'.');
    return std::equal(parts.begin(), parts.end(), wanted.begin(), wanted.end(),
                      [](const QString &part, const QString &pattern) {
                          return pattern == u"{id}"_s ? !part.isEmpty() : part == pattern;
                      });
}

const TopicKind *kindOf(const QString &topic)
{
    const QStringList parts = topic.split(u'.');
    const auto found = std::find_if(topicKinds().begin(), topicKinds().end(),
                                    [&parts](const TopicKind &kind) { return isOfKind(parts, kind); });
    return found == topicKinds().end() ? nullptr : &*found;
}

} // namespace

QJsonArray availableTopics()
{
    QJsonArray all;
    for (const TopicKind &kind : topicKinds()) {
        QJsonArray permissions;
        if (!kind.permission.isEmpty())
            permissions.append(kind.permission);
        all.append(QJsonObject{{u"id"_s, kind.id},
                               {u"description"_s, kind.what},
                               {u"visibility"_s, u"Public"_s},
                               {u"enforced"_s, true},
                               {u"transports"_s, QJsonArray{u"Websocket"_s}},
                               {u"requiresPermissions"_s, permissions},
                               {u"topicParameters"_s, QJsonArray{u"id"_s}}});
    }
    return all;
}

QStringList plainTopics(const QString &subscription)
{
    QStringList topics{subscription};
    if (const auto mark = subscription.indexOf(u'?'); mark >= 0) {
        topics.clear();
        for (const QString &part : subscription.mid(mark + 1).split(u'&'))
            topics.append(subscription.left(mark) + u'.' + part);
    }
    const bool areKnown =
        std::all_of(topics.begin(), topics.end(), [](const QString &topic) { return kindOf(topic); });
    return areKnown ? topics : QStringList();
}

TopicRefusal problemWithTopic(const QString &subscription, const Store &store, const QStringList &held)
{
    const QStringList topics = plainTopics(subscription);
    if (topics.isEmpty())
        return {.reason = u"The topic does not exist."_s};
    TopicRefusal refusal;
    for (const QString &topic : topics) {
        const QString needed = kindOf(topic)->permission;
        if (!needed.isEmpty() && !isGranted(held, needed) && !refusal.missingPermissions.contains(needed))
            refusal.missingPermissions.append(needed);
    }
    const QStringList parts = topics.constFirst().split(u'.');
    if (!refusal.missingPermissions.isEmpty())
        refusal.reason = u"A permission is missing."_s;
    else if (parts[1] == u"users"_s && !store.users.contains(parts[2])) // [guess]
        refusal.reason = u"The user does not exist."_s;
    return refusal;
}

QString stationTopic(const QString &userId)
{
    return u"v2.users.%1.station"_s.arg(userId);
}

QString phoneTopic(const QString &phoneId)
{
    return u"v2.telephony.providers.edges.phones."_s + phoneId;
}

} // namespace Stationmaster::OrgSim
