// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/followupruns.h"
#include "provisioning/bulk/missingphones.h"
#include "provisioning/bulk/phoneruns.h"
#include "provisioning/bulk/stationruns.h"
#include "unit/provisioning/bulk/bulkfixture.h"
#include "unit/provisioning/provisioningfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::described;
using Test::person;
using Test::SmallOrg;

/// What planners plan, carried out row by row against an org.
class PlannedRowsTest : public Test::ProvisioningFixture
{
protected:
    /// The rows of @p run with what became of them.
    std::vector<RunRow> carriedOut(const PlannedRun &run)
    {
        std::vector<RunRow> rows = run.rows;
        for (RunRow &row : rows) {
            Plan plan = emptyPlan(org.orgId, row.name);
            plan.undoOf = run.head.undoOf;
            plan.steps = row.steps;
            EXPECT_EQ(outcomeOf(plan), Outcome::Complete) << qPrintable(described(row));
            row.steps = executor().plan().steps;
            row.state = rowStateOf(row.steps);
        }
        return rows;
    }
    PhonePlace existing() const
    {
        const BaseSettingsRow row = rowOf(Document(org.baseSettings.begin()->second));
        return {.siteId = u"s1"_s,
                .siteName = u"Berlin"_s,
                .baseSettingsId = row.id,
                .baseSettingsName = row.name,
                .lineBaseSettingsId = row.lineId};
    }
    static UserRow ana()
    {
        UserRow user = person(u"u1"_s, u"Ana"_s);
        user.defaultStationId = u"old-station"_s; // as the org has it
        return user;
    }
    PlannedRun phoneForAna() const
    {
        return planMissingPhones(org.orgId, u"Phones"_s, {{.person = {.user = ana(), .phonesKnown = true}}},
                                 {.place = existing()});
    }
    BulkPhone anasPhone() const
    {
        const UserRow user = ana();
        PhoneRow row = rowOfPhone(Document(org.phones.begin()->second));
        row.siteName = u"Berlin"_s;
        return bulkPhone(row, &user);
    }
    QString lineOfPhone() const { return anasPhone().phone.lineId; }
};

TEST_F(PlannedRowsTest, AMissingPhoneIsMadeAndTakenBack)
{
    const PlannedRun run = phoneForAna();
    const std::vector<RunRow> rows = carriedOut(run);
    ASSERT_EQ(org.phones.size(), 1u);
    EXPECT_EQ(anasPhone().phone.name, u"Ana_WebRTC"_s);
    EXPECT_EQ(org.defaultStations[u"u1"_s], lineOfPhone());
    carriedOut(planUndo(run.head, rowsOf(rows)));
    EXPECT_TRUE(org.phones.empty());
    EXPECT_EQ(org.defaultStations[u"u1"_s], QString()) << "the old station is gone";
}

TEST_F(PlannedRowsTest, AFailedRowIsFinishedByAnotherAttempt)
{
    org.addFault("PUT", u"defaultstation"_s, SmallOrg::Fault::Refuse);
    Plan plan = emptyPlan(org.orgId, u"Ana"_s);
    plan.steps = phoneForAna().rows.at(0).steps;
    ASSERT_EQ(outcomeOf(plan), Outcome::Stopped);
    const std::vector<RunRow> rows{
        {.name = u"Ana"_s, .state = RowState::Failed, .steps = executor().plan().steps}};
    carriedOut(planRetry(org.orgId, u"Again"_s, rowsOf(rows)));
    ASSERT_EQ(org.phones.size(), 1u);
    EXPECT_EQ(org.count("POST", u"phones"_s), 1);
    EXPECT_EQ(org.defaultStations[u"u1"_s], lineOfPhone());
}

TEST_F(PlannedRowsTest, ChangesAreMadeAndTakenBack)
{
    carriedOut(phoneForAna());
    const QJsonObject before = org.phones.begin()->second;
    const BulkPhone phone = anasPhone();
    for (const PlannedRun &run :
         {planSiteMoves(org.orgId, u"Move"_s, {phone}, u"s2"_s, u"Paris"_s),
          planRenames(org.orgId, u"Rename"_s, {phone}, u"{site} {name}"_s, {phone.phone.name})}) {
        const std::vector<RunRow> rows = carriedOut(run);
        EXPECT_NE(org.phones.begin()->second, before);
        carriedOut(planUndo(run.head, rowsOf(rows)));
        for (const QString &key : {u"name"_s, u"site"_s})
            EXPECT_EQ(org.phones.begin()->second[key], before[key]) << qPrintable(key);
    }
}

TEST_F(PlannedRowsTest, AStationIsRefreshed)
{
    carriedOut(phoneForAna());
    org.signedIn[lineOfPhone()] = u"u1"_s;
    carriedOut(planStationRefreshes(org.orgId, u"Refresh"_s, {anasPhone()}));
    EXPECT_TRUE(org.signedIn.empty());
    EXPECT_EQ(org.defaultStations[u"u1"_s], lineOfPhone());
}

TEST_F(PlannedRowsTest, ALeaversPhoneIsDeletedAndComesBack)
{
    carriedOut(phoneForAna());
    BulkPhone left = anasPhone();
    left.holder = PhoneHolder::Inactive;
    const PlannedRun run = planPhoneDeletions(org.orgId, u"Delete"_s, {left});
    const std::vector<RunRow> rows = carriedOut(run);
    EXPECT_TRUE(org.phones.empty());
    EXPECT_EQ(undoLossesOf(rows.at(0)).at(0).kind, UndoLoss::Kind::Identity);
    carriedOut(planUndo(run.head, rowsOf(rows)));
    ASSERT_EQ(org.phones.size(), 1u);
    EXPECT_EQ(anasPhone().phone.name, u"Ana_WebRTC"_s);
    EXPECT_EQ(org.defaultStations[u"u1"_s], lineOfPhone());
}

} // namespace Stationmaster
