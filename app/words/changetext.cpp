// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/changetext.h"

#include "resources/basesettings/basesettings.h"
#include "words/regiontext.h"
#include "words/sitetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Stationmaster::FieldChangeText {

namespace {

struct FieldChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldChangeWords)
};

/// The line of a phone follows its base settings, so that it is nothing to be told beside them.
bool isTold(const FieldChange &change, const QList<FieldChange> &all)
{
    const auto isOfBaseSettings = [](const FieldChange &c) { return c.path == "phoneBaseSettings"_L1; };
    const bool follows = fieldNameOf(change.path) == "lineBaseSettings"_L1;
    return !change.isDerived && !(follows && std::ranges::any_of(all, isOfBaseSettings));
}

} // namespace

QString label(const QString &path)
{
    const QString key = fieldNameOf(path);
    if (key == "name"_L1 && path.startsWith("lines/"_L1))
        return FieldChangeWords::tr("Name of the Line");
    if (key == "name"_L1)
        return FieldChangeWords::tr("Name");
    if (key == "site"_L1)
        return FieldChangeWords::tr("Site");
    if (key == "phoneBaseSettings"_L1)
        return FieldChangeWords::tr("Base Settings");
    if (key == "defaultStation"_L1)
        return FieldChangeWords::tr("Default Station");
    if (key == "lineBaseSettings"_L1)
        return FieldChangeWords::tr("Base Settings of the Line");
    if (key == "mediaRegions"_L1)
        return FieldChangeWords::tr("Media Regions");
    if (key == "mediaRegionsUseLatencyBased"_L1)
        return FieldChangeWords::tr("Relay/TURN Behavior");
    if (key == "mediaModel"_L1)
        return FieldChangeWords::tr("Media Model");
    if (key == "phone_media_dscp"_L1)
        return FieldChangeWords::tr("Media DSCP Value");
    if (key == "phone_sip_dscp"_L1)
        return FieldChangeWords::tr("Transport DSCP Value");
    if (key == "station_persistent_webrtc_enabled"_L1 || key == "station_persistent_enabled"_L1)
        return FieldChangeWords::tr("Persistent Connection");
    if (key == "station_persistent_timeout"_L1)
        return FieldChangeWords::tr("Persistent Connection Timeout");
    if (key == "forceTurn"_L1)
        return FieldChangeWords::tr("Force TURN");
    if (key == "requireMediaHelper"_L1)
        return FieldChangeWords::tr("Require Media Helper");
    if (key == "lineBaseSettings"_L1)
        return FieldChangeWords::tr("Base Settings of the Line");
    if (key == "persistentConnectionRequired"_L1)
        return FieldChangeWords::tr("Persistent connection required");
    if (key == "blockCallerIdAccessCode"_L1)
        return FieldChangeWords::tr("Block caller ID code");
    //: %1: the key of a setting that this program has no name for.
    return FieldChangeWords::tr("Another setting (%1)").arg(key);
}

QString value(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? FieldChangeWords::tr("on") : FieldChangeWords::tr("off");
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList items;
        for (const auto &item : value.toArray())
            items.append(FieldChangeText::value(item));
        return items.isEmpty() ? FieldChangeWords::tr("none") : QLocale().createSeparatedList(items);
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        const QString name = object["name"_L1].toString();
        if (!name.isEmpty())
            return name;
        if (object.contains("id"_L1))
            return FieldChangeWords::tr("name not known");
        if (const QJsonValue instance = object["value"_L1]["instance"_L1]; !instance.isUndefined())
            return FieldChangeText::value(instance);
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    default:
        return FieldChangeWords::tr("not set");
    }
}

QList<FieldChange> told(const QList<FieldChange> &changes)
{
    QList<FieldChange> told;
    std::ranges::copy_if(changes, std::back_inserter(told),
                         [&changes](const FieldChange &change) { return isTold(change, changes); });
    return told;
}

QStringList changeLines(const QList<FieldChange> &changes)
{
    QStringList lines;
    for (const FieldChange &change : told(changes)) {
        const QString line =
            FieldChangeWords::tr("%1: %2 → %3", "a field, its value before, and after")
                .arg(label(change.path), value(change.path, change.before), value(change.path, change.after));
        if (!lines.contains(line)) // two keys may mean the same setting
            lines.append(line);
    }
    return lines;
}

QString changes(const QList<FieldChange> &changes)
{
    return changeLines(changes).join(u" · "_s);
}

QString value(const QString &path, const QJsonValue &value)
{
    if (fieldNameOf(path) == "mediaRegionsUseLatencyBased"_L1 && value.isBool())
        return SiteText::relayBehavior({.mediaRegionsUseLatencyBased = value.toBool()});
    return FieldChangeText::value(value);
}

QStringList lines(const QString &path, const QJsonValue &value)
{
    if (!value.isArray() || value.toArray().isEmpty())
        return {FieldChangeText::value(path, value)};
    QStringList lines;
    for (const auto &item : value.toArray()) {
        const QString text = fieldNameOf(path) == "mediaRegions"_L1 ? RegionText::name(item.toString())
                                                                    : FieldChangeText::value(item);
        //: An item of a list, behind its number.
        lines.append(FieldChangeWords::tr("%1. %2").arg(QLocale().toString(lines.size() + 1), text));
    }
    return lines;
}

} // namespace Stationmaster::FieldChangeText
