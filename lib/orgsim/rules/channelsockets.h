// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/channels.h"

#include <QTimer>
#include <QWebSocketServer>

namespace Stationmaster::OrgSim {

/// The websockets of the channels: ws://…/channels/<id>. The id in the URI is the secret; there is no token.
class ChannelSockets : public QObject
{
    Q_OBJECT
public:
    /// @p channels must outlive it.
    ChannelSockets(Channels &channels, int heartbeatMs, QObject *parent = nullptr);

    /// Takes over a connection whose first bytes ask for a websocket and have not been read.
    void take(QTcpSocket *socket);

private:
    void welcome(QWebSocket *socket);
    void hear(QWebSocket *socket, const QString &text);
    void send(const QString &channel, const QByteArray &text);
    void end(const QString &channel, Channels::Ending how);
    void forget(const QString &channel, const QWebSocket *socket);

    Channels &m_channels;
    QHash<QString, QWebSocket *> m_sockets;
    QTimer m_heartbeat;
    QWebSocketServer m_server; ///< does the handshakes; last, for it owns the sockets
};

} // namespace Stationmaster::OrgSim
