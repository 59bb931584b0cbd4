// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/profile.h"

#include "auth/region.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString domainOf(const Profile &profile)
{
    if (profile.hosts == Profile::Hosts::Domain)
        return checkDomain(profile.domain).domain;
    const Region *known = Region::withId(profile.region);
    return known ? known->domain : QString();
}

} // namespace

Profile Profile::make()
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return profile;
}

QUrl Profile::apiAddress() const
{
    if (hosts == Hosts::Gateway)
        return checkServiceUrl(apiUrl) == AddressProblem::None ? apiUrl : QUrl();
    const QString where = domainOf(*this);
    return where.isEmpty() ? QUrl() : apiUrlOf(where);
}

QUrl Profile::loginAddress() const
{
    if (hosts == Hosts::Gateway)
        return checkServiceUrl(loginUrl) == AddressProblem::None ? loginUrl : QUrl();
    const QString where = domainOf(*this);
    return where.isEmpty() ? QUrl() : loginUrlOf(where);
}

QUrl Profile::redirectUri() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(redirectHost);
    url.setPort(redirectPort);
    url.setPath(redirectPath);
    return url;
}

} // namespace Stationmaster
