// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"
#include "resources/document.h"

namespace Stationmaster {

/// When an Update… step wrote its object, and the object's date of change just before, both by the org's
/// clock in UTC. They tell a change of ours that needs no sign-in from the changes of others (HELPDESK.md 8).
struct WrittenDates
{
    QDateTime written{};
    QDateTime before{}; ///< null: not known, or somebody else wrote in between
};

/// The newest date of change that an object or its lines carry; null when there is none.
QDateTime modifiedOf(const Document &object);
/// Records in @p step that it overwrote an object dated @p before; @p written is the org's answer, @p
/// serverNow is used when that has no date.
void noteWritten(Step &step, const QDateTime &before, const Document &written, const QDateTime &serverNow);
/// nullopt for a step that wrote nothing, or that was made by a program that did not record the dates.
std::optional<WrittenDates> writtenDatesOf(const Step &step);

} // namespace Stationmaster
