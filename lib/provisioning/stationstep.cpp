// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/stationstep.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

StationStep::StationStep(Context context, bool signsIn) : StepRunner(std::move(context)), m_signsIn(signsIn)
{
}

QString StationStep::stationId() const
{
    return intent("stationId"_L1);
}

QString StationStep::userId() const
{
    return intent("userId"_L1);
}

void StationStep::begin()
{
    await<StationRow>(api().stations().get(stationId()), [this](const Result<StationRow> &r) {
        const QString before = m_signsIn ? QString() : userId();
        const QString after = m_signsIn ? userId() : QString();
        if (!r) {
            refuse(r.error());
        } else if (r->userId == after) {
            skip(SkipReason::NotNeeded);
        } else if (r->userId != before) {
            refuse({.kind = Error::Kind::Conflict, .code = u"stationmaster.other.user"_s});
        } else {
            step().objectId = stationId();
            send();
        }
    });
}

void StationStep::look()
{
    awaitLook<StationRow>(api().stations().get(stationId()), [this](const StationRow &now) {
        if ((now.userId == userId()) == m_signsIn)
            finishLook(Found{.effect = Effect::Took});
        else
            lookAgain();
    });
}

} // namespace Stationmaster
