// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace Stationmaster {

/// The named differentiated-services classes (RFC 2474, 2597, 3246, 5865, 8622), in the order of a list:
/// those that voice needs first.
std::span<const int> namedDscpValues();
/// "EF" for 46, "CS3" for 24; empty for a value without a name.
QString dscpClassName(int value);
/// "CS3 24 · 0x18"; "23 · 0x17" for a value without a name.
QString dscpText(int value);
/// "CS3 (24)", or "23": for running text.
QString dscpShortText(int value);
/// The value that a person means by "46", "0x2E", "ef", "EF 46 · 0x2E"; nothing when it is none of these,
/// when its parts disagree, or when it is outside 0..63.
std::optional<int> dscpFromText(const QString &text);

} // namespace Stationmaster
