// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/request.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

QLatin1StringView verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET"_L1;
    case Verb::Head:
        return "HEAD"_L1;
    case Verb::Post:
        return "POST"_L1;
    case Verb::Put:
        return "PUT"_L1;
    case Verb::Patch:
        return "PATCH"_L1;
    case Verb::Delete:
        return "DELETE"_L1;
    }
    return {};
}

QString Request::loggedPath() const
{
    const auto channels = "/api/v2/notifications/channels/"_L1;
    if (!path.startsWith(channels))
        return path;
    const QString channel = path.section(u'/', 5, 5);
    return channels + u"…"_s + path.mid(channels.size() + channel.size());
}

QString Request::verbAndPath() const
{
    return verbName(verb) + u' ' + loggedPath();
}

} // namespace Stationmaster
