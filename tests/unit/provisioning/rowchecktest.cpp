// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/rowcheck.h"
#include "provisioning/phoneplans.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

PhoneRow phoneOf(const QString &id, const QString &userId)
{
    return {.id = id,
            .name = u"Phone "_s + id,
            .siteId = u"s1"_s,
            .siteName = u"Berlin"_s,
            .baseSettingsId = u"b1"_s,
            .baseSettingsName = u"Standard"_s,
            .modelId = u"inin_webrtc_softphone.json"_s,
            .lineId = u"line-"_s + id,
            .userId = userId,
            .userKnown = true};
}

BaseSettingsRow baseOf(const QString &id)
{
    return {.id = id,
            .name = u"Base "_s + id,
            .modelId = QStringView(WebRtcModelId).toString(),
            .lineId = u"lb-"_s + id};
}

/// "u1" has no phone, "u2" has "p2" as default.
OrgNow smallOrg()
{
    OrgNow org;
    for (const QString &id : {u"u1"_s, u"u2"_s, u"u3"_s})
        org.users.insert(id, {.id = id, .state = u"active"_s, .stationKnown = true});
    org.users[u"u2"_s].defaultStationId = u"line-p2"_s;
    org.phones.insert(u"p2"_s, phoneOf(u"p2"_s, u"u2"_s));
    org.sites.insert(u"s1"_s, {.id = u"s1"_s, .name = u"Berlin"_s});
    org.sites.insert(u"s2"_s, {.id = u"s2"_s, .name = u"Hamburg"_s});
    org.baseSettings.insert(u"b1"_s, baseOf(u"b1"_s));
    org.baseSettings.insert(u"b2"_s, baseOf(u"b2"_s));
    return org;
}

RunRow rowOfPlan(const Plan &plan)
{
    return {.name = u"row"_s, .steps = plan.steps};
}

RunRow newPhoneRow()
{
    return {.name = u"u1"_s,
            .steps = {{.kind = StepKind::CreatePhone,
                       .intent = {{"name"_L1, u"New"_s},
                                  {"siteId"_L1, u"s1"_s},
                                  {"userId"_L1, u"u1"_s},
                                  {"baseSettingsId"_L1, u"b1"_s},
                                  {"lineBaseSettingsId"_L1, u"lb-b1"_s}}},
                      {.kind = StepKind::SetDefaultStation,
                       .intent = {{"userId"_L1, u"u1"_s}, {"phoneFromStep"_L1, 0}}}}};
}

RunRow updateRow(const ObjectChange &change)
{
    return rowOfPlan(planUpdate(u"org"_s, {}, {change}));
}

/// The state and the reason that the only row of a run has in @p org.
std::pair<RowState, RowReason> present(const RunRow &row, const OrgNow &org)
{
    const PlannedRun run{.rows = {row}};
    const RunRow now = RowCheck(run, org).present(row);
    return {now.state, now.reason};
}

constexpr std::pair Due{RowState::Planned, RowReason::None};
constexpr std::pair Same{RowState::Skipped, RowReason::NoChange};
constexpr std::pair Changed{RowState::Skipped, RowReason::Changed};

std::pair<RowState, RowReason> skipped(RowReason reason)
{
    return {RowState::Skipped, reason};
}

} // namespace

TEST(RowCheckTest, ANewPhone)
{
    const OrgNow org = smallOrg();
    const RunRow row = newPhoneRow();
    EXPECT_EQ(present(row, org), Due);

    OrgNow now = org;
    now.phones.insert(u"p1"_s, phoneOf(u"p1"_s, u"u1"_s));
    EXPECT_EQ(present(row, now), skipped(RowReason::HasPhone));
    now.phones[u"p1"_s].modelId = u"a desk phone"_s;
    EXPECT_EQ(present(row, now), Due);
    now = org;
    now.users[u"u1"_s].state = u"inactive"_s;
    EXPECT_EQ(present(row, now), skipped(RowReason::Inactive));
    now.users[u"u1"_s].state = u"deleted"_s;
    EXPECT_EQ(present(row, now), Changed);
    now.users.remove(u"u1"_s);
    EXPECT_EQ(present(row, now), Changed);
    now = org;
    now.sites.remove(u"s1"_s);
    EXPECT_EQ(present(row, now), Changed);
    now = org;
    now.baseSettings.remove(u"b1"_s);
    EXPECT_EQ(present(row, now), Changed);
    now.baseSettings.insert(u"b1"_s, baseOf(u"b1"_s));
    now.baseSettings[u"b1"_s].lineId = u"another"_s;
    EXPECT_EQ(present(row, now), Changed);
    now = org;
    now.phones[u"p2"_s].name = u"nEW "_s;
    EXPECT_EQ(present(row, now), Changed) << "the name is taken";
}

TEST(RowCheckTest, ANameThatTheRunSetsFreeIsNotTaken)
{
    OrgNow org = smallOrg();
    org.phones[u"p2"_s].name = u"New"_s;
    PlannedRun run{.rows = {newPhoneRow(), updateRow(renamed(org.phones[u"p2"_s], u"Other"_s))}};
    EXPECT_EQ(RowCheck(run, org).present(run.rows[0]).state, RowState::Planned);
    run.rows[1].state = RowState::Skipped;
    EXPECT_EQ(RowCheck(run, org).present(run.rows[0]).reason, RowReason::Changed);
}

TEST(RowCheckTest, AReassignedPhone)
{
    const OrgNow org = smallOrg();
    RunRow row = rowOfPlan(planReassign(u"org"_s, {}, {.phone = org.phones[u"p2"_s]},
                                        {.userId = u"u1"_s, .phoneName = u"New"_s}));
    EXPECT_EQ(present(row, org), Due);
    row.steps[1].intent["userId"_L1] = u"u2"_s; // whose only phone the row deletes
    EXPECT_EQ(present(row, org), Due);
}

TEST(RowCheckTest, ADefaultStation)
{
    OrgNow org = smallOrg();
    org.users[u"u2"_s].defaultStationId = u"another"_s;
    const PhoneRow phone = org.phones[u"p2"_s];
    const RunRow row = rowOfPlan(planSetDefault(u"org"_s, {}, {phone}, {{u"u2"_s, u"another"_s}}));
    EXPECT_EQ(present(row, org), Due);
    org.users[u"u2"_s].defaultStationId = u"a third"_s;
    EXPECT_EQ(present(row, org), Changed);
    org.users[u"u2"_s].defaultStationId = u"line-p2"_s;
    EXPECT_EQ(present(row, org), Same);
    org.users[u"u2"_s].stationKnown = false;
    EXPECT_EQ(present(row, org), skipped(RowReason::NotKnown));
    org = smallOrg();
    org.phones[u"p2"_s].userId = u"u3"_s;
    EXPECT_EQ(present(row, org), Changed);
    org.phones.remove(u"p2"_s);
    EXPECT_EQ(present(row, org), Changed);
}

TEST(RowCheckTest, ARefreshedStation)
{
    OrgNow org = smallOrg();
    const RunRow row = rowOfPlan(planRefresh(u"org"_s, {}, {{.phone = org.phones[u"p2"_s]}}));
    EXPECT_EQ(present(row, org), Due);
    org.users[u"u2"_s].defaultStationId.clear();
    EXPECT_EQ(present(row, org), Due) << "it is still to be set";
    org.phones[u"p2"_s].loggedInUserId = u"u3"_s;
    EXPECT_EQ(present(row, org), Changed);
}

TEST(RowCheckTest, SomebodyWhoIsSignedInAgain)
{
    OrgNow org = smallOrg();
    org.users[u"u2"_s].associatedStationId = u"line-p2"_s;
    const RunRow row =
        rowOfPlan(planSignInAgain(u"org"_s, {}, {{.phone = org.phones[u"p2"_s], .isSignedIn = true}}));
    EXPECT_EQ(present(row, org), Due);
    org.users[u"u2"_s].associatedStationId.clear();
    EXPECT_EQ(present(row, org), Changed) << "nobody is signed in who was not";
}

TEST(RowCheckTest, ADeletedPhone)
{
    OrgNow org = smallOrg();
    const RunRow row = rowOfPlan(planDeletePhones(u"org"_s, {}, {{.phone = org.phones[u"p2"_s]}}));
    EXPECT_EQ(present(row, org), Due);
    org.users[u"u2"_s].associatedStationId = u"line-p2"_s;
    EXPECT_EQ(present(row, org), std::pair(RowState::Held, RowReason::SignedIn));
    org.users.remove(u"u2"_s);
    EXPECT_EQ(present(row, org), Due) << "who has left does not keep it";
    org.phones[u"p2"_s].userId = u"u3"_s;
    EXPECT_EQ(present(row, org), Changed);
    org.phones[u"p2"_s].userKnown = false;
    EXPECT_EQ(present(row, org), skipped(RowReason::NotKnown));
    org.phones.remove(u"p2"_s);
    EXPECT_EQ(present(row, org), Same);
}

TEST(RowCheckTest, AMovedPhone)
{
    OrgNow org = smallOrg();
    const RunRow row = updateRow(movedToSite(org.phones[u"p2"_s], u"s2"_s, u"Hamburg"_s));
    EXPECT_EQ(present(row, org), Due);
    org.phones[u"p2"_s].siteName = u"Berlin, renamed"_s;
    EXPECT_EQ(present(row, org), Due) << "a site is its id";
    org.phones[u"p2"_s].siteId = u"s2"_s;
    EXPECT_EQ(present(row, org), Same);
    org.phones[u"p2"_s].siteId = u"s3"_s;
    EXPECT_EQ(present(row, org), Changed);
    org = smallOrg();
    org.sites.remove(u"s2"_s);
    EXPECT_EQ(present(row, org), Changed);
}

TEST(RowCheckTest, OtherBaseSettingsAndNames)
{
    OrgNow org = smallOrg();
    const RunRow base = updateRow(onBaseSettings(org.phones[u"p2"_s], baseOf(u"b2"_s)));
    EXPECT_EQ(present(base, org), Due);
    org.baseSettings.remove(u"b2"_s);
    EXPECT_EQ(present(base, org), Changed);
    org.phones[u"p2"_s].baseSettingsId = u"b2"_s;
    EXPECT_EQ(present(base, org), Same);
    org = smallOrg();
    const RunRow name = updateRow(renamed(org.phones[u"p2"_s], u"New"_s));
    EXPECT_EQ(present(name, org), Due);
    org.phones.insert(u"p3"_s, phoneOf(u"p3"_s, u"u3"_s));
    org.phones[u"p3"_s].name = u"new"_s;
    EXPECT_EQ(present(name, org), Changed);
}

TEST(RowCheckTest, WhatNoListTells)
{
    OrgNow org = smallOrg();
    const RunRow site = updateRow(
        {.kind = StepKind::UpdateSite,
         .id = u"s1"_s,
         .changes = {
             {.path = u"mediaRegions"_s, .before = QJsonArray{u"a"_s}, .after = QJsonArray{u"b"_s}}}});
    const OrgNeeds needs = RowCheck::needsOf({.rows = {site}});
    EXPECT_FALSE(needs.phones || needs.sites || needs.baseSettings || !needs.userIds.isEmpty());
    ASSERT_EQ(needs.documents.keys(), QStringList{RowCheck::documentKey(site.steps.front())});
    const auto with = [&](const QJsonObject &document) {
        org.documents.insert(needs.documents.keys().constFirst(), Document(document));
        return present(site, org);
    };
    EXPECT_EQ(present(site, org), Changed) << "it is gone";
    EXPECT_EQ(with({{"mediaRegions"_L1, QJsonArray{u"a"_s}}}), Due);
    EXPECT_EQ(with({{"mediaRegions"_L1, QJsonArray{u"b"_s}}}), Same);
    EXPECT_EQ(with({{"mediaRegions"_L1, QJsonArray()}}), Changed);
    EXPECT_EQ(with({{"managed"_L1, true}}), skipped(RowReason::Managed));
}

TEST(RowCheckTest, BaseSettings)
{
    OrgNow org = smallOrg();
    const RunRow deletion = rowOfPlan(planDeleteBaseSettings(u"org"_s, u"b2"_s, u"Base b2"_s));
    EXPECT_EQ(present(deletion, org), Due);
    org.phones[u"p2"_s].baseSettingsId = u"b2"_s;
    EXPECT_EQ(present(deletion, org), Changed);
    const RunRow creation{.steps = {{.kind = StepKind::CreateBaseSettings,
                                     .intent = {{"body"_L1, QJsonObject{{"name"_L1, u"BASE B1"_s}}}}}}};
    EXPECT_EQ(present(creation, org), Changed);
    org.baseSettings.remove(u"b1"_s);
    EXPECT_EQ(present(creation, org), Due);
    const QString path = u"properties/phone_media_dscp/value/instance"_s;
    const RunRow update = updateRow({.kind = StepKind::UpdateBaseSettings,
                                     .id = u"b2"_s,
                                     .changes = {{.path = path, .before = 46, .after = 34}}});
    org.documents.insert(RowCheck::documentKey(update.steps.front()), Document(QJsonObject()));
    EXPECT_EQ(present(update, org), Due) << "46 is what it means by leaving the value out";
}

TEST(RowCheckTest, WhatWasLeftOutOrHeldStaysThat)
{
    OrgNow org = smallOrg();
    RunRow row = newPhoneRow();
    row.state = RowState::Skipped;
    row.reason = RowReason::CollaborateOnly;
    EXPECT_EQ(present(row, org), skipped(RowReason::CollaborateOnly));
    row.state = RowState::Held;
    row.reason = RowReason::NotKnown;
    EXPECT_EQ(present(row, org), std::pair(RowState::Held, RowReason::NotKnown));
    org.users.remove(u"u1"_s);
    EXPECT_EQ(present(row, org), Changed);
    RunRow deletion = rowOfPlan(planDeletePhones(u"org"_s, {}, {{.phone = org.phones[u"p2"_s]}}));
    deletion.state = RowState::Held;
    deletion.reason = RowReason::SignedIn;
    org.users[u"u2"_s].associatedStationId = u"line-p2"_s;
    EXPECT_EQ(present(deletion, org), std::pair(RowState::Held, RowReason::SignedIn));
}

} // namespace Stationmaster
