// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"

#include <optional>

namespace Stationmaster {

/// The words for what help desk does for a person: sign-ins, logs and calls. ProblemText asks here.
namespace PersonStepText {
/// Empty: a step of another kind.
QString title(const Step &step);
/// What it does, what cannot be taken back, and, once it is done, what was seen then.
QString explanation(const Step &step);
/// What was seen of somebody whose sign-ins were ended: “offline, on no station”. Empty: nothing was looked
/// at.
QString seen(const QJsonObject &seen);
/// What was there, and what is there by the step, for Activity.
QString before(const Step &step);
QString after(const Step &step);
/// Why a step of these was refused before anything was sent; nothing for other codes.
std::optional<QString> refusal(const QString &code);
} // namespace PersonStepText

} // namespace Stationmaster
