// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/routereader.h"
#include "people/usertext.h"

namespace Stationmaster {

/// The words for how the calls of a site leave the org, and why they do not.
class RouteText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::RouteText)
public:
    using Findings = std::vector<RouteFinding>;

    /// All of it in a sentence.
    static UserText::Sentence sumUp(const RouteReading &reading, const Findings &findings);
    /// One line for each finding; number plans of one classification share theirs. What can leave stands
    /// last.
    static std::vector<UserText::Line> checks(const RouteReading &reading, const Findings &findings);
    /// @p findings: all that were made, for the number plans that lack the same; may be empty.
    static UserText::Line check(const RouteFinding &finding, const RouteReading &reading,
                                const Findings &findings);
    /// Why there is no site whose routes could be checked; nothing where there is one.
    static QString whyNoSite(const UserDetails &person);
    /// "Berlin", or its id where the name is not known.
    static QString name(const NamedId &named);

private:
    static QString nothingLeaves(const Findings &findings);
    static QString notRead(const Findings &findings);
    static QString missing(const std::optional<Error> &error, const QString &tooLong);
    static QString kindsOf(const RouteFinding &finding, const Findings &findings);
    static QString plansOf(const RouteFinding &finding, const Findings &findings);
    static QString disabledRoute(const RouteFinding &finding, const RouteReading &reading);
    static QString disconnected(const RouteFinding &finding, const RouteReading &reading);
    static QString onEdge(const RouteFinding &finding);
    static QString hosts(const RouteFinding &finding);
    static QString carries(const RouteFinding &finding);
    static UserText::Line unknown(const RouteFinding &finding, const RouteReading &reading);
    static UserText::Line asItShouldBe(const RouteReading &reading);
    static std::optional<UserText::Line> whatLeaves(const RouteReading &reading);
};

} // namespace Stationmaster
