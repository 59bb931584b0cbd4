// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/changeplan.h"
#include "resources/document.h"

namespace Stationmaster {

/// What of a site's media settings is copied to others.
struct MediaParts
{
    bool regions = true;
    bool behavior = true; ///< Relay/TURN; left as it is where the site that is copied does not say it
};

/// Gives @p site the media settings of @p from, both as they were read whole. Without changes where it has
/// them already, and where the org takes none of it; see takesMediaChanges().
ObjectChange mediaCopied(const Document &from, const Document &site, MediaParts parts);

} // namespace Stationmaster
