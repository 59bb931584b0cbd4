// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class PhoneListRules : public GatewayFixture
{
protected:
    qsizetype total(const QString &query)
    {
        return get(Phones + u"?pageSize=1&"_s + query).body[u"total"_s].toInt();
    }
    QJsonObject only(const QString &query)
    {
        const QJsonArray found = entities(Phones + u'?' + query);
        EXPECT_EQ(found.size(), 1) << query.toStdString();
        return found[0].toObject();
    }
};

TEST_F(PhoneListRules, ShowsWhatWasAskedForAndNoMore)
{
    const QString id = idOf(webRtcPhone());
    const QString one =
        u"name="_s + QString::fromLatin1(QUrl::toPercentEncoding(webRtcPhone()[u"name"_s].toString()));
    const QJsonObject bare = only(one);
    EXPECT_EQ(idOf(bare), id);
    for (const QString &key : {u"webRtcUser"_s, u"lines"_s, u"properties"_s, u"status"_s})
        EXPECT_FALSE(bare.contains(key)) << key.toStdString();
    EXPECT_TRUE(only(one + u"&fields=webRtcUser"_s)[u"webRtcUser"_s][u"name"_s].isString());
    EXPECT_TRUE(only(one + u"&expand=properties"_s).contains(u"properties"_s));
    EXPECT_TRUE(only(one + u"&expand=status,lines"_s).contains(u"status"_s));
    const QJsonObject line = only(one + u"&expand=lines"_s)[u"lines"_s][0].toObject();
    EXPECT_TRUE(line[u"id"_s].isString());
    EXPECT_FALSE(line.contains(u"defaultForUser"_s));
    const QString users = u"&expand=lines&fields=lines.defaultForUser&fields=lines.loggedInUser"_s;
    EXPECT_TRUE(only(one + users)[u"lines"_s][0][u"defaultForUser"_s][u"id"_s].isString());
    const QJsonObject whole = get(Phones + u'/' + id).body;
    EXPECT_TRUE(whole[u"webRtcUser"_s][u"id"_s].isString()) << "a single GET has it all";
    EXPECT_TRUE(whole[u"lines"_s][0][u"defaultForUser"_s][u"id"_s].isString());
}

TEST_F(PhoneListRules, FiltersByTheWireNames)
{
    const QJsonObject phone = get(Phones + u'/' + idOf(webRtcPhone())).body;
    const QString site = phone[u"site"_s][u"id"_s].toString();
    const QString user = phone[u"webRtcUser"_s][u"id"_s].toString();
    const QString line = phone[u"lines"_s][0][u"id"_s].toString();
    EXPECT_EQ(idOf(only(u"webRtcUser.id="_s + user)), idOf(phone));
    EXPECT_EQ(idOf(only(u"lines.id="_s + line)), idOf(phone));
    EXPECT_EQ(idOf(only(u"lines.defaultForUser.id="_s + user)), idOf(phone));
    const QString base = phone[u"phoneBaseSettings"_s][u"id"_s].toString();
    int onSite = 0;
    int onBase = 0;
    int onBoth = 0;
    for (const QJsonValue each : state()[u"phones"_s].toArray()) {
        onSite += each[u"site"_s][u"id"_s] == site;
        onBase += each[u"phoneBaseSettings"_s][u"id"_s] == base;
        onBoth += each[u"site"_s][u"id"_s] == site && each[u"phoneBaseSettings"_s][u"id"_s] == base;
    }
    EXPECT_EQ(total(u"site.id="_s + site), onSite);
    EXPECT_EQ(total(u"phoneBaseSettings.id="_s + base), onBase);
    EXPECT_EQ(total(u"phoneBaseSettings.id=%1&site.id=%2"_s.arg(base, site)), onBoth);
    EXPECT_EQ(total(u"status.operationalStatus=OPERATIONAL"_s), 30);
    EXPECT_EQ(total(u"webRtcUser.id=nobody"_s), 0);
    EXPECT_EQ(total(u"name=*_webrtc*"_s), 25);
    EXPECT_EQ(total(u"name=lobby,RECEPTION,nothing"_s), 2);
}

TEST_F(PhoneListRules, IgnoresTheNamesThatTheSdksShow)
{
    EXPECT_EQ(total(u"siteId=nowhere&webRtcUserId=nobody&phoneBaseSettingsId=none"_s), 30);
}

TEST_F(PhoneListRules, SortsByNameUnlessAskedOtherwise)
{
    const auto listOf = [this](const QString &query, const QString &key) {
        QStringList all;
        for (const QJsonValue phone : entities(Phones + u"?pageSize=100&expand=status&"_s + query))
            all.append(phone[key].toString().toCaseFolded());
        EXPECT_EQ(all.size(), 30);
        return all;
    };
    const auto isSorted = [](const QStringList &all) { return std::is_sorted(all.begin(), all.end()); };
    EXPECT_TRUE(isSorted(listOf({}, u"name"_s)));
    EXPECT_TRUE(isSorted(listOf(u"sortBy=id"_s, u"id"_s)));
    QStringList backwards = listOf(u"sortBy=id&sortOrder=DESC"_s, u"id"_s);
    std::reverse(backwards.begin(), backwards.end());
    EXPECT_EQ(backwards, listOf(u"sortBy=id"_s, u"id"_s));
    EXPECT_TRUE(isSorted(listOf(u"name=*"_s, u"name"_s))) << "filtered lists as well";
    EXPECT_EQ(get(Phones + u"?sortBy=site"_s).status, 400);
}

TEST_F(PhoneListRules, SortsByEachStatusOnItsOwn)
{
    const auto phones = entities(Phones + u"?sortBy=id&pageSize=3"_s);
    const auto edit = [this](const QJsonValue &phone, const QString &status, const QString &secondary) {
        const QJsonObject set{{u"status"_s, QJsonObject{{u"operationalStatus"_s, status}}},
                              {u"secondaryStatus"_s, QJsonObject{{u"operationalStatus"_s, secondary}}}};
        ASSERT_EQ(
            post(u"/_org/edit"_s, {{u"type"_s, u"phones"_s}, {u"id"_s, phone[u"id"_s]}, {u"set"_s, set}})
                .status,
            200);
    };
    edit(phones[0], u"DEGRADED"_s, u"OFFLINE"_s);
    edit(phones[1], u"UNKNOWN"_s, u"DEGRADED"_s);
    const QString ascending = Phones + u"?pageSize=100&sortBy="_s;
    EXPECT_EQ(entities(ascending + u"status.operationalStatus"_s).first()[u"id"_s], phones[0][u"id"_s]);
    EXPECT_EQ(entities(ascending + u"status.operationalStatus"_s).last()[u"id"_s], phones[1][u"id"_s]);
    EXPECT_EQ(entities(ascending + u"secondaryStatus.operationalStatus"_s).last()[u"id"_s],
              phones[0][u"id"_s]);
    EXPECT_EQ(entities(ascending + u"secondaryStatus.operationalStatus&sortOrder=DESC"_s)[1][u"id"_s],
              phones[1][u"id"_s]);
}

TEST_F(PhoneListRules, EndsAfterTenThousandUnlessItIsTheWholeListById)
{
    OrgOptions options = smallOrg();
    options.users = 10'060;
    options.phones = 10'060;
    begin(options);
    EXPECT_EQ(total(u"sortBy=id"_s), 10'065);
    EXPECT_EQ(total({}), 10'000);
    EXPECT_EQ(total(u"sortBy=id&name=*"_s), 10'000);
    EXPECT_EQ(entities(Phones + u"?sortBy=id&pageSize=100&pageNumber=101"_s).size(), 65);
    EXPECT_EQ(entities(Phones + u"?pageSize=100&pageNumber=101"_s).size(), 0);
    const QString last = entities(Phones + u"?pageSize=1&sortOrder=DESC"_s)[0][u"name"_s].toString();
    const QString first = entities(Phones + u"?pageSize=1"_s)[0][u"name"_s].toString();
    EXPECT_GT(last.toCaseFolded(), first.toCaseFolded());
}

TEST_F(PhoneListRules, ShowsADeletedPhoneForAMomentAsDeleted)
{
    const QString id = idOf(webRtcPhone());
    const QString user = webRtcPhone()[u"webRtcUser"_s][u"id"_s].toString();
    EXPECT_EQ(remove(Phones + u'/' + id).status, 204);
    EXPECT_EQ(get(Phones + u'/' + id).status, 404);
    EXPECT_EQ(only(u"webRtcUser.id="_s + user)[u"state"_s], u"deleted"_s);
    EXPECT_EQ(total(u"sortBy=id"_s), 30);
    EXPECT_EQ(state()[u"phones"_s].toArray().size(), 29) << "the store itself knows better";
}

TEST_F(PhoneListRules, ANewPhoneCanTakeAMomentToBeSeen)
{
    OrgOptions options = smallOrg();
    options.indexDelayMs = 60'000;
    begin(options);
    const QString user = idOf(userWithoutPhone());
    const Reply made = post(Phones, newPhone(u"Late"_s, user));
    EXPECT_EQ(made.status, 200);
    EXPECT_EQ(get(Phones + u'/' + idOf(made.body)).status, 404);
    EXPECT_EQ(total(u"webRtcUser.id="_s + user), 0);
    EXPECT_EQ(total(u"sortBy=id"_s), 30);
    EXPECT_EQ(post(Phones, newPhone(u"Again"_s, user)).status, 400) << "the rules know it all the same";
}

} // namespace Stationmaster::OrgSim::Test
