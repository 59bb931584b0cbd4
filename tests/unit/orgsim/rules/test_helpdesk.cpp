// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

/// What is asked of one person and done for them.
class HelpDeskRules : public GatewayFixture
{
protected:
    void SetUp() override { hold(u"*"_s); }
    void hold(const QString &permissions)
    {
        OrgOptions options = smallOrg();
        options.permissions = permissions;
        begin(options);
    }
    QString signedIn() { return state()[u"associatedStations"_s].toObject().begin().key(); }
    QString capture(const QString &user) { return Logs + u"users/"_s + user; }
    QJsonObject until(int seconds)
    {
        return {{u"dateExpired"_s, OrgClock::text(gateway->clock().now() + 1000LL * seconds)}};
    }
    QJsonObject query(const QString &user)
    {
        return {{u"userId"_s, user}, {u"interval"_s, u"2020-01-01T00:00:00Z/2099-01-01T00:00:00Z"_s}};
    }
    const QString Users = u"/api/v2/users/"_s;
    const QString Logs = u"/api/v2/diagnostics/logcapture/browser/"_s;
    const QString Lines = u"/api/v2/diagnostics/logcapture/browser/entries/query"_s;
    const QString Jobs = u"/api/v2/diagnostics/logcapture/browser/entries/download/jobs"_s;
};

TEST_F(HelpDeskRules, EachNeedsAPermissionOfItsOwn)
{
    const QString user = signedIn();
    struct Need
    {
        QByteArray verb;
        QString path;
        QString permission;
    };
    const QString log = u"troubleshooting:logCapture:"_s;
    const QList<Need> needs{{"POST", capture(user), log + u"add"_s},
                            {"GET", capture(user), log + u"view"_s},
                            {"DELETE", capture(user), log + u"delete"_s},
                            {"GET", Logs + u"users"_s, log + u"view"_s},
                            {"POST", Lines, log + u"view"_s},
                            {"POST", Jobs, log + u"add"_s},
                            {"GET", Jobs + u"/x"_s, log + u"view"_s},
                            {"DELETE", u"/api/v2/tokens/"_s + user, u"oauth:token:delete"_s}};
    for (const QString &held :
         {log + u"add"_s, log + u"view"_s, log + u"delete"_s, u"oauth:token:delete"_s}) {
        hold(held);
        for (const Need &need : needs) {
            const Reply reply = write(need.verb, need.path, {});
            EXPECT_EQ(reply.status != 403, need.permission == held)
                << need.path.toStdString() << " with " << held.toStdString();
        }
    }
    hold({});
    EXPECT_EQ(get(Users + user + u"/routingstatus"_s).status, 200);
    EXPECT_EQ(get(Users + user + u"/presences/purecloud"_s).status, 200);
    EXPECT_EQ(get(Jobs + u"/x"_s).body[u"code"_s], u"missing.permissions"_s);
}

TEST_F(HelpDeskRules, PresencesComeManyAtOnceWithoutAnEnvelope)
{
    const QString user = signedIn();
    const QString bulk = Users + u"presences/purecloud/bulk?id="_s;
    const QJsonArray all = QJsonDocument::fromJson(get(bulk + user + u"&id=nobody"_s).raw).array();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0].toObject(), get(Users + user + u"/presences/purecloud"_s).body);
    EXPECT_EQ(get(bulk + QStringList(50, user).join(u',')).status, 200);
    EXPECT_EQ(get(bulk + QStringList(51, user).join(u',')).status, 400);
    EXPECT_EQ(get(Users + u"presences/purecloud/bulk"_s).status, 400);
    EXPECT_EQ(get(Users + u"nobody/presences/purecloud"_s).status, 404);
    EXPECT_EQ(get(Users + u"nobody/routingstatus"_s).body[u"status"_s], u"OFF_QUEUE"_s);
    EXPECT_EQ(remove(Users + user + u"/routingstatus"_s).status, 405);
}

TEST_F(HelpDeskRules, ACaptureEndsWithinADay)
{
    const QString user = signedIn();
    for (const int seconds : {0, -60, 24 * 3600 + 60})
        EXPECT_EQ(post(capture(user), until(seconds)).status, 400) << seconds;
    EXPECT_EQ(post(capture(user), {}).status, 400);
    EXPECT_EQ(post(capture(u"nobody"_s), until(60)).status, 404);
    EXPECT_EQ(get(capture(user)).status, 404);
    ASSERT_EQ(post(capture(user), until(3600)).status, 200);
    EXPECT_FALSE(get(capture(user)).body.contains(u"captureMethod"_s)) << "a single read does not say";
    gateway->clock().shift(2 * 3'600'000);
    EXPECT_EQ(get(capture(user)).status, 404);
    EXPECT_EQ(get(Logs + u"users"_s).body[u"total"_s], 0);
    EXPECT_EQ(get(Logs + u"users?includeExpired=true"_s).body[u"total"_s], 1);
    EXPECT_EQ(post(Lines + u"?pageSize=200"_s, query(user)).body[u"entities"_s].toArray().size(), 120)
        << "a line for every half minute while it ran";
}

TEST_F(HelpDeskRules, LinesArePagedInEitherOrder)
{
    const QString user = signedIn();
    post(capture(user), until(20 * 3600));
    gateway->clock().shift(10 * 3'600'000);
    for (const QString &order : {u"ASC"_s, u"DESC"_s}) {
        QJsonObject asked = query(user);
        asked[u"sortOrder"_s] = order;
        QList<double> times;
        QString target = Lines + u"?pageSize=200"_s;
        while (!target.isEmpty()) {
            const QJsonObject page = post(target, asked).body;
            for (const QJsonValue line : page[u"entities"_s].toArray())
                times.append(line[u"timestamp"_s].toDouble());
            target = page[u"nextUri"_s].toString();
        }
        EXPECT_EQ(times.size(), 500) << "and no more: the file is the complete way";
        EXPECT_EQ(std::is_sorted(times.begin(), times.end()), order == u"ASC"_s);
    }
    EXPECT_EQ(post(Lines + u"?pageSize=201"_s, query(user)).status, 400);
    EXPECT_EQ(post(Lines + u"?after=x"_s, query(user)).status, 400);
    for (const QString &part : {u"userId"_s, u"interval"_s}) {
        QJsonObject partial = query(user);
        partial.remove(part);
        EXPECT_EQ(post(Lines, partial).status, 400) << part.toStdString();
        EXPECT_EQ(post(Jobs, partial).status, 400) << part.toStdString();
    }
}

TEST_F(HelpDeskRules, AFileIsMadeInTimeAndFetchedWithoutAToken)
{
    const QString user = signedIn();
    post(capture(user), until(20 * 3600));
    gateway->clock().shift(10 * 3'600'000 - 15'000); // between two lines, since time goes on
    const Reply made = post(Jobs, query(user));
    EXPECT_EQ(made.body[u"state"_s], u"Running"_s);
    EXPECT_FALSE(made.body.contains(u"fileUrl"_s));
    const QString job = Jobs + u'/' + idOf(made.body);
    EXPECT_EQ(get(job).body[u"state"_s], u"Running"_s);
    const QJsonObject done = get(job).body;
    EXPECT_EQ(done[u"state"_s], u"Succeeded"_s);
    const QUrl url(done[u"fileUrl"_s].toString());
    HttpRequest bare = request("GET", url.path() + u'?' + url.query());
    EXPECT_EQ(send(bare).status, 400) << "a token is one authorization too many";
    const HttpResponse file = gateway->handle(bare).response;
    EXPECT_EQ(file.status, 200);
    EXPECT_EQ(QJsonDocument::fromJson(file.body).array().size(), 1200);
    EXPECT_EQ(gateway->handle(request("GET", url.path())).response.status, 404);
    EXPECT_EQ(get(Jobs + u"/nobody"_s).status, 404);
}

TEST_F(HelpDeskRules, WhoIsOnNoStationWritesNoLog)
{
    const QString user = idOf(userWithoutPhone());
    post(capture(user), until(3600));
    gateway->clock().shift(1'800'000);
    EXPECT_TRUE(post(Lines, query(user)).body[u"entities"_s].toArray().isEmpty());
}

TEST_F(HelpDeskRules, RingingTimesAreAbsentUntilSetAndHaveBounds)
{
    const QString user = state()[u"users"_s][0][u"id"_s].toString();
    const QString policy = u"/api/v2/voicemail/userpolicies/"_s + user;
    const QString key = u"alertTimeoutSeconds"_s;
    EXPECT_FALSE(get(policy).body.contains(key));
    for (const int seconds : {0, 61})
        EXPECT_EQ(write("PATCH", policy, {{key, seconds}}).status, 400) << seconds;
    EXPECT_EQ(write("PATCH", policy, {{key, 20}}).body[key], 20);
    EXPECT_EQ(get(policy).body[key], 20);
    EXPECT_EQ(get(policy + u"0"_s).status, 404);
    hold(u"directory:user:view"_s);
    EXPECT_EQ(get(policy).status, 403);
    for (const QString &held : {u"telephony:plugin:all"_s, u"voicemail:userPolicy:viewOther"_s}) {
        hold(held);
        EXPECT_EQ(write("PATCH", policy, {{key, 12}}).status, 200) << held.toStdString();
    }
}

TEST_F(HelpDeskRules, SigningOutTakesNobodyElseOut)
{
    const QJsonObject before = state()[u"associatedStations"_s].toObject();
    const QString user = signedIn();
    EXPECT_EQ(remove(u"/api/v2/tokens/"_s + user).status, 204);
    QJsonObject after = before;
    after.remove(user);
    EXPECT_EQ(state()[u"associatedStations"_s].toObject(), after);
    EXPECT_EQ(get(Users + user).status, 200) << "the client's own token goes on";
    EXPECT_EQ(remove(u"/api/v2/tokens/nobody"_s).status, 404);
    EXPECT_EQ(get(u"/api/v2/tokens/"_s + user).status, 405);
}

} // namespace Stationmaster::OrgSim::Test
