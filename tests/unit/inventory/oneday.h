// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace Stationmaster::Test {

/// A time of one and the same day, UTC.
inline QDateTime at(int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 11, 27), QTime(hour, minute), Qt::UTC);
}

} // namespace Stationmaster::Test
