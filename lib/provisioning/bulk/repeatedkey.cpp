// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/bulk/repeatedkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace Stationmaster {

namespace {

/// An object or array that has been begun and not ended.
struct Level
{
    bool isObject = false;
    bool awaitsKey = false; ///< of an object: the next text is a key
    QString key{};          ///< the last one
    int items = 1;          ///< of an array: the number of the item that is being read
    QSet<QString> keys{};
};

/// The text that begins with the quote at @p from; @p end gets the place of the quote that ends it.
QString textAt(const QByteArray &json, qsizetype from, qsizetype &end)
{
    end = from + 1;
    bool isEscaped = false;
    while (end < json.size() && json[end] != '"') {
        const bool isEscape = json[end] == '\\';
        isEscaped = isEscaped || isEscape;
        end += isEscape ? 2 : 1;
    }
    const QByteArray text = json.mid(from + 1, end - from - 1);
    if (!isEscaped)
        return QString::fromUtf8(text);
    return QJsonDocument::fromJson("[\"" + text + "\"]").array().at(0).toString();
}

int rowOf(const std::vector<Level> &levels)
{
    const bool isInRows = levels.size() > 2 && levels[0].isObject &&
                          levels[0].key == QLatin1StringView("rows") && !levels[1].isObject;
    return isInRows ? levels[1].items : 0;
}

/// Moves @p at to the end of a text where one begins; a key is noted. True: the object has it already.
bool isRepeatedAt(const QByteArray &json, qsizetype &at, Level &level)
{
    qsizetype end = at;
    const bool isKey = level.isObject && level.awaitsKey;
    const QString text = textAt(json, at, end);
    at = end;
    if (!isKey)
        return false;
    level.awaitsKey = false;
    level.key = text;
    const bool isThere = level.keys.contains(text);
    level.keys.insert(text);
    return isThere;
}

} // namespace

std::optional<RepeatedKey> repeatedKey(const QByteArray &json)
{
    std::vector<Level> levels;
    for (qsizetype at = 0; at < json.size(); ++at) {
        switch (json[at]) {
        case '{':
            levels.push_back({.isObject = true, .awaitsKey = true});
            break;
        case '[':
            levels.push_back({});
            break;
        case '}':
        case ']':
            if (!levels.empty())
                levels.pop_back();
            break;
        case ',':
            if (!levels.empty()) {
                levels.back().awaitsKey = levels.back().isObject;
                ++levels.back().items;
            }
            break;
        case '"':
            if (!levels.empty() && isRepeatedAt(json, at, levels.back()))
                return RepeatedKey{.key = levels.back().key, .row = rowOf(levels)};
            break;
        default:
            break;
        }
    }
    return std::nullopt;
}

} // namespace Stationmaster
