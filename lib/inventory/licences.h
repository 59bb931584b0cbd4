// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace Stationmaster {

class Inventory;

/// Whose licences allow no phone. The API lists them for the whole org only, a hundred a call, so they are
/// read once a session, on demand, and only where the org is small enough. Borrows the inventory.
class Licences : public QObject
{
    Q_OBJECT
public:
    Licences(Api api, const Inventory &inventory, QObject *parent = nullptr);

    /// Nothing: not read yet, or not readable.
    std::optional<bool> isCollaborateOnly(const QString &userId) const;
    /// Without effect after the first time, and before the users of the org are read.
    void read();

Q_SIGNALS:
    void changed();

private:
    Api m_api;
    const Inventory &m_inventory;
    QHash<QString, bool> m_collaborateOnly; ///< by user
    CallGuard m_reading;
    bool m_asked = false;
};

} // namespace Stationmaster
