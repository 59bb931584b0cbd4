// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/fieldchange.h"

#include "resources/basesettings/basesettings.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

void insertUnlessUndefined(QJsonObject &json, QLatin1StringView key, const QJsonValue &value)
{
    if (!value.isUndefined())
        json.insert(key, value);
}

} // namespace

QString fieldNameOf(const QString &path)
{
    const auto instance = "/value/instance"_L1;
    const bool isProperty = path.endsWith(instance);
    const QString whole = isProperty ? path.chopped(instance.size()) : path;
    const QString key = whole.mid(whole.lastIndexOf(u'/') + 1);
    if (isProperty && looksLikeTurn(key))
        return u"forceTurn"_s;
    if (isProperty && looksLikeMediaHelper(key))
        return u"requireMediaHelper"_s;
    return key;
}

QJsonArray toJson(const QList<FieldChange> &changes)
{
    QJsonArray array;
    for (const FieldChange &change : changes) {
        QJsonObject entry{{"path"_L1, change.path}};
        insertUnlessUndefined(entry, "before"_L1, change.before);
        insertUnlessUndefined(entry, "after"_L1, change.after);
        if (change.isDerived)
            entry.insert("derived"_L1, true);
        array.append(entry);
    }
    return array;
}

QList<FieldChange> changesFrom(const QJsonArray &json)
{
    QList<FieldChange> changes;
    for (const auto &value : json) {
        const QJsonObject entry = value.toObject();
        changes.append({.path = entry["path"_L1].toString(),
                        .before = entry.value("before"_L1),
                        .after = entry.value("after"_L1),
                        .isDerived = entry["derived"_L1].toBool()});
    }
    return changes;
}

QJsonArray toJson(const QList<FieldConflict> &conflicts)
{
    QJsonArray array;
    for (const FieldConflict &conflict : conflicts) {
        QJsonObject entry{{"path"_L1, conflict.path}};
        insertUnlessUndefined(entry, "base"_L1, conflict.base);
        insertUnlessUndefined(entry, "mine"_L1, conflict.mine);
        insertUnlessUndefined(entry, "theirs"_L1, conflict.theirs);
        array.append(entry);
    }
    return array;
}

QList<FieldConflict> conflictsFrom(const QJsonArray &json)
{
    QList<FieldConflict> conflicts;
    for (const auto &value : json) {
        const QJsonObject entry = value.toObject();
        conflicts.append({.path = entry["path"_L1].toString(),
                          .base = entry.value("base"_L1),
                          .mine = entry.value("mine"_L1),
                          .theirs = entry.value("theirs"_L1)});
    }
    return conflicts;
}

} // namespace Stationmaster
