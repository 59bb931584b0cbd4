// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/peoplelist/peopleindex.h"

#include "provisioning/bulk/bulksubject.h"
#include "provisioning/naming.h"
#include "provisioning/peoplelist/writtenperson.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString idKey(const QString &id)
{
    const QString key = id.trimmed().toCaseFolded();
    const bool isBraced = key.size() > 2 && key.front() == u'{' && key.back() == u'}';
    return isBraced ? key.sliced(1, key.size() - 2) : key;
}

QString emailKey(const QString &email)
{
    return email.trimmed().toCaseFolded();
}

QString placeKey(const QString &name)
{
    return comparableName(name.simplified());
}

/// Makes @p user the first of those with @p key and gives back who was that.
int putFirst(QHash<QString, int> &users, const QString &key, int user)
{
    if (key.isEmpty())
        return -1;
    const auto found = users.find(key);
    if (found == users.end()) {
        users.insert(key, user);
        return -1;
    }
    return std::exchange(*found, user);
}

} // namespace

PeopleIndex::PeopleIndex(const std::vector<UserRow> &users, const std::vector<SiteRow> &sites,
                         const std::vector<BaseSettingsRow> &baseSettings)
{
    m_users.reserve(users.size());
    m_byId.reserve(static_cast<qsizetype>(users.size()));
    m_byEmail.reserve(static_cast<qsizetype>(users.size()));
    m_byName.reserve(static_cast<qsizetype>(users.size()));
    m_near.reserve(users.size());
    for (const UserRow &row : users) {
        if (row.state != "deleted"_L1 && !row.id.isEmpty())
            add(row);
    }
    for (const SiteRow &site : sites)
        m_sites.add(site.id, site.name);
    for (const BaseSettingsRow &settings : baseSettings) {
        if (settings.isWebRtc())
            m_baseSettings.add(settings.id, settings.name);
    }
}

void PeopleIndex::add(const UserRow &row)
{
    const int user = userCount();
    const auto idsBefore = m_byId.size();
    int &place = m_byId[idKey(row.id)];
    if (m_byId.size() == idsBefore)
        return;
    place = user;
    const QString email = emailKey(row.email);
    m_users.push_back({.id = row.id,
                       .name = row.name,
                       .email = row.email,
                       .isActive = isActive(row),
                       .nextWithName = putFirst(m_byName, personKey(row.name), user),
                       .nextWithEmail = putFirst(m_byEmail, email, user)});
    m_near.add(firstNameFirst(row.name), email);
}

int PeopleIndex::userWithId(const QString &id) const
{
    return m_byId.value(idKey(id), -1);
}

std::vector<int> PeopleIndex::usersWithEmail(const QString &email) const
{
    std::vector<int> users;
    for (int user = m_byEmail.value(emailKey(email), -1); user >= 0;
         user = m_users[static_cast<std::size_t>(user)].nextWithEmail)
        users.push_back(user);
    return users;
}

std::vector<int> PeopleIndex::usersNamed(const QString &name) const
{
    std::vector<int> users;
    for (int user = m_byName.value(personKey(name), -1); user >= 0;
         user = m_users[static_cast<std::size_t>(user)].nextWithName)
        users.push_back(user);
    return users;
}

std::vector<int> PeopleIndex::usersNear(const QStringList &names, const QStringList &emails, int limit) const
{
    QStringList ordered;
    for (const QString &name : names)
        ordered.append(firstNameFirst(name));
    return m_near.find(ordered, emails, limit);
}

void PeopleIndex::sortForChoice(std::vector<int> &users) const
{
    std::ranges::sort(users, [this](int one, int other) {
        const User &left = m_users[static_cast<std::size_t>(one)];
        const User &right = m_users[static_cast<std::size_t>(other)];
        return std::tie(right.isActive, left.name, left.id) < std::tie(left.isActive, right.name, right.id);
    });
}

void PeopleIndex::Places::add(const QString &id, const QString &name)
{
    if (id.isEmpty())
        return;
    idsByKey.insert(idKey(id), id);
    const QString key = placeKey(name);
    const auto found = idsByName.find(key);
    if (found == idsByName.end())
        idsByName.insert(key, id);
    else if (*found != id)
        found->clear();
}

PeopleIndex::FoundPlace PeopleIndex::Places::find(const QString &text) const
{
    const QString key = placeKey(text);
    if (key.isEmpty())
        return {};
    if (const auto found = idsByKey.constFind(idKey(text)); found != idsByKey.constEnd())
        return {.state = Find::Found, .id = *found};
    const auto found = idsByName.constFind(key);
    if (found == idsByName.constEnd())
        return {.state = Find::NotFound};
    return {.state = found->isEmpty() ? Find::Ambiguous : Find::Found, .id = *found};
}

PeopleIndex::FoundPlace PeopleIndex::site(const QString &text) const
{
    return m_sites.find(text);
}

PeopleIndex::FoundPlace PeopleIndex::baseSettings(const QString &text) const
{
    return m_baseSettings.find(text);
}

} // namespace Stationmaster
