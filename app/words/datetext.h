// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace Stationmaster::DateText {

/// The time of day, with the date before it when it is not of today: "17:42", "3/6/26 17:42". Local time.
QString shortTime(const QDateTime &moment);

} // namespace Stationmaster::DateText
