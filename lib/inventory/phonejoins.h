// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/phones/phones.h"

#include <QHash>
#include <QMultiHash>

namespace Stationmaster {

/// Which phones belong to whom and how many are where, kept up row by row.
class PhoneJoins
{
public:
    void add(const PhoneRow &row);
    void remove(const PhoneRow &row); ///< as it was added

    /// The ids of the WebRTC phones of one user; more than one is a fault of the org.
    QStringList webRtcPhonesOf(const QString &userId) const { return m_ofUser.values(userId); }
    int countOn(const QString &baseSettingsId) const { return m_onBaseSettings.value(baseSettingsId); }
    int countAt(const QString &siteId) const { return m_atSite.value(siteId); }

private:
    QMultiHash<QString, QString> m_ofUser;
    QHash<QString, int> m_onBaseSettings;
    QHash<QString, int> m_atSite;
};

} // namespace Stationmaster
