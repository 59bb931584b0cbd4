// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/signinrequest.h"

#include "auth/connection.h"
#include "auth/tokengrant.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

SignInRequest signInRequestFor(const Connection &connection)
{
    return {.loginUrl = connection.loginAddress(),
            .clientId = connection.clientId,
            .redirectUri = connection.redirectUri(),
            .organization = connection.organization,
            .provider = connection.provider,
            .loginHint = connection.loginHint};
}

QUrl authorizeUrl(const SignInRequest &request, const QByteArray &state, const QByteArray &challenge)
{
    const FormFields query{{"response_type", u"code"_s},
                           {"client_id", request.clientId},
                           {"redirect_uri", request.redirectUri.toString(QUrl::FullyEncoded)},
                           {"state", QString::fromLatin1(state)},
                           {"code_challenge", QString::fromLatin1(challenge)},
                           {"code_challenge_method", u"S256"_s},
                           {"org", request.organization},
                           {"provider", request.provider},
                           {"login_hint", request.loginHint},
                           {"prompt", request.asksAnew ? u"login"_s : QString()}};
    QUrl url = request.loginUrl;
    url.setPath(u"/oauth/authorize"_s);
    url.setQuery(QString::fromLatin1(formEncoded(query)), QUrl::StrictMode);
    return url;
}

} // namespace Stationmaster
