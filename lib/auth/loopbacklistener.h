// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/closingpage.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QUrlQuery>

#include <memory>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace Stationmaster {

/// Waits on this machine for the browser to come back from the login host: one GET of the agreed path with
/// the agreed `state`, after which it stops listening. For `localhost` it listens on 127.0.0.1 and on ::1,
/// since browsers use the one or the other; one of them is enough where this machine has no more. Everything
/// else is answered with 404: other paths, states, host names and verbs. So no other program on this machine
/// and no web page can end the wait.
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
    /// Bytes of one request; a longer one is answered with 404.
    static constexpr qsizetype MaxHead = 16 * 1024;
    static constexpr int MaxConnections = 16; ///< at once; more are refused

    explicit LoopbackListener(QObject *parent = nullptr);
    /// @p localHosts: what `localhost` stands for, for tests.
    explicit LoopbackListener(QList<QHostAddress> localHosts, QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// False when the port is in use on any of the addresses, since the program there would get the browser,
    /// or when it cannot listen on any; errorString() says why.
    bool listen(const Expected &expected);
    bool isListening() const;
    QString errorString() const;
    /// What the browser shows when it came with a code, and when it came with an error.
    void setPages(const ClosingPage &done, const ClosingPage &refused);
    /// Stops listening and cuts all connections.
    void close();

Q_SIGNALS:
    /// Once, after it has stopped listening: the decoded query that came with the expected state, with `code`
    /// or `error`.
    void cameBack(const QUrlQuery &query);

private:
    void accept(QTcpServer &server);
    void read(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const QByteArray &head);
    void removeConnection(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &bytes);
    bool isExpected(const QByteArray &head, QUrlQuery &query) const;

    Expected m_expected;
    ClosingPage m_done;
    ClosingPage m_refused;
    QList<QHostAddress> m_localHosts;
    std::vector<std::unique_ptr<QTcpServer>> m_servers; ///< while it listens
    QString m_error;
    QHash<QTcpSocket *, QByteArray> m_heads; ///< what the connections without an answer have sent
};

} // namespace Stationmaster
