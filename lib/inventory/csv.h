// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Stationmaster::Csv {

/// What a file begins with, so that spreadsheets take it for UTF-8.
QByteArray byteOrderMark();

/// One record of RFC 4180 with its line end, UTF-8. A cell that a spreadsheet would take for a formula (= + -
/// @, or a tab or carriage return before one) gets an apostrophe in front, as names come from the org and are
/// anybody's text.
QByteArray record(const QStringList &cells);

} // namespace Stationmaster::Csv
