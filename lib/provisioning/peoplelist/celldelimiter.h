// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace Stationmaster {

/// What parts the cells of @p text, judged by its first rows: a tab, semicolon, pipe or comma, outside of
/// quotes. The one is meant that most rows have equally often; a comma that few rows have is one of a name.
/// 0: none, each line is one cell.
char16_t cellDelimiterOf(QStringView text);

} // namespace Stationmaster
