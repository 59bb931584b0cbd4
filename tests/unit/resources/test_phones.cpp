// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/basesettings/basesettings.h"
#include "resources/phones/phones.h"
#include "unit/resources/oddobjects.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

TEST(Phones, ANewPhoneIsTheCommonMinimum)
{
    const Document phone = newPhone({.name = u"Ada_WebRTC"_s,
                                     .siteId = u"s-1"_s,
                                     .baseSettingsId = u"b-1"_s,
                                     .lineBaseSettingsId = u"lb-1"_s,
                                     .userId = u"u-1"_s});
    EXPECT_EQ(phone.json(),
              jsonOf(R"({"name":"Ada_WebRTC","site":{"id":"s-1"},"phoneBaseSettings":{"id":"b-1"},
      "lines":[{"name":"Ada_WebRTC","lineBaseSettings":{"id":"lb-1"}}],"webRtcUser":{"id":"u-1"}})"));
}

TEST(Phones, APutDropsWhatItMustNotCarryAndNothingElse)
{
    Document phone = documentOf(OddPhone);
    ASSERT_TRUE(phone.set(u"name"_s, u"Other"_s));

    QJsonObject expected = jsonOf(OddPhone);
    expected[u"name"] = u"Other"_s;
    for (const char *key :
         {"status", "secondaryStatus", "userAgentInfo", "primaryEdge", "secondaryEdge", "selfUri"})
        expected.remove(QLatin1StringView(key));
    QJsonArray lines = expected[u"lines"].toArray();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QJsonObject line = lines[i].toObject();
        for (const char *key : {"primaryEdge", "secondaryEdge", "loggedInUser", "defaultForUser"})
            line.remove(QLatin1StringView(key));
        lines[i] = line;
    }
    expected[u"lines"] = lines;

    EXPECT_EQ(jsonOf(preparedForPut(phone).toJson()), expected);
    EXPECT_EQ(phone.at(u"status/operationalStatus"_s), u"OPERATIONAL"_s) << "the document itself stays whole";
}

TEST(Phones, APutOfABarePhoneAddsNothing)
{
    const Document bare = documentOf(R"({"id":"p","lines":[]})");
    EXPECT_EQ(preparedForPut(bare), bare);
    const Document odd = documentOf(R"({"id":"p","lines":"x"})");
    EXPECT_EQ(preparedForPut(odd), odd);
}

TEST(Phones, ReadsTheRow)
{
    const PhoneRow expected{.id = u"p-1"_s,
                            .name = u"Ada — WebRTC"_s,
                            .state = u"active"_s,
                            .siteId = u"s-1"_s,
                            .baseSettingsId = u"b-1"_s,
                            .baseSettingsName = u"Base"_s,
                            .modelId = QStringView(WebRtcModelId).toString(),
                            .lineId = u"l-1"_s,
                            .userId = u"u-1"_s,
                            .userName = u"Ada Example"_s,
                            .userKnown = true,
                            .defaultForUserId = u"u-1"_s,
                            .loggedInUserId = u"u-1"_s,
                            .operationalStatus = u"OPERATIONAL"_s,
                            .version = 7,
                            .overrides = PhoneOverrides{.persistentTimeout = 300, .mediaDscp = 40}};
    EXPECT_EQ(rowOfPhone(documentOf(OddPhone)), expected);
    EXPECT_TRUE(expected.isWebRtc());
}

TEST(Phones, NoOverridesAndNoWordAboutThemAreTwoThings)
{
    EXPECT_FALSE(rowOfPhone(documentOf(R"({"id":"p","lines":[{"id":"l"}]})")).overrides);
    EXPECT_EQ(rowOfPhone(documentOf(R"({"id":"p","properties":{}})")).overrides, PhoneOverrides());
    EXPECT_EQ(rowOfPhone(documentOf(R"({"id":"p","lines":[{"properties":{}}]})")).overrides,
              PhoneOverrides());
}

TEST(Phones, NoUserAndNoWordAboutTheUserAreTwoThings)
{
    EXPECT_TRUE(rowOfPhone(documentOf(R"({"id":"p","webRtcUser":null})")).userKnown);
    EXPECT_FALSE(rowOfPhone(documentOf(R"({"id":"p"})")).userKnown);
    EXPECT_FALSE(rowOfPhone(documentOf(R"({"id":"p","webRtcUser":"u"})")).userKnown);
    EXPECT_FALSE(rowOfPhone(documentOf(R"({"id":"p","webRtcUser":{}})")).userKnown);
}

TEST(Phones, AnotherUserOnTheLineIsNotTheOwner)
{
    const PhoneRow row = rowOfPhone(documentOf(
        R"({"id":"p","webRtcUser":{"id":"u-1"},"lines":[{"loggedInUser":{"id":"u-2"},"defaultForUser":{"id":"u-3"}}]})"));
    EXPECT_EQ(row.userId, u"u-1"_s);
    EXPECT_EQ(row.loggedInUserId, u"u-2"_s);
    EXPECT_EQ(row.defaultForUserId, u"u-3"_s);
    const PhoneRow none = rowOfPhone(documentOf(R"({"id":"p","webRtcUser":{"id":"u-1"},"lines":[{}]})"));
    EXPECT_EQ(none.loggedInUserId, QString());
}

TEST(Phones, TheModelIsDecidedByIdAndElseByTheUser)
{
    EXPECT_TRUE(rowOfPhone(documentOf(R"({"id":"p","webRtcUser":{"id":"u"}})")).isWebRtc());
    EXPECT_FALSE(rowOfPhone(documentOf(R"({"id":"p"})")).isWebRtc());
    EXPECT_FALSE(
        rowOfPhone(
            documentOf(
                R"({"id":"p","phoneMetaBase":{"id":"polycom.json","name":"Genesys Cloud WebRTC Phone"}})"))
            .isWebRtc());
}

} // namespace
} // namespace Stationmaster::Test
