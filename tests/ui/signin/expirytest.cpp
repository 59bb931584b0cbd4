// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinapp.h"

#include "shell/mainwindow.h"
#include "signin/idlewatch.h"
#include "signin/personalaccess.h"
#include "signin/session.h"
#include "signin/signinagain.h"
#include "signin/signinagaindialog.h"
#include "theme/appearance.h"
#include "wizard/provisioningwizard.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPushButton>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class Expiry : public SignInApp
{
protected:
    void signIn()
    {
        saved(u"Production"_s);
        ASSERT_NO_FATAL_FAILURE(startAs(u"Production"_s));
        ASSERT_TRUE(isIn());
    }
    /// Without a window.
    std::unique_ptr<Session> signedInSession()
    {
        auto session = std::make_unique<Session>(accessFor(saved(u"Production"_s)), [this](const QUrl &url) {
            opened.append(url);
            return true;
        });
        QSignalSpy in(session.get(), &Session::signedIn);
        session->signIn();
        decide(u"Allow"_s);
        EXPECT_TRUE(in.count() || in.wait());
        return session;
    }
    bool isAsked()
    {
        return QTest::qWaitFor([this] { return dialog<SignInAgainDialog>(); });
    }
    WizardHands question() { return WizardHands(*dialog<SignInAgainDialog>()); }
    QJsonArray stored(const QString &table)
    {
        QUrl url = org->url();
        url.setPath(u"/_org/state"_s);
        return QJsonDocument::fromJson(browser.visit(url).body).object()[table].toArray();
    }
    QJsonObject somebodyWithoutPhone()
    {
        QSet<QString> owners;
        for (const QJsonValue phone : stored(u"phones"_s))
            owners.insert(phone[u"webRtcUser"_s][u"id"_s].toString());
        for (const QJsonValue user : stored(u"users"_s)) {
            if (user[u"state"_s] == u"active"_s && !owners.contains(user[u"id"_s].toString()))
                return user.toObject();
        }
        return {};
    }
    bool isOver()
    {
        return QTest::qWaitFor([this] { return !dialog<SignInAgainDialog>(); });
    }
};

TEST_F(Expiry, ATokenThatDiesIsAskedForBesideThePage)
{
    OrgSim::OrgOptions options = smallOrg();
    options.login.tokenSeconds = 1;
    beginOrg(options);
    ASSERT_NO_FATAL_FAILURE(signIn());
    ASSERT_TRUE(QTest::qWaitFor([this] {
        Q_EMIT app->window().reloadRequested();
        return QTest::qWaitFor([this] { return dialog<SignInAgainDialog>(); }, 100);
    }));
    EXPECT_FALSE(dialog<SignInAgainDialog>()->isModal());
    EXPECT_TRUE(question().shows(u"What you entered is still here"_s));
    EXPECT_TRUE(hands().shows(u"You are signed out."_s)) << "and a banner stands above the page";
    ASSERT_TRUE(question().press(u"Sign in"_s));
    ASSERT_TRUE(waitForBrowser(2));
    EXPECT_TRUE(question().shows(u"Waiting for the browser"_s));
    decide(u"Allow"_s);
    EXPECT_TRUE(isOver());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !hands().shows(u"You are signed out."_s); }));
}

TEST_F(Expiry, ANoThereIsASentenceAndAnotherTry)
{
    ASSERT_NO_FATAL_FAILURE(signIn());
    killToken();
    Q_EMIT app->window().reloadRequested();
    ASSERT_TRUE(isAsked());
    ASSERT_TRUE(question().press(u"Sign in"_s));
    ASSERT_TRUE(waitForBrowser(2));
    decide(u"Deny"_s);
    ASSERT_TRUE(question().waitFor(u"You were not signed in."_s));
    ASSERT_TRUE(question().press(u"Sign in"_s));
    ASSERT_TRUE(waitForBrowser(3));
    ASSERT_TRUE(question().press(u"Cancel"_s));
    ASSERT_TRUE(question().press(u"Sign in"_s));
    ASSERT_TRUE(waitForBrowser(4));
    decide(u"Allow"_s);
    EXPECT_TRUE(isOver());
}

TEST_F(Expiry, WhoDoesNotWantToBeAskedFindsTheBanner)
{
    ASSERT_NO_FATAL_FAILURE(signIn());
    killToken();
    Q_EMIT app->window().reloadRequested();
    ASSERT_TRUE(isAsked());
    ASSERT_TRUE(question().press(u"Not now"_s));
    ASSERT_TRUE(isOver());
    killToken();
    ASSERT_TRUE(QTest::qWaitFor([this] {
        Q_EMIT app->window().reloadRequested(); // one that comes while lists are being read is not heard
        return QTest::qWaitFor([this] { return hands().shows(u"You are signed out."_s); }, 100);
    }));
    EXPECT_FALSE(dialog<SignInAgainDialog>());
    ASSERT_TRUE(press(u"Sign in again"_s));
    ASSERT_TRUE(waitForBrowser(2));
    decide(u"Allow"_s);
    EXPECT_TRUE(isOver());
}

/// A call that was under way during the no asks once more while the dialog is going away.
TEST_F(Expiry, ACallThatIsRefusedRightAfterTheNoFindsTheBanner)
{
    const auto owner = signedInSession();
    Session &session = *owner;
    Appearance appearance(*qApp);
    MainWindow window(appearance);
    const SignInAgain again(window, session);
    window.show();
    UserToken &tokens = session.person()->tokens();
    const auto first = tokens.renew(tokens.token());
    ASSERT_TRUE(isAsked());
    ASSERT_TRUE(question().press(u"Not now"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::sendPostedEvents(&tokens);
    ASSERT_TRUE(first.isFinished());
    EXPECT_FALSE(WizardHands(window).shows(u"You are signed out."_s)) << "nothing waits any more";
    const auto second = tokens.renew(tokens.token());
    QCoreApplication::processEvents();
    EXPECT_FALSE(dialog<SignInAgainDialog>());
    EXPECT_TRUE(WizardHands(window).shows(u"You are signed out."_s));
    EXPECT_FALSE(second.isFinished());
}

TEST_F(Expiry, TheIdleTimeoutOfTheOrgIsKept)
{
    QObject somebody;
    constexpr int patience = 100;
    IdleWatch watch(somebody, std::chrono::milliseconds(patience));
    QSignalSpy idle(&watch, &IdleWatch::idle);
    QElapsedTimer sinceKey;
    sinceKey.start();
    int keys = 0;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &somebody, [&] {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(&somebody, &key);
        sinceKey.start();
        if (++keys == 20)
            typing.stop();
    });
    typing.start(10);
    ASSERT_TRUE(idle.wait());
    EXPECT_GE(sinceKey.elapsed(), patience * 9 / 10) << "nothing was typed for so long";
}

TEST_F(Expiry, TheWindowTellsTheIdleTimeoutOfTheOrgAndKeepsIt)
{
    OrgSim::OrgOptions options = smallOrg();
    options.login.idleSeconds = 1;
    beginOrg(options);
    saved(u"Idle"_s);
    ASSERT_NO_FATAL_FAILURE(startAs(u"Idle"_s));
    ASSERT_TRUE(isIn());
    EXPECT_TRUE(shows(u"without activity"_s));
    const auto isRevoked = [this] {
        const QJsonArray all = requests();
        return std::any_of(all.begin(), all.end(), [](const QJsonValue &request) {
            return request[u"verb"_s] == u"DELETE"_s &&
                   request[u"path"_s].toString().endsWith(u"/tokens/me"_s);
        });
    };
    EXPECT_TRUE(QTest::qWaitFor(isRevoked, 30'000)) << "nobody touched the window";
}

TEST_F(Expiry, AnIdleSignInIsRevokedAndAskedForAgain)
{
    const auto owner = signedInSession();
    Session &session = *owner;
    QSignalSpy needed(session.person(), &PersonalAccess::needed);
    session.expire();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        session.api().organization().me();
        return needed.wait(50);
    }));
    const auto waiting = session.api().organization().me();
    EXPECT_FALSE(waiting.isFinished());
    session.person()->start();
    decide(u"Allow"_s);
    EXPECT_TRUE(awaited(waiting).has_value());
}

/// A person makes a phone; the token dies between Apply and the end.
TEST_F(Expiry, ARunWaitsAndGoesOnAfterSigningInAgain)
{
    ASSERT_NO_FATAL_FAILURE(signIn());
    ASSERT_TRUE(QTest::qWaitFor([this] { return app->window().newPhoneAction()->isEnabled(); }));
    app->window().newPhoneAction()->trigger();
    auto *wizard = app->window().findChild<ProvisioningWizard *>();
    ASSERT_TRUE(wizard);
    const WizardHands form(*wizard);
    const auto next = [&form](const QString &label) {
        return QTest::qWaitFor([&] { return form.canPress(label); }) && form.press(label);
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return form.canPress(u"Next: Phone"_s); }))
        << qPrintable(form.allText());
    ASSERT_TRUE(form.press(u"Create new base settings"_s));
    form.type(u"Base Settings Name"_s, u"Night_WebRTC_Standard"_s);
    ASSERT_TRUE(next(u"Next: Phone"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard->currentId() == ProvisioningWizard::PhoneStep; }));
    const QJsonObject user = somebodyWithoutPhone();
    const QString name = user[u"name"_s].toString();
    const QString id = user[u"id"_s].toString();
    form.typeOn(u"User"_s, name);
    ASSERT_TRUE(QTest::qWaitFor([&] { return form.rows(u"Matching people"_s).contains(name); }));
    form.chooseRow(u"Matching people"_s, name);
    ASSERT_TRUE(QTest::qWaitFor([&] { return form.find(u"Site"_s)->isEnabled(); }));
    if (auto *site = qobject_cast<QComboBox *>(form.find(u"Site"_s)); site->currentIndex() < 0)
        site->setCurrentIndex(0);
    ASSERT_TRUE(next(u"Next: Review"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard->currentId() == ProvisioningWizard::ReviewStep; }))
        << qPrintable(form.allText());

    EXPECT_EQ(org->setFaults({QJsonObject{{u"kind"_s, u"401"_s},
                                          {u"verb"_s, u"POST"_s},
                                          {u"path"_s, u"/api/v2/telephony/providers/edges/phones"_s}}}),
              QString());
    QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    ASSERT_TRUE(isAsked());
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_EQ(dialog<SignInAgainDialog>()->parentWidget(), wizard) << "else the wizard would block it";
    EXPECT_EQ(wizard->currentId(), ProvisioningWizard::ApplyStep);
    ASSERT_TRUE(question().press(u"Sign in"_s));
    ASSERT_TRUE(waitForBrowser(2));
    decide(u"Allow"_s);
    EXPECT_TRUE(isOver());
    EXPECT_TRUE(QTest::qWaitFor([&] { return wizard->currentId() == ProvisioningWizard::DoneStep; }, 30'000))
        << qPrintable(form.allText());
    int made = 0;
    for (const QJsonValue phone : stored(u"phones"_s))
        made += phone[u"webRtcUser"_s][u"id"_s] == id ? 1 : 0;
    EXPECT_EQ(made, 1);
}

} // namespace
} // namespace Stationmaster::Test
