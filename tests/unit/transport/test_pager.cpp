// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/pagerimpl.h"
#include "unit/transport/clientfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;
using std::chrono::milliseconds;

Result<Page<int>> decodePage(const Reply &reply)
{
    const QJsonDocument json = QJsonDocument::fromJson(reply.body);
    if (!json.isObject())
        return fail({.kind = Kind::Malformed});
    Page<int> page;
    const QJsonArray entities = json["entities"_L1].toArray();
    for (const QJsonValue &entity : entities)
        page.rows.push_back(entity.toInt());
    page.entityCount = static_cast<int>(entities.size());
    if (json["pageNumber"_L1].isDouble())
        page.pageNumber = json["pageNumber"_L1].toInt();
    if (json["pageCount"_L1].isDouble())
        page.pageCount = json["pageCount"_L1].toInt();
    if (json["total"_L1].isDouble())
        page.total = json["total"_L1].toInteger();
    return page;
}

class PagerTest : public ClientFixture
{
protected:
    struct Asked
    {
        int size;
        int number;
    };

    static Asked asked(const SeenRequest &seen)
    {
        const QUrlQuery query(QUrl::fromEncoded(seen.target));
        return {query.queryItemValue(u"pageSize"_s).toInt(), query.queryItemValue(u"pageNumber"_s).toInt()};
    }

    /// The answer of a list of the numbers 0..entities-1; `leave` names the envelope fields that are absent.
    ScriptedAct list(const SeenRequest &seen, const QStringList &leave = {}) const
    {
        const auto [size, number] = asked(seen);
        QJsonArray members;
        for (int i = (number - 1) * size; i < std::min(entities, number * size); ++i)
            members.append(i);
        QJsonObject page{{u"entities"_s, members},
                         {u"pageNumber"_s, number},
                         {u"pageCount"_s, (entities + size - 1) / size},
                         {u"total"_s, entities}};
        for (const QString &field : leave)
            page.remove(field);
        return ScriptedServer::json(QJsonDocument(page).toJson());
    }

    Result<PageSummary> walked()
    {
        const auto walk = walkPages<int>(
            client(), {.first = get(), .pageSize = pageSize, .maxPages = maxPages}, decodePage);
        walk.onSize(&context, [this](qint64 expected) {
            EXPECT_TRUE(rows.empty()) << "after a page";
            sizes.push_back(expected);
        });
        walk.onPage(&context, [this](const std::vector<int> &page) {
            rows.insert(rows.end(), page.begin(), page.end());
        });
        // The pages' deliveries were posted before the end was.
        awaited(walk.call());
        return walk.call().result();
    }

    void expectRowsUpTo(int end) const
    {
        std::vector<int> expected(static_cast<std::size_t>(end));
        std::iota(expected.begin(), expected.end(), 0);
        EXPECT_EQ(rows, expected);
    }

    QObject context;
    int entities = 237;
    int pageSize = 10;
    int maxPages = 5000;
    std::vector<int> rows;
    std::vector<qint64> sizes; ///< that were told
};

TEST_F(PagerTest, ReadsEveryPageInOrderAlthoughTheyArriveOutOfOrder)
{
    server.handler = [this](const SeenRequest &seen) {
        return ScriptedServer::late(milliseconds(asked(seen).number % 3 * 4), list(seen));
    };
    const auto summary = walked();
    ASSERT_TRUE(summary.has_value());
    EXPECT_EQ(summary->pages, 24);
    EXPECT_EQ(summary->rows, 237);
    EXPECT_FALSE(summary->truncated);
    expectRowsUpTo(237);
    EXPECT_EQ(server.seen.size(), 24) << "no call more than there are pages";
    EXPECT_GT(server.connections, 1) << "pages are read side by side";
}

TEST_F(PagerTest, TellsOnceHowManyRowsToExpect)
{
    server.handler = [this](const SeenRequest &seen) { return list(seen); };
    EXPECT_TRUE(walked());
    EXPECT_EQ(sizes, std::vector<qint64>{entities});
    sizes.clear();
    rows.clear();
    server.handler = [this](const SeenRequest &seen) { return list(seen, {u"total"_s}); };
    EXPECT_TRUE(walked());
    ASSERT_EQ(sizes.size(), 1u);
    EXPECT_GE(sizes[0], entities) << "of whole pages";
}

TEST_F(PagerTest, AnEmptyListIsOnePageAndNoRow)
{
    entities = 0;
    server.handler = [this](const SeenRequest &seen) { return list(seen); };
    const auto summary = walked();
    ASSERT_TRUE(summary.has_value());
    EXPECT_EQ(summary->rows, 0);
    EXPECT_FALSE(summary->truncated);
    EXPECT_EQ(server.seen.size(), 1);
}

TEST_F(PagerTest, WithoutAPageCountTheTotalEndsIt)
{
    server.handler = [this](const SeenRequest &seen) { return list(seen, {u"pageCount"_s}); };
    EXPECT_TRUE(walked().has_value());
    expectRowsUpTo(237);
    EXPECT_EQ(server.seen.size(), 24);
}

TEST_F(PagerTest, WithoutAnyEnvelopeAnEmptyPageEndsIt)
{
    server.handler = [this](const SeenRequest &seen) {
        return list(seen, {u"pageCount"_s, u"total"_s, u"pageNumber"_s});
    };
    EXPECT_TRUE(walked().has_value());
    expectRowsUpTo(237);
    EXPECT_EQ(server.seen.size(), 25);
}

TEST_F(PagerTest, AnEmptyPageInTheMiddleIsNotTheEndOfTheList)
{
    server.handler = [this](const SeenRequest &seen) {
        return seen.target.contains("pageNumber=2") ? ScriptedServer::json(R"({"entities":[]})") : list(seen, {});
    };
    const auto summary = walked();
    ASSERT_TRUE(summary.has_value());
    EXPECT_TRUE(summary->truncated) << "the first page said that there are more";
    expectRowsUpTo(10);
}

TEST_F(PagerTest, ARepeatedPageEndsItAndIsNotHandedOnTwice)
{
    for (const QStringList &leave : {QStringList(), QStringList{u"pageNumber"_s}}) {
        rows.clear();
        server.handler = [this, leave](SeenRequest seen) {
            seen.target = "/?pageSize=10&pageNumber=1"; // a server that does not mind the number
            return list(seen, leave);
        };
        const auto summary = walked();
        ASSERT_TRUE(summary.has_value());
        EXPECT_TRUE(summary->truncated);
        EXPECT_EQ(summary->pages, 1);
        expectRowsUpTo(10);
    }
}

TEST_F(PagerTest, PagesInACircleEndIt)
{
    server.handler = [this](SeenRequest seen) {
        seen.target = asked(seen).number % 2 ? "/?pageSize=10&pageNumber=1" : "/?pageSize=10&pageNumber=2";
        return list(seen, {u"pageCount"_s, u"total"_s, u"pageNumber"_s});
    };
    const auto summary = walked();
    ASSERT_TRUE(summary.has_value());
    EXPECT_EQ(summary->pages, 2);
    expectRowsUpTo(20);
    EXPECT_EQ(server.seen.size(), 3);
}

TEST_F(PagerTest, AListThatGrowsOrShrinksMeanwhileStillEnds)
{
    server.handler = [this](const SeenRequest &seen) {
        entities = asked(seen).number < 3 ? 40 : 61;
        return list(seen);
    };
    EXPECT_TRUE(walked().has_value());
    expectRowsUpTo(61);

    rows.clear();
    server.handler = [this](const SeenRequest &seen) {
        entities = asked(seen).number < 3 ? 40 : 25;
        return list(seen);
    };
    EXPECT_TRUE(walked().has_value());
    expectRowsUpTo(25);
}

TEST_F(PagerTest, TheBoundCutsItOffAndSaysSo)
{
    maxPages = 3;
    server.handler = [this](const SeenRequest &seen) { return list(seen); };
    const auto summary = walked();
    ASSERT_TRUE(summary.has_value());
    EXPECT_TRUE(summary->truncated);
    expectRowsUpTo(30);
}

TEST_F(PagerTest, AnErrorEndsItAfterThePagesBeforeIt)
{
    server.handler = [this](const SeenRequest &seen) {
        return asked(seen).number == 4 ? ScriptedServer::answer(403) : list(seen);
    };
    const auto summary = walked();
    ASSERT_FALSE(summary.has_value());
    EXPECT_EQ(summary.error().kind, Kind::Forbidden);
    expectRowsUpTo(30);
}

TEST_F(PagerTest, APageThatIsNoListIsMalformedAndSaysWhere)
{
    server.handler = [](const SeenRequest &) {
        return ScriptedServer::answer(200, "<html>", {"ININ-Correlation-Id: c"});
    };
    const auto summary = walked();
    ASSERT_FALSE(summary.has_value());
    EXPECT_EQ(summary.error().kind, Kind::Malformed);
    EXPECT_EQ(summary.error().verbAndPath, u"GET /api/v2/things"_s);
    EXPECT_EQ(summary.error().correlationId, u"c"_s);
}

struct ShrinkCase
{
    int pageSize;
    int refusedAbove;
    int fromPage;
    const char *refusal = R"({"code":"response.entity.too.large"})";
};

class Shrinking : public PagerTest, public testing::WithParamInterface<ShrinkCase>
{
};

TEST_P(Shrinking, SmallerPagesNeitherSkipNorRepeatARow)
{
    const ShrinkCase c = GetParam();
    pageSize = c.pageSize;
    server.handler = [this, c](const SeenRequest &seen) {
        const auto [size, number] = asked(seen);
        if (size > c.refusedAbove && number >= c.fromPage)
            return ScriptedServer::answer(400, c.refusal);
        return list(seen);
    };
    const auto summary = walked();
    ASSERT_TRUE(summary.has_value());
    EXPECT_EQ(summary->rows, 237);
    expectRowsUpTo(237);
}

INSTANTIATE_TEST_SUITE_P(
    Pager, Shrinking,
    testing::Values(ShrinkCase{100, 50, 1}, ShrinkCase{100, 30, 1}, ShrinkCase{100, 50, 2},
                    ShrinkCase{25, 12, 4}, ShrinkCase{25, 20, 3}, ShrinkCase{7, 3, 5},
                    ShrinkCase{25, 10, 1, R"({"details":[{"fieldName":"pageSize"}]})"},
                    ShrinkCase{25, 10, 1,
                               R"({"code":"invalid.value","message":"The pageSize must be less."})"}),
    [](const auto &test) { return "case" + std::to_string(test.index); });

TEST_F(PagerTest, AnotherRefusalIsNotTriedWithSmallerPages)
{
    server.handler = [](const SeenRequest &) {
        return ScriptedServer::answer(400, R"({"message":"no","details":[{"fieldName":"sortBy"}]})");
    };
    EXPECT_EQ(walked().error().kind, Kind::Rejected);
    EXPECT_EQ(server.seen.size(), 1);
}

TEST_F(PagerTest, WhatIsTooLargeEvenAloneIsAnError)
{
    server.handler = [](const SeenRequest &) { return ScriptedServer::answer(413); };
    const auto summary = walked();
    ASSERT_FALSE(summary.has_value());
    EXPECT_EQ(summary.error().kind, Kind::TooLarge);
    EXPECT_EQ(server.seen.size(), 4) << "10, 5, 2, 1";
}

TEST_F(PagerTest, AbandoningStopsPagesAndCalls)
{
    server.handler = [this](const SeenRequest &seen) { return list(seen); };
    int pages = 0;
    {
        const auto walk = walkPages<int>(client(), {.first = get(), .pageSize = 1}, decodePage);
        walk.onPage(&context, [&pages](const std::vector<int> &) { ++pages; });
        const CallGuard guard = walk;
        ASSERT_TRUE(QTest::qWaitFor([&] { return pages >= 3; }));
    }
    const int pagesThen = pages;
    const auto attemptsThen = records.size(); // those under way are in it, as cancelled
    QTest::qWait(40);
    EXPECT_EQ(pages, pagesThen);
    EXPECT_EQ(records.size(), attemptsThen);
    EXPECT_LT(attemptsThen, 237);
}

TEST_F(PagerTest, ADeadPageHandlerDoesNotStopTheWalk)
{
    server.handler = [this](const SeenRequest &seen) { return list(seen); };
    const auto walk = walkPages<int>(client(), {.first = get(), .pageSize = 50}, decodePage);
    {
        QObject shortLived;
        walk.onPage(&shortLived, [](const std::vector<int> &) { ADD_FAILURE() << "the receiver is dead"; });
    }
    EXPECT_EQ(awaited(walk.call())->rows, 237);
}

TEST_F(PagerTest, EndsWithItsClient)
{
    server.handler = [](const SeenRequest &) { return ScriptedServer::silence(); };
    const auto walk = walkPages<int>(client(), {.first = get()}, decodePage);
    ASSERT_TRUE(QTest::qWaitFor([this] { return server.seen.size() == 1; }));
    destroyClient();
    ASSERT_TRUE(walk.call().isFinished());
    EXPECT_EQ(walk.call().result().error().kind, Kind::Cancelled);
}

} // namespace
} // namespace Stationmaster::Test
