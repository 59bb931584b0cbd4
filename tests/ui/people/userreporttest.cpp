// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/userreport.h"
#include "people/userheader.h"
#include "ui/people/fakepeople.h"

#include <QTimeZone>

#include <gtest/gtest.h>

#include <ctime>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::FakePeople;

class UserReportTest : public testing::Test
{
protected:
    UserReportTest()
    {
        qputenv("TZ", "Europe/Berlin");
        tzset();
    }
    ~UserReportTest() override
    {
        m_before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", m_before);
        tzset();
    }
    static QString report(const UserDetails &person)
    {
        Report report =
            UserReportText::of(person, u"Northwind"_s, QDateTime({2026, 3, 12}, {8, 41, 7}, Qt::UTC));
        UserReportText::addIds(report, person);
        return report.toPlainText();
    }

private:
    QByteArray m_before = qgetenv("TZ");
};

TEST_F(UserReportTest, tellsATicketWhatWasSeen)
{
    UserDetails bo = FakePeople::somebody(u"bo"_s, u"Bo Müller"_s);
    bo.station->persistentConnection = false;
    bo.signIn = FakePeople::olderThanAChange();
    bo.user.associatedSince = QDateTime({2026, 7, 1}, {5, 58}, Qt::UTC);
    bo.phoneCreated = QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC);
    bo.asOf = QDateTime({2026, 3, 12}, {8, 41}, Qt::UTC);
    bo.edgeName = u"edge-1"_s;
    EXPECT_EQ(report(bo).toStdString(), R"(WebRTC phone report

Org: Northwind
Written: 2026-03-12T09:41:07+01:00
Data as of: 2026-03-12T09:41:00+01:00

User: Bo Müller <bo@example.com>
Verdict: Needs to sign in again. The client may still run with older settings: signed in since 1 Jul 2026 07:58:00; Force TURN: changed 2 Jul 2026 14:02:00 by Grace. Logging out and back in picks up the current settings; so does reloading the page, of which the org keeps no date.

Phone: Bo Müller_WebRTC
Site: Berlin · eu-central-1 → eu-west-1
Relay/TURN Behavior: Any media region set on this site
Base Settings: Support_WebRTC_Standard
Default station: Bo Müller_WebRTC
Signed in: on Bo Müller_WebRTC since 1 Jul 2026 07:58:00
Edge: edge-1
Phone created: 2026-03-01T13:00:00+01:00
Signed in since: 2026-07-01T07:58:00+02:00

Checks:
  [passed] Phone exists and is active (created 1 Mar 2026)
  [passed] One WebRTC phone only
  [passed] Assigned to this user
  [passed] Station exists (Bo Müller_WebRTC)
  [passed] Default station is this phone
  [passed] Signed in on this phone
  [FAILED] May still run with older settings (signed in since 1 Jul 2026 07:58:00; Force TURN: changed 2 Jul 2026 14:02:00 by Grace)
  [note] Persistent Connection: on, and the station shows off (set in the base settings · the phone has its own value, or the station has not been resolved yet)
  [passed] Force TURN: off (set in the base settings)
  [passed] Media DSCP Value: EF (46) (set in the base settings)
  [passed] Site can carry media (eu-central-1 → eu-west-1)
  [passed] Has Conversation › Call › Add
  [passed] Licence allows a phone
  [passed] Base settings are for WebRTC (Support_WebRTC_Standard)

User id: bo
Phone id: phone-bo
Station id: line-bo
Site id: berlin
Base settings id: standard
)");
}

TEST_F(UserReportTest, keepsItsOrderWithNamesFromRightToLeft)
{
    const QString text = report(FakePeople::somebody(u"nur"_s, u"نور الهدى"_s));
    EXPECT_TRUE(text.contains(u"User: نور الهدى\u200e <nur@example.com>"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Phone: نور الهدى_WebRTC\u200e\n"_s)) << text.toStdString();
    EXPECT_FALSE(report(FakePeople::somebody(u"wang"_s, u"王小明"_s)).contains(u'\u200e'));
}

TEST_F(UserReportTest, saysWhatIsNotKnown)
{
    const UserDetails stranger{.user = {.id = u"x"_s, .name = u"Eve"_s}};
    const QString text = report(stranger);
    EXPECT_TRUE(text.contains(u"Verdict: Not known."_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"[unknown] Phone: not known"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"passed"_s));
    EXPECT_FALSE(text.contains(u"Phone id"_s));
}

TEST_F(UserReportTest, findsInitialsInEveryScript)
{
    EXPECT_EQ(UserHeader::initialsOf(u"Bo Müller"_s), u"BM"_s);
    EXPECT_EQ(UserHeader::initialsOf(u"émile de la garcía-lópez"_s), u"ÉG"_s);
    EXPECT_EQ(UserHeader::initialsOf(u"王小明"_s), u"王"_s);
    EXPECT_EQ(UserHeader::initialsOf(u"نور الهدى"_s), u"ن"_s);
    EXPECT_EQ(UserHeader::initialsOf(u"  (Ana)  "_s), QString());
    EXPECT_EQ(UserHeader::initialsOf({}), QString());
}

} // namespace Stationmaster
