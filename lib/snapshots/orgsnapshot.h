// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/basesettings/basesettings.h"
#include "resources/phones/phones.h"
#include "resources/sites/sites.h"
#include "resources/stations/stationsapi.h"
#include "resources/users/usersapi.h"

#include <QDateTime>

#include <vector>

namespace Stationmaster {

/// The lists of one org as they were read to their ends.
struct OrgSnapshot
{
    QString orgId{};
    QDateTime taken{}; ///< UTC
    std::vector<BaseSettingsRow> baseSettings{};
    std::vector<SiteRow> sites{};
    std::vector<PhoneRow> phones{};
    std::vector<UserRow> users{};
    std::vector<StationRow> stations{};
    bool operator==(const OrgSnapshot &) const = default;
};

/// One that is kept.
struct SnapshotInfo
{
    qint64 id = 0;
    QDateTime taken{}; ///< UTC
    int users = 0;
    int phones = 0;
    bool operator==(const SnapshotInfo &) const = default;
};

} // namespace Stationmaster
