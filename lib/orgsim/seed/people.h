// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>

namespace Stationmaster::OrgSim {

/// An invented person. The same number and seed give the same one; e-mail names are unique by number.
struct Person
{
    QString name{};
    QString mailName{}; ///< ASCII, without domain
    QString department{};
    QString title{};
};
Person inventPerson(int number, std::uint32_t seed);

} // namespace Stationmaster::OrgSim
