// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/resources/apifixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;

/// Lists that name their next page, on the example of teams.
class Cursors : public ApiFixture
{
protected:
    Result<PageSummary> teams()
    {
        rows.clear();
        QObject context;
        const auto call = api().directory().teams();
        call.onPage(&context, [this](const std::vector<NamedRow> &page) {
            rows.insert(rows.end(), page.begin(), page.end());
        });
        const Result<PageSummary> summary = awaited(call.call());
        QCoreApplication::sendPostedEvents(&context);
        return summary;
    }

    std::vector<NamedRow> rows;
};

TEST_F(Cursors, AreTakenFromTheNextUri)
{
    answer(R"({"entities":[{"id":"1","name":"A"}],"nextUri":"/api/v2/teams?pageSize=100&after=x%2By%3D"})");
    answer(R"({"entities":[{"id":"2","state":"deleted"},{"id":"3","name":"C"}]})");
    const auto summary = teams();
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->pages, 2);
    EXPECT_EQ(summary->rows, 2);
    EXPECT_FALSE(summary->truncated);
    EXPECT_EQ(rows, (std::vector<NamedRow>{{u"1"_s, u"A"_s}, {u"3"_s, u"C"_s}}));
    EXPECT_TRUE(asked(0, u"after"_s).isEmpty());
    EXPECT_EQ(asked(1, u"after"_s), QStringList{u"x+y="_s});
}

TEST_F(Cursors, ThatLoopEndTheWalk)
{
    const QByteArray first = R"({"entities":[{"id":"1","name":"A"}],"nextUri":"/api/v2/teams?after=b"})";
    const QByteArray second = R"({"entities":[{"id":"2","name":"B"}],"nextUri":"/api/v2/teams?after=c"})";
    answer(first);
    answer(second);
    answer(first);
    const auto summary = teams();
    ASSERT_TRUE(summary);
    EXPECT_TRUE(summary->truncated);
    EXPECT_EQ(server.seen.size(), 3);
}

TEST_F(Cursors, LargePagesAreHalved)
{
    const auto refusal = ScriptedServer::answer(
        400, R"({"status":400,"code":"response.entity.too.large","message":"too large"})");
    answer(R"({"entities":[{"id":"1","name":"A"}],"nextUri":"/api/v2/teams?after=b"})");
    server.push(refusal);
    server.push(refusal);
    answer(R"({"entities":[{"id":"2","name":"B"}]})");
    ASSERT_TRUE(teams());
    EXPECT_EQ(rows.size(), 2u);
    EXPECT_EQ(asked(3, u"pageSize"_s), QStringList{u"25"_s});
    EXPECT_EQ(asked(3, u"after"_s), QStringList{u"b"_s});
}

TEST_F(Cursors, APageSizeThatIsRefusedByNameIsHalved)
{
    server.push(ScriptedServer::answer(
        400, R"({"status":400,"code":"invalid.value","message":"pageSize must be at most 60"})"));
    answer(R"({"entities":[{"id":"1","name":"A"}]})");
    ASSERT_TRUE(teams());
    EXPECT_EQ(asked(1, u"pageSize"_s), QStringList{u"50"_s});
}

TEST_F(Cursors, AnErrorKeepsThePagesBeforeIt)
{
    answer(R"({"entities":[{"id":"1","name":"A"}],"nextUri":"/api/v2/teams?after=b"})");
    server.push(
        ScriptedServer::answer(403, R"({"status":403,"code":"missing.any.permissions","message":"no"})"));
    EXPECT_EQ(teams().error().kind, Kind::Forbidden);
    EXPECT_EQ(rows.size(), 1u);
    answer(R"({"entities":{}})");
    EXPECT_EQ(teams().error().kind, Kind::Malformed);
    answer(R"([])");
    EXPECT_EQ(teams().error().kind, Kind::Malformed);
}

TEST_F(Cursors, AnAbandonedWalkIsSilentAndSendsNothingMore)
{
    answer(R"({"entities":[{"id":"1","name":"A"}],"nextUri":"/api/v2/teams?after=b"})");
    answer(R"({"entities":[{"id":"2","name":"B"}],"nextUri":"/api/v2/teams?after=c"})");
    QObject context;
    int heard = 0;
    const auto call = api().directory().teams();
    call.onPage(&context, [&](const std::vector<NamedRow> &) {
        ++heard;
        call.call().abandon();
    });
    call.onFinished(&context, [&](const Result<PageSummary> &) { heard += 10; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return heard > 0; }));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(heard, 1);
    EXPECT_LE(server.seen.size(), 2);
}

TEST_F(Cursors, MembersMayBeUsersOrNameThem)
{
    answer(
        R"({"entities":[{"id":"m","user":{"id":"u-1","name":"Ana"}},{"id":"u-2","name":"Bo"},{"id":"m","name":"Cem","user":{"id":"u-3"}},{"id":"u-4","user":null}]})");
    EXPECT_EQ(allRows(api().directory().teamMembers(u"t"_s)),
              (std::vector<NamedRow>{
                  {u"u-1"_s, u"Ana"_s}, {u"u-2"_s, u"Bo"_s}, {u"u-3"_s, u"Cem"_s}, {u"u-4"_s, QString()}}));
}

TEST_F(Cursors, APhoneJustDeletedDoesNotKeepItsBaseSettingsInUse)
{
    answer(
        R"({"entities":[{"id":"p","state":"deleted","phoneBaseSettings":{"id":"b"}}],"total":1,"pageCount":1,"pageNumber":1})");
    answer(
        R"({"entities":[{"id":"p","state":"deleted","phoneBaseSettings":{"id":"b"}}],"total":1,"pageCount":1,"pageNumber":1})");
    EXPECT_EQ(awaited(api().phones().countOn(u"b"_s)), 0);
}

} // namespace
} // namespace Stationmaster::Test
