// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/overviewpage.h"
#include "overview/findingspanel.h"
#include "overview/orgfigures.h"
#include "overview/sharepanel.h"
#include "overview/statcard.h"
#include "people/assignmentspage.h"
#include "ui/pages/smallorg.h"
#include "widgets/banner.h"
#include "widgets/countbutton.h"
#include "widgets/datatablemodel.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/sharebar.h"

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
    EXPECT_EQ(figures.webRtcBaseSettings, 2);
    EXPECT_EQ(figures.sites, 4);
    EXPECT_EQ(figures.signedIn, 1);
    EXPECT_EQ(figures.withoutPhone, 1);
    EXPECT_EQ(figures.notDefault, 1);
    EXPECT_EQ(figures.leaversPhones, 1);
    EXPECT_EQ(figures.phonesWithoutUser, 1);
    EXPECT_EQ(figures.phonesWithoutRegion, 1);
    EXPECT_EQ(figures.sitesWithoutFailover, 1);
}

TEST(OrgFiguresTest, sharesOutPhonesAndSettings)
{
    SmallOrg org;
    org.fillUsual();
    ASSERT_TRUE(org.read());
    EXPECT_EQ(figuresOf(org.inventory).needSignIn, 0);
    EXPECT_EQ(figuresOf(org.inventory).settingsNotKnown, 1) << "Ana is signed in, and nothing is dated";
    const QDateTime then(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC);
    UserRow ana = *org.inventory.findUser(u"ana"_s);
    ana.associatedSince = then;
    org.inventory.put(ana);
    PhoneRow phone = *org.inventory.webRtcPhoneOf(u"ana"_s);
    phone.modified = then.addDays(-1);
    org.inventory.put(phone);
    BaseSettingsRow standard = *org.inventory.findBaseSettings(u"standard"_s);
    standard.modified = then.addSecs(3600);
    org.inventory.put(standard);
    const OrgFigures figures = figuresOf(org.inventory);
    EXPECT_EQ(figures.settingsNotKnown, 0);
    EXPECT_EQ(figures.phonesBySite,
              (std::vector<OrgShare>{{u"berlin"_s, u"berlin"_s, 2, 1}, {u"dublin"_s, u"dublin"_s, 1, 0}}));
    EXPECT_EQ(figures.needSignIn, 1);
    ASSERT_EQ(figures.signedInByProfile.size(), 1u);
    EXPECT_EQ(figures.signedInByProfile[0].id, u"standard"_s);
    EXPECT_EQ(figures.signedInByProfile[0].part, 1);
}

TEST(OrgFiguresTest, countWhatTheSavedFiltersShow)
{
    SmallOrg org;
    org.fillUsual();
    ASSERT_TRUE(org.read());
    AssignmentsPage people(org.inventory);
    const auto inView = [&people](AssignmentsPage::View view) { return people.rows().inView(view); };
    const OrgFigures figures = figuresOf(org.inventory);
    EXPECT_EQ(figures.withoutPhone, inView(AssignmentsPage::NoPhone));
    EXPECT_EQ(figures.notDefault, inView(AssignmentsPage::NotDefault));
    EXPECT_EQ(figures.needSignIn, inView(AssignmentsPage::NeedsSignIn));
    EXPECT_EQ(figures.leaversPhones, inView(AssignmentsPage::LeaversPhones));
    EXPECT_EQ(figures.duplicates, inView(AssignmentsPage::Duplicates));
    EXPECT_EQ(figures.signedIn, inView(AssignmentsPage::SignedIn));
}

TEST(OrgFiguresTest, whereNoPhonesMayBeReadTheStationsTell)
{
    SmallOrg org;
    org.fillUsual();
    org.broken["phones"] = ScriptedServer::answer(403);
    org.broken["stations"] = ScriptedServer::json(
        R"({"entities": [{"id": "line-p-ana", "webRtcUserId": "ana"}, {"id": "line-p-bo", "webRtcUserId": "bo"}],
            "pageNumber": 1, "pageCount": 1})");
    ASSERT_TRUE(org.read());
    const OrgFigures figures = figuresOf(org.inventory);
    EXPECT_TRUE(figures.knowsPhones());
    EXPECT_EQ(figures.webRtcPhones, 2);
    EXPECT_EQ(figures.withoutPhone, 1) << "Cem";
    EXPECT_EQ(figures.signedIn, 1);
    EXPECT_TRUE(figures.phonesBySite.empty());
}

TEST(OrgFiguresTest, countsEveryPhoneInOneFigureOfWhoseItIs)
{
    SmallOrg org;
    org.fillUsual();
    org.addPhone(u"p-none"_s, u"Nobody_WebRTC"_s, {});
    org.addUser(u"gone"_s, u"Gone"_s, {}, {}, u"deleted"_s);
    org.addPhone(u"p-gone"_s, u"Gone_WebRTC"_s, u"gone"_s);
    org.addPhone(u"p-ghost"_s, u"Ghost_WebRTC"_s, u"ghost"_s);
    ASSERT_TRUE(org.read());
    const auto isLookedUp = [&] { return figuresOf(org.inventory).phonesOfGonePeople == 1; };
    ASSERT_TRUE(QTest::qWaitFor(isLookedUp, 30'000));
    const OrgFigures figures = figuresOf(org.inventory);
    EXPECT_EQ(figures.phonesWithoutUser, 1);
    EXPECT_EQ(figures.phonesOfUnreadPeople, 1) << "the org said nothing of the ghost";
    EXPECT_EQ(figures.phonesNotSayingWhose, 0);
    int ofPeople = 0;
    for (const UserRow &user : org.inventory.users())
        ofPeople += org.inventory.webRtcPhonesOf(user.id);
    EXPECT_EQ(figures.webRtcPhones, ofPeople + figures.phonesWithoutUser + figures.phonesOfGonePeople +
                                        figures.phonesOfUnreadPeople + figures.phonesNotSayingWhose);
}

TEST(SharePanelTest, isAChartThatTheKeyboardReaches)
{
    SharePanel panel(u"Phones by site"_s, u"note"_s, Theme::Tone::Success);
    QLabel *quiet = nullptr;
    panel.setBars({}, u"No phones yet."_s);
    panel.resize(500, 300);
    panel.show();
    for (QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->text() == u"No phones yet."_s)
            quiet = label;
    }
    ASSERT_TRUE(quiet && quiet->isVisible());
    const PageLink berlin{.page = PageId::Phones,
                          .only = {.of = RowScope::Of::PhonesAtSites, .ids = {u"berlin"_s}}};
    panel.setBars({{u"Berlin & Potsdam"_s, u"4 phones"_s, 4, 2, berlin}, {u"Oslo"_s, u"1 phone"_s, 1, 0, {}}},
                  u"No phones yet."_s);
    EXPECT_FALSE(quiet->isVisible());
    const auto bars = panel.findChildren<ShareBar *>();
    ASSERT_EQ(bars.size(), 2);
    EXPECT_EQ(bars[0]->accessibleName(), u"Berlin & Potsdam: 4 phones"_s);
    EXPECT_TRUE(bars[0]->focusPolicy() & Qt::TabFocus);
    QList<PageLink> opened;
    QObject::connect(&panel, &SharePanel::opened, &panel, [&](const PageLink &link) { opened.append(link); });
    QTest::keyClick(bars[0], Qt::Key_Space);
    EXPECT_EQ(opened, QList<PageLink>{berlin});
    panel.setBars({{u"Oslo"_s, u"1 phone"_s, 1, 0, {}}}, {});
    EXPECT_EQ(panel.findChildren<ShareBar *>().first(), bars[0]) << "the bar that has the focus keeps it";
    EXPECT_FALSE(bars[1]->isVisible());
}

TEST(SharePanelTest, paintsTheLongestBarInFullAndItsPartInTone)
{
    ShareBar half;
    ShareBar full;
    for (ShareBar *bar : {&half, &full})
        bar->resize(600, bar->sizeHint().height());
    half.setShare(u"a"_s, u"1"_s, 0.5, 0, Theme::Tone::Warning);
    full.setShare(u"a"_s, u"2"_s, 1, 0.5, Theme::Tone::Warning);
    const auto pixelsOf = [](ShareBar &bar, const QColor &colour) {
        const QImage image = bar.grab().toImage();
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, image.height() / 2) == colour ? 1 : 0;
        return count;
    };
    const Theme &theme = Theme::of(&full);
    const int halfBar = pixelsOf(half, theme.primaryEdge);
    EXPECT_GT(halfBar, 50);
    EXPECT_EQ(pixelsOf(half, theme.text(Theme::Tone::Warning)), 0);
    EXPECT_NEAR(pixelsOf(full, theme.text(Theme::Tone::Warning)), halfBar, 4);
    EXPECT_NEAR(pixelsOf(full, theme.primaryEdge), halfBar, 4) << "the rest of the bar";
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
            30'000);
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
    EXPECT_EQ(wanted.at(0).at(0).value<PageLink>(),
              (PageLink{.page = PageId::Assignments, .view = AssignmentsPage::NoPhone}));
    EXPECT_EQ(wanted.at(1).at(0).value<PageLink>(), PageLink{.page = PageId::Sites});
}

TEST_F(OverviewPageTest, chartsLeadToTheRowsThatTheyCount)
{
    org.fillUsual();
    ASSERT_TRUE(showAllThatIsRead());
    QList<PageLink> wanted;
    QObject::connect(&page, &OverviewPage::pageRequested, &page,
                     [&](const PageLink &link) { wanted.append(link); });
    const auto bars = page.findChildren<ShareBar *>();
    ASSERT_EQ(bars.size(), 2) << "two sites, and nobody runs with older settings";
    EXPECT_TRUE(bars[0]->accessibleName().startsWith(u"berlin: 2"_s))
        << qPrintable(bars[0]->accessibleName());
    bars[1]->click();
    EXPECT_EQ(wanted, (QList<PageLink>{{.page = PageId::Phones,
                                        .only = {.of = RowScope::Of::PhonesAtSites, .ids = {u"dublin"_s}}}}));
}

TEST_F(OverviewPageTest, sumsUpTheSmallSites)
{
    for (int i = 0; i < 9; ++i) {
        const QString site = u"site%1"_s.arg(i);
        org.addSite(site, site, {u"eu-west-1"_s}, false);
        org.addPhone(u"p%1"_s.arg(i), u"Phone %1"_s.arg(i), {}, site);
    }
    ASSERT_TRUE(showAllThatIsRead());
    const auto bars = page.findChildren<ShareBar *>();
    ASSERT_EQ(bars.size(), 7);
    EXPECT_TRUE(bars[6]->accessibleName().contains(u"3"_s)) << qPrintable(bars[6]->accessibleName());
}

TEST_F(OverviewPageTest, listsFindingsWithAWayToEach)
{
    org.fillUsual();
    ASSERT_TRUE(showAllThatIsRead());
    ASSERT_TRUE(card(u"3 people"_s));
    QSignalSpy wanted(&page, &OverviewPage::pageRequested);
    QSignalSpy mending(&page, &OverviewPage::remedyRequested);
    QPushButton *leavers = nullptr;
    QPushButton *cleanUp = nullptr;
    for (QPushButton *button : page.findChild<FindingsPanel *>()->findChildren<QPushButton *>()) {
        if (button->accessibleName().contains(u"not active"_s))
            (button->text() == u"Open"_s ? leavers : cleanUp) = button;
    }
    ASSERT_NE(leavers, nullptr);
    leavers->click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().at(0).value<PageLink>().view, AssignmentsPage::LeaversPhones);
    ASSERT_NE(cleanUp, nullptr);
    cleanUp->click();
    ASSERT_EQ(mending.count(), 1);
    const auto finding = mending.first().at(0).value<OrgFinding>();
    EXPECT_EQ(finding.remedy, OrgFinding::Remedy::DeletePhones);
    EXPECT_EQ(finding.link, wanted.first().at(0).value<PageLink>());
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

TEST_F(OverviewPageTest, saysWhyItIsNotKnownWhoHasNoPhone)
{
    org.fillUsual();
    // Too many to be read one by one: the org does not give the field at all.
    for (int i = 0; i < 60; ++i)
        org.addPhone(u"q%1"_s.arg(i), u"Phone %1"_s.arg(i), {});
    for (qsizetype i = 0; i < org.phones.size(); ++i) {
        QJsonObject phone = org.phones.at(i).toObject();
        phone.remove(u"webRtcUser"_s);
        org.phones.replace(i, phone);
    }
    ASSERT_TRUE(showAllThatIsRead());
    const StatCard *without = card(u"– without a phone"_s);
    ASSERT_TRUE(without);
    EXPECT_TRUE(without->toolTip().startsWith(u"63 phone"_s)) << qPrintable(without->toolTip());
    QStringList buttons;
    for (const QPushButton *button : page.findChild<FindingsPanel *>()->findChildren<QPushButton *>())
        buttons.append(button->accessibleName());
    EXPECT_TRUE(buttons.contains(u"Open: 63 phones returned without user information"_s))
        << qPrintable(buttons.join(u'\n'));
    AssignmentsPage people(org.inventory);
    const auto *views = people.findChild<SegmentedControl *>();
    EXPECT_EQ(views->button(1 + AssignmentsPage::NoPhone)->count(), u"–"_s);
    EXPECT_EQ(views->button(1 + AssignmentsPage::SignedIn)->count(), u"1"_s);
}

TEST_F(OverviewPageTest, whatWasReadOnceIsOldAndNotIncomplete)
{
    org.fillUsual();
    ASSERT_TRUE(showAllThatIsRead());
    org.broken.insert("phones", ScriptedServer::answer(503));
    ASSERT_TRUE(showAllThatIsRead());
    ASSERT_TRUE(card(u"3 WebRTC phones"_s));
    EXPECT_TRUE(card(u"1 without a phone"_s)) << "as it was";
    EXPECT_TRUE(card(u"3 WebRTC phones"_s)->accessibleDescription().startsWith(u"The org"_s))
        << qPrintable(card(u"3 WebRTC phones"_s)->accessibleDescription());
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>())
        words.append(label->text());
    EXPECT_TRUE(std::ranges::any_of(words, [](const QString &text) { return text.startsWith(u"as of "_s); }));
    EXPECT_FALSE(words.contains(u"not complete"_s));
}

TEST_F(OverviewPageTest, doesNotClaimMissingPhonesWhileTheyAreNotRead)
{
    org.fillUsual();
    org.broken.insert("phones", ScriptedServer::answer(503));
    ASSERT_TRUE(showAllThatIsRead());
    ASSERT_TRUE(card(u"3 people"_s));
    EXPECT_TRUE(card(u"– without a phone"_s));
    for (const QLabel *label : page.findChildren<QLabel *>())
        EXPECT_FALSE(label->text().startsWith(u"Nobody."_s) || label->text() == u"No phones yet."_s)
            << "claimed without the phones";
    EXPECT_TRUE(page.findChild<Banner *>()->isVisible());
}

} // namespace Stationmaster
