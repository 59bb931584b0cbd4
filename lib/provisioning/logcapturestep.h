// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/steptype.h"

namespace Stationmaster {

/// Changes whether, and until when, the log of somebody's browser client is recorded (HELPDESK.md 4).
class LogCaptureStep : public StepRunner
{
public:
    using StepRunner::StepRunner;

protected:
    /// The end of the capture that is on; nothing where none is.
    using RunningUntil = std::optional<QDateTime>;

    QString userId() const { return intent(QLatin1StringView("userId")); }
    QDateTime now() const { return api().client().serverNow(); }
    /// The same end as far as orgs keep times. [guess] Some keep whole seconds.
    static bool isSame(const QDateTime &one, const QDateTime &other);
    static QDateTime timeIn(const QJsonObject &object, QLatin1StringView key);
    static QString text(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }

    RunningUntil runningUntil(const std::optional<LogCapture> &capture) const;
    /// Whether the capture is as an undo expects it; true for what is none.
    bool isExpected(const RunningUntil &end) const;
    /// Ends the capture, whose end is kept for undo.
    void stop(const QDateTime &end);

    /// A step for the same person.
    static Step stepFor(const Step &step, StepKind kind, const QString &expected);
    static Step restartOf(const Step &step, const QString &until, const QString &expected);
};

} // namespace Stationmaster
