// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace Stationmaster::OrgSim {

class Table;

/// What invented people belong to: groups, queues, teams, skills, licences. Who is in what follows from a
/// person's number and the seed, so that a huge org costs nothing until it is asked for.
class Directory
{
public:
    enum class Kind { Group, Queue, Team, Skill };
    struct Circle
    {
        QString id{};
        QString name{};
    };

    void setPeople(std::shared_ptr<const std::vector<QString>> ids, std::uint32_t seed);
    void add(Kind kind, const QString &id, const QString &name);

    const std::vector<Circle> &all(Kind kind) const { return m_circles[static_cast<std::size_t>(kind)]; }
    /// The place of a circle among all of its kind, or -1.
    int find(Kind kind, const QString &id) const;
    /// Whether the person with this number is in the circle at this place.
    bool holds(Kind kind, int which, int person) const;
    /// Those in all(kind) that hold the person.
    std::vector<Circle> of(Kind kind, int person) const;
    /// Ids of those in a circle that are in @p users and not deleted, in the order in which they were made.
    std::vector<QString> members(Kind kind, int which, const Table &users) const;
    QStringList licensesOf(int person) const;

private:
    std::array<std::vector<Circle>, 4> m_circles;
    std::shared_ptr<const std::vector<QString>> m_people;
    int m_shift = 0; ///< from the seed
};

} // namespace Stationmaster::OrgSim
