// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/peoplelist/nearpeople.h"
#include "resources/basesettings/basesettings.h"
#include "resources/sites/sites.h"
#include "resources/users/usersapi.h"

#include <QHash>

#include <vector>

namespace Stationmaster {

/// An org as a list of people is matched with it: who there is, and which sites and base settings. Built once
/// and then only read, so several threads may share one. Users count by their position.
class PeopleIndex
{
public:
    /// Without users who are deleted, and without base settings of other phones than WebRTC ones.
    PeopleIndex(const std::vector<UserRow> &users, const std::vector<SiteRow> &sites,
                const std::vector<BaseSettingsRow> &baseSettings);

    int userCount() const { return static_cast<int>(m_users.size()); }
    const QString &id(int user) const { return m_users[static_cast<std::size_t>(user)].id; }
    const QString &name(int user) const { return m_users[static_cast<std::size_t>(user)].name; }
    const QString &email(int user) const { return m_users[static_cast<std::size_t>(user)].email; }

    /// -1: nobody. Without regard to case, or braces around it.
    int userWithId(const QString &id) const;
    std::vector<int> usersWithEmail(const QString &email) const; ///< without regard to case
    std::vector<int> usersNamed(const QString &name) const;      ///< see personKey()
    /// See NearPeople::find().
    std::vector<int> usersNear(const QStringList &names, const QStringList &emails, int limit) const;
    /// @p users as somebody wants to choose from them: active ones first, then by name.
    void sortForChoice(std::vector<int> &users) const;

    enum class Find { NotGiven, Found, NotFound, Ambiguous };
    struct FoundPlace
    {
        Find state = Find::NotGiven;
        QString id{}; ///< where it is Found
        bool operator==(const FoundPlace &) const = default;
    };
    /// By its id or its name, see comparableName(). NotGiven: @p text is blank.
    FoundPlace site(const QString &text) const;
    FoundPlace baseSettings(const QString &text) const;

private:
    struct User
    {
        QString id{};
        QString name{};
        QString email{};
        bool isActive = true;
        int nextWithName = -1; ///< another user with the same name, who comes after
        int nextWithEmail = -1;
    };
    struct Places
    {
        QHash<QString, QString> idsByKey{};  ///< by id
        QHash<QString, QString> idsByName{}; ///< an empty id: several have the name
        void add(const QString &id, const QString &name);
        FoundPlace find(const QString &text) const;
    };

    void add(const UserRow &row);

    std::vector<User> m_users;
    QHash<QString, int> m_byId;
    QHash<QString, int> m_byEmail; ///< the last one with it
    QHash<QString, int> m_byName;
    NearPeople m_near;
    Places m_sites;
    Places m_baseSettings;
};

} // namespace Stationmaster
