// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/http/answer.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>
#include <optional>

namespace Stationmaster::OrgSim {

/// HTTP/1.1 on 127.0.0.1: keep-alive, pipelining in order, chunked requests. Calls the handler for each
/// request; lives in one thread.
class HttpServer : public QTcpServer
{
    Q_OBJECT
public:
    using Handler = std::function<Answer(const HttpRequest &)>;
    explicit HttpServer(Handler handler, QObject *parent = nullptr);

    /// Called with each connection that begins with "GET /channels/", unread; takes over the socket.
    using WebSocketTaker = std::function<void(QTcpSocket *)>;
    void setWebSocketTaker(WebSocketTaker taker) { m_webSocketTaker = std::move(taker); }

    /// From now on connections speak TLS. Empty, or what is wrong with these PEM files.
    QString useTls(const QString &certificateFile, const QString &keyFile);
    /// False when the port (0: any free one) cannot be had; errorString() says why.
    bool listenOn(quint16 port);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Handler m_handler;
    WebSocketTaker m_webSocketTaker;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace Stationmaster::OrgSim
