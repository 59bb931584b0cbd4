// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulkrunfixture.h"

#include "provisioning/phoneplans.h"
#include "provisioning/recovery.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

class BulkRunTest : public Test::BulkRunFixture
{
};

TEST_F(BulkRunTest, MakesEachPhoneOnceWithoutALookAtEachUser)
{
    const QString id = added(runForMany(100));
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, 100);
    EXPECT_EQ(total(), 100);
    expectRowsExactly(id);
    EXPECT_EQ(carriedOut(u"POST"_s, Stationmaster::Test::PhonesPath), 100);
    EXPECT_EQ(asked(u"GET"_s, Stationmaster::Test::UsersPath + u'/'), 0);
    EXPECT_TRUE(journal().openRuns(orgId)->empty());
}

TEST_F(BulkRunTest, APauseBeforeTheOrgAnswersIsKept)
{
    const QString id = added(runForMany(10));
    begin(id);
    ASSERT_EQ(m_run->state(), BulkRun::State::Reading);
    m_run->pause();
    const QString path = u"/api/v2/organizations/me"_s;
    ASSERT_TRUE(waitFor([&] { return asked(u"GET"_s, path) == 1; }));
    // It is answered by the time that others have come back behind it.
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(Stationmaster::Test::awaited(api().organization().me()));
    EXPECT_EQ(m_run->state(), BulkRun::State::Paused);
    EXPECT_EQ(carriedOut(u"POST"_s, Stationmaster::Test::PhonesPath), 0);
    m_run->resume();
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, 10);
}

TEST_F(BulkRunTest, WhatFailedForNowIsNotMadeForWhoHasGotAPhoneSince)
{
    PlannedRun run = runForMany(5);
    for (RunRow &row : run.rows) {
        row.state = RowState::Failed;
        row.steps[0].state = StepState::Failed;
        row.steps[0].error = Error{.kind = Error::Kind::Offline};
    }
    const QString id = added(std::move(run));
    ASSERT_TRUE(completes(planFor(2, ProvisionDraft::Profile::UseExisting)));
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(rows(id)[2].row.reason, RowReason::HasPhone);
    EXPECT_EQ(m_run->progress().done, 4);
    EXPECT_EQ(carriedOut(u"POST"_s, Stationmaster::Test::PhonesPath), 5) << "one of them by the other admin";
}

TEST_F(BulkRunTest, AFailureStopsNoOtherRow)
{
    setFaults({QJsonObject{{u"verb"_s, u"POST"_s},
                           {u"path"_s, Stationmaster::Test::PhonesPath},
                           {u"kind"_s, u"status"_s},
                           {u"status"_s, 400},
                           {u"after"_s, 5},
                           {u"times"_s, 3}}});
    const QString id = added(runForMany(30));
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().failed, 3);
    EXPECT_EQ(m_run->progress().done, 27);
    EXPECT_EQ(total(), 30);
    for (const auto &stored : rows(id)) {
        if (stored.row.state == RowState::Failed) {
            EXPECT_EQ(stored.row.steps[0].error->httpStatus, 400);
            EXPECT_EQ(stored.row.steps[1].state, StepState::Planned);
        }
    }
}

TEST_F(BulkRunTest, WhoHasGotAPhoneSinceTheReviewIsLeftOut)
{
    const QString id = added(runForMany(10));
    ASSERT_TRUE(completes(planFor(3, ProvisionDraft::Profile::UseExisting)));
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().skipped, 1);
    EXPECT_EQ(m_run->progress().done, 9);
    EXPECT_EQ(rows(id)[3].row.reason, RowReason::HasPhone);
    EXPECT_EQ(carriedOut(u"POST"_s, Stationmaster::Test::PhonesPath), 10) << "one of them by the other admin";
}

TEST_F(BulkRunTest, ManyFailuresAlikePauseItAndItGoesOnWhenAsked)
{
    setFaults({QJsonObject{{u"verb"_s, u"POST"_s},
                           {u"path"_s, Stationmaster::Test::PhonesPath},
                           {u"kind"_s, u"status"_s},
                           {u"status"_s, 403},
                           {u"times"_s, 1000}}});
    bulk.alike = 5;
    bulk.mostInFlight = 10;
    begin(added(runForMany(60)));
    ASSERT_TRUE(reaches(BulkRun::State::Paused));
    EXPECT_EQ(m_run->pauseReason(), BulkRun::PauseReason::Alike);
    EXPECT_EQ(m_run->error()->kind, Error::Kind::Forbidden);
    ASSERT_TRUE(waitFor([&] { return m_run->progress().inFlight == 0; }));
    EXPECT_GE(m_run->progress().failed, bulk.alike);
    EXPECT_LE(m_run->progress().failed, bulk.alike + bulk.mostInFlight) << "no others begin";
    setFaults({});
    const int failed = m_run->progress().failed;
    m_run->resume();
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, 60 - failed);
}

TEST_F(BulkRunTest, WaitsForTheOrgAndGoesOnByItself)
{
    const QString id = added(runForMany(40));
    begin(id);
    ASSERT_TRUE(waitFor([&] { return m_run->progress().done >= 5; }));
    setFaults({QJsonObject{{u"path"_s, u"/api/v2"_s}, {u"kind"_s, u"cutBefore"_s}, {u"times"_s, 1000}}});
    ASSERT_TRUE(reaches(BulkRun::State::Waiting));
    EXPECT_EQ(m_run->error()->kind, Error::Kind::Offline);
    setFaults({});
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, 40);
    expectRowsExactly(id);
}

TEST_F(BulkRunTest, PausesAndEndsAtAnyMoment)
{
    const QString id = added(runForMany(100));
    begin(id);
    ASSERT_TRUE(waitFor([&] { return m_run->progress().done >= 1; }));
    m_run->pause();
    EXPECT_EQ(m_run->pauseReason(), BulkRun::PauseReason::Asked);
    ASSERT_TRUE(waitFor([&] { return m_run->progress().inFlight == 0; }));
    const int done = m_run->progress().done;
    EXPECT_LT(done, 100);
    m_run->resume();
    ASSERT_TRUE(waitFor([&] { return m_run->progress().done > done; }));
    m_run->cancel();
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_LT(m_run->progress().done, 100);
    EXPECT_EQ(total(), 100);
    EXPECT_EQ(m_run->progress().inDoubt, 0);
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, 100) << "it can be taken up again";
    expectRowsExactly(id);
}

TEST_F(BulkRunTest, GoesOnAfterTheProgramDied)
{
    bulk.mostInFlight = 6;
    const QString id = added(runForMany(100));
    int deaths = 0;
    while (deaths < 12) {
        begin(id);
        const int before = m_run->progress().done;
        ASSERT_TRUE(waitFor([&] {
            return m_run->state() == BulkRun::State::Finished ||
                   m_run->progress().done >= before + 1 + deaths % 3;
        }));
        if (m_run->state() == BulkRun::State::Finished)
            break;
        endProgram();
        startProgram();
        ++deaths;
    }
    EXPECT_GE(deaths, 10);
    if (!m_run)
        begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    expectRowsExactly(id);
    EXPECT_EQ(carriedOut(u"POST"_s, Stationmaster::Test::PhonesPath), 100);
}

TEST_F(BulkRunTest, RecoveryOfSingleRunsLeavesItToBeTakenUp)
{
    const QString id = added(runForMany(10));
    Recovery recovery(api(), journal());
    const auto recovered = Stationmaster::Test::awaited(recovery.start(orgId));
    ASSERT_TRUE(recovered);
    EXPECT_TRUE(recovered->empty());
    ASSERT_EQ(journal().openRuns(orgId)->size(), 1U);
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, 10);
}

TEST_F(BulkRunTest, APauseIsAtRestOnceWhatIsUnderWayHasEnded)
{
    begin(added(runForMany(60)));
    ASSERT_TRUE(waitFor([&] { return m_run->progress().done >= 1; }));
    int underWay = -1;
    QObject::connect(m_run.get(), &BulkRun::rested, m_run.get(),
                     [&] { underWay = m_run->progress().inFlight; });
    m_run->pause();
    EXPECT_EQ(underWay, -1);
    ASSERT_GT(m_run->progress().inFlight, 0);
    ASSERT_TRUE(waitFor([&] { return underWay >= 0; }));
    EXPECT_EQ(underWay, 0);
    EXPECT_LT(m_run->progress().done, 60);
}

TEST_F(BulkRunTest, MoreThanTheCeilingIsNotBegunUnlessItIsRaised)
{
    bulk.mostCreates = 9;
    const QString id = added(runForMany(10));
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Paused));
    EXPECT_EQ(m_run->pauseReason(), BulkRun::PauseReason::Ceiling);
    EXPECT_EQ(carriedOut(u"POST"_s, Stationmaster::Test::PhonesPath), 0);
    m_run->resume();
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, 10);
}

TEST_F(BulkRunTest, ARunOfAnotherOrgIsNotBegun)
{
    PlannedRun run = runForMany(5);
    run.head.orgId = u"another"_s;
    begin(added(std::move(run)));
    ASSERT_TRUE(reaches(BulkRun::State::Paused));
    EXPECT_EQ(m_run->pauseReason(), BulkRun::PauseReason::OtherOrg);
    EXPECT_EQ(carriedOut(u"POST"_s, Stationmaster::Test::PhonesPath), 0);
}

TEST_F(BulkRunTest, RowsThatTouchTheSameAreNeverInFlightTogether)
{
    // The second row of each person takes back what the first has set.
    PlannedRun run = runForMany(20);
    for (int person = 0; person < 20; ++person) {
        RunRow row = run.rows[static_cast<std::size_t>(person)];
        row.steps = {{.kind = StepKind::ClearDefaultStation, .intent = row.steps[1].intent}};
        run.rows.push_back(row);
    }
    bulk.mostWaiting = 1000;
    const QString id = added(std::move(run));
    BulkRun &bulkRun = begin(id);
    std::map<int, int> order;
    int number = 0;
    QObject::connect(&bulkRun, &BulkRun::rowChanged, &bulkRun, [&](int row) { order[row] = ++number; });
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    for (int person = 0; person < 20; ++person)
        EXPECT_LT(order[person], order[person + 20]);
    EXPECT_EQ(m_run->progress().done, 40);
}

TEST_F(BulkRunTest, AnUndoLeavesTheOrgAsItWas)
{
    const QJsonObject before = state();
    const QString id = added(runForMany(60));
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    begin(added(undoOfRun(id)));
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, 60);
    const QJsonObject after = state();
    for (const QString &what : {u"phones"_s, u"phonebasesettings"_s, u"defaultStations"_s})
        EXPECT_EQ(after[what], before[what]) << what.toStdString();
}

TEST_F(BulkRunTest, AnUndoOfDeletesMakesThePhonesAgain)
{
    const std::map<QString, QJsonObject> before = phonesByName();
    PlannedRun deletes{.head = emptyPlan(orgId, u"Delete"_s)};
    for (const QJsonValue phone : state()[u"phones"_s].toArray()) {
        const PhoneRow row = rowOfPhone(Document(phone.toObject()));
        if (row.isWebRtc() && !row.userId.isEmpty())
            deletes.rows.push_back({.name = row.name,
                                    .touches = {u"phone/"_s + row.id, u"user/"_s + row.userId},
                                    .steps = planDeletePhones(orgId, {}, {{row, true}}).steps});
    }
    const int phones = static_cast<int>(deletes.rows.size());
    ASSERT_GE(phones, 10);
    const QString id = added(std::move(deletes));
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, phones);
    ASSERT_LT(phonesByName().size(), before.size());
    begin(added(undoOfRun(id)));
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, phones);
    EXPECT_EQ(phonesByName(), before);
}

TEST_F(BulkRunTest, AnUndoLeavesWhatOthersHaveChangedSince)
{
    const QString id = added(runForMany(5));
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    const QString changed = rows(id)[2].row.steps[0].objectId;
    Document phone = *Stationmaster::Test::awaited(api().phones().get(changed));
    ASSERT_TRUE(phone.set(u"name"_s, u"Renamed since"_s));
    ASSERT_TRUE(Stationmaster::Test::awaited(api().phones().update(phone)));
    const QString undo = added(undoOfRun(id));
    begin(undo);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_TRUE(phonesByName().contains(u"Renamed since"_s));
    int kept = 0;
    for (const auto &stored : rows(undo))
        kept += static_cast<int>(
            std::ranges::count(stored.row.steps, SkipReason::ChangedByOthers, &Step::skipped));
    EXPECT_EQ(kept, 1);
}

TEST_F(BulkRunTest, WhatFailedIsTriedInARunOfItsOwn)
{
    setFaults({QJsonObject{{u"verb"_s, u"PUT"_s},
                           {u"path"_s, Stationmaster::Test::UsersPath},
                           {u"kind"_s, u"status"_s},
                           {u"status"_s, 403},
                           {u"times"_s, 3}}});
    const qsizetype defaults = state()[u"defaultStations"_s].toObject().size();
    const QString id = added(runForMany(10));
    begin(id);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().failed, 3);
    PlannedRun again = planRetry(orgId, u"Again"_s, rowsOf(rowsAlone(id)));
    ASSERT_EQ(again.rows.size(), 3U);
    const QString second = added(std::move(again));
    begin(second);
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_EQ(m_run->progress().done, 3);
    EXPECT_EQ(carriedOut(u"POST"_s, Stationmaster::Test::PhonesPath), 10) << "their phones were there";
    EXPECT_EQ(state()[u"defaultStations"_s].toObject().size(), defaults + 10);
}

} // namespace

} // namespace Stationmaster
