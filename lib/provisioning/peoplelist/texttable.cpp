// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/peoplelist/texttable.h"

#include "provisioning/peoplelist/celldelimiter.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using TableCode = TextTableProblem::Code;

bool isAroundCells(QChar c)
{
    switch (c.unicode()) {
    case 0x001A: // the end of a file of DOS
    case 0x200B: // zero width space
    case 0x200C:
    case 0x200D:
    case 0x200E: // left-to-right mark
    case 0x200F:
    case 0x2060: // word joiner
    case 0xFEFF: // byte order mark in the middle of a text
        return true;
    default:
        break;
    }
    const char16_t u = c.unicode();
    return c.isSpace() || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r';
}

TextTable::Reading refusedTable(TableCode code, int line = 0, const QString &detail = {})
{
    return {.problem = {.code = code, .line = line, .detail = detail}};
}

TextTable::Reading refusedText(const DecodedText &decoded)
{
    switch (*decoded.problem) {
    case DecodedText::Problem::OtherFormat:
        return refusedTable(TableCode::OtherFormat, 0, decoded.format);
    case DecodedText::Problem::UnknownEncoding:
        return refusedTable(TableCode::UnknownEncoding);
    case DecodedText::Problem::NotText:
        break;
    }
    return refusedTable(TableCode::NotText);
}

} // namespace

QStringView trimmedCell(QStringView text)
{
    while (!text.isEmpty() && isAroundCells(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isAroundCells(text.back()))
        text.chop(1);
    return text;
}

/// Fills a table until the first problem.
class TextTable::Parser
{
public:
    Parser(QStringView text, TextTable &table) : m_text(text), m_table(table) {}

    std::optional<TextTableProblem> parse();

private:
    void readSeparatorLine();
    bool readRow();
    void readCell();
    void readQuoted();
    void skipLineEnd();
    bool endCell(qsizetype begin);
    bool isAtEnd() const { return m_at >= m_text.size(); }
    char16_t current() const { return m_text[m_at].unicode(); }
    bool isDelimiter(char16_t c) const { return m_table.m_delimiter != 0 && c == m_table.m_delimiter; }
    /// False, so that a reader can end with it.
    bool refuse(TableCode code, int line)
    {
        m_problem = {.code = code, .line = line};
        return false;
    }

    QStringView m_text;
    TextTable &m_table;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_cells = 0; ///< of the row, up to the last one with text
    int m_empty = 0; ///< cells after those
    int m_widestLine = 0;
    std::optional<TextTableProblem> m_problem{};
};

std::optional<TextTableProblem> TextTable::Parser::parse()
{
    readSeparatorLine();
    if (m_table.m_delimiter == 0)
        m_table.m_delimiter = cellDelimiterOf(m_text.sliced(m_at));
    m_table.m_text.reserve(m_text.size() - m_at);
    while (!isAtEnd()) {
        if (!readRow())
            return m_problem;
    }
    if (m_table.m_rows.empty())
        refuse(TableCode::Empty, 0);
    return m_problem;
}

/// "sep=;", which tells a spreadsheet the delimiter.
void TextTable::Parser::readSeparatorLine()
{
    const auto end =
        std::find_if(m_text.cbegin(), m_text.cend(), [](QChar c) { return isLineEnd(c.unicode()); });
    QStringView line = m_text.first(std::min<qsizetype>(end - m_text.cbegin(), 16));
    if (line.startsWith(u'"') && line.endsWith(u'"') && line.size() > 1)
        line = line.sliced(1, line.size() - 2);
    if (line.size() != 5 || !line.startsWith(u"sep=", Qt::CaseInsensitive) ||
        line.back().isLetterOrNumber() || line.back() == u'"')
        return;
    m_table.m_delimiter = line.back().unicode();
    m_at = end - m_text.cbegin();
    skipLineEnd();
}

void TextTable::Parser::skipLineEnd()
{
    if (isAtEnd())
        return;
    const bool isPair = current() == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

bool TextTable::Parser::readRow()
{
    const int line = m_line;
    const auto firstCell = static_cast<quint32>(m_table.m_ends.size());
    m_cells = 0;
    m_empty = 0;
    while (true) {
        const qsizetype begin = m_table.m_text.size();
        readCell();
        if (m_problem || !endCell(begin))
            return false;
        if (isAtEnd() || !isDelimiter(current()))
            break;
        ++m_at;
    }
    skipLineEnd();
    if (m_cells == 0)
        return true;
    if (m_table.rowCount() == MaxRows)
        return refuse(TableCode::TooManyRows, line);
    m_table.m_rows.push_back({.firstCell = firstCell, .line = line});
    if (m_cells > m_table.m_columnCount) {
        m_table.m_columnCount = m_cells;
        m_widestLine = line;
    }
    if (m_table.m_columnCount > MaxColumns && m_table.m_rows.size() > 1)
        return refuse(TableCode::TooManyColumns, m_widestLine);
    return true;
}

/// Up to the delimiter or line end after it, which stay.
void TextTable::Parser::readCell()
{
    qsizetype begin = m_at;
    while (!isAtEnd() && isAroundCells(m_text[m_at]) && !isLineEnd(current()) && !isDelimiter(current()))
        ++m_at;
    if (!isAtEnd() && current() == u'"') {
        readQuoted();
        begin = m_at; // people write on after the quote, as in "Berg, Ana" <ana@example.com>
    }
    while (!isAtEnd() && !isLineEnd(current()) && !isDelimiter(current()))
        ++m_at;
    m_table.m_text.append(m_text.sliced(begin, m_at - begin));
}

void TextTable::Parser::readQuoted()
{
    const int line = m_line;
    while (true) {
        const qsizetype begin = ++m_at;
        while (!isAtEnd() && current() != u'"') {
            if (isLineEnd(current()))
                skipLineEnd();
            else
                ++m_at;
        }
        m_table.m_text.append(m_text.sliced(begin, m_at - begin));
        if (isAtEnd()) {
            refuse(TableCode::UnfinishedQuote, line);
            return;
        }
        ++m_at;
        if (isAtEnd() || current() != u'"')
            return;
        m_table.m_text.append(u'"');
    }
}

/// Takes what was added to the text since @p begin as a cell, and only then the empty ones before it.
bool TextTable::Parser::endCell(qsizetype begin)
{
    const QStringView added = QStringView(m_table.m_text).sliced(begin);
    const QStringView kept = trimmedCell(added);
    if (kept.isEmpty()) {
        m_table.m_text.truncate(begin);
        ++m_empty;
        return true;
    }
    const qsizetype before = kept.begin() - added.begin();
    const qsizetype after = added.size() - before - kept.size();
    m_table.m_text.chop(after);
    if (before > 0)
        m_table.m_text.remove(begin, before);
    m_cells += m_empty + 1;
    if (m_cells > MaxRows)
        return refuse(TableCode::TooManyColumns, m_line);
    m_table.m_ends.insert(m_table.m_ends.end(), static_cast<std::size_t>(m_empty),
                          static_cast<quint32>(begin));
    m_table.m_ends.push_back(static_cast<quint32>(m_table.m_text.size()));
    m_empty = 0;
    return true;
}

int TextTable::cellCount(int row) const
{
    const auto next = static_cast<std::size_t>(row) + 1;
    const auto end = next < m_rows.size() ? m_rows[next].firstCell : static_cast<quint32>(m_ends.size());
    return static_cast<int>(end - m_rows[next - 1].firstCell);
}

QStringView TextTable::cell(int row, int column) const
{
    if (column < 0 || column >= cellCount(row))
        return {};
    const std::size_t cell =
        m_rows[static_cast<std::size_t>(row)].firstCell + static_cast<std::size_t>(column);
    const qsizetype begin = cell == 0 ? 0 : m_ends[cell - 1];
    return QStringView(m_text).sliced(begin, m_ends[cell] - begin);
}

TextTable::Reading TextTable::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() > MaxBytes)
        return refusedTable(TableCode::TooLarge);
    const DecodedText decoded = decodedText(bytes);
    if (decoded.problem)
        return refusedText(decoded);
    TextTable table;
    table.m_encoding = decoded.encoding;
    if (const auto problem = Parser(decoded.text, table).parse())
        return {.problem = *problem};
    table.m_text.squeeze();
    return {.table = std::move(table)};
}

TextTable::Reading TextTable::open(const QString &path)
{
    QFile file(path);
    if (QFileInfo info(path); info.exists() && !info.isFile()) // a pipe would be waited for
        return refusedTable(TableCode::CannotRead, 0, u"not a file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refusedTable(TableCode::CannotRead, 0, file.errorString());
    if (file.size() > MaxBytes)
        return refusedTable(TableCode::TooLarge);
    const QByteArray bytes = file.read(MaxBytes + 1); // it may have grown
    if (file.error() != QFile::NoError)
        return refusedTable(TableCode::CannotRead, 0, file.errorString());
    return fromBytes(bytes);
}

} // namespace Stationmaster
