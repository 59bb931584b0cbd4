// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/tokens/tokensapi.h"

#include "resources/json/jsonanswer.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString tokenPath()
{
    return u"/api/v2/tokens/me"_s;
}

Result<TokenInfo> readTokenInfo(const Reply &reply)
{
    JsonAnswer answer;
    const Result<JsonView> token = answer.parse(reply.body);
    if (!token)
        return fail(token.error());
    const JsonView organization = (*token)["organization"];
    const JsonView client = (*token)["OAuthClient"];
    TokenInfo info{.organizationId = organization["id"].text(),
                   .organizationName = organization["name"].text(),
                   .clientId = client["id"].text(),
                   .clientName = client["name"].text(),
                   .grantType = client["authorizedGrantType"].text(),
                   .scopes = (*token)["authorizedScope"].texts()};
    if (info.organizationId.isEmpty())
        return fail({.kind = Error::Kind::Malformed});
    return info;
}

Result<IdleTimeout> readIdleTimeout(const Reply &reply)
{
    JsonAnswer answer;
    return answer.parse(reply.body).map([](const JsonView &timeout) {
        const int seconds = timeout["idleTokenTimeoutSeconds"].integer().value_or(0);
        return IdleTimeout{.enabled =
                               timeout["enableIdleTokenTimeout"].boolean().value_or(false) && seconds > 0,
                           .after = std::chrono::seconds(seconds)};
    });
}

} // namespace

Call<TokenInfo> TokensApi::me() const
{
    Request request{.path = tokenPath()};
    request.query.addQueryItem(u"preserveIdleTTL"_s, u"true"_s);
    return m_client.fetch<TokenInfo>(request, readTokenInfo);
}

Call<IdleTimeout> TokensApi::idleTimeout() const
{
    return m_client.fetch<IdleTimeout>({.path = u"/api/v2/tokens/timeout"_s}, readIdleTimeout);
}

Call<void> TokensApi::revoke() const
{
    return mapped<void, Reply>(m_client.send({.verb = Verb::Delete, .path = tokenPath()}),
                               [](const Result<Reply> &reply) { return reply.map([](const Reply &) {}); });
}

} // namespace Stationmaster
