// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/assignmentspage.h"
#include "pages/findingspanel.h"
#include "pages/orgfigures.h"
#include "pages/overviewpage.h"
#include "pages/statcard.h"
#include "presentation/banner.h"
#include "ui/pages/smallorg.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::ScriptedServer;
using Test::SmallOrg;

TEST(OrgFiguresTest, countsWhatNeedsAnAdmin)
{
    SmallOrg org;
    org.fillUsual();
    org.addPhone(u"p-none"_s, u"Nobody_WebRTC"_s, {}, u"bare"_s);
    org.addSite(u"bare"_s, u"Bare"_s, {}, false);
    EXPECT_FALSE(figuresOf(org.inventory).phonesComplete);
    ASSERT_TRUE(org.read());
    const OrgFigures figures = figuresOf(org.inventory);
    EXPECT_TRUE(figures.phonesComplete);
    EXPECT_EQ(figures.people, 3);
    EXPECT_EQ(figures.inactivePeople, 1);
    EXPECT_EQ(figures.webRtcPhones, 4);
    EXPECT_EQ(figures.webRtcProfiles, 2);
    EXPECT_EQ(figures.sites, 4);
    EXPECT_EQ(figures.signedIn, 1);
    EXPECT_EQ(figures.withoutPhone, 1);
    EXPECT_EQ(figures.notDefault, 1);
    EXPECT_EQ(figures.leaversPhones, 1);
    EXPECT_EQ(figures.phonesWithoutUser, 1);
    EXPECT_EQ(figures.phonesWithoutRegion, 1);
    EXPECT_EQ(figures.sitesWithoutFailover, 1);
}

class OverviewPageTest : public testing::Test
{
protected:
    OverviewPageTest() : page(org.inventory)
    {
        page.resize(1000, 600);
        page.show();
    }

    StatCard *card(const QString &what) const
    {
        for (StatCard *each : page.findChildren<StatCard *>()) {
            if (each->accessibleName().endsWith(what))
                return each;
        }
        return nullptr;
    }
    bool waitForFigure(const QString &name) const
    {
        return QTest::qWaitFor(
            [&] {
                const auto cards = page.findChildren<StatCard *>();
                return std::any_of(cards.begin(), cards.end(),
                                   [&](const StatCard *each) { return each->accessibleName() == name; });
            },
            5000);
    }

    /// What the page shows of the whole org. A page that comes into sight counts at once; while it is in
    /// sight it counts now and then, and may show a figure of an org that is half read.
    bool showAllThatIsRead()
    {
        if (!org.read())
            return false;
        page.hide();
        page.show();
        return true;
    }

    SmallOrg org;
    OverviewPage page;
};

TEST_F(OverviewPageTest, showsTheOrgInNumbersThatLeadToTheirPages)
{
    org.fillUsual();
    ASSERT_TRUE(org.read());
    EXPECT_TRUE(waitForFigure(u"3 people"_s));
    EXPECT_TRUE(waitForFigure(u"3 WebRTC phones"_s));
    EXPECT_TRUE(waitForFigure(u"1 without a phone"_s));
    EXPECT_TRUE(waitForFigure(u"2 base settings"_s));
    EXPECT_TRUE(waitForFigure(u"3 sites"_s));
    QSignalSpy wanted(&page, &OverviewPage::pageRequested);
    card(u"without a phone"_s)->click();
    card(u"sites"_s)->click();
    ASSERT_EQ(wanted.count(), 2);
    EXPECT_EQ(wanted.at(0).at(0).value<PageId>(), PageId::Assignments);
    EXPECT_EQ(wanted.at(0).at(1).toInt(), AssignmentsPage::NoPhone);
    EXPECT_EQ(wanted.at(1).at(0).value<PageId>(), PageId::Sites);
}

TEST_F(OverviewPageTest, listsFindingsWithAWayToEach)
{
    org.fillUsual();
    ASSERT_TRUE(showAllThatIsRead());
    ASSERT_TRUE(card(u"3 people"_s));
    QSignalSpy wanted(&page, &OverviewPage::pageRequested);
    QPushButton *leavers = nullptr;
    for (QPushButton *button : page.findChild<FindingsPanel *>()->findChildren<QPushButton *>()) {
        if (button->accessibleName().contains(u"not active"_s))
            leavers = button;
    }
    ASSERT_NE(leavers, nullptr);
    leavers->click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().at(1).toInt(), AssignmentsPage::LeaversPhones);
}

TEST_F(OverviewPageTest, changesBetweenLightAndDarkWhileItShowsFindings)
{
    org.fillUsual();
    ASSERT_TRUE(showAllThatIsRead());
    ASSERT_TRUE(card(u"3 people"_s));
    const QList<QPushButton *> before = page.findChild<FindingsPanel *>()->findChildren<QPushButton *>();
    QApplication::setPalette(Theme::darkTheme().palette());
    EXPECT_EQ(page.findChild<FindingsPanel *>()->findChildren<QPushButton *>(), before);
    QApplication::setPalette(Theme::light().palette());
    EXPECT_EQ(page.findChild<FindingsPanel *>()->findChildren<QPushButton *>(), before);
}

TEST_F(OverviewPageTest, saysWhenNothingNeedsAnAdmin)
{
    org.addUser(u"ana"_s, u"Ana"_s, u"line-p"_s);
    org.addPhone(u"p"_s, u"Ana_WebRTC"_s, u"ana"_s);
    org.addSite(u"berlin"_s, u"Berlin"_s, {u"eu-central-1"_s, u"eu-west-1"_s}, false);
    ASSERT_TRUE(showAllThatIsRead());
    ASSERT_TRUE(card(u"1 people"_s));
    auto *panel = page.findChild<FindingsPanel *>();
    EXPECT_TRUE(panel->findChildren<QPushButton *>().isEmpty());
    const auto labels = panel->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().startsWith(u"Nothing."_s); }));
}

TEST_F(OverviewPageTest, doesNotClaimMissingPhonesWhileTheyAreNotRead)
{
    org.fillUsual();
    org.broken.insert("phones", ScriptedServer::answer(503));
    ASSERT_TRUE(showAllThatIsRead());
    ASSERT_TRUE(card(u"3 people"_s));
    EXPECT_TRUE(card(u"– without a phone"_s));
    EXPECT_TRUE(page.findChild<Banner *>()->isVisible());
}

} // namespace Stationmaster
