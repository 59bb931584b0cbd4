// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

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
};

/// @p variant: one of templateVariants(); anything else counts as "standard".
TemplateKeys templateKeys(const QString &variant);
/// What OrgOptions::templateVariant may say.
QStringList templateVariants();

} // namespace Stationmaster::OrgSim
