// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include "orgsim/rules/mixer.h"
#include "orgsim/rules/pagecache.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

TEST(PageCache, KeepsAPageForItsWholeTarget)
{
    PageCache cache;
    const HttpRequest first = request("GET", u"/api/v2/users?pageSize=5&pageNumber=1"_s);
    const HttpRequest second = request("GET", u"/api/v2/users?pageSize=5&pageNumber=2"_s);
    cache.keep(first, {.body = "page"});
    ASSERT_TRUE(cache.find(first));
    EXPECT_EQ(cache.find(first)->body, "page");
    EXPECT_FALSE(cache.find(second));
    cache.clear();
    EXPECT_FALSE(cache.find(first));
}

TEST(PageCache, KeepsNoFailuresAndNotTooMuch)
{
    PageCache cache(1000);
    const HttpRequest first = request("GET", u"/api/v2/users?pageNumber=1"_s);
    const HttpRequest second = request("GET", u"/api/v2/users?pageNumber=2"_s);
    cache.keep(first, {.status = 400, .body = "no"});
    EXPECT_FALSE(cache.find(first));
    const HttpResponse large{.body = QByteArray(501, 'x')};
    cache.keep(first, large);
    EXPECT_TRUE(cache.find(first));
    cache.keep(second, large);
    EXPECT_TRUE(cache.find(second));
    EXPECT_FALSE(cache.find(first));
}

TEST(PageCache, SuitsListsAlone)
{
    EXPECT_TRUE(PageCache::suits(request("GET", u"/api/v2/stations?name=a"_s)));
    EXPECT_FALSE(PageCache::suits(request("POST", u"/api/v2/users"_s)));
    EXPECT_FALSE(PageCache::suits(request("GET", u"/api/v2/tokens/me"_s)));
    EXPECT_FALSE(PageCache::suits(request("GET", u"/api/v2/users/1"_s)));
}

/// Every page that the cache can give is compared with the page made anew.
class KeptPages : public GatewayFixture
{
protected:
    QByteArray page(const QString &target, bool mayBeKept)
    {
        HttpRequest asked = request("GET", target);
        if (!mayBeKept)
            asked.target.clear();
        const Reply reply = send(asked);
        EXPECT_EQ(reply.status, 200);
        return reply.raw;
    }
    /// Time passes between the two, and may bring a change; but not again and again, and a page that is
    /// wrongly kept stays wrong.
    bool isRight(const QString &target)
    {
        for (int attempt = 0; attempt < 8; ++attempt) {
            if (page(target, true) == page(target, false))
                return true;
        }
        return false;
    }
    /// The targets whose kept page is not what it should be.
    QStringList wrongPages()
    {
        QStringList wrong;
        std::copy_if(Targets.begin(), Targets.end(), std::back_inserter(wrong),
                     [this](const QString &target) { return !isRight(target); });
        return wrong;
    }
    void change(Mixer &mixer)
    {
        const QJsonArray phones = entities(Phones + u"?pageSize=100&expand=lines&fields=webRtcUser"_s);
        const QJsonObject phone = phones[mixer.below(phones.size())].toObject();
        const QString user = phone[u"webRtcUser"_s][u"id"_s].toString();
        const QString stations = u"/api/v2/users/"_s + user + u"/station/"_s;
        switch (mixer.below(6)) {
        case 0:
            post(Phones, newPhone(u"New %1"_s.arg(mixer.below(1'000'000)), idOf(userWithoutPhone())));
            break;
        case 1:
            remove(Phones + u'/' + idOf(phone));
            break;
        case 2: {
            QJsonObject changed = get(Phones + u'/' + idOf(phone)).body;
            changed[u"name"_s] = u"Changed %1"_s.arg(mixer.below(1'000'000));
            put(Phones + u'/' + idOf(phone), changed);
            break;
        }
        case 3:
            remove(stations + u"defaultstation"_s);
            break;
        case 4:
            put(stations + u"defaultstation/"_s + phone[u"lines"_s][0][u"id"_s].toString(), {});
            break;
        default:
            post(u"/_org/edit"_s,
                 {{u"type"_s, u"users"_s},
                  {u"id"_s, user},
                  {u"set"_s, QJsonObject{{u"name"_s, u"Edited %1"_s.arg(mixer.below(1'000'000))}}}});
        }
    }

    const QStringList Targets{Phones + u"?pageSize=100&expand=lines&fields=webRtcUser,lines.defaultForUser"_s,
                              Phones + u"?sortBy=id&pageSize=10&pageNumber=2"_s,
                              Phones + u"?name=New*"_s,
                              Bases,
                              Sites,
                              u"/api/v2/users?pageSize=100&expand=station"_s,
                              u"/api/v2/stations?pageSize=100"_s};
};

TEST_F(KeptPages, AreNeverStaleWhateverChanges)
{
    OrgOptions options = smallOrg();
    options.stationDelayMs = 3;
    options.indexDelayMs = 2;
    begin(options);
    Mixer mixer(11);
    for (int i = 0; i < 150; ++i) {
        EXPECT_EQ(wrongPages(), QStringList()) << i;
        change(mixer);
    }
}

TEST_F(KeptPages, FollowWhatBecomesDueByTime)
{
    OrgOptions options = smallOrg();
    options.stationDelayMs = 40;
    options.indexDelayMs = 60;
    begin(options);
    post(Phones, newPhone(u"New"_s, idOf(userWithoutPhone())));
    const QString named = Phones + u"?name=New"_s;
    const QString stations = u"/api/v2/stations?pageSize=100"_s;
    const QByteArray noPhone = page(named, true);
    const QByteArray noStation = page(stations, true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page(named, true) != noPhone; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return page(stations, true) != noStation; }));
    remove(Phones + u'/' + idOf(entities(named).first().toObject()));
    EXPECT_NE(page(named, true), noPhone) << "still there, as deleted";
    EXPECT_TRUE(QTest::qWaitFor([&] { return page(named, true) == noPhone; }));
}

TEST_F(KeptPages, AStaleAnswerIsGivenOnceAndNotKept)
{
    const QString target = Phones + u"?pageSize=100"_s;
    EXPECT_EQ(gateway->setFaults(
                  {QJsonObject{{u"kind"_s, u"stale"_s}, {u"path"_s, Phones}, {u"verb"_s, u"GET"_s}}}),
              QString());
    post(Phones, newPhone(u"New"_s, idOf(userWithoutPhone())));
    EXPECT_FALSE(page(target, true).contains("\"New\""));
    EXPECT_TRUE(page(target, true).contains("\"New\""));
    EXPECT_EQ(wrongPages(), QStringList());
}

TEST_F(KeptPages, ATokenThatIsGoneGetsNoPage)
{
    page(Sites, true);
    remove(u"/api/v2/tokens/me"_s);
    EXPECT_EQ(get(Sites).status, 401);
}

} // namespace Stationmaster::OrgSim::Test
