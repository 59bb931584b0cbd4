// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "gatewayfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

/// What holds for every route.
class ApiRules : public GatewayFixture
{
};

TEST_F(ApiRules, EveryAnswerHasACorrelationId)
{
    const QByteArray one = get(u"/api/v2/organizations/me"_s).headers["inin-correlation-id"];
    const QByteArray other = get(u"/api/v2/organizations/me"_s).headers["inin-correlation-id"];
    EXPECT_EQ(one.size(), 36);
    EXPECT_NE(one, other);
}

TEST_F(ApiRules, AnErrorHasTheWholeShape)
{
    const Reply reply = get(Phones + u"/nobody"_s);
    EXPECT_EQ(reply.status, 404);
    EXPECT_EQ(reply.body[u"status"_s].toInt(), 404);
    EXPECT_EQ(reply.body[u"code"_s], u"not.found"_s);
    EXPECT_TRUE(reply.body[u"message"_s].toString().contains(u"nobody"_s));
    EXPECT_TRUE(reply.body[u"messageParams"_s].isObject());
    EXPECT_TRUE(reply.body[u"details"_s].isArray());
    EXPECT_TRUE(reply.body[u"errors"_s].isArray());
    EXPECT_EQ(reply.body[u"contextId"_s].toString().toLatin1(), reply.headers["inin-correlation-id"]);
}

TEST_F(ApiRules, UnknownPathsAndVerbsAreRefused)
{
    for (const QString &path :
         {u"/"_s, u"/api/v2"_s, u"/api/v2/"_s, u"/api/v1/users"_s, u"/api/v2//users"_s, u"/api/v2/users/"_s,
          u"/api/v2/flows"_s, u"/api/v2/telephony/providers/edges/didpools"_s,
          u"/api/v2/organizations/me/x"_s, Phones + u"/template/x"_s})
        EXPECT_EQ(get(path).status, 404) << path.toStdString();
    EXPECT_EQ(send(request("PATCH", Phones)).status, 405);
    EXPECT_EQ(remove(u"/api/v2/organizations/me"_s).status, 405);
    EXPECT_EQ(send(request("PATCH", Sites)).status, 405);
    EXPECT_EQ(send(request("HEAD", Phones)).status, 200);
}

TEST_F(ApiRules, ABodyMustBeAJsonObjectAndSaySo)
{
    for (const QByteArray body : {"{", "[]", "null", "name=x", "\xff\xfe"}) {
        const Reply reply = send(request("POST", Phones, body));
        EXPECT_EQ(reply.status, 400) << body.toStdString();
        EXPECT_EQ(reply.body[u"code"_s], u"bad.request"_s);
    }
    HttpRequest untyped = request("POST", Phones, "{}");
    untyped.headers.insert("content-type", "text/plain");
    EXPECT_EQ(send(untyped).status, 415);
    untyped.headers.insert("content-type", "Application/JSON; charset=utf-8");
    EXPECT_EQ(send(untyped).status, 400) << "no name";
}

TEST_F(ApiRules, ListsHaveTheEnvelopeWithItsLinks)
{
    const QJsonObject first = get(Phones + u"?pageSize=10"_s).body;
    EXPECT_EQ(first[u"entities"_s].toArray().size(), 10);
    EXPECT_EQ(first[u"total"_s].toInt(), 30) << "25 WebRTC phones and the 5 others";
    EXPECT_EQ(first[u"pageCount"_s].toInt(), 3);
    EXPECT_EQ(first[u"pageSize"_s].toInt(), 10);
    EXPECT_FALSE(first.contains(u"previousUri"_s));
    EXPECT_EQ(first[u"nextUri"_s].toString(), Phones + u"?pageSize=10&pageNumber=2"_s);
    const QJsonObject last = get(Phones + u"?pageSize=10&pageNumber=3"_s).body;
    EXPECT_FALSE(last.contains(u"nextUri"_s));
    EXPECT_EQ(last[u"previousUri"_s].toString(), Phones + u"?pageSize=10&pageNumber=2"_s);
    EXPECT_EQ(get(Phones + u"?pageNumber=2000000000&pageSize=100"_s).body[u"entities"_s].toArray().size(), 0);
}

TEST_F(ApiRules, OnlyTelephonyListsNameTheirTotalTwice)
{
    for (const QString &path : {Phones, Bases, Sites, u"/api/v2/stations"_s})
        EXPECT_TRUE(get(path).body.contains(u"totalNumberOfEntities"_s)) << path.toStdString();
    for (const QString &path : {u"/api/v2/users"_s, u"/api/v2/locations"_s}) {
        const QJsonObject page = get(path).body;
        EXPECT_TRUE(page.contains(u"total"_s)) << path.toStdString();
        EXPECT_FALSE(page.contains(u"totalNumberOfEntities"_s)) << path.toStdString();
    }
}

TEST_F(ApiRules, EveryApiAnswerWaitsTheLatency)
{
    OrgOptions options = smallOrg();
    options.latencyMs = 25;
    begin(options);
    EXPECT_EQ(gateway->handle(request("GET", Phones)).delayMs, 25);
    EXPECT_EQ(gateway->handle(request("GET", u"/_org/state"_s)).delayMs, 0);
    EXPECT_EQ(gateway->handle(request("POST", u"/oauth/token"_s)).delayMs, 0);
}

TEST_F(ApiRules, BarePagesHaveTheEntitiesAlone)
{
    OrgOptions options = smallOrg();
    options.barePages = true;
    begin(options);
    const QJsonObject page = get(Phones + u"?pageSize=10"_s).body;
    EXPECT_EQ(page[u"entities"_s].toArray().size(), 10);
    for (const QString &key : {u"total"_s, u"pageCount"_s, u"nextUri"_s, u"selfUri"_s})
        EXPECT_FALSE(page.contains(key)) << key.toStdString();
}

TEST_F(ApiRules, PagesAreCappedForEachResource)
{
    for (const QString &path : {Phones, Bases, Sites}) {
        EXPECT_EQ(get(path + u"?pageSize=100"_s).status, 200) << path.toStdString();
        EXPECT_EQ(get(path + u"?pageSize=101"_s).status, 400) << path.toStdString();
    }
    for (const QString &path : {u"/api/v2/users"_s, u"/api/v2/stations"_s}) {
        EXPECT_EQ(get(path + u"?pageSize=500"_s).status, 200) << path.toStdString();
        EXPECT_EQ(get(path + u"?pageSize=501"_s).status, 400) << path.toStdString();
    }
}

TEST_F(ApiRules, TelephonySettingsAreReplacedWhole)
{
    OrgOptions options = smallOrg();
    options.permissions = u"telephony:*:*"_s;
    begin(options);
    const QString path = u"/api/v2/telephony/settings"_s;
    QJsonObject settings = get(path).body;
    EXPECT_EQ(settings[u"persistentConnectionRequired"_s], false);
    settings[u"persistentConnectionRequired"_s] = true;
    EXPECT_EQ(put(path, settings).status, 200);
    EXPECT_EQ(get(path).body, settings);
    EXPECT_EQ(put(path, {{u"blockCallerIdAccessCode"_s, u"*1"_s}}).status, 400);
}

} // namespace Stationmaster::OrgSim::Test
