// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/stationsteps.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

void ClearDefaultStep::begin()
{
    const QString userId = intent("userId"_L1);
    await<UserStations>(api().users().stations(userId), [this, userId](const Result<UserStations> &r) {
        if (!r) {
            refuse(r.error());
            return;
        }
        if (r->defaultStationId.isEmpty()) {
            skip(SkipReason::NotNeeded);
            return;
        }
        step().objectId = r->defaultStationId;
        step().before.insert("defaultStationId"_L1, r->defaultStationId);
        if (!intend())
            return;
        await<void>(api().users().clearDefaultStation(userId), [this](const Result<void> &cleared) {
            if (cleared)
                finish(End::Done);
            else
                finishWrite(cleared.error());
        });
    });
}

void DisassociateStep::begin()
{
    const QString stationId = intent("stationId"_L1);
    await<StationRow>(api().stations().get(stationId), [this, stationId](const Result<StationRow> &r) {
        if (!r) {
            refuse(r.error());
            return;
        }
        if (r->userId.isEmpty()) {
            skip(SkipReason::NotNeeded);
            return;
        }
        if (r->userId != intent("userId"_L1)) {
            refuse({.kind = Error::Kind::Conflict, .code = u"stationmaster.other.user"_s});
            return;
        }
        step().objectId = stationId;
        if (!intend())
            return;
        await<void>(api().stations().disassociate(stationId), [this](const Result<void> &signedOut) {
            if (signedOut || signedOut.error().kind == Error::Kind::NotFound)
                finish(End::Done);
            else
                finishWrite(signedOut.error());
        });
    });
}

void AssociateStep::begin()
{
    const QString stationId = intent("stationId"_L1);
    await<StationRow>(api().stations().get(stationId), [this, stationId](const Result<StationRow> &r) {
        const QString userId = intent("userId"_L1);
        if (!r) {
            refuse(r.error());
            return;
        }
        if (r->userId == userId) {
            skip(SkipReason::NotNeeded);
            return;
        }
        if (!r->userId.isEmpty()) {
            refuse({.kind = Error::Kind::Conflict, .code = u"stationmaster.other.user"_s});
            return;
        }
        step().objectId = stationId;
        if (!intend())
            return;
        await<void>(api().users().associateStation(userId, stationId), [this](const Result<void> &signedIn) {
            if (signedIn)
                finish(End::Done);
            else
                finishWrite(signedIn.error());
        });
    });
}

void UnknownStep::begin()
{
    refuse({.kind = Error::Kind::Rejected, .code = u"stationmaster.unknown.step"_s});
}

} // namespace Stationmaster
