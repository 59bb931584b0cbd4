// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

namespace Stationmaster {

/// Reads from the org's audit which settings were changed when, into the inventory: as far back as the oldest
/// sign-in that cannot be judged without it, at most 14 days and 20 calls, one day at a time (HELPDESK.md 8).
/// Needs audits:audit:view; after a refusal it does not ask again. Main thread; the inventory is borrowed.
class AuditReader : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostCalls = 20;

    AuditReader(Api api, Inventory &inventory, QObject *parent = nullptr);

    /// Reads what has not been read yet. Call it once the lists have been read. Without effect while it is
    /// reading.
    void read();
    bool isReading() const { return m_isReading; }
    bool isRefused() const { return m_isRefused; }

Q_SIGNALS:
    /// Also after an error or at the limit of calls.
    void finished();

private:
    /// Finds how far back to read for the users from @p next on; bit by bit.
    void lookFrom(std::size_t next, const QDateTime &oldest);
    void readDay();
    void readPage(const QDateTime &from, int number, qint64 before);
    void takePage(const QDateTime &from, int number, qint64 before, const Result<Page<AuditRow>> &read);
    void finish();

    Api m_api;
    Inventory &m_inventory;
    CallGuard m_asking;
    QDateTime m_from;  ///< how far back to read
    QDateTime m_until; ///< when it began
    QDateTime m_upTo;  ///< everything newer has been read
    int m_callsLeft = 0;
    bool m_isReading = false;
    bool m_isRefused = false;
};

} // namespace Stationmaster
