// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/endpointfamily.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

QString endpointFamily(const Request &request)
{
    constexpr qsizetype prefix = 3; // "", "api", "v2"
    QStringList segments = request.path.split(u'/');
    for (qsizetype i = prefix; i < segments.size(); ++i) {
        const bool isId = std::ranges::any_of(std::as_const(segments)[i],
                                              [](QChar c) { return c.isDigit() || c == u'.' || c == u'%'; });
        if (isId)
            segments[i] = u"*"_s;
    }
    return verbName(request.verb) + u' ' + segments.join(u'/');
}

} // namespace Stationmaster
