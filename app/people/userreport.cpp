// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/userreport.h"

#include "people/usertext.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Ends text of a script that runs from right to left with a mark, so that what follows it in the line, such
/// as a number, keeps its place wherever the report is pasted.
QString leftToRight(const QString &text)
{
    constexpr QChar mark(u'\u200e');
    for (const QChar c : text) {
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
            return text + mark;
    }
    return text;
}

} // namespace

QString UserReportText::of(const UserDetails &person, const QString &orgName, const QDateTime &at)
{
    const UserReport report = person.report();
    const UserText::Sentence verdict = UserText::verdict(person, report);
    const auto time = [](const QDateTime &moment) {
        const QDateTime local = moment.toLocalTime();
        return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
    };
    QStringList lines;
    const auto add = [&lines](const QString &what, const QString &value) {
        if (!value.isEmpty())
            lines.append(u"%1: %2"_s.arg(what, leftToRight(value)));
    };
    lines.append(tr("WebRTC phone report"));
    add(tr("Org"), orgName);
    add(tr("Written"), time(at));
    if (person.asOf.isValid())
        add(tr("Data as of"), time(person.asOf));
    lines.append(QString());
    add(tr("User"), person.user.email.isEmpty()
                        ? person.user.name
                        : u"%1 <%2>"_s.arg(leftToRight(person.user.name), person.user.email));
    add(tr("Verdict"), QStringList{verdict.strong, verdict.text, verdict.advice}.join(u' ').simplified());
    lines.append(QString());
    add(tr("Phone"), UserText::phone(person));
    add(tr("Site"), UserText::site(person));
    add(tr("Relay/TURN Behavior"), UserText::relay(person));
    add(tr("Base Settings"), UserText::baseSettings(person));
    add(tr("Default station"), UserText::defaultStation(person));
    add(tr("Signed in"), UserText::signedIn(person));
    add(tr("Edge"), person.edgeName);
    if (person.phoneCreated.isValid())
        add(tr("Phone created"), time(person.phoneCreated));
    if (person.user.associatedSince.isValid())
        add(tr("Signed in since"), time(person.user.associatedSince));
    lines.append(QString());
    lines.append(tr("Checks:"));
    for (int i = 0; i < CheckCount; ++i) {
        const UserText::Line line = UserText::check(static_cast<Check>(i), person, report);
        const QString what =
            line.evidence.isEmpty() ? line.what : u"%1 (%2)"_s.arg(line.what, leftToRight(line.evidence));
        lines.append(u"  [%1] %2"_s.arg(UserText::stateWord(line.state), what));
    }
    lines.append(QString());
    add(tr("User id"), person.user.id);
    if (person.phone)
        add(tr("Phone id"), person.phone->id);
    if (person.station)
        add(tr("Station id"), person.station->id);
    if (person.site)
        add(tr("Site id"), person.site->id);
    if (person.baseSettings)
        add(tr("Base settings id"), person.baseSettings->id);
    // In a window it keeps a number with its name; in a ticket it is only in the way of who searches.
    return lines.join(u'\n').replace(QChar::Nbsp, u' ') + u'\n';
}

} // namespace Stationmaster
