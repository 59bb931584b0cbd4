// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/http/httpmessage.h"

#include <optional>

namespace Stationmaster::OrgSim {

/// Cuts a stream of bytes into HTTP/1.1 requests, however the bytes are cut. Pure; one for each connection.
class HttpParser
{
public:
    static constexpr qsizetype MaxHead = 64 * 1024;       ///< bytes of request line and headers: 431 beyond
    static constexpr qsizetype MaxBody = 8 * 1024 * 1024; ///< bytes: 413 beyond

    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next complete request, if there is one.
    std::optional<HttpRequest> next();
    /// Once not 0: the status of the answer that ends the connection (400, 413, 431, 501 or 505).
    int error() const { return m_error; }
    /// True once for a head that asks for "100 Continue" before its body.
    bool takeContinue() { return std::exchange(m_wantsContinue, false); }
    /// Bytes that are waiting for the rest of their request, or for their turn.
    qsizetype buffered() const { return m_buffer.size() - m_used; }

private:
    bool readHead();
    bool readRequestLine(const QByteArray &line);
    bool readHeaders(const QList<QByteArray> &lines);
    bool readFraming();
    bool readBody();
    bool readChunks();
    bool readChunk(qsizetype size);
    bool refuse(int status);
    /// The bytes up to the next @p mark, which is passed over; nothing without a mark.
    std::optional<QByteArray> takeUpTo(const QByteArray &mark);
    void consume(qsizetype bytes);

    QByteArray m_buffer;
    qsizetype m_used = 0; ///< bytes of the buffer that have been read
    HttpRequest m_request;
    bool m_isOldVersion = false; ///< HTTP/1.0
    bool m_hasHead = false;
    bool m_isChunked = false;
    bool m_isAtTrailers = false;
    bool m_wantsContinue = false;
    qsizetype m_length = 0;
    int m_error = 0;
};

} // namespace Stationmaster::OrgSim
