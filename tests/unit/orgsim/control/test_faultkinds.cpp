// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class FaultKinds : public GatewayFixture
{
protected:
    void set(const QString &kind, QJsonObject more = {})
    {
        more[u"kind"_s] = kind;
        EXPECT_EQ(gateway->setFaults({more}), QString());
    }
    Answer answerTo(const QString &target)
    {
        HttpRequest asked = request("GET", target);
        asked.headers.insert("authorization", "Bearer " + token);
        return gateway->handle(asked);
    }
    /// One letter a call: "x" for a fault.
    QString pattern(int calls)
    {
        QString seen;
        for (int i = 0; i < calls; ++i)
            seen += get(Sites).status == 200 ? u'.' : u'x';
        return seen;
    }
    QStringList namesOf(const QString &target)
    {
        QStringList names;
        for (const QJsonValue one : entities(target))
            names.append(one[u"name"_s].toString());
        return names;
    }
};

TEST_F(FaultKinds, TheNthCallAlone)
{
    set(u"status"_s, {{u"nth"_s, 3}});
    EXPECT_EQ(pattern(5), u"..x.."_s);
}

TEST_F(FaultKinds, AChanceIsDrawnFromItsSeedAndAlwaysTheSame)
{
    set(u"status"_s, {{u"probability"_s, 0.3}, {u"seed"_s, 5}});
    const QString first = pattern(200);
    EXPECT_NEAR(static_cast<double>(first.count(u'x')), 60.0, 25.0) << first.toStdString();
    set(u"status"_s, {{u"probability"_s, 0.3}, {u"seed"_s, 5}});
    EXPECT_EQ(pattern(200), first);
    set(u"status"_s, {{u"probability"_s, 0.3}, {u"seed"_s, 6}});
    EXPECT_NE(pattern(200), first);
    set(u"status"_s, {{u"probability"_s, 1}, {u"times"_s, 2}});
    EXPECT_EQ(pattern(4), u"xx.."_s);
    set(u"status"_s, {{u"probability"_s, 0}});
    EXPECT_EQ(pattern(50), QString(50, u'.'));
}

TEST_F(FaultKinds, AMissedChanceLeavesTheRequestToTheNextRule)
{
    EXPECT_EQ(gateway->setFaults({QJsonObject{{u"kind"_s, u"status"_s}, {u"probability"_s, 0}},
                                  QJsonObject{{u"kind"_s, u"status"_s}, {u"status"_s, 500}}}),
              QString());
    EXPECT_EQ(get(Sites).status, 500);
}

TEST_F(FaultKinds, AStatusMayComeAfterTheDeed)
{
    const QString name = u"Made all the same"_s;
    set(u"statusAfter"_s, {{u"verb"_s, u"POST"_s}, {u"status"_s, 504}, {u"body"_s, u"<h1>late</h1>"_s}});
    const QJsonObject phone = newPhone(name, idOf(userWithoutPhone()));
    EXPECT_EQ(post(Phones, phone).status, 504);
    EXPECT_EQ(namesOf(Phones + u"?name="_s + QString::fromLatin1(QUrl::toPercentEncoding(name))),
              QStringList{name});
}

TEST_F(FaultKinds, TextGoesOutAsAWebPageAndTheTypeCanBeChosen)
{
    set(u"status"_s, {{u"body"_s, u"<h1>no</h1>"_s}});
    EXPECT_EQ(answerTo(Sites).response.contentType, "text/html");
    set(u"status"_s, {{u"contentType"_s, u"text/plain"_s}});
    EXPECT_EQ(answerTo(Sites).response.contentType, "text/plain");
    set(u"wrongType"_s);
    const HttpResponse page = answerTo(Sites).response;
    EXPECT_EQ(page.contentType, "text/html");
    EXPECT_TRUE(QJsonDocument::fromJson(page.body).isObject());
    set(u"empty"_s);
    EXPECT_TRUE(answerTo(Sites).response.body.isEmpty());
}

TEST_F(FaultKinds, AStormLastsForSomeCallsOrSomeTime)
{
    set(u"storm"_s, {{u"times"_s, 2}});
    const Reply first = get(Sites);
    EXPECT_EQ(first.status, 429);
    EXPECT_EQ(first.headers["retry-after"], "1");
    EXPECT_EQ(first.body[u"code"_s], u"too.many.requests"_s);
    EXPECT_EQ(get(Sites).status, 429);
    EXPECT_EQ(get(Sites).status, 200);

    set(u"storm"_s, {{u"ms"_s, 60}, {u"retryAfter"_s, 7}});
    QElapsedTimer clock;
    clock.start();
    EXPECT_EQ(get(Sites).headers["retry-after"], "7");
    EXPECT_TRUE(QTest::qWaitFor([this] { return get(Sites).status == 200; }));
    EXPECT_GE(clock.elapsed(), 60);
    EXPECT_EQ(get(Sites).status, 200) << "it does not come back";
}

TEST_F(FaultKinds, AStaleListDoesNotKnowTheLastWrite)
{
    const QString user = idOf(userWithoutPhone());
    const QString ofUser = Phones + u"?fields=webRtcUser&webRtcUser.id="_s + user;
    set(u"stale"_s, {{u"path"_s, Phones}, {u"verb"_s, u"GET"_s}, {u"times"_s, -1}});
    const qsizetype before = entities(Phones + u"?pageSize=100"_s).size();
    const QString id = idOf(post(Phones, newPhone(u"Unseen"_s, user)).body);
    EXPECT_EQ(namesOf(ofUser), QStringList());
    EXPECT_EQ(entities(Phones + u"?pageSize=100"_s).size(), before);
    EXPECT_EQ(get(Phones + u'/' + id).status, 404);
    set(u"stale"_s, {{u"path"_s, u"/elsewhere"_s}});
    EXPECT_EQ(namesOf(ofUser), QStringList{u"Unseen"_s}) << "it was there all the time";

    set(u"stale"_s, {{u"path"_s, Phones}, {u"verb"_s, u"GET"_s}});
    EXPECT_EQ(remove(Phones + u'/' + id).status, 204);
    EXPECT_EQ(namesOf(ofUser), QStringList{u"Unseen"_s});
    for (const QJsonValue phone : entities(ofUser))
        EXPECT_EQ(phone[u"state"_s], u"deleted"_s);
}

TEST_F(FaultKinds, AStaleAnswerCanBeOfSomeTimeAgo)
{
    const QJsonObject phone = webRtcPhone();
    const QString user = phone[u"webRtcUser"_s][u"id"_s].toString();
    const QString stations = u"/api/v2/users/"_s + user + u"?expand=station"_s;
    const QJsonObject before = get(stations).body;
    set(u"stale"_s, {{u"path"_s, u"/api/v2/users"_s}, {u"verb"_s, u"GET"_s}, {u"ms"_s, 60'000}});
    for (const QString &which : {u"defaultstation"_s, u"associatedstation"_s})
        remove(u"/api/v2/users/%1/station/"_s.arg(user) + which);
    post(u"/_org/edit"_s,
         {{u"type"_s, u"users"_s}, {u"id"_s, user}, {u"set"_s, QJsonObject{{u"name"_s, u"New Name"_s}}}});
    EXPECT_EQ(get(stations).body, before);
    const QJsonObject after = get(stations).body;
    EXPECT_EQ(after[u"name"_s], u"New Name"_s);
    EXPECT_TRUE(after[u"station"_s][u"defaultStation"_s].isUndefined());
}

TEST_F(FaultKinds, LookingBackChangesNothing)
{
    set(u"stale"_s, {{u"path"_s, Sites}, {u"ms"_s, 60'000}, {u"times"_s, -1}});
    const QJsonObject phone = webRtcPhone();
    remove(Phones + u'/' + idOf(phone));
    post(Phones, newPhone(u"One"_s, idOf(userWithoutPhone())));
    post(Phones, newPhone(u"Two"_s, phone[u"webRtcUser"_s][u"id"_s].toString()));
    remove(Phones + u'/' + idOf(entities(Phones + u"?name=One"_s).first().toObject()));
    const auto sorted = [](const QJsonObject &all) { // an object that came back is the last in its table
        QStringList lines;
        for (const QJsonValue one : all[u"phones"_s].toArray())
            lines.append(QString::fromUtf8(QJsonDocument(one.toObject()).toJson()));
        lines.sort();
        return lines;
    };
    const QJsonObject before = state();
    EXPECT_EQ(get(Sites).status, 200);
    const QJsonObject after = state();
    EXPECT_EQ(sorted(after), sorted(before));
    EXPECT_EQ(after[u"stations"_s], before[u"stations"_s]);
    EXPECT_EQ(after[u"defaultStations"_s], before[u"defaultStations"_s]);
    EXPECT_EQ(after[u"associatedStations"_s], before[u"associatedStations"_s]);
}

TEST_F(FaultKinds, ARuleThatMakesNoSenseIsRefusedWithWhatIsWrong)
{
    const QList<std::pair<QJsonObject, QString>> cases{
        {{{u"probability"_s, 1.5}}, u"probability"_s},
        {{{u"nth"_s, 0}}, u"nth"_s},
        {{{u"nth"_s, 1}, {u"after"_s, 1}}, u"nth"_s},
        {{{u"times"_s, u"many"_s}}, u"times"_s},
        {{{u"ms"_s, -1}}, u"ms"_s},
        {{{u"kind"_s, u"drip"_s}, {u"bytes"_s, 0}}, u"bytes"_s},
        {{{u"kind"_s, u"wrongLength"_s}, {u"bytes"_s, 0}}, u"bytes"_s},
        {{{u"kind"_s, 401}}, u"kind"_s},
        {{{u"path"_s, QJsonValue::Null}}, u"path"_s}};
    for (auto [rule, word] : cases) {
        if (!rule.contains(u"kind"_s))
            rule[u"kind"_s] = u"slow"_s;
        EXPECT_TRUE(gateway->setFaults({rule}).contains(word)) << word.toStdString();
    }
}

TEST_F(FaultKinds, ALateRequestIsCarriedOutWhenNobodyWaitsForItAnyMore)
{
    const QString name = u"Late one"_s;
    const QJsonObject body = newPhone(name, idOf(userWithoutPhone()));
    set(u"late"_s, {{u"verb"_s, u"POST"_s}, {u"ms"_s, 1500}});
    HttpRequest asked = request("POST", Phones, QJsonDocument(body).toJson());
    asked.headers.insert("authorization", "Bearer " + token);
    EXPECT_EQ(gateway->handle(asked).end, Answer::End::Stall);
    const QString named = Phones + u"?name="_s + QString::fromLatin1(name.toUtf8().toPercentEncoding());
    EXPECT_TRUE(entities(named).isEmpty()) << "not yet";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !entities(named).isEmpty(); }));
    EXPECT_EQ(entities(named).size(), 1);
    QList<bool> committed;
    for (const QJsonValue entry : get(u"/_org/log"_s).body[u"requests"_s].toArray()) {
        if (entry[u"fault"_s] == u"late"_s)
            committed.append(entry[u"committed"_s].toBool());
    }
    EXPECT_EQ(committed, QList<bool>({false, true}));
}

TEST_F(FaultKinds, ALargeAnswerIsTheSameWithBlanksBehindIt)
{
    const QByteArray usual = get(Sites).raw;
    set(u"large"_s, {{u"bytes"_s, 1'000'000}});
    const Reply large = get(Sites);
    EXPECT_EQ(large.raw.size(), usual.size() + 1'000'000);
    EXPECT_EQ(large.raw.trimmed(), usual);
    EXPECT_FALSE(gateway->setFaults({QJsonObject{{u"kind"_s, u"large"_s}, {u"bytes"_s, 0}}}).isEmpty());
}

} // namespace Stationmaster::OrgSim::Test
