// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/updatestep.h"

#include "provisioning/changeplan.h"
#include "provisioning/stepfacts.h"
#include "provisioning/writtendates.h"
#include "transport/client.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int MostTries = 10; ///< API.md 3.5: public code tries as often while the org settles

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
      m_calls(updateCallsOf(api(), step().kind, intent("id"_L1))), m_signIn(step())
{
    step().conflicts.clear();
    step().objectId = intent("id"_L1);
}

void UpdateStep::begin()
{
    bePatient(options().stationPoll, options().stationDeadline);
    if (m_signIn.isConcerned() && !m_signIn.stationId().isEmpty())
        lookAtSignIn();
    else
        read();
}

void UpdateStep::lookAtSignIn()
{
    await<StationRow>(api().stations().get(m_signIn.stationId()), [this](const Result<StationRow> &r) {
        if (m_signIn.noteBefore(r))
            read();
        else
            refuse(r.error());
    });
}

/// The last read before the PUT, so that what is compared is what is there: a server may take any version and
/// let the last write win (API.md 11.3).
void UpdateStep::read()
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
        else if (m_signIn.isConcerned() && m_signIn.learn(*r))
            lookAtSignIn(); // the station was not known, and what was read is old when it has been asked
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
    if (!earlier.isEmpty()) {
        m_signIn.recall(step());
        checkSignIn();
    } else if (m_onlyWhereUnchanged) {
        skip(SkipReason::NotNeeded);
    } else {
        finish(End::Done);
    }
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
    m_signIn.keep(step());
    keepVersion(now);
    if (!intend())
        return;
    await<UpdateOutcome>(mergedUpdate(now, mine, m_calls),
                         [this, was = modifiedOf(now)](const Result<UpdateOutcome> &r) {
                             if (r) {
                                 // Who wrote in between gave the object another date, which nobody has told.
                                 if (!r->conflict)
                                     noteWritten(step(), r->rounds == 0 ? was : QDateTime(), r->document,
                                                 api().client().serverNow());
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
        checkSignIn();
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

void UpdateStep::checkSignIn()
{
    if (!m_signIn.hasToBeChecked()) {
        done(m_signIn.outcome());
        return;
    }
    await<StationRow>(api().stations().get(m_signIn.stationId()), [this](const Result<StationRow> &r) {
        const SignIn now = m_signIn.after(r);
        if (now == SignIn::Lost && r->userId.isEmpty())
            restoreSignIn();
        else
            done(now);
    });
}

/// Signs the person in again who was signed in before. The org may refuse while it settles (API.md 3.5).
void UpdateStep::restoreSignIn()
{
    if (!intend())
        return;
    const auto call = api().users().associateStation(m_signIn.userId(), m_signIn.stationId());
    await<void>(call, [this](const Result<void> &r) {
        const bool isFinal =
            !r && (r.error().kind == Error::Kind::Forbidden || r.error().kind == Error::Kind::ReadOnly);
        if (r || isFinal)
            done(r ? SignIn::Restored : SignIn::Lost);
        else
            checkRestored();
    });
}

void UpdateStep::checkRestored()
{
    await<StationRow>(api().stations().get(m_signIn.stationId()), [this](const Result<StationRow> &r) {
        const SignIn now = m_signIn.after(r);
        m_isWaiting = now == SignIn::Lost && r->userId.isEmpty() && ++m_tries < MostTries && wait([this] {
                          m_isWaiting = false;
                          restoreSignIn();
                      });
        if (!m_isWaiting)
            done(now == SignIn::Kept ? SignIn::Restored : now);
    });
}

/// The phone has been changed by now, so that a stop ends the step as done.
void UpdateStep::stopWaiting()
{
    if (m_isWaiting)
        done(SignIn::Lost);
    else
        StepRunner::stopWaiting();
}

void UpdateStep::done(SignIn signIn)
{
    step().signIn = signIn;
    finish(End::Done);
}

void UpdateStep::refuseConflict()
{
    refuse({.kind = Error::Kind::Conflict, .code = u"stationmaster.changed.meanwhile"_s});
}

} // namespace Stationmaster
