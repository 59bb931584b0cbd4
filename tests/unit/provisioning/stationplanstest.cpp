// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/phoneplans.h"
#include "provisioningfixture.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::SmallOrg;

/// "u1" has the phone of fullPlan() as default.
class StationPlansTest : public Test::ProvisioningFixture
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(outcomeOf(fullPlan()), Outcome::Complete);
        m_id = org.phones.begin()->first;
        org.log.clear();
    }

    QJsonObject &phone() { return org.phones.at(m_id); }
    QString stationId() { return phone()[u"lines"_s][0][u"id"_s].toString(); }
    ShownPhone shown(bool isSignedIn = false)
    {
        PhoneRow row = rowOfPhone(Document(phone()));
        row.userName = u"Ana"_s;
        return {.phone = row, .isSignedIn = isSignedIn};
    }

    QString m_id;
};

TEST_F(StationPlansTest, RefreshClearsSignsOutAndSetsAgain)
{
    org.signedIn[stationId()] = u"u1"_s;
    EXPECT_EQ(outcomeOf(planRefresh(org.orgId, u"Refresh"_s, {shown(true)})), Outcome::Complete);
    EXPECT_EQ(org.log.filter(QRegularExpression(u"^(PUT|DELETE)"_s)).size(), 3);
    EXPECT_TRUE(org.signedIn.empty());
    EXPECT_EQ(org.defaultStations[u"u1"_s], stationId());
    EXPECT_FALSE(canBeUndone(step(1)));
    EXPECT_EQ(outcomeOf(planUndo(executor().plan())), Outcome::Complete);
    EXPECT_EQ(org.defaultStations[u"u1"_s], stationId()) << "as it was before";
}

TEST_F(StationPlansTest, RefreshSignsNobodyElseOut)
{
    org.signedIn[stationId()] = u"u2"_s;
    EXPECT_EQ(outcomeOf(planRefresh(org.orgId, u"Refresh"_s, {shown()})), Outcome::Stopped);
    EXPECT_EQ(step(1).error->kind, Error::Kind::Conflict);
    EXPECT_EQ(org.signedIn[stationId()], u"u2"_s);
    EXPECT_EQ(outcomeOf(planUndo(executor().plan())), Outcome::Complete);
    EXPECT_EQ(org.defaultStations[u"u1"_s], stationId());
}

TEST_F(StationPlansTest, RefreshSurvivesCutConnections)
{
    org.signedIn[stationId()] = u"u1"_s;
    org.addFault("DELETE", u"defaultstation"_s, SmallOrg::Fault::CutAfter);
    org.addFault("DELETE", u"associateduser"_s, SmallOrg::Fault::Html502After);
    EXPECT_EQ(outcomeOf(planRefresh(org.orgId, u"Refresh"_s, {shown(true)})), Outcome::Complete);
    EXPECT_TRUE(org.signedIn.empty());
    EXPECT_EQ(org.defaultStations[u"u1"_s], stationId());
}

TEST_F(StationPlansTest, SigningInAgainLeavesThePersonWhereTheyWere)
{
    org.signedIn[stationId()] = u"u1"_s;
    EXPECT_TRUE(planSignInAgain(org.orgId, u"Again"_s, {shown(false)}).steps.empty())
        << "nobody is signed in";
    EXPECT_EQ(outcomeOf(planSignInAgain(org.orgId, u"Again"_s, {shown(true)})), Outcome::Complete);
    EXPECT_EQ(org.log.filter(QRegularExpression(u"^(PUT|DELETE)"_s)).size(), 2);
    EXPECT_EQ(org.signedIn[stationId()], u"u1"_s);
    EXPECT_FALSE(canBeUndone(step(0)));
    EXPECT_FALSE(canBeUndone(step(1)));
    EXPECT_TRUE(planUndo(executor().plan()).steps.empty());
}

TEST_F(StationPlansTest, SigningInAgainSurvivesACutConnectionAndTakesNobodysPlace)
{
    org.signedIn[stationId()] = u"u1"_s;
    org.addFault("PUT", u"associatedstation"_s, SmallOrg::Fault::CutAfter);
    EXPECT_EQ(outcomeOf(planSignInAgain(org.orgId, u"Again"_s, {shown(true)})), Outcome::Complete);
    EXPECT_EQ(org.signedIn[stationId()], u"u1"_s);
    org.signedIn[stationId()] = u"u2"_s;
    EXPECT_EQ(outcomeOf(planSignInAgain(org.orgId, u"Again"_s, {shown(true)})), Outcome::Stopped);
    EXPECT_EQ(step(0).error->kind, Error::Kind::Conflict);
    EXPECT_EQ(org.signedIn[stationId()], u"u2"_s);
}

TEST_F(StationPlansTest, DeleteIsUndoneByMakingItAgainAsItWas)
{
    phone()[u"properties"_s] = QJsonObject{{u"own"_s, QJsonObject{{u"value"_s, 1}}}};
    const QJsonObject before = phone();
    EXPECT_EQ(outcomeOf(planDeletePhones(org.orgId, u"Delete"_s, {shown()})), Outcome::Complete);
    EXPECT_TRUE(org.phones.empty());
    EXPECT_EQ(outcomeOf(planUndo(executor().plan())), Outcome::Complete);
    ASSERT_EQ(org.phones.size(), 1u);
    const QJsonObject after = org.phones.begin()->second;
    for (const auto &key : {u"name"_s, u"webRtcUser"_s, u"site"_s, u"phoneBaseSettings"_s, u"properties"_s})
        EXPECT_EQ(after[key], before[key]) << qPrintable(key);
    EXPECT_EQ(org.defaultStations[u"u1"_s], after[u"lines"_s][0][u"id"_s].toString());
}

TEST_F(StationPlansTest, DeleteLeavesAPhoneThatIsNotWhatWasShown)
{
    const Plan plan = planDeletePhones(org.orgId, u"Delete"_s, {shown()});
    phone()[u"webRtcUser"_s] = QJsonObject{{u"id"_s, u"u2"_s}};
    EXPECT_EQ(outcomeOf(plan), Outcome::Stopped);
    EXPECT_EQ(step(0).error->code, u"stationmaster.other.user"_s);
    EXPECT_EQ(org.phones.size(), 1u);
}

TEST_F(StationPlansTest, DeleteLeavesAPhoneWhoseUserCannotBeRead)
{
    org.addFault("GET", u"/users/u1"_s, SmallOrg::Fault::Refuse);
    EXPECT_EQ(outcomeOf(planDeletePhones(org.orgId, u"Delete"_s, {shown()})), Outcome::Stopped);
    EXPECT_EQ(step(0).error->kind, Error::Kind::Forbidden);
    EXPECT_EQ(org.writes(), 0);
}

TEST_F(StationPlansTest, DeleteLeavesAPhoneThatHasComeIntoUse)
{
    org.signedIn[stationId()] = u"u1"_s;
    EXPECT_EQ(outcomeOf(planDeletePhones(org.orgId, u"Delete"_s, {shown()})), Outcome::Stopped);
    EXPECT_EQ(step(0).error->code, u"stationmaster.signed.in"_s);
    EXPECT_EQ(org.writes(), 0);
}

TEST_F(StationPlansTest, DeleteTakesThePhoneOfAUserWhoIsGone)
{
    org.defaultStations.erase(u"u1"_s);
    EXPECT_EQ(outcomeOf(planDeletePhones(org.orgId, u"Delete"_s, {shown()})), Outcome::Complete);
    EXPECT_TRUE(org.phones.empty());
}

TEST_F(StationPlansTest, ReassignMakesOneForTheNewUserAndUndoGivesItBack)
{
    const QJsonObject before = phone();
    const Plan plan = planReassign(org.orgId, u"Reassign"_s, shown(),
                                   {.userId = u"u2"_s, .userName = u"Bo"_s, .phoneName = u"Bo_WebRTC"_s});
    EXPECT_EQ(outcomeOf(plan), Outcome::Complete);
    ASSERT_EQ(org.phones.size(), 1u);
    const QJsonObject made = org.phones.begin()->second;
    EXPECT_EQ(made[u"name"_s], u"Bo_WebRTC"_s);
    EXPECT_EQ(made[u"webRtcUser"_s][u"id"_s], u"u2"_s);
    EXPECT_EQ(made[u"site"_s], before[u"site"_s]);
    EXPECT_EQ(made[u"phoneBaseSettings"_s], before[u"phoneBaseSettings"_s]);
    EXPECT_EQ(org.defaultStations[u"u2"_s], made[u"lines"_s][0][u"id"_s].toString());
    EXPECT_EQ(outcomeOf(planUndo(executor().plan())), Outcome::Complete);
    ASSERT_EQ(org.phones.size(), 1u);
    EXPECT_EQ(org.phones.begin()->second[u"name"_s], before[u"name"_s]);
    EXPECT_EQ(org.phones.begin()->second[u"webRtcUser"_s][u"id"_s], u"u1"_s);
}

TEST_F(StationPlansTest, ReassignTakesTheSettingsOfThePhoneAlong)
{
    Document own(phone());
    own.setProperty(u"properties"_s, u"phone_media_dscp"_s, 34);
    own.setProperty(u"properties"_s, u"phone_hardwareId"_s, u"ana's"_s);
    own.setProperty(u"lines/0/properties"_s, u"station_persistent_webrtc_enabled"_s, true);
    phone() = own.json();
    const Plan plan = planReassign(org.orgId, u"Reassign"_s, shown(),
                                   {.userId = u"u2"_s, .userName = u"Bo"_s, .phoneName = u"Bo_WebRTC"_s});
    EXPECT_EQ(plan.steps[1].intent[u"ownSettings"_s].toArray(),
              (QJsonArray{u"station_persistent_webrtc_enabled"_s, u"phone_media_dscp"_s}));
    EXPECT_EQ(outcomeOf(plan), Outcome::Complete);
    const Document made(org.phones.begin()->second);
    EXPECT_EQ(made.property(u"properties"_s, u"phone_media_dscp"_s), 34);
    EXPECT_EQ(made.property(u"lines/0/properties"_s, u"station_persistent_webrtc_enabled"_s), true);
    EXPECT_TRUE(made.property(u"properties"_s, u"phone_hardwareId"_s).isUndefined())
        << "that is the device's";
    EXPECT_FALSE(step(1).before[u"settingsLost"_s].toBool());
}

TEST_F(StationPlansTest, ReassignMakesThePhoneWithoutSettingsThatTheOrgRefuses)
{
    Document own(phone());
    own.setProperty(u"properties"_s, u"phone_media_dscp"_s, 34);
    phone() = own.json();
    org.refusesProperties = true;
    const Plan plan = planReassign(org.orgId, u"Reassign"_s, shown(),
                                   {.userId = u"u2"_s, .userName = u"Bo"_s, .phoneName = u"Bo_WebRTC"_s});
    EXPECT_EQ(outcomeOf(plan), Outcome::Complete);
    EXPECT_TRUE(inJournal(plan).steps[1].before[u"settingsLost"_s].toBool()) << "and says so";
    ASSERT_EQ(org.phones.size(), 1u);
    EXPECT_EQ(org.phones.begin()->second[u"webRtcUser"_s][u"id"_s], u"u2"_s);
}

TEST_F(StationPlansTest, SetDefaultAsksWhereItIsAnotherThanWasShown)
{
    org.defaultStations[u"u1"_s] = u"chosen-since"_s;
    const Plan plan = planSetDefault(org.orgId, u"Default"_s, {shown().phone}, {{u"u1"_s, u"old-station"_s}});
    EXPECT_EQ(outcomeOf(plan), Outcome::Stopped);
    EXPECT_EQ(org.writes(), 0);
    EXPECT_EQ(executor().offer().remedy, Executor::Remedy::ResolveConflict);
    EXPECT_EQ(outcomeAfter([this] { takeMine(); }), Outcome::Complete);
    EXPECT_EQ(org.defaultStations[u"u1"_s], stationId());
}

TEST_F(StationPlansTest, SetDefaultLeavesTheirsWhenThePersonSaysSo)
{
    org.defaultStations[u"u1"_s] = u"chosen-since"_s;
    EXPECT_EQ(
        outcomeOf(planSetDefault(org.orgId, u"Default"_s, {shown().phone}, {{u"u1"_s, u"old-station"_s}})),
        Outcome::Stopped);
    EXPECT_EQ(outcomeAfter([this] { executor().resolve({}); }), Outcome::Complete);
    EXPECT_EQ(step(0).skipped, SkipReason::ChangedByOthers);
    EXPECT_EQ(org.defaultStations[u"u1"_s], u"chosen-since"_s);
    EXPECT_EQ(org.writes(), 0);
}

TEST_F(StationPlansTest, OtherBaseSettingsTakeTheLineAlong)
{
    const QJsonObject existing = org.baseSettings.begin()->second;
    const BaseSettingsRow target = rowOf(Document(existing));
    EXPECT_EQ(outcomeOf(planUpdate(org.orgId, u"Change"_s, {onBaseSettings(shown().phone, target)})),
              Outcome::Complete);
    EXPECT_EQ(phone()[u"phoneBaseSettings"_s][u"id"_s].toString(), target.id);
    EXPECT_EQ(phone()[u"lines"_s][0][u"lineBaseSettings"_s][u"id"_s].toString(), target.lineId);
    EXPECT_EQ(phone()[u"lineBaseSettings"_s][u"id"_s].toString(), target.lineId);
}

TEST_F(StationPlansTest, BaseSettingsGoOnlyWhenUnusedAndComeBack)
{
    const QString used = phone()[u"phoneBaseSettings"_s][u"id"_s].toString();
    EXPECT_EQ(outcomeOf(planDeleteBaseSettings(org.orgId, used, u"Support"_s)), Outcome::Stopped);
    EXPECT_EQ(step(0).error->code, u"stationmaster.in.use"_s);
    EXPECT_EQ(org.writes(), 0);
    org.phones.clear();
    const QJsonObject before = org.baseSettings[used];
    EXPECT_EQ(outcomeOf(planDeleteBaseSettings(org.orgId, used, u"Support"_s)), Outcome::Complete);
    EXPECT_EQ(outcomeOf(planUndo(executor().plan())), Outcome::Complete);
    EXPECT_EQ(org.baseSettings.size(), 2u);
    EXPECT_TRUE(std::any_of(org.baseSettings.begin(), org.baseSettings.end(), [&before](const auto &entry) {
        return entry.second[u"name"_s] == before[u"name"_s] &&
               entry.second[u"properties"_s] == before[u"properties"_s];
    }));
}

} // namespace Stationmaster
