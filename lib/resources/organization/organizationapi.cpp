// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/organization/organizationapi.h"

#include "resources/endpoint/endpoint.h"
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

bool readLimit(const JsonView &entity, StringPool &, OrgLimit &limit)
{
    const std::optional<qint64> value = entity["value"].bigInteger();
    limit = {.key = entity["key"].text(), .value = value.value_or(0)};
    return value && !limit.key.isEmpty();
}

} // namespace

Call<Organization> OrganizationApi::me() const
{
    return m_client.fetch<Organization>({.path = u"/api/v2/organizations/me"_s}, [](const Reply &reply) {
        return readOne<Organization>(reply.body, readOrganization);
    });
}

Call<std::vector<OrgLimit>> OrganizationApi::limits(const QString &limitSpace) const
{
    const QString spaces = u"/api/v2/organizations/limits/namespaces"_s;
    if (limitSpace.isEmpty())
        return finishedCall<std::vector<OrgLimit>>(fail(Endpoint::noId(spaces)));
    return m_client.fetch<std::vector<OrgLimit>>({.path = Endpoint::pathTo(spaces, limitSpace)},
                                                 readAll<OrgLimit>(readLimit));
}

} // namespace Stationmaster
