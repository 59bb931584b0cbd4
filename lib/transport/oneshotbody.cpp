// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace Stationmaster {

OneShotBody::OneShotBody(QByteArray data, QObject *parent) : QIODevice(parent), m_data(std::move(data))
{
    open(ReadOnly | Unbuffered);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, bytesAvailable());
    std::memcpy(data, m_data.constData() + m_position, static_cast<std::size_t>(size));
    m_position += static_cast<qsizetype>(size);
    return size;
}

} // namespace Stationmaster
