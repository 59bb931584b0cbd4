// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/sitelint.h"
#include "resources/sites/sites.h"
#include "theme/theme.h"
#include "widgets/tablecolumn.h"

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
/// What the finding means and what to do.
Finding finding(const SiteFinding &finding);
/// The state of a site's media regions in one or two words: its gravest finding about them, or "Good".
CellChip chip(const std::vector<SiteFinding> &findings);
/// "Cloud · 34 phones · 2 regions"; without @p phones, that they were not read.
QString summary(const SiteRow &site, std::optional<int> phones);
/// What @p mine makes of @p before, one line a change: "eu-north-1 added as third region".
QStringList changes(const SiteMedia &before, const SiteMedia &mine);

/// What an admin should know before putting a phone on this site; an empty finding when there is nothing.
Finding mediaFinding(const SiteRow &site);

} // namespace Stationmaster::SiteText
