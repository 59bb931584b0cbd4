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
    void reserve(int phones);
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

/// Phones of which the last answer did not say whose they are (API.md 10, number 12), by their lines: a
/// station has the id of the line and says to whom it belongs (API.md 6).
class OwnersByLine
{
public:
    /// @p row as it was read, with nothing added.
    void note(const PhoneRow &row)
    {
        if (row.lineId.isEmpty())
            return;
        if (row.isOfUnknownUser())
            m_phoneOf.insert(row.lineId, row.id);
        else if (!m_phoneOf.isEmpty())
            m_phoneOf.remove(row.lineId);
    }
    void forget(const PhoneRow &row)
    {
        if (!m_phoneOf.isEmpty())
            m_phoneOf.remove(row.lineId);
    }
    bool isEmpty() const { return m_phoneOf.isEmpty(); }
    bool contains(const PhoneRow &row) const { return !isEmpty() && m_phoneOf.contains(row.lineId); }
    QString phoneOf(const QString &stationId) const { return m_phoneOf.value(stationId); }

private:
    QHash<QString, QString> m_phoneOf;
};

} // namespace Stationmaster
