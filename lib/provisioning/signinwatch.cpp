// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/signinwatch.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

SignInWatch::SignInWatch(const Step &step)
    : m_isConcerned(step.kind == StepKind::UpdatePhone), m_stationId(step.intent["stationId"_L1].toString())
{
}

bool SignInWatch::learn(const Document &phone)
{
    m_ownerId = phone.at(u"webRtcUser/id"_s).toString();
    m_ownerName = phone.at(u"webRtcUser/name"_s).toString();
    if (!m_stationId.isEmpty())
        return false;
    m_stationId = phone.at(u"lines/0/id"_s).toString(); // API.md 6: the line is the station
    return !m_stationId.isEmpty();
}

bool SignInWatch::noteBefore(const Result<StationRow> &station)
{
    if (station) {
        m_userId = station->userId;
        return true;
    }
    if (station.error().kind == Error::Kind::Forbidden)
        m_outcome = SignIn::NotKnown;
    return station.error().kind == Error::Kind::Forbidden || station.error().kind == Error::Kind::NotFound;
}

void SignInWatch::recall(const Step &step)
{
    const QJsonObject signedIn = step.before["signedIn"_L1].toObject();
    if (signedIn.isEmpty())
        return;
    m_stationId = signedIn["stationId"_L1].toString();
    m_userId = signedIn["userId"_L1].toString();
}

void SignInWatch::keep(Step &step) const
{
    step.before.remove("signedIn"_L1);
    if (m_userId.isEmpty())
        return;
    QJsonObject signedIn{{"stationId"_L1, m_stationId}, {"userId"_L1, m_userId}};
    if (m_userId == m_ownerId)
        signedIn.insert("userName"_L1, m_ownerName);
    step.before.insert("signedIn"_L1, signedIn);
}

SignIn SignInWatch::after(const Result<StationRow> &station) const
{
    if (!station)
        return SignIn::NotKnown;
    return station->userId == m_userId ? SignIn::Kept : SignIn::Lost;
}

} // namespace Stationmaster
