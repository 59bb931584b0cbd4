// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/sites/sites.h"

#include "resources/json/readpage.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

bool isPremises(const QString &mediaModel)
{
    return mediaModel.compare("Premises"_L1, Qt::CaseInsensitive) == 0;
}

bool takesMediaChanges(const SiteRow &site)
{
    return !site.managed && !isPremises(site.mediaModel);
}

bool readSiteRow(const JsonView &entity, StringPool &pool, SiteRow &row)
{
    row.id = entity["id"].text();
    row.name = entity["name"].text();
    row.mediaModel = entity["mediaModel"].text(pool);
    row.mediaRegions = entity["mediaRegions"].texts();
    row.mediaRegionsUseLatencyBased = entity["mediaRegionsUseLatencyBased"].boolean();
    row.managed = entity["managed"].boolean().value_or(false);
    row.version = entity["version"].integer();
    return !row.id.isEmpty();
}

SiteRow rowOfSite(const Document &site)
{
    return rowFrom<SiteRow>(site, readSiteRow);
}

Document siteForPut(const Document &site)
{
    Document prepared = site;
    for (const QString &key : {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s})
        prepared.remove(key);
    return prepared;
}

} // namespace Stationmaster
