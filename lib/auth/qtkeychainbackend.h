// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/keychainbackend.h"

namespace Stationmaster {

/// QtKeychain: the Secret Service or KWallet, the macOS keychain, the Windows credential store. Never its
/// plain-text fallback.
class QtKeychainBackend : public KeychainBackend
{
public:
    void run(const KeychainJob &job, QObject *context,
             std::function<void(const KeychainEnd &)> done) override;
    void look(QObject *context, std::function<void(KeychainState)> done) override;
};

} // namespace Stationmaster
