// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Stationmaster {

/// The names that are taken, compared by comparableName(). Finding a free name takes the same short time
/// whether a hundred people or ten thousand want the same one.
class NamesInUse
{
public:
    explicit NamesInUse(const QStringList &names);

    bool contains(const QString &name) const { return m_counts.contains(keyOf(name)); }
    /// @p wanted, or a numberedName() of it that is free. It is taken from then on.
    QString claim(const QString &wanted);
    /// The same for an object that is called @p own now, which is among the names: it keeps that where it is
    /// what is wanted or @p wanted with a number, and where nobody else has it. Its own name stays taken
    /// whatever it gets, since nothing says that it has gone by the time another object would get it.
    QString claimInstead(const QString &own, const QString &wanted);

private:
    static QString keyOf(const QString &name);

    QHash<QString, int> m_counts;  ///< by key: how many have the name
    QHash<QString, int> m_numbers; ///< by stem: the last number that was tried
};

} // namespace Stationmaster
