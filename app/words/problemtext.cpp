// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/problemtext.h"

#include "provisioning/changeplan.h"
#include "provisioning/runsummary.h"
#include "words/abilitytext.h"
#include "words/basesettingstext.h"
#include "words/changetext.h"
#include "words/personsteptext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
public:
    static QString unsettled(const Error &error);
    static QString forbidden(const Error &error);
    static QString insecure(const Error &error);
    static QString rateLimited(const Error &error);
    static QString ownRefusal(const Error &error);
    static QString rejected(const Error &error);
    static QString of(const Error &error);
};

QString ErrorWords::unsettled(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Timeout:
        return tr("The org did not answer in time, so it is not known yet whether the change was made. The "
                  "change is looked up before anything is sent again, so that nothing is done twice.");
    case Error::Kind::Server:
        return tr("The org reported a server error (HTTP %1), so it is not known yet whether the change was "
                  "made. The change is looked up before anything is sent again, so that nothing is done "
                  "twice.")
            .arg(error.httpStatus);
    case Error::Kind::Malformed:
        return tr("The org’s answer could not be read, so it is not known yet whether the change was made. "
                  "The change is looked up before anything is sent again, so that nothing is done twice.");
    default:
        return tr(
            "The connection was lost before the org answered, so it is not known yet whether the change was "
            "made. The change is looked up before anything is sent again, so that nothing is done twice.");
    }
}

QString ErrorWords::forbidden(const Error &error)
{
    QString listed = error.permissions;
    listed.remove(u'[').remove(u']');
    QStringList names;
    for (const QString &name : listed.split(u',', Qt::SkipEmptyParts))
        names.append(AbilityText::permission(name.trimmed()));
    if (names.isEmpty())
        return tr(
            "The org does not allow this with your role. Ask an administrator of the org for the permission "
            "Telephony › Plugin › All, then sign in again.");
    return tr("The org does not allow this: your role lacks the permission %1. Ask an administrator of the "
              "org to "
              "grant it, then sign in again.")
        .arg(QLocale().createSeparatedList(names));
}

QString ErrorWords::insecure(const Error &error)
{
    if (error.host.isEmpty())
        return tr(
            "No secure connection to the org could be made. Check the date and time of this computer and "
            "whether a proxy replaces certificates, then try again.");
    if (error.code == "stationmaster.plain.http"_L1)
        return tr("The address of %1 starts with http://, so everything sent there could be read on the way. "
                  "Nothing was sent. Use the address that starts with https://.")
            .arg(error.host);
    return tr("No secure connection to %1 could be made: its certificate was not accepted, so nothing was "
              "sent. "
              "Check the date and time of this computer and whether a proxy replaces certificates, then try "
              "again.")
        .arg(error.host);
}

QString ErrorWords::rateLimited(const Error &error)
{
    const auto seconds = static_cast<int>((error.retryAfter.count() + 999) / 1000);
    if (seconds <= 0)
        return tr("The org accepts no more requests at the moment. Wait a minute, then try again.");
    return tr("The org accepts no more requests at the moment. Wait %n second(s), then try again.", nullptr,
              seconds);
}

QString ErrorWords::ownRefusal(const Error &error)
{
    if (error.code == "stationmaster.other.user"_L1)
        return tr(
            "It belongs to another person now, so it was left as it is. Reload, then check whose it is.");
    if (error.code == "stationmaster.signed.in"_L1)
        return tr("Its user has signed in on it in the meantime, so it was left as it is. Try again when "
                  "they have signed out.");
    if (error.code == "stationmaster.in.use"_L1)
        return tr(
            "%n phone(s) still use it, so it was left as it is. Move them to other base settings first.",
            nullptr, error.message.toInt());
    if (error.code == "stationmaster.site.managed"_L1)
        return tr("This site is run by Genesys and cannot be changed, so nothing was changed.");
    if (const auto why = PersonStepText::refusal(error.code))
        return *why;
    if (error.code == "stationmaster.unknown.step"_L1)
        return tr("This was planned by a newer version of Stationmaster, and this version does not know it. "
                  "Update Stationmaster, then continue.");
    return tr("Someone has changed the same values since you saw them, so nothing was changed. Choose which "
              "to keep.");
}

QString ErrorWords::rejected(const Error &error)
{
    if (error.code == "stationmaster.other.org"_L1)
        return tr("These changes were planned for another org, and this connection is to %1, so nothing was "
                  "changed. "
                  "Connect to the org that they were planned for.")
            .arg(error.message);
    if (error.code.startsWith("stationmaster."_L1))
        return ownRefusal(error);
    // [guess] API.md 5 and 11.3: how the refusal of a second phone is spelt; the first has been seen.
    const bool isSecondPhone = std::ranges::any_of(
        error.details, [](const ErrorDetail &detail) { return detail.fieldName == "webRtcUser"_L1; });
    if (error.hasCode(u"ONLY_ONE_WEB_RTC_ASSIGNMENT_ALLOWED") ||
        (isSecondPhone && error.code.startsWith("duplicate"_L1, Qt::CaseInsensitive)))
        return tr(
            "This user already has a WebRTC phone, and a user can have only one. Use that phone, or choose "
            "another user.");
    // [guess] API.md 3.3: the exact code of a taken name is unknown, only that it starts like this.
    if (error.code.startsWith("duplicate"_L1, Qt::CaseInsensitive))
        return tr("The org already has something with this name. Choose another name, then try again.");
    if (error.kind == Error::Kind::Conflict)
        return tr("Someone else has changed this at the same time, or it is still in use, so nothing was "
                  "changed. Reload it, check what is there now, then try again.");
    return tr("The org did not accept the request, so nothing was changed. The details show what the server "
              "said; correct that, then try again.");
}

QString ErrorWords::of(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return tr("This was cancelled before it was carried out. Start it again if you still want it.");
    case Error::Kind::ReadOnly:
        return tr("This connection is read-only, so nothing was changed. Connect without read-only to make "
                  "changes.");
    case Error::Kind::Offline:
        return tr(
            "The org cannot be reached. Check the network connection of this computer, then try again.");
    case Error::Kind::Timeout:
        return tr("The org did not answer in time. Try again; if this keeps happening, check the network "
                  "connection and any proxy in between.");
    case Error::Kind::Tls:
        return insecure(error);
    case Error::Kind::Unauthorized:
        return tr("The sign-in has ended or was refused. Sign in again, then try again.");
    case Error::Kind::Forbidden:
        return forbidden(error);
    case Error::Kind::NotFound:
        return tr(
            "The org no longer has this; someone may have deleted it. Press F5 to reload, then check again.");
    case Error::Kind::RateLimited:
        return rateLimited(error);
    case Error::Kind::TooLarge:
        return tr("The request or its answer is larger than the org allows. Narrow it down, then try again.");
    case Error::Kind::Conflict:
    case Error::Kind::Rejected:
        return rejected(error);
    case Error::Kind::Server:
        return tr("The org reported a server error (HTTP %1). Wait a moment, then try again.")
            .arg(error.httpStatus);
    case Error::Kind::Malformed:
        return tr("The answer could not be read: it is not what Genesys Cloud sends. There may be a proxy or "
                  "a sign-in page in between; check the connection, then try again.");
    case Error::Kind::Storage:
        return tr("Stationmaster could not write to its data folder, so nothing was sent. Check that the "
                  "disk has free space and that no other Stationmaster is using the folder, then try again.");
    }
    return {};
}

} // namespace

namespace ProblemText {

QString sentence(const Error &error)
{
    return error.ambiguous ? ErrorWords::unsettled(error) : ErrorWords::of(error);
}

QString details(const Error &error)
{
    QStringList lines;
    if (!error.verbAndPath.isEmpty())
        lines.append(ErrorWords::tr("Request: %1").arg(error.verbAndPath));
    if (error.httpStatus > 0)
        lines.append(ErrorWords::tr("HTTP status: %1").arg(error.httpStatus));
    if (!error.code.isEmpty())
        lines.append(ErrorWords::tr("Code: %1").arg(error.code));
    if (!error.message.isEmpty())
        lines.append(ErrorWords::tr("Message: %1").arg(error.message));
    for (const ErrorDetail &detail : error.details) {
        QStringList facts{detail.errorCode, detail.fieldName, detail.entityName, detail.entityId};
        facts.removeAll(QString());
        if (!facts.isEmpty())
            lines.append(ErrorWords::tr("Detail: %1").arg(facts.join(u" · "_s)));
    }
    if (!error.correlationId.isEmpty())
        lines.append(ErrorWords::tr("Reference for a ticket: %1").arg(error.correlationId));
    return lines.join(u'\n');
}

} // namespace ProblemText

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
public:
    static QString name(Problem problem, const QString &taken, const QString &missing);
    static QString baseSettingsName(Problem problem, const QString &value);
    static QString phoneName(Problem problem, const QString &value);
    static QString timeout();
    static QString dscp();
};

QString FieldWords::name(Problem problem, const QString &taken, const QString &missing)
{
    switch (problem) {
    case Problem::TooLong:
        return tr("This name is too long. Enter at most %n character(s).", nullptr, MaxNameLength);
    case Problem::ControlCharacters:
        return tr(
            "This name contains invisible characters, such as a line break. Type it again without them.");
    case Problem::Taken:
        return taken;
    case Problem::Missing:
    case Problem::OutOfRange:
        break;
    }
    return missing;
}

QString FieldWords::baseSettingsName(Problem problem, const QString &value)
{
    return name(problem, tr("Base settings named “%1” already exist. Enter another name.").arg(value),
                tr("Enter a name for the base settings, such as Support_WebRTC_Standard."));
}

QString FieldWords::phoneName(Problem problem, const QString &value)
{
    return name(problem, tr("A phone named “%1” already exists. Enter another name.").arg(value),
                tr("Enter a name for the phone, such as Ana Berg_WebRTC."));
}

QString FieldWords::timeout()
{
    return tr("Enter the timeout in seconds, from 1 to %n; 600 is ten minutes.", nullptr,
              MaxPersistentTimeout);
}

QString FieldWords::dscp()
{
    return tr("Enter a number from 0 to 63 (0x00 to 0x3F), or choose a class such as EF or CS3.");
}

} // namespace

namespace ProblemText {

QString sentence(Field field, Problem problem, const QString &value)
{
    switch (field) {
    case Field::BaseSettingsName:
        return FieldWords::baseSettingsName(problem, value);
    case Field::BaseSettings:
        return FieldWords::tr("Choose base settings from the list, or create new ones.");
    case Field::PersistentTimeout:
        return FieldWords::timeout();
    case Field::TransportDscp:
    case Field::MediaDscp:
        return FieldWords::dscp();
    case Field::User:
        if (problem == Problem::Taken)
            return FieldWords::tr(
                       "This user already has the WebRTC phone “%1”, and a user can have only one. Choose "
                       "another user.")
                .arg(value);
        return FieldWords::tr(
            "Choose a user: type part of the name or e-mail address, then pick the person from the list.");
    case Field::Site:
        return FieldWords::tr("Choose the site that this phone belongs to.");
    case Field::PhoneName:
        return FieldWords::phoneName(problem, value);
    }
    return {};
}

} // namespace ProblemText

namespace {

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)
public:
    static QString nameOf(const Step &step);
    static QString profile(const QJsonObject &body);
    static QString phone(const Plan &plan, const Step &step);
};

QString StepWords::nameOf(const Step &step)
{
    if (step.kind == StepKind::CreateBaseSettings && step.objectName.isEmpty())
        return step.intent["body"_L1]["name"_L1].toString();
    return step.objectName.isEmpty() ? step.intent["name"_L1].toString() : step.objectName;
}

QString StepWords::profile(const QJsonObject &body)
{
    return QStringView(WebRtcModelLabel).toString() + u" · "_s + profileSummary(rowOf(Document(body)));
}

QString StepWords::phone(const Plan &plan, const Step &step)
{
    QString baseSettings = step.intent["baseSettingsName"_L1].toString();
    const int from = step.intent["baseSettingsFromStep"_L1].toInt(-1);
    if (from >= 0 && static_cast<std::size_t>(from) < plan.steps.size())
        baseSettings = nameOf(plan.steps[static_cast<std::size_t>(from)]);
    const QString user = step.intent["userName"_L1].toString();
    const QString site = step.intent["siteName"_L1].toString();
    QString text = baseSettings.isEmpty()
                       ? tr("for %1 · site %2").arg(user, site)
                       : tr("for %1 · site %2 · base settings %3").arg(user, site, baseSettings);
    QStringList own;
    for (const QJsonValue name : step.intent["ownSettings"_L1].toArray())
        own.append(FieldChangeText::label(name.toString()));
    if (!own.isEmpty()) {
        const QString names = QLocale().createSeparatedList(own);
        text += u" · "_s + (step.before["settingsLost"_L1].toBool()
                                ? tr("the org did not adopt the phone’s own settings: %1").arg(names)
                                : tr("keeps its own settings: %1").arg(names));
    }
    return text;
}

} // namespace

namespace ProblemText {

QString title(const Step &step)
{
    const QString name = StepWords::nameOf(step);
    const QString user = step.intent["userName"_L1].toString();
    switch (step.kind) {
    case StepKind::CreateBaseSettings:
        return step.adopted ? StepWords::tr("Use the existing base settings “%1”").arg(name)
                            : StepWords::tr("Create base settings “%1”").arg(name);
    case StepKind::CreatePhone:
        return step.adopted ? StepWords::tr("Use the existing phone “%1”").arg(name)
                            : StepWords::tr("Create phone “%1”").arg(name);
    case StepKind::SetDefaultStation:
        return StepWords::tr("Make it the default phone of %1").arg(user);
    case StepKind::DeletePhone:
        return StepWords::tr("Delete phone “%1”").arg(name);
    case StepKind::DeleteBaseSettings:
        return StepWords::tr("Delete base settings “%1”").arg(name);
    case StepKind::RestoreDefaultStation:
        return step.intent["stationId"_L1].toString().isEmpty()
                   ? StepWords::tr("Leave %1 without a default phone, as before").arg(user)
                   : StepWords::tr("Give %1 back the earlier default phone").arg(user);
    case StepKind::UpdatePhone:
        return StepWords::tr("Change phone “%1”").arg(name);
    case StepKind::UpdateBaseSettings:
        return StepWords::tr("Change base settings “%1”").arg(name);
    case StepKind::UpdateSite:
        return StepWords::tr("Change site “%1”").arg(name);
    case StepKind::UpdateTelephonySettings:
        return StepWords::tr("Change the telephony settings of the org");
    case StepKind::ClearDefaultStation:
        return StepWords::tr("Clear the default phone of %1").arg(user);
    case StepKind::DisassociateStation:
        return StepWords::tr("Sign %1 out of the phone").arg(user);
    case StepKind::AssociateStation:
        return StepWords::tr("Sign %1 in on the phone").arg(user);
    case StepKind::EndTokens:
    case StepKind::StartLogCapture:
    case StepKind::StopLogCapture:
    case StepKind::EndConversation:
        return PersonStepText::title(step);
    case StepKind::Unknown:
        return StepWords::tr("A change from a newer version of Stationmaster");
    }
    return {};
}

QString explanation(const Plan &plan, int step)
{
    const Step &shown = plan.steps.at(static_cast<std::size_t>(step));
    switch (shown.kind) {
    case StepKind::CreateBaseSettings:
        return StepWords::profile(shown.intent["body"_L1].toObject());
    case StepKind::CreatePhone:
        return StepWords::phone(plan, shown);
    case StepKind::SetDefaultStation:
        return StepWords::tr(
            "The phone’s station can appear some seconds after the phone; Stationmaster waits for it.");
    case StepKind::UpdatePhone:
    case StepKind::UpdateBaseSettings:
    case StepKind::UpdateSite:
    case StepKind::UpdateTelephonySettings:
        return FieldChangeText::changes(changesOf(shown));
    case StepKind::ClearDefaultStation:
        return StepWords::tr("A later step sets it again.");
    case StepKind::DisassociateStation:
        return StepWords::tr("Only if they are signed in on it. This cannot be undone: they have to sign in "
                             "again themselves.");
    case StepKind::AssociateStation:
        return StepWords::tr(
            "Their client may then read the settings of the phone again, but this is not certain.");
    case StepKind::EndTokens:
    case StepKind::StartLogCapture:
    case StepKind::StopLogCapture:
    case StepKind::EndConversation:
        return PersonStepText::explanation(shown);
    case StepKind::Unknown:
        return StepWords::tr("This version cannot carry it out or undo it.");
    case StepKind::DeletePhone:
        return StepWords::tr("The phone and its line are deleted; the user stays.");
    case StepKind::DeleteBaseSettings:
        return StepWords::tr("Only if no phone uses them any more.");
    case StepKind::RestoreDefaultStation:
        return StepWords::tr("Only if the default phone is still the one that was set here.");
    }
    return {};
}

QString leftOut(const Step &step)
{
    switch (outcomeOf(step)) {
    case StepOutcome::AlreadyGone:
        return StepWords::tr("Already gone");
    case StepOutcome::Kept:
        return StepWords::tr("Changed by others");
    case StepOutcome::Unexplained:
        return StepWords::tr("Skipped");
    default:
        return StepWords::tr("Not needed");
    }
}

} // namespace ProblemText

} // namespace Stationmaster
