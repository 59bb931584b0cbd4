// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace Stationmaster::OrgSim {

/// [guess] No public source names the keys of force TURN and "require media helper" (API.md 4.1): an org may
/// spell them in any of these ways, offer two that could be meant, or none.
struct TemplateKeys
{
    QString forceTurn{};
    QString mediaHelper{};
    QString rival{};     ///< a second key that looks like force TURN
    QString text{};      ///< a key that looks like it, but holds text
    bool onLine = false; ///< among the properties of the line, not of the phone
    /// Force TURN is one of these texts, of which the last one forces it; without any it is a switch.
    QStringList turnTexts{};
    bool hasDscp = true; ///< else neither DSCP value has a property (API.md 11.11)

    /// Whether a value of the force TURN property forces it.
    bool forcesTurn(const QJsonValue &value) const
    {
        return turnTexts.isEmpty() ? value.toBool() : value == turnTexts.constLast();
    }
};

/// @p variant: one of templateVariants(); anything else counts as "standard".
TemplateKeys templateKeys(const QString &variant);
/// What OrgOptions::templateVariant may say.
QStringList templateVariants();

} // namespace Stationmaster::OrgSim
