// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/users/usersapi.h"

namespace Stationmaster {

/// Whether @p held grants @p needed, such as "telephony:plugin:all", compared segment by segment without
/// regard to case. A segment of a held one may be `*`; one that ends with `*` covers all that follows
/// ([guess] of API.md 2.3; no list of real ones is public).
bool grants(const QStringList &held, const QString &needed);

/// What a token may do (API.md 2.3), as far as that could be found out.
class HeldPermissions
{
public:
    enum class Answer { No, Yes, Unknown };

    /// Nothing is known.
    HeldPermissions() = default;
    /// Everything that a user holds; nothing is known where the org did not say.
    explicit HeldPermissions(const SignedInUser &user);
    /// Only about @p permission something is known.
    static HeldPermissions probed(const QString &permission, bool isHeld);

    /// Of a user: users/me. Of a token without a user (Client::hasUser(), or so says users/me): the probe
    /// whether base settings can be listed. Ends with an error when neither is answered.
    static Call<HeldPermissions> read(Client &client);

    Answer has(const QString &permission) const;
    /// Whether one of @p anyOf is held. Unknown when none is held for certain, but one may be.
    Answer hasAny(const QStringList &anyOf) const;
    /// Whether what held() does not grant is missing for certain.
    bool isComplete() const { return m_isComplete; }
    const QStringList &held() const { return m_held; }

    bool operator==(const HeldPermissions &) const = default;

private:
    QStringList m_held;
    QStringList m_missing; ///< for certain
    bool m_isComplete = false;
};

} // namespace Stationmaster
