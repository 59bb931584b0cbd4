// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/defaultstationstep.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Gives a user the earlier default station back, unless somebody has chosen another one since.
class RestoreDefaultStep : public DefaultStationStep
{
public:
    static constexpr StepFacts Facts{StepVerb::SetDefault, StepObject::Person,
                                     Abilities::Action::SetDefaultStation};

    using DefaultStationStep::DefaultStationStep;

protected:
    void begin() override
    {
        readStations([this](const Result<UserStations> &r) {
            if (!r && r.error().kind == Error::Kind::NotFound)
                skip(SkipReason::AlreadyGone);
            else if (!r)
                refuse(r.error());
            else if (r->defaultStationId == intent("stationId"_L1))
                skip(SkipReason::NotNeeded);
            else if (r->defaultStationId != intent("expected"_L1))
                keepTheirs(r->defaultStationId);
            else
                putBack();
        });
    }

    void look() override
    {
        lookForDefault([this](const QString &now) { return now != intent("expected"_L1); });
    }

private:
    void keepTheirs(const QString &stationId)
    {
        step().kept = {{.path = u"defaultStation"_s,
                        .base = intent("expected"_L1),
                        .mine = intent("stationId"_L1),
                        .theirs = stationId}};
        skip(SkipReason::ChangedByOthers);
    }

    void putBack()
    {
        const QString earlier = intent("stationId"_L1);
        if (earlier.isEmpty()) {
            clear();
            return;
        }
        await<void>(api().users().setDefaultStation(userId(), earlier), [this](const Result<void> &r) {
            // The earlier station may be gone by now; then no default is what comes nearest.
            if (!r && r.error().kind == Error::Kind::NotFound)
                clear();
            else
                finishWrite(r);
        });
    }

    void clear()
    {
        await<void>(api().users().clearDefaultStation(userId()), [this](const Result<void> &r) {
            if (!r && r.error().kind == Error::Kind::NotFound)
                finish(End::Done);
            else
                finishWrite(r);
        });
    }
};

} // namespace

constinit const StepType StepTypes::RestoreDefaultStation = stepTypeOf<RestoreDefaultStep>();

} // namespace Stationmaster
