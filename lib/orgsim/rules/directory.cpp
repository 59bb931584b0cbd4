// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/directory.h"

#include "orgsim/rules/table.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

void Directory::setPeople(std::shared_ptr<const std::vector<QString>> ids, std::uint32_t seed)
{
    m_people = std::move(ids);
    m_shift = static_cast<int>(seed % 1000);
}

void Directory::add(Kind kind, const QString &id, const QString &name)
{
    m_circles[static_cast<std::size_t>(kind)].push_back({.id = id, .name = name});
}

int Directory::find(Kind kind, const QString &id) const
{
    const auto &circles = all(kind);
    const auto found =
        std::find_if(circles.begin(), circles.end(), [&id](const Circle &circle) { return circle.id == id; });
    return found == circles.end() ? -1 : static_cast<int>(found - circles.begin());
}

bool Directory::holds(Kind kind, int which, int person) const
{
    if (person < 0 || !m_people || static_cast<std::size_t>(person) >= m_people->size())
        return false;
    const int number = person + m_shift;
    const auto count = static_cast<int>(all(kind).size());
    if (which + 1 == count && kind != Kind::Skill)
        return false; // the last one of each is empty
    switch (kind) {
    case Kind::Group: // the first has everybody
        return which == 0 || number % (2 * which + 1) == which;
    case Kind::Queue: // one or two for everybody
        return number % (count - 1) == which || number / 7 % (count - 1) == which;
    case Kind::Team: // one or none
        return number % count == which;
    case Kind::Skill:
        return number % count == which || number % 7 == which;
    }
    return false;
}

std::vector<Directory::Circle> Directory::of(Kind kind, int person) const
{
    std::vector<Circle> found;
    for (int which = 0; which < static_cast<int>(all(kind).size()); ++which) {
        if (holds(kind, which, person))
            found.push_back(all(kind)[static_cast<std::size_t>(which)]);
    }
    return found;
}

std::vector<QString> Directory::members(Kind kind, int which, const Table &users) const
{
    std::vector<QString> found;
    for (int person = 0; m_people && person < static_cast<int>(m_people->size()); ++person) {
        const QString &id = (*m_people)[static_cast<std::size_t>(person)];
        if (holds(kind, which, person) && users.isLive(id))
            found.push_back(id);
    }
    return found;
}

QStringList Directory::licensesOf(int person) const
{
    const int number = person + m_shift;
    if (person < 0 || number % 41 == 40)
        return {};
    if (number % 31 == 30)
        return {u"collaborate"_s}; // no WebRTC phone with this one alone (API.md 6)
    QStringList held{u"genesysCloudCX%1"_s.arg(number % 3 + 1)};
    if (number % 4 == 3)
        held.append(u"collaborate"_s);
    return held;
}

} // namespace Stationmaster::OrgSim
