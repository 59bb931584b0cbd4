// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/http/httpparser.h"

#include <QUrl>

#include <algorithm>

namespace Stationmaster::OrgSim {

namespace {

const QByteArray LineEnd = QByteArrayLiteral("\r\n");
const QByteArray HeadEnd = QByteArrayLiteral("\r\n\r\n");
constexpr qsizetype MaxChunkLine = 1024;
constexpr qsizetype KeptBytes = 256 * 1024; // read bytes are dropped from the buffer above this

bool isTokenLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayLiteral("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenLetter);
}

/// Digits alone: no sign, no blank, which number conversions would let pass.
std::optional<qsizetype> wholeNumber(const QByteArray &digits, int base)
{
    const auto isDigit = [base](char c) {
        return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    };
    bool ok = false;
    const qsizetype value = digits.toLongLong(&ok, base);
    if (!ok || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    return value;
}

} // namespace

std::optional<HttpRequest> HttpParser::next()
{
    if (m_error != 0 || (!m_hasHead && !readHead()))
        return std::nullopt;
    if (!(m_isChunked ? readChunks() : readBody()))
        return std::nullopt;
    m_hasHead = false;
    m_wantsContinue = false; // the body is here already
    return std::exchange(m_request, {});
}

bool HttpParser::refuse(int status)
{
    m_error = status;
    return false;
}

void HttpParser::consume(qsizetype bytes)
{
    m_used += bytes;
    if (m_used == m_buffer.size() || m_used > KeptBytes) {
        m_buffer.remove(0, m_used);
        m_used = 0;
    }
}

std::optional<QByteArray> HttpParser::takeUpTo(const QByteArray &mark)
{
    const qsizetype end = m_buffer.indexOf(mark, m_used);
    if (end < 0)
        return std::nullopt;
    const QByteArray text = m_buffer.mid(m_used, end - m_used);
    consume(text.size() + mark.size());
    return text;
}

bool HttpParser::readHead()
{
    while (m_buffer.mid(m_used, LineEnd.size()) == LineEnd) // blank lines before a request do no harm
        consume(LineEnd.size());
    const auto head = takeUpTo(HeadEnd);
    if (!head)
        return buffered() >= MaxHead + HeadEnd.size() ? refuse(431) : false; // as if it had come whole
    if (head->size() > MaxHead)
        return refuse(431);
    const QList<QByteArray> lines = head->split('\n');
    m_request = {};
    if (!readRequestLine(lines.constFirst()) || !readHeaders(lines) || !readFraming())
        return false;
    m_hasHead = true;
    m_isAtTrailers = false;
    return true;
}

bool HttpParser::readRequestLine(const QByteArray &line)
{
    const QList<QByteArray> start = line.trimmed().split(' ');
    if (start.size() != 3 || !isToken(start[0]))
        return refuse(400);
    if (!start[2].startsWith("HTTP/"))
        return refuse(400);
    if (start[2] != "HTTP/1.1" && start[2] != "HTTP/1.0")
        return refuse(505);
    // A host before the path is what a client sends that takes us for a proxy: the path is what counts.
    const QUrl target = QUrl::fromEncoded(start[1], QUrl::StrictMode);
    const bool isPath = start[1].startsWith('/') && !start[1].startsWith("//");
    if (!target.isValid() || (!isPath && target.scheme() != QLatin1StringView("http")))
        return refuse(400);
    m_request.verb = start[0];
    m_request.target = start[1];
    m_request.path = target.path(QUrl::FullyDecoded);
    // QUrlQuery knows "+" as itself alone; servers read a blank, so a client has to write %2B.
    m_request.query = QUrlQuery(target.query(QUrl::FullyEncoded).replace(u'+', QLatin1StringView("%20")));
    m_isOldVersion = start[2] == "HTTP/1.0";
    return true;
}

bool HttpParser::readHeaders(const QList<QByteArray> &lines)
{
    const QByteArrayList onlyOnce{"host", "content-length", "content-type", "transfer-encoding",
                                  "authorization"};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray &line = lines[i];
        const auto colon = line.indexOf(':');
        if (colon <= 0 || !isToken(line.left(colon)))
            return refuse(400);
        const QByteArray name = line.left(colon).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        QByteArray &known = m_request.headers[name];
        if (known.isNull())
            known = value.isNull() ? QByteArray("") : value;
        else if (onlyOnce.contains(name))
            return refuse(400);
        else
            known += ", " + value;
    }
    if (!m_isOldVersion && !m_request.headers.contains("host"))
        return refuse(400);
    const QByteArray connection = m_request.headers.value("connection").toLower();
    m_request.keepAlive = m_isOldVersion ? connection.contains("keep-alive") : !connection.contains("close");
    return true;
}

bool HttpParser::readFraming()
{
    const QByteArray coding = m_request.headers.value("transfer-encoding").toLower();
    const bool hasLength = m_request.headers.contains("content-length");
    m_isChunked = coding == "chunked";
    if (!coding.isEmpty() && !m_isChunked)
        return refuse(501);
    if (m_isChunked && hasLength) // two lengths are how requests are smuggled
        return refuse(400);
    const auto length = hasLength ? wholeNumber(m_request.headers.value("content-length"), 10) : 0;
    if (!length)
        return refuse(400);
    if (*length > MaxBody)
        return refuse(413);
    m_length = *length;
    m_wantsContinue = !m_isOldVersion && m_request.headers.value("expect").toLower() == "100-continue" &&
                      (m_isChunked || m_length > 0);
    return true;
}

bool HttpParser::readBody()
{
    if (buffered() < m_length)
        return false;
    m_request.body = m_buffer.mid(m_used, m_length);
    consume(m_length);
    return true;
}

bool HttpParser::readChunks()
{
    while (!m_isAtTrailers) {
        const qsizetype lineEnd = m_buffer.indexOf(LineEnd, m_used);
        if (lineEnd < 0)
            return buffered() >= MaxChunkLine + LineEnd.size() ? refuse(400) : false;
        const QByteArray line = m_buffer.mid(m_used, lineEnd - m_used);
        if (line.size() > MaxChunkLine)
            return refuse(400);
        const auto size = wholeNumber(line.split(';').constFirst().trimmed(), 16);
        if (!size)
            return refuse(400);
        if (*size > MaxBody || m_request.body.size() + *size > MaxBody)
            return refuse(413);
        const qsizetype before = line.size() + LineEnd.size();
        if (*size > 0 && buffered() < before + *size + LineEnd.size())
            return false;
        consume(before);
        if (*size == 0)
            m_isAtTrailers = true;
        else if (!readChunk(*size))
            return false;
    }
    for (;;) { // trailers are read over
        const auto trailer = takeUpTo(LineEnd);
        if (!trailer)
            return buffered() >= MaxHead + LineEnd.size() ? refuse(431) : false;
        if (trailer->size() > MaxHead)
            return refuse(431);
        if (trailer->isEmpty())
            return true;
    }
}

bool HttpParser::readChunk(qsizetype size)
{
    if (m_buffer.mid(m_used + size, LineEnd.size()) != LineEnd)
        return refuse(400);
    m_request.body += m_buffer.mid(m_used, size);
    consume(size + LineEnd.size());
    return true;
}

} // namespace Stationmaster::OrgSim
