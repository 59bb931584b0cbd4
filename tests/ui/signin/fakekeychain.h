// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/qtkeychainbackend.h"

#include <QMap>
#include <QTimer>

namespace Stationmaster::Test {

/// A keychain in this process: open, or in any other state, or waiting for its person.
class FakeKeychain : public KeychainBackend
{
public:
    void run(const KeychainJob &job, QObject *context,
             std::function<void(const SecretAnswer &)> done) override
    {
        const auto carryOut = [this, job, done] { done(answerTo(job)); };
        if (waits)
            waiting.push_back(carryOut);
        else
            QTimer::singleShot(0, context, carryOut);
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
    using Kind = KeychainJob::Kind;

    SecretAnswer answerTo(const KeychainJob &job)
    {
        if (state != KeychainState::Open)
            return {.outcome = keychainOutcome(job.kind, job.kind == Kind::Read ? 1 : 7, state)};
        if (job.kind == Kind::Write) {
            secrets[job.key] = job.secret;
            return {.outcome = SecretAnswer::Outcome::Done};
        }
        if (!secrets.contains(job.key))
            return {.outcome = keychainOutcome(job.kind, 1, state)};
        return {.outcome = SecretAnswer::Outcome::Done,
                .secret = job.kind == Kind::Read ? secrets.value(job.key) : secrets.take(job.key)};
    }

    std::vector<std::function<void()>> waiting;
};

} // namespace Stationmaster::Test
