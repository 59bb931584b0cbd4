// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/users/calladd.h"
#include "unit/resources/apifixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// Conversation › Call › Add, without which the org gives nobody a default phone (HELPDESK.md 7).
class CallAdd : public ApiFixture
{
protected:
    std::optional<bool> read()
    {
        const auto read = awaited(readMayAddCalls(client(), u"u-1"_s));
        EXPECT_TRUE(read.has_value()) << "it stands in nobody's way";
        return read.value_or(std::nullopt);
    }
};

TEST(CallAddDecision, IsToldByTheirPermissionsSegmentBySegment)
{
    const auto with = [](const char *permissions) {
        return mayAddCalls(documentOf(
            (R"({"id":"u","authorization":{"permissions":)" + QByteArray(permissions) + "}}").constData()));
    };
    for (const char *has :
         {R"(["a:b:c","conversation:call:add"])", R"(["conversation:call:*"])", R"(["conversation:*:add"])",
          R"(["conversation:*"])", R"(["*:*:*"])", R"(["*"])", R"(["Conversation:Call:Add"])"})
        EXPECT_EQ(with(has), true) << has;
    for (const char *lacks : {R"(["conversation:call:view"])", R"(["conversation:callback:add"])",
                              R"(["conversation:call"])", R"(["telephony:*"])", R"(["*:phone:*"])"})
        EXPECT_EQ(with(lacks), false) << lacks;
    for (const char *untold : {"[]", "null", "{}"})
        EXPECT_EQ(with(untold), std::nullopt) << untold;
    EXPECT_EQ(mayAddCalls(documentOf(R"({"id":"u"})")), std::nullopt) << "an expand is best effort";
}

TEST(CallAddDecision, IsToldByTheirPoliciesToo)
{
    const auto with = [](const char *policy) {
        return mayAddCalls(
            documentOf((R"({"id":"u","authorization":{"permissionPolicies":[)" + QByteArray(policy) + "]}}")
                           .constData()));
    };
    EXPECT_EQ(with(R"({"domain":"conversation","entityName":"call","actionSet":["view","add"]})"), true);
    EXPECT_EQ(with(R"({"domain":"conversation","entityName":"*","actions":["*"]})"), true);
    EXPECT_EQ(with(R"({"domain":"conversation","entityName":"call","actions":["view"]})"), false);
    EXPECT_EQ(with(R"({"domain":"conversation","entityName":"call"})"), std::nullopt);
}

TEST(CallAddDecision, IsToldByTheDivisionsThatItIsHeldIn)
{
    EXPECT_EQ(mayAddCallsIn(documentOf(R"({"total":2})")), true);
    EXPECT_EQ(mayAddCallsIn(documentOf(R"({"total":0,"allDivsPermitted":true})")), true);
    EXPECT_EQ(mayAddCallsIn(documentOf(R"({"total":0,"entities":[]})")), false);
    EXPECT_EQ(mayAddCallsIn(documentOf("{}")), std::nullopt);
}

TEST_F(CallAdd, AsksOnceWhereThePersonTells)
{
    answer(R"({"id":"u-1","authorization":{"permissions":["telephony:phone:assign"]}})");
    EXPECT_EQ(read(), false);
    EXPECT_EQ(asked(0, u"expand"_s), QStringList{u"authorization"_s});
    EXPECT_EQ(server.seen.size(), 1);
}

TEST_F(CallAdd, AsksForTheDivisionsWhereThePersonDoesNotTell)
{
    answer(R"({"id":"u-1"})");
    answer(R"({"entities":[{"id":"home"}],"total":1})");
    EXPECT_EQ(read(), true);
    EXPECT_EQ(askedPath(1), u"/api/v2/authorization/divisionspermitted/paged/u-1"_s);
    EXPECT_EQ(asked(1, u"permission"_s), QStringList{u"conversation:call:add"_s});
}

TEST_F(CallAdd, CouldNotBeCheckedWhereBothAreRefused)
{
    server.push(ScriptedServer::answer(403));
    server.push(ScriptedServer::answer(404));
    EXPECT_EQ(read(), std::nullopt);
}

} // namespace
} // namespace Stationmaster::Test
