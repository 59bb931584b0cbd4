// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/call.h"

#include <QStringList>

namespace Stationmaster {

class Client;

/// What the token may do (API.md 2.3), as far as that could be found out.
class Permissions
{
public:
    enum class Answer { No, Yes, Unknown };

    /// Nothing is known.
    Permissions() = default;
    /// @p held is everything there is: what it does not grant is missing.
    static Permissions all(const QStringList &held);
    /// Only about @p permission something is known.
    static Permissions probed(const QString &permission, bool isHeld);

    Answer has(const QString &permission) const;
    /// Whether one of @p anyOf is held. Unknown when none is held for certain, but one may be.
    Answer hasAny(const QStringList &anyOf) const;
    bool isComplete() const { return m_isComplete; }
    const QStringList &held() const { return m_held; }

    /// Whether a held permission covers a needed one, segment by segment: "telephony:*:*" and "*" do (API.md
    /// 2.3: [guess] that wildcards occur). Pure.
    static bool covers(const QString &held, const QString &needed);

    /// Of a person: `authorization.permissions` of users/me. Of client credentials, which have no user: the
    /// probe whether base settings can be listed. Ends with an error when neither answers.
    static Call<Permissions> read(Client &client);

    bool operator==(const Permissions &) const = default;

private:
    QStringList m_held;
    QStringList m_missing; ///< for certain
    bool m_isComplete = false;
};

} // namespace Stationmaster
