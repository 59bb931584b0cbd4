// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Stationmaster::OrgSim {

/// The permissions of which one is needed (API.md 2.3); empty when none is. @p parts: the path behind
/// /api/v2/.
QStringList permissionsFor(const QByteArray &verb, const QStringList &parts);

/// Whether one of @p held grants @p needed; a segment of a held one may be `*`.
bool isGranted(const QStringList &held, const QString &needed);

} // namespace Stationmaster::OrgSim
