// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/changeplan.h"
#include "provisioning/enumnames.h"
#include "provisioningfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::SmallOrg;

class ExecutorTest : public Test::ProvisioningFixture
{
};

TEST_F(ExecutorTest, MakesProfilePhoneAndDefault)
{
    const Plan plan = fullPlan();
    EXPECT_EQ(outcomeOf(plan), Outcome::Complete);
    expectFullPlanMade();
    EXPECT_EQ(org.writes(), 3);
    for (const Step &done : executor().plan().steps) {
        EXPECT_EQ(done.state, StepState::Done);
        EXPECT_FALSE(done.adopted);
        EXPECT_FALSE(done.error);
    }
    EXPECT_EQ(step(0).objectName, u"Support_WebRTC_Standard"_s);
    EXPECT_EQ(step(1).objectId, org.phones.begin()->first);
    EXPECT_EQ(step(2).before[u"defaultStationId"_s].toString(), u"old-station"_s);
    EXPECT_TRUE(inJournal(plan).isComplete());
    EXPECT_TRUE(isClosed(plan.id));
    EXPECT_EQ(executor().currentStep(), -1);
}

TEST_F(ExecutorTest, PutsTheIntentOnDiskBeforeTheRequestLeaves)
{
    QStringList statesAndWrites;
    const Plan plan = fullPlan();
    QObject::connect(&executor(), &Executor::stepChanged, &executor(), [&](int index) {
        const Step saved = inJournal(plan).steps.at(static_cast<std::size_t>(index));
        statesAndWrites.append(u"%1 %2 %3"_s.arg(index).arg(enumName(saved.state)).arg(org.writes()));
    });
    EXPECT_EQ(outcomeOf(plan), Outcome::Complete);
    EXPECT_EQ(statesAndWrites, (QStringList{u"0 Sent 0"_s, u"0 Done 1"_s, u"1 Sent 1"_s, u"1 Done 2"_s,
                                            u"2 Sent 2"_s, u"2 Done 3"_s}));
}

TEST_F(ExecutorTest, AsksForTheLineOfAProfileThatCameWithoutIt)
{
    Plan plan = phonePlan();
    plan.steps[0].intent.remove(u"lineBaseSettingsId"_s);
    EXPECT_EQ(outcomeOf(plan), Outcome::Complete);
    ASSERT_EQ(org.phones.size(), 1u);
    EXPECT_EQ(org.phones.begin()->second[u"lines"_s][0][u"lineBaseSettings"_s][u"id"_s],
              org.baseSettings.begin()->second[u"lines"_s][0][u"id"_s]);
}

TEST_F(ExecutorTest, WaitsForTheStationOnlyWhenTheOrgSaysItIsNotThere)
{
    org.stationRefusals = 3;
    QSignalSpy waits(&executor(), &Executor::waiting);
    EXPECT_EQ(outcomeOf(fullPlan()), Outcome::Complete);
    expectFullPlanMade();
    EXPECT_EQ(waits.count(), 3);
    EXPECT_EQ(waits.first().first().toInt(), 2) << "the third step";
    EXPECT_EQ(org.count("PUT", u"defaultstation"_s), 4);
}

TEST_F(ExecutorTest, GivesUpOnAStationThatNeverComes)
{
    options.stationDeadline = std::chrono::milliseconds(200);
    org.stationRefusals = 1'000'000;
    EXPECT_EQ(outcomeOf(fullPlan()), Outcome::Stopped);
    EXPECT_EQ(step(1).state, StepState::Done);
    EXPECT_EQ(step(2).state, StepState::Failed);
    ASSERT_TRUE(step(2).error);
    EXPECT_EQ(step(2).error->kind, Error::Kind::NotFound);

    org.stationRefusals = 0;
    EXPECT_EQ(outcomeAfter([this] { executor().retry(); }), Outcome::Complete);
    expectFullPlanMade();
}

TEST_F(ExecutorTest, CancellingStopsAStationPollAtOnce)
{
    org.stationRefusals = 1'000'000;
    options.stationPoll = std::chrono::hours(1);
    const Plan plan = fullPlan();
    QObject::connect(
        &executor(), &Executor::waiting, &executor(), [this] { executor().cancel(); }, Qt::QueuedConnection);
    EXPECT_EQ(outcomeOf(plan), Outcome::Cancelled);
    EXPECT_EQ(step(2).state, StepState::Planned);
    EXPECT_EQ(inJournal(plan).steps[2].state, StepState::Planned);
    EXPECT_FALSE(isClosed(plan.id));

    org.stationRefusals = 0;
    EXPECT_EQ(outcomeAfter([this] { executor().retry(); }), Outcome::Complete);
    EXPECT_EQ(step(2).before[u"defaultStationId"_s].toString(), u"old-station"_s);
}

TEST_F(ExecutorTest, CancellingLetsTheRequestUnderWayEnd)
{
    org.onWrite = [this] {
        if (step(1).state == StepState::Sent)
            executor().cancel();
    };
    EXPECT_EQ(outcomeOf(fullPlan()), Outcome::Cancelled);
    org.onWrite = nullptr;
    EXPECT_EQ(step(1).state, StepState::Done);
    EXPECT_EQ(step(2).state, StepState::Planned);
    EXPECT_EQ(org.phones.size(), 1u);
    EXPECT_EQ(outcomeAfter([this] { executor().retry(); }), Outcome::Complete);
    expectFullPlanMade();
}

TEST_F(ExecutorTest, WhatIsCancelledRightBeforeItLeavesIsAsItWasPlanned)
{
    const Plan plan = fullPlan();
    const auto connection =
        QObject::connect(&executor(), &Executor::stepChanged, &executor(), [this](int index) {
            if (index == 1 && step(1).state == StepState::Sent)
                executor().cancel();
        });
    EXPECT_EQ(outcomeOf(plan), Outcome::Cancelled);
    QObject::disconnect(connection);
    EXPECT_EQ(inJournal(plan).steps[1].state, StepState::Planned);
    EXPECT_EQ(inJournal(plan).steps[1].before, QJsonObject()) << "nothing is in doubt";
    EXPECT_EQ(org.phones.size(), 0u);
    EXPECT_EQ(outcomeAfter([this] { executor().retry(); }), Outcome::Complete);
    expectFullPlanMade();
}

TEST_F(ExecutorTest, ACancelledStepThatWasStillReadingWritesNothing)
{
    const Plan plan = planUpdate(org.orgId, u"Site"_s,
                                 {{.kind = StepKind::UpdateSite,
                                   .id = u"s1"_s,
                                   .name = u"S"_s,
                                   .changes = {{.path = u"x"_s, .after = 1}}}});
    org.sites[u"s1"_s] = {{u"id"_s, u"s1"_s}, {u"version"_s, 1}};
    org.onRead = [this] { executor().cancel(); };
    EXPECT_EQ(outcomeOf(plan), Outcome::Cancelled);
    EXPECT_EQ(org.writes(), 0);
    EXPECT_EQ(inJournal(plan).steps[0].state, StepState::Planned);
}

TEST_F(ExecutorTest, SkipsTheWriteWhenTheStationIsTheDefaultAlready)
{
    EXPECT_EQ(outcomeOf(phonePlan()), Outcome::Complete);
    org.defaultStations[u"u1"_s] = step(0).lineId;
    Plan plan = phonePlan();
    plan.steps = {{.kind = StepKind::SetDefaultStation,
                   .intent = {{u"userId"_s, u"u1"_s}, {u"stationId"_s, step(0).lineId}}}};
    EXPECT_EQ(outcomeOf(plan), Outcome::Complete);
    EXPECT_TRUE(step(0).adopted);
    EXPECT_EQ(org.count("PUT", u"/"_s), 0);
    EXPECT_TRUE(planUndo(executor().plan()).steps.empty());
}

TEST_F(ExecutorTest, AsksForTheEarlierDefaultWhateverAPlanSaysOfIt)
{
    Plan plan = fullPlan();
    plan.steps[2].before = {{u"defaultStationId"_s, u"known"_s}};
    EXPECT_EQ(outcomeOf(plan), Outcome::Complete);
    EXPECT_EQ(step(2).before[u"defaultStationId"_s].toString(), u"old-station"_s);
}

struct SecondPhoneCase
{
    const char *name;
    int status;
    const char *body;
};

class SecondPhoneTest : public ExecutorTest, public testing::WithParamInterface<SecondPhoneCase>
{
protected:
    void SetUp() override
    {
        org.secondPhone = GetParam().body;
        org.secondPhoneStatus = GetParam().status;
    }
};

TEST_P(SecondPhoneTest, OffersTheOneThereIsAndNotADeletedOne)
{
    const QString deleted = org.addPhone(u"Ana, deleted"_s, u"u1"_s, u"id-1"_s);
    org.phones[deleted][u"state"_s] = u"deleted"_s;
    const QString there = org.addPhone(u"Ana, old"_s, u"u1"_s, u"id-1"_s);
    EXPECT_EQ(outcomeOf(phonePlan()), Outcome::Stopped);
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::AdoptPhone);
    EXPECT_EQ(executor().offer().objectId, there);
    EXPECT_EQ(outcomeAfter([this] { executor().adopt(); }), Outcome::Complete);
    EXPECT_TRUE(step(0).adopted);
}

TEST_P(SecondPhoneTest, FindsItByItsNameWhereTheListDoesNotKnowItsUserYet)
{
    const QString there = org.addPhone(u"ana_webrtc"_s, u"u1"_s, u"id-1"_s);
    org.hiddenLists = 1;
    EXPECT_EQ(outcomeOf(phonePlan()), Outcome::Stopped);
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::AdoptPhone);
    EXPECT_EQ(executor().offer().objectId, there);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, SecondPhoneTest,
    testing::Values(
        SecondPhoneCase{"Detail", 400,
                        R"({"status":400,"code":"bad.request","message":"no",
                            "details":[{"errorCode":"ONLY_ONE_WEB_RTC_ASSIGNMENT_ALLOWED"}]})"},
        SecondPhoneCase{"Message", 400,
                        R"({"message":"A web rtc phone has already been assigned to this user."})"},
        SecondPhoneCase{"Conflict", 409, R"({"status":409,"code":"general.conflict","message":"no"})"}),
    [](const auto &each) { return std::string(each.param.name); });

TEST_F(ExecutorTest, OffersThePhoneThatTheUserHasAndAdoptsIt)
{
    const QString there = org.addPhone(u"Ana, old"_s, u"u1"_s, u"id-1"_s);
    EXPECT_EQ(outcomeOf(fullPlan()), Outcome::Stopped);
    EXPECT_EQ(step(1).state, StepState::Failed);
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::AdoptPhone);
    EXPECT_EQ(executor().offer().objectId, there);
    EXPECT_EQ(executor().offer().objectName, u"Ana, old"_s);

    EXPECT_EQ(outcomeAfter([this] { executor().adopt(); }), Outcome::Complete);
    EXPECT_EQ(step(1).objectId, there);
    EXPECT_TRUE(step(1).adopted);
    EXPECT_EQ(org.defaultStations[u"u1"_s], org.phones[there][u"lines"_s][0][u"id"_s].toString());
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::None);

    EXPECT_EQ(outcomeOf(planUndo(executor().plan())), Outcome::Complete);
    EXPECT_EQ(org.phones.count(there), 1u) << "what was adopted is not deleted";
    EXPECT_EQ(org.baseSettings.size(), 1u);
}

TEST_F(ExecutorTest, OffersTheNextFreePhoneName)
{
    org.addPhone(u"ANA_webrtc"_s, u"u2"_s, u"id-1"_s);
    org.addPhone(u"Ana_WebRTC_2"_s, u"u3"_s, u"id-1"_s);
    EXPECT_EQ(outcomeOf(phonePlan()), Outcome::Stopped);
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::RenamePhone);
    EXPECT_EQ(executor().offer().suggestion, u"Ana_WebRTC_3"_s);
    EXPECT_EQ(outcomeAfter([this] { executor().rename(executor().offer().suggestion); }), Outcome::Complete);
    EXPECT_EQ(step(0).objectName, u"Ana_WebRTC_3"_s);
    EXPECT_EQ(inJournal(executor().plan()).steps[0].intent[u"name"_s].toString(), u"Ana_WebRTC_3"_s);
    EXPECT_EQ(org.phones.at(step(0).objectId)[u"lines"_s][0][u"name"_s].toString(), u"Ana_WebRTC_3"_s);
}

TEST_F(ExecutorTest, OffersTheNextFreeNameForBaseSettings)
{
    org.addBaseSettings({{u"name"_s, u"support_webrtc_standard"_s}});
    EXPECT_EQ(outcomeOf(fullPlan()), Outcome::Stopped);
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::RenameBaseSettings);
    EXPECT_EQ(executor().offer().suggestion, u"Support_WebRTC_Standard_2"_s);
    EXPECT_EQ(outcomeAfter([this] { executor().rename(u"  Other "_s); }), Outcome::Complete);
    const auto &made = org.baseSettings.at(step(0).objectId);
    EXPECT_EQ(made[u"name"_s].toString(), u"Other"_s);
    EXPECT_EQ(made[u"lines"_s][0][u"name"_s].toString(), u"Other"_s);
}

TEST_F(ExecutorTest, OffersNothingWhenTheReasonIsAnother)
{
    Plan plan = phonePlan();
    plan.steps[0].intent[u"baseSettingsId"_s] = u"no-such-profile"_s;
    EXPECT_EQ(outcomeOf(plan), Outcome::Stopped);
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::None);
    EXPECT_EQ(step(0).error->kind, Error::Kind::Rejected);
    EXPECT_EQ(inJournal(plan).steps[0].state, StepState::Failed);
}

TEST_F(ExecutorTest, TouchesNoOtherOrg)
{
    const Plan plan = fullPlan();
    org.orgId = u"org-2"_s;
    EXPECT_EQ(outcomeOf(plan), Outcome::Stopped);
    EXPECT_EQ(org.writes(), 0);
    EXPECT_EQ(step(0).error->code, u"stationmaster.other.org"_s);
}

TEST_F(ExecutorTest, BelievesTheJournalMoreThanACopyOfThePlan)
{
    const Plan stale = fullPlan();
    EXPECT_EQ(outcomeOf(stale), Outcome::Complete);
    EXPECT_EQ(outcomeOf(stale), Outcome::Complete);
    EXPECT_EQ(org.writes(), 3);
    expectFullPlanMade();
}

TEST_F(ExecutorTest, APlanOfABadDraftSendsNothing)
{
    EXPECT_EQ(outcomeOf(planProvisioning({}, org.orgId, {})), Outcome::Stopped);
    EXPECT_EQ(org.log, QStringList());
}

TEST_F(ExecutorTest, ADeletedUserStopsTheRunWithTheFacts)
{
    Plan plan = fullPlan();
    org.defaultStations.clear();
    EXPECT_EQ(outcomeOf(plan), Outcome::Stopped);
    EXPECT_EQ(step(2).state, StepState::Failed);
    EXPECT_EQ(step(2).error->kind, Error::Kind::NotFound);
    EXPECT_EQ(outcomeOf(planUndo(executor().plan())), Outcome::Complete);
    expectNothingLeft();
}

} // namespace Stationmaster
