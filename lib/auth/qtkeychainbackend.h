// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/keychainbackend.h"
#include "auth/secretservice.h"

namespace Stationmaster {

/// QtKeychain: the Secret Service or KWallet, the macOS keychain, the Windows credential store. Never its
/// plain-text fallback.
class QtKeychainBackend : public KeychainBackend
{
public:
    void run(const KeychainJob &job, QObject *context,
             std::function<void(const SecretAnswer &)> done) override;
};

/// The outcome of a job that ended with @p code, a QKeychain::Error, while the keychain was in @p state. The
/// code alone is not enough: a keychain that cannot be used reports any of four, and a look-up in a locked
/// one reports "not found". Pure.
SecretAnswer::Outcome keychainOutcome(KeychainJob::Kind kind, int code, KeychainState state);

} // namespace Stationmaster
