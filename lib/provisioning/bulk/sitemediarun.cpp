// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/sitemediarun.h"

#include "provisioning/bulk/runrows.h"
#include "resources/sites/sites.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

RowReason whyNoCopyTo(const std::optional<Document> &site)
{
    if (!site)
        return RowReason::NotKnown;
    const SiteRow row = rowOfSite(*site);
    if (row.managed)
        return RowReason::Managed;
    return takesMediaChanges(row) ? RowReason::None : RowReason::OnPremises;
}

} // namespace

PlannedRun planMediaCopies(const QString &orgId, const QString &title, const Document &from,
                           const std::vector<MediaTarget> &targets, MediaParts parts)
{
    PlannedRun run = emptyRun(orgId, title);
    for (const MediaTarget &target : targets) {
        const QStringList touches{"site/"_L1 + target.id};
        RowReason reason = whyNoCopyTo(target.site);
        const std::optional<Step> step =
            reason == RowReason::None ? updateOf(mediaCopied(from, *target.site, parts)) : std::nullopt;
        if (reason == RowReason::None && !step)
            reason = RowReason::NoChange;
        run.rows.push_back(step ? plannedRow(target.name, touches, {*step})
                                : skippedRow(target.name, touches, reason));
    }
    return run;
}

} // namespace Stationmaster
