// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/basesettings/basesettings.h"
#include "resources/json/readpage.h"
#include "resources/phones/phones.h"
#include "resources/sites/sites.h"
#include "resources/users/usersapi.h"
#include "unit/resources/oddobjects.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

Result<Page<PhoneRow>> phonePage(const QByteArray &body)
{
    return pageDecoder<PhoneRow>(readPhoneRow)({.status = 200, .body = body});
}

QByteArray pageOf(const QJsonObject &entity)
{
    return QJsonDocument(QJsonObject{{u"entities"_s, QJsonArray{entity}}}).toJson(QJsonDocument::Compact);
}

TEST(ListPage, ReadsTheEnvelope)
{
    const auto page = phonePage(
        R"({"entities":[{"id":"a"},{"id":"b"}],"pageNumber":2,"pageCount":7,"total":602,"pageSize":100})");
    ASSERT_TRUE(page);
    EXPECT_EQ(page->entityCount, 2);
    EXPECT_EQ(page->pageNumber, 2);
    EXPECT_EQ(page->pageCount, 7);
    EXPECT_EQ(page->total, 602);
    ASSERT_EQ(page->rows.size(), 2u);
    EXPECT_EQ(page->rows[1].id, u"b"_s);
}

TEST(ListPage, TheEnvelopeMaySayLittleOrSayItOddly)
{
    const auto bare = phonePage(R"({"entities":[]})");
    ASSERT_TRUE(bare);
    EXPECT_EQ(bare->pageNumber, std::nullopt);
    EXPECT_EQ(bare->pageCount, std::nullopt);
    EXPECT_EQ(bare->total, std::nullopt);
    const auto odd = phonePage(
        R"({"entities":[],"pageNumber":"3","pageCount":4.0,"total":null,"totalNumberOfEntities":5000000000})");
    ASSERT_TRUE(odd);
    EXPECT_EQ(odd->pageNumber, 3);
    EXPECT_EQ(odd->pageCount, 4);
    EXPECT_EQ(odd->total, 5'000'000'000);
    const auto wrong = phonePage(R"({"entities":[],"pageNumber":{},"pageCount":1.5,"total":"many"})");
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong->pageNumber, std::nullopt);
    EXPECT_EQ(wrong->pageCount, std::nullopt);
    EXPECT_EQ(wrong->total, std::nullopt);
}

TEST(ListPage, WhatIsNoListIsMalformed)
{
    for (const char *body :
         {"", " ", "null", "[]", "7", "\"text\"", "{}", "<html><body>502</body></html>",
          R"({"entities":null})", R"({"entities":{"id":"a"}})", R"({"results":[{"id":"a"}]})",
          R"({"entities":[]}x)", R"({"entities":[{"id":"a"},]})", "{\"entities\":[\"\xff\"]}",
          R"({"message":"no","code":"x","status":200})"}) {
        const auto page = phonePage(body);
        ASSERT_FALSE(page) << body;
        EXPECT_EQ(page.error().kind, Error::Kind::Malformed) << body;
    }
}

TEST(ListPage, EveryBeginningOfAnAnswerIsMalformed)
{
    const QByteArray whole = pageOf(jsonOf(OddPhone));
    ASSERT_TRUE(phonePage(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        ASSERT_FALSE(phonePage(whole.left(length))) << length;
}

TEST(ListPage, DropsTheDeletedAndThoseWithoutIdButCountsThem)
{
    const auto page =
        phonePage(R"({"entities":[{"id":"a","state":"deleted"},{"name":"no id"},{"id":null},{"id":""},
      {"id":7},null,"x",[],{"id":"b","state":"DELETED"},{"id":"c","state":"inactive"},{"id":"d","state":7}]})");
    ASSERT_TRUE(page);
    EXPECT_EQ(page->entityCount, 11);
    ASSERT_EQ(page->rows.size(), 2u);
    EXPECT_EQ(page->rows[0].id, u"c"_s);
    EXPECT_EQ(page->rows[1].id, u"d"_s);
}

TEST(ListPage, OneUnreadableTextOrNumberDoesNotCostThePage)
{
    for (const char *entity :
         {R"({"id":"a","name":"half \ud83d"})", R"({"id":"a","version":123456789012345678901234567890})"}) {
        const auto page = phonePage(QByteArray(R"({"entities":[{"id":"first"},)") + entity + "]}");
        ASSERT_TRUE(page) << entity;
        ASSERT_EQ(page->rows.size(), 2u) << entity;
        EXPECT_EQ(page->rows[1].id, u"a"_s);
        EXPECT_EQ(page->rows[1].version, std::nullopt);
    }
}

TEST(ListPage, OnlyTheHalfPairIsReplaced)
{
    const auto page = phonePage(
        R"({"entities":[{"id":"a","name":"\\ud83d \ud83c\udfa7 \ud83d\n\udfa7\\","state":"\udc00x\ud83d\u0041"}]})");
    ASSERT_TRUE(page);
    EXPECT_EQ(page->rows.at(0).name, u"\\ud83d \U0001F3A7 \uFFFD\n\uFFFD\\"_s);
    EXPECT_EQ(page->rows.at(0).state, u"\uFFFDx\uFFFDA"_s);
}

TEST(ListPage, AByteOrderMarkDoesNotMatter)
{
    EXPECT_TRUE(phonePage("\xef\xbb\xbf{\"entities\":[]}"));
}

TEST(ListPage, SharesTextAndReadsManyPages)
{
    const auto decode = pageDecoder<PhoneRow>(readPhoneRow);
    const QByteArray body = pageOf(jsonOf(OddPhone));
    const auto first = decode({.body = body});
    const auto broken = decode({.body = "{"});
    const auto second = decode({.body = body});
    ASSERT_TRUE(first && second && !broken);
    EXPECT_EQ(first->rows, second->rows);
    EXPECT_EQ(first->rows[0].siteId.constData(), second->rows[0].siteId.constData());
}

/// Every path inside @p json.
void collectPaths(const QJsonValue &json, const QString &path, QStringList &paths)
{
    if (!path.isEmpty())
        paths.append(path);
    const QString prefix = path.isEmpty() ? QString() : path + u'/';
    if (json.isObject()) {
        for (const QString &key : json.toObject().keys())
            collectPaths(json[key], prefix + key, paths);
    }
    for (qsizetype i = 0; json.isArray() && i < json.toArray().size(); ++i)
        collectPaths(json[i], prefix + QString::number(i), paths);
}

template <typename Row>
void expectRowsWhateverTheFields(const char *entityText, ReadRow<Row> readRow)
{
    const QJsonValue oddValues[] = {QJsonValue::Undefined,
                                    QJsonValue::Null,
                                    true,
                                    7,
                                    -1.5,
                                    u""_s,
                                    u"text"_s,
                                    QJsonArray(),
                                    QJsonArray{1, QJsonValue::Null},
                                    QJsonObject(),
                                    QJsonObject{{u"id"_s, 5}}};
    QStringList paths;
    collectPaths(jsonOf(entityText), {}, paths);
    ASSERT_GT(paths.size(), 10);
    for (const QString &path : paths) {
        for (const QJsonValue &odd : oddValues) {
            Document entity = documentOf(entityText);
            ASSERT_TRUE(entity.set(path, odd));
            const auto page = pageDecoder<Row>(readRow)({.body = pageOf(entity.json())});
            ASSERT_TRUE(page) << path.toStdString();
            const bool hasId = path != u"id" || odd == QJsonValue(u"text"_s);
            ASSERT_EQ(page->rows.size(), hasId ? 1u : 0u) << path.toStdString();
            if (hasId) {
                EXPECT_EQ(page->rows.front(), rowFrom<Row>(entity, readRow))
                    << path.toStdString() << ": a document reads as the list does";
            }
        }
    }
}

TEST(ListPage, NoFieldOfAnotherTypeCostsARow)
{
    expectRowsWhateverTheFields<PhoneRow>(OddPhone, readPhoneRow);
    expectRowsWhateverTheFields<BaseSettingsRow>(OddBaseSettings, readBaseSettingsRow);
    expectRowsWhateverTheFields<SiteRow>(OddSite, readSiteRow);
    expectRowsWhateverTheFields<UserRow>(OddUser, readUserRow);
}

TEST(ListPage, ReadsUsers)
{
    const auto page = pageDecoder<UserRow>(readUserRow)({.body = pageOf(jsonOf(OddUser))});
    ASSERT_TRUE(page);
    const UserRow expected{.id = u"u-1"_s,
                           .name = u"José Ørsted"_s,
                           .email = u"jose+x@example.com"_s,
                           .state = u"active"_s,
                           .title = u"Agent"_s,
                           .divisionName = u"Home"_s};
    EXPECT_EQ(page->rows.at(0), expected);

    Document expanded = documentOf(OddUser);
    expanded.set(u"station"_s, jsonOf(R"({"associatedStation":{"id":"st-1"},"defaultStation":null})"));
    const auto known = pageDecoder<UserRow>(readUserRow)({.body = pageOf(expanded.json())});
    ASSERT_TRUE(known);
    EXPECT_TRUE(known->rows.at(0).stationKnown);
    EXPECT_EQ(known->rows.at(0).associatedStationId, u"st-1"_s);
    EXPECT_EQ(known->rows.at(0).defaultStationId, QString());
}

} // namespace
} // namespace Stationmaster::Test
