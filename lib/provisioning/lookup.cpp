// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/lookup.h"

#include "provisioning/changeplan.h"
#include "provisioning/stepfacts.h"
#include "provisioning/updatestep.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Clocks differ; an object that is older than the run by more than this was there before.
constexpr std::chrono::minutes ClockSlack{10};

bool isGone(const Result<Document> &answer)
{
    return answer ? answer->state() == "deleted"_L1 : answer.error().kind == Error::Kind::NotFound;
}

bool sameWhereKnown(const auto &a, const auto &b)
{
    return !a || !b || *a == *b;
}

} // namespace

void LookUp::Found::settle(Step &step) const
{
    if (!tookEffect) {
        StepFacts::planAgain(step);
        return;
    }
    step.state = StepState::Done;
    step.error.reset();
    if (StepFacts::makesSomething(step.kind)) {
        step.objectId = id;
        step.objectName = name;
        step.lineId = lineId;
    }
}

LookUp::LookUp(Api api, const ExecutorOptions &options, Looks looks, QObject *parent)
    : QObject(parent), m_api(api), m_looks(looks)
{
    m_patience.renew(options.lookInterval, options.lookDeadline);
    connect(&m_patience, &Patience::waiting, this, &LookUp::waiting);
}

Call<LookUp::Found> LookUp::ofStep(const Plan &plan, int index)
{
    const Step &step = plan.steps.at(static_cast<std::size_t>(index));
    const QString userId = step.intent["userId"_L1].toString();
    switch (step.kind) {
    case StepKind::CreateBaseSettings:
        return ofCreate(step.kind, step.intent, plan.created);
    case StepKind::CreatePhone: {
        QJsonObject intent = step.intent;
        intent.insert("baseSettingsId"_L1, StepFacts::phoneFields(plan, step.intent).baseSettingsId);
        return ofCreate(step.kind, intent, plan.created);
    }
    case StepKind::SetDefaultStation:
        lookAtDefaultStation(userId, [station = StepFacts::stationId(plan, step)](const UserStations &now) {
            return !station.isEmpty() && now.defaultStationId == station;
        });
        break;
    case StepKind::RestoreDefaultStation:
        lookAtDefaultStation(userId, [ours = step.intent["expected"_L1].toString()](const UserStations &now) {
            return now.defaultStationId != ours;
        });
        break;
    case StepKind::ClearDefaultStation:
        lookAtDefaultStation(userId, [](const UserStations &now) { return now.defaultStationId.isEmpty(); });
        break;
    case StepKind::DisassociateStation:
        ask<StationRow>(m_api.stations().get(step.intent["stationId"_L1].toString()),
                        [this, userId](const StationRow &now) {
                            m_promise.finish(Found{.tookEffect = now.userId != userId});
                        });
        break;
    case StepKind::UpdatePhone:
    case StepKind::UpdateBaseSettings:
    case StepKind::UpdateSite:
    case StepKind::UpdateTelephonySettings:
        m_kind = step.kind;
        m_changes = appliedChangesOf(step);
        m_updates = updateCallsOf(m_api, step.kind, step.intent["id"_L1].toString());
        lookForChanges();
        break;
    case StepKind::Unknown:
        return finishedCall<Found>(fail({.kind = Error::Kind::Rejected}));
    case StepKind::DeletePhone:
    case StepKind::DeleteBaseSettings:
        lookWhetherGone(step.kind, step.objectId.isEmpty() ? step.intent["id"_L1].toString() : step.objectId);
        break;
    }
    return m_promise.call();
}

Call<LookUp::Found> LookUp::ofCreate(StepKind kind, const QJsonObject &intent, const QDateTime &notBefore)
{
    m_kind = kind;
    m_notBefore = notBefore.addSecs(-std::chrono::seconds(ClockSlack).count());
    if (kind == StepKind::CreatePhone) {
        m_phone = StepFacts::phoneFields({}, intent);
        lookForPhoneOfUser();
    } else {
        m_baseSettings = rowOf(Document(intent["body"_L1].toObject()));
        lookForBaseSettings();
    }
    return m_promise.call();
}

void LookUp::stopWaiting()
{
    if (!m_patience.isWaiting())
        return;
    m_patience.stop();
    m_promise.finish(fail({.kind = Error::Kind::Cancelled}));
}

/// An error of a look is the end of it: nothing is known, so nothing may be concluded.
template <typename T>
void LookUp::ask(const Call<T> &call, std::function<void(const T &)> use)
{
    m_asking = CallGuard(call);
    call.onFinished(this, [this, use = std::move(use)](const Result<T> &r) {
        if (r)
            use(*r);
        else
            m_promise.finish(fail(r.error()));
    });
}

void LookUp::lookForPhoneOfUser()
{
    ask<std::vector<PhoneRow>>(m_api.phones().ofUser(m_phone.userId), [this](const auto &rows) {
        const auto it =
            std::find_if(rows.begin(), rows.end(), [this](const auto &row) { return isOurs(row); });
        if (it == rows.end())
            lookForPhoneByName();
        else
            readCandidate(m_api.phones().get(it->id));
    });
}

/// The list may know the name before it knows the user: the phone itself decides.
void LookUp::lookForPhoneByName()
{
    ask<std::vector<PhoneRow>>(m_api.phones().byName(m_phone.name), [this](const auto &rows) {
        if (rows.empty())
            lookAgain();
        else
            readCandidate(m_api.phones().get(rows.front().id));
    });
}

void LookUp::lookForBaseSettings()
{
    ask<std::vector<BaseSettingsRow>>(
        m_api.baseSettings().byName(m_baseSettings.name), [this](const auto &rows) {
            const auto it =
                std::find_if(rows.begin(), rows.end(), [this](const auto &row) { return isOurs(row); });
            if (it == rows.end())
                lookAgain();
            else
                readCandidate(m_api.baseSettings().get(it->id));
        });
}

void LookUp::readCandidate(const Call<Document> &call)
{
    m_asking = CallGuard(call);
    call.onFinished(this, [this](const Result<Document> &r) {
        if (!r && !isGone(r)) {
            m_promise.finish(fail(r.error()));
            return;
        }
        const Found found = isGone(r) || isOlder(*r) ? Found() : foundIn(*r);
        if (found.tookEffect)
            m_promise.finish(found);
        else
            lookAgain();
    });
}

LookUp::Found LookUp::foundIn(const Document &document) const
{
    if (m_kind == StepKind::CreatePhone) {
        const PhoneRow row = rowOfPhone(document);
        return isOurs(row) ? Found{true, row.id, row.name, row.lineId} : Found();
    }
    const BaseSettingsRow row = rowOf(document);
    return isOurs(row) ? Found{true, row.id, row.name, row.lineId} : Found();
}

/// One PUT carried them all, so all of them are there, or it did not happen (or others have changed some of
/// them since; then the step, when it is carried out, finds that out).
void LookUp::lookForChanges()
{
    const auto call = m_updates.get();
    m_asking = CallGuard(call);
    call.onFinished(this, [this](const Result<Document> &r) {
        if (!r && !isGone(r))
            m_promise.finish(fail(r.error()));
        else if (!isGone(r) && !m_changes.isEmpty() &&
                 std::ranges::all_of(m_changes, [&](const FieldChange &change) {
                     return isSameSetting(m_kind, change.path, r->at(change.path), change.after);
                 }))
            m_promise.finish(Found{.tookEffect = true});
        else if (isGone(r))
            m_promise.finish(Found{});
        else
            lookAgain();
    });
}

void LookUp::lookAgain()
{
    const auto next = [this] {
        if (isUpdate(m_kind))
            lookForChanges();
        else if (m_kind == StepKind::CreatePhone)
            lookForPhoneOfUser();
        else
            lookForBaseSettings();
    };
    if (m_looks == Looks::Once || !m_patience.wait(next))
        m_promise.finish(Found{});
}

void LookUp::lookAtDefaultStation(const QString &userId, std::function<bool(const UserStations &)> tookEffect)
{
    const auto call = m_api.users().stations(userId);
    m_asking = CallGuard(call);
    call.onFinished(this, [this, tookEffect = std::move(tookEffect)](const Result<UserStations> &r) {
        // A user who is gone has no default station, and that is a clear answer.
        if (r || r.error().kind == Error::Kind::NotFound)
            m_promise.finish(Found{.tookEffect = tookEffect(r.value_or(UserStations()))});
        else
            m_promise.finish(fail(r.error()));
    });
}

void LookUp::lookWhetherGone(StepKind kind, const QString &id)
{
    if (id.isEmpty()) {
        m_promise.finish(Found{});
        return;
    }
    const auto call = kind == StepKind::DeletePhone ? m_api.phones().get(id) : m_api.baseSettings().get(id);
    m_asking = CallGuard(call);
    call.onFinished(this, [this](const Result<Document> &r) {
        if (r || isGone(r))
            m_promise.finish(Found{.tookEffect = isGone(r)});
        else
            m_promise.finish(fail(r.error()));
    });
}

bool LookUp::isOurs(const PhoneRow &row) const
{
    return row.name.trimmed() == m_phone.name.trimmed() && row.userId == m_phone.userId &&
           (row.baseSettingsId == m_phone.baseSettingsId || row.baseSettingsId.isEmpty());
}

bool LookUp::isOurs(const BaseSettingsRow &row) const
{
    const BaseSettingsRow &sent = m_baseSettings;
    return row.name.trimmed() == sent.name.trimmed() && row.isWebRtc() &&
           sameWhereKnown(row.persistentConnection, sent.persistentConnection) &&
           sameWhereKnown(row.persistentTimeout, sent.persistentTimeout) &&
           sameWhereKnown(row.transportDscp, sent.transportDscp) &&
           sameWhereKnown(row.mediaDscp, sent.mediaDscp) && sameWhereKnown(row.forceTurn, sent.forceTurn) &&
           sameWhereKnown(row.requireMediaHelper, sent.requireMediaHelper);
}

bool LookUp::isOlder(const Document &document) const
{
    const auto made = QDateTime::fromString(document.at(u"dateCreated"_s).toString(), Qt::ISODateWithMs);
    return made.isValid() && m_notBefore.isValid() && made < m_notBefore;
}

} // namespace Stationmaster
