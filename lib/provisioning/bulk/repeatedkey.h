// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Stationmaster {

/// A key that one JSON object has twice.
struct RepeatedKey
{
    QString key{};
    int row = 0; ///< counted from 1, where it is inside an item of the array "rows"; else 0
};

/// The first key that an object of @p json, which has to be valid, has twice. Qt's reader takes the last one
/// in silence, another reader the first: a file that says two things says nothing. Pure.
std::optional<RepeatedKey> repeatedKey(const QByteArray &json);

} // namespace Stationmaster
