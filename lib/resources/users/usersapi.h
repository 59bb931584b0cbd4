// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/document.h"
#include "transport/pager.h"
#include "transport/requestsender.h"

namespace Stationmaster {

class JsonView;
class StringPool;

struct UserRow
{
    QString id{};
    QString name{};
    QString email{};
    QString state{}; ///< "active", "inactive" or "deleted"
    QString department{};
    QString title{};
    QString divisionName{};
    QString defaultStationId{};    ///< only where `station` was expanded; see stationKnown
    QString associatedStationId{}; ///< the same
    bool stationKnown = false;
    QDateTime associatedSince{}; ///< UTC; on the associated station. Null where the org does not say
    QDateTime lastToken{};       ///< UTC; when any program was last given a token for them; null: not said
    bool operator==(const UserRow &) const = default;
};

/// False, and no row: the entity has no id.
bool readUserRow(const JsonView &entity, StringPool &pool, UserRow &row);
UserRow rowOfUser(const Document &user);
/// Those of @p rows that are active and have every word of @p text in their name or e-mail address; at most
/// @p limit.
std::vector<UserRow> foundUsers(const std::vector<UserRow> &rows, const QString &text, int limit);

/// The stations of one user.
struct UserStations
{
    QString defaultStationId{};
    QString associatedStationId{};
    bool operator==(const UserStations &) const = default;
};

/// The signed-in user and what they may do.
struct SignedInUser
{
    UserRow user{};
    QStringList permissions{};     ///< such as "telephony:plugin:all"; see grants()
    bool permissionsKnown = false; ///< false: the answer had no `authorization`
};

/// /api/v2/users (API.md 6).
class UsersApi
{
public:
    explicit UsersApi(RequestSender sender) : m_sender(std::move(sender)) {}

    /// All active and inactive users, `expand=station` and `expand=lasttokenissued`.
    PagedCall<UserRow> all() const;
    /// At most @p limit active users whose name or e-mail contains @p text.
    Call<std::vector<UserRow>> search(const QString &text, int limit = 25) const;
    Call<UserRow> get(const QString &id) const;
    /// The users with these ids in whatever state, as far as there are any, 50 ids a call.
    Call<std::vector<UserRow>> byIds(const QStringList &ids) const;
    /// @p expand: what the answer is to hold beside the user, such as "station"; best effort (API.md 6).
    Call<Document> document(const QString &id, const QStringList &expand = {}) const;
    /// For tokens of users. A token of client credentials is Rejected (API.md 2.3).
    Call<SignedInUser> me() const;
    /// Reads the user with `expand=station`, which needs no permission. Expands are best effort (API.md 6),
    /// so only where the answer lacks it /users/{id}/station is asked, for which the caller needs
    /// telephony:otherStationAssociation:view.
    Call<UserStations> stations(const QString &userId) const;
    Call<void> setDefaultStation(const QString &userId, const QString &stationId) const;
    Call<void> clearDefaultStation(const QString &userId) const;
    /// Signs the user in on the station; this changes the phone under somebody's hands.
    Call<void> associateStation(const QString &userId, const QString &stationId) const;
    Call<void> disassociateStation(const QString &userId) const;

private:
    RequestSender m_sender;
};

} // namespace Stationmaster
