// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace Stationmaster {

/// A setting that a signed-in user's client keeps as it read it at its start (HELPDESK.md 9), so that a
/// change may reach the user only with a new sign-in.
enum class ClientSetting {
    PersistentConnection,
    PersistentTimeout,
    ForceTurn,
    RequireMediaHelper,
    TransportDscp,
    MediaDscp,
    BaseSettings, ///< the phone was moved to other base settings
    Other,        ///< unknown to this program
};

/// Which setting a changed property is, by its name in an audit or its path in an object. Nothing for what no
/// client reads, such as an object's name. [guess]: how audits name properties is not public, so any part of
/// the name counts, and an unknown name counts as a setting.
std::optional<ClientSetting> clientSettingOf(const QString &property);
/// Of several properties, each setting once.
std::vector<ClientSetting> clientSettingsOf(const QStringList &properties);

} // namespace Stationmaster
