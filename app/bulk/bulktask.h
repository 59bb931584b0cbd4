// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/bulksubjects.h"
#include "provisioning/bulk/nametemplate.h"
#include "provisioning/bulk/plannedrun.h"
#include "resources/basesettings/basesettings.h"

namespace Stationmaster {

/// What a bulk run does to its subjects.
enum class BulkTask {
    CreatePhones,
    SetDefaults,
    MoveSite,
    ChangeBaseSettings,
    Rename,
    RefreshStations,
    SignInAgain,
    DeletePhones,
};

/// The task with what it needs to know; each task looks at its own.
struct BulkChoices
{
    BulkTask task = BulkTask::CreatePhones;
    QString siteId{};                              ///< of CreatePhones and MoveSite
    QString baseSettingsId{};                      ///< of CreatePhones and ChangeBaseSettings
    QString nameTemplate = conventionalTemplate(); ///< of CreatePhones and Rename
    bool makeDefault = true;                       ///< of CreatePhones
    bool operator==(const BulkChoices &) const = default;
};

/// All that planning needs, copied out of the inventory by OrderMaker, so that another thread can do it.
struct BulkOrder
{
    QString orgId{};
    QString title{};
    BulkChoices choices{};
    PhonePlace place{};
    BaseSettingsRow baseSettings{};
    std::vector<MissingPhone> people{};
    std::vector<BulkPhone> phones{};
    QStringList phoneNames{}; ///< of every phone of the org
};

/// What is still to be chosen or mended before a run can be planned.
enum class BulkGap { None, Subjects, Site, BaseSettings, NameTemplate };

bool needsName(BulkTask task);
BulkGap gapIn(const BulkChoices &choices, const BulkSubjects &subjects);
/// Of any thread.
PlannedRun planOf(const BulkOrder &order);

} // namespace Stationmaster
