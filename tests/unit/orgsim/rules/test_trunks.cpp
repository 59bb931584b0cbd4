// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class TrunkRules : public GatewayFixture
{
protected:
    QString site(int number) { return Sites + u'/' + state()[u"sites"_s][number][u"id"_s].toString(); }
    QJsonArray plansOf(const QString &path)
    {
        return QJsonDocument::fromJson(get(path + u"/numberplans"_s).raw).array();
    }
    const QString Edges = u"/api/v2/telephony/providers/edges"_s;
};

TEST_F(TrunkRules, NumberPlansAreABareListByPriority)
{
    const QJsonArray plans = plansOf(site(0));
    ASSERT_EQ(plans.size(), 4);
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(plans[i][u"priority"_s], i);
        EXPECT_FALSE(plans[i].toObject().contains(u"site"_s));
        EXPECT_EQ(get(plans[i][u"selfUri"_s].toString()).body, plans[i].toObject());
        const QString id = plans[i][u"id"_s].toString();
        EXPECT_EQ(get(site(1) + u"/numberplans/"_s + id).status, 404) << "another site's";
    }
    for (int i = 0; i < 250; ++i)
        post(u"/_org/edit"_s,
             {{u"type"_s, u"numberplans"_s},
              {u"create"_s, QJsonObject{{u"name"_s, u"Plan"_s}, {u"site"_s, site(0).section(u'/', -1)}}}});
    EXPECT_EQ(plansOf(site(0)).size(), 200) << "it gives no more";
    EXPECT_EQ(get(Sites + u"/nobody/numberplans"_s).status, 404);
    EXPECT_EQ(put(site(0) + u"/numberplans"_s, {}).status, 405);
}

TEST_F(TrunkRules, RoutesAreFoundByNameAndTrunkBase)
{
    const QString path = site(0) + u"/outboundroutes"_s;
    const QJsonArray routes = entities(path);
    ASSERT_EQ(routes.size(), 1);
    EXPECT_FALSE(routes[0].toObject().contains(u"site"_s));
    const QString base = routes[0][u"externalTrunkBases"_s][0][u"id"_s].toString();
    EXPECT_EQ(entities(path + u"?externalTrunkBases.ids="_s + base), routes);
    EXPECT_TRUE(entities(path + u"?externalTrunkBases.ids=x"_s).isEmpty());
    EXPECT_EQ(entities(path + u"?name=default*"_s), routes);
    EXPECT_EQ(get(path + u"?pageSize=101"_s).status, 400);
    EXPECT_EQ(get(path + u'/' + idOf(routes[0].toObject())).body, routes[0].toObject());
    EXPECT_EQ(get(path + u"/nobody"_s).status, 404);
}

TEST_F(TrunkRules, TrunksAreFilteredByEdgeBaseAndType)
{
    const QString path = Edges + u"/trunks"_s;
    const QJsonArray all = entities(path + u"?pageSize=100"_s);
    ASSERT_GT(all.size(), 3);
    const QJsonObject one = all[0].toObject();
    const QString edge = one[u"edge"_s][u"id"_s].toString();
    for (const QJsonValue trunk : entities(path + u"?edge.id="_s + edge))
        EXPECT_EQ(trunk[u"edge"_s][u"id"_s], edge);
    EXPECT_EQ(entities(path + u"?edge.id="_s + edge), entities(Edges + u'/' + edge + u"/trunks"_s));
    EXPECT_EQ(entities(path + u"?edgeId="_s + edge).size(), all.size()) << "that is no parameter";
    for (const QJsonValue trunk :
         entities(path + u"?trunkBase.id="_s + one[u"trunkBase"_s][u"id"_s].toString()))
        EXPECT_EQ(trunk[u"trunkBase"_s], one[u"trunkBase"_s]);
    EXPECT_EQ(entities(path + u"?pageSize=100&trunkType=EXTERNAL"_s), all);
    EXPECT_TRUE(entities(path + u"?trunkType=PHONE"_s).isEmpty());
    EXPECT_EQ(get(path + u"?trunkType=external"_s).status, 400);
    EXPECT_EQ(get(path + u"?pageSize=101"_s).status, 400);
    EXPECT_EQ(get(path + u'/' + idOf(one)).body, one);
    EXPECT_EQ(get(path + u"/nobody"_s).status, 404);
}

TEST_F(TrunkRules, ATrunkOnAnEdgeThatIsOfflineIsNotEnabled)
{
    int offline = 0;
    for (const QJsonValue trunk : entities(Edges + u"/trunks?pageSize=100"_s)) {
        const QJsonObject edge = get(Edges + u'/' + trunk[u"edge"_s][u"id"_s].toString()).body;
        ASSERT_FALSE(edge.isEmpty());
        EXPECT_EQ(trunk[u"enabled"_s].toBool(), edge[u"onlineStatus"_s] == u"ONLINE"_s);
        offline += trunk[u"enabled"_s].toBool() ? 0 : 1;
    }
    EXPECT_EQ(offline, 1);
}

TEST_F(TrunkRules, EdgesOfGenesysAreListedUnlessHidden)
{
    const qsizetype all = entities(Edges).size();
    EXPECT_EQ(entities(Edges + u"?managed=true"_s).size(), 2);
    EXPECT_EQ(entities(Edges + u"?showCloudMedia=false"_s).size(), all - 2);
    EXPECT_EQ(get(Edges + u"/nobody"_s).status, 404);
    EXPECT_EQ(get(Edges + u"/nobody/trunks"_s).status, 404);
}

TEST_F(TrunkRules, NeedThePluginAndNotTheViewOfSites)
{
    const QString plans = site(0) + u"/numberplans"_s;
    const QString routes = site(0) + u"/outboundroutes"_s;
    OrgOptions options = smallOrg();
    for (const auto &[held, status] :
         {std::pair{u"telephony:sites:view"_s, 403}, std::pair{u"telephony:plugin:all"_s, 200}}) {
        options.permissions = held;
        begin(options);
        for (const QString &path : {plans, routes, QString(Edges + u"/trunks"_s)})
            EXPECT_EQ(get(path).status, status) << path.toStdString();
    }
}

} // namespace Stationmaster::OrgSim::Test
