// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/peoplelist/texttable.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using TableCode = TextTableProblem::Code;

/// Every row as its line and its cells: "1:a|b".
QStringList rowsOf(const QByteArray &bytes)
{
    const TextTable::Reading reading = TextTable::fromBytes(bytes);
    EXPECT_TRUE(reading.table) << "code " << static_cast<int>(reading.problem.code);
    QStringList rows;
    for (int row = 0; reading.table && row < reading.table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < reading.table->cellCount(row); ++column)
            cells.append(reading.table->cell(row, column).toString());
        rows.append(QString::number(reading.table->lineOf(row)) + u':' + cells.join(u'|'));
    }
    return rows;
}

TextTableProblem problemOf(const QByteArray &bytes)
{
    const TextTable::Reading reading = TextTable::fromBytes(bytes);
    EXPECT_FALSE(reading.table);
    return reading.problem;
}

QByteArray utf16(const QString &text, bool isBigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xFF);
        bytes.append(isBigEndian ? high : low).append(isBigEndian ? low : high);
    }
    return bytes;
}

TextEncoding encodingOf(const QByteArray &bytes)
{
    const TextTable::Reading reading = TextTable::fromBytes(bytes);
    EXPECT_TRUE(reading.table);
    return reading.table ? reading.table->encoding() : TextEncoding::Utf8;
}

/// By this process so far; 0 where the system does not count that.
qint64 bytesRead()
{
    QFile counts(u"/proc/self/io"_s);
    if (!counts.open(QIODevice::ReadOnly))
        return 0;
    return counts.readLine().mid(sizeof "rchar:" - 1).trimmed().toLongLong();
}

} // namespace

TEST(TextTable, FindsTheDelimiter)
{
    EXPECT_EQ(rowsOf("a,b\nc,d\n"), QStringList({u"1:a|b"_s, u"2:c|d"_s}));
    EXPECT_EQ(rowsOf("a;b\nc;d\n"), QStringList({u"1:a|b"_s, u"2:c|d"_s}));
    EXPECT_EQ(rowsOf("a\tb\nc\td\n"), QStringList({u"1:a|b"_s, u"2:c|d"_s}));
    EXPECT_EQ(rowsOf("a|b\nc|d\n"), QStringList({u"1:a|b"_s, u"2:c|d"_s}));
    EXPECT_EQ(rowsOf("Ana Berg\nBo Lind"), QStringList({u"1:Ana Berg"_s, u"2:Bo Lind"_s}));
}

TEST(TextTable, TakesNamesWithACommaForOneCell)
{
    EXPECT_EQ(rowsOf("Berg, Ana;ana@example.com\nLind, Bo;bo@example.com"),
              QStringList({u"1:Berg, Ana|ana@example.com"_s, u"2:Lind, Bo|bo@example.com"_s}));
    EXPECT_EQ(rowsOf("Cy Young\nBerg, Ana\nBo Lind\n"),
              QStringList({u"1:Cy Young"_s, u"2:Berg, Ana"_s, u"3:Bo Lind"_s}))
        << "few lines have it";
    EXPECT_EQ(rowsOf("Name,Skills\nAna,\"a;b\"\nBo,\"a;b;c\"\n"),
              QStringList({u"1:Name|Skills"_s, u"2:Ana|a;b"_s, u"3:Bo|a;b;c"_s}))
        << "what is in quotes parts nothing";
}

TEST(TextTable, BelievesTheLineThatNamesTheDelimiter)
{
    EXPECT_EQ(rowsOf("sep=;\r\na,1;b\r\n"), QStringList({u"2:a,1|b"_s}));
    EXPECT_EQ(rowsOf("\"SEP=|\"\na,1|b,2\n"), QStringList({u"2:a,1|b,2"_s}));
    EXPECT_EQ(rowsOf(utf16(u"\uFEFFsep=\t\na,1\tb,2"_s, false)), QStringList({u"2:a,1|b,2"_s}));
    EXPECT_EQ(rowsOf("sep=arator\nb"), QStringList({u"1:sep=arator"_s, u"2:b"_s}));
    EXPECT_EQ(problemOf("sep=;\n").code, TableCode::Empty);
}

TEST(TextTable, ReadsQuotesOverSeveralLinesAndKeepsCountingThem)
{
    EXPECT_EQ(rowsOf("\"a\n\"\"b\"\"\r\nc\",d\r\nnext,row\rlast,one"),
              QStringList({u"1:a\n\"b\"\r\nc|d"_s, u"4:next|row"_s, u"5:last|one"_s}));
    EXPECT_EQ(rowsOf("\"Berg, Ana\" <ana@example.com>, \"Lind, Bo\" <bo@example.com>"),
              QStringList({u"1:Berg, Ana <ana@example.com>|Lind, Bo <bo@example.com>"_s}));
    EXPECT_EQ(rowsOf("5\" pipe,a\n6\" pipe,b"), QStringList({u"1:5\" pipe|a"_s, u"2:6\" pipe|b"_s}))
        << "in the middle it is a character";
}

TEST(TextTable, SaysWhereAQuoteBeginsThatNeverEnds)
{
    EXPECT_EQ(problemOf("a,b\nc,\"d\ne,f\n"),
              (TextTableProblem{.code = TableCode::UnfinishedQuote, .line = 2}));
    EXPECT_EQ(problemOf("\"").code, TableCode::UnfinishedQuote);
    EXPECT_EQ(problemOf("\"a\"\"").code, TableCode::UnfinishedQuote);
}

TEST(TextTable, LeavesOutWhatIsBlank)
{
    EXPECT_EQ(rowsOf("\n\r\n;;\na;;b;;;\n \t \n\xC2\xA0;\n\n"), QStringList({u"4:a||b"_s}));
    EXPECT_EQ(rowsOf("\xC2\xA0"
                     "Ana Berg \xE2\x80\x8B;\xE2\x80\xAA"
                     "ana@example.com\xE2\x80\xAC\n\x1A"),
              QStringList({u"1:Ana Berg|ana@example.com"_s}))
        << "invisible characters come along when people copy";
    EXPECT_EQ(rowsOf("a;\"  \";\" b \""), QStringList({u"1:a||b"_s}));
}

TEST(TextTable, KeepsFormulasAsText)
{
    EXPECT_EQ(rowsOf("=1+1;+49 30;-2;@sum(a)\n=HYPERLINK(\"\"x\"\");a;b;c"),
              QStringList({u"1:=1+1|+49 30|-2|@sum(a)"_s, u"2:=HYPERLINK(\"\"x\"\")|a|b|c"_s}));
}

TEST(TextTable, AnswersForCellsThatAreNotThere)
{
    const auto table = TextTable::fromBytes("a;b;c\nd").table;
    ASSERT_TRUE(table);
    EXPECT_EQ(table->columnCount(), 3);
    EXPECT_EQ(table->cellCount(1), 1);
    EXPECT_EQ(table->cell(1, 0).toString(), u"d"_s);
    EXPECT_TRUE(table->cell(1, 1).isEmpty());
    EXPECT_TRUE(table->cell(0, 3).isEmpty());
    EXPECT_TRUE(table->cell(0, -1).isEmpty());
    EXPECT_EQ(table->delimiter(), u';');
}

TEST(TextTable, FindsTheEncoding)
{
    const QString text = u"Name;Site\nAna Ångström;Köln – €\n李小龍;東京\n😀;x\n"_s;
    const QStringList rows{u"1:Name|Site"_s, u"2:Ana Ångström|Köln – €"_s, u"3:李小龍|東京"_s, u"4:😀|x"_s};
    EXPECT_EQ(rowsOf(text.toUtf8()), rows);
    EXPECT_EQ(rowsOf("\xEF\xBB\xBF" + text.toUtf8()), rows);
    for (const bool isBigEndian : {false, true}) {
        EXPECT_EQ(rowsOf(utf16(u'\uFEFF' + text, isBigEndian)), rows);
        EXPECT_EQ(rowsOf(utf16(text, isBigEndian)), rows) << "without a byte order mark";
        const QString japanese = u"氏名\n山田太郎\n鈴木一郎\nさとう\nたなか\n"_s.repeated(20);
        EXPECT_EQ(encodingOf(utf16(japanese, isBigEndian)),
                  isBigEndian ? TextEncoding::Utf16BE : TextEncoding::Utf16LE)
            << "only the line ends are ASCII";
    }
    EXPECT_EQ(rowsOf("Jos\xE9;K\xF6ln \x96 \x80;\x8Aime\n"), QStringList({u"1:José|Köln – €|Šime"_s}));
    EXPECT_EQ(rowsOf("Ana;Jos\xE9"), QStringList({u"1:Ana|José"_s}))
        << "a letter at the end is not a cut one";
}

TEST(TextTable, OneBadByteDoesNotMakeUtf8AnotherEncoding)
{
    EXPECT_EQ(rowsOf(u"Åsa;Köln;Łódź;Århus;Ünal\n"_s.toUtf8() + "Jos\xE9;b\n" + u"Øre;éé;ßß"_s.toUtf8()),
              QStringList({u"1:Åsa|Köln|Łódź|Århus|Ünal"_s, u"2:Jos\uFFFD|b"_s, u"3:Øre|éé|ßß"_s}));
    EXPECT_EQ(encodingOf(u"Åsa\nBjörn"_s.toUtf8() + "\xC3"), TextEncoding::Utf8) << "cut off";
}

TEST(TextTable, RefusesWhatIsNoText)
{
    EXPECT_EQ(problemOf(QByteArray("Ana\0Berg;x\nBo;y\n", 16)).code, TableCode::NotText);
    EXPECT_EQ(problemOf(QByteArray("\x7F"
                                   "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3E\0",
                                   20))
                  .code,
              TableCode::NotText);
    EXPECT_EQ(problemOf("\x89PNG\r\n\x1A\n\x01\x02\x03\x04\x05\x06\x07\x08").code, TableCode::NotText);
    EXPECT_EQ(problemOf(QByteArray(4000, '\0')).code, TableCode::NotText);
    EXPECT_EQ(problemOf(QByteArray("\xFF\xFE\x41\0\0\0\0\0", 8)).code, TableCode::NotText);
    EXPECT_EQ(problemOf("\x8E\x81\x96\xBC;\x8E\x52\x93\x63\n").code, TableCode::UnknownEncoding)
        << "Shift JIS, of which nothing may be guessed";
    EXPECT_EQ(rowsOf(QByteArray("a;b\n").repeated(100) + "c\x01;d").size(), 101) << "one alone is no harm";
}

TEST(TextTable, NamesFilesOfOtherPrograms)
{
    const auto formatOf = [](const QByteArray &bytes) {
        const TextTableProblem problem = problemOf(bytes);
        EXPECT_EQ(problem.code, TableCode::OtherFormat);
        return problem.detail;
    };
    const QByteArray zip = QByteArray("PK\x03\x04\x14\0\x06\0\x08\0", 10);
    EXPECT_EQ(formatOf(zip + "[Content_Types].xml" + QByteArray(500, '\0') + "xl/workbook.xml"), u"xlsx"_s);
    EXPECT_EQ(formatOf(zip + "[Content_Types].xml" + QByteArray(500, '\0') + "word/document.xml"), u"zip"_s);
    EXPECT_EQ(formatOf(zip + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), u"ods"_s);
    EXPECT_EQ(formatOf(zip + "people.csv"), u"zip"_s);
    EXPECT_EQ(formatOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on"), u"ole"_s);
    EXPECT_EQ(formatOf("%PDF-1.7\nfirst,second"), u"pdf"_s);
    EXPECT_EQ(formatOf("{\\rtf1 Ana}"), u"rtf"_s);
    EXPECT_EQ(formatOf("\x1F\x8B\x08"), u"gzip"_s);
    EXPECT_EQ(formatOf("\n <!DOCTYPE html><table>"), u"html"_s);
    EXPECT_EQ(formatOf("\xEF\xBB\xBF<?xml version=\"1.0\"?>"), u"xml"_s);
    EXPECT_EQ(rowsOf("<ana@example.com>\n"), QStringList({u"1:<ana@example.com>"_s}));
}

TEST(TextTable, RefusesWhatHasNoRows)
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("\xEF\xBB\xBF"), QByteArray("\xFF\xFE"), QByteArray("\n\r\n  \n"),
          QByteArray(";;;\n;\n"), QByteArray("\"\"\n\" \";\"\"")})
        EXPECT_EQ(problemOf(bytes), TextTableProblem{.code = TableCode::Empty}) << bytes.toHex().constData();
}

TEST(TextTable, RefusesMoreThanAListHas)
{
    const QByteArray most = QByteArray("a\n").repeated(TextTable::MaxRows);
    EXPECT_EQ(rowsOf(most).size(), TextTable::MaxRows);
    EXPECT_EQ(problemOf(most + "\n\nb\n"),
              (TextTableProblem{.code = TableCode::TooManyRows, .line = TextTable::MaxRows + 3}));
    const QByteArray wide = QByteArray("a;").repeated(TextTable::MaxColumns);
    EXPECT_EQ(rowsOf("a;b\n" + wide + "\n").size(), 2) << "a cell without text is none";
    EXPECT_EQ(problemOf("a;b\n" + wide + "b\n"),
              (TextTableProblem{.code = TableCode::TooManyColumns, .line = 2}));
    EXPECT_EQ(problemOf(wide + "b\na;b\n"), (TextTableProblem{.code = TableCode::TooManyColumns, .line = 1}));
    EXPECT_EQ(rowsOf(QByteArray("ana@example.com;").repeated(3000)).size(), 1)
        << "but a single row is a list";
    EXPECT_EQ(problemOf(QByteArray("a;").repeated(TextTable::MaxRows + 1)).code, TableCode::TooManyColumns);
}

TEST(TextTable, OpensFiles)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Name;Site\r\nAna;Berlin\r\n");
    file.close();
    const TextTable::Reading reading = TextTable::open(path);
    ASSERT_TRUE(reading.table);
    EXPECT_EQ(reading.table->rowCount(), 2);

    const TextTable::Reading none = TextTable::open(folder.filePath(u"none.csv"_s));
    EXPECT_EQ(none.problem.code, TableCode::CannotRead);
    EXPECT_FALSE(none.problem.detail.isEmpty());
    EXPECT_EQ(TextTable::open(folder.path()).problem.code, TableCode::CannotRead);
}

TEST(TextTable, DoesNotReadAFileThatIsTooLarge)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(200 * 1024 * 1024)); // takes no room on the disk
    const qint64 before = bytesRead();
    EXPECT_EQ(TextTable::open(file.fileName()).problem, TextTableProblem{.code = TableCode::TooLarge});
    EXPECT_LT(bytesRead() - before, 1024 * 1024);
    EXPECT_EQ(problemOf(QByteArray(TextTable::MaxBytes + 1, 'a')).code, TableCode::TooLarge);
}

} // namespace Stationmaster
