// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/sites/sites.h"
#include "unit/resources/oddobjects.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

TEST(Sites, APutDropsTheEdgesAndKeepsEverythingElseAsRead)
{
    Document site = documentOf(OddSite);
    ASSERT_TRUE(site.set(u"mediaRegionsUseLatencyBased"_s, true));
    QJsonObject expected = jsonOf(OddSite);
    expected[u"mediaRegionsUseLatencyBased"] = true;
    for (const char *key : {"edges", "primaryEdges", "secondaryEdges"})
        expected.remove(QLatin1StringView(key));
    EXPECT_EQ(jsonOf(siteForPut(site).toJson()), expected);
    EXPECT_EQ(siteForPut(site).at(u"edgeAutoUpdateConfig/start"_s), u"2026-01-01T02:00:00.000"_s);
}

TEST(Sites, ReadsTheRow)
{
    const SiteRow expected{.id = u"s-1"_s,
                           .name = u"Zürich"_s,
                           .mediaModel = u"Cloud"_s,
                           .mediaRegions = {u"eu-west-1"_s, u"eu-central-1"_s, u"ap-south-1"_s},
                           .mediaRegionsUseLatencyBased = false,
                           .managed = false,
                           .version = 12};
    EXPECT_EQ(rowOfSite(documentOf(OddSite)), expected);
}

TEST(Sites, ASiteThatSaysLittleIsStillASite)
{
    EXPECT_EQ(rowOfSite(documentOf(R"({"id":"s","mediaRegions":null,"managed":"true","version":null})")),
              (SiteRow{.id = u"s"_s, .managed = true}));
    EXPECT_EQ(rowOfSite(documentOf(R"({"id":"s","mediaRegions":["a",1,null,"b"],"name":[]})")).mediaRegions,
              (QStringList{u"a"_s, u"b"_s}));
}

} // namespace
} // namespace Stationmaster::Test
