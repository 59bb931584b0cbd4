// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presentation/theme.h"
#include "resources/sites/sites.h"

#include <QString>

namespace Stationmaster::SiteText {

/// The media regions in fail-over order, or that there are none.
QString mediaRegions(const SiteRow &site);
/// The label of the site's Relay/TURN Behavior in Genesys' own words.
QString relayBehavior(const SiteRow &site);
/// What that behaviour means for calls, in one sentence; empty when the org did not say which it is.
QString relayMeaning(const SiteRow &site);

struct Finding
{
    Theme::Tone tone = Theme::Tone::Neutral;
    QString what{};    ///< "No media regions set on this site."
    QString meaning{}; ///< what it means and what to do
};
/// What an admin should know before putting a phone on this site; an empty finding when there is nothing.
Finding mediaFinding(const SiteRow &site);

} // namespace Stationmaster::SiteText
