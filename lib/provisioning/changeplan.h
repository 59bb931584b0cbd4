// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/fieldchange.h"
#include "provisioning/plan.h"

namespace Stationmaster {

/// What shall be changed of one object that exists.
struct ObjectChange
{
    StepKind kind = StepKind::UpdatePhone; ///< one of the Update… kinds
    QString id{};                          ///< empty for UpdateTelephonySettings, which there is one of
    QString name{};                        ///< as the person saw it
    QList<FieldChange> changes{};
    bool managed = false; ///< a site that Genesys runs, which refuses every change (API.md 7)
};

/// One step an object; objects without changes and managed sites are left out, so the plan can be without steps.
/// A site that turns out to be managed is refused with the code "stationmaster.site.managed".
///
/// Each step reads its object afresh and changes these fields of it and nothing else. Where the org has
/// `after` already, nothing is sent. Where it has neither `before` nor `after`, nothing of the step is sent:
/// it fails with Error::Kind::Conflict and Step::conflicts, and the Executor offers to resolve() it.
Plan planUpdate(const QString &orgId, const QString &title, const std::vector<ObjectChange> &objects);

/// The changes of an Update… step, as they are planned.
QList<FieldChange> changesOf(const Step &step);
/// Those that the step made itself or is about to make, with what was there just before; see planUndo().
QList<FieldChange> appliedChangesOf(const Step &step);

/// isSameValue() of the field at @p path of an object of @p kind, where a setting that base settings leave out is
/// its default.
bool isSameSetting(StepKind kind, const QString &path, const QJsonValue &one, const QJsonValue &other);

/// Answers Step::conflicts: mine where the path is in @p minePaths, deliberately over what the org has, and
/// theirs elsewhere, which goes to Step::kept. The step is Planned again, or Skipped when nothing is left of it.
void resolveConflicts(Step &step, const QStringList &minePaths);

} // namespace Stationmaster
