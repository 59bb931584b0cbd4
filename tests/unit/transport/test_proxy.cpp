// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/transport/clientfixture.h"

#include <QNetworkProxy>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;

/// The scripted server is the proxy; behind it is nothing.
class Proxy : public ClientFixture
{
protected:
    Proxy()
    {
        use(server.serverPort());
        options.apiUrl = QUrl(u"http://127.0.0.1:9"_s);
    }
    void use(quint16 port)
    {
        network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port));
    }
    static QList<Request> writes()
    {
        return {post(), post({}), put(), {.verb = Verb::Delete, .path = u"/api/v2/things/1"_s}};
    }
};

TEST_F(Proxy, PassesCallsOn)
{
    server.push(ScriptedServer::json("{}"));
    server.push(ScriptedServer::json("{}"));
    EXPECT_TRUE(sent(get()).has_value());
    EXPECT_TRUE(sent(post()).has_value());
    EXPECT_EQ(server.seen.first().target, "http://127.0.0.1:9/api/v2/things");
    EXPECT_EQ(server.seen.last().body, R"({"a":1})");
}

TEST_F(Proxy, ThatCutsLeavesWritesAmbiguousAndUnrepeated)
{
    for (const Request &request : writes()) {
        server.seen.clear();
        server.handler = [](const SeenRequest &) { return ScriptedServer::cut(); };
        const auto reply = sent(request);
        ASSERT_FALSE(reply.has_value());
        EXPECT_EQ(reply.error().kind, Kind::Offline) << request.verbAndPath().toStdString();
        EXPECT_TRUE(reply.error().ambiguous) << request.verbAndPath().toStdString();
        EXPECT_EQ(server.seen.size(), 1);
    }
}

TEST_F(Proxy, ThatIsNotThereIsOfflineAndNothingHasLeft)
{
    QTcpServer closed;
    ASSERT_TRUE(closed.listen(QHostAddress::LocalHost));
    use(closed.serverPort());
    closed.close();
    for (const Request &request : writes()) {
        const auto reply = sent(request);
        ASSERT_FALSE(reply.has_value());
        EXPECT_EQ(reply.error().kind, Kind::Offline);
        EXPECT_FALSE(reply.error().ambiguous);
    }
}

TEST_F(Proxy, ThatWantsAPasswordRefuses)
{
    for (const Request &request : writes()) {
        server.push(ScriptedServer::answer(407, "<html>", {"Proxy-Authenticate: Basic realm=\"x\""}));
        const auto reply = sent(request);
        ASSERT_FALSE(reply.has_value());
        EXPECT_EQ(reply.error().kind, Kind::Rejected);
        EXPECT_EQ(reply.error().httpStatus, 407);
        EXPECT_FALSE(reply.error().ambiguous);
    }
}

TEST_F(Proxy, ThatOpensNoTunnelLetsNothingOut)
{
    options.apiUrl.setScheme(u"https"_s);
    for (const int status : {403, 407, 502}) {
        for (const Request &request : writes()) {
            server.handler = [status](const SeenRequest &) {
                return ScriptedServer::answer(status, "no", {"Proxy-Authenticate: Basic realm=\"x\""});
            };
            const auto reply = sent(request);
            ASSERT_FALSE(reply.has_value());
            EXPECT_EQ(reply.error().kind, Kind::Offline) << status;
            EXPECT_FALSE(reply.error().ambiguous) << status << ' ' << request.verbAndPath().toStdString();
        }
    }
    for (const SeenRequest &seen : server.seen) {
        EXPECT_EQ(seen.verb, "CONNECT");
        EXPECT_FALSE(seen.headers.contains("authorization")) << "the proxy gets no token";
    }
}

} // namespace
} // namespace Stationmaster::Test
