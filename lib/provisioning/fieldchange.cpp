// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/fieldchange.h"

#include "resources/basesettings/basesettings.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString idOfValue(const QJsonValue &value)
{
    return value.toObject().value("id"_L1).toString();
}

/// Whether both are lists of the same objects, whose fields are then compared one by one.
bool isListOfTheSame(const QJsonValue &one, const QJsonValue &other)
{
    const QJsonArray left = one.toArray();
    const QJsonArray right = other.toArray();
    if (!one.isArray() || !other.isArray() || left.isEmpty() || left.size() != right.size())
        return false;
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (idOfValue(left[i]).isEmpty() || idOfValue(left[i]) != idOfValue(right[i]))
            return false;
    }
    return true;
}

class ChangeFinder
{
public:
    QList<FieldChange> found{};

    void compareObjects(const QString &path, const QJsonObject &base, const QJsonObject &mine, bool isRoot)
    {
        const bool isEntity = isRoot || !idOfValue(base).isEmpty();
        const QStringList baseKeys = base.keys();
        const QStringList myKeys = mine.keys();
        QStringList keys =
            (QSet<QString>(baseKeys.begin(), baseKeys.end()) + QSet<QString>(myKeys.begin(), myKeys.end()))
                .values();
        keys.sort();
        for (const QString &key : std::as_const(keys)) {
            if (!isEntity || !isBookkeeping(key))
                compare(path.isEmpty() ? key : path + u'/' + key, base.value(key), mine.value(key));
        }
    }

private:
    void compare(const QString &path, const QJsonValue &base, const QJsonValue &mine)
    {
        if (base.isObject() && mine.isObject() && idOfValue(base) == idOfValue(mine)) {
            compareObjects(path, base.toObject(), mine.toObject(), false);
        } else if (isListOfTheSame(base, mine)) {
            for (qsizetype i = 0; i < base.toArray().size(); ++i)
                compare(path + u'/' + QString::number(i), base.toArray()[i], mine.toArray()[i]);
        } else if (!isSameValue(base, mine)) {
            found.append({.path = path, .before = base, .after = mine});
        }
    }
};

void insertUnlessUndefined(QJsonObject &json, QLatin1StringView key, const QJsonValue &value)
{
    if (!value.isUndefined())
        json.insert(key, value);
}

} // namespace

QList<FieldChange> changesBetween(const Document &base, const Document &mine)
{
    ChangeFinder finder;
    finder.compareObjects({}, base.json(), mine.json(), true);
    return finder.found;
}

bool isSameValue(const QJsonValue &one, const QJsonValue &other)
{
    const QString id = idOfValue(one);
    if (!id.isEmpty() && !idOfValue(other).isEmpty())
        return id == idOfValue(other);
    const auto wrapped = [](const QJsonValue &value) { return Document(QJsonObject{{"value"_L1, value}}); };
    return isSameContent(wrapped(one), wrapped(other));
}

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
