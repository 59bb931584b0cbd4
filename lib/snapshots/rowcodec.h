// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshots/orgsnapshot.h"

#include <QByteArray>

#include <optional>

namespace Stationmaster::RowCodec {

/// Changes with any member of any row: what another version of the program packed is not read, since the org
/// can be read again.
inline constexpr int Format = 3;

// Rows as compressed bytes, every member of them. Unpacking gives nothing for bytes that are damaged or cut
// short.

template <typename Row>
QByteArray pack(const std::vector<Row> &rows);
template <typename Row>
std::optional<std::vector<Row>> unpack(const QByteArray &bytes);

} // namespace Stationmaster::RowCodec
