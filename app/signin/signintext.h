// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/browsersignin.h"
#include "auth/connectionstore.h"
#include "auth/secretstore.h"
#include "auth/usertoken.h"
#include "signin/apiaccess.h"

namespace Stationmaster {

/// What stands on the sign-in page when something did not work.
struct SignInProblem
{
    QString what{};    ///< one short sentence
    QString next{};    ///< why, and what to do
    QString details{}; ///< for support, one fact a line; may be empty
    bool operator==(const SignInProblem &) const = default;
};

/// Everything that is said about signing in.
namespace SignInText {
/// @p end is not SignedIn.
SignInProblem problem(const SignInEnd &end, const ApiAccess &to);
SignInProblem problem(const Error &error, const ApiAccess &to);
/// Nothing when the connections have been read, or there are none yet.
SignInProblem problem(const ConnectionStore::Report &report);

/// What keeps the connection from being used, and what to enter instead.
QString problem(const ConnectionProblem &problem, const Connection &connection);

/// Why a secret is in memory only.
QString notKept(SecretAnswer::Outcome why);
/// Why a secret has to be typed in; @p wasKept: it was given to the keychain once.
QString notFound(SecretAnswer::Outcome why, bool wasKept);

QString askedAgain(UserToken::Reason reason, const QString &org);

/// What the browser shows in the end.
ClosingPage donePage();
ClosingPage refusedPage();
} // namespace SignInText

} // namespace Stationmaster
