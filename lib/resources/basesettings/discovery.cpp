// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/basesettings/discovery.h"

#include "resources/json/jsonanswer.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Stationmaster {

// [guess] How keys that no public source names may be spelled (API.md 4.1). The first pattern that matches
// any key decides, and only when it matches exactly one.

namespace {

using Patterns = std::initializer_list<QLatin1StringView>;

// "return" also ends in the letters of TURN.
constexpr Patterns ForceTurnPatterns{"force.*turn"_L1, "(?<!re)turn"_L1, "relay"_L1};
constexpr Patterns MediaHelperPatterns{"media_?helper"_L1, "require.*helper"_L1};

bool matchesAny(const QString &key, Patterns patterns)
{
    return std::ranges::any_of(patterns, [&key](QLatin1StringView pattern) {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(key).hasMatch();
    });
}

std::optional<DiscoveredKey> onlyMatch(const std::vector<DiscoveredKey> &keys, Patterns patterns)
{
    for (const QLatin1StringView pattern : patterns) {
        const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
        const auto matches = [&expression](const DiscoveredKey &key) {
            return expression.match(key.key).hasMatch();
        };
        const auto first = std::ranges::find_if(keys, matches);
        if (first == keys.end())
            continue;
        return std::ranges::count_if(keys, matches) == 1 ? std::optional(*first) : std::nullopt;
    }
    return std::nullopt;
}

void addBooleanKeys(const JsonView &map, const QString &mapPath, std::vector<DiscoveredKey> &keys)
{
    map.eachMember([&](std::string_view key, const JsonView &entry) {
        if (entry["value"]["instance"].isBoolean())
            keys.push_back({mapPath, QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))});
    });
}

/// [guess] A value of an enumeration is one short word, and no switch in disguise.
bool isChoice(const QString &text)
{
    constexpr qsizetype LongestChoice = 40;
    return !text.isEmpty() && text.size() <= LongestChoice && !text.contains(u' ') && text != "true"_L1 &&
           text != "false"_L1;
}

void addTurnTextKeys(const JsonView &map, const QString &mapPath, std::vector<DiscoveredKey> &keys)
{
    map.eachMember([&](std::string_view name, const JsonView &entry) {
        const QString key = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        const bool isNear = key.contains("turn"_L1, Qt::CaseInsensitive) ||
                            key.contains("relay"_L1, Qt::CaseInsensitive); // spares the expressions for most keys
        if (isNear && isForceTurnKey(key) && isChoice(entry["value"]["instance"].text()))
            keys.push_back({mapPath, key});
    });
}

std::vector<DiscoveredKey> booleanKeysOf(const Document &document)
{
    JsonAnswer answer;
    const Result<JsonView> object = answer.parse(document.toJson());
    return object ? booleanKeys(*object) : std::vector<DiscoveredKey>();
}

} // namespace

std::vector<DiscoveredKey> booleanKeys(const JsonView &baseSettings)
{
    std::vector<DiscoveredKey> keys;
    addBooleanKeys(baseSettings["properties"], u"properties"_s, keys);
    addBooleanKeys(baseSettings["lines"].firstItem()["properties"], u"lines/0/properties"_s, keys);
    return keys;
}

std::vector<DiscoveredKey> turnTextKeys(const JsonView &baseSettings)
{
    std::vector<DiscoveredKey> keys;
    addTurnTextKeys(baseSettings["properties"], u"properties"_s, keys);
    addTurnTextKeys(baseSettings["lines"].firstItem()["properties"], u"lines/0/properties"_s, keys);
    return keys;
}

std::optional<DiscoveredKey> forceTurnAmong(const std::vector<DiscoveredKey> &keys)
{
    return onlyMatch(keys, ForceTurnPatterns);
}

std::optional<DiscoveredKey> mediaHelperAmong(const std::vector<DiscoveredKey> &keys)
{
    return onlyMatch(keys, MediaHelperPatterns);
}

bool isForceTurnKey(const QString &key)
{
    return matchesAny(key, ForceTurnPatterns);
}

bool isMediaHelperKey(const QString &key)
{
    return matchesAny(key, MediaHelperPatterns);
}

std::optional<DiscoveredKey> findForceTurnKey(const Document &document)
{
    return forceTurnAmong(booleanKeysOf(document));
}

std::optional<DiscoveredKey> findMediaHelperKey(const Document &document)
{
    return mediaHelperAmong(booleanKeysOf(document));
}

std::optional<DiscoveredKey> findTurnTextKey(const Document &document)
{
    JsonAnswer answer;
    const Result<JsonView> object = answer.parse(document.toJson());
    if (!object || forceTurnAmong(booleanKeys(*object)))
        return std::nullopt;
    return forceTurnAmong(turnTextKeys(*object));
}

QStringList turnChoices(const Document &document)
{
    const auto found = findTurnTextKey(document);
    if (!found)
        return {};
    const QString now = document.property(found->mapPath, found->key).toString();
    const QJsonObject entry = document.at(found->mapPath)[found->key].toObject();
    for (const QJsonObject &holder : {entry, entry["value"_L1].toObject()}) {
        for (const QJsonValue &extra : holder) {
            const QStringList values = extra.toArray().toVariantList().isEmpty()
                                           ? QStringList()
                                           : extra.toVariant().toStringList();
            if (values.contains(now) && std::ranges::all_of(values, isChoice))
                return values;
        }
    }
    return {now};
}

} // namespace Stationmaster
