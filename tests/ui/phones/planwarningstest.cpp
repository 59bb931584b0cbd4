// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "phones/planwarnings.h"
#include "../pages/smallorg.h"
#include "provisioning/changeplan.h"
#include "provisioning/personplans.h"
#include "provisioning/phoneplans.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

/// At Berlin on "Standard" Ana and Bo are signed in on their phones, and Cy is not; Di's is at Oslo on
/// "Remote".
class PlanWarningsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        org.addSite(u"berlin"_s, u"Berlin"_s, {u"eu-central-1"_s}, false);
        org.addSite(u"oslo"_s, u"Oslo"_s, {u"eu-north-1"_s}, false);
        org.addBaseSettings(u"standard"_s, u"Standard"_s, true, 24, 46);
        org.addBaseSettings(u"remote"_s, u"Remote"_s, true, 24, 46);
        org.addBaseSettings(u"unused"_s, u"Unused"_s, true, 24, 46);
        org.addUser(u"ana"_s, u"Ana"_s, u"line-pa"_s, u"line-pa"_s);
        org.addUser(u"bo"_s, u"Bo"_s, u"line-pb"_s, u"line-pb"_s);
        org.addUser(u"cy"_s, u"Cy"_s, u"line-pc"_s);
        org.addUser(u"di"_s, u"Di"_s, u"line-pd"_s, u"line-pd"_s);
        org.addPhone(u"pa"_s, u"Ana_WebRTC"_s, u"ana"_s);
        org.addPhone(u"pb"_s, u"Bo_WebRTC"_s, u"bo"_s);
        org.addPhone(u"pc"_s, u"Cy_WebRTC"_s, u"cy"_s);
        org.addPhone(u"pd"_s, u"Di_WebRTC"_s, u"di"_s, u"oslo"_s, u"remote"_s);
        ASSERT_TRUE(org.read());
    }

    const PhoneRow &phone(const QString &id) const { return *org.inventory.findPhone(id); }
    std::string of(const Plan &plan) const
    {
        return planWarnings(org.inventory, plan).join(u'|').toStdString();
    }
    static std::string signedIn(int people)
    {
        return std::to_string(people) +
               " person(s) are signed in on these phones now; their calls can be cut off.";
    }
    static Plan updateOf(StepKind kind, const QString &id, const QString &path, const QJsonValue &after)
    {
        return planUpdate(
            u"org"_s, u"title"_s,
            {{.kind = kind, .id = id, .name = id, .changes = {{.path = path, .after = after}}}});
    }
    /// As it is after it was carried out.
    static Plan done(Plan plan)
    {
        for (Step &step : plan.steps) {
            step.state = StepState::Done;
            step.before.insert(u"applied"_s, step.intent[u"changes"_s]);
        }
        return plan;
    }

    Stationmaster::Test::SmallOrg org;
};

TEST_F(PlanWarningsTest, MovesCountTheirPhonesAndThoseWhoAreSignedInOnThem)
{
    const Plan plan = planUpdate(u"org"_s, u"title"_s,
                                 {movedToSite(phone(u"pa"_s), u"oslo"_s, u"Oslo"_s),
                                  movedToSite(phone(u"pc"_s), u"oslo"_s, u"Oslo"_s)});
    EXPECT_EQ(of(plan), signedIn(1) + "|2 phone(s) reload. Do it outside business hours.");
}

TEST_F(PlanWarningsTest, ANewNameReloadsNothing)
{
    EXPECT_EQ(of(planUpdate(u"org"_s, u"title"_s, {renamed(phone(u"pc"_s), u"Desk"_s)})), "");
    EXPECT_EQ(of(planUpdate(u"org"_s, u"title"_s, {renamed(phone(u"pa"_s), u"Desk"_s)})), signedIn(1));
}

TEST_F(PlanWarningsTest, BaseSettingsReachEveryPhoneOnThemAlsoInTheirUndo)
{
    const Plan plan = updateOf(StepKind::UpdateBaseSettings, u"standard"_s,
                               u"properties/phone_media_dscp/value/instance"_s, 34);
    const std::string said = signedIn(2) + "|3 phone(s) reload. Do it outside business hours.";
    EXPECT_EQ(of(plan), said);
    EXPECT_EQ(of(planUndo(done(plan))), said);
    EXPECT_EQ(of(updateOf(StepKind::UpdateBaseSettings, u"unused"_s, u"name"_s, u"New"_s)),
              "No phone uses these base settings.");
}

TEST_F(PlanWarningsTest, OnlyWhatIsLeftToDoIsCounted)
{
    Plan plan = planDeletePhones(u"org"_s, u"title"_s,
                                 {{phone(u"pa"_s), true}, {phone(u"pb"_s), true}, {phone(u"pd"_s), true}});
    plan.steps[0].state = StepState::Done;
    plan.steps[1].state = StepState::Skipped;
    plan.steps[2].state = StepState::Failed;
    EXPECT_EQ(of(plan), signedIn(1));
    plan.steps[2].state = StepState::Done;
    EXPECT_EQ(of(plan), "");
}

TEST_F(PlanWarningsTest, TheDefaultPhoneCutsNobodyOffAndARefreshDoes)
{
    EXPECT_EQ(of(planSetDefault(u"org"_s, u"title"_s, {phone(u"pa"_s)})), "");
    EXPECT_EQ(of(planRefresh(u"org"_s, u"title"_s, {{phone(u"pa"_s), true}, {phone(u"pc"_s), false}})),
              signedIn(1));
}

TEST_F(PlanWarningsTest, TakingAPhoneBackCutsOffWhoHasSignedInOnItMeanwhile)
{
    Plan plan = planReassign(u"org"_s, u"title"_s, {phone(u"pc"_s), false}, {u"di"_s, u"Di"_s, u"New"_s});
    plan.steps[0].state = StepState::Skipped;
    plan.steps[1].state = StepState::Done;
    plan.steps[1].objectId = u"pd"_s;
    EXPECT_EQ(of(planUndo(plan)), signedIn(1));
    plan.steps[1].state = StepState::Sent; // whether it was made is not known
    plan.steps[1].objectId.clear();
    plan.steps[1].intent.insert(u"name"_s, u"Di_WebRTC"_s);
    EXPECT_EQ(of(planUndo(plan)), signedIn(1));
}

TEST_F(PlanWarningsTest, SaysOfHowManyPhonesItIsNotKnown)
{
    org.users.removeLast(); // Di
    ASSERT_TRUE(org.read());
    const std::string said = of(planDeletePhones(
        u"org"_s, u"title"_s, {{phone(u"pd"_s), false}, {{.id = u"gone"_s, .name = u"Gone"_s}, false}}));
    EXPECT_EQ(said,
              "For 1 phone(s) it is not known whether somebody is signed in.|For 2 phone(s) the owner is not "
              "known for certain; such a phone is not deleted unless the org can name the owner.");
}

TEST_F(PlanWarningsTest, OfASiteAndOfTheWholeOrg)
{
    EXPECT_EQ(of(updateOf(StepKind::UpdateSite, u"berlin"_s, u"mediaRegionsUseLatencyBased"_s, true)),
              "3 phone(s) are on these sites.|"
              "2 person(s) are signed in there now. Their next calls use the new settings.");
    EXPECT_EQ(of(updateOf(StepKind::UpdateTelephonySettings, {}, u"blockCallerIdAccessCode"_s, u"67"_s)),
              "This affects the whole org.");
    EXPECT_EQ(of(updateOf(StepKind::UpdateTelephonySettings, {}, u"persistentConnectionRequired"_s, true)),
              "This affects every agent in the org. Do it outside business hours.");
}

TEST_F(PlanWarningsTest, SaysThatItMayBeMoreWhereNotEverythingWasRead)
{
    org.broken.insert("phones", Stationmaster::Test::ScriptedServer::answer(500));
    ASSERT_TRUE(org.read());
    const std::string said = of(updateOf(StepKind::UpdateBaseSettings, u"standard"_s, u"name"_s, u"New"_s));
    EXPECT_NE(said.find("Not all phones and people have been read: there may be more."), std::string::npos)
        << said;
}

TEST_F(PlanWarningsTest, WhatHelpDeskDoesIsSaidBefore)
{
    const PlannedPerson ana{u"ana"_s, u"Ana"_s};
    const auto says = [this](const Plan &plan, const QString &words) {
        return planWarnings(org.inventory, plan).join(u'|').contains(words);
    };
    const Plan signOut = planSignOutEverywhere(u"org"_s, u"t"_s, ana, false);
    EXPECT_TRUE(says(signOut, u"browser, desktop and mobile"_s));
    EXPECT_TRUE(says(signOut, u"Nothing is ended while they are in a call."_s));
    EXPECT_TRUE(says(signOut, u"This cannot be undone."_s));
    EXPECT_TRUE(says(planSignOutEverywhere(u"org"_s, u"t"_s, ana, true), u"may be cut off"_s));
    const Plan record = planRecording(u"org"_s, u"t"_s, ana, std::chrono::minutes(15));
    EXPECT_TRUE(says(record, u"Personal data of 1 person(s) is recorded."_s));
    EXPECT_FALSE(says(record, u"cannot be undone"_s));
    EXPECT_EQ(of(planStopRecording(u"org"_s, u"t"_s, ana)), "");
    const Plan calls = planEndCalls(u"org"_s, u"t"_s, ana, {{u"c1"_s, false}, {u"c2"_s, true}});
    EXPECT_TRUE(says(calls, u"2 call(s) end for every party, the customer included."_s));
    EXPECT_TRUE(says(calls, u"This cannot be undone."_s));
    EXPECT_EQ(of(done(calls)), "") << "nothing is left of it";
}

} // namespace Stationmaster
