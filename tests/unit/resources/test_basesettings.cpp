// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/basesettings/basesettings.h"
#include "unit/resources/oddobjects.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// `from` with one change at `path`, in plain JSON terms.
QJsonObject changedAt(const char *from, const QString &path, const QJsonValue &value)
{
    Document document = documentOf(from);
    EXPECT_TRUE(document.set(path, value));
    return document.json();
}

TEST(BaseSettings, ReadsTheFieldsWhateverTheNumbersLookLike)
{
    const BaseSettingsFields expected{.name = u"Support_WebRTC_Standard"_s,
                                      .persistentConnection = true,
                                      .persistentTimeout = 600,
                                      .transportDscp = 24,
                                      .mediaDscp = 46,
                                      .forceTurn = false};
    EXPECT_EQ(fieldsOf(documentOf(OddBaseSettings)), expected);
}

TEST(BaseSettings, ReadsTheRow)
{
    const BaseSettingsRow row = rowOf(documentOf(OddBaseSettings));
    EXPECT_EQ(row.id, u"b-1"_s);
    EXPECT_EQ(row.lineId, u"lb-1"_s);
    EXPECT_TRUE(row.isWebRtc());
    EXPECT_EQ(row.version, 4);
    EXPECT_EQ(row.persistentTimeout, 600);
    EXPECT_EQ(row.forceTurn, false);
    EXPECT_EQ(row.requireMediaHelper, std::nullopt);
}

TEST(BaseSettings, FallsBackToTheDocumentedDefaults)
{
    EXPECT_EQ(fieldsOf(documentOf(R"({"id":"b","name":"n"})")), (BaseSettingsFields{.name = u"n"_s}));
    EXPECT_FALSE(rowOf(documentOf(R"({"id":"b"})")).isWebRtc());
}

TEST(BaseSettings, WritingWhatWasReadChangesNothing)
{
    Document base = documentOf(OddBaseSettings);
    applyFields(base, fieldsOf(base));
    EXPECT_EQ(jsonOf(base.toJson()), jsonOf(OddBaseSettings));
}

TEST(BaseSettings, EachFieldChangesItsOwnPlaceOnly)
{
    struct Case
    {
        std::function<void(BaseSettingsFields &)> change;
        QString path;
        QJsonValue value;
    };
    const Case cases[] = {
        {[](auto &f) { f.name = u"Other"_s; }, u"name"_s, u"Other"_s},
        {[](auto &f) { f.mediaDscp = 34; }, u"properties/phone_media_dscp/value/instance"_s, 34},
        {[](auto &f) { f.transportDscp = 0; }, u"properties/phone_sip_dscp/value/instance"_s, 0},
        {[](auto &f) { f.persistentTimeout = 900; },
         u"lines/0/properties/station_persistent_timeout/value/instance"_s, 900},
        {[](auto &f) { f.forceTurn = true; }, u"lines/0/properties/station_force_turn/value/instance"_s,
         true},
    };
    for (const Case &one : cases) {
        Document base = documentOf(OddBaseSettings);
        BaseSettingsFields fields = fieldsOf(base);
        one.change(fields);
        applyFields(base, fields);
        EXPECT_EQ(jsonOf(base.toJson()), changedAt(OddBaseSettings, one.path, one.value))
            << one.path.toStdString();
    }
}

TEST(BaseSettings, BothPersistentKeysGoTogetherWhereBothExist)
{
    Document base = documentOf(OddBaseSettings);
    BaseSettingsFields fields = fieldsOf(base);
    fields.persistentConnection = false;
    applyFields(base, fields);
    EXPECT_EQ(base.property(u"lines/0/properties"_s, u"station_persistent_webrtc_enabled"_s), false);
    EXPECT_EQ(base.property(u"lines/0/properties"_s, u"station_persistent_enabled"_s), false);
}

TEST(BaseSettings, TheSwitchOfOtherModelsIsNeitherReadNorMade)
{
    const char *wrongSwitch =
        R"({"id":"b","lines":[{"name":"l","properties":{"station_persistent_enabled":{"value":{"instance":true}}}}]})";
    Document base = documentOf(wrongSwitch);
    BaseSettingsFields fields = fieldsOf(base);
    EXPECT_FALSE(fields.persistentConnection);
    fields.persistentConnection = true;
    applyFields(base, fields);
    EXPECT_EQ(base.json(),
              changedAt(wrongSwitch, u"lines/0/properties/station_persistent_webrtc_enabled/value/instance"_s,
                        true));

    Document plain = documentOf(R"({"id":"b","lines":[{"name":"l"}]})");
    applyFields(plain, fields);
    EXPECT_TRUE(plain.at(u"lines/0/properties/station_persistent_enabled"_s).isUndefined());
}

TEST(BaseSettings, ALineWithoutNameGetsOne)
{
    Document base = documentOf(R"({"id":"b","name":"Base","lines":[{"id":"l"}]})");
    applyFields(base, fieldsOf(base));
    EXPECT_EQ(base.json(), jsonOf(R"({"id":"b","name":"Base","lines":[{"id":"l"}]})")) << "nobody's change";
    EXPECT_EQ(preparedForWrite(base).json(),
              jsonOf(R"({"id":"b","name":"Base","lines":[{"id":"l","name":"Base"}]})"));
    Document bare = documentOf(R"({"id":"b","name":"Base"})");
    applyFields(bare, fieldsOf(bare));
    EXPECT_EQ(bare.json(), jsonOf(R"({"id":"b","name":"Base"})"));
}

TEST(BaseSettings, WithoutDscpKeysMeanTheDefaultsAndAreNoChange)
{
    Document base =
        documentOf(R"({"id":"b","name":"Base","properties":{},"lines":[{"id":"l","name":"Base"}]})");
    BaseSettingsFields fields = fieldsOf(base);
    EXPECT_EQ(fields.transportDscp, std::nullopt);
    EXPECT_EQ(fields.mediaDscp, std::nullopt);
    const Document before = base;
    applyFields(base, fields);
    EXPECT_EQ(base, before);
    EXPECT_EQ(defaultAt(u"properties/phone_media_dscp/value/instance"_s), 46);
    EXPECT_EQ(defaultAt(u"properties/phone_sip_dscp/value/instance"_s), 24);
    EXPECT_TRUE(defaultAt(u"properties/phone_label/value/instance"_s).isUndefined());
}

TEST(BaseSettings, AFieldTheObjectDoesNotOfferIsNotInvented)
{
    Document base = documentOf(OddBaseSettings);
    BaseSettingsFields fields = fieldsOf(base);
    fields.requireMediaHelper = true;
    applyFields(base, fields);
    EXPECT_EQ(base.json(), jsonOf(OddBaseSettings));
}

constexpr char TemplateText[] =
    R"({"name":"","state":"active","phoneMetaBase":{"id":"inin_webrtc_softphone.json"},
  "properties":{"phone_label":{"value":{"instance":"x"},"keep":1},"phone_media_dscp":{"value":{"instance":46}},
    "phone_force_TURN":{"value":{"instance":false,"e":null}},"phone_mediaHelper":{"value":{"instance":true}}},
  "lines":[{"name":"t","lineMetaBase":{"id":"webrtc-line"},"state":"active",
    "properties":{"station_persistent_webrtc_enabled":{"value":{"instance":false,"e":[2,1]}}}},{"second":1}],
  "capabilities":{"cdm":true}})";

TEST(BaseSettings, ATemplateSaysWhatItOffers)
{
    const BaseSettingsTemplate full = readTemplate(documentOf(TemplateText));
    EXPECT_TRUE(full.defaults.forceTurn);
    EXPECT_TRUE(full.defaults.requireMediaHelper);
    EXPECT_EQ(full.defaults.requireMediaHelper, true);
    const BaseSettingsTemplate bare = readTemplate(documentOf(R"({"lines":[{}]})"));
    EXPECT_FALSE(bare.defaults.forceTurn);
    EXPECT_FALSE(bare.defaults.requireMediaHelper);
}

TEST(BaseSettings, NewOnesAreMadeFromTheTemplate)
{
    const BaseSettingsFields fields{.name = u"Sales_WebRTC_Standard"_s,
                                    .persistentConnection = true,
                                    .persistentTimeout = 300,
                                    .transportDscp = 24,
                                    .mediaDscp = 40,
                                    .forceTurn = true,
                                    .requireMediaHelper = true};
    const Document made = newBaseSettings(readTemplate(documentOf(TemplateText)), fields);
    EXPECT_EQ(made.json(), jsonOf(R"({"name":"Sales_WebRTC_Standard",
      "phoneMetaBase":{"id":"inin_webrtc_softphone.json"},
      "properties":{"phone_label":{"value":{"instance":"x"},"keep":1},"phone_media_dscp":{"value":{"instance":40}},
        "phone_sip_dscp":{"value":{"instance":24}},
        "phone_force_TURN":{"value":{"instance":true,"e":null}},"phone_mediaHelper":{"value":{"instance":true}}},
      "lines":[{"name":"Sales_WebRTC_Standard","lineMetaBase":{"id":"webrtc-line"},
        "properties":{"station_persistent_webrtc_enabled":{"value":{"instance":true,"e":[2,1]}},
          "station_persistent_timeout":{"value":{"instance":300}}}}]})"));
}

/// The vendor's own fixtures show base settings without any DSCP key (API.md 11.11).
TEST(BaseSettings, WithoutADscpKeyTheDefaultHoldsAndNothingIsWritten)
{
    constexpr char Without[] =
        R"({"id":"b","name":"n","properties":{},"lines":[{"name":"n","properties":{}}]})";
    Document base = documentOf(Without);
    BaseSettingsFields fields = fieldsOf(base);
    EXPECT_EQ(fields.transportDscp, std::nullopt);
    EXPECT_EQ(fields.mediaDscp, std::nullopt);
    fields.name = u"m"_s;
    applyFields(base, fields);
    EXPECT_EQ(base.at(u"properties"_s).toObject(), QJsonObject());
    fields.mediaDscp = DefaultMediaDscp;
    applyFields(base, fields);
    EXPECT_EQ(base.property(u"properties"_s, u"phone_media_dscp"_s), QJsonValue(46))
        << "somebody wants it to stay so";
    EXPECT_TRUE(base.property(u"properties"_s, u"phone_sip_dscp"_s).isUndefined());
}

constexpr char WithWord[] =
    R"({"id":"b","name":"n","lines":[{"name":"n","properties":{}}],
  "properties":{"phone_media_relay":{"value":{"instance":"IfNeeded","e":1}},"phone_label":{"value":{"instance":"x"}}}})";

TEST(BaseSettings, ATurnKeyThatHoldsAWordIsReadAndWrittenAsItIs)
{
    Document base = documentOf(WithWord);
    BaseSettingsFields fields = fieldsOf(base);
    EXPECT_EQ(fields.forceTurn, std::nullopt);
    EXPECT_EQ(fields.turnValue, u"IfNeeded"_s);
    EXPECT_EQ(rowOf(base).turnValue, u"IfNeeded"_s);
    fields.forceTurn = true; // there is no switch
    applyFields(base, fields);
    EXPECT_EQ(base.json(), jsonOf(WithWord));
    fields.turnValue = u"Always"_s;
    applyFields(base, fields);
    EXPECT_EQ(base.json(),
              changedAt(WithWord, u"properties/phone_media_relay/value/instance"_s, u"Always"_s));
}

TEST(BaseSettings, TheWordsForTurnAreThoseSeenInTheOrg)
{
    const QString model = QStringView(WebRtcModelId).toString();
    const std::vector<BaseSettingsRow> rows{{.id = u"1"_s, .modelId = model, .turnValue = u"Never"_s},
                                            {.id = u"2"_s, .modelId = model},
                                            {.id = u"3"_s, .modelId = u"desk"_s, .turnValue = u"Odd"_s},
                                            {.id = u"4"_s, .modelId = model, .turnValue = u"Never"_s}};
    EXPECT_EQ(turnValuesIn(rows, u"Always"_s), (QStringList{u"Always"_s, u"Never"_s}));
    EXPECT_EQ(turnValuesIn({}, {}), QStringList());
}

TEST(BaseSettings, EverythingInThePropertyMapsCanBeSeen)
{
    EXPECT_EQ(propertiesOf(documentOf(WithWord)),
              (QList<NamedProperty>{{u"phone_label"_s, u"x"_s}, {u"phone_media_relay"_s, u"IfNeeded"_s}}));
    EXPECT_TRUE(propertiesOf(Document()).isEmpty());
}

TEST(BaseSettings, ABareTemplateStillGivesTheCertainFields)
{
    const BaseSettingsFields fields{.name = u"N"_s, .forceTurn = true};
    const Document made = newBaseSettings(readTemplate(documentOf(R"({"lines":[{}]})")), fields);
    EXPECT_EQ(made.json(), jsonOf(R"({"name":"N","phoneMetaBase":{"id":"inin_webrtc_softphone.json"},
      "lines":[{"name":"N","properties":{"station_persistent_webrtc_enabled":{"value":{"instance":false}},
        "station_persistent_timeout":{"value":{"instance":600}}}}]})"));
}

} // namespace
} // namespace Stationmaster::Test
