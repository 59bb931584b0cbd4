// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/draft.h"
#include "provisioning/plan.h"
#include "transport/error.h"

#include <QString>

namespace Stationmaster {

/// The only place where errors become sentences: what happened and what to do next, translated. The reference
/// for a ticket is in details().
namespace ProblemText {
QString sentence(const Error &error);
/// The server's words, status, path and reference, one fact a line, for the foldable details.
QString details(const Error &error);
/// "Enter a number from 0 to 63, or choose a class such as EF." @p value: what was entered or is taken.
QString sentence(Field field, Problem problem, const QString &value = {});
/// "Create phone “Ana_WebRTC”", "for Ana · site Berlin · base settings X": the review list.
QString title(const Step &step);
QString explanation(const Plan &plan, int step);
/// Why a step was left out, as its state: “Not needed”, “Left to others”.
QString leftOut(const Step &step);
} // namespace ProblemText

} // namespace Stationmaster
