// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/rowkey.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace Stationmaster {

RowKey rowKeyOf(double number)
{
    // The bits of positive numbers are in order as they are, those of negative ones the other way round.
    constexpr quint64 sign = quint64{1} << 63;
    const auto bits = std::bit_cast<quint64>(number);
    return {.parts = {(bits & sign) != 0 ? ~bits : bits | sign}};
}

RowKey rowKeyOf(QByteArrayView text)
{
    RowKey key;
    if (text.isEmpty()) {
        key.parts.front() = std::numeric_limits<quint64>::max(); // no UTF-8 has such bytes
        return key;
    }
    std::memcpy(key.parts.data(), text.data(), std::min(static_cast<size_t>(text.size()), sizeof(key.parts)));
    for (quint64 &part : key.parts)
        part = qFromBigEndian(part);
    return key;
}

} // namespace Stationmaster
