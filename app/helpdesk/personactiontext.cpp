// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/personactiontext.h"

#include "words/abilitytext.h"
#include "words/datetext.h"
#include "words/problemtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stationmaster::PersonActionText {

namespace {

struct PersonActionWords
{
    Q_DECLARE_TR_FUNCTIONS(PersonActionWords)
public:
    static QString party(const LiveLeg &leg);
    static QString whyNotSaved(const Error &error);
};

/// “agent: connected”, in Genesys' own words, since both are open lists.
QString PersonActionWords::party(const LiveLeg &leg)
{
    const QString who = leg.purpose.isEmpty() ? tr("somebody") : leg.purpose;
    const QString state = leg.state.isEmpty() ? tr("state not known") : leg.state;
    //: %1: the part of a call, such as "agent". %2: its state, such as "connected".
    return tr("%1: %2", "a party of a call").arg(who, state);
}

QString PersonActionWords::whyNotSaved(const Error &error)
{
    if (error.kind == Error::Kind::Storage)
        return tr("The log was not saved: the file cannot be written (%1). Choose another place, then try "
                  "again.")
            .arg(error.message);
    if (error.code == "stationmaster.log.failed"_L1)
        return tr("The log was not saved: the org could not make the file. Choose a shorter time, or try "
                  "again later.");
    if (error.code == "stationmaster.file.refused"_L1)
        return tr("The log was not saved: the file that the org made could not be fetched (HTTP %1). Try "
                  "again.")
            .arg(error.httpStatus);
    if (error.kind == Error::Kind::Timeout)
        return tr("The log was not saved: the org did not finish the file in time. Try again later.");
    //: %1: a sentence that says why.
    return tr("The log was not saved. %1").arg(ProblemText::sentence(error));
}

} // namespace

QString signOutTitle(const QString &person)
{
    return PersonActionWords::tr("Sign %1 out everywhere").arg(person);
}

QString whatSignOutEnds(const QString &person)
{
    return PersonActionWords::tr(
               "This ends every sign-in of %1: in browser, desktop and mobile clients alike, and in other "
               "programs that use their sign-in. With single sign-on a browser may come back by itself. It "
               "cannot be undone: they sign in again themselves.")
        .arg(person);
}

QString duringCall()
{
    return PersonActionWords::tr(
        "Otherwise nothing is ended while they are in a call, or while that cannot be seen. A "
        "call that is going on may be cut off.");
}

QString disassociateTitle(const QString &person)
{
    return PersonActionWords::tr("Disassociate %1 from the station").arg(person);
}

QString noStation(const QString &person)
{
    return PersonActionWords::tr("No station is known on which %1 is signed in.").arg(person);
}

QString recordTitle(const QString &person)
{
    return PersonActionWords::tr("Record the browser log of %1").arg(person);
}

QString stopRecordingTitle(const QString &person)
{
    return PersonActionWords::tr("Stop recording the browser log of %1").arg(person);
}

QString whatIsRecorded(const QString &person)
{
    return PersonActionWords::tr(
               "The org records what the Genesys Cloud client of %1 writes to its log in the browser. "
               "That is personal data: tell them before. Ask them to load the page anew once it has "
               "begun, since the recording may not start before.")
        .arg(person);
}

QString alreadyRecorded(const QDateTime &until)
{
    return PersonActionWords::tr("A recording is on until %1. It gets the end that you choose here.")
        .arg(DateText::shortTime(until));
}

QString length(std::chrono::minutes length)
{
    const int minutes = static_cast<int>(length.count());
    return minutes % 60 == 0 ? PersonActionWords::tr("%Ln hour(s)", nullptr, minutes / 60)
                             : PersonActionWords::tr("%Ln minute(s)", nullptr, minutes);
}

QString recordingBeingRead()
{
    return PersonActionWords::tr("Whether a recording is on is being read…");
}

QString recordingNotKnown()
{
    return PersonActionWords::tr("Whether a recording is on could not be read.");
}

QString notRecorded(const QString &person)
{
    return PersonActionWords::tr("No browser log of %1 is being recorded.").arg(person);
}

QString recordedUntil(const QDateTime &until)
{
    return until.isValid()
               ? PersonActionWords::tr("A recording is on until %1.").arg(DateText::shortTime(until))
               : PersonActionWords::tr("A recording is on.");
}

QString saveLogTitle(const QString &person)
{
    return PersonActionWords::tr("Save the browser log of %1").arg(person);
}

QString whatIsSaved()
{
    return PersonActionWords::tr(
        "What was recorded in this time, as the org gives it. The file holds personal data.");
}

QString logFileName(const QString &person, const QDateTime &from)
{
    static const QRegularExpression unfit(u"[^\\w .-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = person;
    name.replace(unfit, u"_"_s);
    return PersonActionWords::tr("Browser log %1 %2", "a file name: person, date")
               .arg(name.trimmed(), from.date().toString(Qt::ISODate)) +
           u".json"_s;
}

QString saving(LogSaver::Stage stage)
{
    switch (stage) {
    case LogSaver::Stage::Asked:
        return PersonActionWords::tr("The org is making the file…");
    case LogSaver::Stage::Fetching:
        return PersonActionWords::tr("Fetching the file…");
    case LogSaver::Stage::Reading:
        return PersonActionWords::tr("The org makes no file for you, so the entries are read…");
    }
    return {};
}

Sentence saved(const QString &path, const Result<LogSaver::Saved> &end)
{
    if (!end)
        return {Theme::Tone::Problem, PersonActionWords::whyNotSaved(end.error())};
    const QString file = QDir::toNativeSeparators(path);
    if (end->isEmpty)
        return {Theme::Tone::Warning,
                PersonActionWords::tr(
                    "%1 is saved, and there is nothing in it: no log of this time was given. Was the "
                    "recording on, and has the person loaded their page anew since?")
                    .arg(file)};
    if (!end->isComplete)
        return {Theme::Tone::Warning,
                PersonActionWords::tr(
                    "%1 is saved, and may not be complete: without the permission %2 the org gives the "
                    "newest entries alone.")
                    .arg(file, AbilityText::permission(u"troubleshooting:logCapture:add"_s))};
    return {Theme::Tone::Success, PersonActionWords::tr("%1 is saved.").arg(file)};
}

QString stuckCallTitle(const QString &person)
{
    return PersonActionWords::tr("Clear a stuck call of %1").arg(person);
}

QString endCallTitle(const QString &person)
{
    return PersonActionWords::tr("End a call of %1").arg(person);
}

QString whatEndingACallDoes()
{
    return PersonActionWords::tr(
        "This ends the call for everybody, the customer included, and cannot be undone. It is "
        "meant for a call that the org keeps although nobody is in it any more.");
}

QString endWord()
{
    return PersonActionWords::tr("END", "typed by the person");
}

QString readingCalls(const QString &person)
{
    return PersonActionWords::tr("Reading the calls of %1…").arg(person);
}

Sentence callsFound(const QString &person, const Result<CallsOfPerson::Found> &found)
{
    using State = CallsOfPerson::Found::State;
    if (!found)
        return {Theme::Tone::Problem, ProblemText::sentence(found.error())};
    if (found->state == State::NotPermitted)
        return {Theme::Tone::Problem,
                PersonActionWords::tr("The calls of %1 cannot be seen: %2 is missing.")
                    .arg(person, AbilityText::permission(u"analytics:agentState:view"_s))};
    if (!found->isGiven())
        return {Theme::Tone::Problem,
                PersonActionWords::tr("The org does not tell the calls of %1.").arg(person)};
    if (found->calls.empty())
        return {Theme::Tone::Info,
                PersonActionWords::tr("The org lists no call of %1 that is going on.").arg(person)};
    return {};
}

QString callName(const GoingCall &call)
{
    return call.live.isGiven() && call.live.value.started.isValid()
               ? PersonActionWords::tr("Call since %1").arg(DateText::shortTime(call.live.value.started))
               : PersonActionWords::tr("Call");
}

QString callParties(const GoingCall &call)
{
    if (call.live.state == Offered<LiveConversation>::State::NotPermitted)
        return PersonActionWords::tr("Who is in it cannot be seen: %1 is missing.")
            .arg(AbilityText::permission(u"conversation:communication:view"_s));
    QStringList parties;
    for (const LiveLeg &leg : call.live.value.legs)
        parties.append(PersonActionWords::party(leg));
    return parties.isEmpty() ? PersonActionWords::tr("Who is in it is not known.") : parties.join(u" · "_s);
}

QString callChip(const GoingCall &call)
{
    if (!call.live.isGiven() || call.live.value.legs.empty())
        return PersonActionWords::tr("not known");
    return call.live.value.isAlive() ? PersonActionWords::tr("may be going on")
                                     : PersonActionWords::tr("nobody connected");
}

QString choosePerson()
{
    return PersonActionWords::tr("Choose a person.");
}

} // namespace Stationmaster::PersonActionText
