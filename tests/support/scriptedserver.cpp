// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

namespace {

/// Takes the first whole request off @p buffer.
std::optional<SeenRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QList<QByteArray> lines = buffer.left(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> words = lines.first().split(' ');
    SeenRequest request{.verb = words.value(0), .target = words.value(1)};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return request;
}

void dripInto(QTcpSocket *socket, const ScriptedAct &act)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, act, timer, next = qsizetype{0}]() mutable {
        socket->write(act.bytes.mid(next++, 1));
        if (next < act.bytes.size())
            return;
        timer->stop();
        if (act.close)
            socket->disconnectFromHost();
    });
    timer->start(act.every);
}

} // namespace

ScriptedServer::ScriptedServer()
{
    listen(QHostAddress::LocalHost);
}

QUrl ScriptedServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

int ScriptedServer::count(const QByteArray &verb) const
{
    return static_cast<int>(std::ranges::count(seen, verb, &SeenRequest::verb));
}

ScriptedAct ScriptedServer::answer(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {.bytes = bytes + "\r\n" + body};
}

ScriptedAct ScriptedServer::json(const QByteArray &body, const QList<QByteArray> &headers)
{
    return answer(200, body, QList<QByteArray>{"Content-Type: application/json"} + headers);
}

ScriptedAct ScriptedServer::late(std::chrono::milliseconds delay, ScriptedAct act)
{
    act.delay = delay;
    return act;
}

ScriptedAct ScriptedServer::drip(std::chrono::milliseconds every, ScriptedAct act)
{
    act.every = every;
    return act;
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_buffers[socket] = {};
    const int connection = ++connections;
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, connection] { read(socket, connection); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_buffers.erase(socket);
        socket->deleteLater();
    });
}

void ScriptedServer::read(QTcpSocket *socket, int connection)
{
    m_buffers[socket] += socket->readAll();
    while (auto request = takeRequest(m_buffers[socket])) {
        request->connection = connection;
        seen.append(*request);
        act(socket, *request);
    }
}

void ScriptedServer::act(QTcpSocket *socket, const SeenRequest &request)
{
    ScriptedAct next{.close = true};
    if (handler)
        next = handler(request);
    else if (!m_script.isEmpty())
        next = m_script.takeFirst();
    else
        unscripted.append(QString::fromLatin1(request.verb + ' ' + request.target));
    const auto perform = [socket, next] {
        if (next.every.count() > 0) {
            dripInto(socket, next);
            return;
        }
        socket->write(next.bytes);
        if (next.close)
            socket->disconnectFromHost();
    };
    if (next.delay.count() > 0)
        QTimer::singleShot(next.delay, socket, perform);
    else
        perform();
}

} // namespace Stationmaster::Test
