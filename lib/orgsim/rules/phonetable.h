// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/table.h"

namespace Stationmaster::OrgSim {

/// What a phone belongs to, by id.
struct PhoneKeys
{
    QString user{}; ///< empty: not a WebRTC phone
    QString base{};
    QString site{};
    QString line{}; ///< its station, too
};
PhoneKeys keysOf(const QJsonObject &phone);

/// The phones, found by what they belong to as well.
class PhoneTable : public Table
{
public:
    using Table::Table;

    void putSeed(int seed, const QString &id, const QString &name, const PhoneKeys &keys);
    void reserve(qsizetype count) override;
    void put(const QJsonObject &phone) override;
    void remove(const QString &id) override;

    const PhoneKeys &keys(const QString &id) const; ///< empty ones of a phone that is not there
    /// The WebRTC phone of a user that is not deleted, or none.
    QString ofUser(const QString &userId) const;
    /// The phones that were put in again since the last call, each once; not new ones.
    QStringList takeChanged();
    QString ofLine(const QString &lineId) const { return m_byLine.value(lineId); }
    /// Ids of the phones of this user or with these base settings.
    QSet<QString> withUser(const QString &userId) const;
    QSet<QString> withBase(const QString &baseId) const { return m_byBase.value(baseId); }

private:
    void index(const QString &id, const PhoneKeys &keys);
    void forget(const QString &id);

    QHash<QString, PhoneKeys> m_keys;
    QMultiHash<QString, QString> m_byUser;
    QHash<QString, QSet<QString>> m_byBase;
    QHash<QString, QString> m_byLine;
    QStringList m_changed;
};

} // namespace Stationmaster::OrgSim
