// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/tokengrant.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

bool isUsableToken(const QByteArray &token)
{
    // It goes into a header as it is.
    return !token.isEmpty() && std::ranges::all_of(token, [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

Request tokenRequest()
{
    // It only reads as far as the org is concerned: a token that got lost on its way is no harm.
    return {.verb = Verb::Post, .path = u"/oauth/token"_s, .readsOnly = true};
}

Result<TokenGrant> tokenGrantIn(const ReplyFacts &facts)
{
    const QJsonObject answer = QJsonDocument::fromJson(facts.body).object();
    const QByteArray token = answer["access_token"_L1].toString().toUtf8();
    const QString type = answer["token_type"_L1].toString(u"bearer"_s);
    if (!isUsableToken(token) || type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return fail({.kind = Error::Kind::Malformed,
                     .httpStatus = facts.status,
                     .correlationId = facts.correlationId,
                     .verbAndPath = tokenRequest().verbAndPath()});
    TokenGrant grant{.token = token};
    if (const QByteArray refresh = answer["refresh_token"_L1].toString().toUtf8(); isUsableToken(refresh))
        grant.refreshToken = refresh;
    if (answer["expires_in"_L1].isDouble())
        grant.lifetime = std::chrono::seconds(answer["expires_in"_L1].toInteger());
    return grant;
}

QByteArray formEncoded(const FormFields &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        if (value.isEmpty())
            continue;
        text += text.isEmpty() ? "" : "&";
        text += name + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

HttpMessage tokenMessage(const QUrl &loginUrl, const FormFields &form, const QByteArray &authorization,
                         std::chrono::milliseconds timeout)
{
    QUrl url = loginUrl;
    url.setPath(tokenRequest().path);
    return {.url = url,
            .verb = Verb::Post,
            .body = formEncoded(form),
            .contentType = "application/x-www-form-urlencoded",
            .authorization = authorization,
            .timeout = timeout,
            .deadline = 2 * timeout,
            .largestAnswer = 1024 * 1024};
}

bool isGrantRefusal(const Error &error)
{
    // Codes beyond invalid_client are a guess (API.md 2.1), and so is the status that comes with it.
    return error.httpStatus >= 400 && error.httpStatus < 500 &&
           (error.hasCode(u"invalid_client") || error.hasCode(u"unauthorized_client") ||
            error.hasCode(u"invalid_grant") || error.hasCode(u"access_denied"));
}

} // namespace Stationmaster
