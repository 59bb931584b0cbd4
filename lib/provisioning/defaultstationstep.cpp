// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/defaultstationstep.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

QString DefaultStationStep::userId() const
{
    return intent("userId"_L1);
}

void DefaultStationStep::readStations(std::function<void(const Result<UserStations> &)> use)
{
    await<UserStations>(api().users().stations(userId()), std::move(use));
}

void DefaultStationStep::lookForDefault(std::function<bool(const QString &stationId)> isExpected)
{
    readStations([this, isExpected = std::move(isExpected)](const Result<UserStations> &r) {
        // A user who was deleted has no default station.
        if (!r && r.error().kind != Error::Kind::NotFound)
            finishLook(fail(r.error()));
        else if (isExpected(r.value_or(UserStations()).defaultStationId))
            finishLook(Found{.effect = Effect::Took});
        else
            lookAgain();
    });
}

Step DefaultStationStep::restorationOf(const Step &step, const QString &expected)
{
    return {.kind = StepKind::RestoreDefaultStation,
            .intent = {{"userId"_L1, step.intent["userId"_L1]},
                       {"userName"_L1, step.intent["userName"_L1]},
                       {"stationId"_L1, step.before["defaultStationId"_L1].toString()},
                       {"expected"_L1, expected}}};
}

} // namespace Stationmaster
