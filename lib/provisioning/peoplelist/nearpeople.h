// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Stationmaster {

/// People whose names or addresses are near to what somebody wrote. Looks at everybody, so it is for one line
/// that a person looks at, not for each of a list: some twenty milliseconds for 100,000 people.
class NearPeople
{
public:
    void reserve(std::size_t people) { m_people.reserve(people); }
    void add(const QString &name, const QString &email); ///< positions count up from 0

    /// At most @p limit positions, the nearest first: accents missing, words in another order, one slip, the
    /// same last name and first letter, words left out, two slips, one of the names alone; of an address the
    /// same mailbox elsewhere, a name that it is made of, or slips.
    std::vector<int> find(const QStringList &names, const QStringList &emails, int limit) const;

private:
    /// A text that can be compared quickly: those that share too few letters need no look.
    struct Folded
    {
        QString text{};
        quint64 letters = 0;
    };
    struct Person
    {
        Folded name{};
        Folded email{};
    };
    struct Wanted;

    static Folded folded(const QString &text);
    static int distance(const Folded &one, const Folded &other);
    static int rankOfName(const Folded &name, const Wanted &wanted);
    static int rankOfEmail(const Person &person, const Wanted &wanted);

    std::vector<Person> m_people;
};

/// Without case, accents and punctuation, words parted by one blank: "Müller-Łoś" is "muller los".
QString foldedName(const QString &name);

} // namespace Stationmaster
