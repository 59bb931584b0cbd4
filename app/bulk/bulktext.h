// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/bulktask.h"
#include "provisioning/bulk/bulkrun.h"
#include "provisioning/bulk/followupruns.h"
#include "provisioning/bulk/runtotals.h"

namespace Stationmaster::BulkText {

/// “Create missing phones”
QString name(BulkTask task);
/// What the task does, in one sentence.
QString sentence(BulkTask task);
/// The title of a run: “Move 12 phones to Berlin”.
QString title(BulkTask task, int count, const PhonePlace &place);
/// Of a run of the journal: “Undo of “…”” where it is one.
QString title(const Plan &head);
/// What to do about the gap; empty for None.
QString gap(BulkGap gap, const BulkChoices &choices);

/// “300 rows: 262 to be done · 8 held · 30 left out”. Only states that there are.
QString totals(const RunTotals &totals);
/// “Left out: already has a WebRTC phone (20) · inactive (10)”, and the same for those that are held; a line
/// each, none where there is none.
QStringList reasons(const RunTotals &totals);

/// “about 3 minutes”, “about 2 hours”, “less than a minute”.
QString duration(std::chrono::milliseconds time);
/// “about 600 calls, about 2 minutes at the present rate”
QString effort(int calls, std::chrono::milliseconds time);

/// What the run is doing, or why it does not go on and what to do.
/// @p size: of the run.
QString state(BulkRun::State state, BulkRun::PauseReason reason, const std::optional<Error> &error,
              const RunSize &size);
/// “120 of 300 · 58 a minute · about 3 minutes left”. @p perMinute, @p left: nothing: not known yet.
QString progress(const BulkRun::Progress &progress, std::optional<int> perMinute,
                 std::optional<std::chrono::milliseconds> left);
/// The same to be said aloud: “120 of 300 rows are done.”, and how many failed.
QString spoken(const BulkRun::Progress &progress);

/// What became of a run that is not under way: “All 300 rows are done.” @p leftToOthers: rows that count as
/// done, in which what others had changed was kept.
QString result(const BulkRun::Progress &progress, int leftToOthers = 0);
/// What an undo does not bring back, a sentence each.
QStringList losses(const std::map<UndoLoss::Kind, int> &losses);

} // namespace Stationmaster::BulkText
