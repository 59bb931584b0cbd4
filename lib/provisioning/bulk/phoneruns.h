// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/bulksubject.h"
#include "provisioning/bulk/plannedrun.h"
#include "resources/basesettings/basesettings.h"

namespace Stationmaster {

// Changes of many phones, each phone listed once; rows in the order of @p phones. A change is Held while
// somebody is signed in on the phone, or where that is not known, since it can sign them out. Skipped:
// NoChange, NotWebRtc, and NotKnown where the phone does not say what it has now.

PlannedRun planSiteMoves(const QString &orgId, const QString &title, const std::vector<BulkPhone> &phones,
                         const QString &siteId, const QString &siteName);

/// Every row is NotKnown where the line of @p baseSettings is not known, since phones have to refer to it.
PlannedRun planBaseSettingsChanges(const QString &orgId, const QString &title,
                                   const std::vector<BulkPhone> &phones, const BaseSettingsRow &baseSettings);

/// Names by @p nameTemplate, which has no mistake (NameTemplate::mistakeIn()). @p orgNames: of every phone of
/// the org, whatever its model, these phones among them. No two phones get equal names, and none gets a name
/// that any phone has now, since the rows are carried out in no particular order; a phone whose name has only
/// a number more than the template wants, because that is taken, is NoChange. Also skipped: NoName.
PlannedRun planRenames(const QString &orgId, const QString &title, const std::vector<BulkPhone> &phones,
                       const QString &nameTemplate, const QStringList &orgNames);

/// Phones whose holder is not active or was deleted, and phones that nobody has. Held as InUse where the
/// holder is active, so that only who means it deletes such a phone; skipped as NotKnown where it was not
/// found out who that is.
PlannedRun planPhoneDeletions(const QString &orgId, const QString &title,
                              const std::vector<BulkPhone> &phones);

} // namespace Stationmaster
