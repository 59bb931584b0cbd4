// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/table.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

void Table::reserve(qsizetype count)
{
    m_entries.reserve(count);
    m_named.reserve(count);
}

void Table::putSeed(int seed, const QString &id, const QString &name, const QString &state)
{
    const Entry entry{.name = name, .state = state, .order = m_made++, .seed = seed};
    m_inState.clear();
    m_byId.insert(id, id);
    list(id, entry);
}

QJsonObject Table::get(const QString &id) const
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.cend())
        return {};
    return found->seed >= 0 ? m_maker(found->seed) : found->object;
}

void Table::decorateSeeds(void (*change)(QJsonObject &object))
{
    m_maker = [make = m_maker, change](int seed) {
        QJsonObject object = make(seed);
        change(object);
        return object;
    };
}

int Table::orderOf(const QString &id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.cend() ? -1 : static_cast<int>(found->order);
}

QString Table::nameOf(const QString &id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.cend() ? QString() : found->name;
}

QString Table::stateOf(const QString &id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.cend() ? QString() : found->state;
}

void Table::put(const QJsonObject &object)
{
    m_inState.clear();
    const QString id = object[u"id"_s].toString();
    remember(id, object);
    Entry entry{
        .name = object[u"name"_s].toString(), .state = object[u"state"_s].toString(), .object = object};
    const auto earlier = m_entries.constFind(id);
    const bool isNew = earlier == m_entries.cend();
    entry.order = isNew ? m_made++ : earlier->order;
    if (!isNew && earlier->name == entry.name) {
        m_entries[id] = entry;
        return;
    }
    if (isNew)
        m_byId.insert(id, id);
    else
        unlist(id);
    list(id, entry);
}

void Table::remove(const QString &id)
{
    if (!contains(id))
        return;
    remember(id, {});
    m_inState.clear();
    unlist(id);
    m_byId.erase(id, id);
    m_entries.remove(id);
}

void Table::remember(const QString &id, const QJsonObject &after)
{
    if (!m_history || !m_history->remembers())
        return;
    const auto become = [this, id](const QJsonObject &object) {
        return [this, id, object] { object.isEmpty() ? remove(id) : put(object); };
    };
    m_history->add(become(get(id)), become(after));
}

void Table::list(const QString &id, const Entry &entry)
{
    const QString name = entry.name.toCaseFolded();
    m_entries[id] = entry;
    m_named.insert(name, id);
    m_byName.insert(name, id);
}

void Table::unlist(const QString &id)
{
    const QString name = nameOf(id).toCaseFolded();
    m_byName.erase(name, id);
    m_named.remove(name, id);
}

const std::vector<QString> &Table::byNameInState(const QString &state) const
{
    const auto known = m_inState.constFind(state);
    if (known != m_inState.cend())
        return *known;
    std::vector<QString> found;
    std::copy_if(byName().begin(), byName().end(), std::back_inserter(found),
                 [&](const QString &id) { return stateOf(id) == state; });
    return *m_inState.insert(state, found);
}

std::vector<QString> Table::inOrder() const
{
    std::vector<std::pair<quint64, QString>> all;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        all.emplace_back(entry->order, entry.key());
    std::sort(all.begin(), all.end());
    std::vector<QString> ids(all.size());
    std::transform(all.begin(), all.end(), ids.begin(), [](const auto &one) { return one.second; });
    return ids;
}

QString Table::named(const QString &name) const
{
    const auto [first, last] = m_named.equal_range(name.toCaseFolded());
    const auto found =
        std::find_if(first, last, [this](const QString &id) { return stateOf(id) != u"deleted"_s; });
    return found == last ? QString() : *found;
}

QJsonObject Table::reference(const QString &id) const
{
    if (!contains(id))
        return {{u"id"_s, id}};
    return {{u"id"_s, id}, {u"name"_s, nameOf(id)}, {u"selfUri"_s, uriOf(id)}};
}

QJsonArray Table::toJson() const
{
    QJsonArray all;
    for (const QString &id : inOrder())
        all.append(get(id));
    return all;
}

} // namespace Stationmaster::OrgSim
