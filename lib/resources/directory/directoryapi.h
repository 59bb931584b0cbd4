// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/document.h"
#include "transport/pager.h"
#include "transport/requestsender.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Stationmaster {

/// A group, queue, team or division of users, or one of their members.
struct NamedRow
{
    QString id{};
    QString name{};
    QString divisionName{};           ///< of queues
    std::optional<int> memberCount{}; ///< absent where the list does not say
    bool operator==(const NamedRow &) const = default;
};

struct LocationRow
{
    QString id{};
    QString name{};
    QString emergencyNumber{}; ///< E.164; a site's PUT has to repeat it
    bool operator==(const LocationRow &) const = default;
};

/// At which locations a user works (API.md 6).
struct PlacedUserRow
{
    QString id{};                      ///< of the user
    std::vector<NamedRow> locations{}; ///< without a name where only a reference came
    bool operator==(const PlacedUserRow &) const = default;
};

/// Which licences a user holds.
struct LicenceRow
{
    QString id{};           ///< of the user
    QStringList licences{}; ///< ids such as "genesysCloudCX2"; plain strings, not objects
    bool operator==(const LicenceRow &) const = default;
};

/// Whether nothing but `collaborate` licences is held: such a user cannot take a WebRTC phone (API.md 6,
/// [R]). No licence at all is not known to forbid one.
bool isCollaborateOnly(const QStringList &licences);

/// The lists by which users are chosen and sites placed (API.md 6 and 7). Read only.
class DirectoryApi
{
public:
    explicit DirectoryApi(RequestSender sender) : m_sender(std::move(sender)) {}

    PagedCall<NamedRow> groups() const;
    /// Every user who is in the group, by whatever rule.
    PagedCall<NamedRow> groupMembers(const QString &groupId) const;
    PagedCall<NamedRow> queues() const; ///< needs routing:queue:view
    /// Every user of the queue, joined or not.
    PagedCall<NamedRow> queueMembers(const QString &queueId) const;
    PagedCall<NamedRow> teams() const; ///< needs groups:team:view
    PagedCall<NamedRow> teamMembers(const QString &teamId) const;
    PagedCall<NamedRow> divisions() const;
    PagedCall<LocationRow> locations() const;
    Call<Document> location(const QString &id) const;
    /// The active users with `expand=locations`: no list of a location's users is known. Expands are best
    /// effort, so that somebody without a location may only not be told of.
    PagedCall<PlacedUserRow> placedUsers() const;
    PagedCall<LicenceRow> licences() const;
    /// Those of one user (HELPDESK.md 11); needs authorization:grant:add or authorization:license:view.
    Call<QStringList> licencesOf(const QString &userId) const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
