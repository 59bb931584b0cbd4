// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulkrunfixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <csignal>
#include <optional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// As long as it lives, no file can be written, as on a disk that is full.
class NoRoom
{
public:
    NoRoom() : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoom()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    NoRoom(const NoRoom &) = delete;
    NoRoom &operator=(const NoRoom &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

/// The journal of a run fails, and works again later.
class BulkStorageTest : public Test::BulkRunFixture
{
protected:
    BulkStorageTest() { bulk.mostInFlight = FewInFlight; }

    /// As soon as @p rows are done, so before the rest is: at most FewInFlight are on their way by then.
    void fillDiskOnceDone(int rows)
    {
        m_whenDone = QObject::connect(m_run.get(), &BulkRun::rowChanged, m_run.get(), [this, rows] {
            if (m_run->progress().done < rows)
                return;
            QObject::disconnect(m_whenDone); // only once
            noRoom.emplace();
        });
    }
    bool isPausedByJournal()
    {
        return reaches(BulkRun::State::Paused) && waitFor([this] { return m_hasRested; }) &&
               m_run->pauseReason() == BulkRun::PauseReason::Journal && m_run->error() &&
               m_run->error()->kind == Error::Kind::Storage;
    }
    int posts() const { return carriedOut(u"POST"_s, Stationmaster::Test::PhonesPath); }

    static constexpr int FewInFlight = 4;
    QMetaObject::Connection m_whenDone;
    std::optional<NoRoom> noRoom;
};

TEST_F(BulkStorageTest, AFullDiskPausesItAndNothingIsLostOrDoubled)
{
    const QString id = added(runForMany(60));
    begin(id);
    fillDiskOnceDone(5);
    ASSERT_TRUE(isPausedByJournal());
    const int sent = posts();
    EXPECT_LT(sent, 60) << "what cannot be recorded is not sent";
    noRoom.reset();
    m_run->resume();
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, 60);
    EXPECT_EQ(posts(), 60);
    expectRowsExactly(id);
}

TEST_F(BulkStorageTest, AFullDiskFromTheBeginningSendsNothing)
{
    const QString id = added(runForMany(10));
    noRoom.emplace();
    begin(id);
    ASSERT_TRUE(isPausedByJournal());
    EXPECT_EQ(posts(), 0);
    noRoom.reset();
    m_run->resume();
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    expectRowsExactly(id);
}

TEST_F(BulkStorageTest, WhatTheProgramCouldNotRecordIsLookedUpByTheNext)
{
    const QString id = added(runForMany(40));
    constexpr int Rounds = 5;
    for (int round = 0; round < Rounds; ++round) {
        begin(id);
        fillDiskOnceDone(m_run->progress().done + 1);
        ASSERT_TRUE(isPausedByJournal());
        endProgram();
        noRoom.reset();
        startProgram();
    }
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, 40);
    EXPECT_EQ(posts(), 40);
    expectRowsExactly(id);
}

TEST_F(BulkStorageTest, ACancelledRunEndsWithoutAJournal)
{
    begin(added(runForMany(60)));
    fillDiskOnceDone(5);
    ASSERT_TRUE(waitFor([&] { return noRoom.has_value(); }));
    m_run->cancel();
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(total(), 60);
    EXPECT_EQ(m_run->progress().inFlight, 0);
    noRoom.reset();
}

TEST_F(BulkStorageTest, ARunThatWasPausedByItsJournalCanBeCancelled)
{
    begin(added(runForMany(60)));
    fillDiskOnceDone(5);
    ASSERT_TRUE(isPausedByJournal());
    m_run->cancel();
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(total(), 60);
    noRoom.reset();
}

TEST_F(BulkStorageTest, ARecordThatCannotBeReadPausesItBeforeItIsPassedOver)
{
    const QString id = added(runForMany(10));
    const auto setStep = [this](const QString &from, const QString &to) {
        crash();
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
            file.setDatabaseName(journalPath());
            ASSERT_TRUE(file.open());
            QSqlQuery query(file);
            query.prepare(u"UPDATE steps SET step = replace(step, ?, ?) WHERE row = 7 AND position = 0"_s);
            query.addBindValue(from);
            query.addBindValue(to);
            ASSERT_TRUE(query.exec());
            ASSERT_EQ(query.numRowsAffected(), 1);
        }
        QSqlDatabase::removeDatabase(u"damage"_s);
        startProgram();
    };
    setStep(u"{"_s, u"<"_s);
    begin(id);
    ASSERT_TRUE(isPausedByJournal());
    EXPECT_EQ(posts(), 0);
    m_run.reset();
    setStep(u"<"_s, u"{"_s);
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, 10);
    EXPECT_EQ(posts(), 10);
}

TEST_F(BulkStorageTest, ARunThatIsNotThereIsNotBegun)
{
    begin(u"no-such-run"_s);
    EXPECT_EQ(m_run->state(), BulkRun::State::Paused);
    EXPECT_EQ(m_run->pauseReason(), BulkRun::PauseReason::Journal);
    m_run->resume();
    EXPECT_EQ(m_run->state(), BulkRun::State::Paused);
}

/// A list that ends before all of it has come: who is not in it may have a phone.
TEST_F(BulkStorageTest, HalfAListOfTheOrgPausesIt)
{
    const QString id = added(runForMany(10));
    for (const QString &path : {Stationmaster::Test::UsersPath, Stationmaster::Test::PhonesPath}) {
        setFaults({QJsonObject{{u"verb"_s, u"GET"_s},
                               {u"path"_s, path},
                               {u"kind"_s, u"statusAfter"_s},
                               {u"status"_s, 200},
                               {u"body"_s, QJsonObject{{u"entities"_s, QJsonArray()},
                                                       {u"pageNumber"_s, 1},
                                                       {u"pageCount"_s, 3},
                                                       {u"total"_s, 700}}},
                               {u"times"_s, -1}}});
        begin(id);
        ASSERT_TRUE(reaches(BulkRun::State::Paused));
        EXPECT_EQ(m_run->pauseReason(), BulkRun::PauseReason::Refused) << path.toStdString();
        EXPECT_EQ(m_run->error()->kind, Error::Kind::TooLarge);
        EXPECT_EQ(posts(), 0);
    }
    setFaults({});
    m_run->resume();
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, 10);
}

} // namespace

} // namespace Stationmaster
