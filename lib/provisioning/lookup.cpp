// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/lookup.h"

#include "provisioning/changeplan.h"
#include "provisioning/updatestep.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// The org's own dates are compared with each other; they are written in whole seconds, and by several machines.
constexpr std::chrono::seconds ClockSlack{60};

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
    step.before.remove("unsettled"_L1);
    if (!tookEffect()) {
        StepFacts::planAgain(step);
        return;
    }
    step.state = StepState::Done;
    step.error.reset();
    step.signIn = signIn;
    if (StepFacts::makesSomething(step.kind)) {
        step.objectId = id;
        step.objectName = name;
        step.lineId = lineId;
    }
}

LookUp::LookUp(Api api, const ExecutorOptions &options, Looks looks, QObject *parent)
    : QObject(parent), m_api(api), m_looks(looks), m_options(options)
{
    connect(&m_patience, &Patience::waiting, this, &LookUp::waiting);
}

Call<LookUp::Found> LookUp::ofStep(const Plan &plan, int index)
{
    m_step = plan.steps.at(static_cast<std::size_t>(index));
    const StepFacts::Sending sending = StepFacts::sendingFrom(m_step.before["sending"_L1].toObject());
    QJsonObject intent = m_step.intent;
    switch (m_step.kind) {
    case StepKind::CreatePhone:
        intent.insert("baseSettingsId"_L1, StepFacts::phoneFields(plan, m_step.intent).baseSettingsId);
        return ofCreate(m_step.kind, intent, sending);
    case StepKind::CreateBaseSettings:
        return ofCreate(m_step.kind, intent, sending);
    case StepKind::Unknown:
        return finishedCall<Found>(fail({.kind = Error::Kind::Rejected}));
    default:
        break;
    }
    m_kind = m_step.kind;
    m_stationId = StepFacts::stationId(plan, m_step);
    if (isUpdate(m_kind)) {
        m_changes = appliedChangesOf(m_step);
        m_updates = updateCallsOf(m_api, m_kind, m_step.intent["id"_L1].toString());
    }
    take(sending);
    look();
    return m_promise.call();
}

Call<LookUp::Found> LookUp::ofCreate(StepKind kind, const QJsonObject &intent, const StepFacts::Sending &sending)
{
    m_kind = kind;
    if (kind == StepKind::CreatePhone)
        m_phone = StepFacts::phoneFields({}, intent);
    else
        m_baseSettings = rowOf(Document(intent["body"_L1].toObject()));
    take(sending);
    look();
    return m_promise.call();
}

void LookUp::take(const StepFacts::Sending &sending)
{
    m_firstSent = sending.firstAt;
    // Lists and reads of what was written lag behind; a default station and what was deleted are seen at once.
    const bool lags = StepFacts::makesSomething(m_kind) || isUpdate(m_kind);
    m_patience.renew(m_options.lookInterval,
                     std::max(lags ? m_options.lookDeadline : std::chrono::milliseconds(0),
                              StepFacts::timeForLateWrite(sending, m_options.lateWrites)));
}

void LookUp::look()
{
    switch (m_kind) {
    case StepKind::CreatePhone:
        return lookForPhoneOfUser();
    case StepKind::CreateBaseSettings:
        return lookForBaseSettings();
    case StepKind::SetDefaultStation:
    case StepKind::RestoreDefaultStation:
    case StepKind::ClearDefaultStation:
        return lookAtDefaultStation();
    case StepKind::DisassociateStation:
    case StepKind::AssociateStation:
        return lookAtStation();
    case StepKind::DeletePhone:
    case StepKind::DeleteBaseSettings:
        return lookWhetherGone();
    default:
        return lookForChanges();
    }
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
        if (found.tookEffect())
            m_promise.finish(found);
        else
            lookAgain();
    });
}

LookUp::Found LookUp::foundIn(const Document &document) const
{
    if (m_kind == StepKind::CreatePhone) {
        const PhoneRow row = rowOfPhone(document);
        return isOurs(row) ? Found{Effect::Took, row.id, row.name, row.lineId} : Found();
    }
    const BaseSettingsRow row = rowOf(document);
    return isOurs(row) ? Found{Effect::Took, row.id, row.name, row.lineId} : Found();
}

/// One PUT carried them all. Where all of them are there, it was carried out; where the object has not been
/// written since, it was not. Where others have written it since, nothing tells whether ours came before.
void LookUp::lookForChanges()
{
    const auto call = m_updates.get();
    m_asking = CallGuard(call);
    call.onFinished(this, [this](const Result<Document> &r) {
        const auto isThere = [&](const FieldChange &change) {
            return isSameSetting(m_kind, change.path, r->at(change.path), change.after);
        };
        if (isGone(r))
            m_promise.finish(Found{.effect = Effect::NotKnown});
        else if (!r)
            m_promise.finish(fail(r.error()));
        else if (!m_changes.isEmpty() && std::ranges::all_of(m_changes, isThere))
            lookAtSignIn();
        else
            lookAgain(isUntouched(*r) ? Effect::None : Effect::NotKnown);
    });
}

/// By what the org writes down itself: its version, or where it has none the date.
bool LookUp::isUntouched(const Document &now) const
{
    const QJsonValue version = m_step.before["version"_L1];
    const QString date = m_step.before["dateModified"_L1].toString();
    if (version.isDouble() && now.version())
        return version.toInt() == *now.version();
    return !date.isEmpty() && date == now.at(u"dateModified"_s).toString();
}

/// Whether the change of a phone signed its person out (API.md 5).
void LookUp::lookAtSignIn()
{
    const QJsonObject signedIn = m_step.before["signedIn"_L1].toObject();
    if (signedIn.isEmpty()) {
        m_promise.finish(Found{.effect = Effect::Took});
        return;
    }
    const auto call = m_api.stations().get(signedIn["stationId"_L1].toString());
    m_asking = CallGuard(call);
    call.onFinished(this, [this, userId = signedIn["userId"_L1].toString()](const Result<StationRow> &r) {
        Found found{.effect = Effect::Took, .signIn = SignIn::NotKnown};
        if (r)
            found.signIn = r->userId == userId ? SignIn::Kept : SignIn::Lost;
        m_promise.finish(found);
    });
}

void LookUp::lookAgain(Effect effect)
{
    if (m_looks == Looks::Once || !m_patience.wait([this] { look(); }))
        m_promise.finish(Found{.effect = effect});
}

void LookUp::lookAtDefaultStation()
{
    const auto call = m_api.users().stations(m_step.intent["userId"_L1].toString());
    m_asking = CallGuard(call);
    call.onFinished(this, [this](const Result<UserStations> &r) {
        // A user who is gone has no default station, and that is a clear answer.
        if (!r && r.error().kind != Error::Kind::NotFound) {
            m_promise.finish(fail(r.error()));
            return;
        }
        const QString now = r.value_or(UserStations()).defaultStationId;
        const bool isSet = m_kind == StepKind::SetDefaultStation ? !m_stationId.isEmpty() && now == m_stationId
                           : m_kind == StepKind::ClearDefaultStation
                               ? now.isEmpty()
                               : now != m_step.intent["expected"_L1].toString();
        if (isSet)
            m_promise.finish(Found{.effect = Effect::Took});
        else
            lookAgain();
    });
}

void LookUp::lookAtStation()
{
    ask<StationRow>(m_api.stations().get(m_stationId), [this](const StationRow &now) {
        const bool isTheirs = now.userId == m_step.intent["userId"_L1].toString();
        if (isTheirs == (m_kind == StepKind::AssociateStation))
            m_promise.finish(Found{.effect = Effect::Took});
        else
            lookAgain();
    });
}

void LookUp::lookWhetherGone()
{
    const QString id = m_step.objectId.isEmpty() ? m_step.intent["id"_L1].toString() : m_step.objectId;
    if (id.isEmpty()) {
        m_promise.finish(Found{});
        return;
    }
    const auto call = m_kind == StepKind::DeletePhone ? m_api.phones().get(id) : m_api.baseSettings().get(id);
    m_asking = CallGuard(call);
    call.onFinished(this, [this](const Result<Document> &r) {
        if (isGone(r))
            m_promise.finish(Found{.effect = Effect::Took});
        else if (r)
            lookAgain();
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

/// Nothing is older for all that is known where the org did not tell its time.
bool LookUp::isOlder(const Document &document) const
{
    const auto made = QDateTime::fromString(document.at(u"dateCreated"_s).toString(), Qt::ISODateWithMs);
    return made.isValid() && m_firstSent.isValid() &&
           made < m_firstSent.addSecs(-std::chrono::seconds(ClockSlack).count());
}

} // namespace Stationmaster
