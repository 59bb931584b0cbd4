// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

namespace Stationmaster {

/// Reads from the org's audit which settings were changed when, into the inventory: only as far back as
/// somebody is signed in of whom that decides anything, at most 14 days and 20 calls, one day at a time
/// (HELPDESK.md 8). Needs audits:audit:view; after a refusal nothing is asked again. Main thread; the
/// inventory is borrowed.
class AuditReader : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostCalls = 20;

    AuditReader(Api api, Inventory &inventory, QObject *parent = nullptr);

    /// Reads what has not been read yet. To be called once the lists have been read. Without effect while it
    /// reads.
    void read();
    bool isReading() const { return m_isReading; }
    bool isRefused() const { return m_isRefused; }

Q_SIGNALS:
    /// As far as it went.
    void finished();

private:
    /// How far back it has to be read for the people from @p next on; bit by bit.
    void lookFrom(std::size_t next, const QDateTime &oldest);
    void readDay();
    void readPage(const QDateTime &from, int number, qint64 before);
    void takePage(const QDateTime &from, int number, qint64 before, const Result<Page<AuditRow>> &read);
    void finish();

    Api m_api;
    Inventory &m_inventory;
    CallGuard m_asking;
    QDateTime m_from;  ///< as far back as it has to be read
    QDateTime m_until; ///< when it began
    QDateTime m_upTo;  ///< everything newer has been read
    int m_callsLeft = 0;
    bool m_isReading = false;
    bool m_isRefused = false;
};

} // namespace Stationmaster
