// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/callsettings.h"
#include "resources/conversations/conversations.h"
#include "transport/error.h"

namespace Stationmaster {

/// A call of a person, as far as it has been read.
struct PersonCall
{
    /// What came of asking for its media statistics. Media statistics are a preview (HELPDESK.md 1), so that
    /// there are none is no error.
    enum class Media {
        Waiting, ///< not answered yet
        Given,
        Nothing,      ///< [?] none yet, none any more, or the org does not offer them at all
        NotOffered,   ///< the org does not have them (any more)
        NotPermitted, ///< see `permissions`
        Failed,       ///< see `error`
    };

    CallRow call{};
    Media media = Media::Waiting;
    std::vector<MediaLeg> legs{};
    std::optional<Error> error{};
    QString permissions{}; ///< as Offered::permissions
    QString correlationId{};
    CallEvidence evidence{}; ///< by what is here so far

    /// From its beginning to its end; nothing where one of them is not told.
    std::optional<qint64> seconds() const;
};

/// The newest calls of a person. A value.
struct PersonCalls
{
    enum class State {
        NotRead,
        Searching, ///< for the calls; media statistics may be waited for later
        Found,
        Failed, ///< see `error`
    };

    State state = State::NotRead;
    QString userId{};
    std::vector<PersonCall> calls{}; ///< newest first
    QDateTime since{};               ///< UTC; there is no other call since then
    QDateTime asOf{};                ///< UTC; when the calls were found
    std::optional<Error> error{};
    /// The org gave media statistics, or said that there are none: only a token that sees the calls of
    /// everybody may ask for them. Else some calls may be missing here [?] (HELPDESK.md 1 and 2).
    bool seesAll = false;
    CallSettings settings{};

    bool isWaiting() const; ///< for media statistics of any of them
    int count(PersonCall::Media media) const;
    int count(CallEvidence::Path path) const;
};

} // namespace Stationmaster
