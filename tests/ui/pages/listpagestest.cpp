// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/basesettingslistpage.h"
#include "people/assignmentspage.h"
#include "phones/phonespage.h"
#include "sites/sitespage.h"
#include "ui/pages/smallorg.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::ScriptedServer;
using Test::SmallOrg;

namespace {

/// The shown text of the row with @p id under the column with @p title.
QString cellOf(const ListPage &page, const QString &id, const QString &title)
{
    const DataTableModel &rows = page.rows();
    for (int column = 0; column < rows.columnCount(); ++column) {
        if (rows.headerData(column, Qt::Horizontal).toString() == title)
            return rows.index(rows.rowOf(id), column).data().toString();
    }
    ADD_FAILURE() << "no column " << title.toStdString();
    return {};
}

QStringList shownIds(const ListPage &page)
{
    QStringList ids;
    for (int row = 0; row < page.rows().rowCount(); ++row)
        ids.append(page.rows().idAt(row));
    return ids;
}

} // namespace

class ListPagesTest : public testing::Test
{
protected:
    ListPagesTest() { org.fillUsual(); }
    SmallOrg org;
};

TEST_F(ListPagesTest, showsWhoHasWhichPhone)
{
    AssignmentsPage page(org.inventory);
    QAbstractItemModelTester guard(&page.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(org.read());
    EXPECT_EQ(shownIds(page), (QStringList{u"ana"_s, u"bo"_s, u"cem"_s, u"dan"_s}));
    EXPECT_EQ(cellOf(page, u"ana"_s, u"Verdict"_s), u"Works"_s);
    EXPECT_EQ(cellOf(page, u"ana"_s, u"Phone"_s), u"Ana_WebRTC"_s);
    EXPECT_EQ(cellOf(page, u"ana"_s, u"Signed In"_s), u"Signed in"_s);
    EXPECT_EQ(cellOf(page, u"ana"_s, u"Default Station"_s), u"This phone"_s);
    EXPECT_EQ(cellOf(page, u"ana"_s, u"E-mail"_s), u"ana@example.com"_s);
    EXPECT_EQ(cellOf(page, u"bo"_s, u"Verdict"_s), u"Not the default phone"_s);
    EXPECT_EQ(cellOf(page, u"bo"_s, u"Default Station"_s), u"Another station"_s);
    EXPECT_EQ(cellOf(page, u"cem"_s, u"Verdict"_s), u"No phone"_s);
    EXPECT_EQ(cellOf(page, u"cem"_s, u"Phone"_s), u"—"_s);
    EXPECT_EQ(cellOf(page, u"dan"_s, u"Verdict"_s), u"Left, has a phone"_s);
}

TEST_F(ListPagesTest, saysNoPhoneOnlyWhenEveryPhoneWasRead)
{
    org.broken.insert("phones", ScriptedServer::answer(503));
    AssignmentsPage page(org.inventory);
    ASSERT_TRUE(org.read());
    EXPECT_EQ(cellOf(page, u"cem"_s, u"Verdict"_s), u"Not known yet"_s);
    org.broken.clear();
    ASSERT_TRUE(org.read(Inventory::List::Phones));
    EXPECT_EQ(cellOf(page, u"cem"_s, u"Verdict"_s), u"No phone"_s);
}

TEST_F(ListPagesTest, followsAPhoneFromOnePersonToAnother)
{
    AssignmentsPage page(org.inventory);
    ASSERT_TRUE(org.read());
    org.remove(org.phones, u"p-bo"_s);
    org.addPhone(u"p-bo"_s, u"Cem_WebRTC"_s, u"cem"_s);
    ASSERT_TRUE(org.read(Inventory::List::Phones));
    EXPECT_EQ(cellOf(page, u"bo"_s, u"Verdict"_s), u"No phone"_s);
    EXPECT_EQ(cellOf(page, u"cem"_s, u"Phone"_s), u"Cem_WebRTC"_s);
    org.remove(org.phones, u"p-bo"_s);
    ASSERT_TRUE(org.read(Inventory::List::Phones));
    EXPECT_EQ(cellOf(page, u"cem"_s, u"Verdict"_s), u"No phone"_s);
}

TEST_F(ListPagesTest, followsManyPhonesAtOnce)
{
    for (int i = 0; i < 900; ++i) {
        const QString id = QString::number(i);
        org.addUser(u"user-"_s + id, u"User "_s + id);
        org.addPhone(u"phone-"_s + id, u"Phone "_s + id, u"user-"_s + id);
    }
    AssignmentsPage page(org.inventory);
    ASSERT_TRUE(org.read());
    const auto noPhone = [&] { return page.rows().inView(AssignmentsPage::NoPhone); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return noPhone() == 1; })) << noPhone();
    for (int i = 0; i < 900; ++i)
        org.remove(org.phones, u"phone-"_s + QString::number(i));
    ASSERT_TRUE(org.read(Inventory::List::Phones));
    EXPECT_TRUE(QTest::qWaitFor([&] { return noPhone() == 901; })) << noPhone();
    EXPECT_EQ(cellOf(page, u"user-899"_s, u"Verdict"_s), u"No phone"_s);
    EXPECT_EQ(cellOf(page, u"user-0"_s, u"Phone"_s), u"—"_s);
}

TEST_F(ListPagesTest, narrowsToASavedFilterWithItsCount)
{
    AssignmentsPage page(org.inventory);
    ASSERT_TRUE(org.read());
    auto *views = page.findChild<SegmentedControl *>();
    ASSERT_NE(views, nullptr);
    EXPECT_EQ(page.rows().inView(AssignmentsPage::NoPhone), 1);
    page.setView(AssignmentsPage::NoPhone);
    EXPECT_EQ(shownIds(page), QStringList{u"cem"_s});
    EXPECT_EQ(views->currentIndex(), 1);
    views->setCurrentIndex(5);
    EXPECT_EQ(shownIds(page), QStringList{u"dan"_s}); // has left and still has a phone
    views->setCurrentIndex(4);
    EXPECT_EQ(shownIds(page), QStringList{u"ana"_s}); // signed in
    page.setView(AssignmentsPage::Everyone);
    EXPECT_EQ(page.rows().rowCount(), 4);
}

TEST_F(ListPagesTest, showsEveryWebRtcPhoneAndNoOther)
{
    org.phones.append(QJsonObject{{u"id"_s, u"desk"_s},
                                  {u"name"_s, u"Desk phone"_s},
                                  {u"state"_s, u"active"_s},
                                  {u"phoneMetaBase"_s, QJsonObject{{u"id"_s, u"polycom.json"_s}}}});
    org.addPhone(u"p-none"_s, u"Nobody_WebRTC"_s, {});
    PhonesPage page(org.inventory);
    QAbstractItemModelTester guard(&page.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(org.read());
    EXPECT_EQ(shownIds(page), (QStringList{u"p-ana"_s, u"p-bo"_s, u"p-dan"_s, u"p-none"_s}));
    EXPECT_EQ(cellOf(page, u"p-ana"_s, u"Default Station"_s), u"Default"_s);
    EXPECT_EQ(cellOf(page, u"p-bo"_s, u"Default Station"_s), u"Another station"_s);
    EXPECT_EQ(cellOf(page, u"p-none"_s, u"User"_s), u"—"_s);
    EXPECT_EQ(cellOf(page, u"p-ana"_s, u"State"_s), u"Active"_s);
}

TEST_F(ListPagesTest, tellsOnEveryPhoneOfAUserWhatBecomesOfThem)
{
    org.addPhone(u"p-ana2"_s, u"Ana_Second"_s, u"ana"_s);
    PhonesPage page(org.inventory);
    ASSERT_TRUE(org.read());
    ASSERT_EQ(cellOf(page, u"p-ana2"_s, u"Signed In"_s), u"Other station"_s);
    page.setFilter(u"second signed"_s);
    ASSERT_EQ(page.rows().rowCount(), 0);
    org.inventory.noteStation(u"ana"_s, u"line-p-ana2"_s);
    EXPECT_EQ(shownIds(page), QStringList{u"p-ana2"_s});
    EXPECT_EQ(cellOf(page, u"p-ana2"_s, u"Signed In"_s), u"Signed in"_s);
}

TEST_F(ListPagesTest, keepsSelectionAndFilterThroughAReload)
{
    PhonesPage page(org.inventory);
    ASSERT_TRUE(org.read());
    QSignalSpy reset(&page.rows(), &QAbstractItemModel::modelReset);
    page.table()->selectId(u"p-bo"_s);
    page.setFilter(u"webrtc"_s);
    org.rename(org.phones, u"p-bo"_s, u"Zoe_WebRTC"_s);
    org.remove(org.phones, u"p-ana"_s);
    ASSERT_TRUE(org.read());
    EXPECT_EQ(shownIds(page), (QStringList{u"p-dan"_s, u"p-bo"_s})); // in order again
    EXPECT_EQ(page.table()->currentId(), u"p-bo"_s);
    EXPECT_EQ(page.table()->selectedIds(), QStringList{u"p-bo"_s});
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(ListPagesTest, takesInSeveralPagesOfPhones)
{
    for (int i = 0; i < 250; ++i)
        org.addPhone(u"x%1"_s.arg(i), u"Pool %1"_s.arg(i, 3, 10, QChar(u'0')), {});
    PhonesPage page(org.inventory);
    QAbstractItemModelTester guard(&page.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy inserted(&page.rows(), &QAbstractItemModel::rowsInserted);
    ASSERT_TRUE(org.read());
    EXPECT_EQ(page.rows().rowCount(), 253);
    EXPECT_LE(inserted.count(), 3); // one a page
    EXPECT_EQ(page.rows().idAt(252), u"x249"_s);
}

TEST_F(ListPagesTest, showsBaseSettingsWithWhatTheySetAndHowManyPhonesUseThem)
{
    BaseSettingsListPage page(org.inventory);
    ASSERT_TRUE(org.read());
    EXPECT_EQ(cellOf(page, u"standard"_s, u"Persistent Connection"_s), u"On · 600 s"_s);
    EXPECT_EQ(cellOf(page, u"remote"_s, u"Persistent Connection"_s), u"Off"_s);
    EXPECT_EQ(cellOf(page, u"standard"_s, u"Transport DSCP Value"_s), u"CS3 24 · 0x18"_s);
    EXPECT_EQ(cellOf(page, u"standard"_s, u"Media DSCP Value"_s), u"EF 46 · 0x2E"_s);
    EXPECT_EQ(cellOf(page, u"remote"_s, u"Force TURN"_s), u"—"_s);
    EXPECT_EQ(cellOf(page, u"standard"_s, u"Phones"_s), u"2"_s);
    QSignalSpy changed(&page.rows(), &QAbstractItemModel::dataChanged);
    org.remove(org.phones, u"p-dan"_s);
    ASSERT_TRUE(org.read(Inventory::List::Phones));
    ASSERT_TRUE(changed.count() > 0 || changed.wait(5000));
    EXPECT_EQ(cellOf(page, u"standard"_s, u"Phones"_s), u"1"_s);
}

TEST_F(ListPagesTest, showsSitesWithTheirRegionsInOrder)
{
    org.addSite(u"bare"_s, u"Bare"_s, {}, false);
    SitesPage page(org.inventory);
    ASSERT_TRUE(org.read());
    EXPECT_EQ(cellOf(page, u"berlin"_s, u"Media Regions"_s), u"eu-central-1 → eu-west-1"_s);
    EXPECT_EQ(cellOf(page, u"berlin"_s, u"Relay/TURN Behavior"_s), u"Any media region set on this site"_s);
    EXPECT_EQ(cellOf(page, u"virginia"_s, u"Relay/TURN Behavior"_s), u"Lowest latency via Geo-Lookup"_s);
    EXPECT_EQ(cellOf(page, u"dublin"_s, u"Failover"_s), u"No failover"_s);
    EXPECT_EQ(cellOf(page, u"bare"_s, u"Failover"_s), u"No region"_s);
}

TEST_F(ListPagesTest, showsNamesOfEveryScriptAndMarkupAsTheyAre)
{
    const QString arabic = u"نور الهدى_WebRTC"_s;
    const QString chinese = u"王小明_WebRTC"_s;
    const QString markup = u"<a href='x'>Eve</a> & <b>Co</b>"_s;
    org.addPhone(u"ar"_s, arabic, {});
    org.addPhone(u"zh"_s, chinese, {});
    org.addPhone(u"html"_s, markup, {});
    PhonesPage page(org.inventory);
    ASSERT_TRUE(org.read());
    EXPECT_EQ(cellOf(page, u"ar"_s, u"Phone Name"_s), arabic);
    EXPECT_EQ(cellOf(page, u"html"_s, u"Phone Name"_s), markup);
    page.setFilter(u"小明"_s);
    EXPECT_EQ(shownIds(page), QStringList{u"zh"_s});
    page.setFilter(u"<b>co"_s);
    EXPECT_EQ(shownIds(page), QStringList{u"html"_s});
}

TEST_F(ListPagesTest, isUsableWithTheKeyboardAlone)
{
    PhonesPage page(org.inventory);
    ASSERT_TRUE(org.read());
    page.resize(900, 400);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    QSignalSpy opened(&page, &ListPage::rowActivated);
    QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(page.filterEdit()->hasFocus());
    QTest::keyClicks(page.filterEdit(), u"dan"_s);
    EXPECT_EQ(shownIds(page), QStringList{u"p-dan"_s});
    QTest::keyClick(page.filterEdit(), Qt::Key_Down);
    ASSERT_TRUE(page.table()->hasFocus());
    EXPECT_EQ(page.table()->currentId(), u"p-dan"_s);
    QTest::keyClick(page.table(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toString(), u"p-dan"_s);
    page.focusFilter();
    QTest::keyClick(page.filterEdit(), Qt::Key_Escape);
    EXPECT_TRUE(page.filterEdit()->text().isEmpty());
    EXPECT_EQ(page.rows().rowCount(), 3);
}

} // namespace Stationmaster
