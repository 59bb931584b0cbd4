// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/routetext.h"

#include "words/datetext.h"
#include "words/problemtext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using RouteFault = RouteFinding::Kind;
using CheckState = CheckResult::State;

constexpr qsizetype MostNamesInSentence = 4;
constexpr qsizetype MostNamesInCheck = 12; // the report has the ids of all

bool isOfKind(const RouteText::Findings &findings, RouteFault kind)
{
    return std::ranges::find(findings, kind, &RouteFinding::kind) != findings.end();
}

bool isAboutPlan(const RouteFinding &finding)
{
    return finding.kind == RouteFault::PlanWithoutRoute || finding.kind == RouteFault::PlanWithoutTrunk;
}

/// What a number plan lacks is told once for all of them.
bool isToldWith(const RouteFinding &finding, const RouteFinding &other)
{
    return isAboutPlan(finding) && finding.kind == other.kind;
}

/// Of the findings of @p kind; without one, of all.
QStringList classificationsOf(const RouteText::Findings &findings, std::optional<RouteFault> kind = {})
{
    QStringList names;
    for (const RouteFinding &finding : findings) {
        if (isAboutPlan(finding) && finding.kind == kind.value_or(finding.kind) &&
            !names.contains(finding.classification, Qt::CaseInsensitive))
            names.append(finding.classification);
    }
    return names;
}

QString joined(const QStringList &sentences)
{
    return sentences.join(u' ').simplified();
}

struct NameWords
{
    Q_DECLARE_TR_FUNCTIONS(NameWords)
public:
    /// "National, International and 3 more"
    static QString few(const QStringList &names, qsizetype most = MostNamesInSentence)
    {
        if (names.size() <= most)
            return QLocale().createSeparatedList(names);
        const qsizetype more = names.size() - most + 1;
        //: %1: names, such as “National, International”
        return tr("%1 and %Ln more", nullptr, static_cast<int>(more))
            .arg(names.first(most - 1).join(tr(", ", "between names")));
    }
};

} // namespace

QString RouteText::name(const NamedId &named)
{
    return named.name.isEmpty() ? named.id : named.name;
}

QString RouteText::whyNoSite(const UserDetails &person)
{
    const QString who = person.user.name;
    if (!person.phone)
        return person.phonesComplete
                   ? tr("%1 has no WebRTC phone, so there is no site whose call routes could be checked.")
                         .arg(who)
                   : tr("It is not known which phone %1 has, so it is not known which site’s call routes to "
                        "check.")
                         .arg(who);
    if (!person.site && person.phone->siteId.isEmpty())
        return tr("The org does not say at which site the phone %1 is, so there are no call routes to check.")
            .arg(person.phone->name);
    return {};
}

QString RouteText::nothingLeaves(const Findings &findings)
{
    if (isOfKind(findings, RouteFault::NoNumberPlans))
        return tr("No call can leave: the site has no number plans.");
    const QString kinds = NameWords::few(classificationsOf(findings));
    const bool isRoute = isOfKind(findings, RouteFault::PlanWithoutRoute);
    const bool isTrunk = isOfKind(findings, RouteFault::PlanWithoutTrunk);
    if (isRoute && isTrunk)
        return tr("Calls to %1 cannot leave: no route that is on takes them, or none that does has a trunk "
                  "that works.")
            .arg(kinds);
    return isRoute ? tr("Calls to %1 cannot leave: no route that is on takes them.").arg(kinds)
                   : tr("Calls to %1 cannot leave: no route that is on has a trunk that works.").arg(kinds);
}

/// What is not known, as the end of a sentence.
QString RouteText::notRead(const Findings &findings)
{
    QStringList lists;
    if (isOfKind(findings, RouteFault::PlansNotKnown))
        lists.append(tr("number plans"));
    if (isOfKind(findings, RouteFault::RoutesNotKnown))
        lists.append(tr("outbound routes"));
    if (isOfKind(findings, RouteFault::TrunksNotKnown))
        lists.append(tr("trunks"));
    if (isOfKind(findings, RouteFault::EdgesNotKnown))
        lists.append(tr("edges"));
    return lists.isEmpty() ? QString()
                           //: %1: lists, such as “trunks and edges”
                           : tr("Not known, or not all of it: %1.").arg(QLocale().createSeparatedList(lists));
}

UserText::Sentence RouteText::sumUp(const RouteReading &reading, const Findings &findings)
{
    const QString unread = notRead(findings);
    if (std::ranges::any_of(findings, &RouteFinding::stopsCalls))
        return {Theme::Tone::Problem, nothingLeaves(findings), unread};
    const SiteRouting &routing = reading.routing;
    if (!routing.plans && !routing.routes && !routing.trunks && !routing.edges)
        return {Theme::Tone::Neutral, tr("How calls leave this site is not known."),
                tr("None of what they go through could be read.")};
    const bool isTrouble = std::ranges::any_of(findings, [](const RouteFinding &finding) {
        return finding.kind > RouteFault::RouteDisabled && finding.kind <= RouteFault::EdgeInactive;
    });
    if (isTrouble)
        return {Theme::Tone::Warning, tr("Not everything on the way out works."),
                unread.isEmpty()
                    ? tr("For every kind of number there is another way, as far as the org says.")
                    : unread};
    if (!unread.isEmpty())
        return {Theme::Tone::Neutral, tr("Nothing wrong was seen."), unread};
    if (isOfKind(findings, RouteFault::RouteDisabled))
        return {Theme::Tone::Info, tr("A route is off."),
                tr("No kind of number needs it alone, as far as the org says.")};
    return {Theme::Tone::Success, tr("Nothing wrong was seen."),
            tr("For every kind of number there is a route that is on, with a trunk of which the org says "
               "nothing bad.")};
}

std::vector<UserText::Line> RouteText::checks(const RouteReading &reading, const Findings &findings)
{
    std::vector<UserText::Line> lines;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto earlier = findings.begin() + static_cast<std::ptrdiff_t>(i);
        const bool isTold = std::any_of(findings.begin(), earlier, [&](const RouteFinding &before) {
            return isToldWith(findings[i], before);
        });
        if (!isTold)
            lines.push_back(check(findings[i], reading, findings));
    }
    if (const auto leaves = whatLeaves(reading))
        lines.push_back(*leaves);
    return lines;
}

UserText::Line RouteText::check(const RouteFinding &finding, const RouteReading &reading,
                                const Findings &findings)
{
    const QString route = name(finding.route);
    const QString trunk = name(finding.trunk);
    switch (finding.kind) {
    case RouteFault::NoNumberPlans:
        return {CheckState::Failed, tr("The site has no number plans"),
                tr("Without them no dialled number is told from another. Add them to the site under Number "
                   "Plans.")};
    case RouteFault::PlanWithoutRoute:
        return {CheckState::Failed,
                tr("Calls to %1: no outbound route that is on takes them").arg(kindsOf(finding, findings)),
                joined({plansOf(finding, findings),
                        tr("Under Outbound Routes of the site, add the classification to a route that is "
                           "on, or turn one on that has it.")})};
    case RouteFault::PlanWithoutTrunk:
        return {CheckState::Failed,
                tr("Calls to %1: no route that is on has a trunk that works").arg(kindsOf(finding, findings)),
                joined({plansOf(finding, findings), tr("What is wrong with the trunks is said below.")})};
    case RouteFault::RouteDisabled:
        return {CheckState::Notice, tr("The outbound route “%1” is off").arg(route),
                disabledRoute(finding, reading)};
    case RouteFault::RouteWithoutTrunk:
        return {CheckState::Failed, tr("The outbound route “%1” names no trunk").arg(route),
                tr("Choose an external trunk for it under Outbound Routes of the site.")};
    case RouteFault::TrunkMissing:
        return {CheckState::Failed, tr("No edge has the trunk “%1”").arg(trunk),
                tr("The outbound route “%1” names it. Assign it to an edge, or choose another trunk for the "
                   "route.")
                    .arg(route)};
    case RouteFault::TrunkOutOfService:
        return {CheckState::Failed, tr("The trunk “%1” is out of service, or not enabled").arg(trunk),
                joined({onEdge(finding), carries(finding)})};
    case RouteFault::TrunkDisconnected:
        return {CheckState::Failed, tr("The trunk “%1” is not connected").arg(trunk),
                joined({disconnected(finding, reading), onEdge(finding), carries(finding),
                        tr("Ask whoever runs its other end, such as the carrier.")})};
    case RouteFault::EdgeOffline:
        return {CheckState::Failed, tr("The edge “%1” is offline").arg(name(finding.edge)),
                joined({hosts(finding), carries(finding)})};
    case RouteFault::EdgeInactive:
        return {CheckState::Failed,
                tr("The edge “%1” is in the state %2").arg(name(finding.edge), finding.edgeStatus),
                joined({hosts(finding), carries(finding)})};
    case RouteFault::PlansNotKnown:
    case RouteFault::RoutesNotKnown:
    case RouteFault::TrunksNotKnown:
    case RouteFault::EdgesNotKnown:
        return unknown(finding, reading);
    case RouteFault::AsItShouldBe:
        break;
    }
    return asItShouldBe(reading);
}

UserText::Line RouteText::unknown(const RouteFinding &finding, const RouteReading &reading)
{
    switch (finding.kind) {
    case RouteFault::PlansNotKnown:
        if (reading.routing.plans)
            return {CheckState::Unknown, tr("Not all number plans could be checked"),
                    tr("The org gives the first %Ln of a site; there may be more.", nullptr,
                       static_cast<int>(reading.routing.plans->size()))};
        return {CheckState::Unknown, tr("The number plans could not be read"),
                missing(reading.plansError, {})};
    case RouteFault::RoutesNotKnown:
        return {CheckState::Unknown, tr("The outbound routes could not be read"),
                missing(reading.routesError, {})};
    case RouteFault::TrunksNotKnown:
        return {CheckState::Unknown, tr("The trunks could not be read"),
                missing(reading.trunksError, tr("The list did not come to its end."))};
    default:
        return {CheckState::Unknown, tr("The edges could not be read"),
                missing(reading.edgesError, tr("The list did not come to its end."))};
    }
}

QString RouteText::missing(const std::optional<Error> &error, const QString &tooLong)
{
    return error ? ProblemText::sentence(*error) : tooLong;
}

UserText::Line RouteText::asItShouldBe(const RouteReading &reading)
{
    const SiteRouting &routing = reading.routing;
    const auto plans = routing.plans ? static_cast<int>(routing.plans->size()) : 0;
    const auto routes = routing.routes ? static_cast<int>(routing.routes->size()) : 0;
    return {CheckState::Passed, tr("Number plans, outbound routes, trunks and edges: nothing wrong was seen"),
            tr("%1; %2", "number plans, then outbound routes")
                .arg(tr("%Ln number plan(s)", nullptr, plans), tr("%Ln outbound route(s)", nullptr, routes))};
}

QString RouteText::kindsOf(const RouteFinding &finding, const Findings &findings)
{
    const QStringList kinds = classificationsOf(findings, finding.kind);
    return kinds.isEmpty() ? finding.classification : NameWords::few(kinds, MostNamesInCheck);
}

/// "Number plan(s): Far away." Those that are called as what they are for say nothing more.
QString RouteText::plansOf(const RouteFinding &finding, const Findings &findings)
{
    QStringList names;
    for (const RouteFinding &other : findings) {
        if (isToldWith(finding, other) && name(other.plan) != other.classification)
            names.append(name(other.plan));
    }
    if (findings.empty())
        names.append(name(finding.plan));
    return names.isEmpty() ? QString()
                           : tr("Number plan(s): %1.", nullptr, static_cast<int>(names.size()))
                                 .arg(NameWords::few(names, MostNamesInCheck));
}

QString RouteText::disabledRoute(const RouteFinding &finding, const RouteReading &reading)
{
    const std::vector<OutboundRouteRow> routes =
        reading.routing.routes.value_or(std::vector<OutboundRouteRow>());
    const auto route = std::ranges::find(routes, finding.route.id, &OutboundRouteRow::id);
    const QString rest = tr("Turn it on under Outbound Routes of the site if calls are to go through it.");
    if (route == routes.end() || route->classifications.isEmpty())
        return rest;
    //: %1: kinds of numbers, %2: what to do
    return tr("It would take %1. %2").arg(NameWords::few(route->classifications), rest);
}

QString RouteText::disconnected(const RouteFinding &finding, const RouteReading &reading)
{
    const std::vector<TrunkRow> trunks = reading.routing.trunks.value_or(std::vector<TrunkRow>());
    const auto trunk = std::ranges::find(trunks, finding.trunk.id, &TrunkRow::id);
    return trunk != trunks.end() && trunk->connectedChanged.isValid()
               ? tr("Since %1.").arg(DateText::shortTime(trunk->connectedChanged))
               : QString();
}

QString RouteText::onEdge(const RouteFinding &finding)
{
    return name(finding.edge).isEmpty() ? QString() : tr("It is on the edge “%1”.").arg(name(finding.edge));
}

QString RouteText::hosts(const RouteFinding &finding)
{
    return tr("The trunk “%1” is on it.").arg(name(finding.trunk));
}

QString RouteText::carries(const RouteFinding &finding)
{
    return tr("The outbound route “%1” leads there.").arg(name(finding.route));
}

/// The kinds of numbers for which nothing was found, said with what that rests on.
std::optional<UserText::Line> RouteText::whatLeaves(const RouteReading &reading)
{
    const SiteRouting &routing = reading.routing;
    const QStringList kinds = openClassifications(routing);
    if (kinds.isEmpty())
        return std::nullopt;
    const bool isKnown = routing.trunks && routing.edges;
    return UserText::Line{isKnown ? CheckState::Passed : CheckState::Unknown,
                          tr("Calls to %1: there is a route that is on").arg(NameWords::few(kinds)),
                          isKnown ? tr("It has a trunk of which, with its edge, the org says nothing bad.")
                                  : tr("Whether it has a trunk that works is not known.")};
}

} // namespace Stationmaster
