// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/executor.h"

#include <QString>

namespace Stationmaster::RunText {

/// What was done of @p run, what was not, and what is not known: one line each, with its count and, where
/// they are few, the names of the steps. Says that nothing was changed only where that is certain.
/// @p irrevocable: of an undo, the steps that it cannot take back.
QString account(const Plan &run, const QStringList &irrevocable = {});
/// The steps of @p run that were carried out and that no undo takes back.
QStringList irrevocable(const Plan &run);
/// What goes on while @p run is carried out: "Deleting, step by step. …".
QString underWay(const Plan &run);
/// The label of the button that takes @p offer; empty when there is none.
QString offerLabel(const Executor::Offer &offer, const QString &userName);

/// What a step under way is doing.
enum class Wait {
    None,    ///< waiting for nothing but the answer
    Org,     ///< waiting until the org can carry it out
    Looking, ///< looking for what became of it
};
/// "In progress, 3 seconds", "Waiting for the phone’s station to appear, 5 seconds".
QString progress(const Step &step, int seconds, Wait wait);

} // namespace Stationmaster::RunText
