// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/callevidence.h"
#include "transport/error.h"

#include <QMap>

#include <map>

namespace Stationmaster {

/// Which way the media of calls at one site went. A value; both its parts add up to `calls`.
struct SiteCalls
{
    QString siteId{};
    int people = 0;     ///< with a WebRTC phone at the site, as far as the org has been read
    int toAsk = 0;      ///< of them, so many are asked for
    int asked = 0;      ///< of them, so many have been
    int withCalls = 0;  ///< of them, so many had any
    int calls = 0;      ///< each conversation once
    int forbidden = 0;  ///< calls whose media statistics may not be read
    int notOffered = 0; ///< calls whose media statistics the org does not offer
    int unreadable = 0; ///< calls whose media statistics could not be read
    std::map<CallEvidence::Path, int> paths{};
    QMap<QString, int> regions{}; ///< that were used; under an empty name: not known
    std::optional<Error> error{}; ///< that ended it before its time
    bool seesAll = false;         ///< see PersonCalls::seesAll

    void add(const CallEvidence &evidence)
    {
        ++calls;
        ++paths[evidence.path];
        ++regions[evidence.effectiveRegion.toLower()];
    }
    int count(CallEvidence::Path path) const
    {
        const auto found = paths.find(path);
        return found == paths.end() ? 0 : found->second;
    }
};

} // namespace Stationmaster
