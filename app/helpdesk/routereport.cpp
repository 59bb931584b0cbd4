// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/routereport.h"

#include "helpdesk/routetext.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

void RouteReport::begin(Report &report)
{
    report.beginPart(tr("Routing"));
}

void RouteReport::add(Report &report, const NamedId &site, const RouteReading &reading)
{
    const std::vector<RouteFinding> findings = checkRoutes(reading.routing);
    const UserText::Sentence sum = RouteText::sumUp(reading, findings);
    report.add(tr("Site"), RouteText::name(site));
    if (reading.asOf.isValid())
        report.add(tr("Data as of"), Report::time(reading.asOf));
    report.add(tr("In short"), QStringList{sum.strong, sum.text}.join(u' ').simplified());
    for (const UserText::Line &line : RouteText::checks(reading, findings)) {
        const QString what = line.evidence.isEmpty() ? line.what : u"%1 (%2)"_s.arg(line.what, line.evidence);
        report.addItem(u"[%1] %2"_s.arg(UserText::stateWord(line.state), what));
    }
    report.add(tr("Site id"), site.id);
    addIds(report, findings);
    addRefusals(report, reading);
}

void RouteReport::addIds(Report &report, const std::vector<RouteFinding> &findings)
{
    const auto addAll = [&](const QString &what, NamedId RouteFinding::*part) {
        QStringList ids;
        for (const RouteFinding &finding : findings) {
            const NamedId &named = finding.*part;
            const QString both = named.name.isEmpty() ? named.id : u"%1 (%2)"_s.arg(named.id, named.name);
            if (!named.id.isEmpty() && !ids.contains(both))
                ids.append(both);
        }
        report.add(what, ids.join(u", "_s));
    };
    addAll(tr("Number plan ids"), &RouteFinding::plan);
    addAll(tr("Outbound route ids"), &RouteFinding::route);
    addAll(tr("Trunk ids"), &RouteFinding::trunk);
    addAll(tr("Edge ids"), &RouteFinding::edge);
}

void RouteReport::addRefusals(Report &report, const RouteReading &reading)
{
    const auto addOne = [&](const QString &what, const std::optional<Error> &error) {
        if (!error)
            return;
        QStringList facts{error->verbAndPath};
        if (error->httpStatus > 0)
            facts.append(u"HTTP %1"_s.arg(error->httpStatus));
        facts.append({error->code, error->permissions, error->correlationId});
        facts.removeAll(QString());
        report.add(what, facts.join(u", "_s));
    };
    addOne(tr("Number plans not read"), reading.plansError);
    addOne(tr("Outbound routes not read"), reading.routesError);
    addOne(tr("Trunks not read"), reading.trunksError);
    addOne(tr("Edges not read"), reading.edgesError);
}

} // namespace Stationmaster
