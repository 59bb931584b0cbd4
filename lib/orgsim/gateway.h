// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/faults.h"
#include "orgsim/routes.h"

#include <QSet>

namespace Stationmaster::OrgSim {

/// Everything between a request and its answer: tokens, the rate window, permissions, faults, the log, and the
/// routes. Plain calls; knows no sockets.
class Gateway
{
public:
    explicit Gateway(const OrgOptions &options);

    Answer handle(const HttpRequest &request);
    /// See Faults::set().
    QString setFaults(const QJsonArray &rules) { return m_faults.set(rules); }

private:
    HttpResponse token(const HttpRequest &request);
    HttpResponse control(const HttpRequest &request);
    HttpResponse edit(const QJsonObject &what);
    HttpResponse api(const HttpRequest &request);
    HttpResponse route(RouteCall &call, QStringList parts);
    bool overRate();
    void addRateHeaders(HttpResponse &response) const;
    void stamp(HttpResponse &response);
    void log(const HttpRequest &request, const HttpResponse &response, bool isCarriedOut, const QString &fault);
    QString missingFor(const HttpRequest &request) const;

    OrgOptions m_options;
    Store m_store;
    Faults m_faults;
    QSet<QByteArray> m_tokens;
    QElapsedTimer m_clock;
    qint64 m_windowEnd = 0;
    int m_count = 0;
    int m_sequence = 0;
    QJsonArray m_log;
};

} // namespace Stationmaster::OrgSim
