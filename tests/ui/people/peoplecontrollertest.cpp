// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/peoplecontroller.h"
#include "people/assignmentspage.h"
#include "people/userpanel.h"
#include "phones/phoneactions.h"
#include "settings/settings.h"
#include "ui/pages/smallorg.h"
#include "widgets/banner.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"

#include <QAction>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::ScriptedServer;
using Test::SeenRequest;
using Test::SmallOrg;

class PeopleControllerTest : public testing::Test
{
protected:
    PeopleControllerTest() { org.fillUsual(); }
    void open()
    {
        page.resize(1100, 420);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
        ASSERT_TRUE(org.read());
    }
    bool waitUntilFresh()
    {
        return QTest::qWaitFor([this] { return panel.details() && panel.details()->isFresh; }, 30'000);
    }
    /// What the details say of the list; empty: nothing.
    QString note() const
    {
        const Banner *banner = panel.findChildren<Banner *>().at(1); // the first one is the verdict
        return banner->isVisibleTo(&panel) ? banner->text() : QString();
    }
    int readsOf(const QByteArray &path) const
    {
        int count = 0;
        for (const SeenRequest &request : org.server.seen)
            count += request.target.contains(path) ? 1 : 0;
        return count;
    }

    QTemporaryDir folder;
    Settings settings{folder.path()};
    SmallOrg org;
    AssignmentsPage page{org.inventory};
    Licences licences{Api(org.client), org.inventory};
    PeopleController work{Api(org.client), org.inventory, licences, u"Northwind"_s, page, settings};
    UserPanel &panel{work.panel()};
};

TEST_F(PeopleControllerTest, readsThePersonThatIsSelectedAndTheirPhone)
{
    open();
    page.table()->selectId(u"bo"_s);
    ASSERT_EQ(panel.userId(), u"bo"_s);
    EXPECT_EQ(panel.details()->report().verdict, Verdict::NotDefault) << "from the rows, at once";
    org.rename(org.phones, u"p-bo"_s, u"Bo_Renamed"_s);
    ASSERT_TRUE(waitUntilFresh());
    EXPECT_EQ(panel.details()->phone->name, u"Bo_Renamed"_s);
    EXPECT_TRUE(panel.details()->overrides.has_value());
    EXPECT_EQ(page.rows().textAt(page.rows().rowOf(u"bo"_s), 2), u"Bo_Renamed"_s)
        << "the table says the same";
    EXPECT_EQ(readsOf("/users/bo"), 1);
    EXPECT_EQ(readsOf("/phones/p-bo"), 1);
    EXPECT_EQ(readsOf("/stations/line-p-bo"), 1);
}

TEST_F(PeopleControllerTest, asksNothingOfRowsThatAreOnlyPassed)
{
    open();
    page.table()->setFocus();
    page.table()->selectId(u"ana"_s);
    QTest::keyClick(page.table(), Qt::Key_Down);
    QTest::keyClick(page.table(), Qt::Key_Down);
    ASSERT_EQ(panel.userId(), u"cem"_s);
    ASSERT_TRUE(waitUntilFresh());
    EXPECT_EQ(readsOf("/users/ana") + readsOf("/users/bo"), 0);
    EXPECT_EQ(panel.details()->report().verdict, Verdict::NoPhone);
}

TEST_F(PeopleControllerTest, aLiveEventChangesTheDetailsAndLeavesSelectionAndScroll)
{
    for (int i = 0; i < 200; ++i)
        org.addUser(u"u%1"_s.arg(i), u"Person %1"_s.arg(i, 3, 10, QChar(u'0')));
    open();
    page.table()->selectId(u"u150"_s);
    page.table()->verticalScrollBar()->setValue(page.table()->verticalScrollBar()->value() + 20);
    const int scrolled = page.table()->verticalScrollBar()->value();
    ASSERT_GT(scrolled, 0);
    ASSERT_TRUE(waitUntilFresh());

    org.inventory.noteStation(u"u150"_s, u"line-p-ana"_s);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return panel.details()->user.associatedStationId == u"line-p-ana"_s; }, 30'000));
    org.inventory.noteStation(u"u003"_s, u"elsewhere"_s);
    EXPECT_EQ(page.table()->currentId(), u"u150"_s);
    EXPECT_EQ(page.table()->selectedIds(), QStringList{u"u150"_s});
    EXPECT_EQ(page.table()->verticalScrollBar()->value(), scrolled);
    EXPECT_EQ(panel.userId(), u"u150"_s);
}

TEST_F(PeopleControllerTest, aPhoneThatIsGoneIsNotShownAnyMore)
{
    open();
    page.table()->selectId(u"ana"_s);
    org.remove(org.phones, u"p-ana"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return panel.details()->report().verdict == Verdict::NoPhone; }, 30'000));
    EXPECT_FALSE(panel.details()->phone.has_value());
}

TEST_F(PeopleControllerTest, enterOpensAndEscReturnsAndClosingIsRemembered)
{
    open();
    page.activateWindow();
    page.table()->selectId(u"ana"_s);
    Q_EMIT panel.closeRequested();
    EXPECT_FALSE(panel.isVisible());
    EXPECT_FALSE(settings.detailsOpen.value());
    page.table()->setFocus();
    QTest::keyClick(page.table(), Qt::Key_Return);
    EXPECT_TRUE(panel.isVisible());
    EXPECT_TRUE(panel.copyButton()->hasFocus());
    QTest::keyClick(panel.copyButton(), Qt::Key_Escape);
    EXPECT_TRUE(page.table()->hasFocus());
    EXPECT_TRUE(settings.detailsOpen.value());
}

TEST_F(PeopleControllerTest, theDetailsStayWhileAFilterHidesTheRow)
{
    open();
    page.table()->selectId(u"ana"_s);
    EXPECT_EQ(note(), QString());
    page.setFilter(u"bo"_s);
    EXPECT_EQ(panel.userId(), u"ana"_s);
    EXPECT_EQ(note(), u"Ana Ångström is not among the rows shown."_s);
    page.setFilter(u"ana"_s);
    EXPECT_EQ(note(), QString());
    org.rename(org.users, u"ana"_s, u"Renamed"_s);
    page.setFilter(u"ngström"_s);
    ASSERT_TRUE(org.read(Inventory::List::Users));
    EXPECT_TRUE(QTest::qWaitFor([this] { return note() == u"Renamed is no longer among the rows shown."_s; }))
        << qPrintable(note());
}

TEST_F(PeopleControllerTest, whoLeavesTheViewStaysInTheDetailsWhichSaySo)
{
    org.addUser(u"eve"_s, u"Eve"_s, {}, u"line-p-bo"_s);
    org.addUser(u"zoe"_s, u"Zoe"_s, {}, u"line-p-dan"_s);
    open();
    page.setView(AssignmentsPage::SignedIn);
    page.table()->selectId(u"eve"_s);
    org.inventory.noteStation(u"eve"_s, {});
    ASSERT_TRUE(QTest::qWaitFor([this] { return page.rows().rowOf(u"eve"_s) < 0; }));
    EXPECT_EQ(panel.userId(), u"eve"_s);
    EXPECT_EQ(page.table()->currentId(), QString());
    EXPECT_TRUE(page.table()->selectedIds().isEmpty());
    EXPECT_EQ(note(), u"Eve is no longer in “Signed in”."_s);
    EXPECT_TRUE(panel.reportText().contains(u"User: Eve"_s));
    // By the person's own wish it is no news.
    page.setView(AssignmentsPage::NoPhone);
    EXPECT_EQ(note(), QString()) << "Eve has none";
    page.setView(AssignmentsPage::LeaversPhones);
    EXPECT_EQ(panel.userId(), u"eve"_s);
    EXPECT_EQ(note(), u"Eve is not in “Leavers’ phones”."_s);
    page.table()->setFocus();
    EXPECT_EQ(panel.userId(), u"eve"_s) << "taking the focus chooses nobody";
    page.table()->selectId(u"dan"_s);
    EXPECT_EQ(panel.userId(), u"dan"_s);
    EXPECT_EQ(note(), QString());
}

TEST_F(PeopleControllerTest, theActionsConcernThePersonWhoIsShown)
{
    PhoneActions actions(org.inventory, u"org-1"_s, &page);
    QStringList deleted;
    QObject::connect(&actions, &PhoneActions::planned, &page, [&deleted](const Plan &plan) {
        for (const Step &step : plan.steps)
            deleted.append(step.intent[u"id"_s].toString());
    });
    work.offer(actions);
    QAction *del = actions.action(PhoneActions::Kind::Delete);
    EXPECT_FALSE(del->isEnabled()) << "nobody is shown";
    open();
    page.table()->selectId(u"ana"_s);
    ASSERT_TRUE(del->isEnabled());
    page.setFilter(u"bo"_s);
    page.table()->selectionModel()->select(page.rows().index(0, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    ASSERT_EQ(page.table()->selectedIds(), QStringList{u"bo"_s});
    ASSERT_EQ(panel.userId(), u"ana"_s);
    ASSERT_TRUE(del->isEnabled());
    del->trigger();
    EXPECT_EQ(deleted, QStringList{u"p-ana"_s});
    Q_EMIT page.rowActivated(u"cem"_s);
    EXPECT_FALSE(del->isEnabled());
    EXPECT_TRUE(del->toolTip().contains(u"No WebRTC phone is known for Cem Öz"_s))
        << qPrintable(del->toolTip());
    EXPECT_TRUE(actions.action(PhoneActions::Kind::Create)->isEnabled());
}

TEST_F(PeopleControllerTest, findsPeopleWhoseAccentsWereNotTyped)
{
    open();
    org.broken.insert("search", ScriptedServer::json(R"({"results": [], "total": 0})"));
    std::optional<Result<std::vector<UserRow>>> found;
    work.source().search(u"angstrom"_s).onFinished(&page, [&found](const auto &rows) { found = rows; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }, 30'000));
    ASSERT_TRUE(found->has_value());
    ASSERT_EQ((*found)->size(), 1u);
    EXPECT_EQ((*found)->front().id, u"ana"_s);
}

} // namespace Stationmaster
