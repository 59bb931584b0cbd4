// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/mediastatistics/mediastatistics.h"

#include <QStringList>

namespace Stationmaster {

/// By what the legs of a person are told from those of the other party (HELPDESK.md 1).
struct CallParty
{
    QString userId{};
    QStringList stationIds{};
    QStringList communicationIds{};        ///< of the person's own calls and sessions
    std::optional<double> sessionMinMos{}; ///< what analytics say, for where no report says anything
};

/// What is set for the media of somebody's calls, as far as that is known.
struct MediaSettings
{
    bool isSiteKnown = false;
    bool isPremises = false;                ///< media regions do not apply
    QStringList regions{};                  ///< of the site, in fail-over order
    QString homeRegion{};                   ///< [guess] API.md 7: used where the site has none
    std::optional<bool> usesLatencyBased{}; ///< Relay/TURN Behavior; true: whichever of them is nearest
    std::optional<bool> forceTurn{};        ///< of the person's phone
    QDateTime changed{}; ///< UTC; the last change of phone, base settings or site; null: not known
    bool operator==(const MediaSettings &) const = default;
};

/// One thing that a call shows. Codes only.
struct CallFinding
{
    enum class Kind {
        NothingReported, ///< no report is certainly the person's; that says nothing of the call
        // Of the path:
        PathNotKnown,                ///< no report has candidates
        ForceTurnNotKnown,           ///< the path is known, and not what it should have been
        SettingsNewer,               ///< they changed when the client may not have had them yet, or later
        RelayedThoughDirectExpected, ///< through TURN although that is not forced
        DirectThoughForced,          ///< not through TURN although that is forced
        OneSided,                    ///< a relay on a part of it alone; see CallEvidence::Path
        // Of the region:
        RegionNotKnown,
        RelayedThroughOtherRegion, ///< relayed, and in `effectiveRegion` instead of `expectedRegion`
        OtherRegion,               ///< the same, and not relayed, or not known whether
        // Of both:
        AsConfigured, ///< path and region are known, and what is set
        // Of the sound:
        LowQuality,   ///< by `mos` or `jitter`
        HeardNothing, ///< nothing came to the person
        SentNothing,  ///< nothing came from the person
        NoPackets,    ///< one of the two: it is not said who measured
        Reconnected,  ///< `reconnects` times
    };

    Kind kind = Kind::NothingReported;
    QString expectedRegion{};
    QString effectiveRegion{};
    bool isOfSite = false; ///< the effective region is one of the site's, so it took over as it should
    std::optional<double> mos{};
    std::optional<double> jitter{}; ///< seconds
    int reconnects = 0;
    bool operator==(const CallFinding &) const = default;
};

/// What a call shows, and how that goes with what is set.
struct CallEvidence
{
    enum class Path {
        NotKnown,
        Direct,
        Relayed,  ///< the person's end, in every pair
        OneSided, ///< in some pairs and not in others, or the org's end alone
    };

    Path path = Path::NotKnown;
    std::vector<MediaPair> pairs{};
    QString preferredRegion{};
    QString effectiveRegion{};      ///< of the last leg that says one
    std::optional<double> mos{};    ///< the lowest of the newest reports
    std::optional<double> jitter{}; ///< seconds, the highest; of clients alone, whose unit is known
    int reconnects = 0;
    int otherReports = 0; ///< that belong to the other party or to nobody known
    std::vector<CallFinding> findings{};
    bool has(CallFinding::Kind kind) const;
};

/// Below LowMos, callers complain; from HighJitter up, it is heard. Our own choice: the API names no bounds.
inline constexpr double LowMos = 3.5;
inline constexpr double GoodMos = 4.0;      // from here up nobody complains
inline constexpr double HighJitter = 0.030; // seconds
/// How long a client may go on with the TURN servers it has been given (HELPDESK.md 9).
inline constexpr std::chrono::hours TurnRefresh{6};

/// Whether a report is the person's: by user, else by station, else by the leg's id.
bool isOfParty(const MediaLeg &leg, const MediaReport &report, const CallParty &party);

/// Judges one call. Of the reports of one leg, owner and source the newest counts, since they are cumulative.
/// Pure.
CallEvidence judgeCall(const std::vector<MediaLeg> &legs, const CallParty &party,
                       const MediaSettings &settings);

} // namespace Stationmaster
