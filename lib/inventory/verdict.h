// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/signinevidence.h"
#include "resources/sites/sites.h"
#include "resources/stations/stationsapi.h"

#include <array>

namespace Stationmaster {

class Inventory;

/// What is known of a user's phone. A null row was not found; the `…Complete` beside it says whether that
/// means that there is none. Rows are borrowed.
struct UserFacts
{
    const UserRow *user = nullptr;
    const PhoneRow *phone = nullptr; ///< their WebRTC phone
    int phones = 0;                  ///< how many they have
    bool phonesComplete = false;     ///< every phone was read, and each said whose it is
    const StationRow *station =
        nullptr; ///< the phone's; where phones may not be read, the one that belongs to the user
    bool stationsComplete = false;
    const SiteRow *site = nullptr;
    const BaseSettingsRow *baseSettings = nullptr;
    std::optional<PhoneOverrides> overrides{}; ///< absent: not known, and taken for none
    std::optional<bool> collaborateOnly{};     ///< by the licences
    /// Absent: judged by the dates of the rows and by `changes`, if there are any.
    std::optional<SignInEvidence> signIn{};
    const ChangeHistory *changes = nullptr;
    std::optional<bool> mayCall{}; ///< has Conversation › Call › Add; absent: not known
};

/// One check of whether a user's phone can work, in the order in which a help desk goes through them.
enum class Check {
    PhoneExists,   ///< and is active
    OnePhone,      ///< and not several
    Assigned,      ///< to this very user
    StationExists, ///< the phone has registered with the org
    DefaultStation,
    SignedIn,
    SettingsTaken,        ///< their client can have what is set, by the dates; see SignInEvidence
    PersistentConnection, ///< the station is resolved to what is set; that says nothing of the client (API.md
                          ///< 6)
    ForceTurn,            ///< the same
    MediaDscp,            ///< the same
    SiteHasRegions,
    MayCall, ///< has Conversation › Call › Add, without which no default phone can be set (API.md 6)
    Licence,
    BaseSettings, ///< are for WebRTC phones
};
inline constexpr int CheckCount = static_cast<int>(Check::BaseSettings) + 1;

struct CheckResult
{
    enum class State {
        Unknown, ///< what it needs was not read, or the org does not say
        Passed,
        Notice, ///< not wrong, but worth knowing: not signed in now
        Failed,
    };

    State state = State::Unknown;
    // For the settings: what base settings or the phone say, and what the station shows; -1 unknown.
    int configured = -1;
    int onStation = -1;
    bool overridden = false; ///< the phone itself says so, not its base settings
    bool operator==(const CheckResult &) const = default;
};

/// The result of all checks: the first of these, in order of urgency, that applies.
enum class Verdict {
    Left,          ///< not active any more, and has a phone still
    Inactive,      ///< not active any more
    NoLicence,     ///< collaborate only: cannot take a WebRTC phone
    NoPhone,       ///< certainly
    PhoneInactive, ///< the phone is there, but not active
    Duplicates,    ///< several WebRTC phones
    NotWebRtc,     ///< base settings of another model
    NoStation,     ///< the phone has no station (yet)
    NotDefault,    ///< has to be chosen at every sign-in
    NoRegions,     ///< the site has none
    NeedsSignIn,   ///< signed in since before a change that needs it, or may
    Works,   ///< phone, user, station and default station are as they should be, and nothing else failed
    Unknown, ///< one of these four was not read
};

struct UserReport
{
    Verdict verdict = Verdict::Unknown;
    std::array<CheckResult, CheckCount> checks{};
    SignInEvidence signIn{}; ///< what Check::SettingsTaken was judged by
    const CheckResult &of(Check check) const { return checks[static_cast<std::size_t>(check)]; }
};

/// The user is signed in since before a change that needs a new sign-in, or may need one: their client may
/// run with older values.
bool needsSignIn(const UserReport &report);

/// Pure, and cheap enough for every row of a large table.
UserReport reportOn(const UserFacts &facts);

/// Whether the client of the phone's user can run with the current settings.
SignInEvidence evidenceOf(const Inventory &inventory, const PhoneRow &phone);

/// What the lists tell of a user. @p phonesComplete: every phone of the org was read, and each says whose it
/// is.
UserFacts factsOf(const Inventory &inventory, const UserRow &user, bool phonesComplete);

} // namespace Stationmaster
