// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include "orgsim/rules/auditbook.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class AuditRules : public GatewayFixture
{
protected:
    static constexpr qint64 Hour = 3'600'000;

    void SetUp() override { beginWith({}); }
    void beginWith(const OrgRules &rules)
    {
        OrgOptions options = smallOrg();
        options.rules = rules;
        begin(options);
        m_began = OrgClock::text(gateway->clock().now());
    }
    /// Of what happened since the org began.
    QJsonObject asked(const QString &property = {}, const QString &value = {})
    {
        QJsonObject query{{u"interval"_s, QString(m_began + u"/2099-01-01T00:00:00Z"_s)},
                          {u"serviceName"_s, u"Telephony"_s}};
        if (!property.isEmpty())
            query[u"filters"_s] = QJsonArray{QJsonObject{{u"property"_s, property}, {u"value"_s, value}}};
        return query;
    }
    QJsonArray found(const QJsonObject &query)
    {
        return post(path + u"/realtime"_s, query).body[u"entities"_s].toArray();
    }
    QJsonObject onlyChange(const QString &type, const QString &id)
    {
        const QJsonArray entries = found(asked(u"EntityId"_s, id));
        EXPECT_EQ(entries.size(), 1);
        EXPECT_EQ(entries[0][u"entityType"_s], type);
        const QJsonArray changes = entries[0][u"propertyChanges"_s].toArray();
        EXPECT_EQ(changes.size(), 1);
        return changes[0].toObject();
    }
    static QJsonObject changeOf(const QString &property, const QJsonArray &old, const QJsonArray &now)
    {
        return {{u"property"_s, property}, {u"oldValues"_s, old}, {u"newValues"_s, now}};
    }
    /// A PUT that sets one property.
    void setProperty(const QString &target, const QString &key, const QJsonValue &value, bool onLine)
    {
        QJsonObject object = get(target).body;
        QJsonObject line = object[u"lines"_s][0].toObject();
        QJsonObject &holder = onLine ? line : object;
        QJsonObject properties = holder[u"properties"_s].toObject();
        properties[key] = QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, value}}}};
        holder[u"properties"_s] = properties;
        object[u"lines"_s] = QJsonArray{line};
        ASSERT_EQ(put(target, object).status, 200);
    }
    const QString path = u"/api/v2/audits/query"_s;
    QString m_began;
};

TEST_F(AuditRules, EveryChangeLeavesAnEntry)
{
    EXPECT_TRUE(found(asked()).isEmpty());
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

TEST_F(AuditRules, EachPropertyThatChangesIsNamedByItsKeyWithTextsForValues)
{
    const QJsonObject base = webRtcBase();
    const QString target = Bases + u'/' + idOf(base);
    setProperty(target, u"phone_force_turn"_s, true, false);
    EXPECT_EQ(onlyChange(u"PhoneBase"_s, idOf(base)),
              changeOf(u"phone_force_turn"_s, {u"false"_s}, {u"true"_s}));

    const QJsonObject phone = webRtcPhone();
    setProperty(Phones + u'/' + idOf(phone), u"phone_media_dscp"_s, 10, false);
    EXPECT_EQ(onlyChange(u"Phone"_s, idOf(phone)), changeOf(u"phone_media_dscp"_s, {}, {u"10"_s}))
        << "one of its own, where there was none";

    QJsonObject site = state()[u"sites"_s][1].toObject();
    for (const QString &edges : {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s})
        site.remove(edges);
    site[u"mediaRegions"_s] = QJsonArray{u"eu-west-2"_s, u"us-east-1"_s};
    ASSERT_EQ(put(Sites + u'/' + idOf(site), site).status, 200);
    EXPECT_EQ(onlyChange(u"Site"_s, idOf(site)), changeOf(u"mediaRegions"_s, {u"eu-west-1"_s, u"eu-west-2"_s},
                                                          {u"eu-west-2"_s, u"us-east-1"_s}));
}

TEST_F(AuditRules, LinesHaveEntriesOfTheirOwnOrNone)
{
    const QString key = u"station_persistent_timeout"_s;
    QJsonObject base = webRtcBase();
    setProperty(Bases + u'/' + idOf(base), key, 44, true);
    EXPECT_EQ(onlyChange(u"LineBase"_s, base[u"lines"_s][0][u"id"_s].toString()),
              changeOf(key, {u"600"_s}, {u"44"_s}));
    EXPECT_TRUE(found(asked(u"EntityId"_s, idOf(base)))[0][u"propertyChanges"_s].toArray().isEmpty());
    QJsonObject phone = webRtcPhone();
    setProperty(Phones + u'/' + idOf(phone), key, 45, true);
    EXPECT_EQ(onlyChange(u"Line"_s, phone[u"lines"_s][0][u"id"_s].toString()), changeOf(key, {}, {u"45"_s}));

    beginWith({.lineAuditsApart = false});
    base = webRtcBase();
    setProperty(Bases + u'/' + idOf(base), key, 44, true);
    EXPECT_EQ(onlyChange(u"PhoneBase"_s, idOf(base)), changeOf(key, {u"600"_s}, {u"44"_s}));
    EXPECT_TRUE(found(asked(u"EntityType"_s, u"LineBase"_s)).isEmpty());
    phone = webRtcPhone();
    setProperty(Phones + u'/' + idOf(phone), key, 45, true);
    EXPECT_EQ(onlyChange(u"Phone"_s, idOf(phone)), changeOf(key, {}, {u"45"_s}));
}

TEST_F(AuditRules, AWriteThatChangesNothingHasAnEntryThatSaysSo)
{
    const QJsonObject phone = get(Phones + u'/' + idOf(webRtcPhone())).body;
    ASSERT_EQ(put(Phones + u'/' + idOf(phone), phone).status, 200);
    const QJsonArray entries = found(asked());
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0][u"propertyChanges"_s], QJsonArray());
}

TEST_F(AuditRules, RealtimeKnowsTheLastFourteenDaysByTheOrgsClock)
{
    const QString id = idOf(webRtcBase());
    setProperty(Bases + u'/' + id, u"phone_media_dscp"_s, 11, false);
    gateway->clock().shift(13 * 24 * Hour);
    setProperty(Bases + u'/' + id, u"phone_media_dscp"_s, 12, false);
    EXPECT_EQ(found(asked(u"EntityId"_s, id)).size(), 2);
    gateway->clock().shift(2 * 24 * Hour);
    const QJsonArray late = found(asked(u"EntityId"_s, id));
    ASSERT_EQ(late.size(), 1);
    EXPECT_EQ(late[0][u"propertyChanges"_s][0][u"newValues"_s], QJsonArray{u"12"_s});
    const QJsonObject whole = post(path, asked(u"EntityId"_s, id)).body;
    get(path + u'/' + idOf(whole));
    get(path + u'/' + idOf(whole));
    EXPECT_EQ(entities(path + u'/' + idOf(whole) + u"/results"_s).size(), 2)
        << "the other query has them all";
}

TEST_F(AuditRules, RealtimeIsReadInPagesByTheBody)
{
    const QString id = idOf(webRtcBase());
    for (int value = 1; value <= 5; ++value)
        setProperty(Bases + u'/' + id, u"phone_sip_dscp"_s, value, false);
    QStringList values;
    for (int page = 1; page <= 3; ++page) {
        QJsonObject query = asked(u"EntityId"_s, id);
        query[u"pageSize"_s] = 2;
        query[u"pageNumber"_s] = page;
        const QJsonObject answer = post(path + u"/realtime?pageNumber=9"_s, query).body;
        EXPECT_EQ(answer[u"total"_s].toInt(), 5);
        EXPECT_EQ(answer[u"pageCount"_s].toInt(), 3);
        EXPECT_FALSE(answer.contains(u"nextUri"_s));
        for (const QJsonValue entry : answer[u"entities"_s].toArray())
            values += entry[u"propertyChanges"_s][0][u"newValues"_s][0].toString();
    }
    EXPECT_EQ(values, QStringList({u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
}

TEST_F(AuditRules, WithoutThePermissionTheyAreRefusedByItsName)
{
    OrgOptions options = smallOrg();
    options.permissions = u"telephony:plugin:all"_s;
    begin(options);
    for (const QString &target : {path, QString(path + u"/realtime"_s)}) {
        const Reply refused = post(target, asked());
        EXPECT_EQ(refused.status, 403);
        EXPECT_EQ(refused.body[u"code"_s], u"missing.permissions"_s);
        EXPECT_TRUE(refused.body[u"message"_s].toString().contains(u"audits:audit:view"_s));
    }
}

TEST_F(AuditRules, ANewOrgHasAPastThatExplainsItsDates)
{
    const QString id = idOf(first(u"phonebasesettings"_s, [](const QJsonObject &base) {
        return base[u"name"_s] == u"Sales_WebRTC_Standard"_s;
    }));
    QJsonObject query = asked();
    query[u"interval"_s] = QString(u"2020-01-01T00:00:00Z/"_s + m_began);
    const QJsonArray past = found(query);
    ASSERT_EQ(past.size(), 4) << "three changes, of which one is of a line";
    EXPECT_EQ(past[1][u"entityType"_s], u"LineBase"_s);
    EXPECT_EQ(past[1][u"propertyChanges"_s][0],
              changeOf(u"station_persistent_webrtc_enabled"_s, {u"true"_s}, {u"false"_s}));
    EXPECT_EQ(past[2][u"entity"_s][u"id"_s], id);
    EXPECT_EQ(past[2][u"eventDate"_s], get(Bases + u'/' + id).body[u"dateModified"_s]);
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
        book.add(u"Phone"_s, {}, {{u"id"_s, QString::number(i)}}, {.client = u"c"_s}, 1'800'000'000'000);
    const QJsonArray all = book.found({{u"interval"_s, u"2020-01-01T00:00:00Z/2099-01-01T00:00:00Z"_s}});
    EXPECT_EQ(static_cast<std::size_t>(all.size()), AuditBook::MostEntries);
    EXPECT_EQ(all.last().toObject()[u"entity"_s].toObject()[u"id"_s], u"3"_s);
    for (std::size_t i = 0; i < AuditBook::MostQueries + 1; ++i)
        book.start(QString::number(i), {}, 0);
    EXPECT_EQ(book.query(u"0"_s), nullptr);
    EXPECT_NE(book.query(u"1"_s), nullptr);
}

} // namespace Stationmaster::OrgSim::Test
