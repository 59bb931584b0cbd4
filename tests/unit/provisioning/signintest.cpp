// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/phoneplans.h"
#include "provisioning/recovery.h"
#include "provisioning/runsummary.h"
#include "provisioningfixture.h"
#include "support/awaited.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Fault = Test::SmallOrg::Fault;

/// "u1" has the phone of fullPlan() and is signed in on it, in an org where every PUT of a phone signs out.
class SignInTest : public Test::ProvisioningFixture
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(outcomeOf(fullPlan()), Outcome::Complete);
        m_id = org.phones.begin()->first;
        org.signedIn[stationId()] = u"u1"_s;
        org.putSignsOut = true;
        org.log.clear();
    }

    QJsonObject &phone() { return org.phones.at(m_id); }
    QString stationId() { return phone()[u"lines"_s][0][u"id"_s].toString(); }
    Plan renamePlan(const QString &name = u"Renamed"_s)
    {
        return planUpdate(org.orgId, u"Rename"_s, {renamed(rowOfPhone(Document(phone())), name)});
    }
    QString signedInUser()
    {
        return org.signedIn.count(stationId()) > 0 ? org.signedIn[stationId()] : QString();
    }

    QString m_id;
};

TEST_F(SignInTest, IsRestoredWhereTheChangeTookIt)
{
    EXPECT_EQ(outcomeOf(renamePlan()), Outcome::Complete);
    EXPECT_EQ(phone()[u"name"_s], u"Renamed"_s);
    EXPECT_EQ(signedInUser(), u"u1"_s);
    EXPECT_EQ(step(0).signIn, SignIn::Restored);
    EXPECT_EQ(org.count("GET", u"/stations/"_s), 2);
    EXPECT_EQ(org.count("PUT", u"associatedstation"_s), 1);

    EXPECT_EQ(outcomeOf(planUndo(executor().plan())), Outcome::Complete);
    EXPECT_EQ(step(0).signIn, SignIn::Restored) << "an undo is such a change as well";
    EXPECT_EQ(signedInUser(), u"u1"_s);
}

TEST_F(SignInTest, IsRestoredAfterAConflictWasAnsweredAndWithoutAKnownStation)
{
    Plan plan = renamePlan();
    plan.steps[0].intent.remove(u"stationId"_s);
    phone()[u"name"_s] = u"Theirs"_s;
    EXPECT_EQ(outcomeOf(plan), Outcome::Stopped);
    EXPECT_EQ(outcomeAfter([this] { takeMine(); }), Outcome::Complete);
    EXPECT_EQ(step(0).signIn, SignIn::Restored);
    EXPECT_EQ(signedInUser(), u"u1"_s);
}

TEST_F(SignInTest, IsSaidToBeLostWhereItMayNotBeRestored)
{
    org.addFault("PUT", u"associatedstation"_s, Fault::Refuse);
    const Plan plan = renamePlan();
    EXPECT_EQ(outcomeOf(plan), Outcome::Complete) << "the change itself is done";
    const Step stored = inJournal(plan).steps[0];
    EXPECT_EQ(stored.signIn, SignIn::Lost);
    EXPECT_EQ(stored.before[u"signedIn"_s][u"userId"_s], u"u1"_s);
    EXPECT_EQ(summaryOf(inJournal(plan)).signedOut, 1);
}

TEST_F(SignInTest, IsTriedAgainWhileTheOrgSettles)
{
    org.addFault("PUT", u"associatedstation"_s, Fault::Html502Before, 3);
    EXPECT_EQ(outcomeOf(renamePlan()), Outcome::Complete);
    EXPECT_EQ(step(0).signIn, SignIn::Restored);
    EXPECT_EQ(org.count("PUT", u"associatedstation"_s), 4);
}

TEST_F(SignInTest, IsLeftAloneWhereTheOrgKeepsIt)
{
    org.putSignsOut = false;
    EXPECT_EQ(outcomeOf(renamePlan()), Outcome::Complete);
    EXPECT_EQ(step(0).signIn, SignIn::Kept);
    EXPECT_EQ(org.count("PUT", u"associatedstation"_s), 0);
}

TEST_F(SignInTest, OfNobodyCostsOneQuestion)
{
    org.signedIn.clear();
    EXPECT_EQ(outcomeOf(renamePlan()), Outcome::Complete);
    EXPECT_EQ(step(0).signIn, SignIn::NotConcerned);
    EXPECT_EQ(org.count("GET", u"/stations/"_s), 1);
    EXPECT_EQ(org.writes(), 1);
}

TEST_F(SignInTest, IsNotKnownWhereTheStationCannotBeReadAfterwards)
{
    org.onPut = [this] { org.addFault("GET", u"/stations/"_s, Fault::Refuse); };
    EXPECT_EQ(outcomeOf(renamePlan()), Outcome::Complete);
    EXPECT_EQ(step(0).signIn, SignIn::NotKnown);
}

TEST_F(SignInTest, OfSomebodyElseSinceIsNotTakenFromThem)
{
    const Plan plan = renamePlan();
    org.onWrite = [this] {
        org.onWrite = {};
        org.signedIn[stationId()] = u"u2"_s;
    };
    EXPECT_EQ(outcomeOf(plan), Outcome::Complete);
    EXPECT_EQ(step(0).signIn, SignIn::Lost);
    EXPECT_EQ(signedInUser(), u"u2"_s);
    EXPECT_EQ(org.count("PUT", u"associatedstation"_s), 0);
}

TEST_F(SignInTest, ThatWasLostWithTheProgramIsToldByRecovery)
{
    const Plan plan = renamePlan();
    org.onWrite = [this] { crash(); };
    executor().run(plan);
    EXPECT_TRUE(QTest::qWaitFor([this] { return org.count("PUT", u"/phones/"_s) > 0; }, 30'000));
    org.onWrite = {};
    startProgram();
    Recovery recovery(api(), journal(), nullptr, options);
    const auto found = Stationmaster::Test::awaited(recovery.start(org.orgId));
    ASSERT_TRUE(found && found->size() == 1);
    EXPECT_EQ(found->front().finding, Recovered::Finding::Made);
    EXPECT_EQ(found->front().plan.steps[0].signIn, SignIn::Lost);
}

} // namespace Stationmaster
