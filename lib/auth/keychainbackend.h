// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/secretstore.h"

#include <functional>

namespace Stationmaster {

/// What can be found out about the keychain itself.
enum class KeychainState { Unknown, Open, Locked, NoKeyring, NoService, NoBus, Refused };

struct KeychainJob
{
    SecretStore::Job job = SecretStore::Job::Read;
    QString service{};
    QString key{};
    QByteArray secret{}; ///< to write
};

/// How QtKeychain ended a job.
struct KeychainEnd
{
    int code = 0; ///< QKeychain::Error
    QByteArray secret{};
    QString words{};
};

/// The operating system's keychain as it is, so that a test can take its place.
class KeychainBackend
{
public:
    virtual ~KeychainBackend() = default;

    /// @p done is called once, from the event loop, unless @p context has died by then. It may take as long
    /// as a person does, or for ever.
    virtual void run(const KeychainJob &job, QObject *context,
                     std::function<void(const KeychainEnd &)> done) = 0;
    /// As run(), within seconds.
    virtual void look(QObject *context, std::function<void(KeychainState)> done) = 0;
};

/// What the end of a job means; @p state was found after a job that failed. The codes say little: a store
/// that cannot be used reports any of four, and a look-up in a locked one "not found". Pure.
SecretAnswer::Outcome meaningOf(const KeychainJob &job, int code, KeychainState state);

} // namespace Stationmaster
