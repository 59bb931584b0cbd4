// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/changehistory.h"
#include "resources/basesettings/basesettings.h"
#include "resources/phones/phones.h"
#include "resources/users/usersapi.h"

namespace Stationmaster {

/// Whether a person's client can have what is set. No answer of the org says what a client runs with: it
/// keeps what it read when it was bound to its station, so that alone is judged by, against when a setting
/// last changed (API.md 6, HELPDESK.md 8 and 9).
struct SignInEvidence
{
    enum class State {
        NotKnown,  ///< a date is missing, see `missing`
        SignedOut, ///< not signed in on this phone: the next sign-in reads what is set
        HasNew,    ///< bound to the station after the last change that needs it
        MayBeOld,  ///< bound before; a page that was loaded again has the new values and leaves no date
    };
    enum class Missing { Nothing, SignIn, Change };
    enum class Object { BaseSettings, Phone };

    State state = State::NotKnown;
    Missing missing = Missing::Nothing;
    QDateTime boundSince{}; ///< UTC; null: not known
    QDateTime lastToken{};  ///< UTC; what stood in where `boundSince` is null and the state is MayBeOld
    QDateTime changed{};    ///< UTC; the last change that needs a sign-in, or may; null: none is known
    Object object = Object::BaseSettings;  ///< what was changed
    std::vector<ClientSetting> settings{}; ///< what of it; empty: not known, it may have been a rename
    QStringList properties{};              ///< the same as it was named
    QString by{};                          ///< who changed it, where that is known
    bool operator==(const SignInEvidence &) const = default;
};

/// @p user is signed in on @p phone. Either pointer may be null: not read. Pure, and cheap enough to be asked
/// for every row of a large table.
SignInEvidence signInEvidence(const UserRow &user, const PhoneRow *phone, const BaseSettingsRow *baseSettings,
                              const ChangeHistory &history);

} // namespace Stationmaster
