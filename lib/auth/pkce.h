// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Stationmaster {

/// The proof key of one sign-in (RFC 7636, method S256): the code cannot be redeemed without the verifier.
class Pkce
{
public:
    /// A fresh verifier of 256 bits from the system's generator: 43 characters.
    static Pkce make();
    explicit Pkce(QByteArray verifier) : m_verifier(std::move(verifier)) {}

    const QByteArray &verifier() const { return m_verifier; }
    /// base64url(sha256(verifier)) without padding.
    QByteArray challenge() const;

private:
    QByteArray m_verifier;
};

/// 256 bits from the system's generator, as 43 characters that need no encoding in a URL.
QByteArray randomUrlText();

} // namespace Stationmaster
