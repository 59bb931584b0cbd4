// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/troubleshootingpanel.h"
#include "ui/people/fakepeople.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::FakePeople;

class TroubleshootingTest : public testing::Test
{
protected:
    TroubleshootingTest()
    {
        UserDetails bo = FakePeople::somebody(u"bo"_s, u"Bo Müller"_s);
        bo.station->persistentConnection = false;
        source.people.insert(u"bo"_s, bo);
        panel.resize(900, 700);
        panel.show();
    }
    QStringList shown() const
    {
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&panel))
                texts.append(label->text());
        }
        return texts;
    }

    FakePeople source;
    TroubleshootingPanel panel{source};
};

TEST_F(TroubleshootingTest, everyComplaintHasACauseChecksAndSomethingForTheUser)
{
    const auto complaints = Troubleshooting::complaints();
    ASSERT_EQ(complaints.size(), 7u);
    for (const Complaint &complaint : complaints) {
        EXPECT_FALSE(complaint.cause.isEmpty());
        EXPECT_FALSE(complaint.checks.empty());
        EXPECT_FALSE(complaint.byUser.isEmpty());
        const QString message = Troubleshooting::message(complaint, u"Bo"_s);
        EXPECT_TRUE(message.startsWith(u"Hello Bo,"_s));
        for (const QString &step : complaint.byUser)
            EXPECT_TRUE(message.contains(step)) << step.toStdString();
    }
    EXPECT_TRUE(Troubleshooting::message(complaints.front(), {}).startsWith(u"Hello,"_s));
}

TEST_F(TroubleshootingTest, showsTheChecksOfTheComplaintForTheChosenPerson)
{
    panel.setComplaint(5); // a changed setting has no effect
    EXPECT_FALSE(shown().join(u' ').contains(u"Persistent Connection: on"_s)) << "nobody is chosen yet";
    panel.setUser(u"bo"_s);
    EXPECT_TRUE(shown().contains(u"Persistent Connection: on, and the station shows off"_s));
    EXPECT_FALSE(shown().contains(u"Phone exists and is active"_s)) << "is not the question here";
    panel.setComplaint(3); // the phone is not visible
    EXPECT_TRUE(shown().contains(u"Phone exists and is active"_s));
    EXPECT_FALSE(shown().contains(u"Persistent Connection: on, and the station shows off"_s));
    UserDetails fresh = source.people[u"bo"_s];
    fresh.phone->state = u"inactive"_s;
    source.reads.back().finish(fresh);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown().contains(u"Phone is not active"_s); }, 30'000));
}

TEST_F(TroubleshootingTest, findsAPersonByTheirName)
{
    auto *who = panel.findChild<QLineEdit *>();
    ASSERT_EQ(who->accessibleName(), u"Person"_s);
    QTest::keyClicks(who, u"ller"_s);
    auto *found = who->completer()->completionModel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return found->rowCount() == 1; }, 30'000));
    Q_EMIT who->completer()->activated(found->index(0, 0));
    EXPECT_EQ(who->text(), u"Bo Müller"_s);
    EXPECT_EQ(source.asked, QStringList{u"bo"_s});
}

TEST_F(TroubleshootingTest, showsNobodyUnderTheNameOfSomebodyElse)
{
    panel.setComplaint(5);
    panel.setUser(u"bo"_s);
    auto *who = panel.findChild<QLineEdit *>();
    auto *message = panel.findChild<QPlainTextEdit *>();
    ASSERT_TRUE(shown().contains(u"Persistent Connection: on, and the station shows off"_s));
    source.people.insert(u"zoe"_s, FakePeople::somebody(u"zoe"_s, u"Zoë Wójcik"_s));
    who->clear();
    QTest::keyClicks(who, u"zoe@example.com"_s);
    EXPECT_FALSE(shown().contains(u"Persistent Connection: on, and the station shows off"_s))
        << "while somebody is looked for";
    EXPECT_FALSE(shown().contains(u"Bo Müller"_s));
    EXPECT_FALSE(message->toPlainText().contains(u"Bo Müller"_s));
    // What was on its way about the earlier person is dropped.
    source.reads.back().finish(source.people[u"bo"_s]);
    QTest::keyClick(who, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return source.asked.contains(u"zoe"_s); }, 30'000));
    EXPECT_EQ(who->text(), u"Zoë Wójcik"_s);
    EXPECT_TRUE(shown().contains(u"Persistent Connection: on"_s)) << qPrintable(shown().join(u'\n'));
    EXPECT_TRUE(message->toPlainText().startsWith(u"Hello Zoë Wójcik,"_s));
}

TEST_F(TroubleshootingTest, saysWhenNobodyIsFound)
{
    auto *who = panel.findChild<QLineEdit *>();
    QTest::keyClicks(who, u"nobody@example.com"_s);
    QTest::keyClick(who, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return shown().join(u'\n').contains(u"No active person has “nobody@example.com”"_s); },
        30'000));
    EXPECT_TRUE(source.asked.isEmpty());
}

TEST_F(TroubleshootingTest, asksWhichOfSeveralIsMeant)
{
    source.people.insert(u"bob"_s, FakePeople::somebody(u"bob"_s, u"Bob Müller"_s));
    auto *who = panel.findChild<QLineEdit *>();
    QTest::keyClicks(who, u"muller"_s);
    QTest::keyClick(who, Qt::Key_Return);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return who->completer()->completionModel()->rowCount() == 2; }, 30'000));
    EXPECT_TRUE(source.asked.isEmpty()) << "none of them is chosen";
    EXPECT_TRUE(shown().join(u'\n').contains(u"Choose one from the list."_s));
}

TEST_F(TroubleshootingTest, copiesTheTextForTheUserAsItWasEdited)
{
    panel.setUser(u"bo"_s);
    auto *message = panel.findChild<QPlainTextEdit *>();
    EXPECT_TRUE(message->toPlainText().startsWith(u"Hello Bo Müller,"_s));
    message->setPlainText(u"Hi Bo"_s);
    QTest::mouseClick(panel.findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"Hi Bo"_s);
}

} // namespace Stationmaster
