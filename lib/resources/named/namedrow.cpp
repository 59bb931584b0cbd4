// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/named/namedrow.h"

namespace Stationmaster {

bool readNamedRow(const JsonView &entity, StringPool &, NamedRow &row)
{
    row = {.id = entity["id"].text(), .name = entity["name"].text()};
    return !row.id.isEmpty();
}

bool readMember(const JsonView &entity, StringPool &pool, NamedRow &row)
{
    const JsonView user = entity["user"];
    if (!user["id"].text().isEmpty()) {
        readNamedRow(user, pool, row);
        if (row.name.isEmpty())
            row.name = entity["name"].text();
        return true;
    }
    return readNamedRow(entity, pool, row);
}

} // namespace Stationmaster
