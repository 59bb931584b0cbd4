// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/basesettings/basesettingsrow.h"

#include "resources/basesettings/basesettingskeys.h"
#include "resources/basesettings/discovery.h"

#include <algorithm>

namespace Stationmaster {

namespace {

JsonView instanceOf(const JsonView &map, std::string_view key)
{
    return map[key]["value"]["instance"];
}

JsonView instanceOf(const JsonView &map, QLatin1StringView key)
{
    return instanceOf(map, std::string_view(key.data(), static_cast<size_t>(key.size())));
}

JsonView instanceAt(const JsonView &baseMap, const JsonView &lineMap, const DiscoveredKey &found)
{
    const std::string key = found.key.toStdString();
    return instanceOf(found.mapPath.startsWith(u"lines") ? lineMap : baseMap, std::string_view(key));
}

std::optional<bool> switchAt(const JsonView &baseMap, const JsonView &lineMap,
                             const std::optional<DiscoveredKey> &found)
{
    return found ? instanceAt(baseMap, lineMap, *found).boolean() : std::nullopt;
}

} // namespace

bool readBaseSettingsRow(const JsonView &entity, StringPool &pool, BaseSettingsRow &row)
{
    const JsonView line = entity["lines"].firstItem();
    const JsonView baseMap = entity["properties"];
    const JsonView lineMap = line["properties"];
    row.id = entity["id"].text();
    row.name = entity["name"].text();
    row.modelId = entity["phoneMetaBase"]["id"].text(pool);
    row.lineId = line["id"].text();
    row.version = entity["version"].integer();
    row.persistentConnection = instanceOf(lineMap, BaseSettingsKeys::persistentWebRtc).boolean();
    row.persistentTimeout = instanceOf(lineMap, BaseSettingsKeys::persistentTimeout).integer();
    row.transportDscp = instanceOf(baseMap, BaseSettingsKeys::transportDscp).integer();
    row.mediaDscp = instanceOf(baseMap, BaseSettingsKeys::mediaDscp).integer();
    row.modified = std::max(entity["dateModified"].time(), line["dateModified"].time());
    const std::vector<DiscoveredKey> keys = booleanKeys(entity);
    row.forceTurn = switchAt(baseMap, lineMap, forceTurnAmong(keys));
    row.requireMediaHelper = switchAt(baseMap, lineMap, mediaHelperAmong(keys));
    const std::optional<DiscoveredKey> turn = turnValueIn(entity, keys);
    row.turnValue = turn ? instanceAt(baseMap, lineMap, *turn).text(pool) : QString();
    return !row.id.isEmpty();
}

} // namespace Stationmaster
