// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/usertokens.h"

#include <QCryptographicHash>
#include <QUuid>

namespace Stationmaster::OrgSim {

QByteArray UserTokens::giveCode(const Consent &consent, qint64 now)
{
    m_codes.removeIf([now](const auto &code) { return code.value().endsAt <= now; });
    const QByteArray code = "c/+=&%41 " + QUuid::createUuid().toRfc4122().toBase64();
    m_codes.insert(code, {.consent = consent, .endsAt = now + CodeLifeMs});
    return code;
}

std::optional<QString> UserTokens::redeem(const QByteArray &code, const QByteArray &verifier,
                                          const QString &redirectUri, qint64 now)
{
    if (!m_codes.contains(code))
        return std::nullopt;
    const Code known = m_codes.take(code);
    const QByteArray challenge =
        QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const bool isTheirs = verifier.size() >= 43 && verifier.size() <= 128 &&
                          challenge == known.consent.challenge && redirectUri == known.consent.redirectUri;
    return isTheirs && now < known.endsAt ? std::optional(known.consent.userId) : std::nullopt;
}

QByteArray UserTokens::giveRefresh(const QString &userId)
{
    const QByteArray token = "refresh-" + QUuid::createUuid().toRfc4122().toHex();
    m_refreshes.insert(token, userId);
    return token;
}

void UserTokens::dropRefreshesOf(const QString &userId)
{
    m_refreshes.removeIf([&userId](const auto &one) { return one.value() == userId; });
}

std::optional<QString> UserTokens::takeRefresh(const QByteArray &refreshToken)
{
    if (!m_refreshes.contains(refreshToken))
        return std::nullopt;
    return m_refreshes.take(refreshToken);
}

} // namespace Stationmaster::OrgSim
