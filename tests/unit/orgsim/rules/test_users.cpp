// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class UserRules : public GatewayFixture
{
protected:
    QJsonObject criterion(const QString &type, const QString &field, const QJsonValue &value,
                          const QJsonObject &more = {})
    {
        QJsonObject made = more;
        made[u"type"_s] = type;
        made[u"fields"_s] = QJsonArray{field};
        made[value.isArray() ? u"values"_s : u"value"_s] = value;
        return made;
    }
    Reply search(const QJsonArray &query, const QJsonObject &more = {})
    {
        QJsonObject body = more;
        body[u"query"_s] = query;
        return post(u"/api/v2/users/search"_s, body);
    }
    qsizetype found(const QJsonArray &query)
    {
        return search(query, {{u"pageSize"_s, 100}}).body[u"results"_s].toArray().size();
    }
    const QString path = u"/api/v2/users?pageSize=500"_s;
};

TEST_F(UserRules, ListsTheActiveOnesUnlessAskedOtherwise)
{
    EXPECT_EQ(entities(path).size(), 39);
    EXPECT_EQ(entities(path + u"&state=inactive"_s).size(), 1);
    EXPECT_EQ(entities(path + u"&state=any"_s).size(), 40);
    EXPECT_EQ(get(path + u"&state=asleep"_s).status, 400);
    const QJsonArray up = entities(path);
    const QJsonArray down = entities(path + u"&sortOrder=descending"_s);
    EXPECT_EQ(up.first(), down.last());
    EXPECT_TRUE(up[0][u"division"_s][u"id"_s].isString()) << "always there";
}

TEST_F(UserRules, FindsManyByIdAndShowsStationsWhenAsked)
{
    const QJsonObject phone = webRtcPhone();
    const QString one = phone[u"webRtcUser"_s][u"id"_s].toString();
    const QString two = idOf(userWithoutPhone());
    EXPECT_EQ(entities(path + u"&id=%1&id=%2"_s.arg(one, two)).size(), 2);
    EXPECT_FALSE(entities(path + u"&id="_s + one)[0].toObject().contains(u"station"_s));
    const QJsonValue station = entities(path + u"&expand=station&id="_s + one)[0][u"station"_s];
    EXPECT_EQ(station[u"defaultStation"_s][u"id"_s], phone[u"lines"_s][0][u"id"_s]);
    EXPECT_EQ(get(u"/api/v2/users/%1?expand=station"_s.arg(one)).body[u"station"_s], station);
    EXPECT_EQ(get(u"/api/v2/users/nobody"_s).status, 404);
}

TEST_F(UserRules, SearchesByEveryKindOfCriterion)
{
    const QJsonObject user = state()[u"users"_s][0].toObject();
    const QString email = user[u"email"_s].toString();
    EXPECT_EQ(found({criterion(u"EXACT"_s, u"email"_s, email.toUpper())}), 1);
    EXPECT_EQ(found({criterion(u"EXACT"_s, u"email"_s, email.chopped(1))}), 0);
    EXPECT_EQ(found({criterion(u"STARTS_WITH"_s, u"email"_s, email.chopped(5))}), 1);
    EXPECT_EQ(found({criterion(u"CONTAINS"_s, u"name"_s, user[u"name"_s].toString().mid(1))}) > 0, true);
    EXPECT_EQ(found({criterion(u"REGEX"_s, u"email"_s, u".*@example\\.com"_s)}), 40);
    EXPECT_EQ(found({criterion(u"TERMS"_s, u"state"_s, QJsonArray{u"active"_s, u"inactive"_s})}), 40);
    EXPECT_EQ(found({criterion(u"EXACT"_s, u"state"_s, u"inactive"_s)}), 1);
    EXPECT_EQ(found({criterion(u"EXACT"_s, u"state"_s, u"inactive"_s, {{u"operator"_s, u"NOT"_s}})}), 39);
    EXPECT_EQ(
        found({criterion(u"EXACT"_s, u"state"_s, u"active"_s), criterion(u"EXACT"_s, u"email"_s, email)}), 1);
    EXPECT_EQ(found({QJsonObject{{u"group"_s, QJsonArray{criterion(u"EXACT"_s, u"email"_s, email)}}}}), 1);
    EXPECT_EQ(found({QJsonObject{{u"type"_s, u"MATCH_ALL"_s}}}), 40);
    EXPECT_EQ(found({criterion(u"REQUIRED_FIELDS"_s, u"title"_s, u""_s)}), 39) << "one person has no title";
}

TEST_F(UserRules, AnswersASearchInItsOwnEnvelope)
{
    const QJsonArray all{criterion(u"EXACT"_s, u"state"_s, u"active"_s)};
    const QJsonObject page =
        search(all, {{u"pageSize"_s, 10}, {u"pageNumber"_s, 4}, {u"expand"_s, QJsonArray{u"station"_s}}})
            .body;
    EXPECT_EQ(page[u"results"_s].toArray().size(), 9);
    EXPECT_TRUE(page[u"results"_s][0].toObject().contains(u"station"_s));
    EXPECT_EQ(page[u"total"_s].toInt(), 39);
    EXPECT_EQ(page[u"pageCount"_s].toInt(), 4);
    EXPECT_EQ(page[u"types"_s].toArray(), QJsonArray{u"users"_s});
    EXPECT_FALSE(page.contains(u"entities"_s));
    const QJsonArray up = search(all, {{u"pageSize"_s, 100}}).body[u"results"_s].toArray();
    const QJsonArray down =
        search(all, {{u"pageSize"_s, 100}, {u"sortOrder"_s, u"DESC"_s}}).body[u"results"_s].toArray();
    EXPECT_EQ(up.first(), down.last());
    const QString link = QString::fromLatin1(
        QJsonDocument(QJsonObject{{u"query"_s, all}}).toJson().toBase64(QByteArray::Base64UrlEncoding));
    EXPECT_EQ(get(u"/api/v2/users/search?q64="_s + link).body[u"total"_s].toInt(), 39);
}

TEST_F(UserRules, RefusesASearchThatMakesNoSense)
{
    const QJsonArray good{criterion(u"EXACT"_s, u"state"_s, u"active"_s)};
    EXPECT_EQ(search({}).status, 400);
    EXPECT_EQ(search(good, {{u"pageSize"_s, 101}}).status, 400);
    EXPECT_EQ(search(good, {{u"pageNumber"_s, 0}}).status, 400);
    EXPECT_EQ(search(good, {{u"sortOrder"_s, u"ascending"_s}}).status, 400);
    EXPECT_EQ(search({criterion(u"LIKE"_s, u"name"_s, u"a"_s)}).status, 400);
    EXPECT_EQ(search({criterion(u"EXACT"_s, u"shoeSize"_s, u"43"_s)}).status, 400);
    EXPECT_EQ(search({criterion(u"EXACT"_s, u"name"_s, u"a"_s, {{u"operator"_s, u"XOR"_s}})}).status, 400);
}

} // namespace Stationmaster::OrgSim::Test
