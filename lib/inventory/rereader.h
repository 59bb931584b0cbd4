// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

#include <QSet>

namespace Stationmaster {

/// Reads again what a run of ours wrote, with the fewest calls: a few objects singly, many by the pages of
/// their list. What is asked for in one turn of the event loop is read together. Borrows both.
class Rereader
{
public:
    Rereader(Inventory &inventory, Inventory::Private &owner) : m_inventory(inventory), d(owner) {}

    void readAgain(const ChangedObjects &changed);

private:
    void readPhones(const QStringList &ids);
    void putPhone(const QString &id, const Result<PhoneRow> &read, Moment asked);
    void startSoon();
    void start();
    void readUsersAndStations();

    Inventory &m_inventory;
    Inventory::Private &d;
    QSet<Inventory::List> m_lists; ///< to be read whole
    QSet<QString> m_users;
    QSet<QString> m_stations;
    int m_phonesToCome = 0;
    bool m_startsSoon = false;
};

} // namespace Stationmaster
