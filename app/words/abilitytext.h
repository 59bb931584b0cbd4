// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/abilities.h"
#include "theme/theme.h"

class QAbstractButton;
class QAction;

namespace Stationmaster {

/// What Abilities say, in words.
namespace AbilityText {
/// Why not, or nothing when the action is to be offered: "You can look, but not change phones: Telephony ›
/// Plugin › All is missing."
std::optional<QString> whyNot(const Abilities &abilities, Abilities::Action action);
/// The same for a run that goes on, and for taking one back.
std::optional<QString> whyNot(const Abilities &abilities, const Plan &plan);
std::optional<QString> whyNotUndo(const Abilities &abilities, const Plan &plan);

/// "telephony:plugin:all" → "Telephony › Plugin › All", as the org's roles page has it.
QString permission(const QString &permission);

struct Summary
{
    Theme::Tone tone = Theme::Tone::Neutral;
    QString text{}; ///< empty while nothing is known
    QString
        details{}; ///< a line for each thing that cannot be done; empty where there is nothing more to say
};
/// For the status line: what one may do here.
Summary summary(const Abilities &abilities);

/// Enables @p action unless there is a @p whyNot, which becomes its tool tip; else that is @p toolTip.
void offer(QAction *action, const std::optional<QString> &whyNot, const QString &toolTip = {});
/// The same for a button, whose accessible description it becomes, too.
void offer(QAbstractButton *button, const std::optional<QString> &whyNot, const QString &toolTip = {});
} // namespace AbilityText

} // namespace Stationmaster
