// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/phonetable.h"

#include <algorithm>
#include <utility>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

void removeFromIndex(QHash<QString, QSet<QString>> &index, const QString &key, const QString &id)
{
    const auto found = index.find(key);
    if (found != index.end() && found->remove(id) && found->isEmpty())
        index.erase(found);
}

} // namespace

PhoneKeys keysOf(const QJsonObject &phone)
{
    return {.user = phone[u"webRtcUser"_s][u"id"_s].toString(),
            .base = phone[u"phoneBaseSettings"_s][u"id"_s].toString(),
            .site = phone[u"site"_s][u"id"_s].toString(),
            .line = phone[u"lines"_s][0][u"id"_s].toString()};
}

const PhoneKeys &PhoneTable::keys(const QString &id) const
{
    static const PhoneKeys none;
    const auto found = m_keys.constFind(id);
    return found == m_keys.cend() ? none : *found;
}

void PhoneTable::reserve(qsizetype count)
{
    Table::reserve(count);
    m_keys.reserve(count);
    m_byUser.reserve(count);
    m_byLine.reserve(count);
}

void PhoneTable::putSeed(int seed, const QString &id, const QString &name, const PhoneKeys &keys)
{
    Table::putSeed(seed, id, name, u"active"_s);
    index(id, keys);
}

void PhoneTable::put(const QJsonObject &phone)
{
    const QString id = phone[u"id"_s].toString();
    if (contains(id))
        m_changed.append(id);
    forget(id);
    Table::put(phone);
    index(id, keysOf(phone));
}

void PhoneTable::remove(const QString &id)
{
    forget(id);
    Table::remove(id);
}

void PhoneTable::index(const QString &id, const PhoneKeys &keys)
{
    m_keys[id] = keys;
    if (!keys.user.isEmpty())
        m_byUser.insert(keys.user, id);
    m_byBase[keys.base].insert(id);
    m_byLine[keys.line] = id;
}

void PhoneTable::forget(const QString &id)
{
    const PhoneKeys keys = m_keys.take(id);
    m_byUser.remove(keys.user, id);
    removeFromIndex(m_byBase, keys.base, id);
    if (m_byLine.value(keys.line) == id)
        m_byLine.remove(keys.line);
}

QStringList PhoneTable::takeChanged()
{
    QStringList changed = std::exchange(m_changed, {});
    changed.removeDuplicates();
    return changed;
}

QSet<QString> PhoneTable::withUser(const QString &userId) const
{
    const auto [first, last] = m_byUser.equal_range(userId);
    return {first, last};
}

QString PhoneTable::ofUser(const QString &userId) const
{
    const auto [first, last] = m_byUser.equal_range(userId);
    const auto found =
        std::find_if(first, last, [this](const QString &id) { return stateOf(id) != u"deleted"_s; });
    return found == last ? QString() : *found;
}

} // namespace Stationmaster::OrgSim
