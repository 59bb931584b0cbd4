// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/client.h"

#include <QStringList>

namespace Stationmaster {

/// GET /api/v2/telephony/mediaregions (API.md 7). Names are AWS region names; without doubles, and the home
/// region is not repeated among the core regions.
struct MediaRegions
{
    QString home{};
    QStringList core{};
    QStringList satellite{};
    bool operator==(const MediaRegions &) const = default;
};

class MediaRegionsApi
{
public:
    explicit MediaRegionsApi(Client &client) : m_client(client) {}
    Call<MediaRegions> get() const;

private:
    Client &m_client;
};

} // namespace Stationmaster
