// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/transport/clientfixture.h"

#include <QTcpServer>

#include <ostream>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;
using std::chrono::milliseconds;

enum class Repeat { Never, WhereHarmless, Always };

/// One way for an attempt to end, and what it means whatever the verb is.
struct EndingCase
{
    QByteArray name{};
    ScriptedAct act{};
    Repeat repeat = Repeat::Never;
    Kind kind = Kind::Rejected;
    int status = 0;
    bool isAmbiguous = false; ///< for a write
    bool hasBody = false;     ///< so that HEAD does not end like this
};

EndingCase answered(int status, Repeat repeat, Kind kind, bool isAmbiguous = false)
{
    return {.name = "status " + QByteArray::number(status),
            .act = ScriptedServer::answer(status, {}),
            .repeat = repeat,
            .kind = kind,
            .status = status,
            .isAmbiguous = isAmbiguous};
}

EndingCase lost(const QByteArray &name, const ScriptedAct &act, Kind kind, bool hasBody)
{
    return {.name = name,
            .act = act,
            .repeat = Repeat::WhereHarmless,
            .kind = kind,
            .isAmbiguous = true,
            .hasBody = hasBody};
}

const QByteArray ok = "HTTP/1.1 200 OK\r\n";

QList<EndingCase> endings()
{
    QList<EndingCase> all{
        answered(302, Repeat::Never, Kind::Malformed, true),
        answered(400, Repeat::Never, Kind::Rejected),
        answered(403, Repeat::Never, Kind::Forbidden),
        answered(404, Repeat::Never, Kind::NotFound),
        answered(405, Repeat::Never, Kind::Rejected),
        answered(408, Repeat::WhereHarmless, Kind::Timeout, true),
        answered(409, Repeat::Never, Kind::Conflict),
        answered(413, Repeat::Never, Kind::TooLarge),
        answered(415, Repeat::Never, Kind::Rejected),
        answered(422, Repeat::Never, Kind::Rejected),
        answered(429, Repeat::Always, Kind::RateLimited),
        answered(500, Repeat::WhereHarmless, Kind::Server, true),
        answered(501, Repeat::Never, Kind::Server),
        answered(502, Repeat::WhereHarmless, Kind::Server, true),
        answered(503, Repeat::WhereHarmless, Kind::Server, true),
        answered(504, Repeat::WhereHarmless, Kind::Server, true),
        answered(507, Repeat::WhereHarmless, Kind::Server, true),
        lost("cut before the answer", ScriptedServer::cut(), Kind::Offline, false),
        lost("cut in the head", ScriptedServer::cut("HTTP/1.1 200 OK\r\nContent-Le"), Kind::Offline, false),
        lost("cut in the body", ScriptedServer::cut(ok + "Content-Length: 50\r\n\r\n{\"id\":"), Kind::Offline,
             true),
        lost("cut in a chunk", ScriptedServer::cut(ok + "Transfer-Encoding: chunked\r\n\r\n40\r\n{\"id\":"),
             Kind::Offline, true),
        lost("silence", ScriptedServer::silence(), Kind::Timeout, false),
        lost("silence in the body", ScriptedServer::raw(ok + "Content-Length: 50\r\n\r\n{\"id\":"),
             Kind::Timeout, true),
    };
    EndingCase page = answered(502, Repeat::WhereHarmless, Kind::Server, true);
    page.name = "a gateway's page";
    page.act = ScriptedServer::answer(502, "<html>Bad Gateway</html>", {"Content-Type: text/html"});
    all.append(page);
    EndingCase patient = answered(503, Repeat::Never, Kind::Server, true);
    patient.name = "503 for longer than anybody waits";
    patient.act = ScriptedServer::answer(503, {}, {"Retry-After: 181"});
    all.append(patient);
    EndingCase limited = answered(429, Repeat::Never, Kind::RateLimited);
    limited.name = "429 for longer than anybody waits";
    limited.act = ScriptedServer::answer(429, {}, {"Retry-After: 181"});
    all.append(limited);
    EndingCase garbled{.name = "what does not unpack",
                       .act = ScriptedServer::json("no gzip", {"Content-Encoding: gzip"}),
                       .kind = Kind::Malformed,
                       .status = 200,
                       .isAmbiguous = true,
                       .hasBody = true};
    all.append(garbled);
    return all;
}

class Repeats : public ClientFixture, public testing::WithParamInterface<Verb>
{
protected:
    Repeats()
    {
        options.retry.maxAttempts = 2;
        options.timeout = milliseconds(120);
    }
    static Request request(Verb verb)
    {
        const bool hasBody = verb == Verb::Post || verb == Verb::Put || verb == Verb::Patch;
        return {.verb = verb, .path = u"/api/v2/things"_s, .body = hasBody ? "{}" : ""};
    }
    static bool isHarmless(Verb verb) { return verb != Verb::Post && verb != Verb::Patch; }
};

TEST_P(Repeats, AreMadeAsTheTableSays)
{
    const Verb verb = GetParam();
    for (const EndingCase &c : endings()) {
        if (verb == Verb::Head && c.hasBody)
            continue;
        SCOPED_TRACE(c.name.toStdString());
        destroyClient(); // pauses end with it
        // A server that answers has all the time that a busy machine may need.
        options.timeout = c.status == 0 && c.kind == Kind::Timeout ? milliseconds(120) : milliseconds(20'000);
        records.clear();
        server.seen.clear();
        server.handler = [&c](const SeenRequest &) { return c.act; };
        const auto reply = sent(request(verb));
        ASSERT_FALSE(reply.has_value());
        const Error &error = reply.error();
        EXPECT_EQ(error.kind, c.kind);
        EXPECT_TRUE(c.status == 0 || error.httpStatus == c.status) << error.httpStatus;
        const bool isRepeated =
            c.repeat == Repeat::Always || (c.repeat == Repeat::WhereHarmless && isHarmless(verb));
        EXPECT_EQ(records.size(), isRepeated ? 2 : 1);
        const bool isWrite = verb != Verb::Get && verb != Verb::Head;
        EXPECT_EQ(error.ambiguous, isWrite && c.isAmbiguous);
        if (isWrite) {
            EXPECT_EQ(server.seen.size(), records.size()) << "nobody below us repeats";
        }
    }
}

TEST_P(Repeats, AreMadeForEveryVerbWhenNothingHasLeft)
{
    QTcpServer closed;
    ASSERT_TRUE(closed.listen(QHostAddress::LocalHost));
    options.apiUrl.setPort(closed.serverPort());
    closed.close();
    const auto reply = sent(request(GetParam()));
    ASSERT_FALSE(reply.has_value());
    EXPECT_EQ(reply.error().kind, Kind::Offline);
    EXPECT_FALSE(reply.error().ambiguous);
    EXPECT_EQ(records.size(), 2);
}

TEST_P(Repeats, AreMadeOnceWithANewToken)
{
    options.timeout = milliseconds(20'000);
    server.handler = [](const SeenRequest &) { return ScriptedServer::answer(401); };
    const auto reply = sent(request(GetParam()));
    ASSERT_FALSE(reply.has_value());
    EXPECT_EQ(reply.error().kind, Kind::Unauthorized);
    EXPECT_FALSE(reply.error().ambiguous);
    EXPECT_EQ(server.seen.size(), 2);
    EXPECT_EQ(tokens.renewals, 1);
}

INSTANTIATE_TEST_SUITE_P(Verbs, Repeats,
                         testing::Values(Verb::Get, Verb::Head, Verb::Post, Verb::Put, Verb::Patch,
                                         Verb::Delete),
                         [](const auto &test) { return std::string(verbName(test.param).data()); });

} // namespace
} // namespace Stationmaster::Test
