// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/httpmessage.h"

#include <optional>

namespace Stationmaster::OrgSim {

/// Cuts a stream of bytes into HTTP/1.1 requests, however the bytes are cut. Pure; one for each connection.
class HttpParser
{
public:
    static constexpr qsizetype MaxHead = 64 * 1024;
    static constexpr qsizetype MaxBody = 8 * 1024 * 1024;

    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next complete request, if there is one.
    std::optional<HttpRequest> next();
    /// Once not 0: the status of the answer that ends the connection (400, 413, 431 or 501).
    int error() const { return m_error; }
    /// True once for a head that asks for "100 Continue" before its body.
    bool takeContinue() { return std::exchange(m_wantsContinue, false); }

private:
    bool readHead();
    bool readBody();
    bool readChunks();
    bool refuse(int status);

    QByteArray m_buffer;
    HttpRequest m_request;
    bool m_hasHead = false;
    bool m_isChunked = false;
    bool m_wantsContinue = false;
    qsizetype m_length = 0;
    int m_error = 0;
};

} // namespace Stationmaster::OrgSim
