// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orgsim/rules/answers.h"
#include "orgsim/rules/orgoptions.h"
#include "orgsim/rules/ratelimits.h"
#include "orgsim/rules/usertokens.h"

#include <QElapsedTimer>

namespace Stationmaster::OrgSim {

class Store;

/// The login host (API.md 2.1 and 2.2): tokens of the client and of people, each with a rate window of its
/// own and a life.
class LoginHost
{
public:
    explicit LoginHost(const OrgOptions &options);

    /// Whether a path is the login host's: /oauth/token, /oauth/authorize or /logout.
    static bool serves(const QString &path);
    /// Notes in @p store when people are given tokens.
    HttpResponse answer(const HttpRequest &request, Store &store);
    /// The id of the user who signed in; empty for a token of the client.
    QString personOf(const QByteArray &token) const { return m_people.personOf(token); }
    QString grantTypeOf(const QByteArray &token) const;
    /// The 401 for a request without a valid token; else @p token is the one it came with.
    Refusal problemWithToken(const HttpRequest &request, QByteArray &token) const;
    /// Counts a call of a valid token; see RateLimits::admit().
    RateLimits::Admission admit(const QByteArray &token, const QString &path, qint64 now)
    {
        return m_limits.admit(token, path, now);
    }
    void revoke(const QByteArray &token);
    /// The tokens of a person, none of which can be renewed any more.
    QList<QByteArray> endSignInsOf(const QString &userId);
    /// Every token that was ever given out, for a test that looks where they have got to.
    const QStringList &given() const { return m_given; }

private:
    HttpResponse token(const HttpRequest &request, Store &store);
    HttpResponse tokenForClient(const HttpRequest &request);
    HttpResponse tokenForCode(const QUrlQuery &form, Store &store);
    HttpResponse tokenForRefresh(const QUrlQuery &form, Store &store);
    HttpResponse granted(const QString &personId);
    bool isClient(const HttpRequest &request) const;

    OrgOptions m_options;
    RateLimits m_limits; ///< knows the valid tokens
    UserTokens m_people;
    QHash<QByteArray, qint64> m_ends; ///< token → when it dies
    QStringList m_given;
    QElapsedTimer m_clock;
};

/// The token of a request as it says itself, valid or not.
QByteArray bearerToken(const HttpRequest &request);

} // namespace Stationmaster::OrgSim
