// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/peoplelist/textdecoding.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace Stationmaster {

/// Why a file or text is no table that can be read. Facts; the app has the words.
struct TextTableProblem
{
    enum class Code {
        CannotRead,      ///< `detail`: what the system says
        TooLarge,        ///< over TextTable::MaxBytes
        Empty,           ///< nothing but blank lines, blanks and delimiters
        NotText,         ///< some binary file
        OtherFormat,     ///< one of another program; `detail` as DecodedText::format
        UnknownEncoding, ///< none that TextTable reads, such as Shift JIS
        UnfinishedQuote, ///< one that begins on `line` and never ends
        TooManyRows,     ///< over TextTable::MaxRows; `line` is that of the first one too many
        TooManyColumns,  ///< over TextTable::MaxColumns in the row on `line`
    };
    Code code = Code::Empty;
    int line = 0; ///< of the file, counted from 1; 0: it is about the file
    QString detail{};
    bool operator==(const TextTableProblem &) const = default;
};

/// Rows of cells out of a CSV file of whatever program, or out of pasted text. Encoding and delimiter are
/// found by looking. Cells are text as it stands, formulas too, without the blanks around it; rows without
/// any text are left out, as are empty cells at the end of a row. A value, about as large as the file.
class TextTable
{
public:
    static constexpr qint64 MaxBytes = 64 * 1024 * 1024;
    static constexpr int MaxRows = 100'001; ///< 100,000 people below a heading
    static constexpr int MaxColumns = 256;  ///< of a table; a single row is a list and may have MaxRows cells

    struct Reading;

    /// Of any thread. A file that is too large is not read.
    static Reading open(const QString &path);
    static Reading fromBytes(const QByteArray &bytes);

    int rowCount() const { return static_cast<int>(m_rows.size()); } ///< at least 1
    int columnCount() const { return m_columnCount; }                ///< of the row that has most
    int cellCount(int row) const;                                    ///< up to the last one with text
    /// Empty where the row has no such cell. Holds as long as the table.
    QStringView cell(int row, int column) const;
    int lineOf(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].line;
    } ///< where it begins, from 1

    TextEncoding encoding() const { return m_encoding; }
    char16_t delimiter() const { return m_delimiter; } ///< 0: none, each line is one cell

private:
    class Parser;
    struct Row
    {
        quint32 firstCell = 0;
        int line = 0;
    };

    QString m_text;              ///< of all cells, one after another
    std::vector<quint32> m_ends; ///< of each cell in m_text
    std::vector<Row> m_rows;
    int m_columnCount = 0;
    TextEncoding m_encoding = TextEncoding::Utf8;
    char16_t m_delimiter = 0;
};

/// `table`, or why there is none.
struct TextTable::Reading
{
    std::optional<TextTable> table{};
    TextTableProblem problem{};
};

/// Without white space and invisible characters at both ends, which come along when people copy.
QStringView trimmedCell(QStringView text);

} // namespace Stationmaster
