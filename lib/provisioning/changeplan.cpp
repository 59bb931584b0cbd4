// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/changeplan.h"

#include "resources/basesettings/basesettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

Plan planUpdate(const QString &orgId, const QString &title, const std::vector<ObjectChange> &objects)
{
    Plan plan = emptyPlan(orgId, title);
    for (const ObjectChange &object : objects) {
        if (object.changes.isEmpty() || object.managed || !isUpdate(object.kind))
            continue;
        plan.steps.push_back({.kind = object.kind,
                              .intent = {{"id"_L1, object.id},
                                         {"name"_L1, object.name},
                                         {"changes"_L1, toJson(object.changes)}}});
    }
    return plan;
}

QList<FieldChange> changesOf(const Step &step)
{
    return changesFrom(step.intent["changes"_L1].toArray());
}

QList<FieldChange> appliedChangesOf(const Step &step)
{
    return changesFrom(step.before["applied"_L1].toArray());
}

bool isSameSetting(StepKind kind, const QString &path, const QJsonValue &one, const QJsonValue &other)
{
    if (isSameValue(one, other) || kind != StepKind::UpdateBaseSettings)
        return isSameValue(one, other);
    const auto isLeftOut = [](const QJsonValue &value) { return value.isUndefined() || value.isNull(); };
    // A setting that was not there at all is added as a whole entry.
    const QJsonValue ofEntry = defaultAt(path + "/value/instance"_L1);
    const auto meant = [&](const QJsonValue &value) {
        if (!ofEntry.isUndefined())
            return isLeftOut(value) ? ofEntry : value["value"_L1]["instance"_L1];
        return isLeftOut(value) ? defaultAt(path) : value;
    };
    return isSameValue(meant(one), meant(other));
}

void resolveConflicts(Step &step, const QStringList &minePaths)
{
    QList<FieldChange> changes;
    bool isWhole = true;
    const QList<FieldChange> planned = changesOf(step);
    for (FieldChange change : planned) {
        const auto conflict = std::find_if(step.conflicts.cbegin(), step.conflicts.cend(),
                                           [&](const FieldConflict &c) { return c.path == change.path; });
        if (conflict != step.conflicts.cend()) {
            if (!minePaths.contains(change.path)) {
                isWhole = false;
                step.kept.append(*conflict);
                continue;
            }
            change.before = conflict->theirs; // should it change once more, that is a new conflict
        }
        changes.append(change);
    }
    if (!isWhole)
        changes.removeIf([](const FieldChange &change) { return change.isDerived; });
    step.intent.insert("changes"_L1, toJson(changes));
    step.conflicts.clear();
    step.error.reset();
    step.state = changes.isEmpty() ? StepState::Skipped : StepState::Planned;
    step.skipped = changes.isEmpty() ? SkipReason::ChangedByOthers : SkipReason::NotRecorded;
}

} // namespace Stationmaster
