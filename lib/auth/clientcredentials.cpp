// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/clientcredentials.h"

#include "transport/httpattempt.h"
#include "transport/requestrules.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

Request tokenRequest()
{
    // It only reads as far as the org is concerned: a token that got lost on its way is no harm.
    return {.verb = Verb::Post, .path = u"/oauth/token"_s, .readsOnly = true};
}

// Codes beyond invalid_client are a guess (API.md 2.1), and so is the status that comes with it.
bool isCredentialRefusal(const Error &error)
{
    return error.hasCode(u"invalid_client") || error.hasCode(u"unauthorized_client") ||
           error.hasCode(u"invalid_grant") || error.hasCode(u"access_denied");
}

bool isUsableToken(const QByteArray &token)
{
    // It goes into a header as it is.
    return !token.isEmpty() && std::ranges::all_of(token, [](char c) { return c > ' ' && c < 0x7f; });
}

Result<QByteArray> tokenIn(const ReplyFacts &facts)
{
    const QJsonObject answer = QJsonDocument::fromJson(facts.body).object();
    const QByteArray token = answer["access_token"_L1].toString().toUtf8();
    const QString type = answer["token_type"_L1].toString(u"bearer"_s);
    if (isUsableToken(token) && type.compare("bearer"_L1, Qt::CaseInsensitive) == 0)
        return token;
    return fail({.kind = Error::Kind::Malformed,
                 .httpStatus = facts.status,
                 .correlationId = facts.correlationId,
                 .verbAndPath = tokenRequest().verbAndPath()});
}

} // namespace

class ClientCredentials::Private
{
public:
    void attempt();
    void answered(const ReplyFacts &facts);
    void end(const Result<QByteArray> &result);

    ClientCredentials *q = nullptr;
    QNetworkAccessManager *network = nullptr;
    QUrl url{};
    QByteArray authorization{};
    RetryPolicy retry{.maxAttempts = 3};
    std::chrono::milliseconds timeout{30'000};
    QByteArray token{};
    int attempts = 0;
    HttpAttempt *onWire = nullptr; ///< a child of q
    std::vector<CallPromise<QByteArray>> waiting{};
};

ClientCredentials::ClientCredentials(QUrl loginUrl, QString clientId, QString clientSecret,
                                     QNetworkAccessManager &network, QObject *parent)
    : TokenSource(parent), d(std::make_unique<Private>())
{
    d->q = this;
    d->network = &network;
    d->url = std::move(loginUrl);
    d->url.setPath(tokenRequest().path);
    d->authorization = "Basic " + (clientId + u':' + clientSecret).toUtf8().toBase64();
}

ClientCredentials::~ClientCredentials()
{
    delete d->onWire;
    d->end(fail({.kind = Error::Kind::Cancelled}));
}

void ClientCredentials::setPatience(const RetryPolicy &retry, std::chrono::milliseconds timeout)
{
    d->retry = retry;
    d->timeout = timeout;
}

QByteArray ClientCredentials::token() const
{
    return d->token;
}

Call<QByteArray> ClientCredentials::renew(const QByteArray &rejected)
{
    if (!d->token.isEmpty() && d->token != rejected)
        return finishedCall<QByteArray>(d->token);
    if (!isAcceptableUrl(d->url))
        return finishedCall<QByteArray>(
            fail({.kind = Error::Kind::Tls, .verbAndPath = tokenRequest().verbAndPath()}));
    const CallPromise<QByteArray> promise;
    d->waiting.push_back(promise);
    if (d->waiting.size() == 1) {
        d->attempts = 0;
        d->attempt();
    }
    return promise.call();
}

Call<QByteArray> ClientCredentials::signIn()
{
    return renew({});
}

void ClientCredentials::Private::attempt()
{
    ++attempts;
    const HttpMessage message{.url = url,
                              .verb = Verb::Post,
                              .body = "grant_type=client_credentials",
                              .contentType = "application/x-www-form-urlencoded",
                              .authorization = authorization,
                              .timeout = timeout};
    onWire = new HttpAttempt(
        *network, message, [this](const ReplyFacts &facts) { answered(facts); }, q);
}

void ClientCredentials::Private::answered(const ReplyFacts &facts)
{
    std::exchange(onWire, nullptr)->deleteLater();
    auto error = classify(facts, tokenRequest());
    if (!error) {
        const Result<QByteArray> answer = tokenIn(facts);
        if (answer)
            token = *answer;
        end(answer);
        return;
    }
    if (error->httpStatus >= 400 && error->httpStatus < 500 && isCredentialRefusal(*error))
        error->kind = Error::Kind::Unauthorized;
    const double jitter = QRandomGenerator::global()->generateDouble();
    if (const auto wait = retry.delayAfter(attempts, *error, true, jitter))
        QTimer::singleShot(*wait, q, [this] { attempt(); });
    else
        end(fail(*error));
}

void ClientCredentials::Private::end(const Result<QByteArray> &result)
{
    const auto ended = std::exchange(waiting, {});
    for (const auto &promise : ended)
        promise.finish(result);
}

} // namespace Stationmaster
