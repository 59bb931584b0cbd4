// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace Stationmaster {

/// A person as people write them: "Ana Berg <ana@example.com>", "mailto:ana@example.com", "Berg, Ana".
struct WrittenPerson
{
    QString name{};       ///< without the addresses and what is around them
    QStringList emails{}; ///< as they stand
};

WrittenPerson writtenPerson(QStringView text);

/// The form in which names of people are compared: comparableName() with single blanks, and "Ana Berg" where
/// it says "Berg, Ana".
QString personKey(const QString &name);
/// "Ana Berg" where it says "Berg, Ana"; with single blanks.
QString firstNameFirst(const QString &name);

} // namespace Stationmaster
