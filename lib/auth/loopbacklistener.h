// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QUrlQuery>

#include <memory>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace Stationmaster {

/// The page that the browser shows at the end. The texts are the caller's, plain, and are escaped here.
struct ClosingPage
{
    QString language{}; ///< of the texts: "en"
    QString title{};
    QString text{};
};

/// Waits on this machine for the browser to come back from the login host: one GET of the agreed path with
/// the agreed `state`. For `localhost` it waits on 127.0.0.1 and on ::1, since browsers take the one or the
/// other; one of them is enough where this machine has no more. Everything else is answered with 404 and
/// forgotten: other paths, other states, other host names, other verbs. Then it stops listening. Nothing that
/// a stranger on this machine or a web page can send ends the waiting.
class LoopbackListener : public QObject
{
    Q_OBJECT
public:
    struct Expected
    {
        QString host{}; ///< "localhost" or "127.0.0.1"
        quint16 port = 0;
        QString path{};
        QByteArray state{};
    };
    static constexpr qsizetype MaxHead = 16 * 1024; ///< bytes of one request: 404 and gone beyond
    static constexpr int MaxConnections = 16;       ///< at once; more are refused

    explicit LoopbackListener(QObject *parent = nullptr);
    /// Where `localhost` leads to, for tests.
    explicit LoopbackListener(QList<QHostAddress> localHosts, QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// False when the port cannot be had, in one of the places: who has it there would get the browser. Then
    /// errorString() says why.
    bool listen(const Expected &expected);
    bool isListening() const;
    QString errorString() const;
    /// What the browser shows when it came with a code, and when it came with an error.
    void setPages(const ClosingPage &done, const ClosingPage &refused);
    /// Stops listening, and drops whoever is connected.
    void close();

Q_SIGNALS:
    /// Once: the decoded query that came with the right state, with `code` or `error`. Nothing is listening
    /// any more.
    void cameBack(const QUrlQuery &query);

private:
    void accept(QTcpServer &server);
    void read(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const QByteArray &head);
    void drop(QTcpSocket *socket);
    void leave(QTcpSocket *socket, const QByteArray &bytes);
    bool isOurs(const QByteArray &head, QUrlQuery &query) const;

    Expected m_expected;
    ClosingPage m_done;
    ClosingPage m_refused;
    QList<QHostAddress> m_localHosts;
    std::vector<std::unique_ptr<QTcpServer>> m_servers; ///< while it listens
    QString m_error;
    QHash<QTcpSocket *, QByteArray> m_heads; ///< of connections that have not been answered
};

} // namespace Stationmaster
