// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "personorg.h"
#include "provisioning/personplans.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Fault = Test::SmallOrg::Fault;
using Finding = Recovered::Finding;

class EndCalls : public Test::PersonOrg
{
protected:
    EndCalls() { conversations[u"c1"_s] = {}; }

    Plan plan(bool evenWhileAlive = false, const QString &id = u"c1"_s)
    {
        return planEndCalls(org.orgId, u"End a call"_s, {u"u1"_s, u"Ana"_s}, {{id, evenWhileAlive}});
    }
    int sent() const { return seen("POST", u"/disconnect"_s); }
    void expectRefused(const Plan &refused, Error::Kind kind)
    {
        EXPECT_EQ(outcomeOf(refused), Outcome::Stopped);
        EXPECT_EQ(step(0).state, StepState::Failed);
        EXPECT_EQ(step(0).error.value_or(Error()).kind, kind);
    }
};

TEST_F(EndCalls, EndsAStuckOneForGood)
{
    const Plan planned = plan();
    EXPECT_EQ(outcomeOf(planned), Outcome::Complete);
    EXPECT_TRUE(conversations[u"c1"_s].hasEnded);
    EXPECT_EQ(sent(), 1);
    EXPECT_FALSE(canBeUndone(inJournal(planned).steps[0]));
    EXPECT_TRUE(planUndo(inJournal(planned)).steps.empty());
}

TEST_F(EndCalls, WhatIsGoneOrOverIsLeftAlone)
{
    EXPECT_EQ(outcomeOf(plan(false, u"gone"_s)), Outcome::Complete);
    EXPECT_EQ(step(0).state, StepState::Skipped);
    EXPECT_EQ(step(0).skipped, SkipReason::AlreadyGone);
    conversations[u"c1"_s].hasEnded = true;
    EXPECT_EQ(outcomeOf(plan()), Outcome::Complete);
    EXPECT_EQ(step(0).skipped, SkipReason::AlreadyGone);
    EXPECT_EQ(sent(), 0);
}

TEST_F(EndCalls, NotWhileAPartyIsThereUnlessThatIsMeant)
{
    for (const QString &state : {u"connected"_s, u"dialing"_s, u"alerting"_s, u"somethingNew"_s}) {
        conversations[u"c1"_s] = {.state = state};
        expectRefused(plan(), Error::Kind::Rejected);
        EXPECT_EQ(step(0).error.value_or(Error()).code, u"stationmaster.call.alive"_s);
    }
    EXPECT_EQ(sent(), 0);
    EXPECT_EQ(outcomeOf(plan(true)), Outcome::Complete);
    EXPECT_EQ(sent(), 1);
}

TEST_F(EndCalls, WhatMayNotBeLookedAtIsNotEndedUnlessThatIsMeant)
{
    conversationStatus = 403;
    expectRefused(plan(), Error::Kind::Forbidden);
    EXPECT_EQ(step(0).error.value_or(Error()).permissions, u"[a:b:c]"_s);
    EXPECT_EQ(sent(), 0);
    EXPECT_EQ(outcomeOf(plan(true)), Outcome::Complete);
    EXPECT_EQ(sent(), 1);
}

TEST_F(EndCalls, RefusalsAreFailures)
{
    disconnectStatus = 400;
    expectRefused(plan(), Error::Kind::Rejected);
    disconnectStatus = 403;
    expectRefused(plan(), Error::Kind::Forbidden);
    EXPECT_EQ(sent(), 2) << "nothing is repeated";
    disconnectStatus = 404;
    EXPECT_EQ(outcomeOf(plan()), Outcome::Complete) << "gone between the look and the end";
}

TEST_F(EndCalls, ALostAnswerIsLookedUpAndNotRepeated)
{
    for (const Fault fault : {Fault::CutAfter, Fault::Html502After}) {
        conversations[u"c1"_s] = {};
        const int before = sent();
        org.addFault("POST", u"/disconnect"_s, fault);
        EXPECT_EQ(outcomeOf(plan()), Outcome::Complete);
        EXPECT_EQ(sent(), before + 1);
    }
}

TEST_F(EndCalls, WhatDidNotHappenIsLookedAtTwiceBeforeItIsSentAgain)
{
    org.addFault("POST", u"/disconnect"_s, Fault::CutBefore);
    EXPECT_EQ(outcomeOf(plan()), Outcome::Complete);
    EXPECT_EQ(sent(), 2);
    EXPECT_EQ(seen("GET", u"/conversations/c1"_s), 3);
}

TEST_F(EndCalls, WhatCannotBeLookedUpStaysInDoubt)
{
    org.addFault("POST", u"/disconnect"_s, Fault::CutAfter);
    const Plan planned = plan(true);
    conversationStatus = 403;
    EXPECT_EQ(outcomeOf(planned), Outcome::Stopped);
    EXPECT_EQ(inJournal(planned).steps[0].state, StepState::Sent);
    EXPECT_EQ(sent(), 1);
}

TEST_F(EndCalls, ACrashBeforeTheAnswerIsFoundOut)
{
    const auto found = recoveredAfterCrash(plan());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].finding, Finding::Made);
    EXPECT_EQ(sent(), 1);
}

} // namespace Stationmaster
