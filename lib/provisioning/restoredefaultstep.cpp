// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/restoredefaultstep.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

RestoreDefaultStep::RestoreDefaultStep(Surroundings surroundings) : StepRunner(std::move(surroundings)) {}

void RestoreDefaultStep::begin()
{
    await<UserStations>(api().users().stations(intent("userId"_L1)), [this](const Result<UserStations> &r) {
        if (!r && r.error().kind == Error::Kind::NotFound)
            skip(SkipReason::AlreadyGone);
        else if (!r)
            refuse(r.error());
        else if (r->defaultStationId == intent("stationId"_L1))
            skip(SkipReason::NotNeeded);
        else if (r->defaultStationId != intent("expected"_L1))
            keepTheirs(r->defaultStationId);
        else if (intend())
            putBack();
    });
}

void RestoreDefaultStep::keepTheirs(const QString &stationId)
{
    step().kept = {{.path = u"defaultStation"_s,
                    .base = intent("expected"_L1),
                    .mine = intent("stationId"_L1),
                    .theirs = stationId}};
    skip(SkipReason::ChangedByOthers);
}

void RestoreDefaultStep::putBack()
{
    const QString earlier = intent("stationId"_L1);
    if (earlier.isEmpty()) {
        clear();
        return;
    }
    await<void>(api().users().setDefaultStation(intent("userId"_L1), earlier), [this](const Result<void> &r) {
        // The earlier station may be gone by now; then no default is what comes nearest.
        if (!r && r.error().kind == Error::Kind::NotFound)
            clear();
        else if (!r)
            finishWrite(r.error());
        else
            finish(End::Done);
    });
}

void RestoreDefaultStep::clear()
{
    await<void>(api().users().clearDefaultStation(intent("userId"_L1)), [this](const Result<void> &r) {
        if (!r && r.error().kind != Error::Kind::NotFound)
            finishWrite(r.error());
        else
            finish(End::Done);
    });
}

} // namespace Stationmaster
