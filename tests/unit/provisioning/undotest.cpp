// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/runsummary.h"
#include "provisioningfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::SmallOrg;

class UndoTest : public Test::ProvisioningFixture
{
protected:
    Plan done()
    {
        EXPECT_EQ(outcomeOf(fullPlan()), Outcome::Complete);
        return executor().plan();
    }
    StepState state(std::size_t index) { return step(index).state; }
};

TEST_F(UndoTest, TakesEverythingBackAndClosesBothRuns)
{
    const Plan plan = done();
    org.phones[u"other"_s] = {{u"lines"_s, QJsonValue()}};
    const Plan undo = planUndo(plan);
    // The earlier station exists, so the default goes back to it.
    org.phones[u"other"_s] = {{u"id"_s, u"other"_s},
                              {u"lines"_s, QJsonDocument::fromJson(R"([{"id":"old-station"}])").array()}};
    EXPECT_EQ(outcomeOf(undo), Outcome::Complete);
    EXPECT_EQ(org.defaultStations[u"u1"_s], u"old-station"_s);
    org.phones.erase(u"other"_s);
    expectNothingLeft();
    EXPECT_TRUE(isClosed(plan.id));
    EXPECT_TRUE(isClosed(undo.id));
}

TEST_F(UndoTest, ClearsTheDefaultWhenTheEarlierStationIsGone)
{
    EXPECT_EQ(outcomeOf(planUndo(done())), Outcome::Complete);
    EXPECT_EQ(org.defaultStations[u"u1"_s], QString());
    expectNothingLeft();
}

TEST_F(UndoTest, KeepsADefaultThatSomebodyElseHasChosenSince)
{
    const Plan plan = done();
    org.defaultStations[u"u1"_s] = u"chosen-since"_s;
    EXPECT_EQ(outcomeOf(planUndo(plan)), Outcome::Complete);
    EXPECT_EQ(state(0), StepState::Skipped);
    EXPECT_EQ(step(0).skipped, SkipReason::ChangedByOthers);
    ASSERT_EQ(step(0).kept.size(), 1);
    EXPECT_EQ(step(0).kept[0].theirs, u"chosen-since"_s);
    EXPECT_EQ(state(1), StepState::Done);
    EXPECT_FALSE(summaryOf(executor().plan()).isWhole());
    EXPECT_EQ(org.defaultStations[u"u1"_s], u"chosen-since"_s);
    expectNothingLeft();
}

TEST_F(UndoTest, SkipsWhatIsGoneAlready)
{
    const Plan plan = done();
    org.phones.clear();
    EXPECT_EQ(outcomeOf(planUndo(plan)), Outcome::Complete);
    EXPECT_EQ(state(1), StepState::Skipped);
    EXPECT_EQ(step(1).skipped, SkipReason::AlreadyGone);
    EXPECT_EQ(state(2), StepState::Done);
    EXPECT_TRUE(summaryOf(executor().plan()).isWhole());
    expectNothingLeft();
}

TEST_F(UndoTest, DoesNotTakeALateAppearanceForAnAbsence)
{
    const Plan plan = done();
    org.missingReads = 2;
    EXPECT_EQ(outcomeOf(planUndo(plan)), Outcome::Complete);
    EXPECT_EQ(state(1), StepState::Done);
    expectNothingLeft();
}

TEST_F(UndoTest, WaitsUntilTheOrgLetsGoOfBaseSettings)
{
    const Plan plan = done();
    org.busyDeletes = 3;
    EXPECT_EQ(outcomeOf(planUndo(plan)), Outcome::Complete);
    EXPECT_EQ(org.count("DELETE", u"phonebasesettings"_s), 4);
    expectNothingLeft();
}

TEST_F(UndoTest, LeavesBaseSettingsThatOthersUseNow)
{
    options.deleteDeadline = std::chrono::milliseconds(200);
    const Plan plan = done();
    org.addPhone(u"Bo_WebRTC"_s, u"u2"_s, plan.steps[0].objectId);
    EXPECT_EQ(outcomeOf(planUndo(plan)), Outcome::Stopped);
    EXPECT_EQ(state(1), StepState::Done);
    EXPECT_EQ(state(2), StepState::Failed);
    EXPECT_EQ(step(2).error->kind, Error::Kind::Conflict);
    EXPECT_EQ(org.baseSettings.size(), 2u);
}

TEST_F(UndoTest, DeletesByIdWhatAnotherAdminHasRenamed)
{
    const Plan plan = done();
    QJsonObject &phone = org.phones.begin()->second;
    phone[u"name"_s] = u"Renamed"_s;
    EXPECT_EQ(outcomeOf(planUndo(plan)), Outcome::Complete);
    expectNothingLeft();
}

TEST_F(UndoTest, WithoutAskingLeavesAPhoneThatIsAnotherByNow)
{
    const Plan plan = done();
    for (auto &[id, phone] : org.phones)
        phone[u"name"_s] = u"Renamed since"_s;
    Plan undo = planUndo(plan);
    for (Step &each : undo.steps) {
        if (each.kind == StepKind::DeletePhone)
            each.intent.insert("onlyWhereUnchanged"_L1, true);
    }
    undo.steps.pop_back(); // base settings that are in use for as long as the phone stays
    const std::size_t phones = org.phones.size();
    EXPECT_EQ(outcomeOf(undo), Outcome::Complete);
    EXPECT_EQ(step(1).kind, StepKind::DeletePhone);
    EXPECT_EQ(step(1).skipped, SkipReason::ChangedByOthers);
    EXPECT_EQ(org.phones.size(), phones);
}

TEST_F(UndoTest, WithoutAskingDeletesAPhoneThatIsAsItWasMade)
{
    Plan undo = planUndo(done());
    for (Step &each : undo.steps)
        each.intent.insert("onlyWhereUnchanged"_L1, true);
    EXPECT_EQ(outcomeOf(undo), Outcome::Complete);
    expectNothingLeft();
}

TEST_F(UndoTest, OfAPhoneInDoubtFindsAndDeletesIt)
{
    org.addFault("POST", u"/phones"_s, SmallOrg::Fault::CutAfter);
    org.addFault("GET", u"/phones"_s, SmallOrg::Fault::Refuse);
    EXPECT_EQ(outcomeOf(fullPlan()), Outcome::Stopped);
    EXPECT_EQ(state(1), StepState::Sent) << "the look-up was refused, so it stays in doubt";
    EXPECT_EQ(step(1).error->kind, Error::Kind::Forbidden);
    EXPECT_EQ(org.phones.size(), 1u);
    EXPECT_EQ(outcomeOf(planUndo(executor().plan())), Outcome::Complete);
    expectNothingLeft();
}

TEST_F(UndoTest, OfAPhoneInDoubtThatWasNeverMadeIsSkipped)
{
    org.addFault("POST", u"/phones"_s, SmallOrg::Fault::CutBefore);
    org.addFault("GET", u"/phones"_s, SmallOrg::Fault::Refuse);
    EXPECT_EQ(outcomeOf(fullPlan()), Outcome::Stopped);
    EXPECT_EQ(outcomeOf(planUndo(executor().plan())), Outcome::Complete);
    EXPECT_EQ(state(0), StepState::Skipped);
    EXPECT_EQ(step(0).skipped, SkipReason::NeverMade);
    expectNothingLeft();
}

TEST_F(UndoTest, SurvivesCutConnections)
{
    const Plan plan = done();
    org.addFault("PUT", u"defaultstation"_s, SmallOrg::Fault::CutBefore);
    org.addFault("DELETE", u"/phones/"_s, SmallOrg::Fault::CutAfter);
    org.addFault("DELETE", u"/phonebasesettings/"_s, SmallOrg::Fault::Html502After);
    EXPECT_EQ(outcomeOf(planUndo(plan)), Outcome::Complete);
    expectNothingLeft();
    EXPECT_NE(org.defaultStations[u"u1"_s], plan.steps[2].objectId);
}

} // namespace Stationmaster
