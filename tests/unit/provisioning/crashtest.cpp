// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/recovery.h"
#include "provisioningfixture.h"
#include "support/awaited.h"

#include <QTestEventLoop>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::SmallOrg;
using Fault = SmallOrg::Fault;
using Finding = Recovered::Finding;

class CrashTest : public Test::ProvisioningFixture
{
protected:
    /// Runs @p plan in a process that dies when the n-th thing has happened: a step went to disk, or the org
    /// has seen a write and its answer is still on the way. False when the plan was over before.
    bool diesAtEvent(const Plan &plan, int n)
    {
        int events = 0;
        bool died = false;
        QTestEventLoop loop;
        const auto happened = [&] {
            if (++events == n) {
                died = true;
                loop.exitLoop();
            }
        };
        QObject::connect(&executor(), &Executor::stepChanged, &loop, happened);
        QObject::connect(&executor(), &Executor::finished, &loop, [&] { loop.exitLoop(); });
        org.onWrite = happened;
        executor().run(plan);
        loop.enterLoopMSecs(60'000);
        org.onWrite = nullptr;
        crash();
        return died;
    }

    std::vector<Recovered> recovered()
    {
        Recovery recovery(api(), journal(), nullptr, options);
        const auto found = Stationmaster::Test::awaited(recovery.start(org.orgId));
        EXPECT_TRUE(found);
        return found.value_or(std::vector<Recovered>());
    }
};

TEST_F(CrashTest, AnywhereInAPlanLosesAndDoublesNothing)
{
    int n = 1;
    for (;; ++n) {
        org.phones.clear();
        while (org.baseSettings.size() > 1)
            org.baseSettings.erase(std::prev(org.baseSettings.end()));
        org.defaultStations[u"u1"_s] = u"old-station"_s;
        const Plan plan = fullPlan();
        const bool died = diesAtEvent(plan, n);
        startProgram();
        const int writesBefore = org.writes();
        const auto found = recovered();
        EXPECT_EQ(org.writes(), writesBefore) << "recovery sends no write";
        if (!died)
            break;
        SCOPED_TRACE(u"event %1"_s.arg(n).toStdString());
        EXPECT_EQ(found.empty(), isClosed(plan.id));
        EXPECT_EQ(outcomeOf(found.empty() ? plan : found[0].plan), Outcome::Complete);
        EXPECT_EQ(executor().plan().id, plan.id);
        expectFullPlanMade();
        EXPECT_EQ(executor().plan().steps[2].before[u"defaultStationId"_s].toString(), u"old-station"_s);
        EXPECT_TRUE(recovered().empty());

        EXPECT_EQ(outcomeOf(planUndo(executor().plan())), Outcome::Complete);
        expectNothingLeft();
        crash();
        startProgram();
    }
    EXPECT_EQ(n, 10) << "six times a step went to disk, three times a write was under way";
}

TEST_F(CrashTest, AnywhereInAnUndoLeavesNothingBehind)
{
    int n = 1;
    for (;; ++n) {
        org.defaultStations[u"u1"_s] = u"old-station"_s;
        ASSERT_EQ(outcomeOf(fullPlan()), Outcome::Complete);
        const Plan undo = planUndo(executor().plan());
        const bool died = diesAtEvent(undo, n);
        startProgram();
        const auto found = recovered();
        if (!died)
            break;
        SCOPED_TRACE(u"event %1"_s.arg(n).toStdString());
        EXPECT_EQ(found.empty(), isClosed(undo.id));
        EXPECT_EQ(outcomeOf(found.empty() ? undo : found[0].plan), Outcome::Complete);
        EXPECT_EQ(executor().plan().id, undo.id) << "the undo, not the run that it takes back";
        expectNothingLeft();
        EXPECT_EQ(org.defaultStations[u"u1"_s], QString());
        EXPECT_TRUE(recovered().empty());
        crash();
        startProgram();
    }
    EXPECT_GE(n, 10);
}

TEST_F(CrashTest, RecoveryTellsWhatBecameOfAPhone)
{
    const Plan plan = phonePlan();
    ASSERT_TRUE(diesAtEvent(plan, 2)) << "the org has the phone, the program has no answer";
    startProgram();
    const auto found = recovered();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].finding, Finding::Made);
    EXPECT_EQ(found[0].step, 0);
    EXPECT_EQ(found[0].plan.steps[0].state, StepState::Done);
    EXPECT_EQ(found[0].plan.steps[0].objectId, org.phones.begin()->first);
    EXPECT_EQ(inJournal(plan).steps[0].state, StepState::Done);
}

TEST_F(CrashTest, RecoveryTellsThatNothingWasMade)
{
    const Plan plan = phonePlan();
    org.addFault("POST", u"/phones"_s, Fault::CutBefore);
    ASSERT_TRUE(diesAtEvent(plan, 1));
    startProgram();
    org.clearFaults();
    const auto found = recovered();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].finding, Finding::NothingMade);
    EXPECT_EQ(inJournal(plan).steps[0].state, StepState::Planned);
    EXPECT_EQ(org.phones.size(), 0u);
}

TEST_F(CrashTest, RecoveryWaitsForAPostThatIsCarriedOutLate)
{
    options.lateWrites = std::chrono::seconds(20);
    const Plan plan = phonePlan();
    ASSERT_TRUE(diesAtEvent(plan, 2));
    startProgram();
    org.hiddenLists = 60;
    const auto found = recovered();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].finding, Finding::Made);
}

TEST_F(CrashTest, RecoveryKeepsTheDoubtWhenTheOrgCannotBeAsked)
{
    const Plan plan = phonePlan();
    ASSERT_TRUE(diesAtEvent(plan, 2));
    startProgram();
    org.addFault("GET", u"/phones"_s, Fault::Html502Before, 100);
    const auto found = recovered();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].finding, Finding::Unknown);
    EXPECT_EQ(inJournal(plan).steps[0].state, StepState::Sent);
    org.clearFaults();
    EXPECT_EQ(outcomeOf(plan), Outcome::Complete);
    EXPECT_EQ(org.count("POST", u"/phones"_s), 1);
}

TEST_F(CrashTest, RecoveryFindsRunsThatWereCutOffBetweenSteps)
{
    const Plan plan = fullPlan();
    ASSERT_TRUE(journal().addPlan(plan));
    ASSERT_TRUE(journal().addPlan(
        {.id = u"elsewhere"_s, .orgId = u"org-2"_s, .created = plan.created, .steps = plan.steps}));
    const auto found = recovered();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].plan.id, plan.id);
    EXPECT_EQ(found[0].finding, Finding::NotInDoubt);
    EXPECT_EQ(found[0].step, -1);
    EXPECT_EQ(org.log, QStringList()) << "nothing to ask";
}

TEST_F(CrashTest, APlanSavedForLaterWasNotCutOff)
{
    Plan plan = fullPlan();
    plan.saved = true;
    ASSERT_TRUE(journal().addPlan(plan));
    crash();
    startProgram();
    EXPECT_TRUE(recovered().empty());
    EXPECT_FALSE(isClosed(plan.id));
    EXPECT_TRUE(inJournal(plan).saved) << "and it is still there as what it is";
    EXPECT_EQ(inJournal(plan).title, plan.title);
}

TEST_F(CrashTest, ASavedPlanThatWasBegunIsARunThatWasCutOff)
{
    Plan plan = fullPlan();
    plan.saved = true;
    ASSERT_TRUE(journal().addPlan(plan));
    org.addFault("POST", u"/phones"_s, SmallOrg::Fault::Refuse);
    EXPECT_EQ(outcomeOf(inJournal(plan)), Outcome::Stopped);
    EXPECT_FALSE(executor().plan().saved);
    crash();
    startProgram();
    const auto found = recovered();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_FALSE(found[0].plan.saved);
    EXPECT_EQ(found[0].plan.title, plan.title);
}

TEST_F(CrashTest, RecoverySettlesSeveralRunsAtOnce)
{
    const Plan first = phonePlan(u"u1"_s);
    Plan second = phonePlan(u"u2"_s);
    second.steps[0].intent[u"name"_s] = u"Bo_WebRTC"_s;
    for (const Plan &plan : {first, second}) {
        Step sent = plan.steps[0];
        sent.state = StepState::Sent;
        ASSERT_TRUE(journal().addPlan(plan));
        ASSERT_TRUE(journal().saveStepNow(plan, 0, sent));
    }
    org.addPhone(u"Bo_WebRTC"_s, u"u2"_s, second.steps[0].intent[u"baseSettingsId"_s].toString());
    const auto found = recovered();
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].finding, Finding::NothingMade);
    EXPECT_EQ(found[1].finding, Finding::Made);
}

TEST_F(CrashTest, RecoveryClosesARunThatWasOnlyNotClosed)
{
    Plan plan = phonePlan();
    plan.steps[0].state = StepState::Done;
    ASSERT_TRUE(journal().addPlan(plan));
    EXPECT_TRUE(recovered().empty());
    EXPECT_TRUE(isClosed(plan.id));
}

} // namespace Stationmaster
