// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace Stationmaster {

class Inventory;

/// Whose licences allow no phone. They come a hundred a call and for the whole org only, so they are read once a
/// session, when somebody wants to know, and where that is cheap. Borrows the inventory.
class Licences : public QObject
{
    Q_OBJECT
public:
    Licences(Api api, const Inventory &inventory, QObject *parent = nullptr);

    /// Nothing: not known, be it not yet or because they may not be read.
    std::optional<bool> isCollaborateOnly(const QString &userId) const;
    /// Without effect after the first time, and until the people of the org are known.
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
