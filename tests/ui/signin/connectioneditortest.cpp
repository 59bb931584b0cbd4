// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/connectioneditor.h"

#include "auth/region.h"
#include "signin/connectionform.h"
#include "ui/wizard/wizardhands.h"
#include "widgets/countbutton.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class ConnectionEditorTest : public testing::Test
{
protected:
    void open(const Connection &connection, const QStringList &taken = {})
    {
        editor = std::make_unique<ConnectionEditor>(connection, taken);
        QObject::connect(editor.get(), &ConnectionEditor::saved, editor.get(),
                         [this](const Connection &made, const QString &typed) {
                             connections.append(made);
                             secret = typed;
                         });
        editor->show();
        hands = std::make_unique<WizardHands>(*editor);
    }
    static Connection complete()
    {
        Connection connection = Connection::make();
        connection.name = u"Production"_s;
        connection.region = u"eu-west-1"_s;
        connection.clientId = u"7b1c"_s;
        return connection;
    }

    std::unique_ptr<ConnectionEditor> editor;
    std::unique_ptr<WizardHands> hands;
    QList<Connection> connections;
    QString secret;
};

TEST_F(ConnectionEditorTest, MakesAConnection)
{
    open(Connection::make());
    hands->type(u"Name"_s, u"  Production "_s);
    hands->choose(u"Region"_s, u"Europe (Frankfurt) – mypurecloud.de"_s);
    hands->type(u"Client ID"_s, u"7b1c"_s);
    ASSERT_TRUE(hands->press(u"Save"_s));
    ASSERT_EQ(connections.size(), 1);
    EXPECT_EQ(connections[0].name, u"Production"_s);
    EXPECT_EQ(connections[0].apiAddress(), QUrl(u"https://api.mypurecloud.de"_s));
    EXPECT_EQ(connections[0].method, Connection::Method::Browser);
    EXPECT_EQ(problemsIn(connections[0]).size(), 0);
    EXPECT_FALSE(editor->isVisible());
}

TEST_F(ConnectionEditorTest, ChangesOnlyWhatWasChanged)
{
    Connection connection = complete();
    connection.unknown[u"later"_s] = 7;
    connection.organization = u"acme"_s;
    connection.provider = u"okta"_s;
    connection.loginHint = u"ana@example.com"_s;
    connection.readOnly = true;
    connection.colour = u"#123456"_s;
    connection.redirectHost = u"127.0.0.1"_s;
    connection.redirectPort = 4242;
    connection.redirectPath = u"/back/here"_s;
    open(connection);
    ASSERT_TRUE(hands->press(u"Save"_s));
    EXPECT_EQ(connections.value(0), connection);
    for (const Connection::Hosts hosts : {Connection::Hosts::Domain, Connection::Hosts::Gateway}) {
        Connection other = complete();
        other.hosts = hosts;
        other.region.clear();
        if (hosts == Connection::Hosts::Domain)
            other.domain = u"new.pure.cloud"_s;
        else
            other.apiUrl = other.loginUrl = QUrl(u"http://127.0.0.1:8080"_s);
        open(other);
        ASSERT_TRUE(hands->press(u"Save"_s));
        EXPECT_EQ(connections.last(), other);
    }
}

TEST_F(ConnectionEditorTest, OffersEveryRegion)
{
    open(Connection::make());
    const auto *where = qobject_cast<QComboBox *>(hands->find(u"Region"_s));
    ASSERT_TRUE(where);
    for (const Region &region : Region::all())
        EXPECT_GE(where->findData(region.id), 0) << qPrintable(region.id);
    EXPECT_EQ(where->count(), Region::all().size() + 2) << "and a domain, and addresses";
}

TEST_F(ConnectionEditorTest, SavesNothingIncompleteAndSaysWhatToEnter)
{
    open(Connection::make());
    ASSERT_TRUE(hands->press(u"Save"_s));
    EXPECT_TRUE(connections.isEmpty());
    EXPECT_TRUE(editor->isVisible());
    EXPECT_TRUE(hands->shows(u"Enter a name"_s));
    EXPECT_TRUE(hands->shows(u"Choose the region"_s));
    EXPECT_TRUE(hands->shows(u"Enter the Client ID"_s));
    EXPECT_EQ(editor->focusWidget(), hands->field(u"Name"_s));
    hands->type(u"Name"_s, u"A"_s);
    EXPECT_FALSE(hands->shows(u"Enter a name"_s));
}

TEST_F(ConnectionEditorTest, RefusesHttpToOtherMachinesAtOnce)
{
    open(complete());
    hands->choose(u"Region"_s, u"Gateway or test org, by address"_s);
    hands->type(u"API address"_s, u"http://api.example.com"_s);
    hands->type(u"Login address"_s, u"http://127.0.0.1:9"_s);
    EXPECT_TRUE(hands->shows(u"http:// is for this computer only"_s)) << qPrintable(hands->allText());
    ASSERT_TRUE(hands->press(u"Save"_s));
    EXPECT_TRUE(connections.isEmpty());
    hands->type(u"API address"_s, u"https://api.example.com"_s);
    EXPECT_FALSE(hands->shows(u"http:// is for this computer only"_s));
    ASSERT_TRUE(hands->press(u"Save"_s));
    EXPECT_EQ(connections.size(), 1);
}

TEST_F(ConnectionEditorTest, SuggestsTheDomainOfAnAddress)
{
    open(complete());
    hands->choose(u"Region"_s, u"Another region, by domain"_s);
    hands->type(u"Domain"_s, u"https://apps.mypurecloud.jp/directory"_s);
    EXPECT_TRUE(hands->shows(u"mypurecloud.jp"_s)) << qPrintable(hands->allText());
}

TEST_F(ConnectionEditorTest, AsksForASecretOnlyOfClientsAndHidesIt)
{
    open(complete());
    EXPECT_FALSE(hands->find(u"Client secret"_s));
    ASSERT_TRUE(hands->press(u"With a client secret"_s));
    ASSERT_TRUE(hands->field(u"Client secret"_s));
    EXPECT_EQ(hands->field(u"Client secret"_s)->echoMode(), QLineEdit::Password);
    EXPECT_FALSE(hands->find(u"Redirect port"_s));
    hands->type(u"Client secret"_s, u"canary-5eCret"_s);
    ASSERT_TRUE(hands->press(u"Save"_s));
    EXPECT_EQ(secret, u"canary-5eCret"_s);
    EXPECT_EQ(connections.value(0).method, Connection::Method::ClientCredentials);
    EXPECT_FALSE(QJsonDocument(connections[0].toJson()).toJson().contains("canary"));
}

TEST_F(ConnectionEditorTest, ASecretThatIsNotUsedIsNotGivenOn)
{
    open(complete());
    ASSERT_TRUE(hands->press(u"With a client secret"_s));
    hands->type(u"Client secret"_s, u"canary"_s);
    ASSERT_TRUE(hands->press(u"In the browser"_s));
    ASSERT_TRUE(hands->press(u"Save"_s));
    EXPECT_EQ(secret, QString());
}

TEST_F(ConnectionEditorTest, ShowsTheRedirectAddressToRegister)
{
    open(complete());
    EXPECT_EQ(hands->text(u"Redirect address"_s), u"http://localhost:17173/signed-in"_s);
    EXPECT_TRUE(hands->shows(u"Register exactly this address with the OAuth client"_s));
    hands->type(u"Redirect path"_s, u"/back"_s);
    hands->choose(u"Redirect host"_s, u"127.0.0.1"_s);
    EXPECT_EQ(hands->text(u"Redirect address"_s), u"http://127.0.0.1:17173/back"_s);
    ASSERT_TRUE(hands->press(u"Copy redirect address"_s));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:17173/back"_s);
    hands->type(u"Redirect path"_s, u"back"_s);
    EXPECT_TRUE(hands->shows(u"Enter a path such as /signed-in"_s));
    ASSERT_TRUE(hands->press(u"Save"_s));
    EXPECT_TRUE(connections.isEmpty());
}

TEST_F(ConnectionEditorTest, AProviderNeedsItsOrganization)
{
    open(complete());
    hands->type(u"Identity provider"_s, u"okta"_s);
    EXPECT_TRUE(hands->shows(u"Enter the organization as well"_s));
    hands->type(u"Organization"_s, u"acme"_s);
    EXPECT_FALSE(hands->shows(u"Enter the organization as well"_s));
}

TEST_F(ConnectionEditorTest, TwoConnectionsHaveTwoNames)
{
    open(complete(), {u"production"_s, u"Test"_s});
    ASSERT_TRUE(hands->press(u"Save"_s));
    EXPECT_TRUE(hands->shows(u"Another connection already has this name"_s));
    EXPECT_TRUE(connections.isEmpty());
}

} // namespace
} // namespace Stationmaster::Test
