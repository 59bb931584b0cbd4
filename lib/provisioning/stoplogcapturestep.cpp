// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/logcapturestep.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Stops the recording of a log. It can be undone while the recording would still run: then it is started
/// again, until the same end. What happened in between is in no log.
class StopLogCaptureStep : public LogCaptureStep
{
public:
    static constexpr StepFacts Facts{StepVerb::StopRecording, StepObject::Person,
                                     Abilities::Action::StopLogs};

    static bool canBeUndone(const Step &step)
    {
        // The clock of this computer is good enough here: the undo looks at that of the org.
        return !step.isFinished() || timeIn(step.before, "earlierEnd"_L1) > QDateTime::currentDateTimeUtc();
    }
    static std::vector<Step> undo(const Plan &, const Step &step, int)
    {
        const QDateTime end = timeIn(step.before, "earlierEnd"_L1);
        if (!end.isValid() || end <= QDateTime::currentDateTimeUtc())
            return {};
        return {restartOf(step, text(end), {})};
    }

    using LogCaptureStep::LogCaptureStep;

protected:
    void begin() override
    {
        await<std::optional<LogCapture>>(api().logCapture().of(userId()), [this](const auto &r) {
            if (!r)
                return refuse(r.error());
            const RunningUntil end = runningUntil(*r);
            if (!end)
                skip(SkipReason::NotNeeded);
            else if (!isExpected(end))
                skip(SkipReason::ChangedByOthers);
            else
                stop(*end);
        });
    }

    void look() override
    {
        awaitLook<std::optional<LogCapture>>(api().logCapture().of(userId()), [this](const auto &capture) {
            if (runningUntil(capture))
                lookAgain();
            else
                finishLook(Found{.effect = Effect::Took});
        });
    }
};

} // namespace

constinit const StepType StepTypes::StopLogCapture = stepTypeOf<StopLogCaptureStep>();

} // namespace Stationmaster
