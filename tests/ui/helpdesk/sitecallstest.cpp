// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/sitecallsdialog.h"
#include "ui/helpdesk/callspartfixture.h"
#include "widgets/sharebar.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Path = CallEvidence::Path;

/// The calls of a site that says Dublin, then Frankfurt.
class CallsOfASite : public CallsPartFixture
{
protected:
    explicit CallsOfASite(const OrgSim::OrgRules &rules = {}, const QString &permissions = u"*"_s)
        : CallsPartFixture(rules, permissions)
    {
        m_siteId = stored(u"phones"_s)[0][u"site"][u"id"].toString();
        edit({{u"type"_s, u"sites"_s},
              {u"id"_s, m_siteId},
              {u"set"_s, QJsonObject{{u"mediaRegions"_s, QJsonArray{u"eu-west-1"_s, u"eu-central-1"_s}},
                                     {u"mediaRegionsUseLatencyBased"_s, false}}}});
        inventory.reload();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !inventory.isLoading(); }, 30'000));
    }
    QStringList peopleAtSite()
    {
        QStringList ids;
        for (const QJsonValue phone : stored(u"phones"_s)) {
            const QString user = phone[u"webRtcUser"][u"id"].toString();
            if (phone[u"site"][u"id"] == m_siteId && !user.isEmpty())
                ids.append(user);
        }
        return ids;
    }
    void call(const QString &userId, const QString &story, int secondsAgo)
    {
        edit({{u"type"_s, u"calls"_s},
              {u"create"_s, QJsonObject{{u"userId"_s, userId},
                                        {u"story"_s, story},
                                        {u"secondsAgo"_s, secondsAgo},
                                        {u"seconds"_s, 120}}}});
    }
    bool waitUntilEnd(const SiteCallsReader &reader)
    {
        return QTest::qWaitFor([&] { return !reader.isReading(); }, 60'000);
    }
    static void expectAddedUp(const SiteCalls &calls)
    {
        EXPECT_EQ(calls.count(Path::Relayed) + calls.count(Path::Direct) + calls.count(Path::OneSided) +
                      calls.count(Path::NotKnown),
                  calls.calls);
        EXPECT_EQ(std::accumulate(calls.regions.cbegin(), calls.regions.cend(), 0), calls.calls);
    }

    QString m_siteId;
};

TEST_F(CallsOfASite, AreCountedByPathAndRegion)
{
    const QStringList people = peopleAtSite();
    const int n = static_cast<int>(people.size());
    ASSERT_GT(n, 1);
    ASSERT_LE(n, 10) << "five calls of each";
    for (const QString &id : people) {
        for (const QString &story : {u"Relayed"_s, u"Fine"_s, u"Loss"_s, u"TookOver"_s, u"NoReports"_s})
            call(id, story, 600);
    }
    SiteCallsReader reader(api(), inventory);
    reader.setLimits({.calls = 5 * n});
    reader.read(m_siteId);
    EXPECT_TRUE(reader.isReading());
    ASSERT_TRUE(waitUntilEnd(reader));
    const SiteCalls &calls = reader.calls();
    EXPECT_EQ(calls.people, n);
    EXPECT_EQ(calls.asked, n);
    EXPECT_EQ(calls.withCalls, n);
    EXPECT_EQ(calls.calls, 5 * n);
    EXPECT_EQ(calls.count(Path::NotKnown), n);
    EXPECT_GE(calls.count(Path::Relayed), n);
    EXPECT_EQ(calls.regions[u"eu-west-1"_s], 3 * n);
    EXPECT_EQ(calls.regions[u"eu-central-1"_s], n);
    EXPECT_EQ(calls.regions[QString()], n);
    EXPECT_TRUE(calls.seesAll);
    expectAddedUp(calls);
    EXPECT_EQ(SiteCallsText::missing(calls), QString());
    EXPECT_TRUE(
        SiteCallsText::basis(calls).contains(u"%1 newest call(s) of %2 of %2 people"_s.arg(5 * n).arg(n)))
        << qPrintable(SiteCallsText::basis(calls));

    const auto bars = SiteCallsText::regions(calls, *inventory.findSite(m_siteId));
    ASSERT_EQ(bars.size(), 3U);
    EXPECT_EQ(bars[0].name, u"Dublin (eu-west-1)"_s);
    EXPECT_EQ(bars[0].figures, u"%1 call(s) · 60 %"_s.arg(3 * n));
    EXPECT_EQ(bars[2].name, u"Not known"_s);
    SiteRow elsewhere = *inventory.findSite(m_siteId);
    elsewhere.mediaRegions = QStringList{u"eu-west-1"_s};
    EXPECT_TRUE(SiteCallsText::regions(calls, elsewhere)[1].isMarked);
    EXPECT_TRUE(SiteCallsText::regions(calls, elsewhere)[1].name.startsWith(u"Not listed: "_s));
}

TEST_F(CallsOfASite, AreReadWithinTheirLimits)
{
    SiteCallsReader reader(api(), inventory);
    reader.setLimits({.people = 2, .calls = 3});
    reader.read(m_siteId);
    ASSERT_TRUE(waitUntilEnd(reader));
    EXPECT_EQ(reader.calls().toAsk, 2);
    EXPECT_LE(reader.calls().calls, 3);
    EXPECT_EQ(requestsFor(u"/mediastatistics/"_s), reader.calls().calls);
    expectAddedUp(reader.calls());
}

TEST_F(CallsOfASite, CanBeStopped)
{
    SiteCallsDialog dialog(new SiteCallsReader(api(), inventory), *inventory.findSite(m_siteId));
    dialog.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.reader().calls().calls > 1; }, 30'000));
    ASSERT_TRUE(dialog.reader().isReading());
    EXPECT_FALSE(dialog.againButton()->isEnabled());
    QTest::mouseClick(dialog.stopButton(), Qt::LeftButton);
    EXPECT_FALSE(dialog.reader().isReading());
    const int calls = dialog.reader().calls().calls;
    expectAddedUp(dialog.reader().calls());
    EXPECT_FALSE(dialog.stopButton()->isEnabled());
    QTest::mouseClick(dialog.againButton(), Qt::LeftButton);
    ASSERT_TRUE(waitUntilEnd(dialog.reader()));
    EXPECT_GT(dialog.reader().calls().calls, calls);
    int shown = 0;
    for (const ShareBar *bar : dialog.findChildren<ShareBar *>()) {
        shown += bar->isVisible() ? 1 : 0;
        EXPECT_FALSE(bar->accessibleName().isEmpty());
    }
    EXPECT_GE(shown, 4 + 2) << "every path, and the regions";
}

class CallsOfASiteWithoutMedia : public CallsOfASite
{
protected:
    CallsOfASiteWithoutMedia() : CallsOfASite({.mediaStatisticsStatus = 403}) {}
};

TEST_F(CallsOfASiteWithoutMedia, AreAllNotKnownAndItIsSaidWhy)
{
    SiteCallsReader reader(api(), inventory);
    reader.read(m_siteId);
    ASSERT_TRUE(waitUntilEnd(reader));
    const SiteCalls &calls = reader.calls();
    EXPECT_GT(calls.calls, 1);
    EXPECT_EQ(calls.count(Path::NotKnown), calls.calls);
    EXPECT_EQ(calls.forbidden, calls.calls);
    EXPECT_EQ(requestsFor(u"/mediastatistics/"_s), 1);
    EXPECT_TRUE(SiteCallsText::missing(calls).contains(u"(analytics:conversationDetail:view) is needed"_s));
    EXPECT_TRUE(SiteCallsText::basis(calls).contains(u"that you may see"_s));
    expectAddedUp(calls);
}

class CallsOfASiteRefused : public CallsOfASite
{
protected:
    CallsOfASiteRefused() : CallsOfASite({}, u"telephony:* directory:*"_s) {}
};

TEST_F(CallsOfASiteRefused, AreAskedForOnce)
{
    SiteCallsReader reader(api(), inventory);
    reader.read(m_siteId);
    ASSERT_TRUE(waitUntilEnd(reader));
    EXPECT_EQ(requestsFor(u"/details/query"_s), 1);
    EXPECT_EQ(reader.calls().calls, 0);
    EXPECT_TRUE(SiteCallsText::paths(reader.calls()).empty());
    EXPECT_TRUE(SiteCallsText::missing(reader.calls()).startsWith(u"The calls of people may not be read"_s));
}

TEST_F(CallsOfASiteRefused, OfASiteWithoutPeopleThereAreNone)
{
    SiteCallsReader reader(api(), inventory);
    reader.read(u"nowhere"_s);
    ASSERT_TRUE(waitUntilEnd(reader));
    EXPECT_TRUE(SiteCallsText::basis(reader.calls()).startsWith(u"Nobody has a WebRTC phone at this site"_s));
    EXPECT_EQ(requestsFor(u"/details/query"_s), 0);
}

} // namespace
} // namespace Stationmaster::Test
