// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/httpparser.h"

#include <QUrl>

namespace Stationmaster::OrgSim {

namespace {
const QByteArray LineEnd = QByteArrayLiteral("\r\n");
const QByteArray HeadEnd = QByteArrayLiteral("\r\n\r\n");
} // namespace

std::optional<HttpRequest> HttpParser::next()
{
    if (m_error != 0 || (!m_hasHead && !readHead()))
        return std::nullopt;
    if (!(m_isChunked ? readChunks() : readBody()))
        return std::nullopt;
    m_hasHead = false;
    return std::exchange(m_request, {});
}

bool HttpParser::refuse(int status)
{
    m_error = status;
    return false;
}

bool HttpParser::readHead()
{
    const auto end = m_buffer.indexOf(HeadEnd);
    if (end < 0)
        return m_buffer.size() > MaxHead ? refuse(431) : false;
    if (end > MaxHead)
        return refuse(431);
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + HeadEnd.size());

    const QList<QByteArray> start = lines.constFirst().trimmed().split(' ');
    if (start.size() != 3 || !start[1].startsWith('/') || !start[2].startsWith("HTTP/1."))
        return refuse(400);
    const QUrl target = QUrl::fromEncoded(start[1], QUrl::StrictMode);
    if (!target.isValid())
        return refuse(400);
    m_request = {};
    m_request.verb = start[0];
    m_request.path = target.path(QUrl::FullyDecoded);
    m_request.query = QUrlQuery(target.query(QUrl::FullyEncoded));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        if (colon <= 0)
            return refuse(400);
        m_request.headers.insert(lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed());
    }
    m_request.keepAlive = start[2] != "HTTP/1.0" && m_request.headers.value("connection").toLower() != "close";

    const QByteArray coding = m_request.headers.value("transfer-encoding").toLower();
    m_isChunked = coding == "chunked";
    if (!coding.isEmpty() && !m_isChunked)
        return refuse(501);
    bool isNumber = true;
    m_length = m_request.headers.contains("content-length") ? m_request.headers.value("content-length").toLongLong(&isNumber)
                                                            : 0;
    if (!isNumber || m_length < 0)
        return refuse(400);
    if (m_length > MaxBody)
        return refuse(413);
    m_wantsContinue = m_request.headers.value("expect").toLower() == "100-continue";
    m_hasHead = true;
    return true;
}

bool HttpParser::readBody()
{
    if (m_buffer.size() < m_length)
        return false;
    m_request.body = m_buffer.left(m_length);
    m_buffer.remove(0, m_length);
    return true;
}

bool HttpParser::readChunks()
{
    for (;;) {
        const auto lineEnd = m_buffer.indexOf(LineEnd);
        if (lineEnd < 0)
            return m_buffer.size() > MaxHead ? refuse(400) : false;
        bool isNumber = false;
        const auto size = m_buffer.left(lineEnd).split(';').constFirst().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size < 0)
            return refuse(400);
        if (m_request.body.size() + size > MaxBody)
            return refuse(413);
        const auto whole = lineEnd + LineEnd.size() + size + LineEnd.size();
        if (m_buffer.size() < whole)
            return false;
        m_request.body += m_buffer.mid(lineEnd + LineEnd.size(), size);
        m_buffer.remove(0, whole);
        if (size == 0)
            return true;
    }
}

} // namespace Stationmaster::OrgSim
