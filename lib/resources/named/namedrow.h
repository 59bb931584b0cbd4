// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/json/jsonview.h"

namespace Stationmaster {

/// What many lists are read for: whom or what they name.
struct NamedRow
{
    QString id{};
    QString name{};
    bool operator==(const NamedRow &) const = default;
};

bool readNamedRow(const JsonView &entity, StringPool &pool, NamedRow &row);
/// A member of a group, queue or team: the user, whose reference may be the entity or its `user`.
bool readMember(const JsonView &entity, StringPool &pool, NamedRow &row);

} // namespace Stationmaster
