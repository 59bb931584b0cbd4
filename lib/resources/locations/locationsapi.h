// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/document.h"
#include "transport/pager.h"

namespace Stationmaster {

struct LocationRow
{
    QString id{};
    QString name{};
    QString emergencyNumber{}; ///< E.164; a site's PUT has to repeat it
    bool operator==(const LocationRow &) const = default;
};

/// /api/v2/locations (API.md 7): what a site stands in.
class LocationsApi
{
public:
    explicit LocationsApi(Client &client) : m_client(client) {}

    PagedCall<LocationRow> all() const;
    Call<Document> get(const QString &id) const;

private:
    Client &m_client;
};

} // namespace Stationmaster
