// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/apiaccess.h"

#include "auth/profile.h"
#include "auth/region.h"

namespace Stationmaster {

ApiAccess accessFor(const Profile &profile, const QString &secret)
{
    ApiAccess made{.apiUrl = profile.apiAddress(),
                   .loginUrl = profile.loginAddress(),
                   .clientId = profile.clientId.trimmed(),
                   .readOnly = profile.readOnly,
                   .place = placeOf(profile),
                   .name = profile.name,
                   .profileId = profile.id};
    if (profile.method == Profile::Method::Browser)
        made.browser = signInRequestFor(profile);
    else
        made.clientSecret = secret;
    return made;
}

QString placeOf(const Profile &profile)
{
    if (profile.hosts == Profile::Hosts::Region) {
        const Region *region = Region::withId(profile.region);
        return region ? region->name : profile.region;
    }
    return profile.hosts == Profile::Hosts::Domain ? profile.domain : profile.apiUrl.host();
}

} // namespace Stationmaster
