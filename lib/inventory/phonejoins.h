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
    void expect(int phones); ///< see RowTable::expect()
    void add(const PhoneRow &row);
    void remove(const PhoneRow &row); ///< as it was added

    /// The ids of the WebRTC phones of one user; more than one is a fault of the org.
    QStringList webRtcPhonesOf(const QString &userId) const { return m_ofUser.values(userId); }
    QString firstWebRtcPhoneOf(const QString &userId) const; ///< the lowest id; empty: none
    int countOf(const QString &userId) const { return static_cast<int>(m_ofUser.count(userId)); }
    int webRtcPhones() const { return m_webRtc; }
    /// WebRTC phones, and those of a model that was not said, of which it was not said whose they are.
    int phonesOfUnknownUser() const { return m_ofUnknownUser; }
    int countOn(const QString &baseSettingsId) const { return m_onBaseSettings.value(baseSettingsId); }
    int webRtcAt(const QString &siteId) const { return m_webRtcAtSite.value(siteId); }
    int countAt(const QString &siteId) const { return m_atSite.value(siteId); }

private:
    QMultiHash<QString, QString> m_ofUser;
    QHash<QString, int> m_onBaseSettings;
    QHash<QString, int> m_atSite;
    QHash<QString, int> m_webRtcAtSite;
    int m_webRtc = 0;
    int m_ofUnknownUser = 0;
};

} // namespace Stationmaster
