// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/mediaregions/mediaregionsapi.h"

#include "resources/json/jsonanswer.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

Result<MediaRegions> readMediaRegions(const Reply &reply)
{
    JsonAnswer answer;
    const Result<JsonView> object = answer.parse(reply.body);
    if (!object)
        return fail(object.error());
    const JsonView core = (*object)["awsCoreRegions"];
    MediaRegions regions{.home = (*object)["awsHomeRegion"].text(),
                         .core = core.texts(),
                         .satellite = (*object)["awsSatelliteRegions"].texts()};
    if (regions.home.isEmpty() && !core.isArray())
        return fail({.kind = Error::Kind::Malformed});
    regions.core.removeDuplicates();
    regions.core.removeAll(regions.home);
    regions.satellite.removeDuplicates();
    return regions;
}

} // namespace

MediaRegions::Kind MediaRegions::kindOf(const QString &region) const
{
    if (region.isEmpty())
        return Kind::Unknown;
    if (region == home)
        return Kind::Home;
    if (core.contains(region))
        return Kind::Core;
    return satellite.contains(region) ? Kind::Satellite : Kind::Unknown;
}

QStringList MediaRegions::all() const
{
    QStringList regions = (home.isEmpty() ? QStringList() : QStringList(home)) + core + satellite;
    regions.removeDuplicates();
    return regions;
}

Call<MediaRegions> MediaRegionsApi::get() const
{
    return m_sender.fetch<MediaRegions>({.path = u"/api/v2/telephony/mediaregions"_s}, readMediaRegions);
}

} // namespace Stationmaster
