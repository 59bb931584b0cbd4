// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/rowindex.h"
#include "resources/foldedtext.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

using Rows = std::vector<int>;

/// A row a text; a text of several lines is as many fields.
RowIndex indexOf(const QStringList &rows)
{
    RowIndex index;
    for (const QString &row : rows)
        index.append(row.split(u'\n'));
    return index;
}

RowIndex::Order byNumbers(const std::vector<double> &numbers, Qt::SortOrder direction = Qt::AscendingOrder)
{
    return {.number = [numbers](int row) { return numbers.at(static_cast<size_t>(row)); },
            .direction = direction};
}

TEST(RowIndex, ShowsEverythingInStorageOrderAtFirst)
{
    RowIndex index = indexOf({u"b"_s, u"a"_s, u"c"_s});
    EXPECT_EQ(index.size(), 3);
    EXPECT_EQ(index.visible(), (Rows{0, 1, 2}));
}

TEST(RowIndex, FindsEveryWordAnywhereAndInAnyOrder)
{
    RowIndex index =
        indexOf({u"José García\nBerlin"_s, u"Jose Berlusconi"_s, u"Ana\nBERLIN"_s, u"李小龍 berlin"_s});
    index.setFilter(u"  BERL  jose "_s);
    EXPECT_EQ(index.filter(), u"  BERL  jose "_s);
    EXPECT_EQ(index.visible(), (Rows{0, 1}));
    index.setFilter(u"小龍"_s);
    EXPECT_EQ(index.visible(), Rows{3});
    index.setFilter(u"nobody"_s);
    EXPECT_TRUE(index.visible().empty());
    index.setFilter(u" \t "_s);
    EXPECT_EQ(index.visible(), (Rows{0, 1, 2, 3}));
}

TEST(RowIndex, FurtherOrdersDecideBetweenEquals)
{
    QRandomGenerator random(7);
    std::vector<QStringList> rows;
    std::vector<double> numbers;
    RowIndex index;
    const auto grow = [&] {
        rows.push_back({QString(static_cast<qsizetype>(random.bounded(3)), u'a') + QString(70, u'x') +
                            QString::number(random.bounded(2)),
                        QString::number(random.bounded(3))});
        numbers.push_back(random.bounded(4));
    };
    const auto number = [&numbers](int row) { return numbers.at(static_cast<size_t>(row)); };
    index.setOrders({{.field = 0, .direction = Qt::DescendingOrder},
                     {.number = number},
                     {.field = 1, .direction = Qt::DescendingOrder}});
    const auto comesBefore = [&](int left, int right) {
        const QStringList &a = rows[static_cast<size_t>(left)];
        const QStringList &b = rows[static_cast<size_t>(right)];
        if (a[0] != b[0])
            return a[0] > b[0];
        if (number(left) != number(right))
            return number(left) < number(right);
        return a[1] > b[1];
    };
    for (int round = 0; round < 60; ++round) {
        grow();
        grow();
        index.append(rows[rows.size() - 2]);
        index.append(rows.back());
        const auto changed = random.bounded(static_cast<int>(rows.size()));
        rows[static_cast<size_t>(changed)][1] = QString::number(random.bounded(3));
        index.setFields(changed, rows[static_cast<size_t>(changed)]);
        Rows wanted(rows.size());
        std::iota(wanted.begin(), wanted.end(), 0);
        std::ranges::stable_sort(wanted, comesBefore);
        ASSERT_EQ(index.visible(), wanted) << "round " << round;
    }
    index.removeRows({0, 5});
    rows.erase(rows.begin() + 5);
    rows.erase(rows.begin());
    numbers.erase(numbers.begin() + 5);
    numbers.erase(numbers.begin());
    Rows wanted(rows.size());
    std::iota(wanted.begin(), wanted.end(), 0);
    std::ranges::stable_sort(wanted, comesBefore);
    EXPECT_EQ(index.visible(), wanted);
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

TEST(RowIndex, OrdersByAField)
{
    RowIndex index = indexOf({u"1\nÖ"_s, u"2\nz"_s, u"3\n"_s, u"4\nn"_s, u"5\no"_s, u"6\nP"_s});
    index.setOrders({{.field = 1}});
    EXPECT_EQ(index.visible(), (Rows{3, 0, 4, 5, 1, 2})) << "the empty one last";
    index.setOrders({{.field = 1, .direction = Qt::DescendingOrder}});
    EXPECT_EQ(index.visible(), (Rows{2, 1, 5, 0, 4, 3})) << "equal ones stay in storage order";
    index.setOrders({{.field = 0, .direction = Qt::DescendingOrder}});
    EXPECT_EQ(index.visible(), (Rows{5, 4, 3, 2, 1, 0}));
    index.setOrders({{.direction = Qt::DescendingOrder}});
    EXPECT_EQ(index.visible(), (Rows{0, 1, 2, 3, 4, 5}));
}

TEST(RowIndex, LongTextsAreComparedToTheirEnds)
{
    const QString beginning(static_cast<qsizetype>(sizeof(RowKey::parts)), u'k');
    RowIndex index = indexOf({beginning + u"b"_s, beginning + u"c"_s, beginning, beginning + u"ab"_s,
                              beginning + u"a"_s, u"李小龍"_s, u"Ж"_s});
    index.setOrders({{.field = 0}});
    EXPECT_EQ(index.visible(), (Rows{2, 4, 3, 0, 1, 6, 5}));
    index.setOrders({{.field = 0, .direction = Qt::DescendingOrder}});
    EXPECT_EQ(index.visible(), (Rows{5, 6, 1, 0, 3, 4, 2}));
}

TEST(RowIndex, OrdersByANumber)
{
    RowIndex index = indexOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    const std::vector<double> numbers{2, -1, 2, 0.5};
    index.setOrders({byNumbers(numbers)});
    EXPECT_EQ(index.visible(), (Rows{1, 3, 0, 2}));
    index.setOrders({byNumbers(numbers, Qt::DescendingOrder)});
    EXPECT_EQ(index.visible(), (Rows{0, 2, 3, 1}));
}

TEST(RowIndex, KeepsTheOrderWhileFiltering)
{
    RowIndex index = indexOf({u"x1"_s, u"x2"_s, u"y3"_s, u"x4"_s});
    index.setOrders({byNumbers({3, 4, 2, 1})});
    index.setFilter(u"x"_s);
    EXPECT_EQ(index.visible(), (Rows{3, 0, 1}));
    index.setFilter({});
    EXPECT_EQ(index.visible(), (Rows{3, 2, 0, 1}));
}

TEST(RowIndex, NewAndChangedRowsComeIntoTheirPlace)
{
    RowIndex index = indexOf({u"xb"_s, u"xd"_s});
    index.setOrders({{.field = 0}});
    index.setFilter(u"x"_s);
    index.append({u"xc"_s});
    index.append({u"y"_s});
    index.append({u"xa"_s});
    EXPECT_EQ(index.visible(), (Rows{4, 0, 2, 1}));
    index.setFields(0, {u"xz"_s});
    index.setFields(3, {u"x"_s});
    index.setFields(3, {u"xa"_s});
    EXPECT_EQ(index.visible(), (Rows{3, 4, 2, 1, 0}));
    index.setFields(4, {u"a"_s});
    EXPECT_EQ(index.visible(), (Rows{3, 2, 1, 0}));
    index.setFilter({});
    EXPECT_EQ(index.visible(), (Rows{4, 3, 2, 1, 0}));
}

TEST(RowIndex, AChangedRowBringsItsNumber)
{
    RowIndex index = indexOf({u"a"_s, u"b"_s, u"c"_s});
    std::vector<double> numbers{1, 2, 3};
    index.setOrders({{.number = [&numbers](int row) { return numbers.at(static_cast<size_t>(row)); }}});
    numbers[0] = 9;
    index.setFields(0, {u"a"_s});
    EXPECT_EQ(index.visible(), (Rows{1, 2, 0}));
}

TEST(RowIndex, RemovedRowsLetTheOthersMoveUp)
{
    RowIndex index = indexOf({u"x0"_s, u"x1"_s, u"y2"_s, u"x3"_s, u"x4"_s});
    index.setOrders({{.field = 0, .direction = Qt::DescendingOrder}});
    index.setFilter(u"x"_s);
    EXPECT_EQ(index.visible(), (Rows{4, 3, 1, 0}));
    index.setFields(4, {u"x00"_s});
    index.removeRows({0, 2});
    EXPECT_EQ(index.size(), 3);
    EXPECT_EQ(index.visible(), (Rows{1, 0, 2}));
    index.setFilter(u"x00"_s);
    EXPECT_EQ(index.visible(), Rows{2});
    index.removeRows({});
    index.removeRows({0, 1, 2});
    EXPECT_EQ(index.size(), 0);
    EXPECT_TRUE(index.visible().empty());
}

TEST(RowIndex, ClearKeepsFilterAndOrder)
{
    RowIndex index = indexOf({u"x"_s});
    index.setFilter(u"x"_s);
    index.setOrders({{.field = 0}});
    index.clear();
    EXPECT_TRUE(index.visible().empty());
    index.append({u"y"_s});
    index.append({u"xb"_s});
    index.append({u"xa"_s});
    EXPECT_EQ(index.visible(), (Rows{2, 1}));
}

/// What the index ought to show, said in the plainest way.
Rows expectedRows(const QList<QStringList> &stored, const RowIndex::Order &order, const QString &filter)
{
    Rows rows;
    const QStringList words = foldedText(filter).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < stored.size(); ++row) {
        const QString text = stored[row].join(u'\n');
        if (std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); }))
            rows.push_back(row);
    }
    std::ranges::stable_sort(rows, [&](int left, int right) {
        if (order.field < 0)
            return false;
        const auto key = [&](int row) {
            const QString text = stored[row][order.field];
            return std::pair(text.isEmpty(), text);
        };
        return order.direction == Qt::AscendingOrder ? key(left) < key(right) : key(right) < key(left);
    });
    return rows;
}

TEST(RowIndex, AgreesWithThePlainWayAfterAnyChange)
{
    QRandomGenerator random(7);
    const auto word = [&random] {
        QString text = random.bounded(3) ? QString() : QString(60, u'k');
        for (int i = random.bounded(5); i > 0; --i)
            text += QChar(u'a' + random.bounded(3));
        return text;
    };
    RowIndex index;
    QList<QStringList> stored;
    RowIndex::Order order;
    QString filter;
    for (int step = 0; step < 3000; ++step) {
        const int size = static_cast<int>(stored.size());
        switch (random.bounded(size < 40 ? 4 : 6)) {
        case 0:
        case 1:
            stored.append({word(), word()});
            index.append(stored.last());
            break;
        case 2:
            filter = random.bounded(3) ? filter + word() : word().left(1);
            filter = filter.right(3);
            index.setFilter(filter);
            break;
        case 3:
            if (size > 0) {
                const int row = random.bounded(size);
                stored[row] = {word(), word()};
                index.setFields(row, stored[row]);
            }
            break;
        case 4:
            order = {.field = random.bounded(-1, 2),
                     .direction = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder};
            index.setOrders({order});
            break;
        case 5: {
            Rows gone(static_cast<size_t>(size));
            std::iota(gone.begin(), gone.end(), 0);
            std::erase_if(gone, [&random](int) { return random.bounded(4) != 0; });
            index.removeRows(gone);
            for (auto row = gone.rbegin(); row != gone.rend(); ++row)
                stored.removeAt(*row);
            break;
        }
        }
        if (random.bounded(3) == 0) // several changes at once are put in place together
            continue;
        ASSERT_EQ(index.visible(), expectedRows(stored, order, filter)) << step;
    }
}

} // namespace
} // namespace Stationmaster
