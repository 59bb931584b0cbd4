// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/licences/licencesapi.h"

#include "resources/endpoint/endpoint.h"
#include "resources/json/readpage.h"
#include "transport/pagerimpl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

bool readLicences(const JsonView &entity, StringPool &, LicenceRow &row)
{
    row = {.id = entity["id"].text(), .licences = entity["licenses"].texts()};
    return !row.id.isEmpty();
}

} // namespace

PagedCall<LicenceRow> LicencesApi::all() const
{
    return walkPages<LicenceRow>(
        m_client, {.first = {.path = u"/api/v2/license/users"_s, .priority = Priority::Background}},
        pageDecoder<LicenceRow>(readLicences));
}

bool isCollaborateOnly(const QStringList &licences)
{
    return !licences.isEmpty() && std::ranges::all_of(licences, [](const QString &licence) {
        return licence.startsWith(u"collaborate"_s, Qt::CaseInsensitive);
    });
}

} // namespace Stationmaster
