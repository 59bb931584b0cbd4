// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/peoplelist/peoplelistcolumns.h"

#include "provisioning/peoplelist/columnheadings.h"

#include <algorithm>
#include <set>

namespace Stationmaster {

namespace {

using Column = PeopleListColumns::Column;

constexpr int LookedAt = 1000; // rows
constexpr int LastHeadingRow = 10;

/// What no heading says: an address, an id or a number.
bool isData(QStringView text)
{
    return looksLikeEmail(text) || looksLikeUuid(text) ||
           std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

bool isNumber(QStringView text)
{
    const bool hasLetters = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    return !hasLetters && std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

bool isOneWord(QStringView text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

/// What the cells of a column or row look like, counted.
struct Looks
{
    int filled = 0;
    int emails = 0;
    int uuids = 0;
    int numbers = 0;
    int words = 0; ///< one alone

    void add(QStringView cell)
    {
        if (cell.isEmpty())
            return;
        ++filled;
        emails += looksLikeEmail(cell) ? 1 : 0;
        uuids += looksLikeUuid(cell) ? 1 : 0;
        numbers += isNumber(cell) ? 1 : 0;
        words += isOneWord(cell) ? 1 : 0;
    }
    bool areMostly(int count) const { return count * 2 > filled; }
};

Looks looksOfColumn(const TextTable &table, int column, int firstRow)
{
    Looks looks;
    for (int row = firstRow; row < std::min(table.rowCount(), firstRow + LookedAt); ++row)
        looks.add(table.cell(row, column));
    return looks;
}

Looks looksOfRow(const TextTable &table, int row)
{
    Looks looks;
    for (int column = 0; column < table.cellCount(row); ++column)
        looks.add(table.cell(row, column));
    return looks;
}

/// How many known headings the row has; 0 where it cannot be one of headings.
int headingsInRow(const TextTable &table, int row)
{
    int known = 0;
    for (int column = 0; column < table.cellCount(row); ++column) {
        const QStringView cell = table.cell(row, column);
        if (looksLikeEmail(cell) || looksLikeUuid(cell))
            return 0;
        known += columnHeading(cell) ? 1 : 0;
    }
    return row == 0 || known > 1 ? known : 0; // one word alone below others may be a name
}

/// The addresses begin below the first row, where another word stands that nobody knows.
bool isUnknownHeading(const TextTable &table)
{
    bool isAboveAddresses = false;
    if (table.rowCount() < 3 || table.columnCount() < 2 || table.columnCount() > TextTable::MaxColumns)
        return false;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QStringView first = table.cell(0, column);
        if (isData(first))
            return false;
        const Looks below = looksOfColumn(table, column, 1);
        const int telling = std::max(below.emails, below.uuids);
        isAboveAddresses =
            isAboveAddresses || (!first.isEmpty() && telling > 1 && telling * 10 >= below.filled * 9);
    }
    return isAboveAddresses;
}

void findHeadings(const TextTable &table, PeopleListColumns &columns)
{
    int most = 0;
    for (int row = 0; row < std::min(table.rowCount(), LastHeadingRow); ++row) {
        if (table.cellCount(row) > TextTable::MaxColumns)
            continue;
        const int known = headingsInRow(table, row);
        if (known > most) {
            most = known;
            columns.headingRow = row;
        }
    }
    columns.hasHeadings = most > 0 || isUnknownHeading(table);
}

bool mayRepeat(Column column)
{
    return column == Column::Ignored || column == Column::Email || column == Column::Person;
}

/// By their headings, each as it is meant beside the others.
void nameColumns(const TextTable &table, PeopleListColumns &columns)
{
    std::vector<std::optional<ColumnHeading>> headings;
    for (int column = 0; column < table.columnCount(); ++column)
        headings.push_back(columnHeading(table.cell(columns.headingRow, column)));
    const auto has = [&headings](Column wanted) {
        return std::ranges::any_of(
            headings, [wanted](const auto &heading) { return heading && heading->column == wanted; });
    };
    const bool hasFirst = has(Column::FirstName);
    const bool hasLast = has(Column::LastName);
    for (std::size_t i = 0; i < headings.size(); ++i) {
        if (!headings[i])
            continue;
        const bool isOtherHalf = hasFirst != hasLast && headings[i]->besideHalf &&
                                 headings[i]->besideHalf == (hasFirst ? Column::LastName : Column::FirstName);
        const Column meant = isOtherHalf ? *headings[i]->besideHalf : headings[i]->column;
        const Looks looks = looksOfColumn(table, static_cast<int>(i), columns.firstRow());
        // "Phone" above telephone numbers, "ID" above those of a personnel department.
        const bool isOfNumbers = (meant == Column::PhoneName || meant == Column::UserId) &&
                                 looks.filled > 0 && looks.areMostly(looks.numbers) &&
                                 !looks.areMostly(looks.uuids);
        if (!isOfNumbers && (mayRepeat(meant) || std::ranges::count(columns.columns, meant) == 0))
            columns.columns[i] = meant;
    }
}

/// By their cells, where no heading says who is meant.
void guessColumns(const TextTable &table, PeopleListColumns &columns)
{
    int texts = 0;
    bool areWords = true;
    std::set<Column> taken(columns.columns.begin(), columns.columns.end());
    for (int column = 0; column < table.columnCount(); ++column) {
        Column &meant = columns.columns[static_cast<std::size_t>(column)];
        const Looks looks = looksOfColumn(table, column, columns.firstRow());
        if (meant != Column::Ignored || looks.filled == 0)
            continue;
        Column guess = Column::Ignored;
        if (looks.areMostly(looks.uuids)) {
            guess = Column::UserId;
        } else if (looks.areMostly(looks.emails)) {
            guess = Column::Email;
        } else if (!looks.areMostly(looks.numbers)) {
            ++texts;
            areWords = areWords && looks.areMostly(looks.words);
            if (texts == 1 || (texts == 2 && areWords)) // the halves of a name
                guess = Column::Person;
        }
        if (guess == Column::Person || taken.insert(guess).second)
            meant = guess;
    }
}

/// Whether the addresses of a row are of one person, who has two of them.
bool isSamePersonTwice(const TextTable &table, int row)
{
    const auto mailbox = [&](int column) {
        const QStringView cell = table.cell(row, column);
        return cell.first(std::max<qsizetype>(cell.indexOf(u'@'), 0));
    };
    return mailbox(0).compare(mailbox(1), Qt::CaseInsensitive) == 0;
}

/// Cells that look alike and fill the rows are people one after another, as from the field of a message.
bool isListOfCells(const TextTable &table)
{
    if (table.columnCount() < 2)
        return false;
    if (table.rowCount() == 1) {
        const Looks looks = looksOfRow(table, 0);
        return looks.emails > 1 || looks.words == 0 || looks.uuids == looks.filled;
    }
    int filled = 0;
    int emails = 0;
    int several = 0;
    int twice = 0;
    for (int row = 0; row < std::min(table.rowCount(), LookedAt); ++row) {
        const Looks looks = looksOfRow(table, row);
        filled += looks.filled;
        emails += looks.emails;
        several += looks.emails > 1 ? 1 : 0;
        twice += looks.emails > 1 && isSamePersonTwice(table, row) ? 1 : 0;
    }
    return several > 0 && emails * 10 >= filled * 9 && twice * 2 <= several;
}

} // namespace

bool looksLikeUuid(QStringView text)
{
    if (text.size() == 38 && text.front() == u'{' && text.back() == u'}')
        text = text.sliced(1, 36);
    if (text.size() != 36)
        return false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        const bool isDash = at == 8 || at == 13 || at == 18 || at == 23;
        if (isDash ? c != u'-' : !isHex)
            return false;
    }
    return true;
}

bool looksLikeEmail(QStringView text)
{
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (at > 0 && at + 1 < text.size() && !text[at - 1].isSpace() && text[at + 1].isLetterOrNumber())
            return true;
    }
    return false;
}

PeopleListColumns::Column PeopleListColumns::of(int column) const
{
    const auto place = static_cast<std::size_t>(column);
    return column >= 0 && place < columns.size() ? columns[place] : Column::Ignored;
}

bool PeopleListColumns::namePeople() const
{
    return cellsArePeople || std::ranges::any_of(columns, [](Column column) {
               return column == Column::Person || column == Column::Name || column == Column::FirstName ||
                      column == Column::LastName || column == Column::Email || column == Column::UserId;
           });
}

PeopleListColumns PeopleListColumns::detect(const TextTable &table)
{
    PeopleListColumns found;
    found.columns.assign(static_cast<std::size_t>(table.columnCount()), Column::Ignored);
    findHeadings(table, found);
    if (found.hasHeadings)
        nameColumns(table, found);
    else if (isListOfCells(table))
        found.cellsArePeople = true;
    if (!found.namePeople())
        guessColumns(table, found);
    return found;
}

} // namespace Stationmaster
