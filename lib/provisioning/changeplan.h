// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/fieldchange.h"
#include "provisioning/plan.h"

namespace Stationmaster {

/// The changes that shall be made to one existing object.
struct ObjectChange
{
    StepKind kind = StepKind::UpdatePhone; ///< one of the Update… kinds
    QString id{};                          ///< empty for UpdateTelephonySettings, of which there is only one
    QString name{};                        ///< as the person saw it
    QList<FieldChange> changes{};
    QString stationId{};  ///< of a phone, where it is known; saves a call
    bool managed = false; ///< a site that Genesys runs, which refuses every change (API.md 7)
};

/// The step that makes the changes; nothing where there are none, where the site is managed, and where the
/// kind is none of Update….
std::optional<Step> updateOf(const ObjectChange &object);

/// One step an object; objects of which there is nothing to change are left out, so the plan can be without
/// steps. A site that turns out to be managed is refused with the code "stationmaster.site.managed".
///
/// Each step reads its object afresh and changes these fields of it and nothing else. Where the org has
/// `after` already, nothing is sent. Where it has neither `before` nor `after`, nothing of the step is sent:
/// it fails with Error::Kind::Conflict and Step::conflicts, and the Executor offers to resolve() it.
Plan planUpdate(const QString &orgId, const QString &title, const std::vector<ObjectChange> &objects);

/// The changes of an Update… step, as they are planned.
QList<FieldChange> changesOf(const Step &step);
/// The changes that an Update… step made or is about to make, with the values just before; for planUndo().
QList<FieldChange> appliedChangesOf(const Step &step);

/// Answers Step::conflicts: my value where the path is in @p minePaths, over what the org has now, and theirs
/// elsewhere, which goes to Step::kept. The step is Planned again, or Skipped when nothing is left of it.
void resolveConflicts(Step &step, const QStringList &minePaths);

} // namespace Stationmaster
