// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/orgoptions.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace Stationmaster::OrgSim {

/// Objects of one kind, whole JSON, in the order in which they were made.
class Table
{
public:
    const QJsonObject *find(const QString &id) const;
    void put(const QJsonObject &object); ///< by its "id"
    void remove(const QString &id);
    const QStringList &ids() const { return m_ids; }
    /// The object with this name, compared without regard to case; deleted ones do not count.
    const QJsonObject *named(const QString &name) const;
    QJsonArray toJson() const;

private:
    QHash<QString, QJsonObject> m_objects;
    QMultiHash<QString, QString> m_byName; ///< folded name → ids
    QStringList m_ids;
};

/// Everything that the org knows. Plain JSON; the rules are in the routes.
class Store
{
public:
    explicit Store(const OrgOptions &options);

    Table users;
    Table phones;
    Table baseSettings;
    Table sites;
    Table stations;
    QJsonObject organization;
    QJsonObject mediaRegions;
    QJsonObject webRtcTemplate;
    QHash<QString, QString> defaultStation;    ///< user id → station id
    QHash<QString, QString> associatedStation; ///< user id → station id, where the user is signed in

    QString newId();
    const QJsonObject *phoneOfUser(const QString &userId) const;
    const QJsonObject *phoneOfLine(const QString &lineId) const;
    bool isInUse(const QString &baseSettingsId) const;
    /// The station of a new phone, which appears later (API.md 3.5).
    void addStation(const QJsonObject &phone, int delayMs);
    void removePhone(const QString &id);
    /// What has become due since the last request.
    void settle();

    Table *table(const QString &type);
    QJsonObject toJson() const;

private:
    QJsonObject stationOf(const QJsonObject &phone) const;

    struct Due
    {
        qint64 at = 0;
        QString phoneId{};
    };
    QList<Due> m_due;
    QHash<QString, qint64> m_releasedAt; ///< base settings that a deleted phone still holds for a moment
    QElapsedTimer m_clock;
    std::uint64_t m_ids = 0;
    std::uint32_t m_seed = 1;
};

} // namespace Stationmaster::OrgSim
