// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/bulksubject.h"
#include "provisioning/bulk/nametemplate.h"
#include "provisioning/bulk/plannedrun.h"

namespace Stationmaster {

/// Where a new phone is to be and what it runs with.
struct PhonePlace
{
    QString siteId{};
    QString siteName{};
    QString baseSettingsId{};
    QString baseSettingsName{};
    QString lineBaseSettingsId{}; ///< empty: not known, and asked for when the phone is made
};

struct MissingPhone
{
    BulkPerson person{};
    std::optional<PhonePlace> place{}; ///< instead of the one for all
    QString name{};                    ///< of the phone, instead of one by the template; empty: none
};

struct MissingPhoneChoices
{
    QString nameTemplate = conventionalTemplate(); ///< without a mistake, see NameTemplate::mistakeIn()
    PhonePlace place{};                            ///< for all who have none of their own
    bool makeDefault = true;
    QStringList takenNames{}; ///< of every phone of the org, whatever its model
};

/// A phone for each person who has none, under a name that neither the org nor another row of the run has,
/// and their default station where that is wanted. Rows in the order of @p people.
/// A name that is given is taken as it is, but for white space, and with a number where it is taken.
///
/// Skipped: Inactive, HasPhone (also where a person is listed twice), CollaborateOnly, NoName, and NotKnown
/// where not every phone was read, or no site or base settings were chosen.
PlannedRun planMissingPhones(const QString &orgId, const QString &title,
                             const std::vector<MissingPhone> &people, const MissingPhoneChoices &choices);

} // namespace Stationmaster
