// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/httpserver.h"

#include <QTimer>

namespace Stationmaster::OrgSim {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 413: return "Payload Too Large";
    case 415: return "Unsupported Media Type";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    default: return "Status";
    }
}

} // namespace

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QTcpServer(parent)
    , m_handler(std::move(handler))
{
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    new HttpConnection(descriptor, m_handler, this); // deletes itself when the client leaves
}

HttpConnection::HttpConnection(qintptr descriptor, const HttpServer::Handler &handler, QObject *parent)
    : QObject(parent)
    , m_handler(handler)
{
    m_socket.setSocketDescriptor(descriptor);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
        m_parser.feed(m_socket.readAll());
        serve();
    });
}

void HttpConnection::serve()
{
    while (!m_isBusy) {
        const auto request = m_parser.next();
        if (m_parser.takeContinue())
            m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        if (!request) {
            if (m_parser.error() != 0 && m_socket.state() == QAbstractSocket::ConnectedState)
                answer({.response = {.status = m_parser.error()}}, false, false);
            return;
        }
        const Answer what = m_handler(*request);
        const bool keepAlive = request->keepAlive;
        const bool isHead = request->verb == "HEAD";
        if (what.delayMs <= 0) {
            answer(what, keepAlive, isHead);
            continue;
        }
        m_isBusy = true;
        QTimer::singleShot(what.delayMs, this, [this, what, keepAlive, isHead] {
            m_isBusy = false;
            answer(what, keepAlive, isHead);
            serve();
        });
    }
}

void HttpConnection::answer(const Answer &answer, bool keepAlive, bool isHead)
{
    const HttpResponse &response = answer.response;
    if (answer.end == Answer::End::Stall) {
        m_isBusy = true;
        return;
    }
    if (answer.end == Answer::End::Cut) {
        m_isBusy = true;
        m_socket.abort();
        return;
    }
    const bool isHalf = answer.end == Answer::End::HalfBody;
    const bool staysOpen = keepAlive && !isHalf;
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) + "\r\n";
    if (!response.body.isEmpty())
        bytes += "Content-Type: " + response.contentType + "\r\n";
    for (const auto &[name, value] : response.headers)
        bytes += name + ": " + value + "\r\n";
    if (response.status != 204)
        bytes += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    bytes += staysOpen ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (!isHead)
        bytes += isHalf ? response.body.left(response.body.size() / 2) : response.body;
    m_socket.write(bytes);
    if (!staysOpen) {
        m_isBusy = true;
        m_socket.disconnectFromHost();
    }
}

} // namespace Stationmaster::OrgSim
