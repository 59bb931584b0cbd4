// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/browsersignin.h"
#include "orgsim/embeddedorg.h"
#include "support/awaited.h"
#include "support/freeport.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>

namespace Stationmaster::Test {

using namespace Qt::StringLiterals;

/// A person with a browser: a real HTTP client that follows redirects, and shows what it was sent in the end.
class Browser
{
public:
    struct Page
    {
        int status = 0;
        QUrl url{};
        QByteArray body{};
        QByteArray policy{};
    };

    Page visit(const QUrl &url)
    {
        QNetworkReply *reply = network.get(QNetworkRequest(url));
        if (!reply->isFinished())
            QSignalSpy(reply, &QNetworkReply::finished).wait(5000);
        const Page page{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                        .url = reply->url(),
                        .body = reply->readAll(),
                        .policy = reply->rawHeader("Content-Security-Policy")};
        reply->deleteLater();
        return page;
    }

    /// The address behind the link with this text.
    static QUrl link(const Page &page, const QString &text)
    {
        const QString html = QString::fromUtf8(page.body);
        const QString before = html.section(u"\">"_s + text + u"</a>"_s, 0, 0);
        QString target = before.section(u"href=\""_s, -1);
        return page.url.resolved(QUrl(target.replace(u"&amp;"_s, u"&"_s), QUrl::StrictMode));
    }

    QNetworkAccessManager network;
};

/// An embedded org and a program that wants its people to sign in.
class SignInFixture : public testing::Test
{
protected:
    static OrgSim::OrgOptions smallOrg() { return {.users = 12, .phones = 6, .rateCount = 100'000}; }
    void begin(const OrgSim::OrgOptions &options)
    {
        org = std::make_unique<OrgSim::EmbeddedOrg>(options);
        ASSERT_TRUE(org->start());
        request.loginUrl = org->url();
        request.clientId = options.clientId;
    }
    SignInFixture()
    {
        begin(smallOrg());
        request.redirectUri = QUrl(u"http://localhost:%1/signed-in"_s.arg(freePort()));
        request.done = {.language = u"en"_s, .title = u"Done & <b>dusted</b>"_s, .text = u"Close “me”."_s};
        request.refused = {.language = u"en"_s, .title = u"Not signed in"_s, .text = u"Close me."_s};
        request.browserTimeout = std::chrono::seconds(10);
    }
    void make()
    {
        signIn = std::make_unique<BrowserSignIn>(request, network, [this](const QUrl &url) {
            opened = url;
            return opens;
        });
    }
    /// Up to the consent page.
    Call<SignInEnd> start()
    {
        make();
        return signIn->start();
    }
    /// All of it.
    SignInEnd signInAs(const QString &decision)
    {
        const auto call = start();
        shown = browser.visit(Browser::link(browser.visit(opened), decision));
        return *awaited(call);
    }

    std::unique_ptr<OrgSim::EmbeddedOrg> org;
    QNetworkAccessManager network;
    SignInRequest request;
    std::unique_ptr<BrowserSignIn> signIn;
    QUrl opened;
    bool opens = true;
    Browser browser;
    Browser::Page shown;
};

} // namespace Stationmaster::Test
