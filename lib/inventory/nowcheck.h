// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/verdict.h"
#include "resources/conversations/conversations.h"
#include "resources/userstatus/userstatus.h"

namespace Stationmaster {

/// What is known of how a person stands now (HELPDESK.md 2, 6, 7 and 11). Absent: not read, or not said.
struct NowFacts
{
    enum class User {
        Active, ///< or the org does not say
        NotActive,
        Gone, ///< the org does not know them any more
    };
    enum class Phone {
        NotKnown,
        None,      ///< certainly
        Inactive,  ///< there, but not active
        NoStation, ///< there, and certainly without a station
        There,
    };

    QString userId{};
    User user = User::Active;
    Phone phone = Phone::NotKnown;         ///< their WebRTC phone
    QString ownStationId{};                ///< of that phone; empty: not known, or none
    QString onOwnStation{};                ///< user who is signed in on it; empty: not known, or nobody
    std::optional<bool> collaborateOnly{}; ///< by their licences
    std::optional<bool> mayCall{};         ///< has Conversation › Call › Add
    std::optional<RoutingStatus> routing{};
    std::optional<Presence> presence{};
    std::optional<UserSignIns> signIns{};
    std::optional<std::vector<LiveSession>> sessions{};
    std::optional<bool> autoAnswer{};    ///< of queue calls
    std::optional<int> ringingSeconds{}; ///< absent also where none is set for this person
    bool operator==(const NowFacts &) const = default;

    /// The station that calls go to: the effective one, or where the org names none the associated one; null:
    /// not read, or none.
    const StationOfUser *stationInUse() const;
    /// Whether that is the station of their WebRTC phone; nothing: cannot be told.
    std::optional<bool> usesOwnPhone() const;
};

/// Whether a person can take a call now: the first of these, in order of urgency, that is certain.
enum class NowVerdict {
    Gone,          ///< not in the org any more
    Left,          ///< not active any more
    NoLicence,     ///< collaborate only: cannot take a WebRTC phone
    NoPhone,       ///< no WebRTC phone
    PhoneInactive, ///< the phone is there, but not active
    NoStation,     ///< the phone has no station (yet)
    Offline,       ///< by their presence
    NotSignedIn,   ///< on no station
    AnotherPhone,  ///< calls go to a station that is not that of their WebRTC phone
    NotResponding, ///< let a call ring out: no more come from queues until they say so
    Ringing,       ///< a call rings at them
    InCall,
    WrapUp,      ///< after a call
    Interacting, ///< has something from a queue or a call; which is not known
    Away,        ///< a presence other than Available and On Queue
    // The milder ones say that calls can come, and so need everything to be known.
    Changing,     ///< presence and routing status contradict each other: they have changed in between
    OffQueue,     ///< direct calls can come, and none from queues
    CanTakeCalls, ///< on queue, idle, and signed in on their own phone
    Unknown,      ///< see NowReport::notKnown
};

/// Something worth knowing beside the verdict.
enum class NowFinding {
    StationOutlivesSignIn,  ///< offline, and still associated with a station
    CallWithoutPerson,      ///< a call goes on, and they are offline or on no station: it may be stuck
    SomebodyElseOnOwnPhone, ///< signed in on the station of their phone
    SeveralStations,        ///< associated with one, and the client uses another
    SeveralConversations,   ///< at once
    NoDefault,              ///< no default station
    OtherDefault,           ///< and it is not their WebRTC phone
    LastOnAnother,          ///< on none now, and last on one that is not their WebRTC phone
    LacksCallAdd,
    ShortRinging, ///< less than UsualRingingSeconds
};

/// A fact that decides.
enum class NowFact { Phone, Presence, Routing, SignIns };

struct NowReport
{
    NowVerdict verdict = NowVerdict::Unknown;
    std::vector<NowFact> notKnown{};    ///< with Unknown: what was not read, or says nothing
    std::vector<NowFinding> findings{}; ///< in the order of the kinds
    bool operator==(const NowReport &) const = default;
    bool has(NowFinding finding) const;
};

/// For which calls ring where nobody has set anything ([R] HELPDESK.md 6).
inline constexpr int UsualRingingSeconds = 12;

/// What the rows of a person tell; the rest is to be read.
NowFacts nowFactsOf(const UserFacts &facts);

/// Pure. What was not read never makes somebody able to take calls.
NowReport judgeNow(const NowFacts &facts);

/// What somebody does in a live session of theirs. [guess] that the segment types are those of HELPDESK.md 2.
enum class SessionStage { Ringing, GoingOn, WrapUp };
SessionStage stageOf(const LiveSession &session);
bool isVoice(const LiveSession &session); ///< and says so

} // namespace Stationmaster
