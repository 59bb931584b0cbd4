// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/assignments.h"
#include "orgsim/rules/auditbook.h"
#include "orgsim/rules/callbook.h"
#include "orgsim/rules/clients.h"
#include "orgsim/rules/directory.h"
#include "orgsim/rules/logcaptures.h"
#include "orgsim/rules/logindates.h"
#include "orgsim/rules/orgclock.h"
#include "orgsim/rules/orgoptions.h"
#include "orgsim/rules/phonetable.h"
#include "orgsim/rules/refusalmask.h"
#include "orgsim/rules/templatekeys.h"

#include <QElapsedTimer>

#include <deque>

namespace Stationmaster::OrgSim {

/// Everything that the org knows, and what happens in it by itself: stations follow phones, and some things
/// take their time (API.md 3.5). Plain JSON; the rules of the API are in the routes.
class Store
{
public:
    explicit Store(const OrgOptions &options);

    OrgClock clock;
    const qint64 bornAt; ///< what the clock showed when the org began
    History history;     ///< of the tables and assignments below

    Table users{QStringLiteral("/api/v2/users")};
    PhoneTable phones{QStringLiteral("/api/v2/telephony/providers/edges/phones")};
    Table baseSettings{QStringLiteral("/api/v2/telephony/providers/edges/phonebasesettings")};
    Table sites{QStringLiteral("/api/v2/telephony/providers/edges/sites")};
    Table locations{QStringLiteral("/api/v2/locations")};
    Table numberPlans{QStringLiteral("/api/v2/telephony/providers/edges/sites")};    ///< each with its "site"
    Table outboundRoutes{QStringLiteral("/api/v2/telephony/providers/edges/sites")}; ///< the same
    Table trunks{QStringLiteral("/api/v2/telephony/providers/edges/trunks")};
    Table cloudEdges{QStringLiteral("/api/v2/telephony/providers/edges")}; ///< those that Genesys runs
    QJsonObject organization;
    QJsonObject mediaRegions;
    QJsonObject telephonySettings;
    QHash<QString, QJsonObject> templates; ///< id of the phone metabase → template of base settings
    Assignments defaults;                  ///< default stations
    Assignments associations;              ///< where people are signed in
    LoginDates logins;
    Directory directory; ///< groups, queues, teams, skills, licences, divisions
    AuditBook audits;
    CallBook calls;
    LogCaptures logCaptures;
    struct Ringing
    {
        int seconds = 0;
        qint64 at = 0; ///< when it was set
    };
    QSet<QString> signedOut;         ///< users whose tokens were ended
    QHash<QString, Ringing> ringing; ///< user → for how long calls ring, where it was set since the org began
    RefusalMask refusals;

    /// An id in the shape of a UUID that follows from the seed and the number of ids before it.
    QString newId();
    /// By the names of /_org/state; null for others. Stations are no table.
    Table *table(const QString &type);
    QJsonObject toJson() const;

    void addPhone(const QJsonObject &phone, int stationDelayMs);
    /// Puts the changed phone in; its station follows at once.
    void changePhone(const QJsonObject &phone);
    void removePhone(const QString &id);
    /// Puts changed base settings in; the stations of their phones follow at once.
    void changeBaseSettings(const QJsonObject &base);
    /// A deleted phone that lists show for ever.
    void keepDeleted(const QJsonObject &phone);
    const QList<QJsonObject> &keptDeleted() const { return m_keptDeleted; }
    /// Deleted phones that lists and filters still show for a moment, as "deleted".
    QList<QJsonObject> phonesJustDeleted() const;
    /// Whether a phone or, for a moment, the station of a deleted one still holds the base settings.
    bool isInUse(const QString &baseSettingsId) const;

    /// Puts somebody on a station; the client there reads its values.
    void associate(const QString &userId, const QString &stationId);
    /// The same by the person, who is given a token for it.
    void signIn(const QString &userId, const QString &stationId);
    /// The client of somebody who is on a station reads its values again, as when its page is loaded anew.
    /// False when they are on none.
    bool reloadClient(const QString &userId);
    /// Clients that were put on their station before @p until run with what base settings were until then.
    void keepClientsFrom(const QJsonObject &baseBefore, qint64 until);
    /// {"<user>": {"stationId", "takenAt", "taken": {…}}, …}: what each client runs with.
    QJsonObject clientsToJson() const;

    /// The station of a phone's line, with the values that are configured now; empty when there is none
    /// (yet).
    QJsonObject station(const QString &id) const;
    bool hasStation(const QString &id) const;
    /// What decides about a call that is made on a phone now.
    CallSettings callSettingsOf(const PhoneKeys &phone) const;
    std::vector<QString> stationsByName() const;
    /// No station is late or as another admin made it: the list of stations is the list of phones.
    bool isEveryStationItsPhones() const
    {
        return m_pendingStations.isEmpty() && m_stationOverrides.isEmpty();
    }
    /// The station has these parts from now on, whatever its phone says.
    void overrideStation(const QString &id, const QJsonObject &parts);
    void removeStation(const QString &id) { m_stationOverrides[id] = {}; }
    /// The station is there, but cannot be assigned yet.
    bool isSettling(const QString &stationId) const { return m_settledAt.contains(stationId); }

    /// Keeps a new object out of reads for @p ms.
    void hide(const QString &id, int ms);
    bool isHidden(const QString &id) const { return m_hidden.contains(id); }
    bool hidesAny() const { return !m_hidden.isEmpty(); }
    /// Does what has become due since the last request. Whether answers may have changed by that.
    bool settle();

private:
    void addConfiguredValues(QJsonObject &station, const QJsonObject &phone) const;
    QJsonObject configuredFor(const QJsonObject &phone) const;
    QJsonObject configuredFor(const QJsonObject &phone, const QJsonObject &base) const;
    void keepClientOf(const QString &phoneId);
    QJsonObject madeStation(const QString &id) const;
    qint64 now() const { return m_clock.elapsed(); }

    struct Due
    {
        qint64 at = 0;
        QString station{};
    };
    struct Grave
    {
        qint64 until = 0;
        QJsonObject phone{};
    };
    TemplateKeys m_keys;
    std::deque<Due> m_due;
    QSet<QString> m_pendingStations;                ///< those of m_due
    QHash<QString, QJsonObject> m_stationOverrides; ///< station → its parts; none: it is gone
    std::deque<Grave> m_graves;
    QList<QJsonObject> m_keptDeleted;
    Clients m_clients;
    OrgRules m_rules;
    QHash<QString, qint64> m_settledAt; ///< station → when it can be assigned
    QHash<QString, qint64> m_hidden;    ///< id → until when
    QElapsedTimer m_clock;
    int m_settlingMs = 0;
    quint64 m_ids = 0;
    quint64 m_seed = 1;
};

} // namespace Stationmaster::OrgSim
