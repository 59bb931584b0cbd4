// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class SiteRules : public GatewayFixture
{
protected:
    QString path() { return Sites + u'/' + idOf(state()[u"sites"_s][0].toObject()); }
    /// The site as a client sends it: without edges.
    QJsonObject writable()
    {
        QJsonObject site = get(path()).body;
        for (const QString &key : {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s})
            site.remove(key);
        return site;
    }
    int statusWith(const QString &key, const QJsonValue &value)
    {
        QJsonObject site = writable();
        if (value.isUndefined())
            site.remove(key);
        else
            site[key] = value;
        return put(path(), site).status;
    }
};

TEST_F(SiteRules, EdgesMakeARequestTooLarge)
{
    const Reply reply = put(path(), get(path()).body);
    EXPECT_EQ(reply.status, 413);
    EXPECT_EQ(reply.body[u"code"_s], u"request.entity.too.large"_s);
    EXPECT_EQ(statusWith(u"primaryEdges"_s, QJsonArray{}), 413);
    EXPECT_EQ(statusWith(u"description"_s, QString(520'000, u'x')), 413);
}

TEST_F(SiteRules, APutKeepsEdgesAndEverythingThatComesBack)
{
    const QJsonObject before = get(path()).body;
    ASSERT_EQ(put(path(), writable()).status, 200);
    QJsonObject after = get(path()).body;
    EXPECT_EQ(after[u"version"_s].toInt(), before[u"version"_s].toInt() + 1);
    after[u"version"_s] = before[u"version"_s];
    EXPECT_EQ(undated(after), undated(before));
    EXPECT_TRUE(before[u"callerName"_s].isNull());
    EXPECT_TRUE(before.contains(u"siteClass"_s)) << "there is something unknown to keep";
}

TEST_F(SiteRules, APutWithoutMediaRegionsLosesThem)
{
    EXPECT_FALSE(get(path()).body[u"mediaRegions"_s].toArray().isEmpty());
    EXPECT_EQ(statusWith(u"mediaRegions"_s, QJsonValue::Undefined), 200);
    EXPECT_FALSE(get(path()).body.contains(u"mediaRegions"_s));
}

TEST_F(SiteRules, MediaCanBeChangedToWhatTheOrgHas)
{
    const QJsonArray regions{u"eu-west-1"_s, u"eu-central-1"_s, u"eu-north-1"_s};
    EXPECT_EQ(statusWith(u"mediaRegions"_s, regions), 200);
    EXPECT_EQ(get(path()).body[u"mediaRegions"_s].toArray(), regions) << "in this order";
    EXPECT_EQ(statusWith(u"mediaRegions"_s, QJsonArray{u"mars-north-1"_s}), 400);
    EXPECT_EQ(statusWith(u"mediaRegionsUseLatencyBased"_s, true), 200);
    EXPECT_EQ(statusWith(u"mediaRegionsUseLatencyBased"_s, u"yes"_s), 400);
    EXPECT_EQ(statusWith(u"mediaModel"_s, u"Cloudy"_s), 400);
    EXPECT_EQ(statusWith(u"callerId"_s, u"030 12345"_s), 400);
}

TEST_F(SiteRules, RequiresWhatTheApiRequires)
{
    EXPECT_EQ(statusWith(u"version"_s, QJsonValue::Undefined), 400);
    EXPECT_EQ(statusWith(u"version"_s, 3), 409);
    EXPECT_EQ(statusWith(u"name"_s, u""_s), 400);
    EXPECT_EQ(statusWith(u"name"_s, state()[u"sites"_s][1][u"name"_s]), 409);
    EXPECT_EQ(statusWith(u"location"_s, QJsonValue::Undefined), 400);
    const QJsonValue location = get(path()).body[u"location"_s];
    EXPECT_EQ(statusWith(u"location"_s, QJsonObject{{u"id"_s, location[u"id"_s]}}), 400)
        << "no emergency number";
    EXPECT_EQ(statusWith(u"location"_s, QJsonObject{{u"id"_s, location[u"id"_s]},
                                                    {u"emergencyNumber"_s, location[u"emergencyNumber"_s]}}),
              200);
    EXPECT_EQ(get(path()).body[u"location"_s], location);
    EXPECT_EQ(statusWith(u"edgeAutoUpdateConfig"_s, QJsonObject{{u"timeZone"_s, u"Europe/Berlin"_s}}), 400);
}

TEST_F(SiteRules, ListsWithoutEdgesUnlessExpanded)
{
    EXPECT_FALSE(entities(Sites)[0].toObject().contains(u"edges"_s));
    EXPECT_TRUE(entities(Sites + u"?expand=edges"_s)[0].toObject().contains(u"edges"_s));
    EXPECT_EQ(entities(Sites + u"?name=Dub*"_s).size(), 1);
    const QString location = get(path()).body[u"location"_s][u"id"_s].toString();
    EXPECT_EQ(entities(Sites + u"?location.id="_s + location).size(), 1);
    EXPECT_EQ(get(u"/api/v2/locations/"_s + location).body, get(path()).body[u"location"_s].toObject());
    EXPECT_EQ(get(Sites + u"/nowhere"_s).status, 404);
}

TEST_F(SiteRules, AManagedSiteIsListedOnRequestAndCannotBeChanged)
{
    const QJsonArray shown = entities(Sites + u"?pageSize=100"_s);
    EXPECT_EQ(entities(Sites + u"?pageSize=100&managed=false"_s), shown);
    for (const QJsonValue site : shown)
        EXPECT_EQ(site[u"managed"_s], false);
    const QJsonArray managed = entities(Sites + u"?managed=true"_s);
    ASSERT_EQ(managed.size(), 1);
    const QString target = Sites + u'/' + idOf(managed[0].toObject());
    QJsonObject site = get(target).body;
    EXPECT_EQ(site[u"managed"_s], true);
    for (const QString &edges : {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s})
        site.remove(edges);
    const Reply refused = put(target, site);
    EXPECT_EQ(refused.status, 400);
    EXPECT_EQ(refused.body[u"code"_s], u"managed.property.not.allowed"_s);
    EXPECT_EQ(remove(target).status, 403);
    EXPECT_EQ(get(target).status, 200);
}

} // namespace Stationmaster::OrgSim::Test
