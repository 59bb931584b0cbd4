// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/routereader.h"
#include "ui/helpdesk/routesorg.h"
#include "unit/resources/apifixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Asks = QMap<QString, int>;

class RouteReaderTest : public RoutesOrg
{
protected:
    RouteReading read(const QString &name, RouteReader::Freshness freshness = RouteReader::Freshness::Kept)
    {
        const auto read = awaited(reader.read(site(name).id, freshness));
        EXPECT_TRUE(read.has_value());
        return read.value_or(RouteReading());
    }
    RouteReader reader{api()};
};

TEST_F(RouteReaderTest, ReadsTheFourLists)
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const RouteReading berlin = read(u"Berlin"_s);
    ASSERT_TRUE(berlin.routing.plans && berlin.routing.routes && berlin.routing.trunks &&
                berlin.routing.edges);
    EXPECT_EQ(berlin.routing.plans->size(), 4U);
    EXPECT_TRUE(berlin.routing.plansComplete);
    EXPECT_EQ(berlin.routing.routes->size(), 1U);
    EXPECT_FALSE(berlin.routing.trunks->empty());
    EXPECT_FALSE(berlin.routing.edges->empty());
    EXPECT_FALSE(berlin.plansError || berlin.routesError || berlin.trunksError || berlin.edgesError);
    EXPECT_GE(berlin.asOf, before);
}

TEST_F(RouteReaderTest, TheNextSiteCostsTwoCalls)
{
    const QDateTime first = read(u"Berlin"_s).asOf;
    EXPECT_EQ(asks(),
              (Asks{{u"numberplans"_s, 1}, {u"outboundroutes"_s, 1}, {u"trunks"_s, 1}, {u"edges"_s, 1}}));
    EXPECT_EQ(read(u"Dublin"_s).asOf, first) << "as old as the oldest of it";
    EXPECT_EQ(asks(),
              (Asks{{u"numberplans"_s, 2}, {u"outboundroutes"_s, 2}, {u"trunks"_s, 1}, {u"edges"_s, 1}}));
    read(u"Dublin"_s, RouteReader::Freshness::Afresh);
    EXPECT_EQ(asks(),
              (Asks{{u"numberplans"_s, 3}, {u"outboundroutes"_s, 3}, {u"trunks"_s, 2}, {u"edges"_s, 2}}));
}

TEST_F(RouteReaderTest, TwoSitesAtOnceShareTheListsOfTheOrg)
{
    const auto berlin = reader.read(site(u"Berlin"_s).id);
    const auto dublin = reader.read(site(u"Dublin"_s).id);
    EXPECT_TRUE(awaited(berlin)->routing.trunks);
    EXPECT_TRUE(awaited(dublin)->routing.trunks);
    EXPECT_EQ(asks(),
              (Asks{{u"numberplans"_s, 2}, {u"outboundroutes"_s, 2}, {u"trunks"_s, 1}, {u"edges"_s, 1}}));
}

TEST_F(RouteReaderTest, WhatIsOldIsReadAgain)
{
    RouteReader forgetful(api(), nullptr, std::chrono::milliseconds(0));
    EXPECT_TRUE(awaited(forgetful.read(site(u"Berlin"_s).id)).has_value());
    EXPECT_TRUE(awaited(forgetful.read(site(u"Berlin"_s).id)).has_value());
    EXPECT_EQ(asks(),
              (Asks{{u"numberplans"_s, 2}, {u"outboundroutes"_s, 2}, {u"trunks"_s, 2}, {u"edges"_s, 2}}));
}

TEST_F(RouteReaderTest, EachListIsRefusedForItself)
{
    for (const QString &list : {u"numberplans"_s, u"outboundroutes"_s, u"trunks"_s, u"edges"_s}) {
        refuse(list);
        const RouteReading reading = read(u"Berlin"_s, RouteReader::Freshness::Afresh);
        const std::optional<Error> errors[] = {reading.plansError, reading.routesError, reading.trunksError,
                                               reading.edgesError};
        const bool known[] = {reading.routing.plans.has_value(), reading.routing.routes.has_value(),
                              reading.routing.trunks.has_value(), reading.routing.edges.has_value()};
        const QStringList lists{u"numberplans"_s, u"outboundroutes"_s, u"trunks"_s, u"edges"_s};
        for (int i = 0; i < 4; ++i) {
            EXPECT_EQ(known[i], lists[i] != list) << qPrintable(list);
            ASSERT_EQ(errors[i].has_value(), lists[i] == list) << qPrintable(list);
            if (errors[i]) {
                EXPECT_EQ(errors[i]->kind, Error::Kind::Forbidden);
                EXPECT_EQ(errors[i]->permissions, u"[telephony:plugin:all]"_s);
                EXPECT_EQ(errors[i]->correlationId, u"reference-"_s + list);
            }
        }
    }
}

TEST_F(RouteReaderTest, ARefusalHoldsForTheNextSite)
{
    QJsonArray all;
    for (const QString &list : {u"numberplans"_s, u"outboundroutes"_s, u"trunks"_s, u"edges"_s})
        all.append(fault(list, 403));
    faults(all);
    read(u"Berlin"_s);
    const Asks once = asks();
    const RouteReading dublin = read(u"Dublin"_s);
    EXPECT_EQ(asks(), once);
    EXPECT_TRUE(dublin.plansError && dublin.routesError && dublin.trunksError && dublin.edgesError);
    faults({});
    EXPECT_TRUE(read(u"Dublin"_s, RouteReader::Freshness::Afresh).routing.plans);
    EXPECT_TRUE(read(u"Berlin"_s).routing.routes) << "it is allowed now";
}

TEST_F(RouteReaderTest, AnotherFailureIsNotKept)
{
    faults({fault(u"trunks"_s, 400), fault(u"numberplans"_s, 404)});
    const RouteReading failed = read(u"Berlin"_s);
    ASSERT_TRUE(failed.trunksError && failed.plansError);
    EXPECT_EQ(failed.plansError->kind, Error::Kind::NotFound);
    faults({});
    const RouteReading next = read(u"Berlin"_s);
    EXPECT_TRUE(next.routing.trunks && next.routing.plans);
    EXPECT_FALSE(next.trunksError || next.plansError);
}

TEST_F(RouteReaderTest, WhoLeavesIsNotToldAndTheListsOfTheOrgAreKept)
{
    QObject context;
    bool isTold = false;
    {
        const CallGuard left =
            reader.read(site(u"Berlin"_s).id).onFinished(&context, [&](const Result<RouteReading> &) {
                isTold = true;
            });
    }
    EXPECT_TRUE(read(u"Dublin"_s).routing.trunks);
    EXPECT_FALSE(isTold);
    EXPECT_EQ(asks()[u"trunks"_s], 1);
}

/// A server that lists trunks in two pages.
class HalfAList : public ApiFixture
{
protected:
    HalfAList()
    {
        server.handler = [this](const SeenRequest &request) {
            if (request.target.contains("numberplans"))
                return ScriptedServer::json(plans);
            if (!request.target.contains("/edges/trunks"))
                return ScriptedServer::json(R"({"entities":[],"pageNumber":1,"pageCount":1})");
            if (request.target.contains("pageNumber=2"))
                return ScriptedServer::answer(400, R"({"code":"bad.request"})");
            return ScriptedServer::json(
                R"({"entities":[{"id":"t"}],"pageNumber":1,"pageCount":2,"total":101})");
        };
    }
    QByteArray plans = "[]";
};

TEST_F(HalfAList, IsNone)
{
    RouteReader reader(api());
    const auto read = awaited(reader.read(u"s"_s));
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->routing.trunks);
    ASSERT_TRUE(read->trunksError);
    EXPECT_EQ(read->trunksError->kind, Error::Kind::Rejected);
    EXPECT_TRUE(read->routing.edges && read->routing.edges->empty());
    EXPECT_TRUE(read->routing.plans && read->routing.plans->empty());
    EXPECT_TRUE(read->routing.plansComplete);
}

TEST_F(HalfAList, AsManyNumberPlansAsAreGivenMayNotBeAll)
{
    QJsonArray many;
    for (int i = 0; i < RoutingApi::MostNumberPlans; ++i)
        many.append(QJsonObject{{u"id"_s, QString::number(i)}});
    plans = QJsonDocument(many).toJson();
    RouteReader reader(api());
    EXPECT_FALSE(awaited(reader.read(u"s"_s))->routing.plansComplete);
    many.removeLast();
    plans = QJsonDocument(many).toJson();
    EXPECT_TRUE(awaited(reader.read(u"s"_s))->routing.plansComplete);
}

} // namespace
} // namespace Stationmaster::Test
