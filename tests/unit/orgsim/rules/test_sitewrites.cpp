// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class SiteWrites : public GatewayFixture
{
protected:
    QJsonObject newSite(const QString &name)
    {
        const QJsonValue location = state()[u"locations"_s][0];
        return {{u"name"_s, name},
                {u"mediaModel"_s, u"Cloud"_s},
                {u"mediaRegions"_s, QJsonArray{u"eu-central-1"_s}},
                {u"location"_s, QJsonObject{{u"id"_s, location[u"id"_s]},
                                            {u"emergencyNumber"_s, location[u"emergencyNumber"_s]}}}};
    }
};

TEST_F(SiteWrites, ASiteIsMadeUsedAndDeletedWhenNothingIsOnIt)
{
    const Reply made = post(Sites, newSite(u"Lisboa"_s));
    ASSERT_EQ(made.status, 200) << made.raw.toStdString();
    EXPECT_EQ(made.body[u"version"_s], 1);
    EXPECT_EQ(made.body[u"state"_s], u"active"_s);
    const QString path = Sites + u'/' + idOf(made.body);
    EXPECT_EQ(get(path).body, made.body);
    EXPECT_EQ(post(Sites, newSite(u"lisboa"_s)).status, 409);

    QJsonObject phone = newPhone(u"There"_s, idOf(userWithoutPhone()));
    phone[u"site"_s] = QJsonObject{{u"id"_s, made.body[u"id"_s]}};
    phone = post(Phones, phone).body;
    EXPECT_EQ(remove(path).status, 409);
    ASSERT_EQ(remove(Phones + u'/' + idOf(phone)).status, 204);
    EXPECT_EQ(remove(path).status, 204);
    EXPECT_EQ(get(path).status, 404);
    EXPECT_EQ(remove(path).status, 404);
}

TEST_F(SiteWrites, TheDefaultSiteAndSitesWithEdgesStay)
{
    const QString byDefault = get(u"/api/v2/organizations/me"_s).body[u"defaultSiteId"_s].toString();
    EXPECT_EQ(remove(Sites + u'/' + byDefault).status, 409);
}

TEST_F(SiteWrites, ANewSiteFollowsTheRulesOfAChange)
{
    QJsonObject site = newSite(u"Porto"_s);
    site[u"mediaRegions"_s] = QJsonArray{u"mars-north-1"_s};
    EXPECT_EQ(post(Sites, site).status, 400);
    site = newSite(u""_s);
    EXPECT_EQ(post(Sites, site).status, 400);
    site = newSite(u"Porto"_s);
    site.remove(u"location"_s);
    EXPECT_EQ(post(Sites, site).status, 400);
}

TEST_F(SiteWrites, SitesAreSearchedByBodyAndByLink)
{
    const QJsonObject query{{u"query"_s, QJsonArray{QJsonObject{{u"type"_s, u"CONTAINS"_s},
                                                                {u"fields"_s, QJsonArray{u"name"_s}},
                                                                {u"value"_s, u"dub"_s}}}}};
    const Reply found = post(Sites + u"/search"_s, query);
    ASSERT_EQ(found.status, 200);
    EXPECT_EQ(found.body[u"results"_s].toArray().size(), 1);
    EXPECT_EQ(found.body[u"results"_s][0][u"name"_s], u"Dublin"_s);
    EXPECT_EQ(found.body[u"types"_s][0], u"sites"_s);
    const QString link = QString::fromLatin1(
        QJsonDocument(query).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding));
    EXPECT_EQ(get(Sites + u"/search?q64="_s + link).body, found.body);
    EXPECT_EQ(get(Sites + u"/search?q64=nonsense"_s).status, 400);
    EXPECT_EQ(remove(Sites + u"/search"_s).status, 405);
    QJsonObject regex = query;
    regex[u"query"_s] = QJsonArray{
        QJsonObject{{u"type"_s, u"REGEX"_s}, {u"fields"_s, QJsonArray{u"name"_s}}, {u"value"_s, u".*"_s}}};
    EXPECT_EQ(post(Sites + u"/search"_s, regex).status, 400) << "sites know two kinds of criteria";
}

TEST_F(SiteWrites, OneSiteHasEdgesThatEmbedIt)
{
    const QJsonValue site = state()[u"sites"_s][0];
    const QString path = Sites + u'/' + site[u"id"_s].toString();
    const QJsonArray edges = get(path).body[u"edges"_s].toArray();
    ASSERT_EQ(edges.size(), 2);
    EXPECT_EQ(edges[0][u"site"_s][u"id"_s], site[u"id"_s]);
    EXPECT_EQ(put(path, get(path).body).status, 413);
    EXPECT_EQ(entities(u"/api/v2/telephony/providers/edges?managed=false"_s), edges);
    EXPECT_EQ(entities(u"/api/v2/telephony/providers/edges?name=*-1"_s).size(), 1);
    EXPECT_EQ(get(path + u"/siteconnections"_s).body[u"name"_s], site[u"name"_s]);
    EXPECT_EQ(get(path + u"/other"_s).status, 404);
}

TEST_F(SiteWrites, LocationsAreListedByIdAndSearched)
{
    const QString path = u"/api/v2/locations"_s;
    const QString id = entities(path)[0][u"id"_s].toString();
    EXPECT_EQ(entities(path + u"?id="_s + id).size(), 1);
    const QJsonObject query{{u"query"_s, QJsonArray{QJsonObject{{u"type"_s, u"EXACT"_s},
                                                                {u"fields"_s, QJsonArray{u"name"_s}},
                                                                {u"value"_s, u"berlin"_s}}}}};
    EXPECT_EQ(post(path + u"/search"_s, query).body[u"results"_s].toArray().size(), 1);
}

} // namespace Stationmaster::OrgSim::Test
