// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/users/permissions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

bool covers(const QString &held, const QStringList &needed)
{
    const QStringList segments = held.split(u':');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool isAny = segments[i] == u"*"_s;
        if (isAny && i == segments.size() - 1)
            return i <= needed.size();
        if (i >= needed.size() || (!isAny && segments[i].compare(needed[i], Qt::CaseInsensitive) != 0))
            return false;
    }
    return segments.size() == needed.size();
}

} // namespace

bool grants(const QStringList &held, const QString &needed)
{
    const QStringList segments = needed.split(u':');
    return std::ranges::any_of(held, [&segments](const QString &one) { return covers(one, segments); });
}

} // namespace Stationmaster
