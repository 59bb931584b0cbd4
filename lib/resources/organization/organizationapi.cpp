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

Result<IdleTimeout> readIdleTimeout(const Reply &reply)
{
    JsonAnswer answer;
    return answer.parse(reply.body).map([](const JsonView &timeout) {
        const int seconds = timeout["idleTokenTimeoutSeconds"].integer().value_or(0);
        return IdleTimeout{.enabled =
                               timeout["enableIdleTokenTimeout"].boolean().value_or(false) && seconds > 0,
                           .after = std::chrono::seconds(seconds)};
    });
}

} // namespace

Call<Organization> OrganizationApi::me() const
{
    return m_sender.fetch<Organization>({.path = u"/api/v2/organizations/me"_s}, [](const Reply &reply) {
        return readOne<Organization>(reply.body, readOrganization);
    });
}

Call<IdleTimeout> OrganizationApi::idleTimeout() const
{
    return m_sender.fetch<IdleTimeout>({.path = u"/api/v2/tokens/timeout"_s}, readIdleTimeout);
}

} // namespace Stationmaster
