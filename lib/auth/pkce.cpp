// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace Stationmaster {

namespace {

constexpr auto urlBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

Pkce Pkce::make()
{
    return Pkce(randomUrlText());
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
