// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Stationmaster {

/// How many WebRTC phones there are of which it is not known whose they are, and why.
struct UnknownOwners
{
    enum class Why {
        AllKnown,
        PhonesNotRead,   ///< the list of phones is not here, or not to its end
        StationsNotRead, ///< it does not say, and the stations, which could tell, are not here
        NotSaid,         ///< neither phones nor stations say
    };

    Why why = Why::AllKnown;
    int phones = 0; ///< of those that are here
    bool operator==(const UnknownOwners &) const = default;
};

} // namespace Stationmaster
