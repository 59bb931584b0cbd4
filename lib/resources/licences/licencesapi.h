// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/pager.h"

namespace Stationmaster {

/// Which licences a user holds.
struct LicenceRow
{
    QString id{};           ///< of the user
    QStringList licences{}; ///< ids such as "genesysCloudCX2"; plain strings, not objects
    bool operator==(const LicenceRow &) const = default;
};

/// Whether nothing but `collaborate` licences is held: such a user cannot take a WebRTC phone (API.md 6,
/// [R]). No licence at all is not known to forbid one.
bool isCollaborateOnly(const QStringList &licences);

/// /api/v2/license/users (API.md 6). The API spells them "licenses".
class LicencesApi
{
public:
    explicit LicencesApi(Client &client) : m_client(client) {}

    PagedCall<LicenceRow> all() const;

private:
    Client &m_client;
};

} // namespace Stationmaster
