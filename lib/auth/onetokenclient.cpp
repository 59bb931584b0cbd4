// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/onetokenclient.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

const auto tokensMe = "/api/v2/tokens/me"_L1;

} // namespace

Call<QByteArray> OneTokenClient::FixedToken::renew(const QByteArray &)
{
    return finishedCall<QByteArray>(fail({.kind = Error::Kind::Unauthorized}));
}

OneTokenClient::OneTokenClient(const QUrl &apiUrl, QByteArray token, QNetworkAccessManager &network,
                               HttpLog &log, QObject *parent)
    : QObject(parent), m_tokens(std::move(token)),
      m_client({.apiUrl = apiUrl, .retry = {.maxAttempts = 3}}, network, m_tokens, log)
{
}

Call<QString> OneTokenClient::organization()
{
    return m_client.fetch<QString>({.path = tokensMe}, [](const Reply &reply) -> Result<QString> {
        const QJsonObject info = QJsonDocument::fromJson(reply.body).object();
        const QString id = info["organization"_L1]["id"_L1].toString();
        if (id.isEmpty())
            return fail({.kind = Error::Kind::Malformed});
        return id;
    });
}

Call<bool> OneTokenClient::revoke()
{
    return mapped<bool, Reply>(m_client.send({.verb = Verb::Delete, .path = tokensMe}),
                               [](const Result<Reply> &reply) -> Result<bool> {
                                   return reply || reply.error().kind == Error::Kind::Unauthorized;
                               });
}

} // namespace Stationmaster
