// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"

#include <QSet>

namespace Stationmaster {

/// Reads again what a run of ours wrote, with the fewest calls: a few objects singly, many by the pages of
/// their list. What comes in one turn of the event loop is read together. Borrows both.
class Rereader
{
public:
    Rereader(Inventory &inventory, Inventory::Private &owner) : m_inventory(inventory), d(owner) {}

    void take(const ChangedObjects &changed);

private:
    void readPhones(const QStringList &ids);
    void takePhone(const QString &id, const Result<PhoneRow> &read, Moment asked);
    void startSoon();
    void start();
    void readPeopleAndStations();

    Inventory &m_inventory;
    Inventory::Private &d;
    QSet<Inventory::List> m_lists; ///< to be read whole
    QSet<QString> m_people;
    QSet<QString> m_stations;
    int m_phonesToCome = 0;
    bool m_startsSoon = false;
};

} // namespace Stationmaster
