// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/apiaccess.h"

#include "auth/connection.h"
#include "auth/region.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

ApiAccess accessFor(const Connection &connection, const QString &secret)
{
    ApiAccess made{.apiUrl = connection.apiAddress(),
                   .loginUrl = connection.loginAddress(),
                   .clientId = connection.clientId.trimmed(),
                   .readOnly = connection.readOnly,
                   .place = placeOf(connection),
                   .name = connection.name,
                   .connectionId = connection.id};
    if (connection.method == Connection::Method::Browser)
        made.browser = signInRequestFor(connection);
    else
        made.clientSecret = secret;
    return made;
}

QString keychainService()
{
    return u"io.github.stationmaster.Stationmaster"_s;
}

QString secretKeyOf(const QString &connectionId)
{
    return connectionId + u"/client-secret"_s;
}

QString placeOf(const Connection &connection)
{
    if (connection.hosts == Connection::Hosts::Region) {
        const Region *region = Region::withId(connection.region);
        return region ? region->name : connection.region;
    }
    return connection.hosts == Connection::Hosts::Domain ? connection.domain : connection.apiUrl.host();
}

} // namespace Stationmaster
