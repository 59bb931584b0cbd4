// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/clientcredentials.h"
#include "orgsim/embeddedorg.h"
#include "provisioning/draft.h"
#include "provisioning/executor.h"
#include "provisioning/journal.h"
#include "resources/api.h"
#include "transport/httplog.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace Stationmaster::Test {

inline const QString PhonesPath = QStringLiteral("/api/v2/telephony/providers/edges/phones");
inline const QString BaseSettingsPath = QStringLiteral("/api/v2/telephony/providers/edges/phonebasesettings");
inline const QString UsersPath = QStringLiteral("/api/v2/users");

/// The embedded org, whose people have names of many scripts, and a program that can die and start again.
class OrgFixture : public testing::Test
{
protected:
    explicit OrgFixture(const OrgSim::OrgOptions &orgOptions = usualOrg());
    static OrgSim::OrgOptions usualOrg()
    {
        return {.users = 160, .phones = 20, .sites = 2, .rateCount = 1'000'000, .stationDelayMs = 30};
    }
    void SetUp() override { startProgram(); }

    void startProgram();
    void crash();

    /// A plan for the @p n-th of the people who have no phone.
    Plan planFor(std::size_t n, ProvisionDraft::Profile profile) const;
    /// One plan for many people, as bulk work makes it: their phones on an existing profile, as default.
    Plan planForMany(std::size_t people) const;
    /// The same as a run with a row for each.
    PlannedRun runForMany(std::size_t people, std::size_t from = 0) const;
    /// Runs to the end, retrying what stopped at most @p retries times.
    bool completes(const Plan &plan, int retries = 0);

    void setFaults(const QJsonArray &rules);
    QJsonObject state() const { return control(QStringLiteral("/_org/state")); }
    /// How many requests of @p verb, whose path begins with @p path, the org has carried out.
    int carriedOut(const QString &verb, const QString &path) const;
    /// How many requests of @p verb, or of any for none, whose path begins with @p path, have arrived.
    int asked(const QString &verb, const QString &path) const;
    /// How many requests of @p verb, whose path begins with @p path, a fault of @p kind has hit.
    int faultsOn(const QString &verb, const QString &path, const QString &kind) const;
    /// Each step's phone exists once, for its user, on its base settings, with the step's id, and so do the
    /// base settings that it made; nothing in the org is there twice.
    void expectExactly(const Plan &plan);

    Executor &executor();
    Api api() { return Api(*m_client); }
    Journal &journal() { return *m_journal; }
    QString journalPath() const { return m_folder.filePath(QStringLiteral("journal.sqlite")); }

    OrgSim::EmbeddedOrg org;
    ClientOptions clientOptions{};
    ExecutorOptions options{.stationPoll = std::chrono::milliseconds(20),
                            .stationDeadline = std::chrono::seconds(20),
                            .deleteRetry = std::chrono::milliseconds(100),
                            .deleteDeadline = std::chrono::seconds(20),
                            .lookInterval = std::chrono::milliseconds(5),
                            .lookDeadline = std::chrono::milliseconds(20),
                            .lateWrites = std::chrono::milliseconds(0)};
    QString orgId;
    std::vector<UserRow> peopleWithoutPhone;

    QJsonObject control(const QString &path) const;
    /// For a client beside that of the program.
    QByteArray newToken() const;

private:
    static void expectNothingTwice(const QJsonObject &store);

    QTemporaryDir m_folder;
    HttpLog m_log;
    BaseSettingsTemplate m_template;
    BaseSettingsRow m_existing;
    QString m_siteId;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ClientCredentials> m_tokens;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Executor> m_executor;
};

} // namespace Stationmaster::Test
