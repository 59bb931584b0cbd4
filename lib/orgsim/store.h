// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/assignments.h"
#include "orgsim/orgoptions.h"
#include "orgsim/table.h"
#include "orgsim/templatekeys.h"

#include <QElapsedTimer>

#include <deque>

namespace Stationmaster::OrgSim {

/// Everything that the org knows, and what happens in it by itself: stations follow phones, and some things
/// take their time (API.md 3.5). Plain JSON; the rules of the API are in the routes.
class Store
{
public:
    explicit Store(const OrgOptions &options);

    Table users;
    PhoneTable phones;
    Table baseSettings;
    Table sites;
    Table stations;
    Table locations;
    QJsonObject organization;
    QJsonObject mediaRegions;
    QJsonObject telephonySettings;
    QHash<QString, QJsonObject> templates; ///< id of the phone metabase → template of base settings
    Assignments defaults;                  ///< default stations
    Assignments associations;              ///< where people are signed in; see associate()

    /// An id in the shape of a UUID that follows from the seed and the number of ids before it.
    QString newId();
    Table *table(const QString &type);
    QJsonObject toJson() const;

    void addPhone(const QJsonObject &phone, int stationDelayMs);
    /// Puts the changed phone in; its station follows.
    void changePhone(const QJsonObject &phone);
    void removePhone(const QString &id);
    void changeBase(const QJsonObject &base);
    /// Deleted phones that lists and filters still show for a moment, as "deleted".
    QList<QJsonObject> phonesJustDeleted() const;
    /// Whether a phone or, for a moment, the station of a deleted one still holds the base settings.
    bool isInUse(const QString &baseSettingsId) const;

    /// Signs a user in on a station; an empty user ends what was.
    void associate(const QString &stationId, const QString &userId);
    /// The station is there, but cannot be assigned yet.
    bool isSettling(const QString &stationId) const;
    /// Keeps a new object out of reads for @p ms.
    void hide(const QString &id, int ms);
    bool isHidden(const QString &id) const { return m_hidden.contains(id); }
    /// Does what has become due since the last request.
    void settle();

private:
    void putStation(const QJsonObject &phone);
    void addEffectiveValues(QJsonObject &station, const QJsonObject &phone) const;
    qint64 now() const { return m_clock.elapsed(); }

    struct Due
    {
        qint64 at = 0;
        QString phoneId{};
    };
    struct Grave
    {
        qint64 until = 0;
        QJsonObject phone{};
    };
    TemplateKeys m_keys;
    std::deque<Due> m_due;
    std::deque<Grave> m_graves;
    QHash<QString, qint64> m_settledAt; ///< station → when it can be assigned
    QHash<QString, qint64> m_hidden;    ///< id → until when
    QElapsedTimer m_clock;
    int m_settlingMs = 0;
    quint64 m_ids = 0;
    quint64 m_seed = 1;
};

} // namespace Stationmaster::OrgSim
