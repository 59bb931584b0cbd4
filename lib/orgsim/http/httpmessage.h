// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QUrlQuery>

#include <utility>

namespace Stationmaster::OrgSim {

/// One request as it came over the wire. Header names are in lower case.
struct HttpRequest
{
    QByteArray verb{};
    QByteArray target{}; ///< as it was sent: path and query, encoded
    QString path{};      ///< decoded, without query
    QUrlQuery query{};
    QHash<QByteArray, QByteArray> headers{};
    QByteArray body{};
    bool keepAlive = true;
};

/// One answer. Content-Length is added when it is sent.
struct HttpResponse
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body{};
    QList<std::pair<QByteArray, QByteArray>> headers{};
};

} // namespace Stationmaster::OrgSim
