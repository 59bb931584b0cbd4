// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Stationmaster {

/// Whether @p held grants @p needed, such as "telephony:plugin:all": segment by segment, each of a held one
/// may be
/// `*`, and one that ends with `*` covers all that follows ([guess] of API.md 2.3; no list of real ones is
/// public). Compared without regard to case.
bool grants(const QStringList &held, const QString &needed);

} // namespace Stationmaster
