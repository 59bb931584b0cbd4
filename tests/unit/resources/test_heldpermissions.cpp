// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/users/heldpermissions.h"
#include "support/awaited.h"
#include "support/faketokens.h"
#include "support/scriptedserver.h"
#include "transport/client.h"
#include "transport/httplog.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

const auto pluginAll = u"telephony:plugin:all"_s;

TEST(HeldPermissionRules, KnowWhatIsNotKnown)
{
    using Answer = HeldPermissions::Answer;
    const HeldPermissions all(SignedInUser{.permissions = {u"a:b:c"_s, u"d:*"_s}, .permissionsKnown = true});
    EXPECT_EQ(all.has(u"d:e:f"_s), Answer::Yes);
    EXPECT_EQ(all.has(u"x:y:z"_s), Answer::No);
    EXPECT_EQ(all.hasAny({u"x:y:z"_s, u"a:b:c"_s}), Answer::Yes);
    EXPECT_EQ(all.hasAny({u"x:y:z"_s}), Answer::No);
    EXPECT_TRUE(all.isComplete());
    EXPECT_EQ(HeldPermissions(SignedInUser{}).has(u"a:b:c"_s), Answer::Unknown) << "the org did not say";
    const auto probed = HeldPermissions::probed(u"a:b:c"_s, false);
    EXPECT_EQ(probed.has(u"a:b:c"_s), Answer::No);
    EXPECT_EQ(probed.has(u"x:y:z"_s), Answer::Unknown);
    EXPECT_EQ(probed.hasAny({u"a:b:c"_s, u"x:y:z"_s}), Answer::Unknown);
    EXPECT_EQ(HeldPermissions::probed(u"a:b:c"_s, true).has(u"a:b:c"_s), Answer::Yes);
    EXPECT_FALSE(probed.isComplete());
}

class ReadingPermissions : public testing::Test
{
protected:
    Result<HeldPermissions> read() { return awaited(HeldPermissions::read(*client)); }

    ScriptedServer server;
    QNetworkAccessManager network;
    FakeTokens tokens;
    HttpLog log;
    std::unique_ptr<Client> client = std::make_unique<Client>(
        ClientOptions{.apiUrl = server.url(), .retry = {.maxAttempts = 1}}, network, tokens, log);
    const ScriptedAct noUser = ScriptedServer::answer(400, R"({"code":"bad.request","message":"no user"})");
};

TEST_F(ReadingPermissions, OfAPersonAsksThePerson)
{
    server.push(ScriptedServer::json(R"({"id":"me","authorization":{"permissions":["a:b:c"]}})"));
    const auto permissions = read();
    ASSERT_TRUE(permissions.has_value());
    EXPECT_EQ(permissions->held(), QStringList{u"a:b:c"_s});
    EXPECT_TRUE(permissions->isComplete());
    EXPECT_EQ(server.seen.size(), 1);
}

TEST_F(ReadingPermissions, OfAClientProbes)
{
    server.push(noUser);
    server.push(ScriptedServer::json("{}"));
    EXPECT_EQ(*read(), HeldPermissions::probed(pluginAll, true));
    EXPECT_TRUE(server.seen[0].target.startsWith("/api/v2/users/me?expand=authorization"));
    EXPECT_EQ(server.seen[1].target, "/api/v2/telephony/providers/edges/phonebasesettings?pageSize=1");
    server.push(noUser);
    server.push(ScriptedServer::answer(403, R"({"code":"missing.any.permissions"})"));
    EXPECT_EQ(*read(), HeldPermissions::probed(pluginAll, false));
}

TEST_F(ReadingPermissions, OfATokenWithoutAUserAsksForNone)
{
    tokens.isPersons = false;
    server.push(ScriptedServer::json("{}"));
    EXPECT_EQ(*read(), HeldPermissions::probed(pluginAll, true));
    ASSERT_EQ(server.seen.size(), 1);
    EXPECT_TRUE(server.seen[0].target.contains("/phonebasesettings"));
}

TEST_F(ReadingPermissions, EndsWithTheErrorWhenNobodySays)
{
    server.push(noUser);
    server.push(ScriptedServer::answer(500));
    EXPECT_EQ(read().error().kind, Error::Kind::Server);
    server.push(ScriptedServer::answer(503));
    EXPECT_EQ(read().error().kind, Error::Kind::Server);
    server.push(ScriptedServer::silence());
    const auto open = HeldPermissions::read(*client);
    client.reset();
    EXPECT_EQ(open.result().error().kind, Error::Kind::Cancelled);
}

} // namespace
} // namespace Stationmaster::Test
