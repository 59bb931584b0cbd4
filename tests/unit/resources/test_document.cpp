// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/phones/phones.h"
#include "unit/resources/oddobjects.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

TEST(Document, ReadsByPath)
{
    const Document site = documentOf(OddSite);
    EXPECT_EQ(site.id(), u"s-1"_s);
    EXPECT_EQ(site.name(), u"Zürich"_s);
    EXPECT_EQ(site.state(), u"active"_s);
    EXPECT_EQ(site.version(), 12);
    EXPECT_EQ(site.at(u"mediaRegions/1"_s).toString(), u"eu-central-1"_s);
    EXPECT_EQ(site.at(u"location/emergencyNumber/number"_s).toString(), u"144"_s);
    EXPECT_TRUE(site.at(u"callerName"_s).isNull());
    EXPECT_TRUE(site.at(u"mediaRegions/3"_s).isUndefined());
    EXPECT_TRUE(site.at(u"mediaRegions/first"_s).isUndefined());
    EXPECT_TRUE(site.at(u"callerName/x"_s).isUndefined());
    EXPECT_TRUE(site.at(u"name/0"_s).isUndefined());
}

TEST(Document, KnowsNothingOfAnEmptyOrOddObject)
{
    EXPECT_EQ(Document().id(), QString());
    EXPECT_EQ(Document().version(), std::nullopt);
    const Document odd = documentOf(R"({"id":7,"name":null,"state":[],"version":"x"})");
    EXPECT_EQ(odd.id() + odd.name() + odd.state(), QString());
    EXPECT_EQ(odd.version(), std::nullopt);
    EXPECT_EQ(documentOf(R"({"version":"12"})").version(), 12);
    EXPECT_EQ(documentOf(R"({"version":12.0})").version(), 12);
    EXPECT_EQ(documentOf(R"({"version":99999999999})").version(), std::nullopt);
}

TEST(Document, SetsOneValueAndKeepsTheRest)
{
    for (const char *text : {OddBaseSettings, OddPhone, OddSite, OddUser}) {
        Document document = documentOf(text);
        ASSERT_TRUE(document.set(u"name"_s, u"Other"_s));
        QJsonObject expected = jsonOf(text);
        expected[u"name"] = u"Other"_s;
        EXPECT_EQ(jsonOf(document.toJson()), expected);
    }
}

TEST(Document, NumbersOfManyDigitsCostNoRow)
{
    for (const char *number : {"18446744073709551616", "-99999999999999999999999", "1e30", "12345678901234567890.5"}) {
        const QByteArray json = QByteArray(R"({"id":"p","name":"1234567890123456789012","odd":[)") + number +
                                R"(],"lines":[{"id":"l"}]})";
        const PhoneRow row = rowOfPhone(documentOf(json.constData()));
        EXPECT_EQ(row.id, u"p"_s) << number;
        EXPECT_EQ(row.name, u"1234567890123456789012"_s) << number;
        EXPECT_EQ(row.lineId, u"l"_s) << number;
    }
}

TEST(Document, SetsInsideArrays)
{
    Document phone = documentOf(OddPhone);
    ASSERT_TRUE(phone.set(u"lines/1/future/k/0"_s, true));
    EXPECT_EQ(phone.at(u"lines/1/future/k"_s), QJsonArray{true});
    EXPECT_EQ(phone.at(u"lines/0"_s), documentOf(OddPhone).at(u"lines/0"_s));
    for (const QString &path : {u"lines/-0/name"_s, u"lines/+0/name"_s, u"lines/00/name"_s, u"lines/ 0/name"_s}) {
        EXPECT_FALSE(phone.set(path, true)) << qPrintable(path);
        EXPECT_TRUE(phone.at(path).isUndefined()) << qPrintable(path);
    }
}

TEST(Document, MakesMissingObjectsButNoItems)
{
    Document document = documentOf(R"({"lines":[],"gone":null,"text":"x","list":[1]})");
    EXPECT_TRUE(document.set(u"a/b/c"_s, 1));
    EXPECT_TRUE(document.set(u"gone/d"_s, 2));
    const Document made = document;
    EXPECT_FALSE(document.set(u"lines/0/name"_s, u"x"_s));
    EXPECT_FALSE(document.set(u"lines/0"_s, u"x"_s));
    EXPECT_FALSE(document.set(u"missing/0/name"_s, u"x"_s));
    EXPECT_FALSE(document.set(u"text/inside"_s, u"x"_s));
    EXPECT_FALSE(document.set(u"list/0/inside"_s, u"x"_s));
    EXPECT_FALSE(document.set(u"list/name"_s, u"x"_s));
    EXPECT_EQ(document, made);
    EXPECT_EQ(document.json(),
              jsonOf(R"({"lines":[],"gone":{"d":2},"text":"x","list":[1],"a":{"b":{"c":1}}})"));
}

TEST(Document, Removes)
{
    Document document = documentOf(R"({"a":{"b":1,"c":2},"list":[1,2,3]})");
    document.remove(u"a/b"_s);
    document.remove(u"list/1"_s);
    document.remove(u"list/9"_s);
    document.remove(u"none/such"_s);
    EXPECT_EQ(document.json(), jsonOf(R"({"a":{"c":2},"list":[1,3]})"));
}

TEST(Document, SetsOnlyTheInstanceOfAProperty)
{
    Document base = documentOf(OddBaseSettings);
    ASSERT_TRUE(base.setProperty(u"properties"_s, u"phone_media_dscp"_s, 34));
    EXPECT_EQ(base.at(u"properties/phone_media_dscp"_s),
              jsonOf(R"({"value":{"instance":34,"inherited":true},"type":"integer"})"));
    EXPECT_EQ(base.property(u"properties"_s, u"phone_media_dscp"_s), 34);
    ASSERT_TRUE(base.setProperty(u"lines/0/properties"_s, u"new_key"_s, true));
    EXPECT_EQ(base.at(u"lines/0/properties/new_key"_s), jsonOf(R"({"value":{"instance":true}})"));
    ASSERT_TRUE(base.setProperty(u"properties"_s, u"phone_standalone"_s, false));
    EXPECT_EQ(base.at(u"properties/phone_standalone"_s), jsonOf(R"({"value":{"instance":false}})"));
    EXPECT_FALSE(base.setProperty(u"lines/1/properties"_s, u"new_key"_s, true));
}

TEST(Document, KeepsNumbersThatNoDoubleHolds)
{
    const QByteArray text =
        R"({"a":9007199254740993,"b":-9223372036854775807,"c":0.1,"d":1e-07,"e":[1,1.5]})";
    EXPECT_EQ(Document(jsonOf(text)).toJson().toStdString(), text.toStdString());
}

TEST(Document, KeepsTextOfEveryKind)
{
    const QByteArray text = R"({"a":"\u0000<b>","b":"中文 עברית 🎧","c":"\"\/"})";
    const Document document(jsonOf(text));
    EXPECT_EQ(jsonOf(document.toJson()), jsonOf(text));
    EXPECT_EQ(document.at(u"a"_s).toString().size(), 4);
}

} // namespace
} // namespace Stationmaster::Test
