// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"
#include "provisioning/sitemediacopy.h"

namespace Stationmaster {

/// A site that is to get the media settings of another.
struct MediaTarget
{
    QString id{};
    QString name{};
    std::optional<Document> site{}; ///< as it was read whole; nothing: it could not be read
};

/// Gives each site the media settings of @p from. Rows in the order of @p targets. Skipped: Managed,
/// OnPremises, NoChange, and NotKnown where the site could not be read.
PlannedRun planMediaCopies(const QString &orgId, const QString &title, const Document &from,
                           const std::vector<MediaTarget> &targets, MediaParts parts);

} // namespace Stationmaster
