// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/requestsender.h"

#include <QStringList>

namespace Stationmaster {

/// GET /api/v2/telephony/mediaregions (API.md 7). Names are AWS region names; without duplicates, and the
/// home region is not repeated among the core regions.
struct MediaRegions
{
    QString home{};
    QStringList core{};
    QStringList satellite{};

    /// What kind the org says that @p region is; Unknown: it does not offer it.
    enum class Kind { Home, Core, Satellite, Unknown };
    Kind kindOf(const QString &region) const;
    /// Home, core, satellite: what a site can list.
    QStringList all() const;
    bool operator==(const MediaRegions &) const = default;
};

class MediaRegionsApi
{
public:
    explicit MediaRegionsApi(RequestSender sender) : m_sender(std::move(sender)) {}
    Call<MediaRegions> get() const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
