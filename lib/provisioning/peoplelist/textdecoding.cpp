// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/peoplelist/textdecoding.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// What Windows-1252 has at 0x80 to 0x9F; 0: nothing.
constexpr std::array<char16_t, 32> Windows1252High{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

unsigned char byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes[at]);
}

/// The names of the files in an archive are not packed.
QString archiveFormat(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    if (head.contains("application/vnd.oasis.opendocument.spreadsheet"))
        return u"ods"_s;
    const bool isOffice = head.contains("[Content_Types].xml") || head.contains("_rels/.rels");
    return isOffice && bytes.contains("xl/workbook") ? u"xlsx"_s : u"zip"_s;
}

QString otherFormat(QByteArrayView bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return archiveFormat(bytes);
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return u"ole"_s;
    if (bytes.startsWith("%PDF-"))
        return u"pdf"_s;
    if (bytes.startsWith("\x1F\x8B"))
        return u"gzip"_s;
    if (bytes.startsWith("{\\rtf"))
        return u"rtf"_s;
    const QByteArray begin =
        bytes.first(std::min<qsizetype>(bytes.size(), 64)).trimmed().toByteArray().toLower();
    if (begin.startsWith("<!doctype html") || begin.startsWith("<html") || begin.startsWith("<table"))
        return u"html"_s;
    if (begin.startsWith("<?xml"))
        return u"xml"_s;
    return {};
}

QString fromUtf16(QByteArrayView bytes, bool isBigEndian)
{
    // A line end of one byte is what other programs add at the end; anything else has been cut off.
    const bool isCut = bytes.size() % 2 != 0 && bytes.back() != '\n' && bytes.back() != '\0';
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const unsigned first = byteAt(bytes, at * 2);
        const unsigned second = byteAt(bytes, at * 2 + 1);
        text[at] = QChar(static_cast<char16_t>(isBigEndian ? first << 8 | second : second << 8 | first));
    }
    return isCut ? text + QChar(QChar::ReplacementCharacter) : text;
}

/// Whether most of what is not ASCII in @p bytes is UTF-8: a character that was cut off, or a line that
/// another program has added, does not make the rest Windows-1252.
bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const unsigned char first = byteAt(bytes, at);
        ++at;
        if (first < 0x80)
            continue;
        const int more = first >= 0xF0 && first < 0xF5   ? 3
                         : first >= 0xE0 && first < 0xF0 ? 2
                         : first >= 0xC2 && first < 0xE0 ? 1
                                                         : 0;
        int found = 0;
        while (found < more && at < bytes.size() && (byteAt(bytes, at) & 0xC0u) == 0x80) {
            ++at;
            ++found;
        }
        if (more > 0 && found == more)
            ++good;
        else if (more == 0 || at < bytes.size())
            ++bad;
    }
    return good > 0 && good / 8 >= bad;
}

QString fromWindows1252(QByteArrayView bytes, bool &isKnown)
{
    isKnown = true;
    QString text = QString::fromLatin1(bytes.data(), bytes.size());
    for (QChar &c : text) {
        if (c.unicode() < 0x80 || c.unicode() > 0x9F)
            continue;
        c = QChar(Windows1252High[c.unicode() - 0x80u]);
        isKnown = isKnown && !c.isNull();
    }
    return text;
}

bool isControl(QChar c)
{
    const char16_t u = c.unicode();
    const bool isLayout = u >= u'\t' && u <= u'\r';
    return (u < 0x20 && !isLayout) || (u >= 0x7F && u < 0xA0 && u != 0x85);
}

/// 2 % of control characters are no text any more, in which a few get lost.
bool isText(const QString &text)
{
    if (text.contains(QChar(u'\0')))
        return false;
    const QStringView view = QStringView(text).chopped(text.endsWith(QChar(0x1A)) ? 1 : 0); // the end in DOS
    return std::count_if(view.cbegin(), view.cend(), isControl) * 50 <= view.size();
}

/// Every half of a pair of UTF-16 has its other half.
bool hasOnlyPairs(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isSurrogate())
            continue;
        if (text[at].isLowSurrogate() || at + 1 == text.size() || !text[at + 1].isLowSurrogate())
            return false;
        ++at;
    }
    return true;
}

/// UTF-16 has a NUL in every ASCII character, so at one side of all pairs of bytes; only line ends and
/// delimiters may be ASCII. What is else like 8-bit text is that with NULs in it.
std::optional<TextEncoding> encodingWithNuls(QByteArrayView bytes)
{
    qsizetype nulsAtEven = 0;
    qsizetype nulsAtOdd = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes[at] == '\0')
            ++(at % 2 == 0 ? nulsAtEven : nulsAtOdd);
    }
    if ((nulsAtEven + nulsAtOdd) * 5 < bytes.size()) {
        QByteArray others = bytes.toByteArray();
        others.replace(QByteArray(1, '\0'), QByteArray());
        if (others.isValidUtf8() && isText(QString::fromLatin1(others)))
            return std::nullopt;
    }
    return nulsAtOdd >= nulsAtEven ? TextEncoding::Utf16LE : TextEncoding::Utf16BE;
}

DecodedText refused(DecodedText::Problem problem, const QString &format = {})
{
    return {.problem = problem, .format = format};
}

DecodedText withoutMark(QByteArrayView bytes)
{
    if (bytes.contains('\0')) {
        const auto encoding = encodingWithNuls(bytes);
        if (!encoding)
            return refused(DecodedText::Problem::NotText);
        const QString text = fromUtf16(bytes, *encoding == TextEncoding::Utf16BE);
        if (!isText(text) || !hasOnlyPairs(text))
            return refused(DecodedText::Problem::NotText);
        return {.text = text, .encoding = *encoding};
    }
    if (bytes.isValidUtf8() || isMostlyUtf8(bytes))
        return {.text = QString::fromUtf8(bytes), .encoding = TextEncoding::Utf8};
    bool isKnown = true;
    const QString text = fromWindows1252(bytes, isKnown);
    if (!isText(QString(text).remove(QChar(u'\0'))))
        return refused(DecodedText::Problem::NotText);
    if (!isKnown)
        return refused(DecodedText::Problem::UnknownEncoding);
    return {.text = text, .encoding = TextEncoding::Windows1252};
}

} // namespace

DecodedText decodedText(const QByteArray &bytes)
{
    const QByteArrayView view(bytes);
    const QByteArrayView withoutUtf8Mark = view.startsWith("\xEF\xBB\xBF") ? view.sliced(3) : view;
    if (const QString format = otherFormat(withoutUtf8Mark); !format.isEmpty())
        return refused(DecodedText::Problem::OtherFormat, format);
    DecodedText decoded;
    if (view.startsWith("\xFF\xFE"))
        decoded = {.text = fromUtf16(view.sliced(2), false), .encoding = TextEncoding::Utf16LE};
    else if (view.startsWith("\xFE\xFF"))
        decoded = {.text = fromUtf16(view.sliced(2), true), .encoding = TextEncoding::Utf16BE};
    else
        decoded = withoutMark(withoutUtf8Mark);
    if (!decoded.problem && !isText(decoded.text))
        return refused(DecodedText::Problem::NotText);
    return decoded;
}

} // namespace Stationmaster
