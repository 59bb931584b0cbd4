// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/gateway.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

QJsonValue withChange(QJsonValue target, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    bool isIndex = false;
    const int index = path.constFirst().toInt(&isIndex);
    if (isIndex && target.isArray() && index < target.toArray().size()) {
        QJsonArray array = target.toArray();
        array[index] = withChange(array[index], path.mid(1), value);
        return array;
    }
    QJsonObject object = target.toObject();
    object[path.constFirst()] = withChange(object[path.constFirst()], path.mid(1), value);
    return object;
}

} // namespace

/// Changes an object as another admin would, past every rule:
///   {"type": "phones", "id": …, "set": {"path/to/field": value}} · {…, "delete": true} · {"type", "create": {…}}
HttpResponse Gateway::edit(const QJsonObject &what)
{
    Table *table = m_store.table(what[u"type"_s].toString());
    if (!table)
        return invalid(u"type"_s, u"The type must be phones, phonebasesettings, sites, users or stations."_s);
    if (what[u"create"_s].isObject()) {
        QJsonObject made = what[u"create"_s].toObject();
        if (!made.contains(u"id"_s))
            made[u"id"_s] = m_store.newId();
        table->put(made);
        return json(made);
    }
    const QString id = what[u"id"_s].toString();
    const QJsonObject *found = table->find(id);
    if (!found)
        return notFound(what[u"type"_s].toString(), id);
    if (what[u"delete"_s].toBool()) {
        if (table == &m_store.phones)
            m_store.removePhone(id);
        else
            table->remove(id);
        return {.status = 204};
    }
    QJsonObject changed = *found;
    const QJsonObject set = what[u"set"_s].toObject();
    for (auto entry = set.begin(); entry != set.end(); ++entry)
        changed = withChange(changed, entry.key().split(u'/'), entry.value()).toObject();
    if (changed.contains(u"version"_s) && !set.contains(u"version"_s))
        changed[u"version"_s] = changed[u"version"_s].toInt() + 1;
    table->put(changed);
    return json(changed);
}

} // namespace Stationmaster::OrgSim
