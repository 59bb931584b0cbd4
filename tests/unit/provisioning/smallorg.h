// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/scriptedserver.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace Stationmaster::Test {

/// The few routes that provisioning needs, over real HTTP and with faults at exact places.
class SmallOrg
{
public:
    enum class Fault {
        CutBefore,  ///< the connection is cut, nothing happens
        CutAfter,   ///< it happens, then the connection is cut
        StallAfter, ///< it happens, no answer ever
        Html502Before,
        Html502After,
        HalfJsonAfter, ///< it happens, the answer is half a JSON with the right length
        EmptyAfter,    ///< it happens, 200 without a body
        TooMany,       ///< 429, nothing happens
        Refuse,        ///< 403, nothing happens
    };

    SmallOrg();

    /// The next @p times requests of @p verb whose path contains @p part end in @p fault.
    void addFault(const QByteArray &verb, const QString &part, Fault fault, int times = 1);
    void clearFaults() { m_faults.clear(); }
    QUrl url() const { return m_server.url(); }
    /// How many requests of @p verb with @p part in their path were seen.
    int count(const QByteArray &verb, const QString &part) const;
    int writes() const;

    QString addPhone(const QString &name, const QString &userId, const QString &baseSettingsId);
    QString addBaseSettings(const QJsonObject &body);

    QString orgId = QStringLiteral("org-1");
    std::map<QString, QJsonObject> phones;
    std::map<QString, QJsonObject> baseSettings;
    std::map<QString, QString> defaultStations; ///< by user; a user without an entry does not exist
    int hiddenLists = 0;                        ///< so many list answers are empty still
    int stationRefusals = 0;                    ///< so many PUTs of a default station find no station
    int busyDeletes = 0;                        ///< so many DELETEs of base settings are refused
    std::map<QString, QJsonObject> sites;
    QJsonObject telephonySettings;
    std::map<QString, QString> signedIn; ///< by station: the user who is signed in on it
    bool staleAs400 = false;             ///< a stale version is told as a 400 with its sentence
    bool putSignsOut = false;            ///< every PUT of a phone signs its person out (API.md 5)
    std::optional<QDateTime> clock;      ///< what `Date` and dates say; without one there is no `Date`
    QByteArray secondPhone;              ///< the answer to a second phone of a user, unless empty
    int secondPhoneStatus = 400;
    bool refusesProperties = false; ///< of a phone that is made
    QString refusal400;             ///< the code with which every PUT is refused, unless empty
    bool lastWriteWins = false;     ///< a stale version is not told at all (API.md 11.3)
    std::function<void()> onRead;   ///< called when a GET of one object is about to be answered
    std::function<void()> onPut;    ///< called when a PUT has arrived and nothing of it is done
    int missingReads = 0;           ///< so many GETs of one object answer 404 still
    QStringList log;                ///< "VERB /path"
    /// Asked first: routes that this org does not have. Nothing: it is not one of them.
    std::function<std::optional<ScriptedAct>(const QByteArray &verb, const QString &path,
                                             const QByteArray &body)>
        elsewhere;
    std::function<void()> onWrite; ///< called when a write has been done and its answer is about to leave

private:
    struct PlannedFault
    {
        QByteArray verb{};
        QString part{};
        Fault fault{};
        int times = 0;
    };
    using Act = ScriptedAct;
    using Store = std::map<QString, QJsonObject>;

    Act act(const SeenRequest &request);
    Act route(const QByteArray &verb, const QString &path, const QByteArray &query, const QByteArray &body);
    Act collection(Store &store, const QByteArray &verb, const QByteArray &query, const QByteArray &body);
    Act object(Store &store, const QByteArray &verb, const QString &id, const QByteArray &body);
    Act put(QJsonObject &stored, const QJsonObject &body);
    Act user(const QString &userId);
    Act station(const QByteArray &verb, const QString &userId, const QStringList &rest);
    QString refusalOf(const Store &store, const QJsonObject &body) const;
    QString add(Store &store, QJsonObject body);
    static bool hasLineNames(const QJsonObject &body);
    static Act refusal(int status, const QString &code);

    ScriptedServer m_server;
    std::vector<PlannedFault> m_faults;
    int m_lastId = 0;
};

} // namespace Stationmaster::Test
