// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "provisioning/abilities.h"

#include <QObject>

namespace Stationmaster {

/// What may be done in one session, read from the org at sign-in and with every reload. Starts the
/// inventory's reading, too, because a list that is known to be refused is not asked for again. Borrows the
/// inventory.
class Rights : public QObject
{
    Q_OBJECT
public:
    Rights(Api api, Inventory &inventory, Abilities::Circumstances circumstances, QObject *parent = nullptr);

    const Abilities &abilities() const { return m_abilities; }

public Q_SLOTS:
    /// Reads the permissions and every list again.
    void reload();

Q_SIGNALS:
    /// abilities() are others.
    void changed();
    /// The org has answered, or has not: what can be known is known.
    void finished();

private:
    void take(const HeldPermissions &permissions);
    void learnFrom(Inventory::List list);
    bool isRefused(Inventory::List list) const;

    Api m_api;
    Inventory &m_inventory;
    const Abilities::Circumstances m_circumstances;
    Abilities m_abilities;
    CallGuard m_reading;
};

} // namespace Stationmaster
