// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"
#include "resources/phones/phones.h"

namespace Stationmaster::StepFacts {

/// What a CreatePhone step sends, references to other steps of @p plan resolved; parts may be empty.
PhoneFields phoneFields(const Plan &plan, const QJsonObject &intent);
/// The station that a SetDefaultStation step is about; empty when the phone's line is not known.
QString stationId(const Plan &plan, const Step &step);
/// The phone whose line is that station, when another step of @p plan made it.
QString phoneId(const Plan &plan, const Step &step);

bool makesSomething(StepKind kind);

/// Back to Planned, once it is certain that nothing was carried out. What is remembered for undo is
/// forgotten, since it may be another by the time the step is sent.
void planAgain(Step &step);

/// Whether @p error leaves open if a write was carried out. A refusal by the org is a clear answer; no
/// answer, half an answer and an answer of a gateway are not.
bool leavesDoubt(const Error &error);

} // namespace Stationmaster::StepFacts
