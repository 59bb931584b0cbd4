// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/unreachable.h"
#include "unit/inventory/inventoryfixture.h"
#include "unit/inventory/oneday.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Why = Unreachable::Why;
using Remedy = Unreachable::Remedy;

/// Ana has a phone that is her default; Bo has none.
class UnreachableTest : public InventoryFixture
{
protected:
    UnreachableTest()
    {
        add(u"sites"_s, R"({"id":"s","media":{"mediaRegions":["eu-west-1"]}})");
        add(u"users"_s, R"({"id":"ana","state":"active","station":{"defaultStation":{"id":"l-ana"}}})");
        add(u"users"_s, R"({"id":"bo","state":"active","station":{}})");
        add(u"phones"_s, R"({"id":"p-ana","state":"active","site":{"id":"s"},"phoneMetaBase":
            {"id":"inin_webrtc_softphone.json"},"lines":[{"id":"l-ana"}],"webRtcUser":{"id":"ana"}})");
        add(u"stations"_s, R"({"id":"l-ana","type":"inin_webrtc_softphone","webRtcUserId":"ana"})");
        load();
    }
    UserStatusRow onNoStation(const QString &id)
    {
        return {.user = *inventory().findUser(id), .presence = {.system = u"AVAILABLE"_s, .since = at(8)}};
    }
    std::optional<Unreachable> judged(const UserStatusRow &now, std::optional<bool> collaborateOnly = {})
    {
        return whyUnreachable(inventory(), now, collaborateOnly);
    }
};

TEST_F(UnreachableTest, OnNoStationSaysWhyAsFarAsItIsKnown)
{
    auto ana = judged(onNoStation(u"ana"_s));
    ASSERT_TRUE(ana);
    EXPECT_EQ(ana->why, Why::WithoutStation);
    EXPECT_EQ(ana->remedy(), Remedy::Look);
    EXPECT_EQ(ana->since, at(8));
    const auto bo = judged(onNoStation(u"bo"_s));
    ASSERT_TRUE(bo);
    EXPECT_EQ(bo->why, Why::NoPhone);
    EXPECT_EQ(bo->remedy(), Remedy::CreatePhone);

    UserStatusRow noDefault = onNoStation(u"ana"_s);
    noDefault.user.defaultStationId.clear();
    ana = judged(noDefault);
    ASSERT_TRUE(ana);
    EXPECT_EQ(ana->why, Why::NotChosen);
    EXPECT_EQ(ana->remedy(), Remedy::SetDefault);

    PhoneRow inactive = *inventory().findPhone(u"p-ana"_s);
    inactive.state = u"inactive"_s;
    inventory().put(inactive);
    ana = judged(onNoStation(u"ana"_s));
    ASSERT_TRUE(ana);
    EXPECT_EQ(ana->why, Why::PhoneBroken);
    EXPECT_EQ(ana->verdict, Verdict::PhoneInactive);
}

TEST_F(UnreachableTest, WhomCallsReachOrOfWhomNothingIsKnownIsNotNamed)
{
    UserStatusRow on = onNoStation(u"ana"_s);
    on.user.associatedStationId = u"whichever"_s;
    EXPECT_FALSE(judged(on));
    UserStatusRow offline = onNoStation(u"bo"_s);
    offline.presence.system = u"Offline"_s;
    EXPECT_FALSE(judged(offline));
    UserStatusRow silent = onNoStation(u"bo"_s);
    silent.presence = {};
    EXPECT_FALSE(judged(silent)) << "the org does not say whether they are there";
    UserStatusRow stationNotSaid = onNoStation(u"bo"_s);
    stationNotSaid.user.stationKnown = false;
    EXPECT_FALSE(judged(stationNotSaid));
    EXPECT_FALSE(judged(onNoStation(u"bo"_s), true)) << "with that licence nobody has a phone";
    EXPECT_TRUE(judged(onNoStation(u"bo"_s), false));
    UserStatusRow left = onNoStation(u"bo"_s);
    left.user.state = u"inactive"_s;
    EXPECT_FALSE(judged(left));
}

TEST_F(UnreachableTest, WithoutTheListOfPhonesNobodyIsSaidToHaveNone)
{
    broken[u"phones"_s] = ScriptedServer::answer(500);
    Inventory half(api());
    half.put(*inventory().findUser(u"bo"_s));
    const auto bo = whyUnreachable(half, onNoStation(u"bo"_s), {});
    ASSERT_TRUE(bo);
    EXPECT_EQ(bo->why, Why::WithoutStation);
    EXPECT_EQ(bo->remedy(), Remedy::Look);
}

TEST_F(UnreachableTest, WhoLetCallsRingOutIsNamedWhereverTheyAre)
{
    UserStatusRow ana = onNoStation(u"ana"_s);
    ana.user.associatedStationId = u"l-ana"_s;
    ana.routing = {.status = u"NOT_RESPONDING"_s, .since = at(9)};
    const auto found = judged(ana);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->why, Why::NotResponding);
    EXPECT_TRUE(found->isOnQueue);
    EXPECT_EQ(found->since, at(9));
    ana.presence.system = u"OFFLINE"_s;
    EXPECT_FALSE(judged(ana)) << "they have gone";
}

TEST_F(UnreachableTest, TheMostUrgentComesFirst)
{
    const Unreachable queue{.userId = u"1"_s, .why = Why::WithoutStation, .isOnQueue = true, .since = at(12)};
    const Unreachable longer{.userId = u"2"_s, .why = Why::NoPhone, .since = at(8)};
    const Unreachable shorter{.userId = u"3"_s, .why = Why::NoPhone, .since = at(10)};
    const Unreachable undated{.userId = u"4"_s, .why = Why::NoPhone};
    const Unreachable milder{.userId = u"5"_s, .why = Why::NotChosen, .since = at(7)};
    std::vector<Unreachable> all{milder, undated, shorter, longer, queue};
    std::ranges::sort(all, isMoreUrgent);
    EXPECT_EQ(all, (std::vector<Unreachable>{queue, longer, shorter, undated, milder}));
}

} // namespace
} // namespace Stationmaster::Test
