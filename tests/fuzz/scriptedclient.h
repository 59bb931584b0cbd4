// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/client.h"

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace Stationmaster {

class HttpLog;
class TokenSource;

namespace Fuzz {

/// A client without a network: scriptedclient.cpp is linked in place of the real one's sources. The n-th
/// request gets the n-th answer of the script, and behind the last they begin again. One letter may stand for
/// what is no answer: L too large, S the server's failure, C a cut connection, N not found.
std::unique_ptr<Client> scriptedClient(const QList<QByteArray> &script);

/// Lets the event loop turn until @p isDone, and then until nothing is left to be delivered. Ends the process
/// when there is no end.
void turnUntil(const std::function<bool()> &isDone);

} // namespace Fuzz

} // namespace Stationmaster
