// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"
#include "resources/phones/phones.h"

#include <chrono>

namespace Stationmaster::StepFacts {

/// What a CreatePhone step sends, references to other steps of @p plan resolved; parts may be empty.
PhoneFields phoneFields(const Plan &plan, const QJsonObject &intent);
/// The station that a SetDefaultStation step is about; empty when the phone's line is not known.
QString stationId(const Plan &plan, const Step &step);
/// The phone whose line is that station, when another step of @p plan made it.
QString phoneId(const Plan &plan, const Step &step);

bool makesSomething(StepKind kind);

/// When the write of a step left. Ages of objects are judged by the org's clock alone, since it made their dates.
struct Sending
{
    QDateTime lastAt{};  ///< by our clock: of the last time it was sent
    QDateTime firstAt{}; ///< by the org's clock: of the first time; invalid where that was not known
};
/// Notes in @p before that it is sent now; @p serverNow may be invalid.
void noteSending(QJsonObject &before, const QDateTime &serverNow);
/// @p sending is the member of that name of Step::before, or of the intent of a delete.
Sending sendingFrom(const QJsonObject &sending);
/// What is left of ExecutorOptions::lateWrites; all of it when our clock has been set back since.
std::chrono::milliseconds timeForLateWrite(const Sending &sending, std::chrono::milliseconds lateWrites);

/// Back to Planned, once it is certain that nothing was carried out. What is remembered for undo is
/// forgotten, since it may be another by the time the step is sent.
void planAgain(Step &step);

/// Whether @p error leaves open if a write was carried out. A refusal by the org is a clear answer; no
/// answer, half an answer and an answer of a gateway are not.
bool leavesDoubt(const Error &error);

} // namespace Stationmaster::StepFacts
