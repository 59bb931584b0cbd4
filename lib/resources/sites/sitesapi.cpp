// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/sites/sitesapi.h"

#include "resources/endpoint/endpoint.h"
#include "resources/json/readpage.h"
#include "resources/sites/siterow.h"
#include "transport/pagerimpl.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString sitesPath()
{
    return u"/api/v2/telephony/providers/edges/sites"_s;
}

} // namespace

PagedCall<SiteRow> SitesApi::all() const
{
    return walkPages<SiteRow>(m_client, {.first = {.path = sitesPath(), .priority = Priority::Background}},
                              pageDecoder<SiteRow>(readSiteRow));
}

Call<Document> SitesApi::get(const QString &id) const
{
    return Endpoint::get(m_client, sitesPath(), id);
}

Call<Document> SitesApi::update(const Document &site) const
{
    return Endpoint::update(m_client, sitesPath(), siteForPut(site));
}

} // namespace Stationmaster
