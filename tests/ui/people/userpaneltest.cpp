// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/userpanel.h"
#include "people/personpart.h"
#include "ui/people/fakepeople.h"
#include "widgets/banner.h"
#include "widgets/segmentedcontrol.h"
#include "words/report.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::FakePeople;

class UserPanelTest : public testing::Test
{
protected:
    UserPanelTest()
    {
        source.people.insert(u"ana"_s, FakePeople::somebody(u"ana"_s, u"Ana Ångström"_s));
        source.people.insert(u"bo"_s, FakePeople::somebody(u"bo"_s, u"Bo Müller"_s));
        panel.resize(340, 700);
        panel.show();
    }
    QString verdict() const { return panel.findChild<Banner *>()->text(); }
    bool waitForReads(int count)
    {
        return QTest::qWaitFor([&] { return source.asked.size() == count; }, 30'000);
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
    UserPanel panel{source};
};

TEST_F(UserPanelTest, asksForSomebodyWhileThereIsNobody)
{
    EXPECT_FALSE(panel.copyButton()->isEnabled());
    EXPECT_TRUE(shown().join(u' ').contains(u"Choose a person"_s));
    EXPECT_TRUE(panel.reportText().isEmpty());
}

TEST_F(UserPanelTest, showsAtOnceWhatIsKnownAndThenReadsAgain)
{
    panel.setUser(u"ana"_s);
    EXPECT_TRUE(verdict().startsWith(u"Works."_s));
    EXPECT_TRUE(source.asked.isEmpty()) << "the selection may move on";
    ASSERT_TRUE(waitForReads(1));
    UserDetails fresh = source.people[u"ana"_s];
    fresh.station->persistentConnection = false;
    fresh.signIn = FakePeople::olderThanAChange();
    fresh.isFresh = true;
    fresh.asOf = QDateTime::currentDateTimeUtc();
    source.reads.back().finish(fresh);
    ASSERT_TRUE(QTest::qWaitFor([&] { return verdict().startsWith(u"Needs to sign in again"_s); }, 30'000));
    EXPECT_TRUE(shown().contains(u"May still run with older settings"_s));
    EXPECT_TRUE(shown().contains(u"Persistent Connection: on, and the station shows off"_s));
    EXPECT_TRUE(shown().join(u' ').contains(u"As of"_s));
}

TEST_F(UserPanelTest, readsOnlyWhomTheSelectionRestsOn)
{
    for (int i = 0; i < 10; ++i)
        panel.setUser(i % 2 ? u"ana"_s : u"bo"_s);
    panel.setUser(u"bo"_s);
    ASSERT_TRUE(waitForReads(1));
    EXPECT_EQ(source.asked, QStringList{u"bo"_s});
    panel.setUser(u"ana"_s);
    EXPECT_EQ(source.cancelled, 1);
    ASSERT_TRUE(waitForReads(2));
    panel.hide();
    EXPECT_EQ(source.cancelled, 2);
    EXPECT_EQ(panel.userId(), u"ana"_s);
}

TEST_F(UserPanelTest, keepsWhatWasKnownWhenReadingFails)
{
    panel.setUser(u"ana"_s);
    ASSERT_TRUE(waitForReads(1));
    source.reads.back().finish(fail({.kind = Error::Kind::Offline}));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return shown().join(u' ').contains(u"Could not be refreshed"_s); }, 30'000));
    EXPECT_TRUE(verdict().startsWith(u"Works."_s));
}

TEST_F(UserPanelTest, followsWhatTheOrgTells)
{
    panel.setUser(u"ana"_s);
    QSignalSpy changed(&panel, &UserPanel::detailsChanged);
    panel.refresh();
    EXPECT_EQ(changed.count(), 0) << "nothing is new";
    source.people[u"ana"_s].user.associatedStationId.clear();
    panel.refresh();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(shown().contains(u"Not signed in on this phone"_s));
    source.people.remove(u"ana"_s);
    panel.refresh();
    EXPECT_TRUE(shown().join(u' ').contains(u"no longer in the org"_s));
    EXPECT_TRUE(shown().contains(u"Ana Ångström"_s)) << "it says who";
    EXPECT_FALSE(panel.copyButton()->isEnabled());
    panel.setUser(u"nobody"_s);
    EXPECT_FALSE(shown().contains(u"Ana Ångström"_s));
}

TEST_F(UserPanelTest, advisesOnlyWhatOneMayDo)
{
    source.people[u"bo"_s].user.defaultStationId = u"elsewhere"_s;
    panel.setUser(u"bo"_s);
    EXPECT_TRUE(verdict().endsWith(u"Set it as the default."_s)) << qPrintable(verdict());
    panel.setAbilities(Abilities({.readOnly = true}, {}));
    EXPECT_TRUE(verdict().contains(u"It has to be selected at every sign-in."_s));
    EXPECT_FALSE(verdict().contains(u"Set it as the default."_s)) << qPrintable(verdict());
    EXPECT_TRUE(verdict().contains(u"read-only"_s)) << qPrintable(verdict());
}

TEST_F(UserPanelTest, copiesTheReport)
{
    panel.setUser(u"bo"_s);
    QTest::mouseClick(panel.copyButton(), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(u"User: Bo Müller <bo@example.com>"_s));
    EXPECT_TRUE(text.contains(u"Org: Northwind"_s));
    EXPECT_TRUE(shown().contains(u"The report is on the clipboard."_s));
}

TEST_F(UserPanelTest, offersActionsBesideTheReport)
{
    auto *more = panel.findChildren<QPushButton *>().last();
    ASSERT_EQ(more->accessibleName(), u"More actions"_s);
    panel.setUser(u"bo"_s);
    EXPECT_EQ(more->menu()->actions().size(), 1);
    QAction refresh(u"Refresh station…"_s);
    panel.setActions({&refresh});
    EXPECT_EQ(more->menu()->actions().front(), &refresh);
    EXPECT_EQ(more->menu()->actions().back()->text(), u"Copy report as Mark&down"_s);
    panel.setActions({});
    EXPECT_EQ(more->menu()->actions().size(), 1);
}

TEST_F(UserPanelTest, isUsableWithTheKeyboard)
{
    panel.setUser(u"bo"_s);
    QSignalSpy left(&panel, &UserPanel::leaveRequested);
    panel.focusDetails();
    QTest::keyClick(panel.copyButton(), Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    for (const QString &name : {u"Copy report"_s, u"Close details"_s}) {
        bool found = false;
        for (const QWidget *widget : panel.findChildren<QWidget *>())
            found = found || widget->accessibleName() == name;
        EXPECT_TRUE(found) << name.toStdString();
    }
}

TEST_F(UserPanelTest, namesInEveryScriptFitAndAreNoMarkup)
{
    source.people.insert(
        u"x"_s, FakePeople::somebody(u"x"_s, u"<b>نور</b> 佐藤_WebRTC_Very_Long_Name_Without_Space"_s));
    panel.setUser(u"x"_s);
    QCoreApplication::sendPostedEvents();
    EXPECT_TRUE(shown().contains(u"<b>نور</b> 佐藤_WebRTC_Very_Long_Name_Without_Space"_s));
    EXPECT_LE(panel.minimumSizeHint().width(), 400);
}

/// Reads when it is told to, and ends when the test says so.
class FakePart : public PersonPart
{
public:
    QString title() const override { return u"Calls"_s; }
    void setPerson(const std::optional<UserDetails> &now) override
    {
        person = now ? now->user.id : QString();
    }
    void read() override
    {
        ++asked;
        reading = true;
    }
    void readAgain() override { read(); }
    bool isReading() const override { return reading; }
    void writeTo(Report &report) const override
    {
        report.beginPart(title());
        report.addItem(u"12 calls *today*"_s);
    }
    void end()
    {
        reading = false;
        Q_EMIT changed();
    }

    QString person;
    int asked = 0;
    bool reading = false;
};

TEST_F(UserPanelTest, readsAPartOnlyWhenItIsInSight)
{
    EXPECT_FALSE(panel.tabs()->isVisible());
    auto *part = new FakePart;
    panel.addPart(part);
    panel.setUser(u"ana"_s);
    EXPECT_TRUE(panel.tabs()->isVisible());
    EXPECT_EQ(part->person, u"ana"_s);
    ASSERT_TRUE(waitForReads(1));
    EXPECT_EQ(part->asked, 0);
    panel.tabs()->button(1)->click();
    EXPECT_TRUE(part->isVisible());
    EXPECT_EQ(part->asked, 1);
    panel.setUser(u"bo"_s);
    EXPECT_EQ(part->asked, 1) << "the selection may move on";
    ASSERT_TRUE(waitForReads(2));
    EXPECT_EQ(part->asked, 2);
    panel.setUser({});
    EXPECT_TRUE(part->person.isEmpty());
}

TEST_F(UserPanelTest, copiesTheReportWhenAllOfItHasBeenRead)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(u"before"_s);
    auto *part = new FakePart;
    panel.addPart(part);
    panel.setUser(u"ana"_s);
    panel.copyReport();
    EXPECT_EQ(part->asked, 1);
    EXPECT_EQ(clipboard->text(), u"before"_s);
    EXPECT_TRUE(shown().join(u' ').contains(u"belongs to the report"_s));
    part->end();
    EXPECT_TRUE(clipboard->text().contains(u"Calls:\n  12 calls *today*\n\nUser id: ana\n"_s))
        << clipboard->text().toStdString();
    panel.copyReportAsMarkdown();
    part->end();
    EXPECT_TRUE(clipboard->text().contains(u"### Calls\n\n- 12 calls \\*today\\*\n\n- **User id:** ana\n"_s))
        << clipboard->text().toStdString();
    clipboard->setText(u"before"_s);
    panel.copyReport();
    panel.setUser(u"bo"_s);
    part->end();
    EXPECT_EQ(clipboard->text(), u"before"_s) << "it was Ana's report that was wanted";
}

} // namespace Stationmaster
