// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace Stationmaster::OrgSim {

/// What people who sign in are given: codes that are good once, and what they are exchanged for. Times are
/// milliseconds of any steady clock.
class UserTokens
{
public:
    static constexpr qint64 CodeLifeMs = 60'000; ///< [guess]; the standard says ten minutes at most

    struct Consent
    {
        QString userId{};
        QByteArray challenge{}; ///< S256
        QString redirectUri{};
    };
    /// A code with characters that have to be encoded on their way through URLs.
    QByteArray giveCode(const Consent &consent, qint64 now);
    /// The person, when the code is known, fresh and asked for by who got it. It is gone in any case.
    std::optional<QString> redeem(const QByteArray &code, const QByteArray &verifier,
                                  const QString &redirectUri, qint64 now);

    void open(const QByteArray &token, const QString &userId) { m_persons.insert(token, userId); }
    void close(const QByteArray &token) { m_persons.remove(token); }
    /// Empty for a token of the client.
    QString personOf(const QByteArray &token) const { return m_persons.value(token); }

    /// The tokens of a person that are open.
    QList<QByteArray> tokensOf(const QString &userId) const { return m_persons.keys(userId); }
    /// What they could be exchanged for is worth nothing any more.
    void dropRefreshesOf(const QString &userId);

    QByteArray giveRefresh(const QString &userId);
    std::optional<QString> takeRefresh(const QByteArray &refreshToken);

private:
    struct Code
    {
        Consent consent{};
        qint64 endsAt = 0;
    };
    QHash<QByteArray, Code> m_codes;
    QHash<QByteArray, QString> m_persons; ///< token → user
    QHash<QByteArray, QString> m_refreshes;
};

} // namespace Stationmaster::OrgSim
