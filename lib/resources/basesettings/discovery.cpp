// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/basesettings/discovery.h"

#include "resources/json/jsonanswer.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Stationmaster {

// [guess] How keys that no public source names may be spelled (API.md 4.1). The first pattern that matches
// any key decides, and only when it matches exactly one.

namespace {

std::optional<DiscoveredKey> onlyMatch(const std::vector<DiscoveredKey> &keys,
                                       std::initializer_list<QLatin1StringView> patterns)
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

std::optional<DiscoveredKey> forceTurnAmong(const std::vector<DiscoveredKey> &keys)
{
    // "return" also ends in the letters of TURN.
    return onlyMatch(keys, {"force.*turn"_L1, "(?<!re)turn"_L1, "relay"_L1});
}

std::optional<DiscoveredKey> mediaHelperAmong(const std::vector<DiscoveredKey> &keys)
{
    return onlyMatch(keys, {"media_?helper"_L1, "require.*helper"_L1});
}

std::optional<DiscoveredKey> findForceTurnKey(const Document &document)
{
    return forceTurnAmong(booleanKeysOf(document));
}

std::optional<DiscoveredKey> findMediaHelperKey(const Document &document)
{
    return mediaHelperAmong(booleanKeysOf(document));
}

} // namespace Stationmaster
