// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class Login : public GatewayFixture
{
protected:
    Reply login(const QByteArray &form, const QByteArray &pair,
                const QByteArray &type = "application/x-www-form-urlencoded")
    {
        HttpRequest made = request("POST", u"/oauth/token"_s, form);
        made.headers.insert("content-type", type);
        made.headers.insert("authorization", "Basic " + pair.toBase64());
        return send(made);
    }
    const QByteArray goodForm{"grant_type=client_credentials"};
    const QByteArray goodPair{"demo-client:demo-secret"};
};

TEST_F(Login, GivesATokenForTheClient)
{
    const Reply reply = login(goodForm, goodPair);
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.body[u"token_type"_s], u"bearer"_s);
    EXPECT_GT(reply.body[u"expires_in"_s].toInt(), 0);
    const QString other = login(goodForm, goodPair).body[u"access_token"_s].toString();
    EXPECT_NE(reply.body[u"access_token"_s].toString(), other);
    EXPECT_EQ(get(u"/api/v2/organizations/me"_s).status, 200) << "an earlier token stays valid";
}

TEST_F(Login, RefusesInTheLoginHostsOwnShape)
{
    const auto errorOf = [](const Reply &reply) {
        EXPECT_EQ(reply.body[u"description"_s], reply.body[u"error_description"_s]);
        EXPECT_FALSE(reply.body.contains(u"code"_s)) << "not the API's shape";
        return std::pair(reply.status, reply.body[u"error"_s].toString());
    };
    EXPECT_EQ(errorOf(login(goodForm, "demo-client:wrong")), std::pair(401, u"invalid_client"_s));
    EXPECT_EQ(errorOf(login(goodForm, "")), std::pair(401, u"invalid_client"_s));
    EXPECT_EQ(errorOf(login("grant_type=password", goodPair)), std::pair(400, u"unsupported_grant_type"_s));
    EXPECT_EQ(errorOf(login("a=b", goodPair)), std::pair(400, u"invalid_request"_s));
    EXPECT_EQ(errorOf(login(goodForm, goodPair, "application/json")), std::pair(400, u"invalid_request"_s));
    EXPECT_EQ(get(u"/oauth/token"_s).status, 405);
}

TEST_F(Login, NothingWorksWithoutAToken)
{
    HttpRequest none = request("GET", Phones);
    none.headers.insert("authorization", "");
    EXPECT_EQ(send(none).status, 401);
    EXPECT_EQ(send(none).body[u"code"_s], u"authentication.required"_s);
    token = "org-made-up";
    EXPECT_EQ(get(Phones).status, 401);
    EXPECT_EQ(get(Phones).body[u"code"_s], u"bad.credentials"_s);
}

TEST_F(Login, ATokenKnowsItsOrgAndCanBeGivenBack)
{
    const Reply me = get(u"/api/v2/tokens/me"_s);
    EXPECT_EQ(me.body[u"organization"_s][u"id"_s], state()[u"organization"_s][u"id"_s]);
    EXPECT_EQ(me.body[u"OAuthClient"_s][u"id"_s], u"demo-client"_s);
    EXPECT_EQ(send(request("HEAD", u"/api/v2/tokens/me"_s)).status, 204);
    EXPECT_EQ(remove(u"/api/v2/tokens/me"_s).status, 204);
    EXPECT_EQ(get(u"/api/v2/tokens/me"_s).status, 401);
}

TEST_F(Login, AClientHasNoUserContext)
{
    const Reply reply = get(u"/api/v2/users/me"_s);
    EXPECT_EQ(reply.status, 400);
    EXPECT_TRUE(reply.body[u"message"_s].toString().contains(u"requires a user context"_s));
}

} // namespace Stationmaster::OrgSim::Test
