// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/channels.h"
#include "orgsim/rules/channeltopics.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

const auto NotificationsPath = u"/api/v2/notifications/"_s;
constexpr int SecondsOfAMinute = 60;

QJsonObject shownTopic(const QString &id)
{
    return {{u"id"_s, id}, {u"selfUri"_s, QString(NotificationsPath + u"topics/"_s + id)}}; // [guess] the URI
}

QJsonObject refusedTopic(const QString &id, const TopicRefusal &refusal)
{
    return {{u"id"_s, id},
            {u"state"_s, u"Rejected"_s},
            {u"rejectionReason"_s, refusal.reason},
            {u"missingPermissions"_s, QJsonArray::fromStringList(refusal.missingPermissions)}};
}

/// The ids in the body, each once; or nothing when it is not an array of objects with ids.
std::optional<QStringList> topicsIn(const QByteArray &body)
{
    const auto sent = QJsonDocument::fromJson(body);
    if (!sent.isArray())
        return std::nullopt;
    QStringList ids;
    const QJsonArray all = sent.array();
    for (const QJsonValue one : all) {
        if (one[u"id"_s].toString().isEmpty())
            return std::nullopt;
        ids.append(one[u"id"_s].toString());
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace

HttpResponse Channels::answer(const HttpRequest &request, const QByteArray &token)
{
    dropExpired();
    const QStringList parts = request.path.mid(NotificationsPath.size()).split(u'/');
    const bool reads = request.verb == "GET" || request.verb == "HEAD";
    if (parts == QStringList{u"availabletopics"_s})
        return reads ? json({{u"entities"_s, availableTopics()}}) : wrongVerb();
    if (parts.constFirst() != u"channels"_s || parts.size() > 3)
        return notFound(u"resource"_s, request.path);
    if (parts.size() == 1)
        return reads ? list(request, token) : request.verb == "POST" ? create(request, token) : wrongVerb();
    const auto channel = std::find_if(m_channels.begin(), m_channels.end(),
                                      [&parts](const Channel &one) { return one.id == parts[1]; });
    if (channel == m_channels.end())
        return notFound(u"channel"_s, parts[1]);
    if (parts.size() == 2)
        return request.verb == "HEAD" ? nothing() : wrongVerb();
    return parts[2] == u"subscriptions"_s ? subscriptionsRoute(request, *channel)
                                          : notFound(u"resource"_s, request.path);
}

HttpResponse Channels::list(const HttpRequest &request, const QByteArray &token) const
{
    const QString which = request.query.queryItemValue(u"includechannels"_s);
    if (!QStringList{u""_s, u"token"_s, u"oauthclient"_s}.contains(which))
        return invalidQuery(u"includechannels"_s, u"The value must be token or oauthclient."_s);
    QJsonArray entities;
    for (const Channel &channel : m_channels) {
        if (which == u"oauthclient"_s || channel.token == token)
            entities.append(shown(channel, request));
    }
    return json({{u"entities"_s, entities}});
}

HttpResponse Channels::create(const HttpRequest &request, const QByteArray &token)
{
    const qint64 now = m_clock.elapsed();
    if (!m_creations.contains(token))
        m_creations.insert(token, RateWindow(m_options.rules.channelsAMinute, SecondsOfAMinute));
    RateWindow &creations = m_creations[token];
    if (!creations.admit(now)) {
        HttpResponse refused =
            failure(429, u"too.many.requests"_s, u"Too many notification channels were created."_s);
        refused.headers.append({"Retry-After", QByteArray::number(creations.secondsLeft(now))});
        return refused;
    }
    makeRoom();
    m_channels.append({.id = u"streaming-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces),
                       .token = token,
                       .until = QDateTime::currentMSecsSinceEpoch() + m_options.channelLifeMs});
    return json(shown(m_channels.constLast(), request));
}

QJsonObject Channels::shown(const Channel &channel, const HttpRequest &request) const
{
    const QByteArray host = request.headers.value("host", "127.0.0.1");
    const QString scheme = m_options.tlsCertificate.isEmpty() ? u"ws"_s : u"wss"_s;
    return {{u"id"_s, channel.id},
            {u"connectUri"_s, u"%1://%2/channels/%3"_s.arg(scheme, QString::fromLatin1(host), channel.id)},
            {u"expires"_s, OrgClock::text(channel.until + m_store.clock.ahead())}};
}

HttpResponse Channels::subscriptionsRoute(const HttpRequest &request, Channel &channel)
{
    if (request.verb == "POST" || request.verb == "PUT")
        return subscribe(request, channel);
    if (request.verb == "DELETE") {
        channel.subscriptions.clear();
        channel.covered.clear();
        return nothing();
    }
    if (request.verb != "GET" && request.verb != "HEAD")
        return wrongVerb();
    QJsonArray entities;
    for (const QString &id : std::as_const(channel.subscriptions))
        entities.append(shownTopic(id));
    return json({{u"entities"_s, entities}});
}

HttpResponse Channels::subscribe(const HttpRequest &request, Channel &channel)
{
    if (!request.headers.value("content-type").toLower().startsWith("application/json"))
        return failure(415, u"unsupported.media.type"_s, u"The content type is not supported."_s);
    const auto sent = topicsIn(request.body);
    if (!sent)
        return failure(400, u"bad.request"_s, u"An array of topics with ids is required."_s);
    const bool ignoresErrors = request.query.queryItemValue(u"ignoreErrors"_s) == u"true"_s;
    const QStringList held = m_options.permissions.split(u' ', Qt::SkipEmptyParts);
    QStringList wanted = request.verb == "PUT" ? QStringList() : channel.subscriptions;
    QJsonArray entities;
    for (const QString &id : *sent) {
        const TopicRefusal refusal = problemWithTopic(id, m_store, held);
        if (refusal.reason.isEmpty()) {
            wanted.append(id);
            QJsonObject entity = shownTopic(id);
            if (ignoresErrors)
                entity[u"state"_s] = u"Permitted"_s;
            entities.append(entity);
        } else if (ignoresErrors) {
            entities.append(refusedTopic(id, refusal));
        } else {
            return invalid(u"id"_s, u"%1: %2"_s.arg(id, refusal.reason)); // [guess] the status
        }
    }
    wanted.removeDuplicates();
    if (wanted.size() > MaxTopics)
        return failure(400, u"bad.request"_s, u"A channel cannot have more than %1 topics."_s.arg(MaxTopics));
    channel.subscriptions = wanted;
    channel.covered.clear();
    for (const QString &id : std::as_const(wanted)) {
        for (const QString &topic : plainTopics(id))
            channel.covered.insert(topic);
    }
    channel.until = QDateTime::currentMSecsSinceEpoch() + m_options.channelLifeMs; // subscribing extends it
    return json({{u"entities"_s, entities}});
}

} // namespace Stationmaster::OrgSim
