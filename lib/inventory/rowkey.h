// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <array>

namespace Stationmaster {

/// What decides nearly every comparison of two rows, small and side by side in memory: at 100,000 rows a sort
/// compares two million times.
struct RowKey
{
    double number = 0;
    std::array<quint64, 3>
        beginning{}; ///< the first 24 bytes of a text, so that they compare as the text does

    bool operator==(const RowKey &) const = default;
    /// Texts with equal beginnings can still differ.
    bool isCutOff() const { return (beginning.back() & 0xff) != 0; }
};

RowKey rowKeyOf(double number);
/// @p text: UTF-8. Empty texts come after all others.
RowKey rowKeyOf(QByteArrayView text);

} // namespace Stationmaster
