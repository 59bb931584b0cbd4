// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/call.h"
#include "transport/request.h"
#include "transport/retrypolicy.h"

#include <QUrl>

class QNetworkAccessManager;

namespace Stationmaster {

/// The longest time that a token may live, whatever an answer says (API.md 2.1).
inline constexpr std::chrono::seconds longestLifetime{172'800};

/// What the token endpoint gives (API.md 2.1).
struct TokenGrant
{
    QByteArray token{};
    QByteArray refreshToken{}; ///< [guess] no public client gets one with PKCE; it is used when one arrives
    std::optional<std::chrono::seconds> lifetime{}; ///< of the token; may be 0 or negative as it was sent
};

/// Names and values before encoding; empty values are left out.
using FormFields = QList<std::pair<QByteArray, QString>>;
/// As a form's body or a URL's query: every character with a meaning of its own is encoded. Pure.
QByteArray formEncoded(const FormFields &fields);

struct GrantRequest
{
    QUrl loginUrl{}; ///< scheme, host and port
    FormFields form{};
    QByteArray authorization{};                ///< the header's value; empty for a public client
    RetryPolicy retry{.maxAttempts = 3};       ///< asking for a token twice does no harm
    std::chrono::milliseconds timeout{30'000}; ///< of each attempt
};

/// Asks the token endpoint; @p network must outlive the call. The login host's refusal is not repeated. Ends
/// with Error::Kind::Malformed when the answer has no token that could go into a header.
Call<TokenGrant> requestGrant(QNetworkAccessManager &network, const GrantRequest &request);

/// POST /oauth/token, for logs and classify().
Request tokenRequest();
QUrl tokenUrl(const QUrl &loginUrl);

/// Whether the login host says that the client is unknown or not allowed, or that the code or the refresh
/// token is not or no longer valid.
bool isGrantRefusal(const Error &error);

} // namespace Stationmaster
