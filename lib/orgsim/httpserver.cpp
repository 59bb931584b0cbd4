// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/httpserver.h"

#include "orgsim/httpconnection.h"

namespace Stationmaster::OrgSim {

HttpServer::HttpServer(Handler handler, QObject *parent) : QTcpServer(parent), m_handler(std::move(handler))
{
}

bool HttpServer::listenOn(quint16 port)
{
    setListenBacklogSize(256);
    return listen(QHostAddress::LocalHost, port);
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    new HttpConnection(socket, m_handler, m_webSocketTaker, this); // deletes itself when the client leaves
}

} // namespace Stationmaster::OrgSim
