// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/sitelint.h"
#include "unit/inventory/inventoryfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = SiteFinding::Kind;

class SiteLint : public testing::Test
{
protected:
    std::vector<SiteFinding> found() const { return lintSite(media, offered, profiles); }
    QList<Kind> kinds() const
    {
        QList<Kind> all;
        for (const SiteFinding &finding : found())
            all.append(finding.kind);
        return all;
    }
    SiteFinding only() const
    {
        const auto all = found();
        EXPECT_EQ(all.size(), 1U);
        return all.empty() ? SiteFinding{} : all.front();
    }

    SiteMedia media{
        .mediaModel = u"Cloud"_s, .regions = {u"eu-central-1"_s, u"eu-west-1"_s}, .usesLatencyBased = false};
    std::optional<MediaRegions> offered = MediaRegions{
        .home = u"eu-central-1"_s, .core = {u"eu-west-1"_s, u"us-east-1"_s}, .satellite = {u"eu-north-1"_s}};
    QList<SiteUse::BaseSettings> profiles;
};

TEST_F(SiteLint, SaysOfASiteThatGenesysRunsOnlyThatNobodyHereCanChangeIt)
{
    media.isManaged = true;
    media.regions.clear();
    EXPECT_EQ(kinds(), QList<Kind>{Kind::Managed});
    EXPECT_FALSE(media.canBeChanged());
    EXPECT_EQ(SiteMedia::of(SiteRow{.managed = true}).isManaged, true);
}

TEST_F(SiteLint, HasNothingToSayOfTwoRegionsWithTheHomeRegion)
{
    EXPECT_TRUE(found().empty());
}

TEST_F(SiteLint, MissesRegions)
{
    media.regions.clear();
    EXPECT_EQ(only(), (SiteFinding{.kind = Kind::NoRegion}));
    EXPECT_EQ(only().weight(), SiteFinding::Weight::Problem);
    media.usesLatencyBased = true;
    EXPECT_EQ(kinds(), QList<Kind>{Kind::NoRegion}) << "there is nothing that the look-up could pick";
}

TEST_F(SiteLint, MissesTheHomeRegion)
{
    media.regions = {u"eu-west-1"_s, u"us-east-1"_s};
    EXPECT_EQ(only(), (SiteFinding{.kind = Kind::HomeMissing, .regions = {u"eu-central-1"_s}}));
    offered->home.clear();
    EXPECT_TRUE(found().empty());
}

TEST_F(SiteLint, SeesThatOneRegionHasNoFailover)
{
    media.regions = {u"eu-central-1"_s};
    EXPECT_EQ(only(), (SiteFinding{.kind = Kind::OneRegion, .regions = {u"eu-central-1"_s}}));
}

TEST_F(SiteLint, SeesDoublesAndDoesNotCountThemAsFailover)
{
    media.regions = {u"eu-central-1"_s, u"eu-central-1"_s, u"eu-central-1"_s};
    ASSERT_EQ(kinds(), (QList<Kind>{Kind::Duplicate, Kind::OneRegion}));
    EXPECT_EQ(found()[0].regions, QStringList{u"eu-central-1"_s}) << "named once";
    media.regions.append(u"eu-west-1"_s);
    EXPECT_EQ(kinds(), QList<Kind>{Kind::Duplicate});
}

TEST_F(SiteLint, SeesWhatTheOrgDoesNotOfferAnyMore)
{
    media.regions = {u"eu-central-1"_s, u"ap-east-1"_s, u"eu-west-1"_s};
    EXPECT_EQ(only(), (SiteFinding{.kind = Kind::NotOffered, .regions = {u"ap-east-1"_s}}));
    EXPECT_EQ(only().weight(), SiteFinding::Weight::Problem);
    offered.reset();
    EXPECT_TRUE(found().empty()) << "what is not known is not held against anybody";
}

TEST_F(SiteLint, CannotTellOverWhichRegionsGeoLookupWorks)
{
    media.usesLatencyBased = true;
    EXPECT_EQ(only(), (SiteFinding{.kind = Kind::GeoLookup, .regions = {u"eu-central-1"_s, u"eu-west-1"_s}}));
    media.usesLatencyBased.reset();
    EXPECT_TRUE(found().empty());
}

TEST_F(SiteLint, SaysOfAPremisesSiteOnlyThatRegionsDoNotApply)
{
    media = {.mediaModel = u"premises"_s, .regions = {u"ap-east-1"_s}, .usesLatencyBased = true};
    profiles = {{.id = u"b"_s, .name = u"B"_s, .forceTurn = true}};
    EXPECT_EQ(only(), (SiteFinding{.kind = Kind::Premises}));
    media.mediaModel.clear();
    EXPECT_NE(kinds().first(), Kind::Premises) << "a site that does not say it is in the cloud";
}

TEST_F(SiteLint, ListsTheBaseSettingsThatForceTurn)
{
    const SiteUse::BaseSettings on{.id = u"1"_s, .name = u"On"_s, .forceTurn = true};
    const SiteUse::BaseSettings off{.id = u"2"_s, .name = u"Off"_s, .forceTurn = false};
    const SiteUse::BaseSettings unknown{.id = u"3"_s, .name = u"Unknown"_s};
    profiles = {off, on, unknown};
    EXPECT_EQ(only(), (SiteFinding{.kind = Kind::ForceTurn, .baseSettings = {on}}));
    profiles = {off};
    EXPECT_EQ(only(), (SiteFinding{.kind = Kind::ForceTurnOff, .baseSettings = {off}}));
    EXPECT_EQ(only().weight(), SiteFinding::Weight::Note);
    profiles = {off, unknown};
    EXPECT_TRUE(found().empty()) << "off is said only where it is certain";
}

TEST_F(SiteLint, NamesSatellitesForTheFirewall)
{
    media.regions.append(u"eu-north-1"_s);
    EXPECT_EQ(only(), (SiteFinding{.kind = Kind::Satellite, .regions = {u"eu-north-1"_s}}));
    EXPECT_EQ(mediaRanges(), (QStringList{u"52.129.96.0/20"_s, u"169.150.104.0/21"_s, u"167.234.48.0/20"_s,
                                          u"136.245.64.0/18"_s}));
    EXPECT_TRUE(mediaRangesSource().startsWith(u"https://"_s));
}

TEST_F(SiteLint, OrdersByWeight)
{
    media = {.mediaModel = u"Cloud"_s,
             .regions = {u"eu-north-1"_s, u"eu-north-1"_s, u"gone-1"_s},
             .usesLatencyBased = true};
    profiles = {{.id = u"b"_s, .name = u"B"_s, .forceTurn = true}};
    EXPECT_EQ(kinds(), (QList<Kind>{Kind::NotOffered, Kind::Duplicate, Kind::HomeMissing, Kind::ForceTurn,
                                    Kind::GeoLookup, Kind::Satellite}));
}

TEST(MediaRegionKinds, AreWhatTheOrgSays)
{
    using Region = MediaRegions::Kind;
    const MediaRegions offered{.home = u"h"_s, .core = {u"c"_s}, .satellite = {u"s"_s, u"c"_s}};
    EXPECT_EQ(offered.kindOf(u"h"_s), Region::Home);
    EXPECT_EQ(offered.kindOf(u"c"_s), Region::Core);
    EXPECT_EQ(offered.kindOf(u"s"_s), Region::Satellite);
    EXPECT_EQ(offered.kindOf(u"x"_s), Region::Unknown);
    EXPECT_EQ(MediaRegions{}.kindOf({}), Region::Unknown);
    EXPECT_EQ(offered.all(), (QStringList{u"h"_s, u"c"_s, u"s"_s}));
}

class SiteUses : public InventoryFixture
{
};

TEST_F(SiteUses, CountPhonesPeopleAndBaseSettings)
{
    const auto phone = [this](const QString &id, const QString &site, const QString &base,
                              const QString &model) {
        inventory().put(PhoneRow{.id = id,
                                 .name = id,
                                 .siteId = site,
                                 .baseSettingsId = base,
                                 .modelId = model,
                                 .lineId = u"l-"_s + id,
                                 .userId = id});
        inventory().put(UserRow{.id = id, .associatedStationId = u"l-"_s + id, .stationKnown = true});
    };
    const QString webRtc = u"inin_webrtc_softphone.json"_s;
    inventory().put(BaseSettingsRow{.id = u"b2"_s, .name = u"Alpha"_s, .forceTurn = true});
    inventory().put(BaseSettingsRow{.id = u"b1"_s, .name = u"Beta"_s});
    phone(u"one"_s, u"s"_s, u"b1"_s, webRtc);
    phone(u"two"_s, u"s"_s, u"b2"_s, webRtc);
    phone(u"three"_s, u"s"_s, u"b1"_s, webRtc);
    phone(u"hard"_s, u"s"_s, u"b3"_s, u"polycom.json"_s);
    phone(u"away"_s, u"other"_s, u"b4"_s, webRtc);
    const SiteUse use = siteUseOf(inventory(), u"s"_s);
    EXPECT_EQ(use.phones, 4);
    EXPECT_EQ(use.signedInUsers, (QStringList{u"hard"_s, u"one"_s, u"three"_s, u"two"_s}));
    ASSERT_EQ(use.baseSettings.size(), 2) << "those of WebRTC phones";
    EXPECT_EQ(use.baseSettings[0],
              (SiteUse::BaseSettings{.id = u"b2"_s, .name = u"Alpha"_s, .forceTurn = true}));
    EXPECT_EQ(use.baseSettings[1].name, u"Beta"_s);
    EXPECT_FALSE(use.isComplete);
    EXPECT_EQ(siteUseOf(inventory(), {}).phones, 0);
}

} // namespace
} // namespace Stationmaster::Test
