// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/sitecalls.h"
#include "resources/sites/sites.h"
#include "theme/theme.h"

#include <QCoreApplication>

namespace Stationmaster {

/// The words for the calls of a site.
class SiteCallsText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::SiteCallsText)
public:
    /// A bar of a chart: how many of all calls.
    struct Bar
    {
        QString name{};
        QString figures{}; ///< "12 calls · 48 %"
        int calls = 0;
        bool isMarked = false; ///< not as the site says
        bool operator==(const Bar &) const = default;
    };

    static std::vector<Bar> paths(const SiteCalls &calls);
    /// The most used one first; those that @p site does not list are marked. What is not known comes last.
    static std::vector<Bar> regions(const SiteCalls &calls, const std::optional<SiteRow> &site);
    /// On how many people and calls the figures stand.
    static QString basis(const SiteCalls &calls);
    static QString progress(const SiteCalls &calls);
    /// Why something is missing; empty: nothing is.
    static QString missing(const SiteCalls &calls);

private:
    static QString figures(int count, int all);
};

} // namespace Stationmaster
