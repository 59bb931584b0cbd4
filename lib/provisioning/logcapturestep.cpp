// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/logcapturestep.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

bool LogCaptureStep::isSame(const QDateTime &one, const QDateTime &other)
{
    return qAbs(one.msecsTo(other)) < 1000;
}

QDateTime LogCaptureStep::timeIn(const QJsonObject &object, QLatin1StringView key)
{
    return QDateTime::fromString(object[key].toString(), Qt::ISODateWithMs);
}

LogCaptureStep::RunningUntil LogCaptureStep::runningUntil(const std::optional<LogCapture> &capture) const
{
    const bool isOn = capture && (!capture->expires.isValid() || capture->expires > now());
    return isOn ? RunningUntil(capture->expires) : std::nullopt;
}

bool LogCaptureStep::isExpected(const RunningUntil &end) const
{
    const QDateTime expected = timeIn(step().intent, "expected"_L1);
    if (!step().intent.contains("expected"_L1))
        return true;
    return expected.isValid() ? end && isSame(*end, expected) : !end;
}

void LogCaptureStep::stop(const QDateTime &end)
{
    step().before.insert("earlierEnd"_L1, text(end));
    await<void>(api().logCapture().stop(userId()), [this](const Result<void> &r) {
        if (!r && r.error().kind == Error::Kind::NotFound)
            finish(End::Done);
        else
            finishWrite(r);
    });
}

Step LogCaptureStep::stepFor(const Step &step, StepKind kind, const QString &expected)
{
    return {.kind = kind,
            .intent = {{"userId"_L1, step.intent["userId"_L1]},
                       {"userName"_L1, step.intent["userName"_L1]},
                       {"expected"_L1, expected}}};
}

Step LogCaptureStep::restartOf(const Step &step, const QString &until, const QString &expected)
{
    Step restart = stepFor(step, StepKind::StartLogCapture, expected);
    restart.intent.insert("until"_L1, until);
    return restart;
}

} // namespace Stationmaster
