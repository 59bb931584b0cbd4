// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/phones/phones.h"
#include "resources/stations/stationsapi.h"

#include <QHash>
#include <QObject>

namespace Stationmaster {

/// The WebRTC phones of an org as their stations show them, for those who may not see phones (PEERS.md A13):
/// a name, whose it is, and the settings in effect. Sites and base settings are not to be had from stations.
class StationPhones : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Every station of the org.
    void setStations(const std::vector<StationRow> &stations);
    /// Whether somebody who is not in here has no phone.
    bool isComplete() const { return m_isComplete; }

    /// nullptr where there is none; of several the one with the lowest station id. No phone id is known.
    const PhoneRow *phoneOf(const QString &userId) const;
    const StationRow *stationOf(const QString &userId) const;

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        StationRow station{};
        PhoneRow phone{};
    };
    QHash<QString, Entry> m_ofUser;
    bool m_isComplete = false;
};

} // namespace Stationmaster
