// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/commitgroup.h"
#include "storage/databasefile.h"
#include "support/awaited.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

class CommitGroupTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(file.open()); }

    CommitGroup::Write writing(int number)
    {
        return [this, number]() -> Result<void> {
            ++m_run;
            return file.run(u"INSERT INTO numbers VALUES(?)"_s, {number}).map([](const QSqlQuery &) {});
        };
    }
    /// What another process would find, which sees nothing of a transaction that is open.
    int written() const
    {
        DatabaseFile other(m_folder.filePath(u"file"_s), kind());
        EXPECT_TRUE(other.open());
        auto query = other.run(u"SELECT count(*) FROM numbers"_s);
        return query && query->next() ? query->value(0).toInt() : -1;
    }

    static DatabaseKind kind() { return {.schema = {u"CREATE TABLE numbers(number INTEGER PRIMARY KEY)"_s}}; }

    QTemporaryDir m_folder;
    DatabaseFile file{m_folder.filePath(u"file"_s), kind()};
    int m_run = 0;
};

TEST_F(CommitGroupTest, WritesTogetherAndTellsEach)
{
    CommitGroup group(file);
    const auto one = group.add(writing(1));
    const auto two = group.add(writing(2));
    EXPECT_EQ(m_run, 0);
    EXPECT_TRUE(Stationmaster::Test::awaited(two));
    EXPECT_TRUE(one.isFinished() && one.result());
    EXPECT_EQ(written(), 2);
    EXPECT_GT(group.timeSpent().count(), 0);
}

TEST_F(CommitGroupTest, WhatIsToldIsOnDisk)
{
    CommitGroup group(file);
    int found = -1;
    QObject context;
    group.add(writing(1)).onFinished(&context, [&](const Result<void> &) { found = written(); });
    const auto last = group.add(writing(2));
    EXPECT_TRUE(Stationmaster::Test::awaited(last));
    QCoreApplication::processEvents();
    EXPECT_EQ(found, 2);
}

TEST_F(CommitGroupTest, OneThatFailsKeepsNoOtherBack)
{
    CommitGroup group(file);
    const auto one = group.add(writing(1));
    const auto same = group.add(writing(1));
    const auto two = group.add(writing(2));
    group.flush();
    EXPECT_TRUE(one.result());
    EXPECT_FALSE(same.result());
    EXPECT_TRUE(two.result());
    EXPECT_EQ(written(), 2);
}

TEST_F(CommitGroupTest, WritesWhatWaitsWhenItGoes)
{
    {
        CommitGroup group(file);
        group.add(writing(1));
    }
    EXPECT_EQ(written(), 1);
}

TEST_F(CommitGroupTest, AFullDiskIsToldAndTheNextWriteWorks)
{
    CommitGroup group(file);
    const auto failed = group.add([]() -> Result<void> { return fail({.kind = Error::Kind::Storage}); });
    group.flush();
    EXPECT_EQ(failed.result().error().kind, Error::Kind::Storage);
    const auto works = group.add(writing(1));
    group.flush();
    EXPECT_TRUE(works.result());
}

} // namespace Stationmaster
