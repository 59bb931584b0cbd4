// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/rowindex.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

using Rows = std::vector<int>;

RowIndex indexOf(const QStringList &haystacks)
{
    RowIndex index;
    for (const QString &haystack : haystacks)
        index.append(haystack);
    return index;
}

TEST(RowIndex, ShowsEverythingInStorageOrderAtFirst)
{
    const RowIndex index = indexOf({u"b"_s, u"a"_s, u"c"_s});
    EXPECT_EQ(index.size(), 3);
    EXPECT_EQ(index.visible(), (Rows{0, 1, 2}));
    EXPECT_EQ(index.visibleRowOf(2), 2);
}

TEST(RowIndex, FindsEveryWordAnywhereAndInAnyOrder)
{
    RowIndex index =
        indexOf({u"José García\nBerlin"_s, u"Jose Berlusconi"_s, u"Ana\nBERLIN"_s, u"李小龍 berlin"_s});
    index.setFilter(u"  BERL  jose "_s);
    EXPECT_EQ(index.filter(), u"  BERL  jose "_s);
    EXPECT_EQ(index.visible(), (Rows{0, 1}));
    EXPECT_EQ(index.visibleRowOf(1), 1);
    EXPECT_EQ(index.visibleRowOf(2), -1);
    index.setFilter(u"小龍"_s);
    EXPECT_EQ(index.visible(), Rows{3});
    index.setFilter(u"nobody"_s);
    EXPECT_TRUE(index.visible().empty());
    index.setFilter(u" \t "_s);
    EXPECT_EQ(index.visible(), (Rows{0, 1, 2, 3}));
}

TEST(RowIndex, WordsDoNotReachOverFields)
{
    RowIndex index = indexOf({u"ab\ncd"_s});
    index.setFilter(u"bc"_s);
    EXPECT_TRUE(index.visible().empty());
}

TEST(RowIndex, WidensAndTurnsAfterNarrowing)
{
    RowIndex index = indexOf({u"anna"_s, u"hannah"_s, u"ann"_s, u"bob"_s});
    const std::pair<QString, Rows> keys[] = {
        {u"a"_s, {0, 1, 2}},  {u"an"_s, {0, 1, 2}},  {u"anna"_s, {0, 1}}, {u"anna h"_s, {1}},
        {u"anna"_s, {0, 1}},  {u"ann"_s, {0, 1, 2}}, {u"b"_s, {3}},       {u"h an"_s, {1}},
        {u"an"_s, {0, 1, 2}}, {u""_s, {0, 1, 2, 3}}};
    for (const auto &[filter, rows] : keys) {
        index.setFilter(filter);
        EXPECT_EQ(index.visible(), rows) << filter.toStdString();
    }
}

TEST(RowIndex, OrdersByNumberThenTextThenStorage)
{
    RowIndex index = indexOf({u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    const std::vector<RowIndex::Key> keys = {{.number = 1, .text = u"Ö"_s},
                                             {.number = 0, .text = u"z"_s},
                                             {.number = 1, .text = u"n"_s},
                                             {.number = 1, .text = u"o"_s},
                                             {.number = 1, .text = u"P"_s}};
    index.setOrder(keys, Qt::AscendingOrder);
    EXPECT_EQ(index.visible(), (Rows{1, 2, 0, 3, 4}));
    index.setOrder(keys, Qt::DescendingOrder);
    EXPECT_EQ(index.visible(), (Rows{4, 0, 3, 2, 1})) << "equal keys stay in storage order";
    index.setOrder({}, Qt::DescendingOrder);
    EXPECT_EQ(index.visible(), (Rows{0, 1, 2, 3, 4}));
}

TEST(RowIndex, KeepsTheOrderWhileFiltering)
{
    RowIndex index = indexOf({u"x1"_s, u"x2"_s, u"y3"_s, u"x4"_s});
    index.setOrder({{.number = 3}, {.number = 4}, {.number = 2}, {.number = 1}}, Qt::AscendingOrder);
    index.setFilter(u"x"_s);
    EXPECT_EQ(index.visible(), (Rows{3, 0, 1}));
    index.setFilter({});
    EXPECT_EQ(index.visible(), (Rows{3, 2, 0, 1}));
}

TEST(RowIndex, NewRowsWaitAtTheEnd)
{
    RowIndex index = indexOf({u"xb"_s, u"xa"_s});
    index.setOrder({{.text = u"b"_s}, {.text = u"a"_s}}, Qt::AscendingOrder);
    index.setFilter(u"x"_s);
    index.append(u"x0"_s);
    index.append(u"y"_s);
    index.append(u"x1"_s);
    EXPECT_EQ(index.visible(), (Rows{1, 0, 2, 4}));
    index.setFilter({});
    EXPECT_EQ(index.visible(), (Rows{1, 0, 2, 3, 4}));
}

TEST(RowIndex, AChangedRowComesAndGoesInItsPlace)
{
    RowIndex index = indexOf({u"x"_s, u"x"_s, u"x"_s});
    index.setOrder({{.number = 3}, {.number = 2}, {.number = 1}}, Qt::AscendingOrder);
    index.append(u"x"_s);
    index.setFilter(u"x"_s);
    for (const int row : {0, 1, 2, 3}) {
        index.setHaystack(row, u"y"_s);
        EXPECT_EQ(index.visibleRowOf(row), -1);
        EXPECT_EQ(index.visible().size(), 3u);
        index.setHaystack(row, u"y x"_s);
        EXPECT_EQ(index.visible(), (Rows{2, 1, 0, 3}));
    }
}

TEST(RowIndex, RemovedRowsLetTheOthersMoveUp)
{
    RowIndex index = indexOf({u"x0"_s, u"x1"_s, u"y2"_s, u"x3"_s, u"x4"_s});
    index.setOrder({{.number = 5}, {.number = 4}, {.number = 3}, {.number = 2}}, Qt::AscendingOrder);
    index.setFilter(u"x"_s);
    EXPECT_EQ(index.visible(), (Rows{3, 1, 0, 4}));
    index.removeRows({2, 0});
    EXPECT_EQ(index.size(), 3);
    EXPECT_EQ(index.visible(), (Rows{1, 0, 2}));
    index.setFilter(u"x4"_s);
    EXPECT_EQ(index.visible(), Rows{2});
    index.removeRows({});
    index.removeRows({0, 1, 2});
    EXPECT_EQ(index.size(), 0);
    EXPECT_TRUE(index.visible().empty());
}

TEST(RowIndex, ClearKeepsTheFilter)
{
    RowIndex index = indexOf({u"x"_s});
    index.setFilter(u"x"_s);
    index.setOrder({{.number = 1}}, Qt::DescendingOrder);
    index.clear();
    index.append(u"y"_s);
    index.append(u"x"_s);
    EXPECT_EQ(index.visible(), Rows{1});
}

/// What the index ought to show, said in the plainest way.
Rows expectedRows(const QStringList &haystacks, const std::vector<RowIndex::Key> &keys, const QString &filter)
{
    Rows rows;
    const QStringList words = RowIndex::folded(filter).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < haystacks.size(); ++row) {
        if (std::ranges::all_of(words, [&](const QString &word) { return haystacks[row].contains(word); }))
            rows.push_back(row);
    }
    std::ranges::stable_sort(rows, {}, [&keys](int row) {
        const bool keyed = static_cast<size_t>(row) < keys.size();
        return std::pair(!keyed, keyed ? keys[static_cast<size_t>(row)].number : 0);
    });
    return rows;
}

TEST(RowIndex, AgreesWithThePlainWayAfterAnyChange)
{
    QRandomGenerator random(7);
    const auto word = [&random] {
        QString text;
        for (int i = random.bounded(1, 5); i > 0; --i)
            text += QChar(u'a' + random.bounded(3));
        return text;
    };
    RowIndex index;
    QStringList haystacks;
    std::vector<RowIndex::Key> keys;
    QString filter;
    for (int step = 0; step < 3000; ++step) {
        const int size = static_cast<int>(haystacks.size());
        switch (random.bounded(size < 40 ? 4 : 6)) {
        case 0:
        case 1:
            haystacks.append(word());
            index.append(haystacks.last());
            break;
        case 2:
            filter = random.bounded(3) ? filter + word() : word().left(1);
            filter = filter.right(3);
            index.setFilter(filter);
            break;
        case 3:
            if (size > 0) {
                const int row = random.bounded(size);
                haystacks[row] = word();
                index.setHaystack(row, haystacks[row]);
            }
            break;
        case 4:
            keys.clear();
            for (int row = 0; row < size; ++row)
                keys.push_back({.number = double(random.bounded(5))});
            index.setOrder(keys, Qt::AscendingOrder);
            break;
        case 5: {
            Rows gone(static_cast<size_t>(size));
            std::iota(gone.begin(), gone.end(), 0);
            std::erase_if(gone, [&random](int) { return random.bounded(4) != 0; });
            index.removeRows(gone);
            for (auto row = gone.rbegin(); row != gone.rend(); ++row) {
                haystacks.removeAt(*row);
                if (static_cast<size_t>(*row) < keys.size())
                    keys.erase(keys.begin() + *row);
            }
            break;
        }
        }
        ASSERT_EQ(index.visible(), expectedRows(haystacks, keys, filter)) << step;
    }
}

} // namespace
} // namespace Stationmaster
