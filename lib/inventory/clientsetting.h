// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace Stationmaster {

/// What the client of a person who is signed in keeps as it read it when it started (HELPDESK.md 9), so that
/// a change may need a sign-in to reach them.
enum class ClientSetting {
    PersistentConnection,
    PersistentTimeout,
    ForceTurn,
    RequireMediaHelper,
    TransportDscp,
    MediaDscp,
    BaseSettings, ///< the phone was put on others
    Other,        ///< of a name that this program does not know
};

/// Which setting a changed property is, by its name in an audit or by its path in an object; nothing for what
/// no client reads, such as a name. [guess]: how audits name properties is not public, so any part of the
/// name counts, and a name that is not known counts as a setting.
std::optional<ClientSetting> clientSettingOf(const QString &property);
/// Of several properties, each setting once.
std::vector<ClientSetting> clientSettingsOf(const QStringList &properties);

} // namespace Stationmaster
