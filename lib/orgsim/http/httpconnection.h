// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/http/httpparser.h"
#include "orgsim/http/httpserver.h"

#include <QTcpSocket>

namespace Stationmaster::OrgSim {

struct AnswerBytes;

/// One client of the server.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket, which is connected.
    HttpConnection(QTcpSocket *socket, const HttpServer::Handler &handler,
                   const HttpServer::WebSocketTaker &webSocketTaker, QObject *parent);

private:
    void read();
    bool isForWebSocket();
    void serve();
    void send(const Answer &answer, const HttpRequest &request);
    void drip(const AnswerBytes &rest, int size, int ms);
    void refuse(int status);
    void closeSoon();

    QTcpSocket *m_socket;
    HttpServer::Handler m_handler;
    HttpServer::WebSocketTaker m_webSocketTaker; ///< until the first bytes have shown that it is not wanted
    HttpParser m_parser;
    bool m_isBusy = false;    ///< one answer at a time, in the order of the requests
    bool m_isClosing = false; ///< what still comes is thrown away
};

} // namespace Stationmaster::OrgSim
