// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/replyfacts.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

namespace Stationmaster {

/// One HTTP request as it goes over the wire.
struct HttpMessage
{
    QUrl url{};
    Verb verb = Verb::Get;
    QByteArray body{};
    QByteArray contentType{"application/json"};  ///< of a body
    QByteArray authorization{};                  ///< the header's whole value; empty for none
    std::chrono::milliseconds timeout{30'000};   ///< without progress
    std::chrono::milliseconds deadline{120'000}; ///< as a whole
    /// Bytes, decompressed: several times the longest page of a list. Parsing it takes a few times as much
    /// memory, so one answer costs no more than 128 MB in all.
    qint64 largestAnswer = qint64{16} * 1024 * 1024;
};

/// Sends one message once and reports how it ended. It never repeats, redirects, caches or signs on its own.
/// Destroying it aborts the exchange without a report.
///
/// HTTP/1.1 only: when an HTTP/2 server sends GOAWAY while a call is under way, Qt 6.4 sends every later call
/// to that host over the closed connection, where it is never answered.
class HttpAttempt : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const ReplyFacts &)>;

    /// @p done is called exactly once, from the event loop; it may delete the attempt by deleteLater().
    HttpAttempt(QNetworkAccessManager &network, const HttpMessage &message, Done done,
                QObject *parent = nullptr);
    ~HttpAttempt() override;

    /// Whether any of the request may have reached the server by now.
    bool mayHaveLeft() const { return m_sent || m_sentUnseen; }
    std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(m_clock.elapsed()); }

private:
    void start(QNetworkAccessManager &network, const HttpMessage &message);
    void receive();
    bool readBytes();
    void finish(ReplyFacts::Ending ending);

    Done m_done;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    qint64 m_largest;
    QTimer m_idle;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_headAfter{0}; ///< how long it took until the answer began to arrive
    bool m_sent = false;
    bool m_sentUnseen = false; ///< Qt does not report when a request with an empty body has been sent
};

} // namespace Stationmaster
