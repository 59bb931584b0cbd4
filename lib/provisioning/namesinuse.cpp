// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/namesinuse.h"

#include "provisioning/draft.h"
#include "provisioning/naming.h"

namespace Stationmaster {

namespace {

/// The number at the end of @p name as numberedName() writes it; 0: none.
int numberAtEnd(const QString &name)
{
    const QString digits = name.mid(name.lastIndexOf(u'_') + 1);
    return digits.size() < name.size() ? digits.toInt() : 0;
}

} // namespace

NamesInUse::NamesInUse(const QStringList &names)
{
    m_counts.reserve(names.size());
    for (const QString &name : names)
        ++m_counts[keyOf(name)];
}

QString NamesInUse::keyOf(const QString &name)
{
    return comparableName(name);
}

QString NamesInUse::claim(const QString &wanted)
{
    QString candidate = wanted;
    QString key = keyOf(candidate);
    if (m_counts.contains(key)) {
        // Long names lose their ends to the number, so those that differ only there share their numbers.
        constexpr qsizetype RoomForNumber = 8;
        int &last = m_numbers[keyOf(shortenedName(wanted, MaxNameLength - RoomForNumber))];
        last = std::max(last, 1);
        do {
            candidate = numberedName(wanted, ++last);
            key = keyOf(candidate);
        } while (m_counts.contains(key));
    }
    ++m_counts[key];
    return candidate;
}

QString NamesInUse::claimInstead(const QString &own, const QString &wanted)
{
    const QString ownKey = keyOf(own);
    if (m_counts.value(ownKey) == 1) {
        if (keyOf(wanted) == ownKey)
            return wanted;
        const int number = numberAtEnd(own);
        if (number > 1 && contains(wanted) && keyOf(numberedName(wanted, number)) == ownKey)
            return own;
    }
    return claim(wanted);
}

} // namespace Stationmaster
