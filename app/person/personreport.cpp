// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "person/personreport.h"

#include "person/persontext.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Stationmaster {

QString PersonReportText::of(const PersonDetails &person, const QString &orgName, const QDateTime &at)
{
    const PersonReport report = person.report();
    const PersonText::Sentence verdict = PersonText::verdict(person, report);
    const auto time = [](const QDateTime &moment) {
        const QDateTime local = moment.toLocalTime();
        return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
    };
    QStringList lines;
    const auto add = [&lines](const QString &what, const QString &value) {
        if (!value.isEmpty())
            lines.append(u"%1: %2"_s.arg(what, value));
    };
    lines.append(tr("WebRTC phone report"));
    add(tr("Org"), orgName);
    add(tr("Written"), time(at));
    if (person.asOf.isValid())
        add(tr("Data of"), time(person.asOf));
    lines.append(QString());
    add(tr("User"), person.user.email.isEmpty() ? person.user.name
                                                : u"%1 <%2>"_s.arg(person.user.name, person.user.email));
    add(tr("Verdict"), u"%1 %2"_s.arg(verdict.strong, verdict.text));
    lines.append(QString());
    add(tr("Phone"), PersonText::phone(person));
    add(tr("Site"), PersonText::site(person));
    add(tr("Relay/TURN Behavior"), PersonText::relay(person));
    add(tr("Base Settings"), PersonText::baseSettings(person));
    add(tr("Default station"), PersonText::defaultStation(person));
    add(tr("Signed in"), PersonText::signedIn(person));
    add(tr("Edge"), person.edgeName);
    lines.append(QString());
    lines.append(tr("Checks:"));
    for (int i = 0; i < CheckCount; ++i) {
        const PersonText::Line line = PersonText::check(static_cast<Check>(i), person, report);
        const QString what = line.evidence.isEmpty() ? line.what : u"%1 (%2)"_s.arg(line.what, line.evidence);
        lines.append(u"  [%1] %2"_s.arg(PersonText::stateWord(line.state), what));
    }
    lines.append(QString());
    add(tr("User id"), person.user.id);
    if (person.phone)
        add(tr("Phone id"), person.phone->id);
    if (person.station)
        add(tr("Station id"), person.station->id);
    return lines.join(u'\n') + u'\n';
}

} // namespace Stationmaster
