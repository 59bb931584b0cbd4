// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/table.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

QString foldedName(const QJsonObject &object)
{
    return object[u"name"_s].toString().toCaseFolded();
}

void removeFrom(QHash<QString, QSet<QString>> &index, const QString &key, const QString &id)
{
    const auto found = index.find(key);
    if (found != index.end() && found->remove(id) && found->isEmpty())
        index.erase(found);
}

} // namespace

const QJsonObject *Table::find(const QString &id) const
{
    const auto found = m_objects.constFind(id);
    return found == m_objects.cend() ? nullptr : &*found;
}

void Table::put(const QJsonObject &object)
{
    const QString id = object[u"id"_s].toString();
    const QString name = foldedName(object);
    const QJsonObject *earlier = find(id);
    if (!earlier) {
        m_madeAt[id] = u"%1"_s.arg(m_made++, 12, 10, QLatin1Char('0'));
        m_byId.insert(id, id);
        m_inOrder.insert(m_madeAt[id], id);
    }
    if (!earlier || foldedName(*earlier) != name) {
        if (earlier) {
            removeFrom(m_named, foldedName(*earlier), id);
            m_byName.erase(foldedName(*earlier), id);
        }
        m_named[name].insert(id);
        m_byName.insert(name, id);
    }
    m_objects.insert(id, object);
}

void Table::remove(const QString &id)
{
    const QJsonObject *object = find(id);
    if (!object)
        return;
    removeFrom(m_named, foldedName(*object), id);
    m_byName.erase(foldedName(*object), id);
    m_byId.erase(id, id);
    m_inOrder.erase(m_madeAt.take(id), id);
    m_objects.remove(id);
}

const QJsonObject *Table::named(const QString &name) const
{
    const auto ids = m_named.value(name.toCaseFolded());
    const auto found = std::find_if(ids.begin(), ids.end(), [this](const QString &id) {
        return m_objects[id][u"state"_s] != u"deleted"_s;
    });
    return found == ids.end() ? nullptr : find(*found);
}

QJsonArray Table::toJson() const
{
    QJsonArray all;
    for (const QString &id : inOrder())
        all.append(m_objects[id]);
    return all;
}

void PhoneTable::put(const QJsonObject &phone)
{
    const QString id = phone[u"id"_s].toString();
    forget(id);
    Table::put(phone);
    m_byUser[userIdOf(phone)].insert(id);
    m_byBase[baseIdOf(phone)].insert(id);
    m_byLine[lineIdOf(phone)] = id;
}

void PhoneTable::remove(const QString &id)
{
    forget(id);
    Table::remove(id);
}

void PhoneTable::forget(const QString &id)
{
    const QJsonObject *phone = find(id);
    if (!phone)
        return;
    removeFrom(m_byUser, userIdOf(*phone), id);
    removeFrom(m_byBase, baseIdOf(*phone), id);
    m_byLine.remove(lineIdOf(*phone));
}

const QJsonObject *PhoneTable::ofUser(const QString &userId) const
{
    const auto ids = userId.isEmpty() ? QSet<QString>() : m_byUser.value(userId);
    const auto found = std::find_if(ids.begin(), ids.end(), [this](const QString &id) {
        return (*find(id))[u"state"_s] != u"deleted"_s;
    });
    return found == ids.end() ? nullptr : find(*found);
}

const QJsonObject *PhoneTable::ofLine(const QString &lineId) const
{
    const auto found = m_byLine.constFind(lineId);
    return found == m_byLine.cend() ? nullptr : find(*found);
}

QString lineIdOf(const QJsonObject &phone)
{
    return phone[u"lines"_s][0][u"id"_s].toString();
}

QString userIdOf(const QJsonObject &phone)
{
    return phone[u"webRtcUser"_s][u"id"_s].toString();
}

QString baseIdOf(const QJsonObject &phone)
{
    return phone[u"phoneBaseSettings"_s][u"id"_s].toString();
}

} // namespace Stationmaster::OrgSim
