// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/keychainbackend.h"

#include <QMap>
#include <QTimer>

namespace Stationmaster::Test {

/// A keychain in this process: open, or in any other state, or waiting for its person.
class FakeKeychain : public KeychainBackend
{
public:
    void run(const KeychainJob &job, QObject *context, std::function<void(const KeychainEnd &)> done) override
    {
        const auto carryOut = [this, job, done] { done(end(job)); };
        if (waits)
            waiting.push_back(carryOut);
        else
            QTimer::singleShot(0, context, carryOut);
    }
    void look(QObject *context, std::function<void(KeychainState)> done) override
    {
        QTimer::singleShot(0, context, [done, found = state] { done(found); });
    }
    /// The person answers what waits.
    void answer()
    {
        waits = false;
        for (const auto &job : std::exchange(waiting, {}))
            job();
    }

    KeychainState state = KeychainState::Open;
    bool waits = false;
    QMap<QString, QByteArray> secrets;

private:
    KeychainEnd end(const KeychainJob &job)
    {
        if (state != KeychainState::Open)
            return {.code = job.job == SecretStore::Job::Read ? 1 : 7};
        if (job.job == SecretStore::Job::Write) {
            secrets[job.key] = job.secret;
            return {};
        }
        if (!secrets.contains(job.key))
            return {.code = 1};
        return {.secret = job.job == SecretStore::Job::Read ? secrets.value(job.key) : secrets.take(job.key)};
    }

    std::vector<std::function<void()>> waiting;
};

} // namespace Stationmaster::Test
