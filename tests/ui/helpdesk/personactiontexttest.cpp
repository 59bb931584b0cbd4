// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/personactiontext.h"
#include "words/personsteptext.h"
#include "words/problemtext.h"

#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

QString seen(const QJsonObject &what)
{
    return PersonStepText::seen(what);
}

GoingCall callWith(const QString &state)
{
    GoingCall call{.id = u"c"_s};
    call.live.value.legs = {{.purpose = u"customer"_s, .state = state}};
    return call;
}

TEST(PersonActionTextTest, NeverSaysMoreThanWasSeen)
{
    EXPECT_EQ(seen({}), QString());
    EXPECT_EQ(seen({{u"presence"_s, u"OFFLINE"_s}, {u"onStation"_s, false}}), u"offline, on no station"_s);
    EXPECT_EQ(seen({{u"presence"_s, u"AVAILABLE"_s}, {u"onStation"_s, true}}),
              u"presence AVAILABLE, still on a station"_s);
    EXPECT_EQ(seen({{u"onStation"_s, false}}), u"presence not known, on no station"_s);
    EXPECT_EQ(seen({{u"presence"_s, u"OFFLINE"_s}}), u"offline, station not known"_s);
}

TEST(PersonActionTextTest, ADoneSignOutIsNotSaidToBeOneByItself)
{
    Step step{.kind = StepKind::EndTokens, .state = StepState::Done, .intent = {{u"userName"_s, u"Ana"_s}}};
    EXPECT_EQ(PersonStepText::explanation(step), u"What became of it could not be seen."_s);
    step.before.insert(u"seen"_s, QJsonObject{{u"presence"_s, u"BUSY"_s}, {u"onStation"_s, true}});
    EXPECT_TRUE(PersonStepText::explanation(step).contains(u"presence BUSY, still on a station"_s));
    EXPECT_FALSE(PersonStepText::explanation(step).contains(u"signed out"_s));
}

TEST(PersonActionTextTest, EachRefusalOfAStepSaysWhyAndWhatToDo)
{
    QStringList sentences;
    for (const QString &code :
         {u"stationmaster.own.tokens"_s, u"stationmaster.in.call"_s, u"stationmaster.call.unknown"_s,
          u"stationmaster.call.alive"_s, u"stationmaster.call.unseen"_s}) {
        const QString said = ProblemText::sentence(Error{.kind = Error::Kind::Rejected, .code = code});
        EXPECT_EQ(said, PersonStepText::refusal(code));
        EXPECT_FALSE(sentences.contains(said));
        sentences.append(said);
    }
    EXPECT_FALSE(PersonStepText::refusal(u"bad.request"_s));
}

TEST(PersonActionTextTest, ACallOfWhichNothingIsKnownMayBeAlive)
{
    EXPECT_TRUE(callWith(u"connected"_s).mayBeAlive());
    EXPECT_FALSE(callWith(u"disconnected"_s).mayBeAlive());
    EXPECT_EQ(PersonActionText::callParties(callWith(u"connected"_s)), u"customer: connected"_s);
    EXPECT_TRUE(GoingCall{.id = u"c"_s}.mayBeAlive()) << "no party is named";
    GoingCall hidden{.id = u"c"_s};
    hidden.live.state = Offered<LiveConversation>::State::NotPermitted;
    EXPECT_TRUE(hidden.mayBeAlive());
    EXPECT_TRUE(PersonActionText::callParties(hidden).contains(u"Conversation › Communication › View"_s));
}

TEST(PersonActionTextTest, CallsThatMayNotBeSeenAreNotNone)
{
    using Found = CallsOfPerson::Found;
    const auto said = [](const Result<Found> &found) {
        return PersonActionText::callsFound(u"Ana"_s, found).text;
    };
    EXPECT_TRUE(said(Found{}).contains(u"lists no call"_s));
    EXPECT_TRUE(said(Found{.state = Found::State::NotPermitted}).contains(u"is missing"_s));
    EXPECT_TRUE(said(Found{.state = Found::State::Nothing}).contains(u"does not tell"_s));
    EXPECT_EQ(said(Found{.calls = {callWith(u"connected"_s)}}), QString());
    EXPECT_FALSE(said(fail({.kind = Error::Kind::Offline})).isEmpty());
}

TEST(PersonActionTextTest, FileNamesHoldNothingThatAFolderWouldMind)
{
    const QString name =
        PersonActionText::logFileName(u"../Ana: \"Berg\"/\\"_s, QDateTime(QDate(2026, 2, 3), QTime(9, 0)));
    EXPECT_FALSE(name.contains(u'/') || name.contains(u'\\') || name.contains(u':') || name.contains(u'"'));
    EXPECT_TRUE(name.endsWith(u"2026-02-03.json"_s));
}

TEST(PersonActionTextTest, EndsOfASaveAreToldApart)
{
    const auto said = [](const Result<LogSaver::Saved> &end) {
        return PersonActionText::saved(u"/x/log.json"_s, end);
    };
    EXPECT_EQ(said(LogSaver::Saved{.bytes = 9}).tone, Theme::Tone::Success);
    EXPECT_EQ(said(LogSaver::Saved{.isEmpty = true}).tone, Theme::Tone::Warning);
    EXPECT_TRUE(said(LogSaver::Saved{.isComplete = false}).text.contains(u"may not be complete"_s));
    EXPECT_EQ(said(fail({.kind = Error::Kind::Storage, .message = u"full"_s})).tone, Theme::Tone::Problem);
    EXPECT_TRUE(said(fail({.kind = Error::Kind::Storage, .message = u"full"_s})).text.contains(u"full"_s));
}

} // namespace
} // namespace Stationmaster
