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

TEST(Discovery, FindsAKeyOfForceTurnThatHoldsAText)
{
    const char *choices = R"({"id":"b","name":"B","lines":[{"id":"l","name":"B"}],"properties":{
        "phone_media_turnBehavior":{"value":{"instance":"GEO_LOOKUP"},"allowed":["GEO_LOOKUP","ANY","FORCE"]},
        "phone_return_to":{"value":{"instance":"lobby"}},"phone_relay_note":{"value":{"instance":"a long note"}}}})";
    Document base = documentOf(choices);
    EXPECT_EQ(findForceTurnKey(base), std::nullopt);
    EXPECT_EQ(findTurnTextKey(base), Found({u"properties"_s, u"phone_media_turnBehavior"_s}));
    EXPECT_EQ(turnChoices(base), (QStringList{u"GEO_LOOKUP"_s, u"ANY"_s, u"FORCE"_s}));
    BaseSettingsFields fields = fieldsOf(base);
    EXPECT_EQ(fields.forceTurn, std::nullopt);
    EXPECT_EQ(fields.turnText, u"GEO_LOOKUP"_s);
    applyFields(base, fields);
    EXPECT_EQ(base, documentOf(choices));
    fields.turnText = u"FORCE"_s;
    applyFields(base, fields);
    EXPECT_EQ(base.json(),
              changedAt(choices, u"properties/phone_media_turnBehavior/value/instance"_s, u"FORCE"_s));
    EXPECT_EQ(rowOf(base).turnText, u"FORCE"_s);

    base.setProperty(u"lines/0/properties"_s, u"station_force_turn"_s, false);
    EXPECT_EQ(findTurnTextKey(base), std::nullopt) << "a switch goes first";
    EXPECT_EQ(fieldsOf(base).turnText, std::nullopt);
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
