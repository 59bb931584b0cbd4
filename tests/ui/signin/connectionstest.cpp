// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinapp.h"

#include "signin/connectioneditor.h"
#include "signin/secretdialog.h"

#include <QFile>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// A connection that signs in with a client secret, and a keychain in one state or another.
class ClientConnection : public SignInApp
{
protected:
    ClientConnection() : connection(saved(u"Nightly"_s, Connection::Method::ClientCredentials)) {}
    void openIt() { start({.connectionName = connection.name}); }
    bool waitForQuestion()
    {
        return QTest::qWaitFor([this] { return dialog<SecretDialog>(); });
    }
    void enter(const QString &secret)
    {
        const WizardHands question(*dialog<SecretDialog>());
        question.type(u"Client secret"_s, secret);
        ASSERT_TRUE(question.press(u"Sign in"_s));
    }
    QString key() const { return connection.id + u"/client-secret"_s; }
    Connection onDisk() const
    {
        ConnectionStore store(folder.path());
        store.load();
        const Connection *found = store.withId(connection.id);
        return found ? *found : Connection();
    }
    QString secret() const { return org->options().clientSecret; }

    const Connection connection;
};

TEST_F(ClientConnection, TakesTheSecretFromTheKeychain)
{
    keychain.secrets[key()] = secret().toUtf8();
    openIt();
    EXPECT_TRUE(isIn());
    EXPECT_FALSE(dialog<SecretDialog>());
}

TEST_F(ClientConnection, AsksForTheSecretOnceAndKeepsIt)
{
    openIt();
    ASSERT_TRUE(waitForQuestion());
    EXPECT_TRUE(WizardHands(*dialog<SecretDialog>()).shows(u"Enter the secret of the OAuth client."_s));
    ASSERT_NO_FATAL_FAILURE(enter(secret()));
    ASSERT_TRUE(isIn());
    EXPECT_TRUE(QTest::qWaitFor([this] { return onDisk().keepsSecret; }));
    EXPECT_EQ(keychain.secrets.value(key()), secret().toUtf8());
    EXPECT_FALSE(hands().shows(u"For this run only."_s));
    QFile file(ConnectionStore(folder.path()).fileName());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains(secret().toUtf8()));
}

TEST_F(ClientConnection, SignsInWithoutAKeychainAndSaysSo)
{
    for (const KeychainState state :
         {KeychainState::NoBus, KeychainState::NoService, KeychainState::NoKeyring, KeychainState::Locked,
          KeychainState::Refused}) {
        keychain.state = state;
        openIt();
        ASSERT_TRUE(waitForQuestion()) << int(state);
        ASSERT_NO_FATAL_FAILURE(enter(secret()));
        ASSERT_TRUE(isIn());
        EXPECT_TRUE(shows(u"For this run only."_s)) << int(state);
        EXPECT_FALSE(onDisk().keepsSecret);
        app.reset();
    }
}

TEST_F(ClientConnection, AKeychainThatAsksItsPersonHoldsNobodyUp)
{
    keychain.secrets[key()] = secret().toUtf8();
    keychain.waits = true;
    openIt();
    ASSERT_TRUE(shows(u"Asking the keychain for the client secret of “Nightly”"_s));
    ASSERT_TRUE(press(u"Cancel"_s));
    EXPECT_TRUE(hands().canPress(u"Sign in"_s));
    keychain.waits = false;
    ASSERT_TRUE(press(u"Sign in"_s));
    EXPECT_TRUE(isIn());
}

TEST_F(ClientConnection, ALateAnswerOfTheKeychainIsAsGoodAsTyping)
{
    keychain.secrets[key()] = secret().toUtf8();
    keychain.waits = true;
    openIt();
    ASSERT_TRUE(waitForQuestion());
    EXPECT_TRUE(WizardHands(*dialog<SecretDialog>()).shows(u"The keychain is waiting for your answer"_s));
    keychain.answer();
    EXPECT_TRUE(isIn());
    EXPECT_FALSE(dialog<SecretDialog>());
}

TEST_F(ClientConnection, WhatTheKeychainTakesLateIsKeptAfterAll)
{
    openIt();
    ASSERT_TRUE(waitForQuestion());
    keychain.waits = true;
    ASSERT_NO_FATAL_FAILURE(enter(secret()));
    ASSERT_TRUE(isIn()) << "nobody waits for a keychain";
    ASSERT_TRUE(shows(u"For this run only."_s));
    EXPECT_TRUE(hands().shows(u"The keychain is waiting for your answer"_s));
    keychain.answer();
    EXPECT_TRUE(QTest::qWaitFor([this] { return onDisk().keepsSecret; }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !hands().shows(u"For this run only."_s); }));
}

TEST_F(ClientConnection, ASecretThatIsRefusedCanBeMended)
{
    keychain.secrets[key()] = "wrong";
    openIt();
    ASSERT_TRUE(shows(u"does not accept the OAuth client"_s));
    ASSERT_TRUE(press(u"Edit connection…"_s));
    auto *editor = dialog<ConnectionEditor>();
    ASSERT_TRUE(editor);
    const WizardHands form(*editor);
    form.type(u"Client secret"_s, secret());
    ASSERT_TRUE(form.press(u"Save"_s));
    ASSERT_TRUE(press(u"Try again"_s));
    EXPECT_TRUE(isIn());
    EXPECT_EQ(keychain.secrets.value(key()), secret().toUtf8());
}

TEST_F(ClientConnection, DeletingTakesTheSecretAlong)
{
    openIt();
    ASSERT_TRUE(waitForQuestion());
    ASSERT_NO_FATAL_FAILURE(enter(secret()));
    ASSERT_TRUE(isIn());
    ASSERT_TRUE(QTest::qWaitFor([this] { return onDisk().keepsSecret; }));
    fileAction({u"Connections"_s, u"All connections…"_s})->trigger();
    ASSERT_TRUE(isAtSignIn());
    ASSERT_TRUE(press(u"Delete…"_s));
    auto *question = dialog<QMessageBox>();
    ASSERT_TRUE(question);
    EXPECT_TRUE(question->text().contains(u"“Nightly”"_s));
    ASSERT_TRUE(WizardHands(*question).press(u"Cancel"_s));
    EXPECT_EQ(hands().rows(u"Your connections"_s).size(), 1);
    ASSERT_TRUE(press(u"Delete…"_s));
    ASSERT_TRUE(WizardHands(*dialog<QMessageBox>()).press(u"Delete"_s));
    EXPECT_TRUE(QTest::qWaitFor([this] { return keychain.secrets.isEmpty(); }));
    EXPECT_TRUE(hands().shows(u"There are none yet"_s));
    EXPECT_EQ(onDisk().id, QString());
}

TEST_F(ClientConnection, TheQuestionCanBeLeft)
{
    openIt();
    ASSERT_TRUE(waitForQuestion());
    ASSERT_TRUE(WizardHands(*dialog<SecretDialog>()).press(u"Cancel"_s));
    EXPECT_TRUE(hands().canPress(u"Sign in"_s));
    ASSERT_TRUE(press(u"Sign in"_s));
    EXPECT_TRUE(waitForQuestion());
}

TEST_F(ClientConnection, OneThatLeadsNowhereIsOpenedToBeMended)
{
    Connection broken = connection;
    broken.apiUrl = QUrl(u"http://api.example.com"_s);
    ConnectionStore store(folder.path());
    store.load();
    ASSERT_TRUE(store.save(broken).has_value());
    openIt();
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog<ConnectionEditor>(); }));
    EXPECT_TRUE(WizardHands(*dialog<ConnectionEditor>()).shows(u"http:// is for this computer only"_s));
}

TEST_F(ClientConnection, ADamagedFileIsNotPassedOver)
{
    QFile file(ConnectionStore(folder.path()).fileName());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[half");
    file.close();
    start();
    EXPECT_TRUE(shows(u"The saved connections could not be read."_s));
    EXPECT_TRUE(hands().canPress(u"New connection…"_s));
}

TEST_F(ClientConnection, ANewOneIsChosenInTheList)
{
    start();
    ASSERT_TRUE(press(u"New connection…"_s));
    const WizardHands form(*dialog<ConnectionEditor>());
    form.type(u"Name"_s, u"Frankfurt"_s);
    form.choose(u"Region"_s, u"Europe (Frankfurt) – mypurecloud.de"_s);
    form.type(u"Client ID"_s, u"id"_s);
    ASSERT_TRUE(form.press(u"Save"_s));
    EXPECT_EQ(hands().rows(u"Your connections"_s), (QStringList{u"Nightly"_s, u"Frankfurt"_s}));
    EXPECT_TRUE(fileAction({u"Connections"_s, u"Frankfurt"_s}));
    EXPECT_TRUE(fileAction({u"New window"_s, u"Frankfurt"_s}));
    ASSERT_TRUE(press(u"Edit…"_s));
    EXPECT_EQ(dialog<ConnectionEditor>()->windowTitle(), u"Edit connection “Frankfurt”"_s);
}

} // namespace
} // namespace Stationmaster::Test
