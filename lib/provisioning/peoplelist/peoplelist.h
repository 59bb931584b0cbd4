// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/peoplelist/givenperson.h"
#include "provisioning/peoplelist/peopleindex.h"
#include "provisioning/peoplelist/peoplelistcolumns.h"

#include <QHash>

#include <memory>

namespace Stationmaster {

/// What a line of a list of people has come to.
struct PeopleListLine
{
    enum class State {
        Matched,
        NotFound,
        Ambiguous,     ///< several users are what it says
        Doubled,       ///< the same user as the earlier line `sameAs`
        Contradicting, ///< what it says is of different users, such as the address of one and the name of
                       ///< another
        LeftOut,       ///< by a person
    };

    int line = 0;   ///< of the file or text, counted from 1
    QString text{}; ///< what it says of the person, for people
    State state = State::NotFound;
    QString userId{};          ///< of Matched and Doubled
    int sameAs = -1;           ///< of Doubled: position of the earlier line
    bool isSettled = false;    ///< by a person; else by what it says
    bool nameDiffers = false;  ///< Matched by something else; people marry
    bool emailDiffers = false; ///< Matched, though nobody has the address that it says
    bool idDiffers = false;    ///< Matched, though nobody has the id that it says
    QString site{};            ///< as given
    PeopleIndex::Find siteState = PeopleIndex::Find::NotGiven;
    QString siteId{}; ///< where it is found
    QString baseSettings{};
    PeopleIndex::Find baseSettingsState = PeopleIndex::Find::NotGiven;
    QString baseSettingsId{};
    QString phoneName{}; ///< as given
    bool operator==(const PeopleListLine &) const = default;
};

/// Every line is counted once.
struct PeopleListTotals
{
    int matched = 0;
    int notFound = 0;
    int ambiguous = 0;
    int doubled = 0;
    int contradicting = 0;
    int leftOut = 0;
    int lines() const { return matched + notFound + ambiguous + doubled + contradicting + leftOut; }
    bool operator==(const PeopleListTotals &) const = default;
};

/// A list of people matched with an org: by user id, address, then name, and never by what is only near. A
/// value of any thread, one thread at a time; index and table are shared and not changed.
class PeopleList
{
public:
    static constexpr int MostCandidates = 10;

    /// Holds no line yet, see matchMore().
    PeopleList(std::shared_ptr<const PeopleIndex> index, std::shared_ptr<const TextTable> table,
               PeopleListColumns columns);
    /// The whole list at once.
    static PeopleList matched(std::shared_ptr<const PeopleIndex> index,
                              std::shared_ptr<const TextTable> table, const PeopleListColumns &columns);

    /// Goes on with about @p people more; false: that was the last. What is blank in all columns that mean
    /// something makes no line.
    bool matchMore(int people);
    bool isComplete() const { return m_row >= m_table->rowCount(); }

    const std::vector<PeopleListLine> &lines() const { return m_lines; }
    const PeopleListTotals &totals() const { return m_totals; }

    /// Ids of users who may be meant, the likeliest first, at most MostCandidates: those that the line says
    /// where they are several, else those who are near to what it says. Takes some ten milliseconds in a
    /// large org.
    QStringList candidatesFor(int line) const;

    /// Lets a person say who is meant. Other lines of the same user, and of the one it had, become Doubled or
    /// Matched with it. False, and nothing changes: there is no such user or line.
    bool settle(int line, const QString &userId);
    void leaveOut(int line);
    /// Takes settle() and leaveOut() back: the line is what it says again.
    void takeBack(int line);

private:
    void addLine(int tableRow, int firstColumn, int endColumn);
    QString cellText(int tableRow, int column) const;
    void findPlaces(PeopleListLine &line) const;
    void judge(int line);
    void put(int line, PeopleListLine::State state, const QString &userId);
    void removeFromUser(int line);
    void putInOrder(const std::vector<int> &lines);
    void setState(int line, PeopleListLine::State state);
    bool hasLine(int line) const { return line >= 0 && static_cast<std::size_t>(line) < m_lines.size(); }
    PeopleListLine &at(int line) { return m_lines[static_cast<std::size_t>(line)]; }

    std::shared_ptr<const PeopleIndex> m_index;
    std::shared_ptr<const TextTable> m_table;
    PeopleListColumns m_columns;
    int m_row = 0;  ///< the next one of the table
    int m_cell = 0; ///< the next one of it, where each cell is a person
    std::vector<PeopleListLine> m_lines;
    std::vector<GivenPerson> m_given;                ///< of each line
    QHash<QString, std::vector<int>> m_linesOfUsers; ///< ascending; the first one is Matched
    PeopleListTotals m_totals;
};

} // namespace Stationmaster
