// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/problemtext.h"

#include "words/abilitytext.h"

#include <QCoreApplication>

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
        return tr("The org did not answer in time, so it is not known yet whether the change was made. It is "
                  "looked up before anything is sent again, so that nothing is made twice.");
    case Error::Kind::Server:
        return tr("The org answered with a problem of its own (HTTP %1), so it is not known yet whether the "
                  "change was made. It is looked up before anything is sent again, so that nothing is made "
                  "twice.")
            .arg(error.httpStatus);
    case Error::Kind::Malformed:
        return tr(
            "The org’s answer could not be read, so it is not known yet whether the change was made. It is "
            "looked up before anything is sent again, so that nothing is made twice.");
    default:
        return tr(
            "The connection broke off before the org answered, so it is not known yet whether the change was "
            "made. It is looked up before anything is sent again, so that nothing is made twice.");
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
        .arg(names.join(u", "_s));
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
        return tr("The org takes no more calls at the moment. Wait a minute, then try again.");
    return tr("The org takes no more calls at the moment. Wait %n second(s), then try again.", nullptr,
              seconds);
}

QString ErrorWords::ownRefusal(const Error &error)
{
    if (error.code == "stationmaster.other.user"_L1)
        return tr("It is another person’s by now, so it was left as it is. Reload, and look whose it is.");
    if (error.code == "stationmaster.signed.in"_L1)
        return tr(
            "Its user has signed in on it since you looked, so it was left as it is. Try again when they "
            "have signed out.");
    if (error.code == "stationmaster.in.use"_L1)
        return tr(
            "%n phone(s) still use it, so it was left as it is. Move them to other base settings first.",
            nullptr, error.message.toInt());
    if (error.code == "stationmaster.site.managed"_L1)
        return tr("Genesys runs this site itself, and it cannot be changed, so nothing was changed.");
    if (error.code == "stationmaster.unknown.step"_L1)
        return tr("A newer version of Stationmaster planned this, and this one does not know it. Update "
                  "Stationmaster, then go on.");
    return tr("Somebody changed the same since you saw it, so nothing was changed. Choose which shall stay.");
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
        return tr(
            "Someone else has changed this at the same time, or it is still in use, so nothing was changed. "
            "Reload it, look at what is there now, then try again.");
    return tr(
        "The org did not accept the request, so nothing was changed. What the server says stands in the "
        "details; correct that, then try again.");
}

QString ErrorWords::of(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return tr("This was cancelled before it was carried out. Start it again when you want it.");
    case Error::Kind::ReadOnly:
        return tr("This connection is read-only, so nothing was changed. Connect without read-only to make "
                  "changes.");
    case Error::Kind::Offline:
        return tr(
            "The org cannot be reached. Check the network connection of this computer, then try again.");
    case Error::Kind::Timeout:
        return tr("The org did not answer in time. Try again; if it goes on, check the network connection or "
                  "a proxy "
                  "in between.");
    case Error::Kind::Tls:
        return insecure(error);
    case Error::Kind::Unauthorized:
        return tr("The sign-in has ended or was refused. Sign in again, then try again.");
    case Error::Kind::Forbidden:
        return forbidden(error);
    case Error::Kind::NotFound:
        return tr("The org does not have this any more; someone may have deleted it. Reload with F5 and look "
                  "again.");
    case Error::Kind::RateLimited:
        return rateLimited(error);
    case Error::Kind::TooLarge:
        return tr("The request or its answer is larger than the org allows. Narrow it down, then try again.");
    case Error::Kind::Conflict:
    case Error::Kind::Rejected:
        return rejected(error);
    case Error::Kind::Server:
        return tr("The org has a problem of its own (HTTP %1). Wait a moment, then try again.")
            .arg(error.httpStatus);
    case Error::Kind::Malformed:
        return tr(
            "The answer could not be read: it is not what Genesys Cloud sends. A proxy or a sign-in page may "
            "stand in between; check the connection, then try again.");
    case Error::Kind::Storage:
        return tr(
            "Stationmaster could not write to its data folder, so nothing was sent. Check that the disk has "
            "room and that no other Stationmaster uses the folder, then try again.");
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

} // namespace Stationmaster
