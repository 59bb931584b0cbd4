// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "orgfixture.h"

#include "provisioning/bulk/plancheck.h"
#include "provisioning/bulk/planfile.h"
#include "provisioning/phoneplans.h"
#include "support/awaited.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

namespace {

constexpr std::size_t Created = 60;

} // namespace

/// The check of a plan against the embedded org, over a client that cannot write.
class PlanCheckTest : public OrgFixture
{
protected:
    PlanCheckTest() { clientOptions.readOnly = true; }

    /// Phones for some, and others moved or deleted; carries what a file would.
    PlannedRun planned()
    {
        PlannedRun run{.head = emptyPlan(orgId, u"Everything"_s)};
        for (std::size_t n = 0; n < Created; ++n)
            run.rows.push_back({.name = peopleWithoutPhone.at(n).name,
                                .steps = planFor(n, ProvisionDraft::Profile::UseExisting).steps});
        const std::vector<PhoneRow> phones = webRtcPhones();
        EXPECT_GE(phones.size(), 10u);
        const QJsonArray sites = state()[u"sites"_s].toArray();
        for (std::size_t n = 0; n < 4; ++n) {
            const PhoneRow &phone = phones.at(n);
            const bool isOnFirst = phone.siteId == sites[0][u"id"_s].toString();
            const QJsonValue site = sites[isOnFirst ? 1 : 0];
            const Plan plan = planUpdate(
                orgId, {}, {movedToSite(phone, site[u"id"_s].toString(), site[u"name"_s].toString())});
            run.rows.push_back({.name = phone.name, .steps = plan.steps});
        }
        for (std::size_t n = 4; n < 8; ++n)
            run.rows.push_back(
                {.name = phones.at(n).name,
                 .steps = planDeletePhones(orgId, {}, {{.phone = phones.at(n), .isSignedIn = true}}).steps});
        const PlanFile::Reading reading = PlanFile::fromJson(PlanFile{.run = run}.toJson());
        EXPECT_TRUE(reading.file);
        return reading.file.value_or(PlanFile()).run;
    }

    std::vector<PhoneRow> webRtcPhones() const
    {
        std::vector<PhoneRow> phones;
        for (const auto &phone : state()[u"phones"_s].toArray()) {
            const PhoneRow row = rowOfPhone(Document(phone.toObject()));
            if (row.isWebRtc() && !row.userId.isEmpty())
                phones.push_back(row);
        }
        return phones;
    }

    Result<CheckedPlan> checked(const PlannedRun &run)
    {
        PlanCheck check(api());
        return awaited(check.check(run));
    }

    int writes() const
    {
        return asked(u"POST"_s, u"/api"_s) + asked(u"PUT"_s, u"/api"_s) + asked(u"PATCH"_s, u"/api"_s) +
               asked(u"DELETE"_s, u"/api"_s);
    }
};

TEST_F(PlanCheckTest, FitsTheOrgItWasMadeForAndWritesNothing)
{
    const PlannedRun run = planned();
    const int users = asked(u"GET"_s, u"/api/v2/users"_s);
    const auto result = checked(run);
    ASSERT_TRUE(result) << result.error().message.toStdString();
    EXPECT_TRUE(result->fits()) << result->changed.size() << " rows";
    EXPECT_EQ(result->run.rows.size(), Created + 8);
    EXPECT_EQ(result->run.head.id, run.head.id);
    EXPECT_EQ(writes(), 0);
    EXPECT_EQ(asked(u"GET"_s, u"/api/v2/users"_s) - users, 2) << "60 users and those of 4 phones, 50 a call";
    EXPECT_EQ(asked(u"GET"_s, u"/api/v2/telephony/providers/edges/phones/"_s), 0) << "none singly";
}

TEST_F(PlanCheckTest, IsOfOneOrg)
{
    PlannedRun run = planned();
    run.head.orgId = u"another"_s;
    const int lists = asked(u"GET"_s, u"/api/v2/telephony"_s);
    const auto result = checked(run);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, u"stationmaster.other.org"_s);
    EXPECT_FALSE(result.error().message.isEmpty());
    EXPECT_EQ(asked(u"GET"_s, u"/api/v2/telephony"_s), lists) << "nothing else is asked of it";
}

TEST_F(PlanCheckTest, SeesWhatHasBeenDoneSince)
{
    const PlannedRun run = planned();
    crash();
    clientOptions.readOnly = false;
    startProgram();
    Plan done = emptyPlan(orgId, {});
    done.steps = run.rows[3].steps;
    ASSERT_TRUE(completes(done));
    done = emptyPlan(orgId, {});
    done.steps = run.rows[Created + 1].steps; // a move
    ASSERT_TRUE(completes(done));
    done = emptyPlan(orgId, {});
    done.steps = run.rows[Created + 4].steps; // a deletion
    ASSERT_TRUE(completes(done));
    done = planUpdate(orgId, {}, {renamed(webRtcPhones().front(), u"Somebody else’s name"_s)});
    ASSERT_TRUE(completes(done));
    const int before = writes();
    const auto result = checked(run);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->changed, (std::vector<std::size_t>{3, Created + 1, Created + 4}));
    EXPECT_EQ(result->run.rows[3].reason, RowReason::HasPhone);
    EXPECT_EQ(result->run.rows[Created + 1].reason, RowReason::NoChange);
    EXPECT_EQ(result->run.rows[Created + 4].reason, RowReason::NoChange);
    EXPECT_EQ(result->run.rows[Created].reason, RowReason::None) << "its name is not what is changed";
    EXPECT_EQ(writes(), before);
}

TEST_F(PlanCheckTest, EndsWithTheErrorOfAListThatCannotBeRead)
{
    const PlannedRun run = planned();
    setFaults({QJsonObject{{u"verb"_s, u"GET"_s},
                           {u"path"_s, u"/api/v2/telephony/providers/edges/sites"_s},
                           {u"kind"_s, u"status"_s},
                           {u"status"_s, 500}}});
    const auto result = checked(run);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::Server);
}

TEST_F(PlanCheckTest, EndsWhenItIsCancelledOrGone)
{
    const PlannedRun run = planned();
    auto check = std::make_unique<PlanCheck>(api());
    Call<CheckedPlan> call = check->check(run);
    call.cancel();
    EXPECT_EQ(awaited(call).error().kind, Error::Kind::Cancelled);
    check = std::make_unique<PlanCheck>(api());
    call = check->check(run);
    check.reset();
    EXPECT_EQ(awaited(call).error().kind, Error::Kind::Cancelled);
    check = std::make_unique<PlanCheck>(api());
    EXPECT_TRUE(awaited(check->check({.head = emptyPlan(orgId, {})}))->fits()) << "without rows";
}

} // namespace Stationmaster::Test
