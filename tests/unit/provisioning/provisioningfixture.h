// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/draft.h"
#include "provisioning/executor.h"
#include "provisioning/journal.h"
#include "resources/api.h"
#include "smallorg.h"
#include "support/faketokens.h"
#include "transport/httplog.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace Stationmaster::Test {

/// An org, a journal and a client that can be thrown away and made anew, as a crash and a start do.
class ProvisioningFixture : public testing::Test
{
protected:
    using Outcome = Executor::Outcome;

    ProvisioningFixture();

    /// A new profile, a phone on it, and the phone as default, for the user "u1".
    Plan fullPlan() const;
    /// A phone for @p userId on the existing profile "Existing", not as default.
    Plan phonePlan(const QString &userId = QStringLiteral("u1"));

    /// Starts everything that lives in one process.
    void startProgram();
    void crash();
    Journal &journal() { return *m_journal; }
    Api api() { return Api(*m_client); }
    FakeTokens &tokens() { return m_tokens; }
    Executor &executor();

    /// Runs @p plan to its end.
    Outcome outcomeOf(const Plan &plan);
    /// Waits for the end of what @p action starts.
    Outcome outcomeAfter(const std::function<void()> &action);
    /// Answers every conflict of the failed step with mine.
    void takeMine();
    const Step &step(std::size_t index) { return executor().plan().steps.at(index); }
    Plan inJournal(const Plan &plan);
    /// In the journal, and not to be resumed.
    bool isClosed(const QString &planId);

    /// The org has exactly what fullPlan() makes.
    void expectFullPlanMade() const;
    void expectNothingLeft() const;

    SmallOrg org;
    ExecutorOptions options{.stationPoll = std::chrono::milliseconds(5),
                            .stationDeadline = std::chrono::seconds(20),
                            .deleteRetry = std::chrono::milliseconds(5),
                            .deleteDeadline = std::chrono::seconds(20),
                            .lookInterval = std::chrono::milliseconds(5),
                            .lookDeadline = std::chrono::milliseconds(60),
                            .lateWrites = std::chrono::milliseconds(0)};
    ClientOptions clientOptions{};

private:
    QTemporaryDir m_folder;
    FakeTokens m_tokens;
    HttpLog m_log;
    QString m_existingId;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Executor> m_executor;
};

BaseSettingsTemplate webRtcTemplate();

} // namespace Stationmaster::Test
