// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/basesettingslistpage.h"
#include "people/assignmentspage.h"
#include "phones/phonespage.h"
#include "sites/sitespage.h"
#include "ui/pages/smallorg.h"
#include "widgets/banner.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/pageheader.h"
#include "widgets/stateview.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::ScriptedServer;
using Test::SmallOrg;

class PageStatesTest : public testing::Test
{
protected:
    PageStatesTest() : page(org.inventory)
    {
        page.resize(900, 500);
        page.show();
    }

    StateView *state() const { return page.findChild<StateView *>(); }
    Banner *banner() const { return page.findChild<Banner *>(); }
    QString countText() const { return page.findChild<PageHeader *>()->countLabel()->text(); }

    SmallOrg org;
    PhonesPage page;
};

TEST_F(PageStatesTest, saysThatItReadsBeforeTheFirstRows)
{
    EXPECT_TRUE(state()->isVisible());
    EXPECT_TRUE(state()->isLoading());
    EXPECT_FALSE(state()->title().isEmpty());
    EXPECT_FALSE(page.table()->isVisible());
}

TEST_F(PageStatesTest, saysWhyAnEmptyOrgShowsNothingAndOffersTheFirstPhone)
{
    QSignalSpy wanted(&page, &ListPage::newPhoneRequested);
    ASSERT_TRUE(org.read());
    ASSERT_TRUE(state()->isVisible());
    EXPECT_FALSE(state()->isLoading());
    EXPECT_EQ(state()->title(), u"No WebRTC phones yet"_s);
    EXPECT_EQ(state()->actionButton()->text(), u"New WebRTC phone…"_s);
    QTest::mouseClick(state()->actionButton(), Qt::LeftButton);
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(PageStatesTest, aListThatWasReadOnceIsOldAndNotIncomplete)
{
    org.fillUsual();
    ASSERT_TRUE(org.read());
    org.broken.insert("phones", ScriptedServer::cut());
    ASSERT_TRUE(org.read());
    ASSERT_TRUE(banner()->isVisible());
    EXPECT_TRUE(banner()->text().contains(u"This list is as of "_s)) << qPrintable(banner()->text());
    EXPECT_FALSE(banner()->text().contains(u"incomplete"_s));
    EXPECT_TRUE(countText().startsWith(u"3 phone"_s) && countText().contains(u", as of "_s))
        << qPrintable(countText());
}

TEST_F(PageStatesTest, anOldListThatIsReadAgainSaysBoth)
{
    org.fillUsual();
    ASSERT_TRUE(org.read());
    org.broken.insert("phones", ScriptedServer::silence());
    org.inventory.reload(Inventory::List::Phones);
    EXPECT_TRUE(countText().contains(u"as of "_s) && countText().contains(u"reading again…"_s))
        << qPrintable(countText());
}

TEST_F(PageStatesTest, showsExactlyWhatALinkMeansAndSaysSo)
{
    org.fillUsual();
    org.addPhone(u"p-named"_s, u"dublin_WebRTC"_s, {});
    ASSERT_TRUE(org.read());
    page.show({.page = PageId::Phones, .only = {.of = RowScope::Of::PhonesAtSites, .ids = {u"dublin"_s}}});
    EXPECT_EQ(page.rows().rowCount(), 1) << "and not the phone that is called so";
    EXPECT_EQ(page.table()->model()->index(0, 0).data().toString(), u"Bo_WebRTC"_s);
    const auto banners = page.findChildren<Banner *>();
    const auto note = std::ranges::find_if(banners, [](const Banner *each) { return each->isVisible(); });
    ASSERT_NE(note, banners.end());
    EXPECT_EQ((*note)->text(), u"Only phones at Dublin."_s);
    org.addPhone(u"p-new"_s, u"New_WebRTC"_s, {}, u"dublin"_s);
    ASSERT_TRUE(org.read(Inventory::List::Phones));
    EXPECT_EQ(page.rows().rowCount(), 2) << "what comes later belongs to it, too";
    QTest::mouseClick((*note)->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(page.rows().rowCount(), page.rows().total());
    EXPECT_FALSE((*note)->isVisible());
}

TEST_F(PageStatesTest, offersToClearAFilterThatNothingMatches)
{
    org.fillUsual();
    ASSERT_TRUE(org.read());
    EXPECT_TRUE(page.table()->isVisible());
    EXPECT_TRUE(countText().contains(u'3'));
    page.setFilter(u"nobody"_s);
    ASSERT_TRUE(state()->isVisible());
    EXPECT_EQ(state()->title(), u"No matches"_s);
    EXPECT_TRUE(countText().startsWith(u"0 of 3"_s));
    QTest::mouseClick(state()->actionButton(), Qt::LeftButton);
    EXPECT_TRUE(page.filterEdit()->text().isEmpty());
    EXPECT_TRUE(page.table()->isVisible());
}

TEST_F(PageStatesTest, saysWhatWentWrongAndOffersToTryAgain)
{
    org.broken.insert("phones", ScriptedServer::answer(503));
    QSignalSpy again(&page, &ListPage::retryRequested);
    ASSERT_TRUE(org.read());
    ASSERT_TRUE(state()->isVisible());
    EXPECT_EQ(state()->title(), u"This list could not be read"_s);
    EXPECT_FALSE(state()->explanation().isEmpty());
    QTest::mouseClick(state()->actionButton(), Qt::LeftButton);
    EXPECT_EQ(again.count(), 1);
    org.broken.clear();
    org.fillUsual();
    ASSERT_TRUE(org.read());
    EXPECT_TRUE(page.table()->isVisible());
}

TEST_F(PageStatesTest, saysWhatMayNotBeSeenInWordsAndOffersNothingThatWouldFail)
{
    org.broken.insert("phones", ScriptedServer::answer(403, R"({"code":"missing.any.permissions",
        "messageParams":{"permissions":"[telephony:plugin:all]"}})"));
    ASSERT_TRUE(org.read());
    EXPECT_EQ(state()->title(), u"You are not allowed to view this list"_s);
    EXPECT_TRUE(state()->explanation().contains(u"Telephony › Plugin › All"_s));
    EXPECT_FALSE(state()->actionButton()->isVisible());
}

TEST_F(PageStatesTest, saysWhyTheFirstPhoneCannotBeMade)
{
    ASSERT_TRUE(org.read());
    EXPECT_TRUE(state()->actionButton()->isEnabled());
    page.setAbilities(Abilities({.readOnly = true}, {}));
    ASSERT_TRUE(state()->actionButton()->isVisible());
    EXPECT_FALSE(state()->actionButton()->isEnabled());
    EXPECT_TRUE(state()->actionButton()->accessibleDescription().contains(u"read-only"_s));
    org.broken.insert("phones", ScriptedServer::cut());
    ASSERT_TRUE(org.read());
    EXPECT_TRUE(state()->actionButton()->isEnabled()) << "one may always try again";
}

TEST_F(PageStatesTest, saysWhenAnAnswerIsNoJson)
{
    org.broken.insert("phones", ScriptedServer::answer(200, "<html>Bad gateway</html>"));
    ASSERT_TRUE(org.read());
    ASSERT_TRUE(state()->isVisible());
    EXPECT_FALSE(state()->explanation().contains(u'<'));
    EXPECT_FALSE(state()->explanation().isEmpty());
}

TEST_F(PageStatesTest, showsRowsOfAnEarlierReadWithAWarningWhenTheNextFails)
{
    org.fillUsual();
    ASSERT_TRUE(org.read());
    EXPECT_FALSE(banner()->isVisible());
    org.broken.insert("phones", ScriptedServer::cut());
    QSignalSpy again(&page, &ListPage::retryRequested);
    ASSERT_TRUE(org.read());
    EXPECT_TRUE(page.table()->isVisible());
    ASSERT_TRUE(banner()->isVisible());
    auto *button = banner()->findChild<QPushButton *>();
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(again.count(), 1);
    org.broken.clear();
    ASSERT_TRUE(org.read());
    EXPECT_FALSE(banner()->isVisible());
}

TEST_F(PageStatesTest, warnsWhenAListThatRowsAreMadeOfIsMissing)
{
    org.fillUsual();
    org.broken.insert("phones", ScriptedServer::answer(500));
    AssignmentsPage people(org.inventory);
    people.show();
    ASSERT_TRUE(org.read());
    EXPECT_TRUE(people.table()->isVisible());
    EXPECT_TRUE(people.findChild<Banner *>()->isVisible());
}

TEST_F(PageStatesTest, showsAllAgainFromAViewWithoutRows)
{
    org.addUser(u"ana"_s, u"Ana"_s);
    AssignmentsPage people(org.inventory);
    people.show();
    ASSERT_TRUE(org.read());
    people.setView(AssignmentsPage::SignedIn);
    auto *nothing = people.findChild<StateView *>();
    ASSERT_TRUE(nothing->isVisible());
    EXPECT_EQ(nothing->title(), u"Nothing here"_s);
    QTest::mouseClick(nothing->actionButton(), Qt::LeftButton);
    EXPECT_TRUE(people.table()->isVisible());
}

TEST_F(PageStatesTest, givesEveryPageFilterAndTableItsName)
{
    AssignmentsPage assignments(org.inventory);
    BaseSettingsListPage profiles(org.inventory);
    SitesPage sites(org.inventory);
    const auto nameOf = [](QWidget *widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    const std::vector<std::pair<ListPage *, QString>> all{{&page, u"Phones"_s},
                                                          {&assignments, u"Assignments"_s},
                                                          {&profiles, u"Base Settings"_s},
                                                          {&sites, u"Sites"_s}};
    for (const auto &[each, name] : all) {
        EXPECT_EQ(nameOf(each), name);
        EXPECT_EQ(nameOf(each->table()), name);
        EXPECT_EQ(nameOf(each->filterEdit()), u"Filter"_s);
    }
}

} // namespace Stationmaster
