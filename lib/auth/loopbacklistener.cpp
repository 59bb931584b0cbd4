// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/loopbacklistener.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using namespace std::chrono_literals;

constexpr auto longestRequest = 10s; // a browser sends its request at once
constexpr auto longestAnswer = 5s;

/// The value of a header that is there exactly once.
QByteArray onlyHeader(const QList<QByteArray> &lines, const QByteArray &name)
{
    QByteArray found;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.left(colon).toLower() != name)
            continue;
        if (!found.isEmpty())
            return {};
        found = line.mid(colon + 1).trimmed();
    }
    return found;
}

bool isSame(const QByteArray &a, const QByteArray &b)
{
    // Takes as long for a wrong first character as for a wrong last one.
    int difference = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0 && !a.isEmpty();
}

QByteArray onlyValue(const QUrlQuery &query, const QString &key)
{
    const QStringList values = query.allQueryItemValues(key, QUrl::FullyDecoded);
    return values.size() == 1 ? values.constFirst().toUtf8() : QByteArray();
}

} // namespace

LoopbackListener::LoopbackListener(QObject *parent)
    : LoopbackListener({QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}, parent)
{
}

LoopbackListener::LoopbackListener(QList<QHostAddress> localHosts, QObject *parent)
    : QObject(parent), m_localHosts(std::move(localHosts))
{
}

LoopbackListener::~LoopbackListener()
{
    close();
}

bool LoopbackListener::listen(const Expected &expected)
{
    close();
    m_expected = expected;
    m_error.clear();
    bool isTaken = false;
    const auto places = expected.host == "localhost"_L1 ? m_localHosts : QList{QHostAddress(expected.host)};
    for (const QHostAddress &place : places) {
        auto server = std::make_unique<QTcpServer>();
        server->setMaxPendingConnections(MaxConnections);
        connect(server.get(), &QTcpServer::newConnection, this,
                [this, from = server.get()] { accept(*from); });
        if (server->listen(place, expected.port)) {
            m_servers.push_back(std::move(server));
            continue;
        }
        isTaken = isTaken || server->serverError() == QAbstractSocket::AddressInUseError;
        m_error = server->errorString();
    }
    if (isTaken)
        close();
    return isListening();
}

bool LoopbackListener::isListening() const
{
    return !m_servers.empty();
}

QString LoopbackListener::errorString() const
{
    return m_error;
}

void LoopbackListener::setPages(const ClosingPage &done, const ClosingPage &refused)
{
    m_done = done;
    m_refused = refused;
}

void LoopbackListener::close()
{
    for (auto &server : std::exchange(m_servers, {})) {
        server->disconnect(this);
        server->close();
        server.release()->deleteLater(); // the caller may be one of its signals
    }
    const auto open = std::exchange(m_heads, {});
    for (auto entry = open.begin(); entry != open.end(); ++entry) {
        entry.key()->disconnect(this);
        entry.key()->abort();
        entry.key()->deleteLater();
    }
}

void LoopbackListener::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        socket->setParent(nullptr); // the answer outlives the listener
        if (m_heads.size() >= MaxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_heads.insert(socket, {});
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { removeConnection(socket); });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(longestRequest, socket, [socket] { socket->abort(); });
        read(socket);
    }
}

void LoopbackListener::removeConnection(QTcpSocket *socket)
{
    m_heads.remove(socket);
    socket->deleteLater();
}

void LoopbackListener::read(QTcpSocket *socket)
{
    const auto found = m_heads.find(socket);
    if (found == m_heads.end())
        return;
    *found += socket->read(MaxHead + 1 - found->size());
    const qsizetype end = found->indexOf("\r\n\r\n");
    if (end >= 0 || found->size() > MaxHead)
        serve(socket, end >= 0 ? found->left(end) : QByteArray());
}

void LoopbackListener::serve(QTcpSocket *socket, const QByteArray &head)
{
    m_heads.remove(socket);
    socket->disconnect(this);
    QUrlQuery query;
    if (!isExpected(head, query)) {
        answer(socket, notFoundAnswer());
        return;
    }
    const bool isRefusal = !onlyValue(query, u"error"_s).isEmpty();
    answer(socket, closingAnswer(isRefusal ? m_refused : m_done));
    close();
    Q_EMIT cameBack(query);
}

void LoopbackListener::answer(QTcpSocket *socket, const QByteArray &bytes)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(longestAnswer, socket, [socket] { socket->abort(); });
    socket->write(bytes);
    socket->disconnectFromHost();
}

bool LoopbackListener::isExpected(const QByteArray &head, QUrlQuery &query) const
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    const QList<QByteArray> words = lines.takeFirst().split(' ');
    if (words.size() != 3 || words[0] != "GET" || !words[2].startsWith("HTTP/1."))
        return false;
    // A web page can make its own host name resolve to this machine; then that name is in the header.
    const QByteArray port = ':' + QByteArray::number(m_expected.port);
    const QByteArray host = onlyHeader(lines, "host").toLower();
    if (host != "127.0.0.1" + port && host != "localhost" + port)
        return false;
    const QByteArray path = words[1].left(words[1].indexOf('?'));
    if (!words[1].contains('?') || QString::fromLatin1(path) != m_expected.path)
        return false;
    QByteArray text = words[1].mid(path.size() + 1);
    query.setQuery(QString::fromLatin1(text.replace('+', "%20")));
    if (!isSame(onlyValue(query, u"state"_s), m_expected.state))
        return false;
    return onlyValue(query, u"code"_s).isEmpty() != onlyValue(query, u"error"_s).isEmpty();
}

} // namespace Stationmaster
