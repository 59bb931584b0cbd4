// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/control/faults.h"
#include "orgsim/control/requestlog.h"
#include "orgsim/rules/channels.h"
#include "orgsim/rules/loginhost.h"
#include "orgsim/rules/pagecache.h"
#include "orgsim/rules/store.h"

namespace Stationmaster::OrgSim {

/// Everything between a request and its answer: faults, tokens, the rate window, the routes, the log, and the
/// control routes under /_org/. Plain calls; knows no sockets.
class Gateway
{
public:
    explicit Gateway(const OrgOptions &options);

    Answer handle(const HttpRequest &request);
    /// See Faults::set().
    QString setFaults(const QJsonArray &rules);
    Channels &channels() { return m_channels; }
    OrgClock &clock() { return m_store.clock; }
    /// See Store::clientsToJson().
    QJsonObject clients() const { return m_store.clientsToJson(); }

private:
    HttpResponse carryOut(const HttpRequest &request, const std::optional<Fault> &fault);
    HttpResponse api(const HttpRequest &request);
    HttpResponse routedOrKept(const HttpRequest &request);
    HttpResponse tokenInfo(const HttpRequest &request, const QByteArray &token);
    HttpResponse control(const HttpRequest &request);
    HttpResponse edit(const QJsonObject &what);
    HttpResponse makeCall(const QJsonObject &what);
    HttpResponse editDelete(const QString &type, const QString &id);
    void carryOutLate();
    void revoke(const QByteArray &token);
    QStringList takeChangedUsers();
    void publishChanges();
    void editStation(const QString &id, QJsonObject parts);
    HttpResponse logFile(const HttpRequest &request);
    HttpResponse setClock(const QJsonObject &what);
    void putEdited(const QString &type, const QJsonObject &object);

    OrgOptions m_options;
    Store m_store;
    LoginHost m_login;
    Channels m_channels;
    Faults m_faults;
    PageCache m_pages;
    RequestLog m_log;
    struct LateRequest
    {
        qint64 due = 0; ///< of m_clock
        HttpRequest request{};
    };
    std::vector<LateRequest> m_late;
    QElapsedTimer m_clock;
};

} // namespace Stationmaster::OrgSim
