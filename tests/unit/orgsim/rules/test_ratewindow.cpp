// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include "orgsim/rules/ratewindow.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

TEST(RateWindow, AdmitsTheCountAndOpensAgainAfterItsLength)
{
    RateWindow window(2, 10);
    EXPECT_TRUE(window.admit(5'000));
    EXPECT_TRUE(window.admit(5'001));
    EXPECT_FALSE(window.admit(14'999));
    EXPECT_EQ(window.secondsLeft(5'000), 10);
    EXPECT_EQ(window.secondsLeft(14'999), 1);
    EXPECT_TRUE(window.admit(15'000));
    EXPECT_EQ(window.secondsLeft(15'001), 10) << "rounded up, so that waiting so long is enough";
}

TEST(RateWindow, SaysWhereItStands)
{
    RateWindow window(3, 60);
    window.admit(0);
    window.admit(0);
    HttpResponse response;
    window.addHeaders(response, 1'000);
    const QList<std::pair<QByteArray, QByteArray>> expected{
        {"inin-ratelimit-count", "2"}, {"inin-ratelimit-allowed", "3"}, {"inin-ratelimit-reset", "59"}};
    EXPECT_EQ(response.headers, expected);
}

class RateLimit : public GatewayFixture
{
};

TEST_F(RateLimit, RefusesWhatIsTooMuchAndSaysHowLongToWait)
{
    OrgOptions options = smallOrg();
    options.rateCount = 3;
    options.rateSeconds = 1;
    begin(options);
    const QString path = u"/api/v2/organizations/me"_s;
    for (int i = 1; i <= 3; ++i) {
        const Reply reply = get(path);
        EXPECT_EQ(reply.status, 200);
        EXPECT_EQ(reply.headers["inin-ratelimit-count"].toInt(), i);
        EXPECT_EQ(reply.headers["inin-ratelimit-allowed"], "3");
        EXPECT_FALSE(reply.headers.contains("retry-after"));
    }
    const Reply refused = get(path);
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.body[u"code"_s], u"too.many.requests"_s);
    EXPECT_EQ(refused.headers["retry-after"], "1");
    EXPECT_EQ(refused.headers["inin-ratelimit-reset"], "1");
    EXPECT_EQ(get(u"/_org/log"_s).status, 200) << "control routes do not count";
    EXPECT_TRUE(QTest::qWaitFor([&] { return get(path).status == 200; }, 3'000));
}

TEST_F(RateLimit, RefusedWritesAreNotCarriedOut)
{
    OrgOptions options = smallOrg();
    options.rateCount = 1;
    begin(options);
    const QString id = idOf(webRtcPhone());
    get(u"/api/v2/organizations/me"_s);
    EXPECT_EQ(remove(Phones + u'/' + id).status, 429);
    EXPECT_EQ(idOf(webRtcPhone()), id);
}

TEST_F(RateLimit, BelongsToTheToken)
{
    OrgOptions options = smallOrg();
    options.rateCount = 1;
    begin(options);
    get(u"/api/v2/organizations/me"_s);
    EXPECT_EQ(get(u"/api/v2/organizations/me"_s).status, 429);
    HttpRequest login = request("POST", u"/oauth/token"_s, "grant_type=client_credentials");
    login.headers.insert("content-type", "application/x-www-form-urlencoded");
    login.headers.insert("authorization", "Basic " + QByteArray("demo-client:demo-secret").toBase64());
    token = send(login).body[u"access_token"_s].toString().toLatin1();
    EXPECT_EQ(get(u"/api/v2/organizations/me"_s).status, 200);
}

} // namespace Stationmaster::OrgSim::Test
