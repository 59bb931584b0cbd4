// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/conflict/threewaymerge.h"

#include <QJsonArray>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

QString idIn(const QJsonValue &value)
{
    return value.toObject().value("id"_L1).toString();
}

QSet<QString> keysOf(const QJsonValue &value)
{
    const QStringList keys = value.toObject().keys();
    return QSet<QString>(keys.begin(), keys.end());
}

/// The items' ids; nothing where one has none.
QStringList itemIds(const QJsonValue &list)
{
    QStringList ids;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items)
        ids.append(idIn(item));
    return ids.contains(QString()) ? QStringList() : ids;
}

/// A number, or a text that is one in the form in which numbers are written (API.md 4.1: some clients get
/// numbers as texts).
std::optional<double> numberIn(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return isNumber && value.toString().trimmed() == value.toString() ? std::optional(number) : std::nullopt;
}

bool isSame(const QJsonValue &a, const QJsonValue &b, bool isRoot = false)
{
    if (isNothing(a) || isNothing(b))
        return isNothing(a) && isNothing(b);
    if (a.isDouble() || b.isDouble())
        return a == b || (numberIn(a) && numberIn(a) == numberIn(b));
    if (a.isArray() && b.isArray()) {
        const QJsonArray left = a.toArray();
        const QJsonArray right = b.toArray();
        return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                          [](const QJsonValue &x, const QJsonValue &y) { return isSame(x, y); });
    }
    if (!a.isObject() || !b.isObject())
        return a == b;
    const bool isEntity = isRoot || !idIn(a).isEmpty();
    const QSet<QString> keys = keysOf(a) + keysOf(b);
    return std::ranges::all_of(
        keys, [&](const QString &key) { return (isEntity && isBookkeeping(key)) || isSame(a[key], b[key]); });
}

class Merger
{
public:
    MergeResult merge(const Document &base, const Document &mine, const Document &theirs)
    {
        m_result.merged = Document(object({}, base.json(), mine.json(), theirs.json(), true));
        m_result.addsToTheirs = !isSameContent(m_result.merged, theirs);
        return std::move(m_result);
    }
    const QList<FieldChange> &taken() const { return m_taken; } ///< what was mine in the merge

private:
    static QString below(const QString &path, const QString &part)
    {
        return path.isEmpty() ? part : path + u'/' + part;
    }

    /// Whether the sides are one object that is to be looked into, or values to be chosen from.
    static bool isOneObject(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
    {
        return mine.isObject() && theirs.isObject() && idIn(mine) == idIn(theirs) &&
               (isNothing(base) || (base.isObject() && idIn(base) == idIn(mine)));
    }

    static bool isOneList(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
    {
        const QStringList ids = itemIds(base);
        return !ids.isEmpty() && ids == itemIds(mine) && ids == itemIds(theirs);
    }

    QJsonObject object(const QString &path, const QJsonValue &base, const QJsonValue &mine,
                       const QJsonValue &theirs, bool isRoot)
    {
        const bool isEntity = isRoot || !idIn(theirs).isEmpty();
        QJsonObject merged = theirs.toObject();
        QStringList keys = (keysOf(base) + keysOf(mine) + keysOf(theirs)).values();
        keys.sort();
        for (const QString &key : std::as_const(keys)) {
            if (!isEntity || !isBookkeeping(key))
                merged.insert(key, value(below(path, key), base[key], mine[key], theirs[key]));
        }
        return merged;
    }

    QJsonArray list(const QString &path, const QJsonArray &base, const QJsonArray &mine,
                    const QJsonArray &theirs)
    {
        QJsonArray merged;
        for (qsizetype i = 0; i < theirs.size(); ++i)
            merged.append(object(below(path, QString::number(i)), base[i], mine[i], theirs[i], false));
        return merged;
    }

    QJsonValue value(const QString &path, const QJsonValue &base, const QJsonValue &mine,
                     const QJsonValue &theirs)
    {
        if (isOneObject(base, mine, theirs))
            return object(path, base, mine, theirs, false);
        if (isOneList(base, mine, theirs))
            return list(path, base.toArray(), mine.toArray(), theirs.toArray());
        if (isSameValue(mine, base))
            return theirs;
        switch (mergeOf(base, mine, theirs, isSameValue)) {
        case Merge::TakeMine:
            m_taken.append({.path = path, .before = theirs, .after = mine});
            return mine;
        case Merge::Conflict:
            m_result.conflicts.append({.path = path, .base = base, .mine = mine, .theirs = theirs});
            break;
        case Merge::KeepTheirs:
            break;
        }
        return theirs;
    }

    MergeResult m_result;
    QList<FieldChange> m_taken;
};

} // namespace

bool isBookkeeping(const QString &key)
{
    static const QSet<QString> keys{
        u"version"_s,       u"state"_s,          u"selfUri"_s,         u"dateCreated"_s,   u"dateModified"_s,
        u"createdBy"_s,     u"modifiedBy"_s,     u"createdByApp"_s,    u"modifiedByApp"_s, u"status"_s,
        u"userAgentInfo"_s, u"loggedInUser"_s,   u"defaultForUser"_s,  u"primaryEdge"_s,   u"edges"_s,
        u"primaryEdges"_s,  u"secondaryEdges"_s, u"secondaryStatus"_s, u"secondaryEdge"_s,
    };
    return keys.contains(key);
}

bool isSameContent(const Document &one, const Document &other)
{
    return isSame(one.json(), other.json(), true);
}

bool isSameValue(const QJsonValue &one, const QJsonValue &other)
{
    const QString id = idIn(one);
    return id.isEmpty() || idIn(other).isEmpty() ? isSame(one, other) : id == idIn(other);
}

MergeResult threeWayMerge(const Document &base, const Document &mine, const Document &theirs)
{
    return Merger().merge(base, mine, theirs);
}

QList<FieldChange> changesBetween(const Document &base, const Document &mine)
{
    Merger merger;
    merger.merge(base, mine, base);
    return merger.taken();
}

} // namespace Stationmaster
