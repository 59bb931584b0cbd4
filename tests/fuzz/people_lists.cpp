// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// Lists of people, which come from whatever program or are pasted.
#include "fuzzing.h"
#include "provisioning/peoplelist/peoplelist.h"

namespace {

using namespace Qt::StringLiterals;
using namespace Stationmaster;

std::shared_ptr<const PeopleIndex> smallOrg()
{
    std::vector<UserRow> users;
    for (const QString &name : {u"Ana Berg"_s, u"Bo Lind"_s, u"bo lind"_s, u"Zoë Ångström"_s, u"李小龍"_s}) {
        UserRow &user = users.emplace_back();
        user.id = u"u%1"_s.arg(users.size());
        user.name = name;
        user.email = name.left(2).toLower() + u"@example.com"_s;
    }
    SiteRow site;
    site.id = u"s1"_s;
    site.name = u"Berlin"_s;
    BaseSettingsRow settings;
    settings.id = u"b1"_s;
    settings.name = u"Standard"_s;
    settings.modelId = QStringView(WebRtcModelId).toString();
    return std::make_shared<PeopleIndex>(users, std::vector{site}, std::vector{settings});
}

void checkTable(const TextTable &table)
{
    Fuzz::require(table.rowCount() > 0 && table.columnCount() > 0, "what is read has rows");
    int line = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        const int cells = table.cellCount(row);
        Fuzz::require(cells > 0 && cells <= table.columnCount(), "no row is blank or wider than the table");
        Fuzz::require(!table.cell(row, cells - 1).isEmpty(), "no row ends in an empty cell");
        Fuzz::require(table.lineOf(row) > line, "each row begins below the one before");
        line = table.lineOf(row);
        for (int column = 0; column < cells; ++column) {
            const QStringView cell = table.cell(row, column);
            Fuzz::require(trimmedCell(cell).size() == cell.size(), "a cell has no blanks around it");
            Fuzz::require(!cell.contains(QChar(u'\0')), "no text has a NUL");
        }
    }
}

void checkOrder(const PeopleList &list)
{
    PeopleListTotals counted;
    for (const PeopleListLine &line : list.lines()) {
        counted.matched += line.state == PeopleListLine::State::Matched;
        counted.doubled += line.state == PeopleListLine::State::Doubled;
        const bool isDoubled = line.state == PeopleListLine::State::Doubled;
        Fuzz::require(isDoubled == (line.sameAs >= 0), "a doubled line says of which it is");
        if (isDoubled) {
            const PeopleListLine &first = list.lines()[static_cast<std::size_t>(line.sameAs)];
            Fuzz::require(first.userId == line.userId && &first < &line,
                          "the first line of a user is theirs");
            Fuzz::require(first.state == PeopleListLine::State::Matched,
                          "the first line of a user is matched");
        }
    }
    Fuzz::require(counted.matched == list.totals().matched && counted.doubled == list.totals().doubled,
                  "the totals are those of the lines");
    Fuzz::require(list.totals().lines() == static_cast<int>(list.lines().size()), "every line is counted");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::shared_ptr<const PeopleIndex> org = smallOrg();
    const TextTable::Reading reading = TextTable::fromBytes(Fuzz::bytesOf(data, size));
    if (!reading.table)
        return 0;
    checkTable(*reading.table);
    const auto table = std::make_shared<const TextTable>(*reading.table);
    const PeopleListColumns columns = PeopleListColumns::detect(*table);
    Fuzz::require(columns.columns.size() == static_cast<std::size_t>(table->columnCount()),
                  "every column has a meaning");
    PeopleList list = PeopleList::matched(org, table, columns);
    checkOrder(list);
    const PeopleList before = list;
    const int some = static_cast<int>(std::min<std::size_t>(list.lines().size(), 16));
    for (int line = 0; line < some; ++line) {
        for (const QString &candidate : list.candidatesFor(line))
            Fuzz::require(list.settle(line, candidate), "a candidate is a user");
        if (line % 3 == 0)
            list.leaveOut(line);
    }
    checkOrder(list);
    for (int line = 0; line < some; ++line)
        list.takeBack(line);
    Fuzz::require(list.lines() == before.lines(), "what is taken back leaves nothing behind");
    return 0;
}
