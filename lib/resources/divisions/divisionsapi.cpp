// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/divisions/divisionsapi.h"

#include "resources/endpoint/endpoint.h"
#include "resources/json/readpage.h"
#include "transport/pagerimpl.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

PagedCall<NamedRow> DivisionsApi::all() const
{
    return walkPages<NamedRow>(
        m_client,
        {.first = {.path = u"/api/v2/authorization/divisions"_s, .priority = Priority::Background},
         .pageSize = 200},
        pageDecoder<NamedRow>(readNamedRow));
}

} // namespace Stationmaster
