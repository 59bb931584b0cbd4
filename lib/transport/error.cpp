// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/error.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Stationmaster {

bool Error::hasCode(QStringView errorCode) const
{
    if (errorCode.isEmpty())
        return false;
    const auto equal = [errorCode](const QString &other) {
        return errorCode.compare(other, Qt::CaseInsensitive) == 0;
    };
    return equal(code) || std::ranges::any_of(details, equal, &ErrorDetail::errorCode);
}

QLatin1StringView kindName(Error::Kind kind)
{
    static constexpr QLatin1StringView names[] = {
        "Cancelled"_L1,    "ReadOnly"_L1,  "Offline"_L1,  "Timeout"_L1,   "Tls"_L1,
        "Unauthorized"_L1, "Forbidden"_L1, "NotFound"_L1, "Conflict"_L1,  "RateLimited"_L1,
        "TooLarge"_L1,     "Rejected"_L1,  "Server"_L1,   "Malformed"_L1, "Storage"_L1,
    };
    static_assert(std::size(names) == static_cast<std::size_t>(Error::Kind::Storage) + 1);
    return names[static_cast<std::size_t>(kind)];
}

} // namespace Stationmaster
