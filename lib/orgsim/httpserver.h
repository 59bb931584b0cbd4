// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/httpmessage.h"
#include "orgsim/httpparser.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace Stationmaster::OrgSim {

/// What the server does about one request, below HTTP where a fault wants it.
struct Answer
{
    enum class End {
        Send,
        Cut,      ///< closes the connection without a byte
        Stall,    ///< never answers
        HalfBody, ///< announces the whole body, sends half of it and closes
    };
    HttpResponse response{};
    int delayMs = 0;
    End end = End::Send;
};

/// HTTP/1.1 on 127.0.0.1: keep-alive, pipelining in order, chunked requests. Calls the handler for each request;
/// lives in one thread.
class HttpServer : public QTcpServer
{
    Q_OBJECT
public:
    using Handler = std::function<Answer(const HttpRequest &)>;
    explicit HttpServer(Handler handler, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Handler m_handler;
};

/// One client of the server.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    HttpConnection(qintptr descriptor, const HttpServer::Handler &handler, QObject *parent);

private:
    void serve();
    void answer(const Answer &answer, bool keepAlive, bool isHead);

    QTcpSocket m_socket;
    HttpServer::Handler m_handler;
    HttpParser m_parser;
    bool m_isBusy = false; ///< one answer at a time, in the order of the requests
};

} // namespace Stationmaster::OrgSim
