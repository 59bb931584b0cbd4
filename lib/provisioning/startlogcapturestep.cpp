// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/logcapturestep.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// Records a log until a time, or moves the end of the recording. Undo returns to the end that there was, or
/// stops the recording where none was on; what has been recorded by then stays in the org.
class StartLogCaptureStep : public LogCaptureStep
{
public:
    static constexpr StepFacts Facts{StepVerb::Record, StepObject::Person, Abilities::Action::RecordLogs};

    static std::vector<Step> undo(const Plan &, const Step &step, int)
    {
        const QString until = step.before["until"_L1].toString();
        const QString earlier = step.before["earlierEnd"_L1].toString();
        if (until.isEmpty())
            return {};
        return {earlier.isEmpty() ? stepFor(step, StepKind::StopLogCapture, until)
                                  : restartOf(step, earlier, until)};
    }

    using LogCaptureStep::LogCaptureStep;

protected:
    void begin() override
    {
        await<std::optional<LogCapture>>(api().logCapture().of(userId()), [this](const auto &r) {
            if (!r)
                return refuse(r.error());
            const RunningUntil end = runningUntil(*r);
            const QDateTime until = wantedEnd();
            if (!isExpected(end))
                skip(end ? SkipReason::ChangedByOthers : SkipReason::AlreadyGone);
            else if (until <= now() && end)
                stop(*end); // what was on before would have ended by now
            else if (until <= now() || (end && isSame(*end, until)))
                skip(SkipReason::NotNeeded);
            else
                start(until, end);
        });
    }

    void look() override
    {
        awaitLook<std::optional<LogCapture>>(api().logCapture().of(userId()), [this](const auto &capture) {
            const RunningUntil end = runningUntil(capture);
            const QDateTime until = timeIn(step().before, "until"_L1);
            const bool isThere = until.isValid() ? end && isSame(*end, until) : !end;
            if (isThere)
                finishLook(Found{.effect = Effect::Took});
            else if (until.isValid() && until <= now())
                finishLook(Found{.effect = Effect::NotKnown}); // it would have ended by itself
            else
                lookAgain();
        });
    }

private:
    QDateTime wantedEnd() const
    {
        if (const QDateTime until = timeIn(step().intent, "until"_L1); until.isValid())
            return until;
        // A little less than the most, since clocks differ and requests wait for their turn.
        constexpr std::chrono::seconds Most = LogCaptureApi::Longest - std::chrono::seconds(30);
        const std::chrono::seconds wanted = std::chrono::minutes(step().intent["minutes"_L1].toInt());
        return now().addSecs(std::min(wanted, Most).count());
    }

    void start(const QDateTime &until, const RunningUntil &end)
    {
        step().before.insert("earlierEnd"_L1, end ? text(*end) : QString());
        step().before.insert("until"_L1, text(until));
        await<LogCapture>(api().logCapture().start(userId(), until), [this](const Result<LogCapture> &r) {
            if (!r)
                return finishWrite(r.error());
            if (r->expires.isValid())
                step().before.insert("until"_L1, text(r->expires));
            finish(End::Done);
        });
    }
};

} // namespace

constinit const StepType StepTypes::StartLogCapture = stepTypeOf<StartLogCaptureStep>();

} // namespace Stationmaster
