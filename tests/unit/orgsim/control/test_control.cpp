// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include "orgsim/control/requestlog.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class ControlRoutes : public GatewayFixture
{
protected:
    Reply edit(const QJsonObject &what) { return post(u"/_org/edit"_s, what); }
    QJsonArray log(const QString &query = {})
    {
        return get(u"/_org/log"_s + query).body[u"requests"_s].toArray();
    }
};

TEST_F(ControlRoutes, TheLogHasEveryRequestWithItsBodiesAndNoSecret)
{
    get(Phones + u"?pageSize=1&name=a%26b"_s);
    const QJsonObject wanted = newPhone(u"Logged"_s, idOf(userWithoutPhone()));
    post(Phones, wanted);
    post(Phones, wanted);
    const QJsonArray requests = log();
    ASSERT_EQ(requests.size(), 4) << "the token, a list, two writes; none of the control calls";
    EXPECT_EQ(requests[0][u"path"_s], u"/oauth/token"_s);
    EXPECT_TRUE(requests[0][u"request"_s].isNull());
    EXPECT_TRUE(requests[0][u"answer"_s].isNull());
    EXPECT_EQ(requests[1][u"query"_s], u"pageSize=1&name=a%26b"_s);
    EXPECT_FALSE(requests[1][u"committed"_s].toBool());
    EXPECT_EQ(requests[2][u"verb"_s], u"POST"_s);
    EXPECT_EQ(requests[2][u"status"_s].toInt(), 200);
    EXPECT_EQ(requests[2][u"request"_s].toObject(), wanted);
    EXPECT_EQ(requests[2][u"answer"_s][u"name"_s], u"Logged"_s);
    EXPECT_TRUE(requests[2][u"committed"_s].toBool());
    EXPECT_FALSE(requests[3][u"committed"_s].toBool());
    EXPECT_EQ(requests[3][u"seq"_s].toInt(), requests[2][u"seq"_s].toInt() + 1);
    EXPECT_FALSE(get(u"/_org/log"_s).raw.contains(token));
    EXPECT_FALSE(get(u"/_org/log"_s).raw.contains("demo-secret"));
}

TEST_F(ControlRoutes, TheLogCanBeReadFromANumberOn)
{
    get(Phones);
    const int seen = log().last()[u"seq"_s].toInt();
    get(Bases);
    const QJsonArray fresh = log(u"?after=%1"_s.arg(seen));
    ASSERT_EQ(fresh.size(), 1);
    EXPECT_EQ(fresh[0][u"path"_s], Bases);
}

TEST(RequestLog, DropsTheOldestBodiesAndNotTheEntries)
{
    RequestLog requests;
    const HttpResponse large{.body = QByteArray(RequestLog::MaxBodies / 4, 'x')};
    for (int i = 0; i < 6; ++i)
        requests.add({.verb = "GET", .path = u"/p"_s}, large, true, {});
    const QJsonArray all = requests.toJson(0)[u"requests"_s].toArray();
    ASSERT_EQ(all.size(), 6);
    EXPECT_FALSE(all[0][u"hasBodies"_s].toBool());
    EXPECT_TRUE(all[0][u"answer"_s].isNull());
    EXPECT_TRUE(all[5][u"hasBodies"_s].toBool());
    EXPECT_EQ(all[5][u"answer"_s].toString().size(), large.body.size());
}

TEST_F(ControlRoutes, TheStateIsTheWholeStore)
{
    const QJsonObject all = state();
    EXPECT_EQ(all[u"phones"_s].toArray().size(), 30);
    EXPECT_EQ(all[u"users"_s].toArray().size(), 40);
    EXPECT_EQ(all[u"stations"_s].toArray().size(), 30);
    EXPECT_EQ(all[u"sites"_s].toArray().size(), 7) << "with the managed one";
    EXPECT_EQ(all[u"phonebasesettings"_s].toArray().size(), 9);
    EXPECT_TRUE(all[u"organization"_s][u"id"_s].isString());
    EXPECT_TRUE(all[u"mediaregions"_s][u"awsHomeRegion"_s].isString());
    EXPECT_FALSE(all[u"defaultStations"_s].toObject().isEmpty());
}

TEST_F(ControlRoutes, AnEditIsAnotherAdminsAndCountsTheVersionUp)
{
    const QJsonObject phone = webRtcPhone();
    EXPECT_EQ(edit({{u"type"_s, u"phones"_s},
                    {u"id"_s, phone[u"id"_s]},
                    {u"set"_s,
                     QJsonObject{{u"name"_s, u"Theirs"_s}, {u"lines/0/name"_s, u"Line"_s}, {u"a/b"_s, 1}}}})
                  .status,
              200);
    const QJsonObject now = get(Phones + u'/' + idOf(phone)).body;
    EXPECT_EQ(now[u"name"_s], u"Theirs"_s);
    EXPECT_EQ(now[u"lines"_s][0][u"name"_s], u"Line"_s);
    EXPECT_EQ(now[u"a"_s][u"b"_s].toInt(), 1);
    EXPECT_EQ(now[u"version"_s].toInt(), phone[u"version"_s].toInt() + 1);
    EXPECT_EQ(put(Phones + u'/' + idOf(phone), phone).status, 409);
}

TEST_F(ControlRoutes, AnEditCanDeleteAndCreate)
{
    const QJsonObject user = state()[u"users"_s][0].toObject();
    EXPECT_EQ(edit({{u"type"_s, u"users"_s}, {u"id"_s, user[u"id"_s]}, {u"delete"_s, true}}).status, 204);
    EXPECT_EQ(get(u"/api/v2/users/"_s + idOf(user)).status, 404);
    QJsonObject site = state()[u"sites"_s][0].toObject();
    site.remove(u"id"_s);
    site[u"name"_s] = u"New Site"_s;
    const Reply made = edit({{u"type"_s, u"sites"_s}, {u"create"_s, site}});
    EXPECT_EQ(get(Sites + u'/' + idOf(made.body)).body[u"name"_s], u"New Site"_s);
}

TEST_F(ControlRoutes, AnEditOfAStationStandsUntilItsPhoneGoes)
{
    const QJsonObject associated = state()[u"associatedStations"_s].toObject();
    const QString id = associated.begin().value().toString();
    edit({{u"type"_s, u"stations"_s}, {u"id"_s, id}, {u"set"_s, QJsonObject{{u"webRtcForceTurn"_s, true}}}});
    EXPECT_EQ(get(u"/api/v2/stations/"_s + id).body[u"webRtcForceTurn"_s], true);
    EXPECT_EQ(get(u"/api/v2/stations/"_s + id).body[u"userId"_s], associated.begin().key()) << "still there";
    edit({{u"type"_s, u"stations"_s}, {u"id"_s, id}, {u"delete"_s, true}});
    EXPECT_EQ(get(u"/api/v2/stations/"_s + id).status, 404);
}

TEST_F(ControlRoutes, RefuseWhatTheyDoNotKnow)
{
    EXPECT_EQ(edit({{u"type"_s, u"clouds"_s}}).status, 400);
    EXPECT_EQ(edit({{u"type"_s, u"phones"_s}, {u"id"_s, u"none"_s}, {u"set"_s, QJsonObject{}}}).status, 404);
    EXPECT_EQ(get(u"/_org/nothing"_s).status, 404);
    EXPECT_EQ(get(u"/_org/edit"_s).status, 405);
    EXPECT_EQ(remove(u"/_org/state"_s).status, 405);
    EXPECT_EQ(post(u"/_org/faults"_s, {{u"kind"_s, u"stall"_s}}).status, 400);
}

} // namespace Stationmaster::OrgSim::Test
