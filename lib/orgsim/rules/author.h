// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Stationmaster::OrgSim {

/// Who changes something: a client by itself, or a person, through a client or the web client.
struct Author
{
    QString user{};   ///< empty: no person
    QString client{}; ///< empty: the web client
};

/// Somebody in the web client, always the same person.
inline Author otherAdmin()
{
    return {.user = QStringLiteral("ad315150-0000-4000-8000-000000000001")};
}

} // namespace Stationmaster::OrgSim
