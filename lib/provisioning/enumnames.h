// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaEnum>
#include <QString>

#include <optional>

namespace Stationmaster {

/// The name of @p value as it is declared; for the journal and logs, never for people.
template <typename Enum>
QString enumName(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

/// The value that is declared as @p name.
template <typename Enum>
std::optional<Enum> enumNamed(const QString &name)
{
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(name.toLatin1().constData(), &isKnown);
    return isKnown ? std::optional(static_cast<Enum>(value)) : std::nullopt;
}

} // namespace Stationmaster
