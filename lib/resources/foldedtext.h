// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Stationmaster {

/// Text for finding: without regard to case, accents (of Latin, Greek and Cyrillic letters), width and
/// presentation forms; ß is ss, ø o, ł l, đ d and so on; invisible characters dropped, white space joined.
/// Marks of other scripts stay, since there they are part of the letter.
QString foldedText(const QString &text);

} // namespace Stationmaster
