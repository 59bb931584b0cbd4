// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/conflict/mergedupdate.h"
#include "ui/sites/embeddedsites.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

const QJsonArray MyRegions{u"eu-west-1"_s, u"eu-central-1"_s, u"eu-north-1"_s};

/// Another admin writes the same site between our read and our write; the org tells it in either form.
class SitesChanged : public EmbeddedSites, public testing::WithParamInterface<int>
{
protected:
    SitesChanged() : EmbeddedSites({.conflictStatus = GetParam()}) {}

    Document read()
    {
        const auto document = awaited(api().sites().get(siteId));
        EXPECT_TRUE(document);
        return document.value_or(Document());
    }
    Result<UpdateOutcome> write(const Document &base, const Document &mine)
    {
        return awaited(mergedUpdate(base, mine, updateCalls(api().sites(), siteId)));
    }
    int puts()
    {
        int count = 0;
        for (const QJsonValue entry : asked(u"log"_s)[u"requests"].toArray())
            count += entry[u"verb"] == u"PUT"_s ? 1 : 0;
        return count;
    }
};

TEST_P(SitesChanged, ElsewhereIsMergedAndAllElseSurvives)
{
    const QJsonObject before = site();
    const Document base = read();
    Document mine = base;
    mine.set(u"mediaRegions"_s, MyRegions);
    otherAdminSets(
        {{u"callerName"_s, u"Front desk"_s}, {u"newAndUnknown"_s, QJsonObject{{u"a"_s, QJsonValue()}}}});
    const auto outcome = write(base, mine);
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(outcome->conflicts);
    EXPECT_EQ(site(), changed(before, {{u"mediaRegions"_s, MyRegions},
                                       {u"callerName"_s, u"Front desk"_s},
                                       {u"newAndUnknown"_s, QJsonObject{{u"a"_s, QJsonValue()}}}}));
    EXPECT_EQ(puts(), 2) << "the first one was refused as stale";
}

TEST_P(SitesChanged, InTheSameFieldIsAConflictAndNothingIsOverwritten)
{
    const Document base = read();
    Document mine = base;
    mine.set(u"mediaRegions"_s, MyRegions);
    mine.set(u"mediaRegionsUseLatencyBased"_s, true);
    otherAdminSets({{u"mediaRegions"_s, QJsonArray{u"us-east-1"_s}}});
    const QJsonObject theirs = site();
    const auto outcome = write(base, mine);
    ASSERT_TRUE(outcome);
    ASSERT_TRUE(outcome->conflicts);
    ASSERT_EQ(outcome->conflicts->size(), 1);
    EXPECT_EQ(outcome->conflicts->at(0), (FieldConflict{.path = u"mediaRegions"_s,
                                                        .base = base.at(u"mediaRegions"_s),
                                                        .mine = MyRegions,
                                                        .theirs = QJsonArray{u"us-east-1"_s}}));
    EXPECT_EQ(site(), theirs);
}

INSTANTIATE_TEST_SUITE_P(Forms, SitesChanged, testing::Values(409, 400));

class SitesWithEdges : public EmbeddedSites
{
protected:
    SitesWithEdges() : EmbeddedSites({.edges = 300}) {}
};

TEST_F(SitesWithEdges, AreWrittenWithoutThemAndKeepThem)
{
    const QJsonObject before = site();
    ASSERT_EQ(before[u"edges"].toArray().size(), 300);
    const Document base = *awaited(api().sites().get(siteId));
    Document mine = base;
    mine.set(u"mediaRegions"_s, MyRegions);
    const auto outcome = awaited(mergedUpdate(base, mine, updateCalls(api().sites(), siteId)));
    ASSERT_TRUE(outcome) << outcome.error().message.toStdString();
    EXPECT_EQ(site(), changed(before, {{u"mediaRegions"_s, MyRegions}}));
}

TEST_F(SitesWithEdges, AreWrittenWithTheEmergencyNumberOfTheirLocation)
{
    Document document = *awaited(api().sites().get(siteId));
    const QJsonValue number = document.at(u"location/emergencyNumber"_s);
    ASSERT_TRUE(number.isObject());
    document.remove(u"location/emergencyNumber"_s); // as an org may leave it out
    document.set(u"mediaRegions"_s, MyRegions);
    const auto written = awaited(api().sites().update(document));
    ASSERT_TRUE(written) << written.error().message.toStdString();
    EXPECT_EQ(site()[u"location"][u"emergencyNumber"], number);
    EXPECT_EQ(site()[u"mediaRegions"].toArray(), MyRegions);

    document.set(u"location/id"_s, u"00000000-0000-4000-8000-000000000000"_s);
    document.set(u"version"_s, *written->version());
    EXPECT_EQ(awaited(api().sites().update(document)).error().kind, Error::Kind::Rejected)
        << "a location that is gone is for the org to judge";
}

} // namespace
} // namespace Stationmaster::Test
