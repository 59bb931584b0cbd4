// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/channelsockets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QWebSocket>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

QByteArray aboutTheChannel(const QString &message)
{
    return QJsonDocument(QJsonObject{{u"topicName"_s, u"channel.metadata"_s},
                                     {u"eventBody"_s, QJsonObject{{u"message"_s, message}}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

ChannelSockets::ChannelSockets(Channels &channels, int heartbeatMs, QObject *parent)
    : QObject(parent), m_channels(channels), m_server(u"stationmaster-org"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_server.nextPendingConnection())
            welcome(socket);
    });
    connect(&channels, &Channels::message, this, &ChannelSockets::send);
    connect(&channels, &Channels::ended, this, &ChannelSockets::end);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        m_channels.dropExpired();
        const QStringList ids = m_sockets.keys();
        for (const QString &id : ids)
            send(id, aboutTheChannel(u"WebSocket Heartbeat"_s));
    });
    m_heartbeat.start(heartbeatMs);
}

void ChannelSockets::take(QTcpSocket *socket)
{
    socket->setParent(this); // the handshake passes it on, or ends it
    m_server.handleConnection(socket);
}

void ChannelSockets::welcome(QWebSocket *socket)
{
    m_channels.dropExpired();
    const QString path = socket->requestUrl().path();
    const QString id = path.mid(path.lastIndexOf(u'/') + 1);
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    if (!m_channels.contains(id)) {
        socket->close(QWebSocketProtocol::CloseCodePolicyViolated, u"There is no such channel."_s);
        return;
    }
    if (QWebSocket *earlier = m_sockets.take(id)) // one websocket a channel: the newest
        earlier->close(QWebSocketProtocol::CloseCodeNormal, u"Another connection took the channel."_s);
    m_sockets[id] = socket;
    m_channels.setConnected(id, true);
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this, socket](const QString &text) { hear(socket, text); });
    connect(socket, &QWebSocket::disconnected, this, [this, id, socket] { forget(id, socket); });
}

void ChannelSockets::hear(QWebSocket *socket, const QString &text)
{
    if (QJsonDocument::fromJson(text.toUtf8())[u"message"_s] == u"ping"_s)
        socket->sendTextMessage(QString::fromUtf8(aboutTheChannel(u"pong"_s)));
}

void ChannelSockets::send(const QString &channel, const QByteArray &text)
{
    if (QWebSocket *socket = m_sockets.value(channel))
        socket->sendTextMessage(QString::fromUtf8(text));
}

void ChannelSockets::end(const QString &channel, Channels::Ending how)
{
    QWebSocket *socket = m_sockets.value(channel);
    if (!socket)
        return;
    forget(channel, socket);
    if (how == Channels::Ending::Abrupt)
        socket->abort();
    else
        socket->close(QWebSocketProtocol::CloseCodeGoingAway);
}

void ChannelSockets::forget(const QString &channel, const QWebSocket *socket)
{
    if (m_sockets.value(channel) != socket)
        return;
    m_sockets.remove(channel);
    m_channels.setConnected(channel, false);
}

} // namespace Stationmaster::OrgSim
