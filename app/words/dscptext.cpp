// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/dscptext.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

struct DscpClass
{
    int value = 0;
    const char16_t *name = u"";
};

constexpr std::array DscpClasses{
    DscpClass{46, u"EF"},   DscpClass{44, u"VOICE-ADMIT"}, DscpClass{34, u"AF41"}, DscpClass{36, u"AF42"},
    DscpClass{38, u"AF43"}, DscpClass{24, u"CS3"},         DscpClass{26, u"AF31"}, DscpClass{28, u"AF32"},
    DscpClass{30, u"AF33"}, DscpClass{18, u"AF21"},        DscpClass{20, u"AF22"}, DscpClass{22, u"AF23"},
    DscpClass{10, u"AF11"}, DscpClass{12, u"AF12"},        DscpClass{14, u"AF13"}, DscpClass{0, u"CS0"},
    DscpClass{8, u"CS1"},   DscpClass{16, u"CS2"},         DscpClass{32, u"CS4"},  DscpClass{40, u"CS5"},
    DscpClass{48, u"CS6"},  DscpClass{56, u"CS7"},         DscpClass{1, u"LE"},
};

constexpr auto DscpValues = [] {
    std::array<int, DscpClasses.size()> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values.at(i) = DscpClasses.at(i).value;
    return values;
}();

/// The digits of any script, such as "٤٦", as ASCII.
QString withAsciiDigits(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return text;
}

std::optional<int> dscpOfWord(const QString &word)
{
    for (const DscpClass &entry : DscpClasses) {
        if (word.compare(QStringView(entry.name), Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    bool isNumber = false;
    const bool isHex = word.startsWith("0x"_L1, Qt::CaseInsensitive);
    const int value = isHex ? word.sliced(2).toInt(&isNumber, 16) : word.toInt(&isNumber, 10);
    if (!isNumber || value < 0 || value > 63)
        return std::nullopt;
    return value;
}

} // namespace

std::span<const int> namedDscpValues()
{
    return DscpValues;
}

QString dscpClassName(int value)
{
    for (const DscpClass &entry : DscpClasses) {
        if (entry.value == value)
            return QStringView(entry.name).toString();
    }
    return {};
}

QString dscpText(int value)
{
    const QString name = dscpClassName(value);
    const QString number =
        u"%1 · 0x%2"_s.arg(value).arg(QString::number(value, 16).toUpper().rightJustified(2, u'0'));
    return name.isEmpty() ? number : name + u' ' + number;
}

QString dscpShortText(int value)
{
    const QString name = dscpClassName(value);
    return name.isEmpty() ? QString::number(value) : u"%1\u00A0(%2)"_s.arg(name).arg(value);
}

std::optional<int> dscpFromText(const QString &text)
{
    static const QRegularExpression separators(u"[\\s·()]+"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = withAsciiDigits(text).split(separators, Qt::SkipEmptyParts);
    std::optional<int> meant;
    for (const QString &word : words) {
        const std::optional<int> value = dscpOfWord(word);
        if (!value || (meant && *meant != *value))
            return std::nullopt;
        meant = value;
    }
    return meant;
}

} // namespace Stationmaster
