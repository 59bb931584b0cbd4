// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "inventory/licences.h"
#include "inventory/unreachable.h"
#include "overview/refreshplan.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace Stationmaster {

/// Reads how everybody stands now, in the background, and finds whom no call reaches. While it is in sight it
/// reads again by itself, as rarely as refreshPlan() says. What the answers say of people goes into the
/// inventory. Borrows inventory and licences; main thread.
class MorningReader : public QObject
{
    Q_OBJECT
public:
    /// @p allowedAnHour: how many calls the connection may send.
    MorningReader(Api api, Inventory &inventory, const Licences &licences, std::function<int()> allowedAnHour,
                  QObject *parent = nullptr);

    /// What it finds is shown from now on, or not any more: then it reads nothing of itself.
    void setInSight(bool isInSight);
    /// At once, whenever it was read last. Nothing happens while it is being read.
    void readNow();

    bool isReading() const { return m_isReading; }
    bool canRead() const; ///< the org itself has been read, and this is not being read
    /// When all of it was last read to its end; null: never.
    QDateTime asOf() const { return m_asOf; }
    const std::optional<Error> &error() const { return m_error; } ///< of the last reading
    const RefreshPlan &plan() const { return m_plan; }
    /// Of whom the org does not say whether they are there, or whether they are on a station.
    int notKnown() const { return m_notKnown; }
    /// The most urgent first.
    std::vector<Unreachable> found() const;

Q_SIGNALS:
    void changed();

private:
    void take(const std::vector<UserStatusRow> &rows, Moment asked);
    void finish(const Result<PageSummary> &end);
    void judge(const UserStatusRow &row);
    void judgeAgain(const QStringList &userIds);
    void planNext();

    Api m_api;
    Inventory &m_inventory;
    const Licences &m_licences;
    const std::function<int()> m_allowedAnHour;
    CallGuard m_reading;
    QTimer m_next;
    RefreshPlan m_plan;
    QDateTime m_asOf;
    std::optional<Error> m_error;
    bool m_isInSight = false;
    bool m_isReading = false;
    int m_round = 0;       ///< of reading
    int m_notKnown = 0;    ///< in the last round that came to its end
    int m_silentSoFar = 0; ///< the same of the round that is being read
    struct Known
    {
        UserStatusRow row{};
        Unreachable found{};
        int round = 0;
    };
    std::map<QString, Known> m_found; ///< by user
};

} // namespace Stationmaster
