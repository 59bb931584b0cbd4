// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/peoplelist/peoplelist.h"

#include "provisioning/peoplelist/writtenperson.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Column = PeopleListColumns::Column;
using State = PeopleListLine::State;

int &countOf(PeopleListTotals &totals, State state)
{
    switch (state) {
    case State::Matched:
        return totals.matched;
    case State::NotFound:
        return totals.notFound;
    case State::Ambiguous:
        return totals.ambiguous;
    case State::Doubled:
        return totals.doubled;
    case State::Contradicting:
        return totals.contradicting;
    case State::LeftOut:
        break;
    }
    return totals.leftOut;
}

void append(QStringList &texts, const QString &text)
{
    if (!text.isEmpty())
        texts.append(text);
}

} // namespace

PeopleList::PeopleList(std::shared_ptr<const PeopleIndex> index, std::shared_ptr<const TextTable> table,
                       PeopleListColumns columns)
    : m_index(std::move(index)), m_table(std::move(table)), m_columns(std::move(columns)),
      m_row(std::max(m_columns.firstRow(), 0))
{
    if (!m_columns.cellsArePeople) {
        const auto lines = static_cast<std::size_t>(std::max(m_table->rowCount() - m_row, 0));
        m_lines.reserve(lines);
        m_given.reserve(lines);
        m_linesOfUsers.reserve(static_cast<qsizetype>(lines));
    }
}

PeopleList PeopleList::matched(std::shared_ptr<const PeopleIndex> index,
                               std::shared_ptr<const TextTable> table, const PeopleListColumns &columns)
{
    PeopleList list(std::move(index), std::move(table), columns);
    list.matchMore(std::numeric_limits<int>::max());
    return list;
}

bool PeopleList::matchMore(int people)
{
    for (int done = 0; done < people && !isComplete(); ++done) {
        if (!m_columns.cellsArePeople) {
            addLine(m_row, 0, m_table->cellCount(m_row));
            ++m_row;
            continue;
        }
        addLine(m_row, m_cell, m_cell + 1);
        if (++m_cell >= m_table->cellCount(m_row)) {
            ++m_row;
            m_cell = 0;
        }
    }
    return !isComplete();
}

/// The apostrophe in front of what would be a formula is that of our own CSV files.
QString PeopleList::cellText(int tableRow, int column) const
{
    QStringView cell = m_table->cell(tableRow, column);
    if (cell.size() > 1 && cell.front() == u'\'' && QStringView(u"=+-@").contains(cell[1]))
        cell = cell.sliced(1);
    return cell.toString();
}

void PeopleList::addLine(int tableRow, int firstColumn, int endColumn)
{
    PeopleListLine line{.line = m_table->lineOf(tableRow)};
    GivenPerson given;
    QString firstName;
    QString lastName;
    for (int column = firstColumn; column < endColumn; ++column) {
        const Column meant = m_columns.cellsArePeople ? Column::Person : m_columns.of(column);
        if (meant == Column::Ignored)
            continue;
        const QString text = cellText(tableRow, column);
        switch (meant) {
        case Column::Ignored:
            break;
        case Column::Person:
        case Column::Email: // a name may stand among addresses
            given.addPerson(text, *m_index);
            break;
        case Column::Name:
            append(given.names, text);
            break;
        case Column::FirstName:
            firstName = text;
            break;
        case Column::LastName:
            lastName = text;
            break;
        case Column::UserId:
            given.id = text.isEmpty() ? given.id : text;
            break;
        case Column::Site:
            line.site = text;
            break;
        case Column::BaseSettings:
            line.baseSettings = text;
            break;
        case Column::PhoneName:
            line.phoneName = text;
            break;
        }
    }
    append(given.names.isEmpty() ? given.names : given.parts, (firstName + u' ' + lastName).trimmed());
    given.joinParts();
    if (given.isEmpty() && line.site.isEmpty() && line.baseSettings.isEmpty() && line.phoneName.isEmpty())
        return;
    line.text = given.text();
    findPlaces(line);
    m_lines.push_back(std::move(line));
    m_given.push_back(std::move(given));
    ++m_totals.notFound; // as a new line is
    judge(static_cast<int>(m_lines.size()) - 1);
}

/// Most lines have the place of the one before.
void PeopleList::findPlaces(PeopleListLine &line) const
{
    static const PeopleListLine None;
    const PeopleListLine &before = m_lines.empty() ? None : m_lines.back();
    const auto found = [](const QString &text, const QString &textBefore, PeopleIndex::FoundPlace known,
                          const auto &find) { return text == textBefore ? known : find(text); };
    const auto site = found(line.site, before.site, {.state = before.siteState, .id = before.siteId},
                            [this](const QString &text) { return m_index->site(text); });
    const auto settings = found(line.baseSettings, before.baseSettings,
                                {.state = before.baseSettingsState, .id = before.baseSettingsId},
                                [this](const QString &text) { return m_index->baseSettings(text); });
    line.siteState = site.state;
    line.siteId = site.id;
    line.baseSettingsState = settings.state;
    line.baseSettingsId = settings.id;
}

void PeopleList::judge(int line)
{
    const GivenPerson::Whom whom = m_given[static_cast<std::size_t>(line)].findIn(*m_index);
    PeopleListLine &judged = at(line);
    const bool isOne = whom.state == GivenPerson::Whom::State::One;
    judged.isSettled = false;
    judged.nameDiffers = isOne && whom.nameDiffers;
    judged.emailDiffers = isOne && whom.emailDiffers;
    judged.idDiffers = isOne && whom.idDiffers;
    switch (whom.state) {
    case GivenPerson::Whom::State::Nobody:
        put(line, State::NotFound, {});
        break;
    case GivenPerson::Whom::State::One:
        put(line, State::Matched, m_index->id(whom.users.front()));
        break;
    case GivenPerson::Whom::State::Several:
        put(line, State::Ambiguous, {});
        break;
    case GivenPerson::Whom::State::Contradiction:
        put(line, State::Contradicting, {});
        break;
    }
}

void PeopleList::setState(int line, State state)
{
    --countOf(m_totals, at(line).state);
    ++countOf(m_totals, state);
    at(line).state = state;
}

/// Gives the line a state and a user, and takes it from the one it had.
void PeopleList::put(int line, State state, const QString &userId)
{
    removeFromUser(line);
    at(line).userId = userId;
    at(line).sameAs = -1;
    setState(line, state);
    if (userId.isEmpty())
        return;
    std::vector<int> &lines = m_linesOfUsers[userId];
    lines.insert(std::ranges::lower_bound(lines, line), line);
    if (lines.front() == line) {
        putInOrder(lines);
        return;
    }
    at(line).sameAs = lines.front();
    setState(line, State::Doubled);
}

void PeopleList::removeFromUser(int line)
{
    const QString userId = at(line).userId;
    const auto found = m_linesOfUsers.find(userId);
    if (userId.isEmpty() || found == m_linesOfUsers.end())
        return;
    const bool wasFirst = found->front() == line;
    std::erase(*found, line);
    if (found->empty())
        m_linesOfUsers.erase(found);
    else if (wasFirst)
        putInOrder(*found);
}

/// The first line of a user is theirs, whichever was matched or settled first.
void PeopleList::putInOrder(const std::vector<int> &lines)
{
    for (const int line : lines) {
        const bool isFirst = line == lines.front();
        at(line).sameAs = isFirst ? -1 : lines.front();
        setState(line, isFirst ? State::Matched : State::Doubled);
    }
}

QStringList PeopleList::candidatesFor(int line) const
{
    if (!hasLine(line))
        return {};
    const GivenPerson &given = m_given[static_cast<std::size_t>(line)];
    const GivenPerson::Whom whom = given.findIn(*m_index);
    std::vector<int> users = whom.users;
    if (users.size() < 2)
        users = m_index->usersNear(given.names + given.parts, given.emails, MostCandidates);
    QStringList ids;
    for (const int user : users) {
        if (ids.size() < MostCandidates)
            ids.append(m_index->id(user));
    }
    return ids;
}

bool PeopleList::settle(int line, const QString &userId)
{
    const int user = m_index->userWithId(userId);
    if (!hasLine(line) || user < 0)
        return false;
    PeopleListLine &settled = at(line);
    settled.isSettled = true;
    settled.nameDiffers = false;
    settled.emailDiffers = false;
    settled.idDiffers = false;
    put(line, State::Matched, m_index->id(user));
    return true;
}

void PeopleList::leaveOut(int line)
{
    if (!hasLine(line))
        return;
    at(line).isSettled = true;
    put(line, State::LeftOut, {});
}

void PeopleList::takeBack(int line)
{
    if (hasLine(line))
        judge(line);
}

} // namespace Stationmaster
