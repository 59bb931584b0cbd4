// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/userreport.h"

#include "people/usertext.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

Report UserReportText::of(const UserDetails &person, const QString &orgName, const QDateTime &at)
{
    const UserReport checks = person.report();
    const UserText::Sentence verdict = UserText::verdict(person, checks);
    Report report(tr("WebRTC phone report"));
    const auto addTime = [&report](const QString &what, const QDateTime &moment) {
        if (moment.isValid())
            report.add(what, Report::time(moment));
    };
    report.beginPart();
    report.add(tr("Org"), orgName);
    addTime(tr("Written"), at);
    addTime(tr("Data as of"), person.asOf);
    report.beginPart();
    report.add(tr("User"), person.user.email.isEmpty()
                               ? person.user.name
                               : u"%1 <%2>"_s.arg(Report::leftToRight(person.user.name), person.user.email));
    report.add(tr("Verdict"),
               QStringList{verdict.strong, verdict.text, verdict.advice}.join(u' ').simplified());
    report.beginPart();
    report.add(tr("Phone"), UserText::phone(person));
    report.add(tr("Site"), UserText::site(person));
    report.add(tr("Relay/TURN Behavior"), UserText::relay(person));
    report.add(tr("Base Settings"), UserText::baseSettings(person));
    report.add(tr("Default station"), UserText::defaultStation(person));
    report.add(tr("Signed in"), UserText::signedIn(person));
    report.add(tr("Edge"), person.edgeName);
    addTime(tr("Phone created"), person.phoneCreated);
    addTime(tr("Signed in since"), person.user.associatedSince);
    report.beginPart(tr("Checks"));
    for (int i = 0; i < CheckCount; ++i) {
        const UserText::Line line = UserText::check(static_cast<Check>(i), person, checks);
        const QString what = line.evidence.isEmpty() ? line.what : u"%1 (%2)"_s.arg(line.what, line.evidence);
        report.addItem(u"[%1] %2"_s.arg(UserText::stateWord(line.state), what));
    }
    return report;
}

void UserReportText::addIds(Report &report, const UserDetails &person)
{
    report.beginPart();
    report.add(tr("User id"), person.user.id);
    report.add(tr("Phone id"), person.phone ? person.phone->id : QString());
    report.add(tr("Station id"), person.station ? person.station->id : QString());
    report.add(tr("Site id"), person.site ? person.site->id : QString());
    report.add(tr("Base settings id"), person.baseSettings ? person.baseSettings->id : QString());
}

} // namespace Stationmaster
