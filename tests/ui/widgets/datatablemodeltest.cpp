// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/samplerows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::SampleRows;

class DataTableModelTest : public testing::Test
{
protected:
    DataTableModelTest()
        : model(sample.columns()), guard(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
    }

    void put(const QString &id, const QString &name, int number = 0, bool good = true)
    {
        sample.rows.insert(id, {name, number, good});
        model.upsert({id});
    }
    QStringList names() const { return SampleRows::shown(model); }

    SampleRows sample;
    DataTableModel model;
    QAbstractItemModelTester guard;
};

TEST_F(DataTableModelTest, takesInAPageWithOneInsertionAndNoReset)
{
    model.sort(0);
    put(u"z"_s, u"Zoe"_s);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy counts(&model, &DataTableModel::countsChanged);
    QStringList page;
    for (int i = 0; i < 100; ++i) {
        const QString id = QString::number(i);
        sample.rows.insert(id, {u"Name %1"_s.arg(99 - i, 3, 10, QChar(u'0'))});
        page.append(id);
    }
    model.upsert(page);
    EXPECT_EQ(model.rowCount(), 101);
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(counts.count(), 1);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(names().first(), u"Name 000"_s);
    EXPECT_EQ(names().last(), u"Zoe"_s);
}

TEST_F(DataTableModelTest, changesRowsInPlaceWithOneSignalAPage)
{
    put(u"1"_s, u"Ana"_s);
    put(u"2"_s, u"Bo"_s);
    put(u"3"_s, u"Cem"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    sample.rows[u"1"_s].name = u"Anna"_s;
    sample.rows[u"3"_s].name = u"Cemil"_s;
    model.upsert({u"1"_s, u"3"_s});
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(names(), (QStringList{u"Anna"_s, u"Bo"_s, u"Cemil"_s}));
    EXPECT_EQ(model.total(), 3);
}

TEST_F(DataTableModelTest, sortsNumbersAsNumbersAndTextWithoutRegardToCaseAndAccents)
{
    put(u"a"_s, u"émile"_s, 10);
    put(u"b"_s, u"Ana"_s, 9);
    put(u"c"_s, u"Zoe"_s, 100);
    put(u"d"_s, QString(), 1);
    model.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(SampleRows::shown(model, 1), (QStringList{u"1"_s, u"9"_s, u"10"_s, u"100"_s}));
    model.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(names(), (QStringList{u"Ana"_s, u"émile"_s, u"Zoe"_s, u"—"_s})); // the nameless last
    model.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(SampleRows::shown(model, 1), (QStringList{u"100"_s, u"10"_s, u"9"_s, u"1"_s}));
}

TEST_F(DataTableModelTest, keepsPersistentIndexesThroughSortingFilteringAndNewRows)
{
    put(u"a"_s, u"Ana"_s, 3);
    put(u"b"_s, u"Bo"_s, 2);
    put(u"c"_s, u"Cem"_s, 1);
    const QPersistentModelIndex bo(model.index(model.rowOf(u"b"_s), 1));
    model.sort(1);
    EXPECT_EQ(model.idAt(bo.row()), u"b"_s);
    put(u"d"_s, u"Bob"_s, 0);
    EXPECT_EQ(model.idAt(bo.row()), u"b"_s);
    model.setFilter(u"bo"_s);
    EXPECT_EQ(model.idAt(bo.row()), u"b"_s);
    EXPECT_EQ(bo.column(), 1);
    model.setFilter({});
    EXPECT_EQ(model.idAt(bo.row()), u"b"_s);
    model.remove({u"a"_s, u"d"_s});
    EXPECT_EQ(model.idAt(bo.row()), u"b"_s);
    model.remove({u"b"_s});
    EXPECT_FALSE(bo.isValid());
}

TEST_F(DataTableModelTest, filtersByEveryWordInColumnsThatAreSearched)
{
    put(u"a"_s, u"Ana Ångström"_s, 7);
    put(u"b"_s, u"Bo Müller"_s, 8, false);
    put(u"c"_s, u"نور الهدى"_s, 9);
    put(u"d"_s, u"王小明"_s, 10);
    model.setFilter(u"MULLER bo"_s);
    EXPECT_EQ(names(), QStringList{u"Bo Müller"_s});
    model.setFilter(u"bad"_s); // the word of a chip
    EXPECT_EQ(names(), QStringList{u"Bo Müller"_s});
    model.setFilter(u"نور"_s);
    EXPECT_EQ(names(), QStringList{u"نور الهدى"_s});
    model.setFilter(u"小明"_s);
    EXPECT_EQ(names(), QStringList{u"王小明"_s});
    model.setFilter(u"8"_s); // the number column is not searched
    EXPECT_TRUE(names().isEmpty());
    model.setFilter({});
    EXPECT_EQ(model.rowCount(), 4);
}

TEST_F(DataTableModelTest, showsAndHidesRowsThatChangeUnderAFilter)
{
    model.setFilter(u"ana"_s);
    put(u"a"_s, u"Ana"_s);
    put(u"b"_s, u"Bo"_s);
    EXPECT_EQ(names(), QStringList{u"Ana"_s});
    put(u"b"_s, u"Banana"_s);
    EXPECT_EQ(model.rowCount(), 2);
    put(u"a"_s, u"Cem"_s);
    EXPECT_EQ(names(), QStringList{u"Banana"_s});
}

TEST_F(DataTableModelTest, countsRowsOfAViewWhateverTheFilterSays)
{
    DataTableModel viewed(sample.columns());
    QAbstractItemModelTester tester(&viewed, QAbstractItemModelTester::FailureReportingMode::Fatal);
    viewed.setViews([this](const QString &id) { return sample.rows.value(id).good ? 1u : 2u; });
    sample.rows = {
        {u"a"_s, {u"Ana"_s, 1, true}}, {u"b"_s, {u"Bo"_s, 2, false}}, {u"c"_s, {u"Cem"_s, 3, false}}};
    viewed.upsert({u"a"_s, u"b"_s, u"c"_s});
    EXPECT_EQ(viewed.inView(0), 1);
    EXPECT_EQ(viewed.inView(1), 2);
    EXPECT_EQ(viewed.inView(-1), 3);
    viewed.setView(1);
    EXPECT_EQ(SampleRows::shown(viewed), (QStringList{u"Bo"_s, u"Cem"_s}));
    viewed.setFilter(u"cem"_s);
    EXPECT_EQ(SampleRows::shown(viewed), QStringList{u"Cem"_s});
    EXPECT_EQ(viewed.inView(1), 2);
    sample.rows[u"c"_s].good = true;
    viewed.upsert({u"c"_s});
    EXPECT_EQ(viewed.rowCount(), 0);
    EXPECT_EQ(viewed.inView(0), 2);
    viewed.remove({u"a"_s});
    EXPECT_EQ(viewed.inView(0), 1);
    viewed.setFilter({});
    viewed.setView(-1);
    EXPECT_EQ(viewed.rowCount(), 2);
}

TEST_F(DataTableModelTest, refreshesALargeTableBitByBit)
{
    model.sort(1);
    QStringList ids;
    for (int i = 0; i < 2500; ++i) {
        const QString id = QString::number(i);
        sample.rows.insert(id, {u"Name"_s, i});
        ids.append(id);
    }
    model.upsert(ids);
    for (SampleRows::Row &row : sample.rows)
        row.number = -row.number;
    QSignalSpy bits(&model, &DataTableModel::countsChanged);
    model.refreshAll();
    EXPECT_EQ(bits.count(), 1);
    sample.rows.remove(u"7"_s);
    model.remove({u"7"_s}); // rows behind it move up, and none of them may be left out
    EXPECT_TRUE(QTest::qWaitFor([this] { return model.idAt(0) == u"2499"_s; }));
    QStringList expected;
    for (int i = 2499; i >= 0; --i) {
        if (i != 7)
            expected.append(QString::number(-i));
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return SampleRows::shown(model, 1) == expected; }));
}

TEST_F(DataTableModelTest, refreshesAFewRowsAtOnceAndManyBitByBit)
{
    QStringList ids;
    for (int i = 0; i < 5000; ++i) {
        ids.append(QString::number(i));
        sample.rows.insert(ids.back(), {u"Name"_s, i});
    }
    model.upsert(ids);
    sample.rows[u"7"_s].name = u"Seven"_s;
    model.refresh({u"7"_s, u"nobody"_s});
    EXPECT_EQ(model.textOf(u"7"_s, 0), u"Seven"_s);
    model.setFilter(u"seven"_s);
    EXPECT_EQ(model.rowCount(), 1) << "it is found by what it is now";
    EXPECT_EQ(model.total(), 5000) << "whom there is not is passed over";

    int prepared = 0;
    model.setPrepare([&prepared](const QString &) { ++prepared; });
    for (SampleRows::Row &row : sample.rows)
        row.name = u"Changed"_s;
    model.setFilter(u"changed"_s);
    model.refresh(ids);
    EXPECT_EQ(prepared, 0) << "once a turn";
    model.refresh(ids.mid(0, 100));
    model.remove({u"4321"_s});
    EXPECT_TRUE(QTest::qWaitFor([this] { return model.rowCount() == 4999; })) << model.rowCount();
    EXPECT_EQ(prepared, 4999) << "those that wait are not done twice, and who is gone is not at all";
}

/// Whatever signal a slot answers with a change of its own, the rows end as that change left them.
TEST_F(DataTableModelTest, takesChangesFromSlotsOfItsOwnSignals)
{
    using Model = QAbstractItemModel;
    DataTableModel viewed(sample.columns());
    QAbstractItemModelTester tester(&viewed, QAbstractItemModelTester::FailureReportingMode::Fatal);
    viewed.setViews([this](const QString &id) { return sample.rows.value(id).good ? 1u : 2u; });
    viewed.setView(0);
    QStringList ids;
    for (int i = 0; i < 20; ++i)
        ids.append(QString::number(i));
    int answered = 0;
    int left = 0;
    bool isAnswering = false;
    const auto answer = [&] {
        if (left == 0 || std::exchange(isAnswering, true))
            return;
        --left; // else its own changes would be answered for ever
        ++answered;
        const QString gone = ids.at(answered % 5);
        sample.rows.remove(gone);
        viewed.remove({gone});
        const QString born = u"born%1"_s.arg(answered);
        sample.rows.insert(born, {u"Born"_s, answered, true});
        viewed.upsert({born});
        viewed.setFilter(answered % 2 ? u"o"_s : QString());
        viewed.sort(answered % 3);
        isAnswering = false;
    };
    QObject::connect(&viewed, &Model::rowsAboutToBeInserted, &viewed, answer);
    QObject::connect(&viewed, &Model::rowsInserted, &viewed, answer);
    QObject::connect(&viewed, &Model::rowsAboutToBeRemoved, &viewed, answer);
    QObject::connect(&viewed, &Model::rowsRemoved, &viewed, answer);
    QObject::connect(&viewed, &Model::layoutAboutToBeChanged, &viewed, answer);
    QObject::connect(&viewed, &Model::layoutChanged, &viewed, answer);
    QObject::connect(&viewed, &Model::dataChanged, &viewed, answer);
    std::mt19937 random(20261128);
    for (int round = 0; round < 60; ++round) {
        left = 1 + round % 3;
        for (const QString &id : std::as_const(ids))
            sample.rows.insert(id, {u"Other %1"_s.arg(random() % 50), int(random() % 50), random() % 3 != 0});
        viewed.upsert(ids);
    }
    EXPECT_GT(answered, 100);
    left = 0;
    viewed.setFilter({});
    QStringList shown;
    for (int row = 0; row < viewed.rowCount(); ++row) {
        shown.append(viewed.idAt(row));
        EXPECT_EQ(viewed.rowOf(viewed.idAt(row)), row);
    }
    QStringList wanted;
    for (auto it = sample.rows.cbegin(); it != sample.rows.cend(); ++it) {
        if (it->good)
            wanted.append(it.key());
    }
    shown.sort();
    wanted.sort();
    EXPECT_EQ(shown, wanted);
    EXPECT_EQ(viewed.total(), sample.rows.size());
}

TEST_F(DataTableModelTest, givesTextOnOneLineAndSaysWhatACellHolds)
{
    put(u"a"_s, u"two\nlines\tand a tab"_s, 4, false);
    put(u"b"_s, QString(), 5);
    const QModelIndex first = model.index(model.rowOf(u"a"_s), 0);
    EXPECT_EQ(first.data().toString(), u"two lines and a tab"_s);
    EXPECT_EQ(first.data(DataTableModel::IdRole).toString(), u"a"_s);
    EXPECT_EQ(first.siblingAtColumn(2).data().toString(), u"Bad"_s);
    EXPECT_EQ(first.siblingAtColumn(2).data(DataTableModel::ChipRole).value<CellChip>().icon, u"problem"_s);
    const QModelIndex nameless = model.index(model.rowOf(u"b"_s), 0);
    EXPECT_EQ(nameless.data().toString(), u"—"_s);
    EXPECT_EQ(nameless.data(Qt::AccessibleTextRole).toString(), u"None"_s);
    EXPECT_TRUE(model.textAt(nameless.row(), 0).isEmpty());
    EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), u"Number"_s);
    EXPECT_FALSE(model.index(7, 0).isValid());
    EXPECT_TRUE(model.idAt(7).isEmpty());
    EXPECT_EQ(model.rowOf(u"nobody"_s), -1);
}

/// Any mixture of calls leaves what a table made from scratch would show, and the tester saw no wrong signal.
TEST_F(DataTableModelTest, agreesWithATableMadeFromScratchAfterAnyMixtureOfCalls)
{
    std::mt19937 random(20260101);
    const auto upTo = [&random](int most) {
        return static_cast<int>(random() % static_cast<unsigned>(most));
    };
    const QStringList filters{{}, u"a"_s, u"1"_s, u"good"_s, u"ab"_s};
    for (int round = 0; round < 400; ++round) {
        QStringList ids;
        for (int i = upTo(8); i >= 0; --i)
            ids.append(QString::number(upTo(40)));
        ids.removeDuplicates();
        switch (upTo(6)) {
        case 0:
        case 1:
            for (const QString &id : ids)
                sample.rows.insert(id, {QString(QChar(u'a' + upTo(4))) + id, upTo(9), upTo(2) == 0});
            model.upsert(ids);
            break;
        case 2:
            for (const QString &id : ids)
                sample.rows.remove(id);
            model.remove(ids);
            break;
        case 3:
            model.setFilter(filters.at(upTo(int(filters.size()))));
            break;
        case 4:
            if (upTo(5) == 0) {
                sample.rows.clear();
                model.removeAll();
            }
            break;
        default:
            model.sort(upTo(3), upTo(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        }
        ASSERT_EQ(model.total(), sample.rows.size());
        QStringList wanted;
        for (auto it = sample.rows.cbegin(); it != sample.rows.cend(); ++it) {
            const QString haystack = it->name + u' ' + (it->good ? u"good"_s : u"bad"_s);
            if (haystack.contains(model.filter()))
                wanted.append(it.key());
        }
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row) {
            shown.append(model.idAt(row));
            ASSERT_EQ(model.rowOf(model.idAt(row)), row);
        }
        shown.sort();
        wanted.sort();
        ASSERT_EQ(shown, wanted) << "round " << round;
    }
}

} // namespace Stationmaster
