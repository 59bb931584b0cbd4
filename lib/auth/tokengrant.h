// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/httpattempt.h"
#include "transport/result.h"

#include <chrono>
#include <optional>
#include <utility>

namespace Stationmaster {

/// What a token may live at the most, whatever an answer says (API.md 2.1).
inline constexpr std::chrono::seconds longestLifetime{172'800};

/// What the token endpoint gives (API.md 2.1).
struct TokenGrant
{
    QByteArray token{};
    QByteArray refreshToken{}; ///< [guess] no public client gets one with PKCE; it is used when one arrives
    std::optional<std::chrono::seconds> lifetime{}; ///< of the token; may be 0 or negative as it was sent
};

/// Reads a success. Error::Kind::Malformed when there is no token that could go into a header. Pure.
Result<TokenGrant> tokenGrantIn(const ReplyFacts &facts);

/// POST /oauth/token, for logs and classify().
Request tokenRequest();

/// Names and values as they are; empty values are left out.
using FormFields = QList<std::pair<QByteArray, QString>>;
/// As a form's body or a URL's query: every character with a meaning of its own is encoded. Pure.
QByteArray formEncoded(const FormFields &fields);

/// The same as it goes over the wire. @p authorization: the header's value, empty for a public client.
HttpMessage tokenMessage(const QUrl &loginUrl, const FormFields &form, const QByteArray &authorization,
                         std::chrono::milliseconds timeout);

/// Whether the login host says that who asks is unknown or not allowed, or that the code or the refresh token
/// is not good (any more).
bool isGrantRefusal(const Error &error);

} // namespace Stationmaster
