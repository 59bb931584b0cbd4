// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QObject;

namespace Stationmaster {

/// What can be found out about the keychain itself.
enum class KeychainState { Unknown, Open, Locked, NoKeyring, NoService, NoBus, Refused };

/// Asks the freedesktop Secret Service for the state of its default keyring, without a prompt. @p done is
/// called once, from the event loop, unless @p context has died by then. Unknown where there is no D-Bus.
void lookAtSecretService(QObject *context, std::function<void(KeychainState)> done);

} // namespace Stationmaster
