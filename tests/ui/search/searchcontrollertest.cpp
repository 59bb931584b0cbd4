// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "search/searchcontroller.h"

#include "basesettings/basesettingslistpage.h"
#include "people/assignmentspage.h"
#include "phones/phonespage.h"
#include "search/searchbox.h"
#include "shell/mainwindow.h"
#include "sites/sitespage.h"
#include "theme/appearance.h"
#include "ui/pages/smallorg.h"
#include "widgets/banner.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class SearchControllerTest : public testing::Test
{
protected:
    SearchControllerTest()
    {
        org.fillUsual();
        org.addUser(u"jose"_s, u"José García"_s);
        org.addPhone(u"phone-jose"_s, u"JG_WebRTC"_s, u"jose"_s);
        window.addPage(u"overview"_s, u"Overview"_s, new QWidget);
        window.addPage(u"assignments"_s, u"Assignments"_s, people = new AssignmentsPage(org.inventory));
        window.addPage(u"phones"_s, u"Phones"_s, phones = new PhonesPage(org.inventory));
        window.addPage(u"basesettings"_s, u"Base Settings"_s, new BaseSettingsListPage(org.inventory));
        window.addPage(u"sites"_s, u"Sites"_s, new SitesPage(org.inventory));
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }
    ~SearchControllerTest() override { window.clearPages(); }

    void readOrg()
    {
        ASSERT_TRUE(org.read());
        ASSERT_TRUE(QTest::qWaitFor([this] { return search.isUpToDate(); }));
    }
    void open() { QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier); }
    QStringList found() const
    {
        QStringList rows;
        const QAbstractItemModel *model = search.box().list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return rows;
    }
    void type(const QString &text)
    {
        open();
        QTest::keyClicks(search.box().edit(), text);
    }

    SmallOrg org;
    Appearance appearance{*qApp};
    MainWindow window{appearance};
    SearchController search{window, org.inventory};
    AssignmentsPage *people = nullptr;
    PhonesPage *phones = nullptr;
};

TEST_F(SearchControllerTest, LeadsToAPersonWhosePageHidesThem)
{
    readOrg();
    people->setView(AssignmentsPage::NoPhone);
    people->setFilter(u"nobody at all"_s);
    QSignalSpy opened(people, &ListPage::rowActivated);
    type(u"garcia jo"_s);
    ASSERT_FALSE(found().isEmpty());
    EXPECT_EQ(found().first(), u"José García, Person, %1"_s.arg(org.inventory.findUser(u"jose"_s)->email));
    EXPECT_EQ(search.box().edit()->accessibleDescription(), found().first()) << "said aloud";
    QTest::keyClick(search.box().edit(), Qt::Key_Return);
    EXPECT_FALSE(search.box().isVisible());
    EXPECT_EQ(window.currentPage(), static_cast<int>(PageId::Assignments));
    EXPECT_EQ(people->table()->currentId(), u"jose"_s);
    EXPECT_EQ(window.focusWidget(), people->table());
    EXPECT_EQ(opened.size(), 1) << "the details are wanted, too";
}

TEST_F(SearchControllerTest, SaysWhenWhatWasChosenHasGone)
{
    readOrg();
    type(u"garcia jo"_s);
    ASSERT_FALSE(found().isEmpty());
    org.remove(org.users, u"jose"_s);
    QSignalSpy gone(&org.inventory, &Inventory::rowsRemoved);
    org.inventory.refreshUser(u"jose"_s);
    ASSERT_TRUE(gone.wait(5000));
    QTest::keyClick(search.box().edit(), Qt::Key_Return);
    const auto banners = window.findChildren<Banner *>();
    const auto told = std::ranges::find_if(
        banners, [](const Banner *banner) { return banner->text().contains(u"not in the list now"_s); });
    ASSERT_NE(told, banners.end());
    (*told)->findChild<QPushButton *>()->click();
    EXPECT_FALSE(window.findChildren<Banner *>().contains(*told) && (*told)->isVisible());
}

TEST_F(SearchControllerTest, FindsPhonesByNameAndByTheirUser)
{
    readOrg();
    type(u"jg_web"_s);
    EXPECT_EQ(found(), QStringList{u"JG_WebRTC, Phone, José García"_s});
    QTest::keyClick(search.box().edit(), Qt::Key_Return);
    EXPECT_EQ(phones->table()->currentId(), u"phone-jose"_s);
}

TEST_F(SearchControllerTest, ArrowsChooseAndEscapeGivesTheKeyboardBack)
{
    readOrg();
    window.showPage(static_cast<int>(PageId::Phones));
    phones->table()->setFocus();
    const QString before = phones->table()->currentId();
    type(u"garcia"_s);
    ASSERT_EQ(found().size(), 2) << qPrintable(found().join(u'\n'));
    QTest::keyClick(search.box().edit(), Qt::Key_Down);
    EXPECT_EQ(search.box().list()->currentIndex().row(), 1);
    QTest::keyClick(search.box().edit(), Qt::Key_Down);
    EXPECT_EQ(search.box().list()->currentIndex().row(), 1) << "the last one";
    QTest::keyClick(search.box().edit(), Qt::Key_Up);
    EXPECT_EQ(search.box().list()->currentIndex().row(), 0);
    QTest::keyClick(search.box().edit(), Qt::Key_Escape);
    EXPECT_FALSE(search.box().isVisible());
    EXPECT_EQ(window.focusWidget(), phones->table());
    EXPECT_EQ(phones->table()->currentId(), before);
}

TEST_F(SearchControllerTest, RunsCommandsAndOpensPages)
{
    readOrg();
    QSignalSpy reload(&window, &MainWindow::reloadRequested);
    type(u"reload"_s);
    EXPECT_EQ(found().value(0), u"Reload, Command, F5"_s);
    QTest::keyClick(search.box().edit(), Qt::Key_Return);
    EXPECT_EQ(reload.count(), 1);
    type(u"phones"_s);
    QTest::keyClick(search.box().edit(), Qt::Key_Return);
    EXPECT_EQ(window.currentPage(), static_cast<int>(PageId::Phones));
}

TEST_F(SearchControllerTest, OffersWhatWasChosenLastAndTheCommands)
{
    readOrg();
    type(u"garcia"_s);
    QTest::keyClick(search.box().edit(), Qt::Key_Return);
    open();
    search.box().edit()->clear();
    EXPECT_TRUE(found().value(0).startsWith(u"José García"_s)) << qPrintable(found().join(u'\n'));
    EXPECT_TRUE(found().contains(u"Reload, Command, F5"_s));
}

TEST_F(SearchControllerTest, SaysWhenThereIsNothingOrNotYetAll)
{
    open();
    EXPECT_TRUE(search.box().note().isEmpty()) << qPrintable(search.box().note());
    readOrg();
    QTest::keyClicks(search.box().edit(), u"xyzzy"_s);
    EXPECT_TRUE(found().isEmpty());
    EXPECT_TRUE(search.box().note().startsWith(u"No matches"_s));
    QTest::keyClick(search.box().edit(), Qt::Key_Return);
    EXPECT_TRUE(search.box().isVisible()) << "nothing to go to";
    org.inventory.reload(Inventory::List::Users);
    EXPECT_TRUE(search.box().note().contains(u"still being read"_s));
}

TEST_F(SearchControllerTest, FollowsTheOrg)
{
    readOrg();
    org.rename(org.users, u"jose"_s, u"Carlos García"_s);
    org.remove(org.phones, u"phone-jose"_s);
    readOrg();
    type(u"garcia"_s);
    ASSERT_EQ(found().size(), 1) << qPrintable(found().join(u'\n'));
    EXPECT_TRUE(found().value(0).startsWith(u"Carlos García, Person"_s));
}

} // namespace
} // namespace Stationmaster::Test
