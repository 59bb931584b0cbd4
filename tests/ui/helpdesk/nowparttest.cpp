// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/nowpart.h"
#include "people/assignmentspage.h"
#include "people/userpanel.h"
#include "ui/helpdesk/nowfixture.h"
#include "ui/workspace/windowonorg.h"
#include "widgets/banner.h"
#include "widgets/segmentedcontrol.h"
#include "words/report.h"

#include <QAccessible>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

class NowPartTest : public NowFixture
{
protected:
    explicit NowPartTest(const QString &permissions = u"*"_s) : NowFixture(permissions)
    {
        part.resize(340, 600);
        part.show();
    }
    bool hasRead()
    {
        return QTest::qWaitFor([this] { return !part.isReading(); }, 30'000);
    }
    void readAbout(const QString &userId)
    {
        part.setPerson(personOf(userId));
        part.read();
        ASSERT_TRUE(hasRead());
    }
    QString verdict() const { return part.findChild<Banner *>()->text(); }
    QStringList shown() const
    {
        QStringList texts;
        for (const QLabel *label : part.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&part))
                texts.append(label->text());
        }
        return texts;
    }
    /// What a screen reader says of the fact with this name.
    QString heard(const QString &label) const
    {
        for (QLabel *one : part.findChildren<QLabel *>()) {
            const QString name = QAccessible::queryAccessibleInterface(one)->text(QAccessible::Name);
            if (name.startsWith(label + u": "_s))
                return name.mid(label.size() + 2);
        }
        return {};
    }
    QPushButton *again() const { return part.findChild<QPushButton *>(); }
    QString report() const
    {
        Report report(u"Report"_s);
        part.writeTo(report);
        return report.toPlainText();
    }

    NowPart part{api()};
};

TEST_F(NowPartTest, SaysNothingOfNobodyAndNothingBeforeItIsAsked)
{
    EXPECT_EQ(part.title(), u"Now"_s);
    part.read();
    EXPECT_FALSE(part.isReading());
    EXPECT_FALSE(again()->isVisible());
    EXPECT_EQ(report(), u"Report\n"_s);
    const UserDetails person = personOf(userIds()[1]);
    const int before = calls();
    part.setPerson(person);
    EXPECT_FALSE(part.isReading());
    EXPECT_EQ(calls(), before);
    EXPECT_EQ(report(), u"Report\n"_s);
}

TEST_F(NowPartTest, ShowsTheVerdictOnTopAndEveryFactBelow)
{
    const QString id = whoIs(NowVerdict::CanTakeCalls);
    const QString phone = personOf(id).phone->name;
    QSignalSpy changed(&part, &PersonPart::changed);
    readAbout(id);
    EXPECT_GT(changed.count(), 0);
    EXPECT_EQ(verdict(), u"Can take calls. On Queue, idle, and signed in on %1."_s.arg(phone));
    EXPECT_TRUE(heard(u"Presence"_s).startsWith(u"On Queue"_s));
    EXPECT_TRUE(heard(u"Routing status"_s).startsWith(u"Idle"_s));
    EXPECT_EQ(heard(u"Conversations"_s), u"none"_s);
    EXPECT_TRUE(heard(u"Signed in"_s).startsWith(u"on "_s + phone)) << qPrintable(heard(u"Signed in"_s));
    EXPECT_EQ(heard(u"Effective station"_s), phone);
    EXPECT_EQ(heard(u"Several sign-ins"_s), u"not seen; the org does not list browsers and apps"_s);
    EXPECT_FALSE(heard(u"Default station"_s).isEmpty());
    EXPECT_FALSE(heard(u"Call › Add"_s).isEmpty());
    EXPECT_TRUE(heard(u"Licence"_s).contains(u"genesysCloudCX"_s));
    EXPECT_EQ(heard(u"Auto answer"_s), u"off"_s);
    EXPECT_FALSE(heard(u"Alert timeout"_s).isEmpty());
    EXPECT_TRUE(shown().join(u' ').contains(u"Read "_s));
    EXPECT_EQ(again()->accessibleName(), u"Read again how the person stands now"_s);
}

TEST_F(NowPartTest, IsInTheReportWithItsTimesAndConversations)
{
    const QString id = whoIs(NowVerdict::CanTakeCalls);
    edit({{u"type"_s, u"calls"_s},
          {u"create"_s, QJsonObject{{u"userId"_s, id}, {u"story"_s, u"Fine"_s}, {u"secondsAgo"_s, 60}}}});
    readAbout(id);
    const QString text = report();
    EXPECT_TRUE(text.contains(u"\nNow:\nVerdict: In a call.\nRead: 20"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"\nConversations: voice · interact\n"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"\nConversation id: ca"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"\nAuto answer: off\n"_s));
}

TEST_F(NowPartTest, ReadsAgainOnlyWhenThereIsAReason)
{
    const QString id = whoIs(NowVerdict::OffQueue);
    readAbout(id);
    const int before = calls();
    part.read();
    EXPECT_FALSE(part.isReading());
    EXPECT_EQ(calls(), before);
    QTest::keyClick(again(), Qt::Key_Space);
    EXPECT_TRUE(part.isReading());
    EXPECT_TRUE(shown().contains(u"Reading…"_s));
    EXPECT_TRUE(verdict().startsWith(u"Off Queue."_s)) << "what was read stays until all is there";
    ASSERT_TRUE(hasRead());
    // An event has told that they are signed in elsewhere.
    signIn(deskStation(), id);
    UserDetails moved = personOf(id);
    moved.user.stationKnown = true;
    moved.user.associatedStationId = deskStation();
    part.setPerson(moved);
    EXPECT_TRUE(verdict().startsWith(u"Off Queue."_s));
    part.read();
    ASSERT_TRUE(hasRead());
    EXPECT_TRUE(verdict().startsWith(u"Another phone rings. The station in use is "_s))
        << qPrintable(verdict());
    EXPECT_TRUE(verdict().endsWith(u", not %1."_s.arg(moved.phone->name))) << qPrintable(verdict());
    part.read();
    EXPECT_FALSE(part.isReading());
}

TEST_F(NowPartTest, AnotherPersonTakesTheFirstOneAway)
{
    readAbout(whoIs(NowVerdict::CanTakeCalls));
    part.setPerson(personOf(whoIs(NowVerdict::OffQueue)));
    EXPECT_FALSE(shown().join(u' ').contains(u"Can take calls"_s));
    EXPECT_TRUE(heard(u"Presence"_s).isEmpty());
    part.setPerson(std::nullopt);
    EXPECT_FALSE(again()->isVisible());
}

TEST_F(NowPartTest, SaysWhatElseIsWorthKnowing)
{
    const QString id = whoIs(NowVerdict::OffQueue);
    UserDetails person = personOf(id);
    person.station->userId = u"bo"_s;
    part.setPerson(person);
    part.read();
    ASSERT_TRUE(hasRead());
    EXPECT_TRUE(shown().join(u'\n').contains(u"Somebody else is signed in on %1."_s.arg(person.phone->name)));
    EXPECT_TRUE(report().contains(u"  Somebody else is signed in on"_s));
}

TEST_F(NowPartTest, LongNamesDoNotMakeItWider)
{
    const QString id = whoIs(NowVerdict::OffQueue);
    UserDetails person = personOf(id);
    edit({{u"type"_s, u"phones"_s},
          {u"id"_s, person.phone->id},
          {u"set"_s, QJsonObject{{u"name"_s, QString(200, u'W')}}}});
    readAbout(id);
    EXPECT_LE(part.minimumSizeHint().width(), 340);
}

class NowPartForHelpDesk : public NowPartTest
{
protected:
    NowPartForHelpDesk() : NowPartTest(u"directory:user:view"_s) {}
};

TEST_F(NowPartForHelpDesk, NamesWhatIsMissingInTheWindowAndInTheReport)
{
    const QString id = whoIs(NowVerdict::CanTakeCalls);
    readAbout(id);
    EXPECT_TRUE(verdict().startsWith(u"Can take calls."_s)) << "nothing of what is missing decides";
    EXPECT_EQ(heard(u"Conversations"_s), u"not permitted: Analytics › Agent State › View is missing"_s);
    EXPECT_TRUE(heard(u"Alert timeout"_s).contains(u"Voicemail › User Policy › View Other"_s));
    EXPECT_TRUE(heard(u"Licence"_s).contains(u"Authorization › License › View"_s));
    const QString line =
        u"\nConversations: not permitted: Analytics › Agent State › View is missing (reference "_s;
    EXPECT_TRUE(report().contains(line)) << qPrintable(report());
    UserDetails known = personOf(id);
    known.collaborateOnly = false;
    part.setPerson(known);
    EXPECT_EQ(heard(u"Licence"_s), u"not only collaborate"_s) << "the list of everybody's tells";
}

class NowInWindow : public WindowOnOrg
{
protected:
    NowInWindow() : WindowOnOrg({.users = 30, .phones = 20, .rateCount = 1'000'000, .permissions = u"*"_s}) {}
};

TEST_F(NowInWindow, IsTheFirstTabBesideThePhoneAndInTheCopiedReport)
{
    ASSERT_TRUE(waitUntilRead());
    auto *people = page<AssignmentsPage>(PageId::Assignments);
    auto *panel = people->findChild<UserPanel *>();
    const QString id = asked(u"state"_s)[u"associatedStations"_s].toObject().begin().key();
    panel->show();
    panel->setUser(id);
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel->details() && panel->details()->isFresh; }, 30'000));
    EXPECT_EQ(panel->tabs()->button(1)->text(), u"Now"_s);
    panel->tabs()->button(1)->click();
    const auto *part = panel->findChild<NowPart *>();
    EXPECT_TRUE(part->isVisible());
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return panel->reportText().contains(u"\nNow:\nVerdict: "_s); }, 30'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !part->isReading(); }, 30'000));
    EXPECT_TRUE(panel->reportText().contains(u"\nEffective station: "_s)) << qPrintable(panel->reportText());
}

} // namespace
} // namespace Stationmaster::Test
