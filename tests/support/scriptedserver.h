// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <map>

class QTcpSocket;

namespace Stationmaster::Test {

/// A request as it arrived.
struct SeenRequest
{
    QByteArray verb{};
    QByteArray target{};                     ///< path and query, undecoded
    QHash<QByteArray, QByteArray> headers{}; ///< names in lower case
    QByteArray body{};
    int connection = 0; ///< from 1, in the order of being opened
};

/// What to do with a request: bytes as they are, nothing added.
struct ScriptedAct
{
    QByteArray bytes{};
    bool close = false; ///< after the bytes; with no bytes this cuts before any header
    std::chrono::milliseconds delay{0};
    std::chrono::milliseconds every{0}; ///< else byte by byte, one at a time
};

/// An HTTP server on the loopback device that does what the test says, below HTTP as well. A request that
/// finds the script empty is noted in `unscripted`, and its connection is closed.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    ScriptedServer();

    QUrl url() const;
    void push(ScriptedAct act) { m_script.append(std::move(act)); }
    /// Instead of a script; called for every request.
    std::function<ScriptedAct(const SeenRequest &)> handler;

    QList<SeenRequest> seen;
    QStringList unscripted;
    int connections = 0;
    int count(const QByteArray &verb) const;
    int open() const { return static_cast<int>(m_buffers.size()); }

    /// A whole answer with Content-Length. @p headers are whole lines.
    static ScriptedAct answer(int status, const QByteArray &body = {}, const QList<QByteArray> &headers = {});
    static ScriptedAct json(const QByteArray &body, const QList<QByteArray> &headers = {});
    static ScriptedAct raw(const QByteArray &bytes) { return {.bytes = bytes}; }
    /// Closes the connection after @p bytes.
    static ScriptedAct cut(const QByteArray &bytes = {}) { return {.bytes = bytes, .close = true}; }
    static ScriptedAct silence() { return {}; }
    static ScriptedAct drip(std::chrono::milliseconds every, ScriptedAct act);
    static ScriptedAct late(std::chrono::milliseconds delay, ScriptedAct act);

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QTcpSocket *socket, int connection);
    void act(QTcpSocket *socket, const SeenRequest &request);

    QList<ScriptedAct> m_script;
    std::map<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace Stationmaster::Test
