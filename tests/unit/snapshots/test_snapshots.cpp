// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "smallsnapshot.h"

#include "snapshots/rowcodec.h"
#include "snapshots/snapshotfile.h"
#include "snapshots/snapshotstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

template <typename T>
Result<T> resultOf(const Call<T> &call)
{
    const bool ended = QTest::qWaitFor([&call] { return call.isFinished(); }, 30'000);
    return ended ? call.result() : Result<T>(fail({.kind = Error::Kind::Timeout}));
}

OrgSnapshot takenAt(const QDateTime &taken)
{
    OrgSnapshot org = Stationmaster::Test::smallSnapshot();
    org.taken = taken.toUTC();
    return org;
}

} // namespace

class Snapshots : public testing::Test
{
protected:
    QString path() const { return folder.filePath(u"data/snapshots.sqlite"_s); }
    QByteArray everythingOnDisk() const
    {
        QByteArray all;
        for (const QFileInfo &info : QDir(folder.filePath(u"data"_s)).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    QTemporaryDir folder;
};

TEST_F(Snapshots, WhatIsKeptComesBackWhole)
{
    SnapshotStore store(folder.filePath(u"data"_s));
    const OrgSnapshot org = Stationmaster::Test::smallSnapshot();
    ASSERT_TRUE(resultOf(store.save(org)));
    const auto kept = resultOf(store.list(u"org-1"_s));
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), 1u);
    EXPECT_EQ(kept->front().taken, org.taken);
    EXPECT_EQ(kept->front().users, 1);
    EXPECT_EQ(kept->front().phones, 1);
    const auto back = resultOf(store.load(kept->front().id));
    ASSERT_TRUE(back);
    EXPECT_TRUE(*back == org);
    EXPECT_EQ(resultOf(store.loadNewest(u"org-2"_s)).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(resultOf(store.load(99)).error().kind, Error::Kind::NotFound);
}

TEST_F(Snapshots, NoMemberOfARowIsLostAndNoneIsInvented)
{
    const auto there = [](const auto &rows) {
        return RowCodec::unpack<typename std::decay_t<decltype(rows)>::value_type>(RowCodec::pack(rows)) ==
               rows;
    };
    const OrgSnapshot org = Stationmaster::Test::smallSnapshot();
    EXPECT_TRUE(there(org.baseSettings));
    EXPECT_TRUE(there(org.sites));
    EXPECT_TRUE(there(org.phones));
    EXPECT_TRUE(there(org.users));
    EXPECT_TRUE(there(org.stations));
    EXPECT_TRUE(there(std::vector<BaseSettingsRow>(3)));
    EXPECT_TRUE(there(std::vector<SiteRow>()));
}

TEST_F(Snapshots, BytesThatAreCutOrChangedAreNotRead)
{
    const QByteArray whole = RowCodec::pack(Stationmaster::Test::smallSnapshot().phones);
    ASSERT_TRUE(RowCodec::unpack<PhoneRow>(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(RowCodec::unpack<PhoneRow>(whole.first(length))) << length;
    QByteArray wrong = whole;
    wrong[whole.size() / 2] = static_cast<char>(wrong[whole.size() / 2] ^ 0x55);
    EXPECT_FALSE(RowCodec::unpack<PhoneRow>(wrong));
    EXPECT_FALSE(RowCodec::unpack<UserRow>(whole)) << "rows of another kind";
}

TEST_F(Snapshots, OnlyTheOwnerCanReadTheFile)
{
    SnapshotFile file(path());
    ASSERT_TRUE(file.open());
    ASSERT_TRUE(file.save(Stationmaster::Test::smallSnapshot()));
    for (const QFileInfo &info : QDir(folder.filePath(u"data"_s)).entryInfoList(QDir::Files)) {
        const auto foreign = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        EXPECT_FALSE(info.permissions() & foreign) << info.fileName().toStdString();
    }
}

TEST_F(Snapshots, OneOfEachEarlierDayIsKept)
{
    SnapshotFile file(path());
    ASSERT_TRUE(file.open());
    const QDateTime start(QDate(2026, 3, 1), QTime(8, 0));
    for (int day = 0; day < 20; ++day) {
        for (int hour = 0; hour < 10; ++hour)
            ASSERT_TRUE(file.save(takenAt(start.addDays(day).addSecs(hour * 3600))));
    }
    const auto kept = file.list(u"org-1"_s);
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), static_cast<size_t>(SnapshotFile::MostOfADay + SnapshotFile::MostDays - 1));
    EXPECT_EQ(kept->front().taken, start.addDays(19).addSecs(9 * 3600).toUTC());
    EXPECT_EQ(kept->at(SnapshotFile::MostOfADay).taken, start.addDays(18).addSecs(9 * 3600).toUTC())
        << "its last";
    EXPECT_EQ(kept->back().taken, start.addDays(6).addSecs(9 * 3600).toUTC());
    EXPECT_TRUE(file.load(kept->back().id));
}

TEST_F(Snapshots, ClearingLeavesNothingOfTheOrgAndAllOfOthers)
{
    OrgSnapshot other = Stationmaster::Test::smallSnapshot();
    other.orgId = u"org-2"_s;
    OrgSnapshot org = Stationmaster::Test::smallSnapshot();
    // What can be found in the file again, because nothing in it repeats and is made smaller.
    org.users.front().email = u"qzxjkvbwpm@canary.example"_s;
    const QByteArray trace = RowCodec::pack(org.users).mid(20, 60);
    {
        SnapshotFile file(path());
        ASSERT_TRUE(file.open());
        ASSERT_TRUE(file.save(org));
        ASSERT_TRUE(file.save(other));
        ASSERT_TRUE(everythingOnDisk().contains(trace)) << "else this test shows nothing";
        ASSERT_TRUE(file.clear(u"org-1"_s));
        EXPECT_FALSE(everythingOnDisk().contains(trace));
        EXPECT_TRUE(file.list(u"org-1"_s)->empty());
        EXPECT_EQ(file.list(u"org-2"_s)->size(), 1u);
    }
    EXPECT_FALSE(everythingOnDisk().contains(trace));
}

TEST_F(Snapshots, WhatAnotherVersionPackedIsNotShownAndGoesWithTheNextOne)
{
    SnapshotFile file(path());
    ASSERT_TRUE(file.open());
    ASSERT_TRUE(file.save(Stationmaster::Test::smallSnapshot()));
    const qint64 id = file.list(u"org-1"_s)->front().id;
    {
        DatabaseFile other(path(), {});
        ASSERT_TRUE(other.open());
        ASSERT_TRUE(other.run(u"UPDATE snapshots SET format = format + 1"_s));
    }
    EXPECT_TRUE(file.list(u"org-1"_s)->empty());
    EXPECT_EQ(file.load(id).error().kind, Error::Kind::NotFound);
    ASSERT_TRUE(file.save(Stationmaster::Test::smallSnapshot()));
    DatabaseFile other(path(), {});
    ASSERT_TRUE(other.open());
    auto left = other.run(u"SELECT count(*) FROM snapshots"_s);
    ASSERT_TRUE(left && left->next());
    EXPECT_EQ(left->value(0).toInt(), 1);
}

TEST_F(Snapshots, ADamagedOneIsAnErrorAndNothingElse)
{
    SnapshotFile file(path());
    ASSERT_TRUE(file.open());
    ASSERT_TRUE(file.save(Stationmaster::Test::smallSnapshot()));
    {
        DatabaseFile other(path(), {});
        ASSERT_TRUE(other.open());
        ASSERT_TRUE(other.run(u"UPDATE pages SET rows = x'0000' WHERE list = 'phones'"_s));
    }
    EXPECT_EQ(file.load(1).error().kind, Error::Kind::Storage);
    EXPECT_TRUE(file.save(Stationmaster::Test::smallSnapshot()));
}

TEST_F(Snapshots, AFileOfAnotherProgramIsLeftAlone)
{
    ASSERT_TRUE(QDir().mkpath(folder.filePath(u"data"_s)));
    QFile foreign(path());
    ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
    foreign.write(QByteArray("this is no database, and it is somebody's ").repeated(50));
    foreign.close();
    SnapshotStore store(folder.filePath(u"data"_s));
    const auto r = resultOf(store.save(Stationmaster::Test::smallSnapshot()));
    ASSERT_FALSE(r);
    EXPECT_EQ(r.error().kind, Error::Kind::Storage);
    EXPECT_TRUE(everythingOnDisk().contains("somebody's"));
}

TEST_F(Snapshots, WhatChangedSinceOneThatIsKept)
{
    SnapshotStore store(folder.filePath(u"data"_s));
    OrgSnapshot org = Stationmaster::Test::smallSnapshot();
    ASSERT_TRUE(resultOf(store.save(org)));
    org.phones.front().name = u"Renamed"_s;
    ASSERT_TRUE(resultOf(store.save(org)));
    const auto kept = resultOf(store.list(org.orgId));
    ASSERT_EQ(kept->size(), 2u);
    const auto between = resultOf(store.changes(kept->back().id, kept->front().id));
    ASSERT_TRUE(between);
    ASSERT_EQ(between->size(), 1u);
    EXPECT_EQ(between->front().what, OrgChange::What::Name);
    org.phones.clear();
    const auto untilNow = resultOf(store.changesUntil(kept->front().id, org));
    ASSERT_EQ(untilNow->size(), 1u);
    EXPECT_EQ(untilNow->front().what, OrgChange::What::Gone);
    EXPECT_EQ(resultOf(store.changes(98, 99)).error().kind, Error::Kind::NotFound);
}

TEST_F(Snapshots, TheFileIsOpenedOnceForAsLongAsTheStoreLives)
{
    SnapshotStore store(folder.filePath(u"data"_s));
    // SQLite removes the log beside the file when the last one closes it.
    const QString log = path() + u"-wal"_s;
    ASSERT_TRUE(resultOf(store.save(Stationmaster::Test::smallSnapshot())));
    EXPECT_TRUE(QFileInfo::exists(log));
    ASSERT_TRUE(resultOf(store.list(u"org-1"_s)));
    EXPECT_TRUE(QFileInfo::exists(log));
}

TEST_F(Snapshots, AFileThatIsTakenAwayIsMadeAnew)
{
    SnapshotStore store(folder.filePath(u"data"_s));
    ASSERT_TRUE(resultOf(store.save(Stationmaster::Test::smallSnapshot())));
    ASSERT_TRUE(QDir(folder.filePath(u"data"_s)).removeRecursively());
    ASSERT_TRUE(resultOf(store.save(Stationmaster::Test::smallSnapshot())));
    EXPECT_EQ(resultOf(store.list(u"org-1"_s))->size(), 1u);
    EXPECT_TRUE(QFileInfo::exists(path()));
}

TEST_F(Snapshots, AStoreThatGoesSavesWhatItWasGiven)
{
    {
        SnapshotStore store(folder.filePath(u"data"_s));
        (void)store.save(Stationmaster::Test::smallSnapshot());
    }
    SnapshotFile file(path());
    ASSERT_TRUE(file.open());
    EXPECT_EQ(file.list(u"org-1"_s)->size(), 1u);
}

} // namespace Stationmaster
