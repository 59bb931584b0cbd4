// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/channels.h"

#include "orgsim/rules/channeltopics.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {
constexpr int AnnouncedMs = 60'000; // API.md 8: about a minute before a planned close
}

Channels::Channels(const OrgOptions &options, const Store &store) : m_options(options), m_store(store)
{
    m_clock.start();
}

const Channels::Channel *Channels::find(const QString &id) const
{
    const auto found = std::find_if(m_channels.begin(), m_channels.end(),
                                    [&id](const Channel &channel) { return channel.id == id; });
    return found == m_channels.end() ? nullptr : &*found;
}

void Channels::setConnected(const QString &id, bool isConnected)
{
    for (Channel &channel : m_channels) {
        if (channel.id == id)
            channel.isConnected = isConnected;
    }
}

void Channels::removeIf(const std::function<bool(const Channel &)> &isWanted, Ending how)
{
    for (qsizetype i = m_channels.size() - 1; i >= 0; --i) {
        if (isWanted(m_channels[i]))
            Q_EMIT ended(m_channels.takeAt(i).id, how);
    }
}

void Channels::dropExpired()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    removeIf([now](const Channel &channel) { return channel.until <= now; }, Ending::Polite);
}

void Channels::dropToken(const QByteArray &token)
{
    m_creations.remove(token);
    removeIf([&token](const Channel &channel) { return channel.token == token; }, Ending::Polite);
}

void Channels::makeRoom()
{
    if (m_channels.size() < MaxChannels)
        return;
    // [guess] When none is idle the oldest one goes.
    const auto idle = std::find_if(m_channels.cbegin(), m_channels.cend(),
                                   [](const Channel &channel) { return !channel.isConnected; });
    Q_EMIT ended(m_channels.takeAt(idle == m_channels.cend() ? 0 : idle - m_channels.cbegin()).id,
                 Ending::Polite);
}

void Channels::publish(const QString &topic, const QJsonObject &event)
{
    const QString correlation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray text =
        QJsonDocument(QJsonObject{{u"version"_s, u"2"_s},
                                  {u"topicName"_s, topic},
                                  {u"eventBody"_s, event},
                                  {u"metadata"_s, QJsonObject{{u"CorrelationId"_s, correlation}}}})
            .toJson(QJsonDocument::Compact);
    for (const Channel &channel : QList(m_channels)) {
        if (channel.isConnected && channel.covered.contains(topic)) // what nobody hears is lost
            Q_EMIT message(channel.id, text);
    }
}

void Channels::stationChanged(const QString &userId)
{
    if (m_channels.isEmpty())
        return;
    const QString id = m_store.associations.stationOf(userId);
    QJsonObject event;
    if (const QJsonObject station = m_store.station(id); !station.isEmpty())
        event[u"associatedStation"_s] = QJsonObject{{u"id"_s, id},
                                                    {u"name"_s, station[u"name"_s]},
                                                    {u"associatedUser"_s, QJsonObject{{u"id"_s, userId}}}};
    publish(stationTopic(userId), event);
}

void Channels::phoneChanged(const QString &phoneId)
{
    if (m_channels.isEmpty() || !m_store.phones.contains(phoneId))
        return;
    QJsonObject status = m_store.phones.get(phoneId)[u"status"_s].toObject();
    status[u"id"_s] = phoneId;
    status[u"eventCreationTime"_s] = m_store.clock.nowText();
    publish(phoneTopic(phoneId), {{u"id"_s, phoneId}, {u"status"_s, status}});
}

HttpResponse Channels::control(const QJsonObject &what)
{
    QStringList ids;
    for (const Channel &channel : std::as_const(m_channels)) {
        if (!what.contains(u"channel"_s) || what[u"channel"_s] == channel.id)
            ids.append(channel.id);
    }
    const QString action = what[u"action"_s].toString();
    if (action == u"drop"_s) {
        for (const QString &id : std::as_const(ids))
            Q_EMIT ended(id, Ending::Abrupt);
    } else if (action == u"expire"_s) {
        removeIf([&ids](const Channel &channel) { return ids.contains(channel.id); }, Ending::Polite);
    } else if (action == u"close"_s) {
        const QByteArray closing =
            R"({"topicName":"v2.system.socket_closing","eventBody":{"message":"The socket is closing soon."}})";
        for (const QString &id : std::as_const(ids))
            Q_EMIT message(id, closing);
        QTimer::singleShot(what[u"inMs"_s].toInt(AnnouncedMs), this, [this, ids] {
            for (const QString &id : ids)
                Q_EMIT ended(id, Ending::Polite);
        });
    } else {
        return invalid(u"action"_s, u"The action must be close, drop or expire."_s);
    }
    return nothing();
}

QJsonObject Channels::toJson() const
{
    QJsonArray all;
    for (const Channel &channel : m_channels)
        all.append(QJsonObject{{u"id"_s, channel.id},
                               {u"connected"_s, channel.isConnected},
                               {u"topics"_s, QJsonArray::fromStringList(channel.subscriptions)}});
    return {{u"channels"_s, all}};
}

} // namespace Stationmaster::OrgSim
