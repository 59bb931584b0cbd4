// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace Stationmaster {

namespace {

constexpr auto urlBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

bool isVerifierCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

} // namespace

Pkce Pkce::make()
{
    return Pkce(randomUrlText());
}

bool Pkce::isValid() const
{
    return m_verifier.size() >= 43 && m_verifier.size() <= 128 &&
           std::ranges::all_of(m_verifier, isVerifierCharacter);
}

QByteArray Pkce::challenge() const
{
    return QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256).toBase64(urlBase64);
}

QByteArray randomUrlText()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toBase64(urlBase64);
}

} // namespace Stationmaster
