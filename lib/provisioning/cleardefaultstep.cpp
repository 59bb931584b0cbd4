// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/defaultstationstep.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Leaves a user without a default station, and remembers the one there was.
class ClearDefaultStep : public DefaultStationStep
{
public:
    static constexpr StepFacts Facts{StepVerb::ClearDefault, StepObject::Person,
                                     Abilities::Action::SetDefaultStation};
    static std::vector<Step> undo(const Plan &, const Step &step, int) { return {restorationOf(step, {})}; }

    using DefaultStationStep::DefaultStationStep;

protected:
    void begin() override
    {
        readStations([this](const Result<UserStations> &r) {
            if (!r)
                refuse(r.error());
            else if (r->defaultStationId.isEmpty())
                skip(SkipReason::NotNeeded);
            else
                clear(r->defaultStationId);
        });
    }

    void look() override
    {
        lookForDefault([](const QString &now) { return now.isEmpty(); });
    }

private:
    void clear(const QString &earlier)
    {
        step().objectId = earlier;
        step().before.insert("defaultStationId"_L1, earlier);
        await<void>(api().users().clearDefaultStation(userId()),
                    [this](const Result<void> &r) { finishWrite(r); });
    }
};

} // namespace

constinit const StepType StepTypes::ClearDefaultStation = stepTypeOf<ClearDefaultStep>();

} // namespace Stationmaster
