// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/audits/auditsapi.h"

#include <QObject>
#include <QTimer>

namespace Stationmaster {

/// A whole search in the audit: starts the query, looks until it has succeeded, and reads every result. Ends
/// with Timeout when the org does not get it done in `timeout`, and with Server when it says that it
/// failed. Abandoned with its owner.
class AuditSearch : public QObject
{
    Q_OBJECT
public:
    struct Waits
    {
        std::chrono::milliseconds interval{1000};
        std::chrono::milliseconds timeout{60'000};
    };

    explicit AuditSearch(AuditsApi api, QObject *parent = nullptr) : AuditSearch(api, Waits(), parent) {}
    AuditSearch(AuditsApi api, Waits waits, QObject *parent = nullptr);

    /// To be called once.
    Call<std::vector<AuditRow>> find(const AuditQuery &query);

private:
    void look();
    void read();
    void giveUp(const Error &error);

    AuditsApi m_api;
    Waits m_waits;
    QTimer m_timer;
    int m_looksLeft = 0;
    QString m_queryId;
    CallGuard m_asking;
    std::vector<AuditRow> m_rows;
    CallPromise<std::vector<AuditRow>> m_promise;
};

} // namespace Stationmaster
