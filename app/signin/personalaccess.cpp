// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/personalaccess.h"

#include <utility>

namespace Stationmaster {

PersonalAccess::PersonalAccess(const ApiAccess &to, QNetworkAccessManager &network, HttpLog &log,
                               BrowserSignIn::Opener open, QObject *parent)
    : QObject(parent), m_request(to.browser.value_or(SignInRequest{})), m_network(network),
      m_open(std::move(open)),
      m_tokens({.apiUrl = to.apiUrl, .loginUrl = to.loginUrl, .clientId = to.clientId}, network, log,
               [this](UserToken::Reason reason) { return ask(reason); })
{
    connect(&m_tokens, &UserToken::askingChanged, this, [this](bool isAsking) {
        if (!isAsking)
            Q_EMIT finished();
    });
}

PersonalAccess::~PersonalAccess()
{
    m_tokens.disconnect(this);
}

void PersonalAccess::start()
{
    stop();
    SignInRequest request = m_request;
    request.asksAnew = request.asksAnew || m_otherOrg;
    bool isShown = false;
    // Without a browser the address is still good in one that the person opens.
    m_signIn = std::make_unique<BrowserSignIn>(request, m_network, [this, &isShown](const QUrl &url) {
        isShown = m_open(url);
        return true;
    });
    connect(m_signIn.get(), &BrowserSignIn::cameBack, this, &PersonalAccess::cameBack);
    const Call<SignInEnd> call = m_signIn->start();
    m_underWay = call.onFinished(this, [this](const Result<SignInEnd> &end) {
        if (end)
            ended(*end);
    });
    if (!call.isFinished())
        Q_EMIT opened(m_signIn->address(), isShown);
}

void PersonalAccess::stop()
{
    m_underWay.reset();
    m_signIn.reset();
}

void PersonalAccess::giveUp()
{
    stop();
    if (const auto asked = std::exchange(m_asked, std::nullopt))
        asked->call().cancel();
}

QUrl PersonalAccess::address() const
{
    return m_signIn ? m_signIn->address() : QUrl();
}

Call<TokenGrant> PersonalAccess::ask(UserToken::Reason reason)
{
    m_otherOrg = reason == UserToken::Reason::OtherOrg;
    const CallPromise<TokenGrant> promise;
    promise.onCancel([this] {
        stop();
        m_asked.reset();
    });
    m_asked = promise;
    Q_EMIT needed(reason);
    return promise.call();
}

void PersonalAccess::ended(const SignInEnd &end)
{
    m_signIn.reset();
    if (end.outcome != SignInEnd::Outcome::SignedIn) {
        Q_EMIT refused(end);
    } else if (const auto asked = std::exchange(m_asked, std::nullopt)) {
        asked->finish(end.grant);
    } else {
        m_tokens.adopt(end.grant);
        Q_EMIT signedIn();
    }
}

} // namespace Stationmaster
