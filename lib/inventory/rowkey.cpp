// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/rowkey.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace Stationmaster {

RowKey rowKeyOf(double number)
{
    return {.number = number};
}

RowKey rowKeyOf(QByteArrayView text)
{
    RowKey key{.number = text.isEmpty() ? 1.0 : 0.0};
    const auto size = std::min(static_cast<size_t>(text.size()), sizeof(key.beginning));
    if (size > 0)
        std::memcpy(key.beginning.data(), text.data(), size);
    for (quint64 &part : key.beginning)
        part = qFromBigEndian(part);
    return key;
}

} // namespace Stationmaster
