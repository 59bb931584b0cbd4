// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/deletestep.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

DeleteStep::DeleteStep(Surroundings surroundings)
    : StepRunner(std::move(surroundings)), m_isPhone(step().kind == StepKind::DeletePhone),
      m_id(intent("id"_L1))
{
}

void DeleteStep::begin()
{
    bePatient(options().lookInterval, options().lookDeadline);
    if (m_id.isEmpty())
        lookUp();
    else
        look();
}

void DeleteStep::stopWaiting()
{
    if (m_lookUp)
        m_lookUp->stopWaiting();
    StepRunner::stopWaiting();
}

/// Takes back a create of which nobody knows yet whether it took effect.
void DeleteStep::lookUp()
{
    m_lookUp = std::make_unique<LookUp>(api(), options(), LookUp::Looks::Repeated);
    connect(m_lookUp.get(), &LookUp::waiting, this, &StepRunner::waiting);
    const auto kind = m_isPhone ? StepKind::CreatePhone : StepKind::CreateBaseSettings;
    const auto sending = StepFacts::sendingFrom(step().intent["sending"_L1].toObject());
    const auto call = m_lookUp->ofCreate(kind, step().intent["lookUp"_L1].toObject(), sending);
    await<LookUp::Found>(call, [this](const Result<LookUp::Found> &r) {
        if (r && r->tookEffect()) {
            m_id = r->id;
            remove();
        } else if (r) {
            skip(SkipReason::NeverMade);
        } else if (r.error().kind == Error::Kind::Cancelled) {
            finish(End::Cancelled);
        } else {
            refuse(r.error());
        }
    });
}

/// Somebody else may have deleted it; but what was made a moment ago can seem to be missing, too
/// (API.md 3.5).
void DeleteStep::look()
{
    await<Document>(read(), [this](const Result<Document> &r) {
        const bool missing = !r && r.error().kind == Error::Kind::NotFound;
        if (r && r->state() != "deleted"_L1)
            use(*r);
        else if (!r && !missing)
            refuse(r.error());
        else if (!missing || !wait([this] { look(); }))
            skip(SkipReason::AlreadyGone);
    });
}

void DeleteStep::use(const Document &now)
{
    if (!step().intent.contains("shown"_L1))
        remove();
    else if (m_isPhone)
        checkOwner(now);
    else
        checkUnused(now);
}

void DeleteStep::refuseAs(const QString &code)
{
    refuse({.kind = Error::Kind::Conflict, .code = code});
}

/// A user who cannot be read may be anybody; only one who is certainly there or certainly not is a state that
/// a person can have judged.
void DeleteStep::checkOwner(const Document &phone)
{
    const QString userId = rowOfPhone(phone).userId;
    if (userId != step().intent["shown"_L1]["userId"_L1].toString()) {
        refuseAs(u"stationmaster.other.user"_s);
        return;
    }
    if (userId.isEmpty()) {
        keep(phone);
        return;
    }
    await<UserRow>(api().users().get(userId), [this, phone](const Result<UserRow> &r) {
        if (r)
            checkStations(phone);
        else if (r.error().kind == Error::Kind::NotFound)
            keep(phone);
        else
            refuse(r.error());
    });
}

void DeleteStep::checkStations(const Document &phone)
{
    const PhoneRow row = rowOfPhone(phone);
    await<UserStations>(api().users().stations(row.userId), [this, phone,
                                                             row](const Result<UserStations> &r) {
        const bool isGone = !r && r.error().kind == Error::Kind::NotFound; // a user who was deleted
        if (!r && !isGone) {
            refuse(r.error());
            return;
        }
        const UserStations now = r.value_or(UserStations());
        const bool isSignedIn = !row.lineId.isEmpty() && now.associatedStationId == row.lineId;
        if (isSignedIn && !step().intent["shown"_L1]["signedIn"_L1].toBool()) {
            refuseAs(u"stationmaster.signed.in"_s);
            return;
        }
        step().before.insert("wasDefault"_L1, !row.lineId.isEmpty() && now.defaultStationId == row.lineId);
        keep(phone);
    });
}

void DeleteStep::checkUnused(const Document &baseSettings)
{
    await<int>(api().phones().countOn(m_id), [this, baseSettings](const Result<int> &r) {
        if (!r)
            refuse(r.error());
        else if (*r > 0)
            refuse({.kind = Error::Kind::Conflict,
                    .code = u"stationmaster.in.use"_s,
                    .message = QString::number(*r)});
        else
            keep(baseSettings);
    });
}

void DeleteStep::keep(const Document &document)
{
    step().before.insert("document"_L1, document.json());
    remove();
}

Call<Document> DeleteStep::read() const
{
    return m_isPhone ? api().phones().get(m_id) : api().baseSettings().get(m_id);
}

void DeleteStep::remove()
{
    step().objectId = m_id;
    bePatient(options().deleteRetry, options().deleteDeadline);
    send();
}

void DeleteStep::send()
{
    if (!intend())
        return;
    const auto call = m_isPhone ? api().phones().remove(m_id) : api().baseSettings().remove(m_id);
    await<void>(call, [this](const Result<void> &r) {
        const bool inUse =
            !r && (r.error().kind == Error::Kind::Conflict || r.error().kind == Error::Kind::Rejected);
        if (r)
            finish(End::Done);
        else if (inUse && !r.error().ambiguous)
            waitOrRefuse(r.error(), [this] { send(); });
        else
            finishWrite(r.error());
    });
}

} // namespace Stationmaster
