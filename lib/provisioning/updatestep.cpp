// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/updatestep.h"

#include "provisioning/changeplan.h"
#include "provisioning/writtendates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

UpdateStep::UpdateStep(Context context)
    : StepRunner(std::move(context)), m_changes(changesOf(step())),
      m_onlyWhereUnchanged(step().intent["onlyWhereUnchanged"_L1].toBool())
{
    step().conflicts.clear();
    step().objectId = intent("id"_L1);
}

std::vector<Step> UpdateStep::undo(const Plan &, const Step &step, int)
{
    QList<FieldChange> back;
    const QList<FieldChange> applied = appliedChangesOf(step);
    for (const FieldChange &change : applied)
        back.append({.path = change.path,
                     .before = change.after,
                     .after = change.before,
                     .isDerived = change.isDerived});
    QJsonObject intent{{"id"_L1, step.intent["id"_L1]},
                       {"name"_L1, step.intent["name"_L1]},
                       {"changes"_L1, toJson(back)},
                       {"onlyWhereUnchanged"_L1, true}};
    if (step.intent.contains("stationId"_L1))
        intent.insert("stationId"_L1, step.intent["stationId"_L1]);
    return {{.kind = step.kind, .intent = intent}};
}

void UpdateStep::begin()
{
    read();
}

/// This is the last call before the PUT, so that current values are compared: a server may accept any version
/// and let the last write win (API.md 11.3).
void UpdateStep::read()
{
    await<Document>(calls().get(), [this](const Result<Document> &r) {
        if (isGone(r) && m_onlyWhereUnchanged)
            skip(SkipReason::AlreadyGone);
        else if (isGone(r))
            refuse(r ? Error{.kind = Error::Kind::NotFound} : r.error());
        else if (!r)
            refuse(r.error());
        else
            use(*r);
    });
}

void UpdateStep::use(const Document &now)
{
    QList<FieldChange> earlier; // changes that an earlier sending in doubt turns out to have made
    const QList<FieldChange> sent = appliedChangesOf(step());
    for (const FieldChange &change : m_changes) {
        const QJsonValue current = now.at(change.path);
        const Merge merge = mergeWith(change, current);
        const auto it = std::ranges::find(sent, change.path, &FieldChange::path);
        if (merge == Merge::TakeMine)
            m_applied.append({.path = change.path,
                              .before = current,
                              .after = change.after,
                              .isDerived = change.isDerived});
        else if (merge == Merge::KeepTheirs && it != sent.end())
            earlier.append(*it);
    }
    findConflicts(now);
    if (!step().conflicts.isEmpty()) {
        refuseConflict();
        return;
    }
    step().before.insert("applied"_L1, toJson(earlier + m_applied));
    if (!m_applied.isEmpty()) {
        write(now);
        return;
    }
    step().adopted = earlier.isEmpty();
    if (!earlier.isEmpty()) {
        finishUpdate();
        return;
    }
    step().before.remove("applied"_L1);
    if (m_onlyWhereUnchanged)
        skip(SkipReason::NotNeeded);
    else
        finish(End::Done);
}

bool UpdateStep::isSame(const QString &, const QJsonValue &one, const QJsonValue &other) const
{
    return isSameValue(one, other);
}

Merge UpdateStep::mergeWith(const FieldChange &change, const QJsonValue &current) const
{
    const Merge merge =
        mergeOf(change.before, change.after, current, [&](const QJsonValue &one, const QJsonValue &other) {
            return isSame(change.path, one, other);
        });
    return merge == Merge::Conflict && change.isDerived ? Merge::TakeMine : merge;
}

void UpdateStep::findConflicts(const Document &now)
{
    step().conflicts.clear();
    for (const FieldChange &change : m_changes) {
        const QJsonValue current = now.at(change.path);
        if (mergeWith(change, current) == Merge::Conflict)
            step().conflicts.append(
                {.path = change.path, .base = change.before, .mine = change.after, .theirs = current});
    }
}

void UpdateStep::refuseConflict()
{
    refuse({.kind = Error::Kind::Conflict, .code = u"stationmaster.changed.meanwhile"_s});
}

void UpdateStep::write(const Document &now)
{
    Document mine = now;
    for (const FieldChange &change : std::as_const(m_applied)) {
        if (change.after.isUndefined())
            mine.remove(change.path);
        else if (!mine.set(change.path, change.after)) {
            refuse({.kind = Error::Kind::Malformed, .message = change.path});
            return;
        }
    }
    noteBeforePut();
    keepVersion(now);
    await<UpdateOutcome>(mergedUpdate(now, mine, calls()), [this, was = modifiedOf(now)](
                                                               const Result<UpdateOutcome> &r) {
        if (!r) {
            if (!leavesDoubt(r.error()))
                step().before.remove("applied"_L1);
            finishWrite(reported(r.error()));
            return;
        }
        // After another round the object had a date that is not known, from whoever wrote in between.
        if (!r->conflicts)
            noteWritten(step(), r->rounds == 0 ? was : QDateTime(), r->document, api().client().serverNow());
        written(*r);
    });
}

void UpdateStep::written(const UpdateOutcome &outcome)
{
    if (!outcome.conflicts) {
        step().adopted = false;
        finishUpdate();
        return;
    }
    if (outcome.mayHaveHappened)
        step().before.insert("unsettled"_L1, true);
    else
        step().before.remove("applied"_L1);
    findConflicts(outcome.document);
    refuseConflict();
}

/// What a look-up compares with, should the answer be lost.
void UpdateStep::keepVersion(const Document &now)
{
    step().before.remove("version"_L1);
    if (const auto version = now.version())
        step().before.insert("version"_L1, *version);
    step().before.insert("dateModified"_L1, now.at(u"dateModified"_s).toString());
}

/// Whether nobody has written the object since: by its version, or by its date where it has no version.
bool UpdateStep::isUntouched(const Document &now) const
{
    const QJsonValue version = step().before["version"_L1];
    const QString date = step().before["dateModified"_L1].toString();
    if (version.isDouble() && now.version())
        return version.toInt() == *now.version();
    return !date.isEmpty() && date == now.at(u"dateModified"_s).toString();
}

/// One PUT carried all changes. Where all of them are there, it was carried out; where the object has not
/// been written since, it was not. Where others have written it since, nothing tells whether ours came
/// before.
void UpdateStep::look()
{
    await<Document>(calls().get(), [this](const Result<Document> &r) {
        const QList<FieldChange> sent = appliedChangesOf(step());
        const auto isThere = [&](const FieldChange &change) {
            return isSame(change.path, r->at(change.path), change.after);
        };
        if (isGone(r))
            finishLook(Found{.effect = Effect::NotKnown});
        else if (!r)
            finishLook(fail(r.error()));
        else if (!sent.isEmpty() && std::ranges::all_of(sent, isThere))
            finishUpdateLook();
        else
            lookAgain(isUntouched(*r) ? Effect::None : Effect::NotKnown);
    });
}

} // namespace Stationmaster
