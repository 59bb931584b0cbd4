// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/http/httpconnection.h"

#include "orgsim/http/answerbytes.h"

#include <QTimer>

#include <utility>

namespace Stationmaster::OrgSim {

namespace {

constexpr qint64 ReadAhead = 1024LL * 1024; // bytes taken from a client that does not wait for its answers
const QByteArray WebSocketStart = QByteArrayLiteral("GET /channels/");
constexpr int LingerMs = 150; // closing over unread bytes would reset the connection and lose the answer

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const HttpServer::Handler &handler,
                               const HttpServer::WebSocketTaker &webSocketTaker, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(handler), m_webSocketTaker(webSocketTaker)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(HttpParser::MaxBody);
}

/// Hands the socket over when its first bytes ask for a channel. True, too, while they are too few to say.
bool HttpConnection::isForWebSocket()
{
    const QByteArray start = m_socket->peek(WebSocketStart.size());
    if (start != WebSocketStart)
        return !start.isEmpty() && WebSocketStart.startsWith(start);
    m_socket->disconnect(this);
    std::exchange(m_webSocketTaker, {})(m_socket);
    deleteLater();
    return true;
}

void HttpConnection::read()
{
    if (m_webSocketTaker) {
        if (isForWebSocket())
            return;
        m_webSocketTaker = {};
    }
    if (m_isClosing) {
        m_socket->readAll();
        return;
    }
    if (m_isBusy && m_parser.buffered() > ReadAhead)
        return; // the rest stays in the socket until it is wanted
    m_parser.feed(m_socket->readAll());
    serve();
}

void HttpConnection::serve()
{
    while (!m_isBusy && !m_isClosing) {
        const auto request = m_parser.next();
        if (m_parser.takeContinue())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (!request) {
            if (m_parser.error() != 0)
                refuse(m_parser.error());
            else if (m_socket->bytesAvailable() > 0)
                QTimer::singleShot(0, this, &HttpConnection::read);
            return;
        }
        const Answer what = m_handler(*request);
        if (what.delayMs <= 0) {
            send(what, *request);
            continue;
        }
        m_isBusy = true;
        QTimer::singleShot(what.delayMs, this, [this, what, request = *request] {
            m_isBusy = false;
            send(what, request);
            serve();
        });
    }
}

void HttpConnection::send(const Answer &answer, const HttpRequest &request)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return; // the client has left
    if (answer.end == Answer::End::Stall) {
        m_isBusy = true;
        return;
    }
    if (answer.end == Answer::End::Cut) {
        m_isClosing = true;
        m_socket->abort();
        return;
    }
    const AnswerBytes bytes = bytesOf(answer, request);
    if (answer.dripBytes > 0 && !bytes.body.isEmpty()) {
        m_isBusy = true;
        m_socket->write(bytes.head);
        drip(bytes, answer.dripBytes, answer.dripMs);
        return;
    }
    m_socket->write(bytes.head + bytes.body);
    m_socket->flush(); // now, and not after another turn of the loop
    if (!bytes.staysOpen)
        closeSoon();
}

void HttpConnection::drip(const AnswerBytes &rest, int size, int ms)
{
    QTimer::singleShot(ms, this, [this, rest, size, ms] {
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return;
        m_socket->write(rest.body.left(size));
        if (rest.body.size() > size) {
            drip({.body = rest.body.mid(size), .staysOpen = rest.staysOpen}, size, ms);
            return;
        }
        m_isBusy = false;
        if (rest.staysOpen)
            serve();
        else
            closeSoon();
    });
}

void HttpConnection::refuse(int status)
{
    m_socket->write(lastWord(status));
    closeSoon();
}

void HttpConnection::closeSoon()
{
    m_isClosing = true;
    if (m_parser.error() == 0 && m_parser.buffered() == 0 && m_socket->bytesAvailable() == 0) {
        m_socket->disconnectFromHost();
        return;
    }
    m_socket->readAll();
    QTimer::singleShot(LingerMs, this, [this] { m_socket->disconnectFromHost(); });
}

} // namespace Stationmaster::OrgSim
