// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/api.h"
#include "unit/transport/clientfixture.h"

#include <ostream>

// Whatever a list's answer looks like, it is a typed error or a correct result, and the next call on the same
// connections is not harmed by it.

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;
using std::chrono::milliseconds;

const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const QByteArray onePage = R"({"entities":[{"id":"a"}],"pageNumber":1,"pageCount":1,"total":1})";

QByteArray withLength(const QByteArray &body, qsizetype length)
{
    return head + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n" + body;
}

QByteArray chunked(const QByteArray &chunks)
{
    return head + "Transfer-Encoding: chunked\r\n\r\n" + chunks;
}

ScriptedAct page(const QByteArray &body)
{
    return ScriptedServer::json(body);
}

struct OddCase
{
    const char *name;
    ScriptedAct act;
    std::vector<Kind> kinds{}; ///< any of these; none: a correct result
    qint64 rows = 0;
};

void PrintTo(const OddCase &c, std::ostream *out)
{
    *out << c.name;
}

class OddAnswer : public ClientFixture, public testing::WithParamInterface<OddCase>
{
};

TEST_P(OddAnswer, IsAnErrorOrCorrectAndHarmsNobodyElse)
{
    const OddCase &c = GetParam();
    options.timeout = milliseconds(250);
    warmUp();
    int asked = 0;
    server.handler = [&](const SeenRequest &seen) {
        if (!seen.target.contains("/sites"))
            return ScriptedServer::json(R"({"id":"org","name":"Org"})");
        // Where a list does not tell its end, an empty page does.
        return ++asked == 1 || !c.kinds.empty() ? c.act : ScriptedServer::json(R"({"entities":[]})");
    };
    const auto result = awaited(Api(client()).sites().all().call());
    if (c.kinds.empty()) {
        ASSERT_TRUE(result.has_value()) << kindName(result.error().kind).data();
        EXPECT_EQ(result->rows, c.rows);
    } else {
        ASSERT_FALSE(result.has_value());
        EXPECT_TRUE(std::ranges::count(c.kinds, result.error().kind)) << kindName(result.error().kind).data();
        EXPECT_FALSE(result.error().ambiguous);
        EXPECT_FALSE(result.error().message.contains(u'<')) << "no markup for people";
    }
    for (int i = 0; i < 8; ++i) {
        const auto organization = awaited(Api(client()).organization().me());
        ASSERT_TRUE(organization.has_value()) << kindName(organization.error().kind).data();
        EXPECT_EQ(organization->id, u"org"_s);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Framing, OddAnswer,
    testing::Values(
        OddCase{"longer than it says",
                ScriptedServer::raw(withLength(onePage + "{\"id\":\"x\"}", onePage.size())),
                {},
                1},
        OddCase{"says less than it is",
                ScriptedServer::raw(withLength(onePage, 20)),
                {Kind::Malformed, Kind::Offline}},
        OddCase{"says more than it is", ScriptedServer::raw(withLength(onePage, 5000)), {Kind::Timeout}},
        OddCase{"says more and is cut", ScriptedServer::cut(withLength(onePage, 5000)), {Kind::Offline}},
        OddCase{"a negative length", ScriptedServer::cut(withLength(onePage, -5)), {}, 1},
        OddCase{"no length, then closed", ScriptedServer::cut(head + "\r\n" + onePage), {}, 1},
        OddCase{
            "in chunks", ScriptedServer::raw(chunked("8\r\n{\"entiti\r\n7\r\nes\":[]}\r\n0\r\n\r\n")), {}, 0},
        OddCase{"a chunk without a size",
                ScriptedServer::cut(chunked("zz\r\n{\"entities\":[]}\r\n0\r\n\r\n")),
                {Kind::Malformed, Kind::Offline}},
        OddCase{"a chunk that is too short",
                ScriptedServer::cut(chunked("20\r\n{\"entities\"\r\n0\r\n\r\n")),
                {Kind::Malformed, Kind::Offline}},
        OddCase{"chunks without an end", ScriptedServer::cut(chunked("8\r\n{\"entiti\r\n")), {Kind::Offline}},
        OddCase{
            "no HTTP", ScriptedServer::cut("SSH-2.0-OpenSSH_9.2\r\n\r\n"), {Kind::Offline, Kind::Malformed}},
        OddCase{"no status", ScriptedServer::cut("HTTP/1.1 \r\n\r\n"), {Kind::Offline, Kind::Malformed}}),
    [](const auto &test) { return "case" + std::to_string(test.index); });

INSTANTIATE_TEST_SUITE_P(
    Body, OddAnswer,
    testing::Values(OddCase{"empty", page(""), {Kind::Malformed}},
                    OddCase{"no content", ScriptedServer::answer(204), {Kind::Malformed}},
                    OddCase{"blank", page(" \r\n "), {Kind::Malformed}},
                    OddCase{"a web page",
                            ScriptedServer::answer(200, "<html><body>Sign in</body></html>",
                                                   {"Content-Type: text/html"}),
                            {Kind::Malformed}},
                    OddCase{"JSON that calls itself a text",
                            ScriptedServer::answer(200, onePage, {"Content-Type: text/plain; charset=utf-8"}),
                            {},
                            1},
                    OddCase{"JSON without a type", ScriptedServer::answer(200, onePage), {}, 1},
                    OddCase{"truncated", page(onePage.left(30)), {Kind::Malformed}},
                    OddCase{"with something behind it", page(onePage + "}"), {Kind::Malformed}},
                    OddCase{"not UTF-8", page("{\"entities\":[\"\xff\"]}"), {Kind::Malformed}},
                    OddCase{"null", page("null"), {Kind::Malformed}}),
    [](const auto &test) { return "case" + std::to_string(test.index); });

INSTANTIATE_TEST_SUITE_P(
    Envelope, OddAnswer,
    testing::Values(
        OddCase{"nothing but entities", page(R"({"entities":[{"id":"a"}]})"), {}, 1},
        OddCase{"no total", page(R"({"entities":[{"id":"a"}],"pageNumber":1,"pageCount":1})"), {}, 1},
        OddCase{"no page count", page(R"({"entities":[{"id":"a"}],"pageNumber":1,"total":1})"), {}, 1},
        OddCase{"total under its other name",
                page(R"({"entities":[{"id":"a"}],"totalNumberOfEntities":1})"),
                {},
                1},
        OddCase{
            "total twice",
            page(R"({"total":1,"entities":[{"id":"a"}],"total":1,"totalNumberOfEntities":1,"pageCount":1})"),
            {},
            1},
        OddCase{"totals that differ",
                page(R"({"total":1,"entities":[{"id":"a"}],"totalNumberOfEntities":900,"pageCount":1})"),
                {},
                1},
        OddCase{"everything null",
                page(R"({"entities":[{"id":"a"}],"pageNumber":null,"pageCount":null,"total":null})"),
                {},
                1},
        OddCase{"no page at all", page(R"({"entities":[],"pageNumber":1,"pageCount":0,"total":0})"), {}, 0},
        OddCase{"more pages than there are",
                page(R"({"entities":[{"id":"a"}],"pageNumber":1,"pageCount":2000000000})"),
                {},
                1},
        OddCase{"no entities", page(R"({"pageNumber":1,"pageCount":1,"total":0})"), {Kind::Malformed}},
        OddCase{"entities that are none", page(R"({"entities":{"id":"a"},"total":1})"), {Kind::Malformed}}),
    [](const auto &test) { return "case" + std::to_string(test.index); });

} // namespace
} // namespace Stationmaster::Test
