// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

/// Plain text for a terminal or a script. No name can break a line or a column, or steer the terminal.
namespace Stationmaster::Columns {

QString safe(QString text);
/// With tabs in between, and the end of the line.
QString line(const QStringList &columns);
/// “Rows: 1,234”
QString total(const QString &what, int count);

} // namespace Stationmaster::Columns
