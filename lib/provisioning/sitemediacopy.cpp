// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/sitemediacopy.h"

#include "resources/sites/sites.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

ObjectChange mediaCopied(const Document &from, const Document &site, MediaParts parts)
{
    const QString regions = u"mediaRegions"_s;
    const QString behavior = u"mediaRegionsUseLatencyBased"_s;
    ObjectChange change{.kind = StepKind::UpdateSite, .id = site.id(), .name = site.name()};
    if (!takesMediaChanges(rowOfSite(site)))
        return change;
    Document mine = site;
    // None and no list are the same to the org.
    if (parts.regions && site.at(regions).toArray() != from.at(regions).toArray())
        mine.set(regions, from.at(regions).toArray());
    if (parts.behavior && from.at(behavior).isBool())
        mine.set(behavior, from.at(behavior));
    change.changes = changesBetween(site, mine);
    return change;
}

} // namespace Stationmaster
