// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/foldedtext.h"

#include <algorithm>
#include <array>

namespace Stationmaster {

namespace {

/// Accents and other marks that are shared by scripts; not those of one script, such as Arabic vowels.
bool isSharedMark(char16_t c)
{
    return (c >= 0x0300 && c <= 0x036f) || (c >= 0x1ab0 && c <= 0x1aff) || (c >= 0x1dc0 && c <= 0x1dff) ||
           (c >= 0x20d0 && c <= 0x20ff) || (c >= 0xfe20 && c <= 0xfe2f);
}

/// Letters that are a base letter with a stroke, or two in one, to the eye, but not to Unicode.
QStringView plainLetters(char16_t c)
{
    switch (c) {
    case u'\u00df': // ß
        return u"ss";
    case u'\u00e6': // æ
        return u"ae";
    case u'\u0153': // œ
        return u"oe";
    case u'\u00f8': // ø
        return u"o";
    case u'\u00f0': // ð
    case u'\u0111': // đ
    case u'\u0256': // ɖ
        return u"d";
    case u'\u00fe': // þ
        return u"th";
    case u'\u0127': // ħ
        return u"h";
    case u'\u0131': // ı
        return u"i";
    case u'\u0142': // ł
        return u"l";
    case u'\u0167': // ŧ
        return u"t";
    default:
        return {};
    }
}

QString foldedSlowly(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(parts.size());
    for (const QChar c : parts) {
        if (isSharedMark(c.unicode()) || c.category() == QChar::Other_Format)
            continue;
        const QStringView plain = plainLetters(c.unicode());
        if (plain.isEmpty())
            folded += c;
        else
            folded += plain;
    }
    // Put together again what came apart in other scripts, such as the syllables of Korean.
    return folded.normalized(QString::NormalizationForm_C).simplified();
}

constexpr char16_t LatinEnd = 0x250;

/// Each character below LatinEnd on its own; none of them changes with its neighbours.
const std::array<QString, LatinEnd> &latinLetters()
{
    static const std::array<QString, LatinEnd> letters = [] {
        std::array<QString, LatinEnd> all;
        for (char16_t c = 0; c < LatinEnd; ++c)
            all[c] = QChar::isSpace(c) ? QStringLiteral(" ") : foldedSlowly(QChar(c));
        return all;
    }();
    return letters;
}

} // namespace

QString foldedText(const QString &text)
{
    if (std::ranges::any_of(text, [](QChar c) { return c.unicode() >= LatinEnd; }))
        return foldedSlowly(text);
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            folded += QChar(static_cast<char16_t>(c >= u'A' && c <= u'Z' ? c.unicode() + 0x20 : c.unicode()));
        else
            folded += latinLetters()[c.unicode()];
    }
    return folded.simplified();
}

} // namespace Stationmaster
