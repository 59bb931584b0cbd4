// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/datatable.h"
#include "ui/widgets/samplerows.h"
#include "widgets/datatabledelegate.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::SampleRows;

class DataTableTest : public testing::Test
{
protected:
    DataTableTest() : model(sample.columns()), table(model, u"Things"_s)
    {
        QStringList ids;
        for (int i = 0; i < 60; ++i) {
            const QString id = u"id%1"_s.arg(i);
            sample.rows.insert(id, {u"Thing %1"_s.arg(i, 2, 10, QChar(u'0')), 100 - i, i % 2 == 0});
            ids.append(id);
        }
        model.upsert(ids);
        table.resize(700, 300);
        table.show();
        (void)QTest::qWaitForWindowExposed(&table);
        table.setFocus();
    }

    void clickHeader(int column)
    {
        QHeaderView *header = table.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 20, header->height() / 2});
    }

    SampleRows sample;
    DataTableModel model;
    DataTable table;
};

TEST_F(DataTableTest, startsInTheOrderOfTheFirstColumnAndSortsByHeaderClicks)
{
    EXPECT_EQ(model.idAt(0), u"id0"_s);
    clickHeader(1);
    EXPECT_EQ(model.idAt(0), u"id59"_s); // the smallest number
    clickHeader(1);
    EXPECT_EQ(model.idAt(0), u"id0"_s);
}

TEST_F(DataTableTest, keepsSelectionAndCurrentRowThroughSortingReloadingAndFiltering)
{
    ASSERT_TRUE(table.selectId(u"id7"_s));
    table.selectionModel()->select(model.index(model.rowOf(u"id9"_s), 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    clickHeader(1);
    EXPECT_EQ(table.selectedIds(), (QStringList{u"id9"_s, u"id7"_s}));
    EXPECT_EQ(table.currentId(), u"id7"_s);
    model.refreshAll();
    model.remove({u"id0"_s, u"id59"_s});
    EXPECT_EQ(table.selectedIds(), (QStringList{u"id9"_s, u"id7"_s}));
    table.setFilter(u"thing 07"_s);
    EXPECT_EQ(table.selectedIds(), QStringList{u"id7"_s});
    EXPECT_EQ(table.currentId(), u"id7"_s);
    table.setFilter({});
    EXPECT_EQ(table.currentId(), u"id7"_s);
    EXPECT_TRUE(table.viewport()->rect().intersects(table.visualRect(table.currentIndex())));
}

TEST_F(DataTableTest, bringsTheChosenRowBackWhenAFilterThatHidItIsCleared)
{
    table.selectId(u"id7"_s);
    QSignalSpy current(&table, &DataTable::currentIdChanged);
    table.setFilter(u"thing 3"_s);
    EXPECT_EQ(table.currentId(), QString());
    EXPECT_TRUE(table.selectedIds().isEmpty());
    EXPECT_EQ(table.verticalScrollBar()->value(), 0);
    EXPECT_EQ(current.last().first().toString(), QString());
    table.setFilter({});
    EXPECT_EQ(table.currentId(), u"id7"_s);
    EXPECT_EQ(table.selectedIds(), QStringList{u"id7"_s});
}

/// Somebody looks at a row in the middle, with others above and below.
class GoingRowTest : public DataTableTest
{
protected:
    GoingRowTest()
    {
        table.selectId(u"id30"_s);
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->value() + 7);
        scrolled = table.verticalScrollBar()->value();
        current.clear();
    }
    void expectNobody()
    {
        EXPECT_EQ(table.currentId(), QString());
        EXPECT_TRUE(table.selectedIds().isEmpty());
        EXPECT_EQ(table.verticalScrollBar()->value(), scrolled);
        ASSERT_EQ(current.count(), 1) << "nobody in between";
        EXPECT_EQ(current.takeFirst().first().toString(), QString());
    }

    int scrolled = 0;
    QSignalSpy current{&table, &DataTable::currentIdChanged};
};

TEST_F(GoingRowTest, leavesNoneCurrentWhenItIsRemoved)
{
    model.remove({u"id30"_s});
    expectNobody();
    EXPECT_FALSE(table.hasChosen());
}

TEST_F(GoingRowTest, leavesNoneCurrentAmongOthersThatGo)
{
    model.remove({u"id50"_s, u"id30"_s, u"id45"_s});
    expectNobody();
}

TEST_F(GoingRowTest, leavesNoneCurrentWhileItIsHiddenAndComesBackWhereItIs)
{
    table.setFilter(u"thing"_s);
    scrolled = table.verticalScrollBar()->value();
    current.clear();
    sample.rows[u"id30"_s].name = u"Renamed"_s;
    model.upsert({u"id30"_s});
    expectNobody();
    EXPECT_TRUE(table.hasChosen());
    sample.rows[u"id30"_s].name = u"Thing 30"_s;
    model.upsert({u"id30"_s});
    EXPECT_EQ(table.currentId(), u"id30"_s);
    EXPECT_EQ(table.selectedIds(), QStringList{u"id30"_s});
    EXPECT_EQ(table.verticalScrollBar()->value(), scrolled);
    ASSERT_EQ(current.count(), 1);
    EXPECT_EQ(current.first().first().toString(), u"id30"_s);
}

TEST_F(GoingRowTest, keepsTheOthersThatAreSelected)
{
    table.selectionModel()->select(model.index(32, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    model.remove({u"id30"_s});
    EXPECT_EQ(table.currentId(), QString());
    EXPECT_EQ(table.selectedIds(), QStringList{u"id32"_s});
    EXPECT_EQ(table.verticalScrollBar()->value(), scrolled);
}

TEST_F(GoingRowTest, isWhereTheArrowKeysGoOn)
{
    model.remove({u"id30"_s});
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(table.currentId(), u"id31"_s);
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(table.currentId(), u"id32"_s);
    model.remove({u"id32"_s, u"id40"_s, u"id50"_s});
    QTest::keyClick(&table, Qt::Key_Up);
    EXPECT_EQ(table.currentId(), u"id31"_s);
}

TEST_F(DataTableTest, whatTheProgramSelectsIsSelectedWhateverKeysAreHeldDown)
{
    QTest::keyPress(&table, Qt::Key_Control, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::keyboardModifiers(), Qt::ControlModifier);
    for (int time = 0; time < 2; ++time) {
        EXPECT_TRUE(table.selectId(u"id7"_s));
        EXPECT_EQ(table.selectedIds(), QStringList{u"id7"_s});
    }
    EXPECT_TRUE(table.selectId(u"id30"_s));
    EXPECT_EQ(table.selectedIds(), QStringList{u"id30"_s});
    QTest::keyRelease(&table, Qt::Key_Control);
    EXPECT_EQ(QGuiApplication::keyboardModifiers(), Qt::NoModifier);
}

TEST_F(DataTableTest, makesNobodyCurrentByTakingTheFocus)
{
    QLineEdit elsewhere;
    elsewhere.show();
    elsewhere.setFocus();
    QSignalSpy current(&table, &DataTable::currentIdChanged);
    table.activateWindow();
    table.setFocus();
    ASSERT_TRUE(QTest::qWaitFor([this] { return table.hasFocus(); }));
    EXPECT_EQ(table.currentId(), QString());
    EXPECT_EQ(current.count(), 0);
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(table.currentId(), u"id0"_s);
}

TEST_F(DataTableTest, tellsSelectedRowsOnceAndInShownOrder)
{
    using Flag = QItemSelectionModel::SelectionFlag;
    QItemSelectionModel &selection = *table.selectionModel();
    for (const int row : {7, 3, 5})
        selection.select(model.index(row, 0), Flag::Select | Flag::Rows);
    EXPECT_EQ(table.selectedIds(), (QStringList{u"id3"_s, u"id5"_s, u"id7"_s}));
    selection.select(QItemSelection(model.index(4, 0), model.index(6, 2)), Flag::Select);
    selection.select(model.index(5, 0), Flag::Deselect | Flag::Rows);
    EXPECT_EQ(table.selectedIds(), (QStringList{u"id3"_s, u"id4"_s, u"id6"_s, u"id7"_s}));
    table.sortByColumn(0, Qt::DescendingOrder);
    EXPECT_EQ(table.selectedIds(), (QStringList{u"id7"_s, u"id6"_s, u"id4"_s, u"id3"_s}));
    table.selectAll();
    EXPECT_EQ(table.selectedIds(), model.shownIds());
}

TEST_F(DataTableTest, copiesSelectedRowsAsTabSeparatedTextInShownColumnOrder)
{
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    table.horizontalHeader()->moveSection(2, 0);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
              u"State\tName\tNumber\nGood\tThing 00\t100\nBad\tThing 01\t99\n"_s);
}

TEST_F(DataTableTest, opensARowByEnterAndByDoubleClick)
{
    QSignalSpy opened(&table, &DataTable::rowActivated);
    table.selectRow(3);
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).first().toString(), u"id3"_s);
    const QPoint place = table.visualRect(model.index(1, 0)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, place);
    ASSERT_EQ(opened.count(), 2);
    EXPECT_EQ(opened.at(1).first().toString(), u"id1"_s);
}

TEST_F(DataTableTest, leavesTheTableByTab)
{
    EXPECT_FALSE(table.tabKeyNavigation());
    EXPECT_EQ(table.selectionBehavior(), QAbstractItemView::SelectRows);
}

TEST_F(DataTableTest, offersCopyInItsContextMenu)
{
    table.selectRow(2);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, table.viewport()->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(table.viewport(), &event);
    auto *menu = table.findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    ASSERT_FALSE(menu->actions().isEmpty());
    menu->actions().first()->trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), u"Name\tNumber\tState\nThing 02\t98\tGood\n"_s);
    menu->close();
}

TEST_F(DataTableTest, fillsItsWidthAndKeepsWidthsThatTheUserChose)
{
    const auto total = [this] { return table.horizontalHeader()->length(); };
    EXPECT_EQ(total(), table.viewport()->width());
    table.resize(900, 300);
    EXPECT_EQ(total(), table.viewport()->width());
    table.horizontalHeader()->resizeSection(0, 123);
    table.resize(800, 300);
    EXPECT_EQ(table.columnWidth(0), 123);
}

TEST_F(DataTableTest, tintsTheWholeRowUnderThePointer)
{
    auto *delegate = qobject_cast<DataTableDelegate *>(table.itemDelegate());
    ASSERT_NE(delegate, nullptr);
    EXPECT_EQ(delegate->hoveredRow(), -1);
    QTest::mouseMove(table.viewport(), table.visualRect(model.index(2, 1)).center());
    EXPECT_TRUE(QTest::qWaitFor([&] { return delegate->hoveredRow() == 2; }, 30'000));
}

TEST_F(DataTableTest, tellsScreenReadersItsNameHeadersAndCells)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&table);
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->text(QAccessible::Name), u"Things"_s);
    QAccessibleTableInterface *cells = accessible->tableInterface();
    ASSERT_NE(cells, nullptr);
    EXPECT_EQ(cells->rowCount(), 60);
    EXPECT_EQ(cells->columnDescription(2), u"State"_s);
    EXPECT_EQ(cells->cellAt(1, 2)->text(QAccessible::Name), u"Bad"_s);
}

TEST_F(DataTableTest, showsHtmlInNamesAsText)
{
    const QString evil = u"<b>Ana</b><img src=x>"_s;
    sample.rows.insert(u"evil"_s, {evil, 1, true});
    model.upsert({u"evil"_s});
    table.setFilter(u"<b>ana"_s);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, 0).data().toString(), evil);
    const QString tip = DataTableDelegate::plainToolTip(evil);
    EXPECT_FALSE(tip.contains(u"<b>"_s));
    EXPECT_TRUE(tip.contains(u"&lt;b&gt;Ana&lt;/b&gt;"_s));

    // As text it is wider than its letters in bold would be: the tags take room.
    QStyleOptionViewItem option;
    option.font = table.font();
    const int width = table.itemDelegate()->sizeHint(option, model.index(0, 0)).width();
    EXPECT_GT(width, QFontMetrics(table.font()).horizontalAdvance(evil));
}

/// Every kind of row can be painted in every state, at a width at which nothing fits.
TEST_F(DataTableTest, paintsNarrowAndInBothDirections)
{
    sample.rows.insert(u"ar"_s, {u"نور الهدى عبد الرحمن"_s, 3, false});
    sample.rows.insert(u"zh"_s, {u"王小明的电话"_s, 4, true});
    sample.rows.insert(u"no"_s, {QString(), 5, true});
    model.upsert({u"ar"_s, u"zh"_s, u"no"_s});
    table.selectId(u"ar"_s);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        table.setLayoutDirection(direction);
        for (int column = 0; column < 3; ++column)
            table.setColumnWidth(column, 49);
        const QImage image = table.grab().toImage();
        ASSERT_FALSE(image.isNull());
        const QRgb corner = image.pixel(image.width() - 2, image.height() - 2);
        int different = 0;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                different += image.pixel(x, y) != corner ? 1 : 0;
        }
        EXPECT_GT(different, 100);
    }
}

TEST_F(DataTableTest, tellsWhichRowsAreInSight)
{
    QSignalSpy views(&table, &DataTable::idsInViewChanged);
    ASSERT_TRUE(views.count() > 0 || views.wait());
    const QStringList first = table.idsInView();
    EXPECT_EQ(views.last().first().toStringList(), first);
    EXPECT_EQ(first.first(), u"id0"_s);
    EXPECT_GT(first.size(), 3);
    EXPECT_LT(first.size(), 30);

    views.clear();
    table.scrollToBottom();
    ASSERT_TRUE(views.wait());
    EXPECT_EQ(table.idsInView().last(), u"id59"_s);
    EXPECT_FALSE(table.idsInView().contains(u"id0"_s));

    views.clear();
    table.setFilter(u"thing 07"_s);
    ASSERT_TRUE(views.wait());
    EXPECT_EQ(views.last().first().toStringList(), QStringList{u"id7"_s});
    table.hide();
    EXPECT_TRUE(table.idsInView().isEmpty());
}

} // namespace Stationmaster
