// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/basesettings/discovery.h"

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
constexpr Patterns TurnPatterns{"force.*turn"_L1, "(?<!re)turn"_L1, "relay"_L1};
constexpr Patterns HelperPatterns{"media_?helper"_L1, "require.*helper"_L1};

bool looksLike(const QString &key, Patterns patterns)
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

bool holdsBoolean(const JsonView &instance)
{
    return instance.isBoolean();
}

/// One of a few words, and not an address or a sentence.
bool holdsWord(const JsonView &instance)
{
    static const QRegularExpression word(u"^[A-Za-z][A-Za-z0-9 _-]{0,39}$"_s);
    return word.match(instance.text()).hasMatch();
}

template <typename Holds>
std::vector<DiscoveredKey> keysThat(const JsonView &baseSettings, const Holds &holds)
{
    std::vector<DiscoveredKey> keys;
    const auto add = [&](const JsonView &map, const QString &mapPath) {
        map.eachMember([&](std::string_view key, const JsonView &entry) {
            if (holds(entry["value"]["instance"]))
                keys.push_back({mapPath, QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))});
        });
    };
    add(baseSettings["properties"], u"properties"_s);
    add(baseSettings["lines"].firstItem()["properties"], u"lines/0/properties"_s);
    return keys;
}

} // namespace

std::vector<DiscoveredKey> booleanKeys(const JsonView &baseSettings)
{
    return keysThat(baseSettings, holdsBoolean);
}

std::optional<DiscoveredKey> forceTurnAmong(const std::vector<DiscoveredKey> &keys)
{
    return onlyMatch(keys, TurnPatterns);
}

std::optional<DiscoveredKey> mediaHelperAmong(const std::vector<DiscoveredKey> &keys)
{
    return onlyMatch(keys, HelperPatterns);
}

std::optional<DiscoveredKey> turnValueIn(const JsonView &baseSettings,
                                         const std::vector<DiscoveredKey> &booleans)
{
    const bool isSwitch =
        std::ranges::any_of(booleans, [](const DiscoveredKey &key) { return looksLikeTurn(key.key); });
    return isSwitch ? std::nullopt : onlyMatch(keysThat(baseSettings, holdsWord), TurnPatterns);
}

bool looksLikeTurn(const QString &key)
{
    return looksLike(key, TurnPatterns);
}

bool looksLikeMediaHelper(const QString &key)
{
    return looksLike(key, HelperPatterns);
}

std::optional<DiscoveredKey> findForceTurnKey(const Document &document)
{
    return forceTurnAmong(booleanKeys(JsonView(document.json())));
}

std::optional<DiscoveredKey> findMediaHelperKey(const Document &document)
{
    return mediaHelperAmong(booleanKeys(JsonView(document.json())));
}

std::optional<DiscoveredKey> findTurnValueKey(const Document &document)
{
    const JsonView object(document.json());
    return turnValueIn(object, booleanKeys(object));
}

QStringList keysLikeTurn(const Document &document)
{
    QStringList keys;
    for (const NamedProperty &property : propertiesOf(document)) {
        if (looksLikeTurn(property.key))
            keys.append(property.key);
    }
    return keys;
}

} // namespace Stationmaster
