// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/basesettings/basesettings.h"

#include "resources/basesettings/basesettingskeys.h"
#include "resources/basesettings/basesettingsrow.h"
#include "resources/json/readpage.h"

#include <QJsonArray>

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

template <typename T>
void setIfOther(Document &document, const std::optional<DiscoveredKey> &found, const std::optional<T> &before,
                const std::optional<T> &now)
{
    if (found && now && before != now)
        document.setProperty(found->mapPath, found->key, *now);
}

} // namespace

bool BaseSettingsRow::isWebRtc() const
{
    return modelId == WebRtcModelId;
}

BaseSettingsRow rowOf(const Document &baseSettings)
{
    JsonAnswer answer;
    StringPool pool;
    BaseSettingsRow row;
    if (const auto object = answer.parse(baseSettings.toJson()))
        readBaseSettingsRow(*object, pool, row);
    return row;
}

BaseSettingsFields fieldsOf(const Document &baseSettings)
{
    const BaseSettingsRow row = rowOf(baseSettings);
    BaseSettingsFields fields;
    fields.name = row.name;
    fields.persistentConnection = row.persistentConnection.value_or(fields.persistentConnection);
    fields.persistentTimeout = row.persistentTimeout.value_or(fields.persistentTimeout);
    fields.transportDscp = row.transportDscp.value_or(fields.transportDscp);
    fields.mediaDscp = row.mediaDscp.value_or(fields.mediaDscp);
    fields.forceTurn = row.forceTurn;
    fields.requireMediaHelper = row.requireMediaHelper;
    fields.turnText = row.turnText;
    return fields;
}

BaseSettingsTemplate readTemplate(const Document &templateDocument)
{
    return {.document = templateDocument,
            .defaults = fieldsOf(templateDocument),
            .turnChoices = turnChoices(templateDocument)};
}

void applyFields(Document &baseSettings, const BaseSettingsFields &fields)
{
    const BaseSettingsFields before = fieldsOf(baseSettings);
    const auto turnKey = findForceTurnKey(baseSettings);
    const auto turnTextKey = findTurnTextKey(baseSettings);
    const auto helperKey = findMediaHelperKey(baseSettings);
    if (before.name != fields.name)
        baseSettings.set(u"name"_s, fields.name);
    setIfOther(baseSettings, baseMap(), Keys::transportDscp, std::optional(before.transportDscp),
               fields.transportDscp);
    setIfOther(baseSettings, baseMap(), Keys::mediaDscp, std::optional(before.mediaDscp), fields.mediaDscp);
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
    setIfOther(baseSettings, turnTextKey, before.turnText, fields.turnText);
    setIfOther(baseSettings, helperKey, before.requireMediaHelper, fields.requireMediaHelper);
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
        return fields.transportDscp;
    if (path == entry(baseMap(), Keys::mediaDscp))
        return fields.mediaDscp;
    if (path == entry(lineMap(), Keys::persistentWebRtc))
        return fields.persistentConnection;
    if (path == entry(lineMap(), Keys::persistentTimeout))
        return fields.persistentTimeout;
    return QJsonValue::Undefined;
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
    // The certain ones are said even where they equal a default that the template leaves out.
    const BaseSettingsRow said = rowOf(made);
    setIfOther(made, baseMap(), Keys::transportDscp, said.transportDscp, fields.transportDscp);
    setIfOther(made, baseMap(), Keys::mediaDscp, said.mediaDscp, fields.mediaDscp);
    setIfOther(made, lineMap(), Keys::persistentWebRtc, said.persistentConnection,
               fields.persistentConnection);
    setIfOther(made, lineMap(), Keys::persistentTimeout, said.persistentTimeout, fields.persistentTimeout);
    return made;
}

} // namespace Stationmaster
