// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/personsteptext.h"

#include "resources/userstatus/userstatus.h"
#include "words/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

struct PersonStepWords
{
    Q_DECLARE_TR_FUNCTIONS(PersonStepWords)
public:
    static QString presence(const QString &system);
    static QString length(int minutes);
    static QString recording(const Step &step);
    static QString signingOut(const Step &step);
};

QDateTime timeIn(const QJsonObject &object, QLatin1StringView key)
{
    return QDateTime::fromString(object[key].toString(), Qt::ISODateWithMs);
}

QString PersonStepWords::presence(const QString &system)
{
    const auto isOffline = Presence{.system = system}.isOffline();
    if (!isOffline)
        return tr("presence not known");
    //: %1: a presence as Genesys names it, such as "AVAILABLE".
    return *isOffline ? tr("offline") : tr("presence %1").arg(system);
}

QString PersonStepWords::length(int minutes)
{
    return minutes % 60 == 0 ? tr("%Ln hour(s)", nullptr, minutes / 60)
                             : tr("%Ln minute(s)", nullptr, minutes);
}

QString PersonStepWords::recording(const Step &step)
{
    const QDateTime until = timeIn(step.before, "until"_L1);
    const QDateTime earlier = timeIn(step.before, "earlierEnd"_L1);
    if (step.state == StepState::Done && until.isValid())
        return earlier.isValid() ? tr("It goes on until %1; before, it was until %2.")
                                       .arg(DateText::shortTime(until), DateText::shortTime(earlier))
                                 : tr("It goes on until %1.").arg(DateText::shortTime(until));
    if (const QDateTime back = timeIn(step.intent, "until"_L1); back.isValid())
        return tr("Until %1 again, if nobody has changed it since. Where that has passed, it is stopped.")
            .arg(DateText::shortTime(back));
    return tr("For %1 from when it begins. A recording that is on gets that end. Undo returns to what there "
              "was; what has been recorded by then stays in the org.")
        .arg(length(step.intent["minutes"_L1].toInt()));
}

QString PersonStepWords::signingOut(const Step &step)
{
    if (step.state == StepState::Done) {
        const QString now = PersonStepText::seen(step.before["seen"_L1].toObject());
        return now.isEmpty() ? tr("What became of it could not be seen.")
                             : tr("Accepted by the org. Seen afterwards: %1.").arg(now);
    }
    return step.intent["evenDuringCall"_L1].toBool()
               ? tr("In browser, desktop and mobile clients alike, even during a call. This cannot be "
                    "undone: they have to sign in again themselves.")
               : tr("In browser, desktop and mobile clients alike; not while they are in a call. This "
                    "cannot be undone: they have to sign in again themselves.");
}

} // namespace

namespace PersonStepText {

QString title(const Step &step)
{
    const QString user = step.intent["userName"_L1].toString();
    switch (step.kind) {
    case StepKind::EndTokens:
        return PersonStepWords::tr("End every sign-in of %1").arg(user);
    case StepKind::StartLogCapture:
        return step.intent.contains("until"_L1)
                   ? PersonStepWords::tr("Give the log recording of %1 its earlier end").arg(user)
                   : PersonStepWords::tr("Record the browser log of %1").arg(user);
    case StepKind::StopLogCapture:
        return PersonStepWords::tr("Stop recording the browser log of %1").arg(user);
    case StepKind::EndConversation:
        return PersonStepWords::tr("End a call of %1 for everybody").arg(user);
    default:
        return {};
    }
}

QString explanation(const Step &step)
{
    switch (step.kind) {
    case StepKind::EndTokens:
        return PersonStepWords::signingOut(step);
    case StepKind::StartLogCapture:
        return PersonStepWords::recording(step);
    case StepKind::StopLogCapture:
        return PersonStepWords::tr("What has been recorded stays in the org. Undo starts it again while its "
                                   "end is still ahead; after that it cannot be undone.");
    case StepKind::EndConversation:
        return step.intent["evenWhileAlive"_L1].toBool()
                   ? PersonStepWords::tr("For every party, the customer included, even if somebody is "
                                         "speaking. This cannot be undone.")
                   : PersonStepWords::tr("For every party, the customer included; not while a party is "
                                         "connected. This cannot be undone.");
    default:
        return {};
    }
}

QString seen(const QJsonObject &seen)
{
    if (seen.isEmpty())
        return {};
    const QJsonValue station = seen["onStation"_L1];
    const QString where = !station.isBool()  ? PersonStepWords::tr("station not known")
                          : station.toBool() ? PersonStepWords::tr("still on a station")
                                             : PersonStepWords::tr("on no station");
    //: Of a person. %1: such as “offline”. %2: such as “on no station”.
    return PersonStepWords::tr("%1, %2", "presence, station")
        .arg(PersonStepWords::presence(seen["presence"_L1].toString()), where);
}

QString before(const Step &step)
{
    const QDateTime earlier = timeIn(step.before, "earlierEnd"_L1);
    switch (step.kind) {
    case StepKind::EndTokens:
        return seen(step.before["seenBefore"_L1].toObject());
    case StepKind::StartLogCapture:
    case StepKind::StopLogCapture:
        if (earlier.isValid())
            return PersonStepWords::tr("recorded until %1").arg(DateText::shortTime(earlier));
        return step.before.contains("earlierEnd"_L1) ? PersonStepWords::tr("not recorded") : QString();
    default:
        return {};
    }
}

QString after(const Step &step)
{
    const QDateTime until = timeIn(step.before, "until"_L1);
    switch (step.kind) {
    case StepKind::EndTokens: {
        const QString now = seen(step.before["seen"_L1].toObject());
        return now.isEmpty() ? PersonStepWords::tr("sign-ins ended")
                             : PersonStepWords::tr("sign-ins ended; seen: %1").arg(now);
    }
    case StepKind::StartLogCapture:
        if (until.isValid())
            return PersonStepWords::tr("recorded until %1").arg(DateText::shortTime(until));
        return step.state == StepState::Done ? PersonStepWords::tr("not recorded")
                                             : PersonStepWords::tr("recorded");
    case StepKind::StopLogCapture:
        return PersonStepWords::tr("not recorded");
    case StepKind::EndConversation:
        return PersonStepWords::tr("call ended");
    default:
        return {};
    }
}

std::optional<QString> refusal(const QString &code)
{
    if (code == "stationmaster.own.tokens"_L1)
        return PersonStepWords::tr(
            "This is you, and it would end your own sign-in in the middle of the work, so nothing was "
            "ended. Use Disconnect to end your sign-in here.");
    if (code == "stationmaster.in.call"_L1)
        return PersonStepWords::tr("They are in a call, so nothing was ended. Try again after the call, or "
                                   "plan it anew with “Even during a call”.");
    if (code == "stationmaster.call.unknown"_L1)
        return PersonStepWords::tr(
            "It could not be seen whether they are in a call, so nothing was ended. Ask them; then plan it "
            "anew with “Even during a call”.");
    if (code == "stationmaster.call.alive"_L1)
        return PersonStepWords::tr("A party of this call is connected, so somebody may be speaking, and it "
                                   "was not ended. Plan it anew and confirm that it shall be ended anyway.");
    if (code == "stationmaster.call.unseen"_L1)
        return PersonStepWords::tr("The call could not be looked at, so it was not ended. Plan it anew and "
                                   "confirm that it shall be ended anyway.");
    return {};
}

} // namespace PersonStepText

} // namespace Stationmaster
