// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "gatewayfixture.h"

#include "orgsim/auditbook.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class AuditRules : public GatewayFixture
{
protected:
    static QJsonObject asked(const QString &property = {}, const QString &value = {})
    {
        QJsonObject query{{u"interval"_s, u"2020-01-01T00:00:00Z/2099-01-01T00:00:00Z"_s},
                          {u"serviceName"_s, u"Telephony"_s}};
        if (!property.isEmpty())
            query[u"filters"_s] = QJsonArray{QJsonObject{{u"property"_s, property}, {u"value"_s, value}}};
        return query;
    }
    QJsonArray found(const QJsonObject &query)
    {
        return post(path + u"/realtime"_s, query).body[u"entities"_s].toArray();
    }
    const QString path = u"/api/v2/audits/query"_s;
};

TEST_F(AuditRules, EveryChangeLeavesAnEntry)
{
    EXPECT_TRUE(found(asked()).isEmpty()) << "a new org has no past";
    const QJsonObject phone = post(Phones, newPhone(u"Watched"_s, idOf(userWithoutPhone()))).body;
    const QString id = idOf(phone);
    QJsonObject renamed = phone;
    renamed[u"name"_s] = u"Renamed"_s;
    ASSERT_EQ(put(Phones + u'/' + id, renamed).status, 200);
    ASSERT_EQ(remove(Phones + u'/' + id).status, 204);
    const QJsonArray entries = found(asked(u"EntityId"_s, id));
    ASSERT_EQ(entries.size(), 3);
    EXPECT_EQ(entries[0][u"action"_s], u"Delete"_s) << "newest first";
    EXPECT_EQ(entries[1][u"action"_s], u"Update"_s);
    EXPECT_EQ(entries[2][u"action"_s], u"Create"_s);
    EXPECT_EQ(entries[1][u"entityType"_s], u"Phone"_s);
    EXPECT_EQ(entries[1][u"client"_s][u"id"_s], u"demo-client"_s);
    QJsonObject name;
    for (const QJsonValue change : entries[1][u"propertyChanges"_s].toArray()) {
        if (change[u"property"_s] == u"name"_s)
            name = change.toObject();
    }
    EXPECT_EQ(name[u"oldValues"_s], QJsonArray{u"Watched"_s});
    EXPECT_EQ(name[u"newValues"_s], QJsonArray{u"Renamed"_s});
}

TEST_F(AuditRules, RefusedChangesLeaveNone)
{
    EXPECT_NE(post(Phones, {}).status, 200);
    EXPECT_NE(remove(Bases + u'/' + webRtcPhone()[u"phoneBaseSettings"_s][u"id"_s].toString()).status, 204);
    EXPECT_TRUE(found(asked()).isEmpty());
}

TEST_F(AuditRules, BaseSettingsSitesAndOtherAdminsAreInThereToo)
{
    QJsonObject base = webRtcBase();
    base[u"name"_s] = u"Audited"_s;
    base = post(Bases, base).body;
    ASSERT_EQ(put(Bases + u'/' + idOf(base), base).status, 200);
    ASSERT_EQ(remove(Bases + u'/' + idOf(base)).status, 204);
    EXPECT_EQ(found(asked(u"EntityType"_s, u"PhoneBase"_s)).size(), 3);
    const QString site = idOf(state()[u"sites"_s][0].toObject());
    ASSERT_EQ(
        post(u"/_org/edit"_s,
             {{u"type"_s, u"sites"_s}, {u"id"_s, site}, {u"set"_s, QJsonObject{{u"description"_s, u"x"_s}}}})
            .status,
        200);
    const QJsonArray entries = found(asked(u"EntityType"_s, u"Site"_s));
    ASSERT_EQ(entries.size(), 1);
    EXPECT_TRUE(entries[0][u"user"_s][u"id"_s].isString());
    EXPECT_FALSE(entries[0].toObject().contains(u"client"_s));
    EXPECT_EQ(found(asked(u"Action"_s, u"Delete"_s)).size(), 1);
    EXPECT_TRUE(found(asked(u"EntityType"_s, u"Line"_s)).isEmpty());
}

TEST_F(AuditRules, AQueryGoesFromQueuedToSucceededAndHasResultsInPages)
{
    for (int i = 0; i < 5; ++i) {
        const QString phone = idOf(webRtcPhone());
        ASSERT_EQ(remove(Phones + u'/' + phone).status, 204);
    }
    const Reply started = post(path, asked());
    EXPECT_EQ(started.body[u"state"_s], u"Queued"_s);
    const QString query = path + u'/' + idOf(started.body);
    EXPECT_EQ(get(query + u"/results"_s).status, 400) << "too early";
    EXPECT_EQ(get(query).body[u"state"_s], u"Running"_s);
    EXPECT_EQ(get(query).body[u"state"_s], u"Succeeded"_s);
    EXPECT_EQ(get(query).body[u"state"_s], u"Succeeded"_s) << "for good";
    QSet<QString> ids;
    QString cursor;
    int pages = 0;
    do {
        const Reply page = get(query + u"/results?pageSize=2&cursor="_s + cursor);
        for (const QJsonValue entry : page.body[u"entities"_s].toArray())
            ids.insert(entry[u"id"_s].toString());
        cursor = page.body[u"cursor"_s].toString();
        ++pages;
    } while (!cursor.isEmpty() && pages < 10);
    EXPECT_EQ(pages, 3);
    EXPECT_EQ(ids.size(), 5);
    EXPECT_EQ(get(query + u"/results?cursor=zzz"_s).status, 400);
    EXPECT_EQ(get(query + u"/results?pageSize=501"_s).status, 400);
    EXPECT_EQ(get(path + u"/unknown"_s).status, 404);
    EXPECT_EQ(get(query + u"/more"_s).status, 404);
}

TEST_F(AuditRules, WrongQueriesAreRefused)
{
    EXPECT_EQ(post(path, {}).status, 400);
    EXPECT_EQ(post(path, {{u"interval"_s, u"yesterday"_s}}).status, 400);
    EXPECT_EQ(post(path, {{u"interval"_s, u"2026-01-02T00:00:00Z/2026-01-01T00:00:00Z"_s}}).status, 400);
    EXPECT_EQ(post(path, asked(u"Colour"_s, u"red"_s)).status, 400);
    QJsonObject query = asked();
    query[u"pageSize"_s] = 501;
    EXPECT_EQ(post(path + u"/realtime"_s, query).status, 400);
    EXPECT_EQ(get(path).status, 405);
    EXPECT_EQ(get(path + u"/servicemapping"_s).body[u"services"_s][0][u"name"_s], u"Telephony"_s);
}

TEST_F(AuditRules, AnIntervalAndAnOrderCanBeAskedFor)
{
    ASSERT_EQ(remove(Phones + u'/' + idOf(webRtcPhone())).status, 204);
    ASSERT_EQ(remove(Phones + u'/' + idOf(webRtcPhone())).status, 204);
    QJsonObject query = asked();
    query[u"sort"_s] = QJsonArray{QJsonObject{{u"name"_s, u"Timestamp"_s}, {u"sortOrder"_s, u"ascending"_s}}};
    const QJsonArray up = found(query);
    const QJsonArray down = found(asked());
    ASSERT_EQ(up.size(), 2);
    EXPECT_EQ(up[0], down[1]);
    query[u"interval"_s] = u"2020-01-01T00:00:00Z/2020-01-02T00:00:00Z"_s;
    EXPECT_TRUE(found(query).isEmpty());
    query = asked();
    query[u"serviceName"_s] = u"Routing"_s;
    EXPECT_TRUE(found(query).isEmpty());
}

TEST(AuditBook, ForgetsTheOldest)
{
    AuditBook book;
    for (std::size_t i = 0; i < AuditBook::MostEntries + 3; ++i)
        book.add(u"Phone"_s, {}, {{u"id"_s, QString::number(i)}}, u"c"_s);
    const QJsonArray all = book.found({{u"interval"_s, u"2020-01-01T00:00:00Z/2099-01-01T00:00:00Z"_s}});
    EXPECT_EQ(static_cast<std::size_t>(all.size()), AuditBook::MostEntries);
    EXPECT_EQ(all.last().toObject()[u"entity"_s].toObject()[u"id"_s], u"3"_s);
    for (std::size_t i = 0; i < AuditBook::MostQueries + 1; ++i)
        book.start(QString::number(i), {});
    EXPECT_EQ(book.query(u"0"_s), nullptr);
    EXPECT_NE(book.query(u"1"_s), nullptr);
}

} // namespace Stationmaster::OrgSim::Test
