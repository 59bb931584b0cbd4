// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/sitetext.h"
#include "words/changetext.h"
#include "words/regiontext.h"

#include <QJsonArray>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

TEST(RegionTextTest, HasACityBesideTheAwsNameOrTheAwsNameAlone)
{
    EXPECT_EQ(RegionText::name(u"eu-central-1"_s), u"Frankfurt (eu-central-1)"_s);
    EXPECT_EQ(RegionText::shortName(u"sa-east-1"_s), u"São Paulo"_s);
    EXPECT_EQ(RegionText::name(u"moon-1"_s), u"moon-1"_s);
    EXPECT_EQ(RegionText::shortName(u"moon-1"_s), u"moon-1"_s);
    EXPECT_TRUE(RegionText::city({}).isEmpty());
}

TEST(RegionTextTest, TellsTheKindsApartByWordAndIcon)
{
    using Region = MediaRegions::Kind;
    QSet<QString> words;
    QSet<QString> icons;
    for (const Region kind : {Region::Home, Region::Core, Region::Satellite, Region::Unknown}) {
        words.insert(RegionText::kind(kind));
        icons.insert(RegionText::kindIcon(kind));
    }
    EXPECT_EQ(words.size(), 4);
    EXPECT_EQ(icons.size(), 4);
}

TEST(SiteTextTest, HasWordsForEveryFinding)
{
    using Kind = SiteFinding::Kind;
    QSet<QString> said;
    for (const Kind kind :
         {Kind::Managed, Kind::Premises, Kind::NoRegion, Kind::NotOffered, Kind::Duplicate, Kind::OneRegion,
          Kind::HomeMissing, Kind::ForceTurn, Kind::GeoLookup, Kind::Satellite, Kind::ForceTurnOff}) {
        const SiteText::Finding words =
            SiteText::finding({.kind = kind,
                               .regions = {u"eu-north-1"_s},
                               .baseSettings = {{.id = u"b"_s, .name = u"Base"_s}}});
        EXPECT_FALSE(words.meaning.isEmpty());
        EXPECT_FALSE((words.what + words.meaning).contains(u'%')) << qPrintable(words.what + words.meaning);
        said.insert(words.what + words.meaning);
    }
    EXPECT_EQ(said.size(), 11);
    const auto satellite = SiteText::finding({.kind = Kind::Satellite, .regions = {u"eu-north-1"_s}});
    for (const QString &range : mediaRanges())
        EXPECT_TRUE(satellite.meaning.contains(range));
    EXPECT_TRUE(SiteText::finding({.kind = Kind::ForceTurn, .baseSettings = {{.name = u"Base"_s}}})
                    .what.contains(u"Base"_s));
}

TEST(SiteTextTest, SaysTheGravestFindingInAChip)
{
    using Kind = SiteFinding::Kind;
    EXPECT_EQ(SiteText::chip({}).word, u"Good"_s);
    EXPECT_EQ(SiteText::chip({{.kind = Kind::Satellite}}).word, u"Good"_s)
        << "to be minded, but not to be mended";
    EXPECT_EQ(SiteText::chip({{.kind = Kind::OneRegion}, {.kind = Kind::HomeMissing}}).word,
              u"No failover"_s);
    EXPECT_EQ(SiteText::chip({{.kind = Kind::NoRegion}}).tone, Theme::Tone::Problem);
    EXPECT_EQ(SiteText::chip({{.kind = Kind::Premises}}).word, u"Not cloud"_s);
    EXPECT_EQ(SiteText::chip({{.kind = Kind::Managed}}).word, u"Run by Genesys"_s);
}

TEST(SiteTextTest, NamesEachChangeOnce)
{
    const SiteMedia before{.regions = {u"a"_s, u"b"_s, u"c"_s}, .usesLatencyBased = false};
    const auto said = [&](const QStringList &regions, std::optional<bool> latency = false) {
        return SiteText::changes(before, {.regions = regions, .usesLatencyBased = latency});
    };
    EXPECT_TRUE(said(before.regions).isEmpty());
    EXPECT_EQ(said({u"a"_s, u"b"_s, u"c"_s, u"d"_s}), QStringList{u"d added as fourth region"_s});
    EXPECT_EQ(said({u"a"_s, u"c"_s}), QStringList{u"b removed"_s});
    EXPECT_EQ(said({u"c"_s, u"a"_s, u"b"_s}), QStringList{u"order is now c → a → b"_s});
    EXPECT_EQ(said({u"d"_s, u"a"_s, u"b"_s, u"c"_s}), QStringList{u"d added as first region"_s})
        << "the others moved along";
    EXPECT_EQ(said(before.regions, true), QStringList{u"Lowest latency via Geo-Lookup"_s});
}

TEST(FieldChangeTextTest, HasWordsOfItsOwnForMedia)
{
    EXPECT_EQ(FieldChangeText::changes(
                  {{.path = u"mediaRegionsUseLatencyBased"_s, .before = false, .after = true}}),
              u"Relay/TURN Behavior: Any media region set on this site → Lowest latency via Geo-Lookup"_s);
    EXPECT_EQ(FieldChangeText::lines(u"mediaRegions"_s, QJsonArray{u"eu-west-1"_s, u"moon-1"_s}),
              (QStringList{u"1. Dublin (eu-west-1)"_s, u"2. moon-1"_s}));
    EXPECT_EQ(FieldChangeText::lines(u"mediaRegions"_s, QJsonArray{}), QStringList{u"none"_s});
    EXPECT_EQ(FieldChangeText::lines(u"name"_s, QJsonValue::Undefined), QStringList{u"not set"_s});
}

TEST(FieldChangeTextTest, ShowsNeitherKeysNorIdsWithoutSayingSo)
{
    const auto label = [](const QString &path) { return FieldChangeText::label(path); };
    EXPECT_EQ(label(u"properties/phone_webRtc_forceTurn/value/instance"_s), u"Force TURN"_s);
    EXPECT_EQ(label(u"lines/0/properties/phone_media_helper_required/value/instance"_s),
              u"Require Media Helper"_s);
    EXPECT_EQ(label(u"properties/phone_mwi_enabled/value/instance"_s),
              u"Another setting (phone_mwi_enabled)"_s);
    EXPECT_EQ(label(u"lines/0/name"_s), u"Name of the Line"_s);
    EXPECT_EQ(FieldChangeText::value(QJsonObject{{u"id"_s, u"6dc1"_s}}), u"name not known"_s);
    EXPECT_EQ(FieldChangeText::value(QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, true}}}}), u"on"_s);
}

TEST(FieldChangeTextTest, TellsNothingTwiceAndNothingThatOnlyFollows)
{
    const QJsonObject standard{{u"id"_s, u"b1"_s}, {u"name"_s, u"Standard"_s}};
    const QJsonObject night{{u"id"_s, u"b2"_s}, {u"name"_s, u"Night"_s}};
    EXPECT_EQ(FieldChangeText::changes({{.path = u"phoneBaseSettings"_s, .before = night, .after = standard},
                                        {.path = u"lines/0/lineBaseSettings"_s,
                                         .before = QJsonObject{{u"id"_s, u"l2"_s}},
                                         .after = QJsonObject{{u"id"_s, u"l1"_s}}}}),
              u"Base Settings: Night → Standard"_s)
        << "as an undo has it, which knows no derived changes";
    const QString persistent = u"properties/station_persistent_%1enabled/value/instance"_s;
    EXPECT_EQ(
        FieldChangeText::changes({{.path = persistent.arg(QString()), .before = false, .after = true},
                                  {.path = persistent.arg(u"webrtc_"_s), .before = false, .after = true}}),
        u"Persistent Connection: off → on"_s);
}

} // namespace Stationmaster
