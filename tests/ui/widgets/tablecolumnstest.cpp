// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/samplerows.h"
#include "widgets/datatable.h"
#include "widgets/tableheader.h"

#include <QImage>
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
        QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers,
                          {header.sectionViewportPosition(column) + 20, header.height() / 2});
    }
    QAction *entry(QMenu &menu, const QString &text)
    {
        header.addColumnActions(menu, 1);
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
    TableHeader &header{*table.header()};
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
    EXPECT_EQ(header.sortIndicatorSection(), 2);
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
    QSignalSpy edited(&header, &TableHeader::layoutEdited);
    choose(u"Number"_s);
    EXPECT_EQ(header.shownColumns(), (QList<int>{0, 2}));
    table.selectRow(0);
    EXPECT_EQ(table.selectionAsText(), u"Name\tState\nAna\tGood\n"_s);
    header.moveColumn(2, -1);
    EXPECT_EQ(header.shownColumns(), (QList<int>{2, 0}));
    EXPECT_EQ(table.selectionAsText(), u"State\tName\nGood\tAna\n"_s);
    header.moveColumn(2, -1);
    EXPECT_EQ(header.shownColumns(), (QList<int>{2, 0})) << "nothing is left of it";
    EXPECT_GE(edited.count(), 2);
    {
        QMenu menu;
        EXPECT_FALSE(entry(menu, u"Name"_s)->isEnabled());
    }
    header.setColumnShown(0, false);
    EXPECT_TRUE(header.shownColumns().contains(0)) << "names cannot be hidden";
    choose(u"Reset Columns"_s);
    EXPECT_EQ(header.shownColumns(), (QList<int>{0, 1, 2}));
    EXPECT_EQ(header.tableLayout(), TableLayout::standard(model.columns()));
}

TEST_F(TableColumnsTest, AShownColumnHasRoom)
{
    choose(u"Number"_s);
    const int before = table.columnWidth(0);
    choose(u"Number"_s);
    EXPECT_GT(table.columnWidth(1), 0);
    EXPECT_LT(table.columnWidth(0), before);
    EXPECT_LE(header.length(), table.viewport()->width());
}

TEST_F(TableColumnsTest, ALayoutIsTakenOverWhole)
{
    const TableLayout layout{.shown = {u"state"_s, u"name"_s},
                             .hidden = {u"number"_s},
                             .widths = {{u"name"_s, 200}, {u"state"_s, 150}},
                             .sort = {{u"state"_s, Qt::DescendingOrder}, {u"name"_s, Qt::DescendingOrder}}};
    QSignalSpy edited(&header, &TableHeader::layoutEdited);
    header.setTableLayout(layout);
    EXPECT_EQ(header.tableLayout(), layout);
    EXPECT_EQ(ids(), u"cadb"_s);
    table.resize(900, 300);
    EXPECT_EQ(table.columnWidth(2), 150) << "a width set by hand stays";
    EXPECT_EQ(TableLayout::fromText(layout.toText(), model.columns()), layout);
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

TEST_F(TableColumnsTest, LeftAndRightAreThoseOfTheScreenInEitherDirection)
{
    choose(u"Move Number Left"_s);
    EXPECT_EQ(header.shownColumns(), (QList<int>{1, 0, 2}));
    {
        QMenu menu;
        EXPECT_FALSE(entry(menu, u"Move Number Left"_s)->isEnabled());
    }
    table.setLayoutDirection(Qt::RightToLeft);
    choose(u"Move Number Left"_s);
    EXPECT_EQ(header.shownColumns(), (QList<int>{0, 1, 2})) << "the first column is at the right";
    choose(u"Move Number Left"_s);
    EXPECT_EQ(header.shownColumns(), (QList<int>{0, 2, 1}));
    QMenu menu;
    EXPECT_FALSE(entry(menu, u"Move Number Left"_s)->isEnabled());
    EXPECT_TRUE(entry(menu, u"Move Number Right"_s)->isEnabled());
    EXPECT_LT(header.sectionViewportPosition(1), header.sectionViewportPosition(0));
}

/// The focus ring closes at the beginning of the row, whichever column is there.
TEST_F(TableColumnsTest, TheFocusRingBeginsWithTheFirstColumnOnTheScreen)
{
    ASSERT_TRUE(QTest::qWaitForWindowActive(&table));
    table.setFocus();
    table.selectRow(1);
    const auto edge = [this](int x) {
        const int row = table.rowViewportPosition(1) + table.rowHeight(1) / 2;
        const QImage image = table.viewport()->grab().toImage();
        const auto scale = image.devicePixelRatio();
        return image.pixelColor(qRound(x * scale), qRound(row * scale));
    };
    const QColor ring = Theme::of(&table).focusRing;
    EXPECT_EQ(edge(0), ring);
    header.moveColumn(0, 1);
    EXPECT_EQ(edge(0), ring) << "another column is there now";
    EXPECT_NE(edge(header.sectionViewportPosition(0)), ring) << "and no ring within the row";
    header.setColumnShown(1, false);
    EXPECT_EQ(edge(0), ring);
    table.setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(edge(header.sectionViewportPosition(0) + header.sectionSize(0) - 1), ring);
    EXPECT_NE(edge(header.sectionViewportPosition(2)), ring) << "the end of the row";
}

class TableLayoutTest : public testing::Test
{
protected:
    std::optional<TableLayout> read(const QString &text) { return TableLayout::fromText(text, columns); }

    SampleRows sample;
    std::vector<TableColumn> columns{sample.columns()};
};

TEST_F(TableLayoutTest, ColumnsThatCameOrWentSinceItWasSavedDoNoHarm)
{
    const auto layout = read(u"gone,state,name;lost;gone:90,name:80;-gone,+state"_s);
    ASSERT_TRUE(layout);
    EXPECT_EQ(*layout, (TableLayout{.shown = {u"state"_s, u"name"_s, u"number"_s},
                                    .widths = {{u"name"_s, 80}},
                                    .sort = {{u"state"_s, Qt::AscendingOrder}}}));
}

TEST_F(TableLayoutTest, SpoiltTextAndTheNumbersOfEarlierVersionsAreNoLayout)
{
    ASSERT_TRUE(read(u"name,state;number;name:80;+number,-name"_s));
    for (const QString &bad : {QString(),          u"3"_s,
                               u"columns"_s,       u";;;"_s,
                               u"state;;;"_s,      u"name,name;;;"_s,
                               u"name;name;;"_s,   u"name;;name;"_s,
                               u"name;;name:0;"_s, u"name;;name:99999999999;"_s,
                               u"name;;;name"_s,   u"name;;;;"_s,
                               u"a;b;c;d"_s,       u"3;0,2;0:80;+2"_s,
                               u"4;0,1;;"_s,       u"3;;;"_s,
                               u"3;1,2;;"_s,       u"3;0,0;;"_s,
                               u"3;0;0;"_s,        u"3;0;0:0;"_s,
                               u"3;0;;1"_s,        u"3;0;;;"_s,
                               u"x;0;;"_s,         u"3;a;;"_s,
                               u"\xfffd;\0"_s})
        EXPECT_FALSE(read(bad)) << qPrintable(bad);
}

} // namespace Stationmaster
