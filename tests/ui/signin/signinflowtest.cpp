// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinapp.h"

#include "signin/connectioneditor.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using SignInFlow = SignInApp;

TEST_F(SignInFlow, BeginsWithTheListAndTheDemoBesideIt)
{
    start();
    EXPECT_TRUE(isAtSignIn());
    EXPECT_TRUE(hands().shows(u"There are none yet"_s));
    EXPECT_TRUE(hands().canPress(u"New connection…"_s));
    EXPECT_FALSE(hands().find(u"Sign in"_s) && hands().canPress(u"Edit…"_s));
    EXPECT_FALSE(app->window().newPhoneAction()->isEnabled());
    ASSERT_TRUE(press(u"Try the demo org"_s));
    EXPECT_TRUE(isIn());
    EXPECT_TRUE(opened.isEmpty());
}

TEST_F(SignInFlow, SignsAPersonInThroughTheBrowser)
{
    saved(u"Production"_s);
    start();
    ASSERT_TRUE(isAtSignIn());
    EXPECT_EQ(hands().rows(u"Your connections"_s), QStringList{u"Production"_s});
    ASSERT_TRUE(press(u"Sign in"_s));
    ASSERT_TRUE(waitForBrowser());
    EXPECT_TRUE(hands().shows(u"Sign in to Production in the browser"_s)) << qPrintable(hands().allText());
    EXPECT_EQ(QUrl(hands().text(u"Address of the sign-in page"_s)), opened.last());
    ASSERT_TRUE(press(u"Copy this address"_s));
    EXPECT_EQ(QUrl(QGuiApplication::clipboard()->text()), opened.last());
    const Browser::Page page = decide(u"Allow"_s);
    EXPECT_TRUE(page.body.contains("You are signed in")) << page.body.constData();
    ASSERT_TRUE(isIn()) << qPrintable(hands().allText());
    EXPECT_TRUE(fileAction({u"Sign out"_s})->isEnabled());
    EXPECT_TRUE(app->window().newPhoneAction()->isEnabled());
}

TEST_F(SignInFlow, StartsWithTheConnectionOfTheCommandLine)
{
    saved(u"Test"_s);
    saved(u"Production"_s);
    startAs(u"Production"_s);
    EXPECT_TRUE(isIn());
    EXPECT_TRUE(fileAction({u"Connections"_s, u"Production"_s})->isChecked());
    EXPECT_FALSE(fileAction({u"Connections"_s, u"Test"_s})->isChecked());
}

TEST_F(SignInFlow, SaysThatThereIsNoSuchConnection)
{
    saved(u"Test"_s);
    start({.connectionName = u"Tset"_s});
    EXPECT_TRUE(shows(u"There is no connection named “Tset”."_s));
    EXPECT_TRUE(press(u"Sign in"_s)) << "and the list is at hand";
}

TEST_F(SignInFlow, ANoInTheBrowserIsASentenceAndAnotherTry)
{
    saved(u"Production"_s);
    ASSERT_NO_FATAL_FAILURE(startAs(u"Production"_s, u"Deny"_s));
    ASSERT_TRUE(shows(u"You were not signed in."_s));
    EXPECT_FALSE(hands().shows(u"access_denied"_s)) << "that is a detail";
    ASSERT_TRUE(press(u"Details"_s));
    EXPECT_TRUE(hands().shows(u"access_denied"_s));
    ASSERT_TRUE(press(u"Try again"_s));
    ASSERT_TRUE(waitForBrowser(2));
    decide(u"Allow"_s);
    EXPECT_TRUE(isIn());
}

TEST_F(SignInFlow, CanBeGivenUpWhileTheBrowserIsOpen)
{
    const Connection connection = saved(u"Production"_s);
    start({.connectionName = connection.name});
    ASSERT_TRUE(waitForBrowser());
    ASSERT_TRUE(press(u"Cancel"_s));
    EXPECT_TRUE(hands().canPress(u"Sign in"_s));
    EXPECT_FALSE(decide(u"Allow"_s).body.contains("signed in")) << "nobody listens any more";
    EXPECT_FALSE(app->window().pageAt(1));
    ASSERT_TRUE(press(u"Sign in"_s));
    ASSERT_TRUE(waitForBrowser(2));
    decide(u"Allow"_s);
    EXPECT_TRUE(isIn());
}

TEST_F(SignInFlow, GoesOnWithoutABrowserOfItsOwn)
{
    opens = false;
    saved(u"Production"_s);
    start({.connectionName = u"Production"_s});
    ASSERT_TRUE(waitForBrowser());
    EXPECT_TRUE(hands().shows(u"No browser could be opened"_s));
    decide(u"Allow"_s); // the person copied the address
    EXPECT_TRUE(isIn());
}

TEST_F(SignInFlow, ADamagedJournalLeavesAWindowThatSaysSo)
{
    saved(u"Production"_s);
    ASSERT_NO_FATAL_FAILURE(startAs(u"Production"_s));
    ASSERT_TRUE(isIn());
    app.reset();
    const QStringList journals = QDir(folder.path()).entryList({u"journal-*.sqlite"_s});
    ASSERT_EQ(journals.size(), 1);
    QFile journal(folder.filePath(journals.constFirst()));
    ASSERT_TRUE(journal.open(QIODevice::ReadWrite));
    journal.write(QByteArray(100, '\0'));
    journal.close();
    start({.connectionName = u"Production"_s});
    ASSERT_TRUE(waitForBrowser(2));
    decide(u"Allow"_s);
    ASSERT_TRUE(isIn());
    EXPECT_TRUE(shows(u"you can look but not change anything"_s)) << qPrintable(hands().allText());
}

TEST_F(SignInFlow, APortThatIsTakenIsNamed)
{
    const Connection connection = saved(u"Production"_s);
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost, static_cast<quint16>(connection.redirectPort)));
    start({.connectionName = connection.name});
    ASSERT_TRUE(shows(u"Port %1 on this computer is in use."_s.arg(connection.redirectPort)));
    EXPECT_TRUE(opened.isEmpty()) << "no page is shown that could not come back";
    ASSERT_TRUE(press(u"Edit connection…"_s));
    ASSERT_TRUE(dialog<ConnectionEditor>());
    dialog<ConnectionEditor>()->reject();
    other.close();
    ASSERT_TRUE(press(u"Try again"_s));
    EXPECT_TRUE(waitForBrowser());
}

TEST_F(SignInFlow, ACodeThatIsRefusedIsASentence)
{
    const Connection connection = saved(u"Production"_s);
    start({.connectionName = connection.name});
    ASSERT_TRUE(waitForBrowser());
    QUrl back = connection.redirectUri();
    back.setQuery(u"code=made-up&state="_s + QUrlQuery(opened.last()).queryItemValue(u"state"_s));
    browser.visit(back);
    EXPECT_TRUE(shows(u"The browser’s answer was not accepted."_s));
}

TEST_F(SignInFlow, AnOrgThatIsAwayIsNamed)
{
    const Connection connection = saved(u"Production"_s);
    start({.connectionName = connection.name});
    ASSERT_TRUE(waitForBrowser());
    org.reset();
    QUrl back = connection.redirectUri();
    back.setQuery(u"code=c&state="_s + QUrlQuery(opened.last()).queryItemValue(u"state"_s));
    browser.visit(back);
    EXPECT_TRUE(shows(u"127.0.0.1 cannot be reached."_s));
}

TEST_F(SignInFlow, NothingCanBeChangedInAReadOnlyConnection)
{
    Connection connection = saved(u"Production"_s);
    connection.readOnly = true;
    ConnectionStore store(folder.path());
    store.load();
    ASSERT_TRUE(store.save(connection).has_value());
    ASSERT_NO_FATAL_FAILURE(startAs(u"Production"_s));
    ASSERT_TRUE(isIn());
    EXPECT_TRUE(app->window().isReadOnly());
    EXPECT_FALSE(app->window().newPhoneAction()->isEnabled());
}

TEST_F(SignInFlow, GoesToAnotherConnectionFromTheMenu)
{
    saved(u"First"_s);
    saved(u"Second"_s);
    ASSERT_NO_FATAL_FAILURE(startAs(u"First"_s));
    ASSERT_TRUE(isIn());
    fileAction({u"Connections"_s, u"Second"_s})->trigger();
    ASSERT_TRUE(waitForBrowser(2));
    decide(u"Allow"_s);
    ASSERT_TRUE(isIn());
    EXPECT_TRUE(fileAction({u"Connections"_s, u"Second"_s})->isChecked());
    const auto revoked = [this] {
        for (const QJsonValue request : requests()) {
            if (request[u"verb"_s] == u"DELETE"_s && request[u"path"_s] == u"/api/v2/tokens/me"_s)
                return true;
        }
        return false;
    };
    EXPECT_TRUE(QTest::qWaitFor(revoked)) << "the first sign-in was given back";
    fileAction({u"Connections"_s, u"All connections…"_s})->trigger();
    EXPECT_TRUE(isAtSignIn());
}

} // namespace
} // namespace Stationmaster::Test
