// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/closingpage.h"

#include <QUrl>

#include <chrono>

namespace Stationmaster {

struct Connection;

/// What a sign-in through the browser needs to know.
struct SignInRequest
{
    QUrl loginUrl{};    ///< scheme, host and port; `http` for loopback hosts only
    QString clientId{}; ///< of a public client: there is no secret
    QUrl redirectUri{}; ///< `http` to localhost or 127.0.0.1, letter for letter as registered
    QString organization{};
    QString provider{};
    QString loginHint{};
    bool asksAnew = false; ///< prompt=login: who is signed in to the browser has to sign in again
    ClosingPage done{};
    ClosingPage refused{};
    std::chrono::milliseconds browserTimeout{std::chrono::minutes(5)}; ///< until the person comes back
    std::chrono::milliseconds timeout{30'000};                         ///< of the token endpoint
};

/// Without pages.
SignInRequest signInRequestFor(const Connection &connection);

/// The address that the browser opens (API.md 2.2). Pure.
QUrl authorizeUrl(const SignInRequest &request, const QByteArray &state, const QByteArray &challenge);

} // namespace Stationmaster
