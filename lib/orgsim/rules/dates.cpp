// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/dates.h"

#include "orgsim/rules/orgclock.h"

#include <QJsonArray>
#include <QStringList>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

const QStringList &dateKeys()
{
    static const QStringList keys{u"dateCreated"_s,  u"createdBy"_s,  u"createdByApp"_s,
                                  u"dateModified"_s, u"modifiedBy"_s, u"modifiedByApp"_s};
    return keys;
}

QJsonObject withoutDates(QJsonObject object)
{
    for (const QString &key : dateKeys())
        object.remove(key);
    object.remove(u"version"_s);
    return object;
}

/// Every line, changed by @p change, which is given its place as well.
template <typename Change>
void changeLines(QJsonObject &object, Change change)
{
    QJsonArray lines = object.value(u"lines"_s).toArray();
    if (lines.isEmpty())
        return;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QJsonObject line = lines[i].toObject();
        change(line, i);
        lines[i] = line;
    }
    object[u"lines"_s] = lines;
}

void stampOne(QJsonObject &object, const QJsonObject &before, const Author &author, qint64 at)
{
    const QString by = author.user.isEmpty() ? author.client : author.user; // [guess] of a client by itself
    const QString now = OrgClock::text(at);
    for (const QString &key : dateKeys()) {
        object.remove(key);
        if (key.startsWith(u"modified"_s) || key == u"dateModified"_s || !before.contains(key))
            continue;
        object[key] = before[key];
    }
    if (before.isEmpty()) {
        object[u"dateCreated"_s] = now;
        object[u"createdBy"_s] = by;
    }
    object[u"dateModified"_s] = now;
    object[u"modifiedBy"_s] = by;
    if (!author.client.isEmpty())
        object[u"modifiedByApp"_s] = author.client;
}

void keepDates(QJsonObject &object, const QJsonObject &before)
{
    for (const QString &key : dateKeys()) {
        object.remove(key);
        if (before.contains(key))
            object[key] = before[key];
    }
}

/// Without what belongs to its lines.
QJsonObject holderOf(const QJsonObject &object)
{
    QJsonObject holder = withoutDates(object);
    holder.remove(u"lines"_s);
    return holder;
}

} // namespace

void stamp(QJsonObject &object, const QJsonObject &before, const Author &author, qint64 at,
           const OrgRules &rules)
{
    const QJsonArray linesBefore = before[u"lines"_s].toArray();
    const bool isApart = rules.lineDatesApart && !before.isEmpty();
    bool isLineChanged = false;
    changeLines(object, [&](QJsonObject &line, qsizetype place) {
        const QJsonObject lineBefore = linesBefore.at(place).toObject();
        const bool isChanged = withoutDates(line) != withoutDates(lineBefore);
        isLineChanged = isLineChanged || isChanged;
        if (isApart && !isChanged)
            keepDates(line, lineBefore);
        else
            stampOne(line, lineBefore, author, at);
    });
    if (isApart && isLineChanged && holderOf(object) == holderOf(before))
        keepDates(object, before);
    else
        stampOne(object, before, author, at);
}

void hideDates(QJsonObject &object, ShownIn where, const OrgRules &rules)
{
    const bool isHidden = rules.dates == OrgRules::Dates::Nowhere ||
                          (rules.dates == OrgRules::Dates::SingleReads && where == ShownIn::List);
    if (!isHidden)
        return;
    const auto hide = [](QJsonObject &one) {
        for (const QString &key : dateKeys())
            one.remove(key);
    };
    hide(object);
    changeLines(object, [&hide](QJsonObject &line, qsizetype) { hide(line); });
}

} // namespace Stationmaster::OrgSim
