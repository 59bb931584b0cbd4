// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "person/persondetails.h"

namespace Stationmaster {

UserFacts PersonDetails::facts() const
{
    const auto pointer = [](const auto &row) { return row ? &*row : nullptr; };
    return {.user = &user,
            .phone = pointer(phone),
            .phones = phone ? 1 + static_cast<int>(otherPhones.size()) : 0,
            .phonesComplete = phonesComplete,
            .station = pointer(station),
            .stationsComplete = stationsComplete,
            .site = pointer(site),
            .baseSettings = pointer(baseSettings),
            .overrides = overrides,
            .collaborateOnly = collaborateOnly,
            .signIn = signIn,
            .mayCall = mayCall};
}

} // namespace Stationmaster
