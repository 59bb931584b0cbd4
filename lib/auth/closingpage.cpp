// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/closingpage.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

QByteArray closingAnswer(const ClosingPage &page)
{
    const QString html =
        u"<!doctype html><html lang=\"%1\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light "
        "dark\">"
        "<title>%2</title><style>body{font:1.1em system-ui,sans-serif;max-width:32em;margin:15vh auto;"
        "padding:0 1em}</style></head><body><h1>%2</h1><p>%3</p></body></html>\n"_s.arg(
            page.language.toHtmlEscaped(), page.title.toHtmlEscaped(), page.text.toHtmlEscaped());
    const QByteArray body = html.toUtf8();
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
           "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors "
           "'none'\r\n"
           "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
           "Connection: close\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray notFoundAnswer()
{
    return "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
}

} // namespace Stationmaster
