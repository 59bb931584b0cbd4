// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/locations/locationsapi.h"

#include "resources/endpoint/endpoint.h"
#include "resources/json/readpage.h"
#include "transport/pagerimpl.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString locationsPath()
{
    return u"/api/v2/locations"_s;
}

bool readLocation(const JsonView &entity, StringPool &, LocationRow &row)
{
    row = {.id = entity["id"].text(),
           .name = entity["name"].text(),
           .emergencyNumber = entity["emergencyNumber"]["e164"].text()};
    return !row.id.isEmpty();
}

} // namespace

PagedCall<LocationRow> LocationsApi::all() const
{
    return walkPages<LocationRow>(m_client,
                                  {.first = {.path = locationsPath(), .priority = Priority::Background}},
                                  pageDecoder<LocationRow>(readLocation));
}

Call<Document> LocationsApi::get(const QString &id) const
{
    return Endpoint::get(m_client, locationsPath(), id);
}

} // namespace Stationmaster
