// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/samplerows.h"
#include "widgets/datatable.h"

#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::SampleRows;
using Keys = std::vector<DataTableModel::SortKey>;

class TableColumnsTest : public testing::Test
{
protected:
    TableColumnsTest() : model(sample.columns()), table(model, u"Things"_s)
    {
        sample.rows = {{u"a"_s, {u"Ana"_s, 2, true}},
                       {u"b"_s, {u"Ben"_s, 1, false}},
                       {u"c"_s, {u"Cai"_s, 1, true}},
                       {u"d"_s, {u"Dee"_s, 2, false}}};
        model.upsert(sample.rows.keys());
        table.resize(700, 300);
        table.show();
        (void)QTest::qWaitForWindowExposed(&table);
    }

    void clickHeader(int column, Qt::KeyboardModifiers modifiers = {})
    {
        QHeaderView *header = table.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                          {header->sectionViewportPosition(column) + 20, header->height() / 2});
    }
    QAction *entry(QMenu &menu, const QString &text)
    {
        table.addColumnActions(menu, 1);
        for (QAction *action : menu.actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    void choose(const QString &text)
    {
        QMenu menu;
        QAction *action = entry(menu, text);
        ASSERT_NE(action, nullptr) << qPrintable(text);
        ASSERT_TRUE(action->isEnabled()) << qPrintable(text);
        action->trigger();
    }
    QString ids() const
    {
        QString all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.idAt(row);
        return all;
    }

    SampleRows sample;
    DataTableModel model;
    DataTable table;
};

TEST_F(TableColumnsTest, ShiftClickSortsEqualsByAFurtherColumn)
{
    clickHeader(2);
    EXPECT_EQ(ids(), u"bdac"_s);
    clickHeader(1, Qt::ShiftModifier);
    EXPECT_EQ(ids(), u"bdca"_s);
    clickHeader(1, Qt::ShiftModifier);
    EXPECT_EQ(ids(), u"dbac"_s) << "a second time turns it round";
    EXPECT_EQ(model.sortKeys(), (Keys{{2, Qt::AscendingOrder}, {1, Qt::DescendingOrder}}));
    EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), u"Number ↓2"_s);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
              u"Number, sorted descending, 2"_s);
    EXPECT_EQ(table.horizontalHeader()->sortIndicatorSection(), 2);
    clickHeader(0);
    EXPECT_EQ(model.sortKeys(), (Keys{{0, Qt::AscendingOrder}})) << "a plain click begins anew";
    EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), u"Number"_s);
}

TEST_F(TableColumnsTest, TheMenuSortsToo)
{
    choose(u"Sort by Number, Descending"_s);
    EXPECT_EQ(ids(), u"adbc"_s);
    {
        QMenu menu;
        EXPECT_FALSE(entry(menu, u"Then Sort by Number"_s)->isEnabled()) << "it is the first already";
    }
    model.sort(2, Qt::DescendingOrder);
    choose(u"Then Sort by Number"_s);
    EXPECT_EQ(ids(), u"cabd"_s);
}

TEST_F(TableColumnsTest, ColumnsAreHiddenMovedAndBroughtBack)
{
    QSignalSpy edited(&table, &DataTable::layoutEdited);
    choose(u"Number"_s);
    EXPECT_EQ(table.shownColumns(), (QList<int>{0, 2}));
    table.selectRow(0);
    EXPECT_EQ(table.selectionAsText(), u"Name\tState\nAna\tGood\n"_s);
    table.moveColumn(2, -1);
    EXPECT_EQ(table.shownColumns(), (QList<int>{2, 0}));
    EXPECT_EQ(table.selectionAsText(), u"State\tName\nGood\tAna\n"_s);
    table.moveColumn(2, -1);
    EXPECT_EQ(table.shownColumns(), (QList<int>{2, 0})) << "nothing is left of it";
    EXPECT_GE(edited.count(), 2);
    {
        QMenu menu;
        EXPECT_FALSE(entry(menu, u"Name"_s)->isEnabled());
    }
    table.setColumnShown(0, false);
    EXPECT_TRUE(table.shownColumns().contains(0)) << "names cannot be hidden";
    choose(u"Reset Columns"_s);
    EXPECT_EQ(table.shownColumns(), (QList<int>{0, 1, 2}));
    EXPECT_EQ(table.tableLayout(), TableLayout::standard(3));
}

TEST_F(TableColumnsTest, AShownColumnHasRoom)
{
    choose(u"Number"_s);
    const int before = table.columnWidth(0);
    choose(u"Number"_s);
    EXPECT_GT(table.columnWidth(1), 0);
    EXPECT_LT(table.columnWidth(0), before);
    EXPECT_LE(table.horizontalHeader()->length(), table.viewport()->width());
}

TEST_F(TableColumnsTest, ALayoutIsTakenOverWhole)
{
    const TableLayout layout{.columns = {2, 0},
                             .widths = {{0, 200}, {2, 150}},
                             .sort = {{2, Qt::DescendingOrder}, {0, Qt::DescendingOrder}}};
    QSignalSpy edited(&table, &DataTable::layoutEdited);
    table.setTableLayout(layout);
    EXPECT_EQ(table.tableLayout(), layout);
    EXPECT_EQ(ids(), u"cadb"_s);
    table.resize(900, 300);
    EXPECT_EQ(table.columnWidth(2), 150) << "a width set by hand stays";
    EXPECT_EQ(TableLayout::fromText(layout.toText(3), 3), layout);
}

TEST_F(TableColumnsTest, CompactRowsAreLower)
{
    const int before = table.rowHeight(0);
    table.setCompact(true);
    EXPECT_LT(table.rowHeight(0), before);
    EXPECT_GE(table.rowHeight(0), table.fontMetrics().height());
    table.setCompact(false);
    EXPECT_EQ(table.rowHeight(0), before);
}

TEST(TableLayout, TextOfAnotherTableOrSpoiltTextIsNoLayout)
{
    ASSERT_TRUE(TableLayout::fromText(u"3;0,2,1;0:80;+1,-0"_s, 3));
    for (const QString &bad :
         {QString(), u"3"_s, u"4;0,1;;"_s, u"3;;;"_s, u"3;1,2;;"_s, u"3;0,0;;"_s, u"3;0,3;;"_s, u"3;0,-1;;"_s,
          u"3;0;0;"_s, u"3;0;0:0;"_s, u"3;0;0:99999999999;"_s, u"3;0;;1"_s, u"3;0;;+9"_s, u"3;0;;+"_s,
          u"3;0;;;"_s, u"x;0;;"_s, u"3;a;;"_s, u"\xfffd;\0"_s})
        EXPECT_FALSE(TableLayout::fromText(bad, 3)) << qPrintable(bad);
}

} // namespace Stationmaster
