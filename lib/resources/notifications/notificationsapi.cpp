// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/notifications/notificationsapi.h"

#include "resources/endpoint/endpoint.h"
#include "resources/json/readpage.h"
#include "transport/requestrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

const auto ChannelsPath = "/api/v2/notifications/channels"_L1;

bool isAcceptableSocket(QUrl uri)
{
    // Asked first, since setScheme() makes a broken URI look whole.
    const bool isSocket = uri.isValid() && (uri.scheme() == u"wss"_s || uri.scheme() == u"ws"_s);
    uri.setScheme(uri.scheme() == u"wss"_s ? u"https"_s : u"http"_s); // the same rules for both
    return isSocket && isAcceptableUrl(uri);
}

Result<NotificationChannel> readChannel(const Reply &reply)
{
    JsonAnswer answer;
    return answer.parse(reply.body).and_then([](const JsonView &channel) -> Result<NotificationChannel> {
        NotificationChannel read{.id = channel["id"].text(),
                                 .connectUri = QUrl(channel["connectUri"].text(), QUrl::StrictMode),
                                 .expires =
                                     QDateTime::fromString(channel["expires"].text(), Qt::ISODateWithMs)};
        if (read.id.isEmpty() || !isAcceptableSocket(read.connectUri))
            return fail({.kind = Error::Kind::Malformed});
        return read;
    });
}

bool readRefusedTopic(const JsonView &entity, StringPool &, RefusedTopic &topic)
{
    topic = {.id = entity["id"].text(),
             .reason = entity["rejectionReason"].text(),
             .missingPermissions = entity["missingPermissions"].texts()};
    return entity["state"].text().compare(u"Rejected"_s, Qt::CaseInsensitive) == 0 && !topic.id.isEmpty();
}

} // namespace

Call<NotificationChannel> NotificationsApi::create() const
{
    return m_sender.fetch<NotificationChannel>({.verb = Verb::Post, .path = ChannelsPath}, readChannel);
}

Call<std::vector<RefusedTopic>> NotificationsApi::subscribe(const QString &channelId,
                                                            const QStringList &topics) const
{
    QJsonArray wanted;
    for (const QString &topic : topics)
        wanted.append(QJsonObject{{u"id"_s, topic}});
    Request request{.verb = Verb::Put,
                    .path = Endpoint::pathTo(ChannelsPath, channelId) + u"/subscriptions"_s,
                    .body = QJsonDocument(wanted).toJson(QJsonDocument::Compact)};
    Endpoint::addParameter(request, u"ignoreErrors"_s, u"true"_s);
    return m_sender.fetch<std::vector<RefusedTopic>>(request, readAll<RefusedTopic>(readRefusedTopic));
}

} // namespace Stationmaster
