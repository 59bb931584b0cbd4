// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/changeplan.h"

#include "provisioning/steptype.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

std::optional<Step> updateOf(const ObjectChange &object)
{
    if (object.changes.isEmpty() || object.managed || !isUpdate(object.kind))
        return std::nullopt;
    QJsonObject intent{
        {"id"_L1, object.id}, {"name"_L1, object.name}, {"changes"_L1, toJson(object.changes)}};
    if (!object.stationId.isEmpty())
        intent.insert("stationId"_L1, object.stationId);
    return Step{.kind = object.kind, .intent = intent};
}

Plan planUpdate(const QString &orgId, const QString &title, const std::vector<ObjectChange> &objects)
{
    Plan plan = emptyPlan(orgId, title);
    for (const ObjectChange &object : objects) {
        if (std::optional<Step> step = updateOf(object))
            plan.steps.push_back(std::move(*step));
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

namespace {

void resolveDefaultStation(Step &step, bool isMine)
{
    if (isMine)
        step.intent.insert("shownDefault"_L1, step.conflicts.first().theirs);
    else
        step.kept = step.conflicts;
    step.state = isMine ? StepState::Planned : StepState::Skipped;
    step.skipped = isMine ? SkipReason::NotRecorded : SkipReason::ChangedByOthers;
    step.conflicts.clear();
    step.error.reset();
}

} // namespace

void resolveConflicts(Step &step, const QStringList &minePaths)
{
    if (step.kind == StepKind::SetDefaultStation) {
        if (!step.conflicts.isEmpty())
            resolveDefaultStation(step, minePaths.contains(step.conflicts.first().path));
        return;
    }
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
