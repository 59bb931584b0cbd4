// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/resources/apifixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;

QByteArray edges(const char *rest)
{
    return QByteArray("/api/v2/telephony/providers/edges/") + rest;
}

/// get → change the name → update, of one resource.
struct Writing
{
    const char *name;
    const char *path;
    const char *object;
    std::function<Call<Document>(const Api &, const QString &)> get;
    std::function<Call<Document>(const Api &, const Document &)> update;
    QStringList dropped;
};

void PrintTo(const Writing &writing, std::ostream *out)
{
    *out << writing.name;
}

class WriteBack : public ApiFixture, public testing::WithParamInterface<Writing>
{
protected:
    Document readOne()
    {
        answer(GetParam().object);
        const auto read = awaited(GetParam().get(api(), documentOf(GetParam().object).id()));
        EXPECT_TRUE(read.has_value());
        return read.value_or(Document());
    }
    Document changed(const Document &document)
    {
        Document copy = document;
        EXPECT_TRUE(copy.set(u"name"_s, u"Renamed, by us"_s));
        return copy;
    }
};

TEST_P(WriteBack, ThePutIsTheObjectAsReadButForTheChange)
{
    const Document read = readOne();
    answer(GetParam().object);
    ASSERT_TRUE(awaited(GetParam().update(api(), changed(read))));

    Document expected = documentOf(GetParam().object);
    expected.set(u"name"_s, u"Renamed, by us"_s);
    for (const QString &path : GetParam().dropped)
        expected.remove(path);
    const SeenRequest &put = server.seen.at(1);
    EXPECT_EQ(put.verb, "PUT");
    EXPECT_EQ(put.target, GetParam().path + QByteArray("/") + read.id().toLatin1());
    EXPECT_EQ(jsonOf(put.body), expected.json());
    EXPECT_TRUE(put.body.contains("9007199254740993")) << "whole numbers keep their digits";
    EXPECT_TRUE(put.body.contains("\"version\""));
}

TEST_P(WriteBack, AnEmptyAnswerToThePutIsReadAfterwards)
{
    const Document read = readOne();
    server.push(ScriptedServer::answer(204));
    answer(GetParam().object);
    const auto written = awaited(GetParam().update(api(), changed(read)));
    ASSERT_TRUE(written);
    EXPECT_EQ(*written, read);
    EXPECT_EQ(server.seen.at(2).verb, "GET");
}

TEST_P(WriteBack, AGarbledAnswerToThePutIsAmbiguous)
{
    const Document read = readOne();
    for (const QByteArray &body :
         {QByteArray("<html>"), QByteArray(R"({"id":"somebody-else"})"), QByteArray("{}")}) {
        answer(body);
        const auto written = awaited(GetParam().update(api(), changed(read)));
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().kind, Kind::Malformed);
        EXPECT_TRUE(written.error().ambiguous);
    }
}

TEST_P(WriteBack, WhatCannotBeReadBackIsAmbiguousToo)
{
    const Document read = readOne();
    server.push(ScriptedServer::answer(200));
    server.push(ScriptedServer::answer(500, "{}"));
    const auto written = awaited(GetParam().update(api(), changed(read)));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, Kind::Server);
    EXPECT_TRUE(written.error().ambiguous);
}

TEST_P(WriteBack, AConflictIsPassedOnAndNothingIsSentAgain)
{
    const Document read = readOne();
    server.push(ScriptedServer::answer(409, R"({"message":"stale","code":"version.mismatch"})"));
    const auto written = awaited(GetParam().update(api(), changed(read)));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, Kind::Conflict);
    EXPECT_FALSE(written.error().ambiguous);
}

TEST_P(WriteBack, OddAnswersToAGetAreMalformed)
{
    for (const char *body : {"", "<html><h1>502</h1></html>", "{\"id\":\"", "[]", "{}", R"({"id":7})",
                             R"({"entities":[]})", R"({"id":"somebody-else"})"}) {
        answer(body);
        const auto read = awaited(GetParam().get(api(), u"p-1"_s));
        ASSERT_FALSE(read) << body;
        EXPECT_EQ(read.error().kind, Kind::Malformed) << body;
        EXPECT_FALSE(read.error().ambiguous);
        EXPECT_FALSE(read.error().verbAndPath.isEmpty());
    }
}

TEST_P(WriteBack, WithoutAnIdNothingIsSent)
{
    EXPECT_EQ(awaited(GetParam().get(api(), QString())).error().kind, Kind::Rejected);
    EXPECT_EQ(awaited(GetParam().update(api(), documentOf(R"({"name":"x"})"))).error().kind, Kind::Rejected);
    EXPECT_EQ(server.seen.size(), 0);
}

INSTANTIATE_TEST_SUITE_P(
    Resources, WriteBack,
    testing::Values(
        Writing{"basesettings",
                "/api/v2/telephony/providers/edges/phonebasesettings",
                OddBaseSettings,
                [](const Api &api, const QString &id) { return api.baseSettings().get(id); },
                [](const Api &api, const Document &document) { return api.baseSettings().update(document); },
                {}},
        Writing{"phones",
                "/api/v2/telephony/providers/edges/phones",
                OddPhone,
                [](const Api &api, const QString &id) { return api.phones().get(id); },
                [](const Api &api, const Document &document) { return api.phones().update(document); },
                {u"status"_s, u"secondaryStatus"_s, u"userAgentInfo"_s, u"primaryEdge"_s, u"secondaryEdge"_s,
                 u"selfUri"_s, u"lines/0/primaryEdge"_s, u"lines/0/secondaryEdge"_s,
                 u"lines/0/loggedInUser"_s, u"lines/0/defaultForUser"_s, u"lines/1/loggedInUser"_s}},
        Writing{"sites",
                "/api/v2/telephony/providers/edges/sites",
                OddSite,
                [](const Api &api, const QString &id) { return api.sites().get(id); },
                [](const Api &api, const Document &document) { return api.sites().update(document); },
                {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s}}),
    [](const testing::TestParamInfo<Writing> &one) { return std::string(one.param.name); });

class DocumentEndpoints : public ApiFixture
{
};

TEST_F(DocumentEndpoints, AUserKeepsWhatIsUnknown)
{
    answer(OddUser);
    const auto user = awaited(api().users().document(u"u-1"_s));
    ASSERT_TRUE(user);
    EXPECT_EQ(jsonOf(user->toJson()), jsonOf(OddUser));
    EXPECT_EQ(askedPath(0), u"/api/v2/users/u-1"_s);
}

TEST_F(DocumentEndpoints, APostSendsTheBodyAndReadsTheAnswer)
{
    answer(OddPhone);
    answer(OddBaseSettings);
    const Document body = documentOf(R"({"name":"x"})");
    EXPECT_EQ(awaited(api().phones().create(body))->id(), u"p-1"_s);
    EXPECT_EQ(awaited(api().baseSettings().create(body))->id(), u"b-1"_s);
    EXPECT_EQ(server.seen.at(0).verb + ' ' + server.seen.at(0).target, "POST " + edges("phones"));
    EXPECT_EQ(server.seen.at(1).verb + ' ' + server.seen.at(1).target, "POST " + edges("phonebasesettings"));
    EXPECT_EQ(jsonOf(server.seen.at(0).body), body.json());
}

TEST_F(DocumentEndpoints, APostWithoutAProperAnswerIsAmbiguous)
{
    for (const char *reply : {"", "<html>", "{}", "{\"id\":\"p-"}) {
        answer(reply);
        const auto made = awaited(api().phones().create(documentOf(R"({"name":"x"})")));
        ASSERT_FALSE(made) << reply;
        EXPECT_EQ(made.error().kind, Kind::Malformed) << reply;
        EXPECT_TRUE(made.error().ambiguous) << reply;
    }
}

TEST_F(DocumentEndpoints, GoneAlreadyIsRemoved)
{
    server.push(ScriptedServer::answer(404, R"({"code":"not.found"})"));
    server.push(ScriptedServer::answer(200));
    server.push(ScriptedServer::answer(404));
    server.push(ScriptedServer::answer(409, R"({"message":"in use"})"));
    EXPECT_TRUE(awaited(api().phones().remove(u"p-1"_s)));
    EXPECT_TRUE(awaited(api().phones().remove(u"p-1"_s)));
    EXPECT_TRUE(awaited(api().users().clearDefaultStation(u"u-1"_s)));
    EXPECT_EQ(awaited(api().baseSettings().remove(u"b-1"_s)).error().kind, Kind::Conflict);
    EXPECT_EQ(server.seen.at(0).verb + ' ' + server.seen.at(0).target, "DELETE " + edges("phones/p-1"));
    EXPECT_EQ(server.seen.at(2).target, "/api/v2/users/u-1/station/defaultstation");
    EXPECT_EQ(awaited(api().phones().remove(QString())).error().kind, Kind::Rejected);
    EXPECT_EQ(awaited(api().baseSettings().remove(QString())).error().kind, Kind::Rejected);
    EXPECT_EQ(awaited(api().users().clearDefaultStation(QString())).error().kind, Kind::Rejected);
    EXPECT_EQ(server.seen.size(), 4);
}

TEST_F(DocumentEndpoints, AnIdCannotLeaveItsSegment)
{
    server.push(ScriptedServer::answer(404));
    EXPECT_EQ(awaited(api().phones().get(u"a/b?c#d%2F"_s)).error().kind, Kind::NotFound);
    EXPECT_EQ(server.seen.at(0).target, edges("phones/a%2Fb%3Fc%23d%252F"));
}

TEST_F(DocumentEndpoints, AReadOnlyClientWritesNothing)
{
    options.readOnly = true;
    EXPECT_EQ(awaited(api().phones().update(documentOf(OddPhone))).error().kind, Kind::ReadOnly);
    EXPECT_EQ(awaited(api().phones().create(documentOf(OddPhone))).error().kind, Kind::ReadOnly);
    EXPECT_EQ(awaited(api().phones().remove(u"p-1"_s)).error().kind, Kind::ReadOnly);
    EXPECT_EQ(server.seen.size(), 0);
}

TEST_F(DocumentEndpoints, CancellingAnUpdateStopsItsSecondHalfToo)
{
    server.push(ScriptedServer::answer(204));
    server.push(ScriptedServer::silence());
    const Call<Document> update = api().phones().update(documentOf(OddPhone));
    ASSERT_TRUE(QTest::qWaitFor([this] { return server.seen.size() == 2; }));
    update.cancel();
    ASSERT_TRUE(update.isFinished());
    EXPECT_EQ(update.result().error().kind, Kind::Cancelled);
}

} // namespace
} // namespace Stationmaster::Test
