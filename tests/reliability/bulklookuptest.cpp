// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulkrunfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

namespace {

constexpr std::size_t Many = 40;

/// Runs whose program died with many rows in doubt: the lists that are read anyway tell of most of them.
class BulkLookUpTest : public Test::BulkRunFixture
{
protected:
    int looks() const { return asked(u"GET"_s, Stationmaster::Test::PhonesPath); }
    int made() const { return carriedOut(u"POST"_s, Stationmaster::Test::PhonesPath); }

    /// Rows whose phones were sent at @p sent by the org's clock, without the program learning more.
    PlannedRun inDoubt(PlannedRun run, const QDateTime &sent)
    {
        run.head.id = emptyPlan(run.head.orgId, {}).id;
        for (RunRow &row : run.rows) {
            row.state = RowState::InDoubt;
            for (Step &step : row.steps)
                step.state = StepState::Planned;
            Step &create = row.steps.front();
            create.state = StepState::Sent;
            create.objectId.clear();
            create.lineId.clear();
            const QString at = sent.toUTC().toString(Qt::ISODateWithMs);
            create.before = {
                {"sending"_L1, QJsonObject{{"lastAt"_L1, at}, {"lastOrgAt"_L1, at}, {"firstAt"_L1, at}}}};
        }
        return run;
    }
    /// The same of phones that were made.
    PlannedRun madeAndInDoubt(const QDateTime &sent = aMomentAgo())
    {
        const QString id = added(runForMany(Many));
        begin(id);
        EXPECT_TRUE(reaches(BulkRun::State::Finished));
        EXPECT_EQ(made(), static_cast<int>(Many));
        PlannedRun run{.head = journal().run(id).value_or(Plan()), .rows = rowsAlone(id)};
        for (RunRow &row : run.rows)
            row.steps.erase(row.steps.begin() + 1, row.steps.end()); // the default is set by now
        return inDoubt(std::move(run), sent);
    }
    void startAgain()
    {
        endProgram();
        startProgram();
    }
    void staleLists(int times)
    {
        setFaults({QJsonObject{{u"verb"_s, u"GET"_s},
                               {u"path"_s, Stationmaster::Test::PhonesPath},
                               {u"exact"_s, true},
                               {u"kind"_s, u"stale"_s},
                               {u"ms"_s, 600'000},
                               {u"times"_s, times}}});
    }
    static QDateTime longAgo() { return QDateTime::currentDateTimeUtc().addSecs(-3600); }
    /// The org tells its time in whole seconds.
    static QDateTime aMomentAgo() { return QDateTime::currentDateTimeUtc().addSecs(-5); }
};

TEST_F(BulkLookUpTest, APhoneThatTheListsShowIsReadAndNotSearchedFor)
{
    const QString id = added(madeAndInDoubt());
    startAgain();
    const int before = looks();
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, static_cast<int>(Many));
    EXPECT_EQ(made(), static_cast<int>(Many)) << "nothing doubled";
    EXPECT_LE(looks() - before, static_cast<int>(Many) + 2) << "each once, and the pages of the list";
    expectRowsExactly(id);
    for (const auto &stored : rows(id)) {
        for (const QString &key : stored.row.steps.front().before.keys())
            EXPECT_TRUE(key == u"sending"_s) << qPrintable(key);
    }
}

TEST_F(BulkLookUpTest, WhatListsLongAfterDoNotShowIsLookedForOnceAndMade)
{
    bulk.executor.lookDeadline = 30s;
    bulk.executor.lookInterval = 1s;
    const QString id = added(inDoubt(runForMany(Many), longAgo()));
    const int before = looks();
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(made(), static_cast<int>(Many));
    EXPECT_LE(looks() - before, 2 * static_cast<int>(Many) + 2) << "by user and by name, once each";
    expectRowsExactly(id);
}

TEST_F(BulkLookUpTest, AListThatIsLateDoublesNothing)
{
    bulk.executor.lookDeadline = 60s;
    staleLists(-1); // from here on no list shows what is made
    const QString id = added(madeAndInDoubt());
    startAgain();
    const int before = looks();
    begin(id);
    ASSERT_TRUE(waitFor([&] { return looks() - before > 3 * static_cast<int>(Many); })) << "looked for";
    EXPECT_EQ(made(), static_cast<int>(Many));
    setFaults({});
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(made(), static_cast<int>(Many)) << "nothing doubled";
    EXPECT_EQ(m_run->progress().done, static_cast<int>(Many));
    expectRowsExactly(id);
}

TEST_F(BulkLookUpTest, AListThatIsVeryLateIsNotTakenAtItsWord)
{
    const PlannedRun run = [this] {
        staleLists(-1);
        return madeAndInDoubt(longAgo());
    }();
    const QString id = added(run);
    startAgain();
    staleLists(1); // the pages that the run begins with, and no look after them
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(made(), static_cast<int>(Many)) << "nothing doubled";
    expectRowsExactly(id);
}

TEST_F(BulkLookUpTest, WithoutTheTimeOfTheOrgEachIsLookedForAsBefore)
{
    PlannedRun run = inDoubt(runForMany(5), longAgo());
    for (RunRow &row : run.rows)
        row.steps.front().before = {
            {"sending"_L1, QJsonObject{{"lastAt"_L1, u"2026-01-01T00:00:00.000Z"_s}}}};
    bulk.executor.lookDeadline = 200ms;
    bulk.executor.lookInterval = 20ms;
    const QString id = added(std::move(run));
    const int before = looks();
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_GT(looks() - before, 5 * 4) << "again and again";
    EXPECT_EQ(made(), 5);
    expectRowsExactly(id);
}

TEST_F(BulkLookUpTest, ADefaultThatTheListsShowIsNotAskedForAgain)
{
    const QString first = added(runForMany(Many));
    begin(first);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    PlannedRun run{.head = journal().run(first).value_or(Plan()), .rows = rowsAlone(first)};
    run.head.id = emptyPlan(orgId, {}).id;
    for (RunRow &row : run.rows) {
        row.state = RowState::InDoubt;
        row.steps.back().state = StepState::Sent;
        const QString at = aMomentAgo().toString(Qt::ISODateWithMs);
        row.steps.back().before.insert("sending"_L1, QJsonObject{{"lastAt"_L1, at}, {"lastOrgAt"_L1, at}});
    }
    const QString id = added(std::move(run));
    startAgain();
    const auto single = [this] { return asked(u"GET"_s, Stationmaster::Test::UsersPath + u'/'); };
    const int before = single();
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, static_cast<int>(Many));
    EXPECT_EQ(single(), before) << "the list of users has told";
    EXPECT_EQ(carriedOut(u"PUT"_s, Stationmaster::Test::UsersPath + u'/'), static_cast<int>(Many))
        << "none again";
    for (const auto &stored : rows(id))
        EXPECT_TRUE(stored.row.steps.back().before.contains("defaultStationId"_L1)) << "for the undo";
}

} // namespace

} // namespace Stationmaster
