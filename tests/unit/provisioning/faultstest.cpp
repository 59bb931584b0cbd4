// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioningfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::SmallOrg;
using Fault = SmallOrg::Fault;

struct FaultCase
{
    const char *name;
    Fault fault;
    bool tookEffect;
};

void PrintTo(const FaultCase &faultCase, std::ostream *out)
{
    *out << faultCase.name;
}

class FaultsTest : public Test::ProvisioningFixture, public testing::WithParamInterface<FaultCase>
{
protected:
    FaultsTest()
    {
        if (GetParam().fault != Fault::StallAfter)
            return;
        crash();
        // Short, since the test waits for it; several tries, since a busy machine is slow to answer reads as
        // well.
        clientOptions.timeout = std::chrono::milliseconds(300);
        clientOptions.retry.maxAttempts = 4;
        clientOptions.retry.base = std::chrono::milliseconds(2);
        startProgram();
    }
};

TEST_P(FaultsTest, OfAPostOfAPhoneMakeExactlyOnePhone)
{
    org.addFault("POST", u"/phones"_s, GetParam().fault);
    EXPECT_EQ(outcomeOf(fullPlan()), Outcome::Complete);
    expectFullPlanMade();
    EXPECT_EQ(org.count("POST", u"/phones"_s), GetParam().tookEffect ? 1 : 2);
    EXPECT_EQ(step(1).objectId, org.phones.begin()->first);
    EXPECT_FALSE(step(1).adopted);
    EXPECT_FALSE(step(1).error);
}

TEST_P(FaultsTest, OfAPostOfBaseSettingsMakeExactlyOne)
{
    org.addFault("POST", u"/phonebasesettings"_s, GetParam().fault);
    EXPECT_EQ(outcomeOf(fullPlan()), Outcome::Complete);
    expectFullPlanMade();
    EXPECT_EQ(org.count("POST", u"/phonebasesettings"_s), GetParam().tookEffect ? 1 : 2);
}

TEST_P(FaultsTest, OfAPutOfADefaultStationEndWithTheDefaultSet)
{
    org.addFault("PUT", u"defaultstation"_s, GetParam().fault);
    EXPECT_EQ(outcomeOf(fullPlan()), Outcome::Complete);
    expectFullPlanMade();
    EXPECT_EQ(step(2).before[u"defaultStationId"_s].toString(), u"old-station"_s);
}

TEST_P(FaultsTest, AndAnIndexThatIsLateMakeExactlyOnePhone)
{
    org.addFault("POST", u"/phones"_s, GetParam().fault);
    org.hiddenLists = 5;
    // What is there is found by the sixth look, however long a busy machine takes for six.
    if (GetParam().tookEffect)
        options.lookDeadline = std::chrono::minutes(1);
    EXPECT_EQ(outcomeOf(phonePlan()), Outcome::Complete);
    EXPECT_EQ(org.phones.size(), 1u);
    EXPECT_EQ(org.count("POST", u"/phones"_s), GetParam().tookEffect ? 1 : 2);
}

/// Nothing can be found for so long that the phone is sent again; the org refuses the second one, and only
/// then shows the first.
TEST_P(FaultsTest, AndAnIndexThatIsFarTooLateStillMakeExactlyOnePhone)
{
    org.addFault("POST", u"/phones"_s, GetParam().fault);
    options.lookDeadline = std::chrono::milliseconds(0);
    org.hiddenLists = 4;
    const Plan plan = phonePlan();
    EXPECT_EQ(outcomeOf(plan), Outcome::Complete);
    ASSERT_EQ(org.phones.size(), 1u);
    EXPECT_EQ(step(0).objectId, org.phones.begin()->first);
    EXPECT_FALSE(step(0).adopted) << "it is the run's own phone";
    EXPECT_EQ(planUndo(executor().plan()).steps.size(), 1u);
}

INSTANTIATE_TEST_SUITE_P(Each, FaultsTest,
                         testing::Values(FaultCase{"CutBefore", Fault::CutBefore, false},
                                         FaultCase{"CutAfter", Fault::CutAfter, true},
                                         FaultCase{"StallAfter", Fault::StallAfter, true},
                                         FaultCase{"Html502Before", Fault::Html502Before, false},
                                         FaultCase{"Html502After", Fault::Html502After, true},
                                         FaultCase{"HalfJsonAfter", Fault::HalfJsonAfter, true},
                                         FaultCase{"EmptyAfter", Fault::EmptyAfter, true}),
                         [](const auto &each) { return std::string(each.param.name); });

class ManyFaultsTest : public Test::ProvisioningFixture
{
};

TEST_F(ManyFaultsTest, StopWithoutAPhoneAndWithoutDoubt)
{
    org.addFault("POST", u"/phones"_s, Fault::CutBefore, 100);
    EXPECT_EQ(outcomeOf(phonePlan()), Outcome::Stopped);
    EXPECT_EQ(step(0).state, StepState::Failed);
    EXPECT_TRUE(step(0).error);
    EXPECT_LE(org.count("POST", u"/phones"_s), 5);
    org.clearFaults();
    EXPECT_EQ(outcomeAfter([this] { executor().retry(); }), Outcome::Complete);
    EXPECT_EQ(org.phones.size(), 1u);
}

TEST_F(ManyFaultsTest, ARefusalForTooManyCallsIsNoDoubt)
{
    org.addFault("POST", u"/phones"_s, Fault::TooMany);
    EXPECT_EQ(outcomeOf(phonePlan()), Outcome::Stopped);
    EXPECT_EQ(step(0).state, StepState::Failed);
    EXPECT_EQ(step(0).error->kind, Error::Kind::RateLimited);
    EXPECT_EQ(org.count("GET", u"/phones"_s), 0);
    EXPECT_EQ(outcomeAfter([this] { executor().retry(); }), Outcome::Complete);
}

TEST_F(ManyFaultsTest, WhatCannotBeLookedUpStaysInDoubtOnDisk)
{
    const Plan plan = phonePlan();
    org.addFault("POST", u"/phones"_s, Fault::CutAfter);
    org.addFault("GET", u"/phones"_s, Fault::CutBefore, 100);
    EXPECT_EQ(outcomeOf(plan), Outcome::Stopped);
    EXPECT_EQ(step(0).state, StepState::Sent);
    EXPECT_TRUE(step(0).error);
    EXPECT_EQ(inJournal(plan).steps[0].state, StepState::Sent);
    org.clearFaults();
    EXPECT_EQ(outcomeAfter([this] { executor().retry(); }), Outcome::Complete);
    EXPECT_EQ(org.count("POST", u"/phones"_s), 1);
    EXPECT_EQ(org.phones.size(), 1u);
}

TEST_F(ManyFaultsTest, ANewNameWaitsUntilTheDoubtIsSettled)
{
    org.addFault("POST", u"/phones"_s, Fault::CutAfter);
    org.addFault("GET", u"/phones"_s, Fault::CutBefore, 100);
    EXPECT_EQ(outcomeOf(phonePlan()), Outcome::Stopped);
    org.clearFaults();
    EXPECT_EQ(outcomeAfter([this] { executor().rename(u"Another"_s); }), Outcome::Complete);
    ASSERT_EQ(org.phones.size(), 1u);
    EXPECT_EQ(step(0).objectName, u"Ana_WebRTC"_s) << "the phone was there already";
}

TEST_F(ManyFaultsTest, AnOlderObjectOfTheSameKindIsNotTakenForOurs)
{
    org.clock = QDateTime::currentDateTimeUtc();
    const QString there = org.addPhone(u"Ana_WebRTC"_s, u"u1"_s, u"id-1"_s);
    org.phones[there][u"dateCreated"_s] = org.clock->addSecs(-120).toString(Qt::ISODateWithMs);
    org.addFault("POST", u"/phones"_s, Fault::CutBefore);
    EXPECT_EQ(outcomeOf(phonePlan()), Outcome::Stopped);
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::AdoptPhone);
    EXPECT_TRUE(planUndo(executor().plan()).steps.empty());
}

TEST_F(ManyFaultsTest, AClockThatIsHoursOffMakesNoObjectOlder)
{
    org.clock = QDateTime::currentDateTimeUtc().addSecs(-3 * 3600);
    org.addFault("POST", u"/phones"_s, Fault::CutAfter);
    EXPECT_EQ(outcomeOf(phonePlan()), Outcome::Complete);
    EXPECT_EQ(org.count("POST", u"/phones"_s), 1) << "what was just made was found";
    EXPECT_FALSE(step(0).adopted);
    EXPECT_EQ(org.phones.size(), 1u);
}

TEST_F(ManyFaultsTest, AWriteThatMayStillBeCarriedOutIsWaitedForAndNotSentAgain)
{
    options.lateWrites = std::chrono::seconds(20);
    org.addFault("POST", u"/phones"_s, Fault::CutAfter);
    org.hiddenLists = 60; // far beyond the look-up's own time
    EXPECT_EQ(outcomeOf(phonePlan()), Outcome::Complete);
    EXPECT_EQ(org.count("POST", u"/phones"_s), 1);
    EXPECT_EQ(org.phones.size(), 1u);
}

TEST_F(ManyFaultsTest, CancellingALookUpKeepsTheDoubt)
{
    const Plan plan = phonePlan();
    options.lookInterval = std::chrono::hours(1);
    org.addFault("POST", u"/phones"_s, Fault::CutAfter);
    org.hiddenLists = 2;
    QObject::connect(
        &executor(), &Executor::waiting, &executor(), [this] { executor().cancel(); }, Qt::QueuedConnection);
    EXPECT_EQ(outcomeOf(plan), Outcome::Cancelled);
    EXPECT_EQ(inJournal(plan).steps[0].state, StepState::Sent);
    EXPECT_EQ(outcomeAfter([this] { executor().retry(); }), Outcome::Complete);
    EXPECT_EQ(org.count("POST", u"/phones"_s), 1);
}

} // namespace Stationmaster
