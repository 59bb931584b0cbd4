// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/clientcredentials.h"
#include "inventory/inventory.h"
#include "inventory/licences.h"
#include "inventory/verdict.h"
#include "orgsim/embeddedorg.h"
#include "provisioning/executor.h"
#include "provisioning/journal.h"
#include "resources/conflict/mergedupdate.h"
#include "support/awaited.h"
#include "transport/httplog.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace Stationmaster::Test {

/// The whole library against an embedded org that is as odd as the test wants it, and a second connection
/// beside it that asks the org in plain HTTP, so that a test can show both the oddity and what the client
/// makes of it.
class TrapFixture : public testing::Test
{
protected:
    static inline const QString Phones = QStringLiteral("/api/v2/telephony/providers/edges/phones");
    static inline const QString Bases = QStringLiteral("/api/v2/telephony/providers/edges/phonebasesettings");
    static inline const QString Sites = QStringLiteral("/api/v2/telephony/providers/edges/sites");
    static inline const QString Users = QStringLiteral("/api/v2/users");
    static inline const QString Stations = QStringLiteral("/api/v2/stations");

    void SetUp() override
    {
        begin([](OrgSim::OrgOptions &) {});
    }
    /// A new org, and a client that has not spoken to it yet.
    void begin(const std::function<void(OrgSim::OrgOptions &)> &change);
    /// A new client for the same org, with `clientOptions`.
    void startClient();

    Api api() { return Api(*m_client); }

    struct Answer
    {
        int status = 0;
        QJsonObject body{};
        QByteArray raw{};
    };
    /// Plain HTTP with a token of its own.
    Answer http(const QByteArray &verb, const QString &target, const QJsonObject &body = {});
    QJsonArray entities(const QString &target)
    {
        return http("GET", target).body[QStringLiteral("entities")].toArray();
    }
    /// Changes an object as another admin would.
    void edit(const QString &type, const QString &id, const QJsonObject &set);
    void control(const QJsonObject &what);
    void setFaults(const QJsonArray &rules) { EXPECT_EQ(m_org->setFaults(rules), QString()); }

    QJsonObject state() { return http("GET", QStringLiteral("/_org/state")).body; }
    QHash<QString, QJsonObject> allStored(const QString &type); ///< by id
    QJsonObject stored(const QString &type, const QString &id);
    QJsonObject firstStored(const QString &type, const std::function<bool(const QJsonObject &)> &suits);
    QJsonObject webRtcPhone() { return firstStored(QStringLiteral("phones"), isWebRtc); }
    QJsonObject webRtcBase() { return firstStored(QStringLiteral("phonebasesettings"), isWebRtc); }
    /// People who work here and have no phone.
    std::vector<UserRow> peopleWithoutPhone();

    struct Logged
    {
        QString verb{};
        QString path{};
        QString query{};
        int status = 0;
        QJsonObject request{};
    };
    /// What the client asked since the last call of forgetLog(); sign-ins and http() left out.
    std::vector<Logged> logged(const QString &verb = {}, const QString &pathPrefix = {});
    void forgetLog();

    template <typename Row>
    std::vector<Row> allRows(const PagedCall<Row> &call)
    {
        std::vector<Row> rows;
        QObject context;
        call.onPage(&context, [&rows](const std::vector<Row> &page) {
            rows.insert(rows.end(), page.begin(), page.end());
        });
        const auto end = awaited(call.call());
        EXPECT_TRUE(end.has_value());
        EXPECT_FALSE(end && end->truncated);
        QCoreApplication::sendPostedEvents(&context);
        return rows;
    }
    /// Read to the end, as the window does at its start.
    Inventory &loadedInventory();
    /// Of everybody in loadedInventory().
    const Licences &readLicences();
    /// By loadedInventory() and, once they were read, the licences.
    UserReport reportFor(const UserRow &user);
    Verdict verdictOf(const UserRow &user) { return reportFor(user).verdict; }

    /// A phone on the first WebRTC profile at the first site, and the default station with it.
    Plan planFor(const UserRow &user, const QString &phoneName, bool makeDefault = true);
    Executor::Outcome run(const Plan &plan);
    Executor::Outcome outcomeOf(const std::function<void()> &start);
    Executor &executor();

    static bool isWebRtc(const QJsonObject &phoneOrBase);
    static QString idOf(const QJsonValue &object) { return object[QLatin1StringView("id")].toString(); }
    static QString userOf(const QJsonObject &phone) { return idOf(phone[QLatin1StringView("webRtcUser")]); }
    static QString lineOf(const QJsonObject &phone) { return idOf(phone[QLatin1StringView("lines")][0]); }

    ClientOptions clientOptions{};
    ExecutorOptions options{}; ///< see begin()

private:
    QByteArray token();

    std::unique_ptr<OrgSim::EmbeddedOrg> m_org;
    QNetworkAccessManager m_network;
    QNetworkAccessManager m_plain;
    QByteArray m_plainToken;
    int m_logStart = 0;
    HttpLog m_log;
    std::unique_ptr<ClientCredentials> m_tokens;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Executor> m_executor;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<Licences> m_licences;
};

class Traps : public TrapFixture
{
};
class PeerBugs : public TrapFixture
{
};
class Quirks : public TrapFixture
{
};

} // namespace Stationmaster::Test
