// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/connectioneditor.h"
#include "signin/connectionlist.h"
#include "signin/secretdialog.h"
#include "signin/signinagaindialog.h"
#include "signin/signinpage.h"
#include "signin/swatches.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QList<Connection> someConnections()
{
    QList<Connection> connections;
    for (const QString &name : {u"Production"_s, u"A & B"_s}) {
        Connection connection = Connection::make();
        connection.name = name;
        connection.region = u"eu-central-1"_s;
        connection.clientId = u"id"_s;
        connection.readOnly = name != u"Production"_s;
        connections.append(connection);
    }
    return connections;
}

/// Everything that can be reached by Tab says what it is.
void expectNames(const QWidget &window)
{
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || !(widget->focusPolicy() & Qt::TabFocus) ||
            widget->focusProxy() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        ASSERT_TRUE(accessible);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
}

/// Alt and a letter leads to one place.
void expectDistinctMnemonics(const QWidget &window)
{
    QHash<QString, QString> seen;
    const auto look = [&seen](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        EXPECT_FALSE(seen.contains(key)) << qPrintable(text) << " and " << qPrintable(seen.value(key));
        seen[key] = text;
    };
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&window))
            look(button->text());
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&window) && label->buddy())
            look(label->text());
    }
}

} // namespace

TEST(SignInLooksTest, ThePageCanBeUsedByKeyboardAndEar)
{
    SignInPage page;
    page.resize(1000, 700);
    page.show();
    expectNames(page);
    expectDistinctMnemonics(page);
    page.list()->setConnections(someConnections());
    expectNames(page);
    expectDistinctMnemonics(page);
    page.showProblem({.what = u"What."_s, .next = u"Next."_s, .details = u"d"_s}, true, true);
    expectNames(page);
    expectDistinctMnemonics(page);
    page.showBrowser(u"T"_s, QUrl(u"https://login.example.com/oauth/authorize"_s), true);
    expectNames(page);
    expectDistinctMnemonics(page);
}

TEST(SignInLooksTest, TheDialogsCanBeUsedByKeyboardAndEar)
{
    Connection gateway = someConnections().constFirst();
    gateway.hosts = Connection::Hosts::Gateway;
    Connection client = gateway;
    client.method = Connection::Method::ClientCredentials;
    for (const Connection &connection : {Connection::make(), gateway, client}) {
        ConnectionEditor editor(connection, {});
        editor.show();
        expectNames(editor);
        expectDistinctMnemonics(editor);
    }
    SecretDialog secret(u"Production"_s, u"Why."_s);
    secret.show();
    expectNames(secret);
    SignInAgainDialog again(u"Acme"_s, u"Why."_s, nullptr);
    again.show();
    expectNames(again);
    expectDistinctMnemonics(again);
}

TEST(SignInLooksTest, NamesOfPeopleAreShownAsTheyAre)
{
    SignInPage page;
    page.showProblem({.what = u"<b>What</b>."_s, .next = u"<img src=x> next."_s}, true, false);
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        const bool isRich = label->textFormat() == Qt::RichText;
        EXPECT_FALSE(isRich && label->text().contains(u"<img src=x>"_s));
    }
}

TEST(SignInLooksTest, AColourHasAName)
{
    QSet<QString> names;
    for (const Swatch &swatch : swatches()) {
        EXPECT_FALSE(swatch.name.isEmpty());
        Connection connection = someConnections().constFirst();
        connection.colour = swatch.colour;
        EXPECT_TRUE(problemsIn(connection).isEmpty()) << qPrintable(swatch.colour);
        names.insert(swatch.name);
    }
    EXPECT_EQ(names.size(), swatches().size());
}

} // namespace Stationmaster
