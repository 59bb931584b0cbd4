// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/tokengrant.h"

#include "transport/httpattempt.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

bool isUsableToken(const QByteArray &token)
{
    // It goes into a header as it is.
    return !token.isEmpty() && std::ranges::all_of(token, [](char c) { return c > ' ' && c < 0x7f; });
}

Result<TokenGrant> grantIn(const ReplyFacts &facts)
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

/// One request for a token and its repeats. Deletes itself at the end; a child of the network manager, so
/// that it ends with that.
class GrantExchange : public QObject
{
public:
    GrantExchange(QNetworkAccessManager &network, const GrantRequest &request)
        : QObject(&network), m_network(network), m_request(request)
    {
        m_promise.onCancel([this] { delete this; });
        send();
    }
    ~GrantExchange() override { m_promise.finish(fail({.kind = Error::Kind::Cancelled})); }
    Call<TokenGrant> call() const { return m_promise.call(); }

private:
    void send();
    void answered(const ReplyFacts &facts);

    QNetworkAccessManager &m_network;
    GrantRequest m_request;
    int m_attempts = 0;
    HttpAttempt *m_onWire = nullptr; ///< a child
    CallPromise<TokenGrant> m_promise;
};

void GrantExchange::send()
{
    ++m_attempts;
    const HttpMessage message{.url = tokenUrl(m_request.loginUrl),
                              .verb = Verb::Post,
                              .body = formEncoded(m_request.form),
                              .contentType = "application/x-www-form-urlencoded",
                              .authorization = m_request.authorization,
                              .timeout = m_request.timeout,
                              .deadline = 2 * m_request.timeout,
                              .largestAnswer = 1024 * 1024};
    m_onWire = new HttpAttempt(
        m_network, message, [this](const ReplyFacts &facts) { answered(facts); }, this);
}

void GrantExchange::answered(const ReplyFacts &facts)
{
    std::exchange(m_onWire, nullptr)->deleteLater();
    const auto error = classify(facts, tokenRequest());
    const Result<TokenGrant> grant = error ? fail(*error) : grantIn(facts);
    if (!grant && !isGrantRefusal(grant.error())) {
        const double jitter = QRandomGenerator::global()->generateDouble();
        const auto wait = m_request.retry.delayAfter(m_attempts, grant.error(), true, jitter);
        if (wait) {
            QTimer::singleShot(*wait, this, [this] { send(); });
            return;
        }
    }
    m_promise.finish(grant);
    deleteLater();
}

} // namespace

Request tokenRequest()
{
    // It changes nothing in the org: a token that got lost on its way does no harm.
    return {.verb = Verb::Post, .path = u"/oauth/token"_s, .readsOnly = true};
}

QUrl tokenUrl(const QUrl &loginUrl)
{
    QUrl url = loginUrl;
    url.setPath(tokenRequest().path);
    return url;
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

Call<TokenGrant> requestGrant(QNetworkAccessManager &network, const GrantRequest &request)
{
    return (new GrantExchange(network, request))->call();
}

bool isGrantRefusal(const Error &error)
{
    // [guess] The codes other than invalid_client (API.md 2.1), and the status.
    return error.httpStatus >= 400 && error.httpStatus < 500 &&
           (error.hasCode(u"invalid_client") || error.hasCode(u"unauthorized_client") ||
            error.hasCode(u"invalid_grant") || error.hasCode(u"access_denied"));
}

} // namespace Stationmaster
