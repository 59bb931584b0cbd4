// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/http/answerbytes.h"

namespace Stationmaster::OrgSim {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

QByteArray startOfHead(const HttpResponse &response)
{
    QByteArray head;
    head.reserve(512);
    head += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) + "\r\n";
    if (!response.body.isEmpty())
        head += "Content-Type: " + response.contentType + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    return head;
}

QByteArray lengthHeader(qsizetype length)
{
    return "Content-Length: " + QByteArray::number(std::max<qsizetype>(length, 0)) + "\r\n";
}

QByteArray endOfHead(bool staysOpen)
{
    return staysOpen ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
}

} // namespace

AnswerBytes bytesOf(const Answer &answer, const HttpRequest &request)
{
    const QByteArray &body = answer.response.body;
    AnswerBytes bytes{.head = startOfHead(answer.response), .body = body, .staysOpen = request.keepAlive};
    const bool isHead = request.verb == "HEAD";
    if (answer.end == Answer::End::BadChunks && !isHead) {
        const QByteArray half = body.left(body.size() / 2 + 1);
        bytes.head += "Transfer-Encoding: chunked\r\n";
        bytes.body =
            QByteArray::number(half.size(), 16) + "\r\n" + half + "\r\nhalf\r\n" + body.mid(half.size());
        bytes.staysOpen = false;
    } else if (answer.response.status != 204) {
        bytes.head += lengthHeader(body.size() + answer.lengthOff);
    }
    if (answer.end == Answer::End::HalfBody)
        bytes.body = body.left(body.size() / 2);
    bytes.staysOpen = bytes.staysOpen && answer.end == Answer::End::Send && answer.lengthOff == 0;
    bytes.head += endOfHead(bytes.staysOpen);
    if (isHead)
        bytes.body.clear();
    return bytes;
}

QByteArray lastWord(int status)
{
    return startOfHead({.status = status}) + lengthHeader(0) + endOfHead(false);
}

} // namespace Stationmaster::OrgSim
