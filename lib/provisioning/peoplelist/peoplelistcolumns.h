// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/peoplelist/texttable.h"

#include <vector>

namespace Stationmaster {

/// What the columns of a list of people mean. Plain data that a person may correct.
struct PeopleListColumns
{
    enum class Column {
        Ignored,
        Person, ///< name, e-mail or id, whichever it looks like; those of a row are of the same person
        Name,   ///< the whole name, "Ana Berg" or "Berg, Ana"
        FirstName,
        LastName,
        Email, ///< several of a row are of the same person
        UserId,
        Site,         ///< name or id
        BaseSettings, ///< name or id
        PhoneName,
    };

    bool hasHeadings = false;
    int headingRow = 0; ///< of the table, counted from 0; rows above it are titles. Only where hasHeadings
    /// A list instead of a table: each cell is a person of its own, and `columns` say nothing.
    bool cellsArePeople = false;
    std::vector<Column> columns{}; ///< as many as the table has

    int firstRow() const { return hasHeadings ? headingRow + 1 : 0; } ///< of the people
    Column of(int column) const;
    /// Whether any column says who is meant.
    bool namePeople() const;
    bool operator==(const PeopleListColumns &) const = default;

    /// By the headings in English, German, French, Spanish and Japanese, of the exports of Genesys Cloud, of
    /// directories and of this program; where there are none, by what the cells look like. Of any thread.
    static PeopleListColumns detect(const TextTable &table);
};

/// What looks like "0f3a8c1e-…" with its 36 characters, also in braces.
bool looksLikeUuid(QStringView text);
/// What has an "@" between other characters, also as in "Ana Berg <ana@example.com>".
bool looksLikeEmail(QStringView text);

} // namespace Stationmaster
