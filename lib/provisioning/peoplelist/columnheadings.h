// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/peoplelist/peoplelistcolumns.h"

#include <optional>

namespace Stationmaster {

/// What a heading says, where it is one of those that are known.
struct ColumnHeading
{
    PeopleListColumns::Column column = PeopleListColumns::Column::Ignored;
    /// What it means beside a heading for the other half of the name: "Name" beside "Vorname" is the last
    /// name.
    std::optional<PeopleListColumns::Column> besideHalf{};
};

/// Without regard to case, accents, blanks and punctuation.
std::optional<ColumnHeading> columnHeading(QStringView text);

} // namespace Stationmaster
