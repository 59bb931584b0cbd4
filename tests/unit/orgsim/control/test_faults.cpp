// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

class FaultRules : public GatewayFixture
{
protected:
    void set(const QJsonArray &rules) { EXPECT_EQ(gateway->setFaults(rules), QString()); }
    static QJsonObject rule(const QString &kind, const QJsonObject &more = {})
    {
        QJsonObject made = more;
        made[u"kind"_s] = kind;
        return made;
    }
    Answer answerTo(HttpRequest what)
    {
        what.headers.insert("authorization", "Bearer " + token);
        return gateway->handle(what);
    }
    HttpRequest create(const QString &name)
    {
        return request(
            "POST", Phones,
            QJsonDocument(newPhone(name, idOf(userWithoutPhone()))).toJson(QJsonDocument::Compact));
    }
    qsizetype phonesNamed(const QString &name)
    {
        qsizetype count = 0;
        for (const QJsonValue phone : state()[u"phones"_s].toArray())
            count += phone[u"name"_s] == name ? 1 : 0;
        return count;
    }
    QJsonObject lastEntry() { return get(u"/_org/log"_s).body[u"requests"_s].toArray().last().toObject(); }
};

TEST_F(FaultRules, EachKindDoesWhatItSaysAndCommitsOnceOrNever)
{
    struct Case
    {
        QString kind{};
        bool isDone = false;
        Answer::End end = Answer::End::Send;
        int status = 0; ///< 0: whatever
    };
    const QList<Case> cases{
        {u"cutBefore"_s, false, Answer::End::Cut, 0},  {u"cutAfter"_s, true, Answer::End::Cut, 200},
        {u"stall"_s, false, Answer::End::Stall, 0},    {u"stallAfter"_s, true, Answer::End::Stall, 200},
        {u"html502"_s, false, Answer::End::Send, 502}, {u"status"_s, false, Answer::End::Send, 503},
        {u"401"_s, false, Answer::End::Send, 401},     {u"halfJson"_s, true, Answer::End::HalfBody, 200},
        {u"notJson"_s, true, Answer::End::Send, 200},  {u"slow"_s, true, Answer::End::Send, 200}};
    for (const Case &one : cases) {
        begin();
        set({rule(one.kind, {{u"verb"_s, u"POST"_s}, {u"path"_s, Phones}, {u"ms"_s, 40}})});
        const Answer answer = answerTo(create(u"Faulty"_s));
        EXPECT_EQ(answer.end, one.end) << one.kind.toStdString();
        EXPECT_EQ(phonesNamed(u"Faulty"_s), one.isDone ? 1 : 0) << one.kind.toStdString();
        EXPECT_EQ(lastEntry()[u"committed"_s].toBool(), one.isDone) << one.kind.toStdString();
        EXPECT_EQ(lastEntry()[u"fault"_s], one.kind);
        if (one.status != 0) {
            EXPECT_EQ(answer.response.status, one.status) << one.kind.toStdString();
        }
        EXPECT_EQ(answer.delayMs, one.kind == u"slow"_s ? 40 : 0);
    }
}

TEST_F(FaultRules, TheAnswersAreNotWhatAClientExpects)
{
    set({rule(u"html502"_s), rule(u"notJson"_s)});
    EXPECT_TRUE(get(Phones).raw.startsWith("<html>"));
    EXPECT_EQ(get(Phones).raw.left(9), "<!doctype");
    EXPECT_EQ(get(Phones).status, 200) << "used up";
}

TEST_F(FaultRules, HoldAfterSoManyAndForSoMany)
{
    set({rule(u"status"_s, {{u"path"_s, Phones}, {u"after"_s, 1}, {u"times"_s, 2}, {u"status"_s, 500}})});
    QList<int> statuses;
    for (int i = 0; i < 5; ++i)
        statuses.append(get(Phones).status);
    EXPECT_EQ(statuses, (QList<int>{200, 500, 500, 200, 200}));
    set({rule(u"status"_s, {{u"times"_s, -1}})});
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(get(Phones).status, 503);
    set({});
    EXPECT_EQ(get(Phones).status, 200);
}

TEST_F(FaultRules, MatchVerbAndPathByPrefixWholeOrWildcard)
{
    const QString id = idOf(webRtcPhone());
    const auto hits = [&](const QJsonObject &more, const QByteArray &verb, const QString &target) {
        QJsonObject wanted = more;
        wanted[u"times"_s] = -1;
        set({rule(u"status"_s, wanted)});
        const int status = send(request(verb, target)).status;
        set({});
        return status == 503;
    };
    EXPECT_TRUE(hits({{u"path"_s, Phones}}, "GET", Phones + u'/' + id));
    EXPECT_FALSE(hits({{u"path"_s, Phones}, {u"exact"_s, true}}, "GET", Phones + u'/' + id));
    EXPECT_TRUE(hits({{u"path"_s, Phones}, {u"exact"_s, true}}, "GET", Phones + u"?pageSize=1"_s));
    EXPECT_FALSE(hits({{u"verb"_s, u"POST"_s}}, "GET", Phones));
    EXPECT_TRUE(hits({{u"path"_s, u"*/station/defaultstation/*"_s}}, "PUT",
                     u"/api/v2/users/1/station/defaultstation/2"_s));
    EXPECT_FALSE(hits({{u"path"_s, u"*/station"_s}}, "GET", u"/api/v2/users/1/station/defaultstation/2"_s));
    EXPECT_TRUE(hits({{u"path"_s, u"/oauth/"_s}}, "POST", u"/oauth/token"_s));
    set({rule(u"status"_s, {{u"times"_s, -1}})});
    EXPECT_EQ(get(u"/_org/state"_s).status, 200) << "never the control routes";
}

TEST_F(FaultRules, AStatusCanBringABodyAndATimeToWait)
{
    set({rule(u"status"_s, {{u"status"_s, 429}, {u"retryAfter"_s, 3}}),
         rule(u"status"_s, {{u"status"_s, 418}, {u"body"_s, QJsonObject{{u"a"_s, 1}}}}),
         rule(u"status"_s, {{u"status"_s, 504}, {u"body"_s, u"late"_s}})});
    const Reply limited = get(Phones);
    EXPECT_EQ(limited.status, 429);
    EXPECT_EQ(limited.headers["retry-after"], "3");
    EXPECT_EQ(get(Phones).body, (QJsonObject{{u"a"_s, 1}}));
    EXPECT_EQ(get(Phones).raw, "late");
}

TEST_F(FaultRules, A401TakesTheTokenAway)
{
    set({rule(u"401"_s)});
    EXPECT_EQ(get(Phones).status, 401);
    EXPECT_EQ(get(Phones).status, 401) << "the token has expired for good";
}

TEST_F(FaultRules, AMistakeInOneRuleChangesNothing)
{
    set({rule(u"status"_s, {{u"times"_s, -1}})});
    EXPECT_TRUE(gateway->setFaults({rule(u"explode"_s)}).contains(u"explode"_s));
    EXPECT_TRUE(gateway->setFaults({rule(u"stall"_s, {{u"tmies"_s, 1}})}).contains(u"tmies"_s));
    EXPECT_FALSE(gateway->setFaults({rule(u"status"_s, {{u"status"_s, 7}})}).isEmpty());
    EXPECT_EQ(get(Phones).status, 503) << "the earlier rule still holds";
    EXPECT_EQ(write("POST", u"/_org/faults"_s, {{u"rules"_s, QJsonArray{rule(u"explode"_s)}}}).status, 400);
    EXPECT_EQ(send(request("POST", u"/_org/faults"_s, "[]")).status, 204);
    EXPECT_EQ(get(Phones).status, 200);
}

} // namespace Stationmaster::OrgSim::Test
