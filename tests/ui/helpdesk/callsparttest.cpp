// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/helpdesk/callspartfixture.h"

#include <QSet>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// Somebody whose site says Dublin, then Frankfurt, and whose settings have been so for a long time.
class CallsOfAPerson : public CallsPartFixture
{
protected:
    explicit CallsOfAPerson(const OrgSim::OrgRules &rules = {}) : CallsPartFixture(rules)
    {
        const QJsonObject phone = stored(u"phones"_s)[0].toObject();
        m_userId = phone[u"webRtcUser"_s][u"id"].toString();
        m_siteId = phone[u"site"_s][u"id"].toString();
        m_baseId = phone[u"phoneBaseSettings"_s][u"id"].toString();
        edit({{u"type"_s, u"sites"_s},
              {u"id"_s, m_siteId},
              {u"set"_s, QJsonObject{{u"mediaRegions"_s, QJsonArray{u"eu-west-1"_s, u"eu-central-1"_s}},
                                     {u"mediaRegionsUseLatencyBased"_s, false}}}});
        forceTurn(false);
        org.shiftClock(8LL * 60 * 60 * 1000); // longer than a client keeps its TURN servers
    }
    void forceTurn(bool isForced)
    {
        edit({{u"type"_s, u"phonebasesettings"_s},
              {u"id"_s, m_baseId},
              {u"set"_s, QJsonObject{{u"properties/phone_force_turn/value/instance"_s, isForced}}}});
    }
    QString call(const QString &story, int secondsAgo = 600, int seconds = 300)
    {
        return edit({{u"type"_s, u"calls"_s},
                     {u"create"_s, QJsonObject{{u"userId"_s, m_userId},
                                               {u"story"_s, story},
                                               {u"secondsAgo"_s, secondsAgo},
                                               {u"seconds"_s, seconds}}}})[u"id"_s]
            .toString();
    }
    /// What is said of the newest call.
    QString wordsOfCall(const QString &story)
    {
        m_ago -= 10; // newer than those before
        const QString id = call(story, m_ago, story == u"Stuck"_s ? 0 : 300);
        part.setPerson(detailsOf(m_userId));
        part.readAgain();
        EXPECT_TRUE(waitUntilRead());
        part.list()->setCurrentRow(0);
        EXPECT_TRUE(words().contains(id)) << qPrintable(story);
        return words();
    }
    void expectSaid(const QString &story, const QString &sign, const QStringList &said)
    {
        const QString all = wordsOfCall(story);
        EXPECT_EQ(signAt(0), sign) << qPrintable(story);
        for (const QString &one : said)
            EXPECT_TRUE(all.contains(one)) << qPrintable(story) << ": " << qPrintable(one) << "\n"
                                           << qPrintable(all);
    }

    QString m_userId;
    QString m_siteId;
    QString m_baseId;
    int m_ago = 900;
};

TEST_F(CallsOfAPerson, AreShownWithWhatIsWrongWithThem)
{
    expectSaid(u"Fine"_s, u"As set"_s,
               {u"As is set: not through TURN, which is not forced."_s,
                u"Dublin (eu-west-1) is a media region of the site."_s,
                u"The person’s end: its public address behind NAT (server reflexive)."_s, u"Force TURN off"_s,
                u"media regions: Dublin (eu-west-1) → Frankfurt (eu-central-1)"_s});
    expectSaid(u"Relayed"_s, u"Relayed"_s,
               {u"The media was relayed through TURN although Force TURN is off."_s,
                u"The person’s end: a TURN relay (relay). The org’s end: its own address (host)."_s});
    expectSaid(u"OneSidedRelay"_s, u"Relayed in part"_s, {u"in one part of the call, and not in another"_s});
    expectSaid(u"FarRelay"_s, u"Relayed in part"_s, {u"Only the org’s end was a relay"_s});
    expectSaid(u"TookOver"_s, u"Other region"_s,
               {u"The media went through Frankfurt (eu-central-1) although the site says Dublin (eu-west-1) "
                "first: that region, which the site lists too, took over."_s});
    expectSaid(u"ForeignRegion"_s, u"Other region"_s,
               {u"The media went through Virginia (us-east-1) although the site says Dublin (eu-west-1) "
                "first. The site does not list it."_s});
    expectSaid(u"Loss"_s, u"Poor sound"_s, {u"a MOS of 2.3, where callers complain below 3.5"_s});
    expectSaid(u"Jitter"_s, u"Poor sound"_s, {u"A jitter of 85 ms is heard."_s});
    expectSaid(u"HeardNothing"_s, u"Heard nothing"_s, {u"Not one packet came to the person"_s});
    expectSaid(u"SentNothing"_s, u"Was not heard"_s, {u"Not one packet came from the person"_s});
    expectSaid(u"NoReports"_s, u"Not known"_s, {u"The org has no media statistics of this call"_s});
    expectSaid(u"ClientOnly"_s, u"Not known"_s, {u"no report names the candidates"_s});
    expectSaid(u"RangOut"_s, u"Not taken"_s, {u"It rang and was not taken."_s, u"“timeout”"_s});
    expectSaid(u"IceFailed"_s, u"Broke off"_s,
               {u"The media path failed. Its media path had gone silent."_s, u"2 attempt(s)"_s,
                u"iceIdleDetection"_s});
    expectSaid(u"BrowserClosed"_s, u"As set"_s, {u"The person’s browser was closed"_s});
    expectSaid(u"Stuck"_s, u"Still open"_s, {u"no end told yet"_s});
}

TEST_F(CallsOfAPerson, AreHeldAgainstForcedTurn)
{
    forceTurn(true);
    org.shiftClock(8LL * 60 * 60 * 1000);
    expectSaid(u"Fine"_s, u"As set"_s, {u"As is set: relayed through TURN, which is forced."_s});
    expectSaid(u"Unforced"_s, u"Not through TURN"_s,
               {u"did not go through TURN although Force TURN is on: this call ran without that setting"_s});
    expectSaid(u"TookOver"_s, u"Other region"_s,
               {u"The media was relayed through Frankfurt (eu-central-1) although the site says Dublin "
                "(eu-west-1) first: that region, which the site lists too, took over."_s});
}

TEST_F(CallsOfAPerson, ShowNothingOfSettingsThatAreNewer)
{
    call(u"Fine"_s);
    forceTurn(true);
    edit({{u"type"_s, u"sites"_s}, {u"id"_s, m_siteId}, {u"set"_s, QJsonObject{{u"name"_s, u"Dublin"_s}}}});
    show(m_userId);
    EXPECT_EQ(signAt(0), u"Before a change"_s);
    EXPECT_TRUE(words().contains(u"this shows nothing of the settings"_s)) << qPrintable(words());
    EXPECT_TRUE(words().contains(u"after this call began: its regions may have been others then"_s))
        << qPrintable(words());
}

TEST_F(CallsOfAPerson, AreSummedUpFromWhatIsKnown)
{
    for (int i = 0; i < 8; ++i)
        call(i < 3 ? u"Relayed"_s : u"Loss"_s, 1000 - i * 10);
    call(u"NoReports"_s, 500);
    call(u"OneSidedRelay"_s, 400);
    show(m_userId);
    EXPECT_TRUE(words().startsWith(u"10 call(s) since "_s)) << qPrintable(words());
    EXPECT_TRUE(
        words().contains(u"3 of the 9 calls whose path is known were relayed through TURN, 1 in part."_s))
        << qPrintable(words());
    EXPECT_TRUE(words().contains(u"5 of 9 with a MOS sounded poor."_s)) << qPrintable(words());
    EXPECT_EQ(words().count(u"packet loss"_s), 1) << "that the org tells nothing of it, at one place";
}

TEST_F(CallsOfAPerson, AreChosenByKeyboardInListAndChart)
{
    const QString older = call(u"Loss"_s, 800);
    const QString newer = call(u"NoReports"_s, 700);
    part.show();
    part.setPerson(detailsOf(m_userId));
    part.read();
    ASSERT_TRUE(waitUntilRead());
    QualityChart *chart = part.chart();
    const int last = static_cast<int>(chart->points().size()) - 1;
    ASSERT_EQ(last, part.list()->count() - 1);
    EXPECT_EQ(part.list()->currentRow(), 0) << "the newest";
    EXPECT_EQ(chart->current(), last);
    EXPECT_FALSE(chart->points().back().mos) << "nothing was reported";
    EXPECT_NEAR(chart->points()[static_cast<std::size_t>(last) - 1].mos.value_or(0), 2.3, 0.01);

    QTest::keyClick(chart, Qt::Key_Left);
    EXPECT_EQ(part.list()->currentRow(), 1);
    EXPECT_TRUE(words().contains(older));
    EXPECT_TRUE(chart->accessibleDescription().contains(u"MOS 2.3 (poor)"_s))
        << qPrintable(chart->accessibleDescription());
    QTest::keyClick(part.list(), Qt::Key_Up);
    EXPECT_EQ(chart->current(), last);
    EXPECT_TRUE(words().contains(newer));
    EXPECT_TRUE(part.list()->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"Poor sound"_s));

    QTest::keyClick(chart, Qt::Key_Left);
    QTest::mouseClick(part.againButton(), Qt::LeftButton);
    EXPECT_FALSE(part.againButton()->isEnabled());
    ASSERT_TRUE(waitUntilRead());
    EXPECT_TRUE(part.againButton()->isEnabled());
    EXPECT_EQ(part.list()->count(), last + 1);
}

TEST_F(CallsOfAPerson, StayChosenWhileMoreIsReadOfThem)
{
    call(u"Fine"_s, 800);
    const QString older = call(u"Loss"_s, 900);
    part.setPerson(detailsOf(m_userId));
    part.read();
    ASSERT_TRUE(QTest::qWaitFor([this] { return part.list()->count() > 1; }, 30'000));
    part.list()->setCurrentRow(1);
    ASSERT_TRUE(waitUntilRead());
    EXPECT_EQ(part.list()->currentRow(), 1);
    EXPECT_TRUE(words().contains(older));
    EXPECT_EQ(signAt(1), u"Poor sound"_s);
}

TEST_F(CallsOfAPerson, AreJudgedAgainByWhatIsKnownNow)
{
    call(u"Relayed"_s);
    UserDetails person = detailsOf(m_userId);
    show(m_userId);
    ASSERT_EQ(signAt(0), u"Relayed"_s);
    const int asked = requestsFor(u"/api/v2/"_s);
    QSignalSpy changed(&part, &PersonPart::changed);
    part.setPerson(person);
    EXPECT_EQ(changed.count(), 0) << "nothing is new";
    person.overrides = PhoneOverrides{.forceTurn = true};
    part.setPerson(person);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(signAt(0), u"As set"_s);
    EXPECT_EQ(requestsFor(u"/api/v2/"_s), asked);
}

TEST_F(CallsOfAPerson, NeedNoScrollingSideways)
{
    wordsOfCall(u"IceFailed"_s); // with a code of eighty letters without a space
    EXPECT_LE(part.minimumSizeHint().width(), 44 * part.fontMetrics().averageCharWidth());
}

TEST_F(CallsOfAPerson, AreInTheReport)
{
    const QString id = call(u"TookOver"_s);
    EXPECT_EQ(reportText(), u"Title\n"_s) << "nothing was read";
    show(m_userId);
    const QString text = reportText();
    EXPECT_TRUE(text.contains(u"Last calls:\n"_s)) << qPrintable(text);
    const QStringList lines = text.split(u'\n').filter(id);
    ASSERT_EQ(lines.size(), 1);
    for (const QString &piece :
         {u"5 min 0 s"_s, u"MOS 4."_s, u"jitter 4 ms"_s, u"direct"_s,
          u"Dublin (eu-west-1) preferred, Frankfurt (eu-central-1) used"_s, u"took over"_s})
        EXPECT_TRUE(lines[0].contains(piece)) << qPrintable(piece) << "\n" << qPrintable(lines[0]);
    EXPECT_TRUE(lines[0].contains(QString::number(QDate::currentDate().year()) + u'-'))
        << qPrintable(lines[0]);
}

TEST_F(CallsOfAPerson, OfAnotherPersonEndWhatIsBeingRead)
{
    const QString mine = call(u"Loss"_s);
    const UserDetails person = detailsOf(m_userId);
    QString other;
    for (const QString &id : people()) {
        if (id != m_userId)
            other = id;
    }
    const UserDetails someone = detailsOf(other);
    ASSERT_EQ(org.setFaults({QJsonObject{{u"kind"_s, u"slow"_s},
                                         {u"ms"_s, 50},
                                         {u"path"_s, u"/api/v2/telephony/providers/edges/mediastatistics"_s},
                                         {u"times"_s, -1}}}),
              QString());
    part.setPerson(person);
    part.read();
    ASSERT_TRUE(QTest::qWaitFor([this] { return part.list()->count() > 0; }, 30'000));
    ASSERT_TRUE(part.isReading());
    part.setPerson(someone);
    EXPECT_FALSE(part.isReading());
    EXPECT_EQ(part.list()->count(), 0);
    EXPECT_EQ(reportText(), u"Title\n"_s);
    part.read();
    ASSERT_TRUE(waitUntilRead());
    EXPECT_FALSE(words().contains(mine));
    EXPECT_FALSE(reportText().contains(mine));
    part.setPerson({});
    EXPECT_EQ(words(), QString());
    EXPECT_FALSE(part.againButton()->isEnabled());
}

TEST_F(CallsOfAPerson, AreReadOnce)
{
    show(m_userId);
    const int asked = requestsFor(u"/conversations/details/query"_s);
    EXPECT_GT(asked, 0);
    part.read();
    EXPECT_FALSE(part.isReading());
    EXPECT_EQ(requestsFor(u"/conversations/details/query"_s), asked);
}

TEST_F(CallsOfAPerson, GoToTheHomeRegionWhereTheSiteListsNone)
{
    edit({{u"type"_s, u"sites"_s},
          {u"id"_s, m_siteId},
          {u"set"_s, QJsonObject{{u"mediaRegions"_s, QJsonArray()}}}});
    org.shiftClock(8LL * 60 * 60 * 1000);
    expectSaid(u"Fine"_s, u"As set"_s, {u"is the home region; the site lists none."_s});
    expectSaid(u"ForeignRegion"_s, u"Other region"_s, {u"The site lists no media region"_s});
}

class CallsOfALeanOrg : public CallsOfAPerson
{
protected:
    CallsOfALeanOrg() : CallsOfAPerson({.lean = true, .odd = true}) {}
};

TEST_F(CallsOfALeanOrg, AreThePersonsWhateverTheirReportsLack)
{
    for (int i = 0; i < 4; ++i)
        expectSaid(u"Relayed"_s, u"Relayed"_s, {u"The media was relayed through TURN"_s});
}

class CallsOfEverybody : public CallsPartFixture
{
protected:
    CallsOfEverybody() : CallsPartFixture({.dates = OrgSim::OrgRules::Dates::Nowhere}) {}
};

TEST_F(CallsOfEverybody, TellEveryStoryOfTheOrg)
{
    QSet<QString> signs;
    int withoutCalls = 0;
    for (const QString &id : people()) {
        show(id);
        withoutCalls += part.list()->count() == 0 ? 1 : 0;
        for (int row = 0; row < part.list()->count(); ++row)
            signs.insert(signAt(row));
    }
    for (const QString &sign :
         {u"As set"_s, u"Relayed in part"_s, u"Other region"_s, u"Poor sound"_s, u"Heard nothing"_s,
          u"Was not heard"_s, u"Not known"_s, u"Not taken"_s, u"Broke off"_s, u"Still open"_s})
        EXPECT_TRUE(signs.contains(sign)) << qPrintable(sign);
    EXPECT_GT(withoutCalls, 0);
}

} // namespace
} // namespace Stationmaster::Test
