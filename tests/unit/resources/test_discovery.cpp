// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/basesettings/basesettings.h"
#include "unit/resources/oddobjects.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// Base settings whose property maps hold `true` under the given keys.
Document withKeys(const QStringList &baseKeys, const QStringList &lineKeys = {})
{
    Document document = documentOf(R"({"id":"b","lines":[{}]})");
    for (const QString &key : baseKeys)
        document.setProperty(u"properties"_s, key, true);
    for (const QString &key : lineKeys)
        document.setProperty(u"lines/0/properties"_s, key, true);
    return document;
}

using Found = std::optional<DiscoveredKey>;

TEST(Discovery, FindsForceTurnBySpelling)
{
    for (const QString &key : {u"phone_force_turn"_s, u"webRtcForceTURN"_s, u"forceTurn"_s,
                               u"phone_turn_only"_s, u"phone_relay_required"_s}) {
        const QStringList others{u"phone_standalone"_s, key};
        EXPECT_EQ(findForceTurnKey(withKeys(others)), Found({u"properties"_s, key})) << key.toStdString();
        EXPECT_EQ(findForceTurnKey(withKeys({}, others)), Found({u"lines/0/properties"_s, key}))
            << key.toStdString();
    }
}

TEST(Discovery, PrefersTheClearestSpelling)
{
    EXPECT_EQ(findForceTurnKey(withKeys({u"turn_enabled"_s, u"relay_mode"_s}, {u"force_turn"_s})),
              Found({u"lines/0/properties"_s, u"force_turn"_s}));
    EXPECT_EQ(findForceTurnKey(withKeys({u"turn_enabled"_s, u"relay_mode"_s})),
              Found({u"properties"_s, u"turn_enabled"_s}));
}

TEST(Discovery, NamesNothingWhenSeveralKeysMatch)
{
    EXPECT_EQ(findForceTurnKey(withKeys({u"force_turn"_s}, {u"force_turn"_s})), std::nullopt);
    EXPECT_EQ(findForceTurnKey(withKeys({u"force_turn_a"_s, u"force_turn_b"_s, u"relay"_s})), std::nullopt);
    EXPECT_EQ(findMediaHelperKey(withKeys({u"media_helper"_s, u"mediaHelper"_s})), std::nullopt);
}

TEST(Discovery, IgnoresLookAlikes)
{
    EXPECT_EQ(findForceTurnKey(withKeys({u"phone_return_on_hook"_s})), std::nullopt);
    EXPECT_EQ(findMediaHelperKey(withKeys({u"phone_helper"_s, u"media_dscp"_s})), std::nullopt);
    Document text = documentOf(R"({"id":"b"})");
    text.setProperty(u"properties"_s, u"force_turn"_s, u"true"_s);
    text.setProperty(u"properties"_s, u"media_helper"_s, 1);
    EXPECT_EQ(findForceTurnKey(text), std::nullopt);
    EXPECT_EQ(findMediaHelperKey(text), std::nullopt);
}

Document withTexts(const QMap<QString, QString> &texts)
{
    Document document = documentOf(R"({"id":"b","lines":[{}]})");
    for (auto it = texts.begin(); it != texts.end(); ++it)
        document.setProperty(u"properties"_s, it.key(), it.value());
    return document;
}

TEST(Discovery, FindsATurnKeyThatHoldsAWord)
{
    EXPECT_EQ(findTurnValueKey(withTexts({{u"phone_media_turn"_s, u"Always"_s}, {u"phone_label"_s, u"x"_s}})),
              Found({u"properties"_s, u"phone_media_turn"_s}));
    EXPECT_EQ(findTurnValueKey(withTexts({{u"turn_servers"_s, u"turn:relay.example:3478"_s}})), std::nullopt)
        << "an address";
    EXPECT_EQ(findTurnValueKey(withTexts({{u"turn_a"_s, u"On"_s}, {u"turn_b"_s, u"On"_s}})), std::nullopt);
    EXPECT_EQ(keysLikeTurn(withTexts({{u"turn_a"_s, u"On"_s}, {u"turn_b"_s, u"On"_s}, {u"c"_s, u"On"_s}})),
              (QStringList{u"turn_a"_s, u"turn_b"_s}));
}

TEST(Discovery, ASwitchComesBeforeAWord)
{
    Document both = withTexts({{u"phone_turn_mode"_s, u"Always"_s}});
    both.setProperty(u"lines/0/properties"_s, u"station_relay"_s, true);
    EXPECT_EQ(findTurnValueKey(both), std::nullopt);
    EXPECT_EQ(findForceTurnKey(both), Found({u"lines/0/properties"_s, u"station_relay"_s}));
    both.setProperty(u"properties"_s, u"phone_relay"_s, true);
    EXPECT_EQ(findTurnValueKey(both), std::nullopt) << "also where it is not known which switch";
}

TEST(Discovery, FindsTheMediaHelper)
{
    for (const QString &key :
         {u"phone_media_helper"_s, u"requireMediaHelper"_s, u"station_require_webrtc_helper"_s}) {
        EXPECT_EQ(findMediaHelperKey(withKeys({}, {key})), Found({u"lines/0/properties"_s, key}))
            << key.toStdString();
    }
}

TEST(Discovery, LooksAtTheFirstLineOnlyAndSurvivesOddMaps)
{
    EXPECT_EQ(
        findForceTurnKey(documentOf(
            R"({"properties":[],"lines":[{"properties":7},{"properties":{"force_turn":{"value":{"instance":true}}}}]})")),
        std::nullopt);
    EXPECT_EQ(
        findForceTurnKey(documentOf(R"({"properties":{"force_turn":null,"turn":{"value":[]}},"lines":"x"})")),
        std::nullopt);
    EXPECT_EQ(findForceTurnKey(Document()), std::nullopt);
}

} // namespace
} // namespace Stationmaster::Test
