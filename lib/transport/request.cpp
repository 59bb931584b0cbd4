// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/request.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Stationmaster {

QLatin1StringView verbName(Verb verb)
{
    static constexpr QLatin1StringView names[] = {"GET"_L1, "HEAD"_L1,  "POST"_L1,
                                                  "PUT"_L1, "PATCH"_L1, "DELETE"_L1};
    static_assert(std::size(names) == static_cast<std::size_t>(Verb::Delete) + 1);
    return names[static_cast<std::size_t>(verb)];
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

QString Request::endpointFamily() const
{
    constexpr qsizetype prefix = 3; // "", "api", "v2"
    QStringList segments = path.split(u'/');
    for (qsizetype i = prefix; i < segments.size(); ++i) {
        const bool isId = std::ranges::any_of(std::as_const(segments)[i],
                                              [](QChar c) { return c.isDigit() || c == u'.' || c == u'%'; });
        if (isId)
            segments[i] = u"*"_s;
    }
    return verbName(verb) + u' ' + segments.join(u'/');
}

} // namespace Stationmaster
