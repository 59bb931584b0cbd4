// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/clientcredentials.h"

#include "auth/tokengrant.h"
#include "transport/requestrules.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Stationmaster {

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
        return finishedCall<QByteArray>(fail(unacceptableUrl(d->url, tokenRequest().verbAndPath())));
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
    const FormFields form{{"grant_type", u"client_credentials"_s}};
    const HttpMessage message = tokenMessage(url, form, authorization, timeout);
    onWire = new HttpAttempt(
        *network, message, [this](const ReplyFacts &facts) { answered(facts); }, q);
}

void ClientCredentials::Private::answered(const ReplyFacts &facts)
{
    std::exchange(onWire, nullptr)->deleteLater();
    auto error = classify(facts, tokenRequest());
    if (!error) {
        const Result<TokenGrant> grant = tokenGrantIn(facts);
        if (!grant) {
            end(fail(grant.error()));
            return;
        }
        token = grant->token;
        end(token);
        return;
    }
    if (isGrantRefusal(*error))
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
