// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/changehistory.h"
#include "resources/basesettings/basesettings.h"
#include "resources/phones/phones.h"
#include "resources/users/usersapi.h"

namespace Stationmaster {

/// Whether a user's client can run with the current settings. No answer of the org tells what a client runs
/// with. It keeps what it read when it was bound to its station, so that date is compared with the last
/// change of a setting (API.md 6, HELPDESK.md 8 and 9).
struct SignInEvidence
{
    enum class State {
        NotKnown,  ///< a date is missing, see `missing`
        SignedOut, ///< not signed in on this phone: the next sign-in reads the current settings
        HasNew,    ///< bound to the station after the last change that needs it
        MayBeOld, ///< bound before; reloading the browser page brings the new values, too, and leaves no date
    };
    enum class Missing { Nothing, SignInDate, Change };
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

/// For a @p user who is signed in on @p phone. Either pointer may be null: not read. Pure, and cheap enough
/// for every row of a large table.
SignInEvidence signInEvidence(const UserRow &user, const PhoneRow *phone, const BaseSettingsRow *baseSettings,
                              const ChangeHistory &history);

} // namespace Stationmaster
