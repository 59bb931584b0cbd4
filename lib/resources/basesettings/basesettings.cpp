// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/basesettings/basesettings.h"

#include "resources/basesettings/basesettingskeys.h"
#include "resources/basesettings/discovery.h"
#include "resources/conflict/threewaymerge.h"
#include "resources/json/readpage.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace Keys = BaseSettingsKeys;

namespace {

QString baseMap()
{
    return u"properties"_s;
}

QString lineMap()
{
    return u"lines/0/properties"_s;
}

/// Sets what differs and nothing else; @p before is what the entry was read as.
template <typename T>
void setIfOther(Document &document, const QString &map, QLatin1StringView key, const std::optional<T> &before,
                const T &now)
{
    if (before != now)
        document.setProperty(map, key, now);
}

/// A DSCP value that nobody has set is the default's, and is not written.
void setDscp(Document &document, QLatin1StringView key, const std::optional<int> &before,
             const std::optional<int> &now)
{
    if (now && before != now)
        document.setProperty(baseMap(), key, *now);
}

void setIfOther(Document &document, const std::optional<DiscoveredKey> &found,
                const std::optional<bool> &before, const std::optional<bool> &now)
{
    if (found && now && before != now)
        document.setProperty(found->mapPath, found->key, *now);
}

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

bool BaseSettingsRow::isWebRtc() const
{
    return modelId == WebRtcModelId;
}

BaseSettingsRow rowOf(const Document &baseSettings)
{
    return rowFrom<BaseSettingsRow>(baseSettings, readBaseSettingsRow);
}

BaseSettingsFields fieldsOf(const Document &baseSettings)
{
    const BaseSettingsRow row = rowOf(baseSettings);
    BaseSettingsFields fields;
    fields.name = row.name;
    fields.persistentConnection = row.persistentConnection.value_or(fields.persistentConnection);
    fields.persistentTimeout = row.persistentTimeout.value_or(fields.persistentTimeout);
    fields.transportDscp = row.transportDscp;
    fields.mediaDscp = row.mediaDscp;
    fields.forceTurn = row.forceTurn;
    fields.requireMediaHelper = row.requireMediaHelper;
    fields.turnValue = row.turnValue;
    return fields;
}

BaseSettingsTemplate readTemplate(const Document &templateDocument)
{
    return {.document = templateDocument, .defaults = fieldsOf(templateDocument)};
}

void applyFields(Document &baseSettings, const BaseSettingsFields &fields)
{
    const BaseSettingsFields before = fieldsOf(baseSettings);
    const auto turnKey = findForceTurnKey(baseSettings);
    const auto helperKey = findMediaHelperKey(baseSettings);
    const auto turnValueKey = findTurnValueKey(baseSettings);
    if (before.name != fields.name)
        baseSettings.set(u"name"_s, fields.name);
    setDscp(baseSettings, Keys::transportDscp, before.transportDscp, fields.transportDscp);
    setDscp(baseSettings, Keys::mediaDscp, before.mediaDscp, fields.mediaDscp);
    setIfOther(baseSettings, lineMap(), Keys::persistentTimeout, std::optional(before.persistentTimeout),
               fields.persistentTimeout);
    if (before.persistentConnection != fields.persistentConnection) {
        const bool bothExist = !baseSettings.property(lineMap(), Keys::persistentWebRtc).isUndefined() &&
                               !baseSettings.property(lineMap(), Keys::persistentOther).isUndefined();
        baseSettings.setProperty(lineMap(), Keys::persistentWebRtc, fields.persistentConnection);
        if (bothExist)
            baseSettings.setProperty(lineMap(), Keys::persistentOther, fields.persistentConnection);
    }
    setIfOther(baseSettings, turnKey, before.forceTurn, fields.forceTurn);
    setIfOther(baseSettings, helperKey, before.requireMediaHelper, fields.requireMediaHelper);
    if (turnValueKey && !fields.turnValue.isEmpty() && before.turnValue != fields.turnValue)
        baseSettings.setProperty(turnValueKey->mapPath, turnValueKey->key, fields.turnValue);
}

Document preparedForWrite(const Document &baseSettings)
{
    Document prepared = baseSettings;
    const QJsonArray lines = baseSettings.at(u"lines"_s).toArray();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].isObject() && lines[i][u"name"_s].toString().isEmpty())
            prepared.set(u"lines/%1/name"_s.arg(i), baseSettings.name());
    }
    return prepared;
}

QJsonValue defaultAt(const QString &path)
{
    const auto entry = [](const QString &map, QLatin1StringView key) {
        return u"%1/%2/value/instance"_s.arg(map, key);
    };
    const BaseSettingsFields fields;
    if (path == entry(baseMap(), Keys::transportDscp))
        return DefaultTransportDscp;
    if (path == entry(baseMap(), Keys::mediaDscp))
        return DefaultMediaDscp;
    if (path == entry(lineMap(), Keys::persistentWebRtc))
        return fields.persistentConnection;
    if (path == entry(lineMap(), Keys::persistentTimeout))
        return fields.persistentTimeout;
    return QJsonValue::Undefined;
}

bool isSameSetting(const QString &path, const QJsonValue &one, const QJsonValue &other)
{
    const auto isLeftOut = [](const QJsonValue &value) { return value.isUndefined() || value.isNull(); };
    // A setting that was not there at all is added as a whole entry.
    const QJsonValue ofEntry = defaultAt(path + u"/value/instance"_s);
    const auto meant = [&](const QJsonValue &value) {
        if (!ofEntry.isUndefined())
            return isLeftOut(value) ? ofEntry : value[u"value"_s][u"instance"_s];
        return isLeftOut(value) ? defaultAt(path) : value;
    };
    return isSameValue(one, other) || isSameValue(meant(one), meant(other));
}

Document newBaseSettings(const BaseSettingsTemplate &from, const BaseSettingsFields &fields)
{
    QJsonObject line{{u"name"_s, fields.name}};
    const QJsonObject templateLine = from.document.at(u"lines/0"_s).toObject();
    for (const QString &key : {u"lineMetaBase"_s, u"properties"_s}) {
        if (const QJsonValue value = templateLine.value(key); value.isObject())
            line.insert(key, value);
    }
    QJsonValue model = from.document.at(u"phoneMetaBase"_s);
    if (!model.isObject())
        model = QJsonObject{{u"id"_s, QStringView(WebRtcModelId).toString()}};
    QJsonObject json{{u"name"_s, fields.name}, {u"phoneMetaBase"_s, model}, {u"lines"_s, QJsonArray{line}}};
    if (const QJsonValue properties = from.document.at(baseMap()); properties.isObject())
        json.insert(baseMap(), properties);

    Document made(json);
    applyFields(made, fields);
    // Persistent connection is said even where it equals a default that the template leaves out.
    const BaseSettingsRow said = rowOf(made);
    setIfOther(made, lineMap(), Keys::persistentWebRtc, said.persistentConnection,
               fields.persistentConnection);
    setIfOther(made, lineMap(), Keys::persistentTimeout, said.persistentTimeout, fields.persistentTimeout);
    return made;
}

QStringList turnValuesIn(const std::vector<BaseSettingsRow> &rows, const QString &own)
{
    QStringList values{own};
    for (const BaseSettingsRow &row : rows) {
        if (row.isWebRtc())
            values.append(row.turnValue);
    }
    values.removeAll(QString());
    values.removeDuplicates();
    values.sort();
    return values;
}

QList<NamedProperty> propertiesOf(const Document &baseSettings)
{
    QList<NamedProperty> properties;
    for (const QString &map : {baseMap(), lineMap()}) {
        const QJsonObject entries = baseSettings.at(map).toObject();
        for (auto it = entries.begin(); it != entries.end(); ++it)
            properties.append({.key = it.key(), .value = baseSettings.property(map, it.key())});
    }
    return properties;
}

} // namespace Stationmaster
