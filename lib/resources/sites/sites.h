// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/document.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Stationmaster {

class JsonView;
class StringPool;

struct SiteRow
{
    QString id{};
    QString name{};
    QString mediaModel{};                              ///< "Cloud" or "Premises"
    QStringList mediaRegions{};                        ///< AWS names, in fail-over order
    std::optional<bool> mediaRegionsUseLatencyBased{}; ///< true: "Lowest latency via Geo-Lookup"
    bool managed = false; ///< run by Genesys, which takes no changes of it (API.md 7)
    std::optional<int> version{};
    bool operator==(const SiteRow &) const = default;
};

/// Of a site's media model; an empty one counts as Cloud.
bool isPremises(const QString &mediaModel);
/// Whether the org takes changes of the site's media settings, whoever sends them.
bool takesMediaChanges(const SiteRow &site);

/// False, and no row: the entity has no id.
bool readSiteRow(const JsonView &entity, StringPool &pool, SiteRow &row);
SiteRow rowOfSite(const Document &site);
/// Drops edges, primaryEdges and secondaryEdges (API.md 7: 413 otherwise); all else stays, times included.
Document siteForPut(const Document &site);

} // namespace Stationmaster
