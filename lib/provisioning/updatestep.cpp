// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/updatestep.h"

#include "provisioning/changeplan.h"
#include "provisioning/stepfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// [guess] API.md 7: the code of the refusal is known from an official description of 2018.
bool isManagedRefusal(const Error &error)
{
    return error.hasCode(u"managed.property.not.allowed");
}

Error managedRefusal(Error error)
{
    error.code = u"stationmaster.site.managed"_s;
    return error;
}

} // namespace

UpdateCalls updateCallsOf(const Api &api, StepKind kind, const QString &id)
{
    switch (kind) {
    case StepKind::UpdateBaseSettings:
        return updateCalls(api.baseSettings(), id);
    case StepKind::UpdateSite:
        return updateCalls(api.sites(), id);
    case StepKind::UpdateTelephonySettings:
        return {.get = [settings = api.telephonySettings()] { return settings.get(); },
                .put = [settings = api.telephonySettings()](
                           const Document &document) { return settings.update(document); }};
    default:
        return updateCalls(api.phones(), id);
    }
}

UpdateStep::UpdateStep(Surroundings surroundings)
    : StepRunner(std::move(surroundings)), m_changes(changesOf(step())),
      m_onlyWhereUnchanged(step().intent["onlyWhereUnchanged"_L1].toBool()),
      m_calls(updateCallsOf(api(), step().kind, intent("id"_L1)))
{
    step().conflicts.clear();
    step().objectId = intent("id"_L1);
}

void UpdateStep::begin()
{
    await<Document>(m_calls.get(), [this](const Result<Document> &r) {
        const bool isGone = r ? r->state().compare("deleted"_L1, Qt::CaseInsensitive) == 0
                              : r.error().kind == Error::Kind::NotFound;
        if (isGone && m_onlyWhereUnchanged)
            skip(SkipReason::AlreadyGone);
        else if (isGone)
            refuse(r ? Error{.kind = Error::Kind::NotFound} : r.error());
        else if (!r)
            refuse(r.error());
        else if (isManagedSite(*r))
            refuse(managedRefusal({.kind = Error::Kind::Rejected}));
        else
            use(*r);
    });
}

void UpdateStep::use(const Document &now)
{
    QList<FieldChange> earlier; // what a sending in doubt has changed after all
    for (const FieldChange &change : m_changes) {
        const QJsonValue current = now.at(change.path);
        if (isSame(change, current, change.after)) {
            const QList<FieldChange> sent = appliedChangesOf(step());
            const auto it = std::find_if(sent.cbegin(), sent.cend(),
                                         [&](const FieldChange &s) { return s.path == change.path; });
            if (it != sent.cend())
                earlier.append(*it);
        } else if (change.isDerived || isSame(change, current, change.before)) {
            m_applied.append({.path = change.path,
                              .before = current,
                              .after = change.after,
                              .isDerived = change.isDerived});
        }
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
    if (earlier.isEmpty())
        step().before.remove("applied"_L1);
    step().adopted = earlier.isEmpty();
    if (m_onlyWhereUnchanged && earlier.isEmpty())
        skip(SkipReason::NotNeeded);
    else
        finish(End::Done);
}

bool UpdateStep::isManagedSite(const Document &now)
{
    return step().kind == StepKind::UpdateSite && now.at(u"managed"_s).toBool();
}

bool UpdateStep::isSame(const FieldChange &change, const QJsonValue &one, const QJsonValue &other)
{
    return isSameSetting(step().kind, change.path, one, other);
}

void UpdateStep::findConflicts(const Document &now)
{
    step().conflicts.clear();
    for (const FieldChange &change : m_changes) {
        const QJsonValue current = now.at(change.path);
        if (!change.isDerived && !isSame(change, current, change.after) &&
            !isSame(change, current, change.before))
            step().conflicts.append(
                {.path = change.path, .base = change.before, .mine = change.after, .theirs = current});
    }
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
    if (!intend())
        return;
    await<UpdateOutcome>(mergedUpdate(now, mine, m_calls), [this](const Result<UpdateOutcome> &r) {
        if (r) {
            written(*r);
            return;
        }
        if (!StepFacts::leavesDoubt(r.error()))
            step().before.remove("applied"_L1);
        finishWrite(isManagedRefusal(r.error()) ? managedRefusal(r.error()) : r.error());
    });
}

void UpdateStep::written(const UpdateOutcome &outcome)
{
    if (!outcome.conflict) {
        step().adopted = false;
        finish(End::Done);
        return;
    }
    step().before.remove("applied"_L1);
    findConflicts(outcome.document);
    refuseConflict();
}

void UpdateStep::refuseConflict()
{
    refuse({.kind = Error::Kind::Conflict, .code = u"stationmaster.changed.meanwhile"_s});
}

} // namespace Stationmaster
