// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include "orgsim/rules/ratelimits.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class SizesAndAllowances : public GatewayFixture
{
protected:
    void beginWith(int rateCount, const OrgRules &rules)
    {
        OrgOptions options = smallOrg();
        options.rateCount = rateCount;
        options.permissions = u"*"_s;
        options.rules = rules;
        begin(options);
    }
    /// A second token of the same client.
    QByteArray anotherToken()
    {
        HttpRequest login = request("POST", u"/oauth/token"_s, "grant_type=client_credentials");
        login.headers.insert("content-type", "application/x-www-form-urlencoded");
        login.headers.insert("authorization", "Basic " + QByteArray("demo-client:demo-secret").toBase64());
        return send(login).body[u"access_token"_s].toString().toLatin1();
    }
    const QString me = u"/api/v2/organizations/me"_s;
};

TEST_F(SizesAndAllowances, ABodyOfMoreThan512000BytesIsRefusedEverywhere)
{
    QJsonObject body{{u"name"_s, QString(511'950, u'x')}};
    for (const QString &path : {Phones, Bases, Sites, QString(u"/api/v2/users/search"_s)}) {
        EXPECT_EQ(post(path, body).status, 400) << "too large for nobody but its own rules";
        QJsonObject tooMuch = body;
        tooMuch[u"description"_s] = QString(100, u'y');
        const Reply refused = post(path, tooMuch);
        EXPECT_EQ(refused.status, 413) << path.toStdString();
        EXPECT_EQ(refused.body[u"code"_s], u"request.entity.too.large"_s);
    }
}

TEST_F(SizesAndAllowances, AnAnswerOverTheLimitIsRefusedUntilThePageIsSmaller)
{
    beginWith(100'000, {.answerLimit = 8'000});
    const QString users = u"/api/v2/users?pageSize="_s;
    const Reply refused = get(users + u"40"_s);
    EXPECT_EQ(refused.status, 400);
    EXPECT_EQ(refused.body[u"code"_s], u"response.entity.too.large"_s);
    EXPECT_EQ(get(users + u"5"_s).status, 200);
}

TEST_F(SizesAndAllowances, AUserHasOneWindowOverAllTokens)
{
    beginWith(5, {.userRateCount = 7});
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(get(me).status, 200);
    token = anotherToken();
    EXPECT_EQ(get(me).status, 200);
    const Reply last = get(me);
    EXPECT_EQ(last.status, 200);
    EXPECT_EQ(last.headers["inin-ratelimit-allowed"], "7") << "the window with less left";
    EXPECT_EQ(last.headers["inin-ratelimit-count"], "7");
    const Reply refused = get(me);
    EXPECT_EQ(refused.status, 429);
    EXPECT_TRUE(refused.headers.contains("retry-after"));
}

TEST_F(SizesAndAllowances, AUserHasTenTokensWorthUnlessToldOtherwise)
{
    OrgOptions options;
    options.rateCount = 2;
    RateLimits limits(options);
    int admitted = 0;
    for (int i = 0; i < 15; ++i) {
        const QByteArray one = QByteArray::number(i);
        limits.open(one);
        admitted += limits.admit(one, me, 0).isAdmitted ? 1 : 0;
        admitted += limits.admit(one, me, 0).isAdmitted ? 1 : 0;
    }
    EXPECT_EQ(admitted, 20);
    EXPECT_TRUE(limits.admit("14", me, 60'000).isAdmitted) << "a new window";
}

TEST_F(SizesAndAllowances, AnEndpointCanHaveALowerAllowanceAndSaysSo)
{
    beginWith(300, {.endpointLimits = {{Phones + u'*', 3}}});
    EXPECT_EQ(get(me).headers["inin-ratelimit-allowed"], "300");
    for (int i = 1; i <= 3; ++i) {
        const Reply reply = get(Phones);
        EXPECT_EQ(reply.status, 200);
        EXPECT_EQ(reply.headers["inin-ratelimit-allowed"], "3");
        EXPECT_EQ(reply.headers["inin-ratelimit-count"].toInt(), i);
    }
    const Reply refused = get(Phones + u"/nobody"_s);
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.headers["inin-ratelimit-allowed"], "3");
    EXPECT_TRUE(refused.headers.contains("retry-after"));
    const Reply other = get(me);
    EXPECT_EQ(other.status, 200);
    EXPECT_EQ(other.headers["inin-ratelimit-count"], "6") << "they count for the token, too";
    token = anotherToken();
    EXPECT_EQ(get(Phones).status, 200) << "each token has its own";
}

TEST_F(SizesAndAllowances, TheOrgTellsItsLimits)
{
    beginWith(180, {});
    const QString limits = u"/api/v2/organizations/limits/"_s;
    qint64 rate = 0;
    qint64 user = 0;
    for (const QJsonValue limit : entities(limits + u"namespaces/platform.api"_s)) {
        rate = limit[u"key"_s] == u"token.rate.per.minute"_s ? limit[u"value"_s].toInteger() : rate;
        user = limit[u"key"_s] == u"org.user.rate.per.minute"_s ? limit[u"value"_s].toInteger() : user;
    }
    EXPECT_EQ(rate, 180);
    EXPECT_EQ(user, 1'800);
    EXPECT_FALSE(entities(limits + u"namespaces/notifications"_s).isEmpty());
    EXPECT_EQ(get(limits + u"namespaces/nothing"_s).status, 404);
    EXPECT_EQ(get(limits + u"docs"_s).body[u"namespaces"_s].toArray().size(), 3);
    EXPECT_EQ(entities(limits + u"namespaces"_s).size(), 3);
    EXPECT_EQ(remove(limits + u"docs"_s).status, 405);
    EXPECT_EQ(get(limits + u"docs/more"_s).status, 404);
}

TEST_F(SizesAndAllowances, TheAccountTellsOfItself)
{
    beginWith(300, {});
    EXPECT_EQ(get(u"/api/v2/tokens/timeout"_s).body[u"enableIdleTokenTimeout"_s], false);
    const QString client = get(u"/api/v2/tokens/me"_s).body[u"OAuthClient"_s][u"id"_s].toString();
    const QString path = u"/api/v2/oauth/clients"_s;
    EXPECT_EQ(get(path + u'/' + client).body[u"authorizedGrantType"_s], u"CLIENT-CREDENTIALS"_s);
    EXPECT_EQ(entities(path).size(), 1);
    EXPECT_EQ(get(path + u"/other"_s).status, 404);
    const Reply refused = get(u"/api/v2/users/me?expand=authorization"_s);
    EXPECT_EQ(refused.status, 400);
    EXPECT_TRUE(refused.body[u"message"_s].toString().startsWith(
        u"This request requires a user context. Client credentials cannot be used"_s));
}

} // namespace Stationmaster::OrgSim::Test
