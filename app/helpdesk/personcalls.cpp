// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/personcalls.h"

#include <algorithm>

namespace Stationmaster {

std::optional<qint64> PersonCall::seconds() const
{
    if (!call.started.isValid() || !call.ended.isValid() || call.ended < call.started)
        return std::nullopt;
    return (call.started.msecsTo(call.ended) + 500) / 1000;
}

bool PersonCalls::isWaiting() const
{
    return count(PersonCall::Media::Waiting) > 0;
}

int PersonCalls::count(PersonCall::Media media) const
{
    return static_cast<int>(std::ranges::count(calls, media, &PersonCall::media));
}

int PersonCalls::count(CallEvidence::Path path) const
{
    return static_cast<int>(
        std::ranges::count_if(calls, [path](const PersonCall &one) { return one.evidence.path == path; }));
}

} // namespace Stationmaster
