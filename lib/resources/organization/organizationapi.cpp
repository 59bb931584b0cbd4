// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/organization/organizationapi.h"

#include "resources/json/readpage.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

bool readOrganization(const JsonView &entity, StringPool &, Organization &organization)
{
    organization = {.id = entity["id"].text(),
                    .name = entity["name"].text(),
                    .domain = entity["domain"].text(),
                    .defaultSiteId = entity["defaultSiteId"].text()};
    return !organization.id.isEmpty();
}

} // namespace

Call<Organization> OrganizationApi::me() const
{
    return m_client.fetch<Organization>({.path = u"/api/v2/organizations/me"_s}, [](const Reply &reply) {
        return readOne<Organization>(reply.body, readOrganization);
    });
}

} // namespace Stationmaster
