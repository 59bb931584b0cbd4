// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"
#include "resources/document.h"

namespace Stationmaster {

/// When an Update… step wrote its object, by the org's clock, and what the object's own date of change was
/// just before: with both, a change that needs no sign-in can be told from those of others (HELPDESK.md 8).
/// UTC.
struct WrittenDates
{
    QDateTime written{};
    QDateTime before{}; ///< null: not known, or somebody else wrote in between
};

/// The newest date of change that an object or its lines carry; null when there is none.
QDateTime modifiedOf(const Document &object);
/// Keeps in @p step that it wrote over an object dated @p before; @p written is the org's answer, @p
/// serverNow stands in for a date that it lacks.
void noteWritten(Step &step, const QDateTime &before, const Document &written, const QDateTime &serverNow);
/// Nothing for a step that has written nothing, or was made by a program that did not keep it.
std::optional<WrittenDates> writtenDatesOf(const Step &step);

} // namespace Stationmaster
