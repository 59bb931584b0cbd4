// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/routereader.h"
#include "words/report.h"

#include <QCoreApplication>

namespace Stationmaster {

/// What a ticket needs to know of the call routes of a site.
class RouteReport
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::RouteReport)
public:
    /// Begins the part.
    static void begin(Report &report);
    /// Every check, what it is about by id, and what was refused and why.
    static void add(Report &report, const NamedId &site, const RouteReading &reading);

private:
    static void addIds(Report &report, const std::vector<RouteFinding> &findings);
    static void addRefusals(Report &report, const RouteReading &reading);
};

} // namespace Stationmaster
