// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/json/jsonanswer.h"

#include <QJsonDocument>

namespace Stationmaster {

namespace {

/// Whether a surrogate of [@p first, @p first + 0x400) is escaped at @p at.
bool isEscapedSurrogate(const QByteArray &json, qsizetype at, uint first)
{
    bool isHex = false;
    const uint code = json.mid(at, 2) == "\\u" ? json.mid(at + 2, 4).toUInt(&isHex, 16) : 0;
    return isHex && code >= first && code < first + 0x400;
}

/// @p json with a replacement character for every half of a surrogate pair that is without its other half.
QByteArray withoutHalfPairs(QByteArray json)
{
    constexpr uint highs = 0xd800;
    constexpr uint lows = 0xdc00;
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at)) {
        const bool isHigh = isEscapedSurrogate(json, at, highs);
        if (isHigh && isEscapedSurrogate(json, at + 6, lows)) {
            at += 12;
            continue;
        }
        if (isHigh || isEscapedSurrogate(json, at, lows))
            json.replace(at, 6, "\\ufffd");
        at += 2;
    }
    return json;
}

/// @p json with a fraction at every whole number of so many digits that it may fit into no integer.
QByteArray withoutWideIntegers(const QByteArray &json)
{
    constexpr qsizetype always = 18; // digits that fit
    QByteArray narrow;
    narrow.reserve(json.size());
    qsizetype digits = 0; // of the number that has begun; a fraction or an exponent ends the counting
    bool isString = false;
    bool isReal = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        const bool isDigit = !isString && c >= '0' && c <= '9';
        isReal =
            !isString && (c == '.' || c == 'e' || c == 'E' || (isReal && (isDigit || c == '+' || c == '-')));
        if (!isDigit) {
            if (digits > always && !isReal)
                narrow += ".0";
            digits = 0;
        } else if (!isReal) {
            ++digits;
        }
        if (c == '"')
            isString = !isString;
        narrow += c;
        if (isString && c == '\\' && at + 1 < json.size())
            narrow += json[++at];
    }
    return narrow;
}

} // namespace

Result<JsonView> JsonAnswer::parse(const QByteArray &body)
{
    simdjson::dom::element top;
    if (m_parser.parse(body.constData(), static_cast<size_t>(body.size())).get(top)) {
        // A half of a surrogate pair in one name, or one number of too many digits, must not cost a whole
        // page: Qt reads such answers.
        const QByteArray cleaned = withoutWideIntegers(
            withoutHalfPairs(QJsonDocument::fromJson(body).toJson(QJsonDocument::Compact)));
        if (cleaned.isEmpty() ||
            m_parser.parse(cleaned.constData(), static_cast<size_t>(cleaned.size())).get(top))
            return fail({.kind = Error::Kind::Malformed});
    }
    if (!top.is_object())
        return fail({.kind = Error::Kind::Malformed});
    return JsonView(top);
}

} // namespace Stationmaster
