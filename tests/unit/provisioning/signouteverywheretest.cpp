// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "personorg.h"
#include "provisioning/personplans.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Fault = Test::SmallOrg::Fault;
using Finding = Recovered::Finding;

class SignOutEverywhere : public Test::PersonOrg
{
protected:
    Plan plan(bool evenDuringCall = false, const QString &userId = u"u1"_s)
    {
        return planSignOutEverywhere(org.orgId, u"Sign out"_s, {userId, u"Ana"_s}, evenDuringCall);
    }
    int sent() const { return seen("DELETE", u"/tokens/"_s); }
    void expectRefused(const Plan &refused, const QString &code)
    {
        EXPECT_EQ(outcomeOf(refused), Outcome::Stopped);
        EXPECT_EQ(sent(), 0);
        EXPECT_EQ(step(0).state, StepState::Failed);
        EXPECT_EQ(step(0).error.value_or(Error()).code, code);
    }
    static QJsonObject session(const QString &medium, const QString &segment = u"interact"_s)
    {
        return {{u"conversationId"_s, u"c"_s}, {u"mediaType"_s, medium}, {u"segmentType"_s, segment}};
    }
};

TEST_F(SignOutEverywhere, EndsAllAndKeepsWhatWasSeenBeforeAndAfter)
{
    latePresence = 3;
    const Plan planned = plan();
    EXPECT_EQ(outcomeOf(planned), Outcome::Complete);
    EXPECT_EQ(sent(), 1);
    const Step stored = inJournal(planned).steps[0];
    EXPECT_EQ(stored.state, StepState::Done);
    EXPECT_EQ(stored.before[u"seenBefore"_s].toObject(),
              (QJsonObject{{u"presence"_s, u"AVAILABLE"_s}, {u"onStation"_s, true}}));
    EXPECT_EQ(stored.before[u"seen"_s].toObject(),
              (QJsonObject{{u"presence"_s, u"OFFLINE"_s}, {u"onStation"_s, false}}));
    EXPECT_EQ(stored.signIn, SignIn::NotConcerned) << "a 2xx tells of nobody's phone";
    EXPECT_FALSE(canBeUndone(stored));
    EXPECT_TRUE(planUndo(inJournal(planned)).steps.empty());
}

TEST_F(SignOutEverywhere, WhoStaysIsKeptAsStillThere)
{
    staysSignedIn = true;
    EXPECT_EQ(outcomeOf(plan()), Outcome::Complete);
    EXPECT_EQ(step(0).before[u"seen"_s].toObject(),
              (QJsonObject{{u"presence"_s, u"AVAILABLE"_s}, {u"onStation"_s, true}}));
}

TEST_F(SignOutEverywhere, WhatCannotBeSeenIsNotMadeUp)
{
    org.addFault("GET", u"presences"_s, Fault::Refuse, 100);
    EXPECT_EQ(outcomeOf(plan()), Outcome::Complete);
    const QJsonObject after = step(0).before[u"seen"_s].toObject();
    EXPECT_FALSE(after.contains(u"presence"_s));
    EXPECT_EQ(after[u"onStation"_s], false);
}

TEST_F(SignOutEverywhere, NeverOneself)
{
    me = u"u1"_s;
    expectRefused(plan(true), u"stationmaster.own.tokens"_s);
}

TEST_F(SignOutEverywhere, NotWhileItIsUnknownWhoOneIs)
{
    org.addFault("GET", u"/users/me"_s, Fault::Html502Before, 100);
    EXPECT_EQ(outcomeOf(plan(true)), Outcome::Stopped);
    EXPECT_EQ(sent(), 0);
}

TEST_F(SignOutEverywhere, AClientIsNobodyAndNeedNotAsk)
{
    tokens().isPersons = false;
    EXPECT_EQ(outcomeOf(plan()), Outcome::Complete);
    EXPECT_EQ(seen("GET", u"/users/me"_s), 0);
    EXPECT_EQ(sent(), 1);
}

TEST_F(SignOutEverywhere, NotDuringACallUnlessThatIsMeant)
{
    for (const QString &medium : {u"voice"_s, u"callback"_s, QString()}) {
        sessions = {session(u"chat"_s), session(medium)};
        expectRefused(plan(), u"stationmaster.in.call"_s);
    }
    EXPECT_EQ(outcomeOf(plan(true)), Outcome::Complete);
    EXPECT_EQ(sent(), 1);
}

TEST_F(SignOutEverywhere, WrittenConversationsAndWrapUpAreNoCall)
{
    sessions = {session(u"email"_s), session(u"message"_s), session(u"voice"_s, u"wrapup"_s)};
    EXPECT_EQ(outcomeOf(plan()), Outcome::Complete);
}

TEST_F(SignOutEverywhere, WhereCallsMayNotBeSeenTheRoutingStatusTells)
{
    for (const int status : {403, 404}) {
        sessionsStatus = status;
        for (const QString &busy : {u"INTERACTING"_s, u"COMMUNICATING"_s}) {
            routing[u"u1"_s] = busy;
            expectRefused(plan(), u"stationmaster.in.call"_s);
        }
        for (const QString &unknown : {u"OFF_QUEUE"_s, u"NOT_RESPONDING"_s, QString()}) {
            routing[u"u1"_s] = unknown;
            expectRefused(plan(), u"stationmaster.call.unknown"_s);
        }
    }
    routing[u"u1"_s] = u"IDLE"_s;
    EXPECT_EQ(outcomeOf(plan()), Outcome::Complete);
    routing[u"u1"_s] = u"OFF_QUEUE"_s;
    EXPECT_EQ(outcomeOf(plan(true)), Outcome::Complete);
}

TEST_F(SignOutEverywhere, ARefusalAndAPersonWhoIsGoneAreFailures)
{
    EXPECT_EQ(outcomeOf(plan(false, u"nobody"_s)), Outcome::Stopped);
    EXPECT_EQ(step(0).error.value_or(Error()).kind, Error::Kind::NotFound);
    org.addFault("DELETE", u"/tokens/"_s, Fault::Refuse);
    EXPECT_EQ(outcomeOf(plan()), Outcome::Stopped);
    EXPECT_EQ(step(0).state, StepState::Failed);
    EXPECT_EQ(step(0).error.value_or(Error()).kind, Error::Kind::Forbidden);
    EXPECT_EQ(presences[u"u1"_s], u"AVAILABLE"_s);
}

TEST_F(SignOutEverywhere, ALostAnswerIsLookedUpByHowThePersonStands)
{
    for (const Fault fault : {Fault::CutAfter, Fault::Html502After}) {
        presences[u"u1"_s] = u"AVAILABLE"_s;
        org.signedIn[u"st-1"_s] = u"u1"_s;
        const int before = sent();
        org.addFault("DELETE", u"/tokens/"_s, fault);
        EXPECT_EQ(outcomeOf(plan()), Outcome::Complete);
        EXPECT_EQ(sent(), before + 1);
        EXPECT_EQ(step(0).before[u"seen"_s][u"presence"_s], u"OFFLINE"_s);
    }
}

TEST_F(SignOutEverywhere, WhatDidNotHappenIsSentAgainAfterAnotherLookForACall)
{
    org.addFault("DELETE", u"/tokens/"_s, Fault::CutBefore);
    EXPECT_EQ(outcomeOf(plan()), Outcome::Complete);
    EXPECT_EQ(sent(), 2);
    EXPECT_EQ(seen("GET", u"/analytics/agents/"_s), 2);
}

TEST_F(SignOutEverywhere, ACrashBeforeTheAnswerIsFoundOut)
{
    const Plan planned = plan();
    auto found = recoveredAfterCrash(planned);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].finding, Finding::Made);
    EXPECT_EQ(inJournal(planned).steps[0].before[u"seen"_s][u"presence"_s], u"OFFLINE"_s);
    EXPECT_EQ(sent(), 1);
}

TEST_F(SignOutEverywhere, ACrashIsNotTakenForASignOutWhileThePersonIsThere)
{
    staysSignedIn = true;
    const auto found = recoveredAfterCrash(plan());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].finding, Finding::Unknown);
    EXPECT_TRUE(found[0].asked);
}

} // namespace Stationmaster
