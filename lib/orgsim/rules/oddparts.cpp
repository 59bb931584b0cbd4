// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/oddparts.h"

#include "orgsim/rules/store.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

QJsonObject oddProperties(const QJsonObject &properties)
{
    QJsonObject odd;
    for (auto entry = properties.begin(); entry != properties.end(); ++entry) {
        QJsonObject changed = entry.value().toObject();
        QJsonObject value = changed[u"value"_s].toObject();
        if (value[u"instance"_s].isDouble())
            value[u"instance"_s] = QString::number(value[u"instance"_s].toInt());
        value[u"inheritedFrom"_s] = QJsonValue::Null;
        changed[u"value"_s] = value;
        changed[u"uiHints"_s] = QJsonObject{{u"order"_s, QJsonArray{3, 1, 2}}, {u"unit"_s, QJsonValue::Null}};
        odd[entry.key()] = changed;
    }
    odd[u"future_setting"_s] =
        QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, QJsonArray{u"7"_s, 7, QJsonValue::Null}}}},
                    {u"advanced"_s, true}};
    odd[u"future_blank"_s] = QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, QJsonValue::Null}}}};
    return odd;
}

void decorate(Table &table, void (*change)(QJsonObject &))
{
    for (const QString &id : table.inOrder()) {
        QJsonObject object = table.get(id);
        change(object);
        table.put(object);
    }
}

} // namespace

void addOddParts(QJsonObject &object)
{
    object[u"futureFlag"_s] = QJsonValue::Null;
    object[u"futureNumber"_s] = u"0042"_s;
    object[u"futureCount"_s] = Q_INT64_C(9007199254740993); // 2^53 + 1
    object[u"futureBlock"_s] =
        QJsonObject{{u"list"_s, QJsonArray{u"b"_s, u"a"_s, QJsonValue::Null, QJsonArray{}}},
                    {u"inner"_s, QJsonObject{{u"none"_s, QJsonValue::Null},
                                             {u"text"_s, u"\"<&>\" \\ ☎ 🎧"_s},
                                             {u"empty"_s, QJsonObject{}}}}};
}

void addOddPartsWithin(QJsonObject &phoneOrBase)
{
    addOddParts(phoneOrBase);
    if (phoneOrBase.contains(u"properties"_s))
        phoneOrBase[u"properties"_s] = oddProperties(phoneOrBase[u"properties"_s].toObject());
    QJsonArray lines = phoneOrBase[u"lines"_s].toArray();
    if (lines.isEmpty())
        return;
    QJsonObject line = lines[0].toObject();
    addOddParts(line);
    if (line.contains(u"properties"_s))
        line[u"properties"_s] = oddProperties(line[u"properties"_s].toObject());
    lines[0] = line;
    phoneOrBase[u"lines"_s] = lines;
}

void makeOdd(Store &store)
{
    decorate(store.baseSettings, addOddPartsWithin);
    decorate(store.locations, addOddParts);
    decorate(store.sites, addOddParts);
    for (const QString &id : store.sites.inOrder()) {
        QJsonObject site = store.sites.get(id);
        site[u"location"_s] = store.locations.get(site[u"location"_s][u"id"_s].toString());
        store.sites.put(site);
    }
    store.phones.decorateSeeds(addOddPartsWithin);
    store.users.decorateSeeds(addOddParts);
    for (QJsonObject *single : {&store.organization, &store.mediaRegions, &store.telephonySettings})
        addOddParts(*single);
}

} // namespace Stationmaster::OrgSim
