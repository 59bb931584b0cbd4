// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/region.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QUrl serviceUrl(const QString &service, const QString &domain)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(service + u'.' + domain);
    return url;
}

} // namespace

const QList<Region> &Region::all()
{
    static const QList<Region> regions{
        {u"us-east-1"_s, u"US East (Virginia)"_s, u"mypurecloud.com"_s},
        {u"us-east-2"_s, u"US East 2 (Ohio), FedRAMP"_s, u"use2.us-gov-pure.cloud"_s},
        {u"us-west-2"_s, u"US West (Oregon)"_s, u"usw2.pure.cloud"_s},
        {u"ca-central-1"_s, u"Canada (Central)"_s, u"cac1.pure.cloud"_s},
        {u"mx-central-1"_s, u"Mexico (Central)"_s, u"mxc1.pure.cloud"_s},
        {u"sa-east-1"_s, u"South America (São Paulo)"_s, u"sae1.pure.cloud"_s},
        {u"eu-west-1"_s, u"Europe (Ireland)"_s, u"mypurecloud.ie"_s},
        {u"eu-west-2"_s, u"Europe (London)"_s, u"euw2.pure.cloud"_s},
        {u"eu-central-1"_s, u"Europe (Frankfurt)"_s, u"mypurecloud.de"_s},
        {u"eu-central-2"_s, u"Europe (Zurich)"_s, u"euc2.pure.cloud"_s},
        {u"eusc-de-east-1"_s, u"EU sovereign (Brandenburg)"_s, u"edee1.eusc-pure.cloud"_s},
        {u"me-central-1"_s, u"Middle East (UAE)"_s, u"mec1.pure.cloud"_s},
        {u"ap-south-1"_s, u"Asia Pacific (Mumbai)"_s, u"aps1.pure.cloud"_s},
        {u"ap-southeast-1"_s, u"Asia Pacific (Singapore)"_s, u"apse1.pure.cloud"_s},
        {u"ap-southeast-2"_s, u"Asia Pacific (Sydney)"_s, u"mypurecloud.com.au"_s},
        {u"ap-northeast-1"_s, u"Asia Pacific (Tokyo)"_s, u"mypurecloud.jp"_s},
        {u"ap-northeast-2"_s, u"Asia Pacific (Seoul)"_s, u"apne2.pure.cloud"_s},
        {u"ap-northeast-3"_s, u"Asia Pacific (Osaka)"_s, u"apne3.pure.cloud"_s},
    };
    return regions;
}

const Region *Region::withId(QStringView id)
{
    const auto found = std::ranges::find_if(
        all(), [id](const Region &region) { return id.compare(region.id, Qt::CaseInsensitive) == 0; });
    return found == all().end() ? nullptr : &*found;
}

QUrl apiUrlOf(const QString &domain)
{
    return serviceUrl(u"api"_s, domain);
}

QUrl loginUrlOf(const QString &domain)
{
    return serviceUrl(u"login"_s, domain);
}

} // namespace Stationmaster
