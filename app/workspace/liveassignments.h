// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "live/liveupdates.h"
#include "live/poller.h"
#include "transport/moment.h"

#include <QSet>
#include <QTimer>

#include <optional>

namespace Stationmaster {

class Inventory;
class DataTable;

/// Keeps the people in sight up to date while others sign in and out: by events where they come, and by
/// asking now and then where they do not. Borrows everything.
class LiveAssignments : public QObject
{
    Q_OBJECT
public:
    /// @p people: a table whose rows are users.
    LiveAssignments(const Api &api, Inventory &inventory, DataTable &people, QObject *parent = nullptr);

private:
    bool isRead() const;
    void readMissed();

    Inventory &m_inventory;
    DataTable &m_people;
    LiveUpdates m_live;
    Poller m_poller;
    QTimer m_dates;
    QSet<QString> m_moved; ///< people of whom an event came and the date of their sign-in is not read yet
    std::optional<Moment> m_missedUntil; ///< events may have been missed before, and were not made up for
};

} // namespace Stationmaster
