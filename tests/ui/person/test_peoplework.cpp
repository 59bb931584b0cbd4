// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/assignmentspage.h"
#include "person/personpanel.h"
#include "presentation/orgtable.h"
#include "presentation/orgtablemodel.h"
#include "session/peoplework.h"
#include "ui/pages/smallorg.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::ScriptedServer;
using Test::SeenRequest;
using Test::SmallOrg;

class PeopleWorkTest : public testing::Test
{
protected:
    PeopleWorkTest() { org.fillUsual(); }
    void open()
    {
        page.resize(1100, 420);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
        ASSERT_TRUE(org.read());
    }
    bool waitUntilFresh()
    {
        return QTest::qWaitFor([this] { return panel.details() && panel.details()->isFresh; }, 5000);
    }
    int readsOf(const QByteArray &path) const
    {
        int count = 0;
        for (const SeenRequest &request : org.server.seen)
            count += request.target.contains(path) ? 1 : 0;
        return count;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    SmallOrg org;
    AssignmentsPage page{org.inventory};
    Licences licences{Api(org.client), org.inventory};
    PeopleWork work{Api(org.client), org.inventory, licences, u"Northwind"_s, page, settings};
    PersonPanel &panel{work.panel()};
};

TEST_F(PeopleWorkTest, readsThePersonThatIsSelectedAndTheirPhone)
{
    open();
    page.table()->selectId(u"bo"_s);
    ASSERT_EQ(panel.personId(), u"bo"_s);
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

TEST_F(PeopleWorkTest, asksNothingOfRowsThatAreOnlyPassed)
{
    open();
    page.table()->setFocus();
    page.table()->selectId(u"ana"_s);
    QTest::keyClick(page.table(), Qt::Key_Down);
    QTest::keyClick(page.table(), Qt::Key_Down);
    ASSERT_EQ(panel.personId(), u"cem"_s);
    ASSERT_TRUE(waitUntilFresh());
    EXPECT_EQ(readsOf("/users/ana") + readsOf("/users/bo"), 0);
    EXPECT_EQ(panel.details()->report().verdict, Verdict::NoPhone);
}

TEST_F(PeopleWorkTest, aLiveEventChangesTheDetailsAndLeavesSelectionAndScroll)
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
        [this] { return panel.details()->user.associatedStationId == u"line-p-ana"_s; }, 5000));
    org.inventory.noteStation(u"u003"_s, u"elsewhere"_s);
    EXPECT_EQ(page.table()->currentId(), u"u150"_s);
    EXPECT_EQ(page.table()->selectedIds(), QStringList{u"u150"_s});
    EXPECT_EQ(page.table()->verticalScrollBar()->value(), scrolled);
    EXPECT_EQ(panel.personId(), u"u150"_s);
}

TEST_F(PeopleWorkTest, aPhoneThatIsGoneIsNotShownAnyMore)
{
    open();
    page.table()->selectId(u"ana"_s);
    org.remove(org.phones, u"p-ana"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return panel.details()->report().verdict == Verdict::NoPhone; }, 5000));
    EXPECT_FALSE(panel.details()->phone.has_value());
}

TEST_F(PeopleWorkTest, enterOpensAndEscReturnsAndClosingIsRemembered)
{
    open();
    page.activateWindow();
    page.table()->selectId(u"ana"_s);
    Q_EMIT panel.closeRequested();
    EXPECT_FALSE(panel.isVisible());
    EXPECT_FALSE(settings.value(u"assignments/details-open"_s).toBool());
    page.table()->setFocus();
    QTest::keyClick(page.table(), Qt::Key_Return);
    EXPECT_TRUE(panel.isVisible());
    EXPECT_TRUE(panel.copyButton()->hasFocus());
    QTest::keyClick(panel.copyButton(), Qt::Key_Escape);
    EXPECT_TRUE(page.table()->hasFocus());
    EXPECT_TRUE(settings.value(u"assignments/details-open"_s).toBool());
}

TEST_F(PeopleWorkTest, theDetailsStayWhileAFilterHidesTheRow)
{
    open();
    page.table()->selectId(u"ana"_s);
    page.setFilter(u"bo"_s);
    EXPECT_EQ(panel.personId(), u"ana"_s);
}

TEST_F(PeopleWorkTest, findsPeopleWhoseAccentsWereNotTyped)
{
    open();
    org.broken.insert("search", ScriptedServer::json(R"({"results": [], "total": 0})"));
    std::optional<Result<std::vector<UserRow>>> found;
    work.source().search(u"angstrom"_s).onFinished(&page, [&found](const auto &rows) { found = rows; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }, 5000));
    ASSERT_TRUE(found->has_value());
    ASSERT_EQ((*found)->size(), 1u);
    EXPECT_EQ((*found)->front().id, u"ana"_s);
}

} // namespace Stationmaster
