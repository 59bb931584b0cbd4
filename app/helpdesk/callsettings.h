// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/callevidence.h"
#include "people/userdetails.h"

namespace Stationmaster {

class ChangeHistory;
struct CallRow;

/// A site that was read for its calls: the rows of the inventory have no date of it.
struct ReadSite
{
    SiteRow row{};
    QDateTime changed{}; ///< UTC; of its last change, whatever it was; null: not said (HELPDESK.md 8)
    bool operator==(const ReadSite &) const = default;
};

/// What the calls of a person are held against: what is set now.
struct CallSettings
{
    MediaSettings media{};
    std::optional<SiteRow> site{};
    QDateTime siteChanged{}; ///< UTC; calls before may have run with other regions; null: not known
    bool operator==(const CallSettings &) const = default;
};

/// The site that the person's phone is at; empty: not known.
QString siteIdOf(const UserDetails &person);
/// @p site: fresher than that of @p person; none: could not be read, or not yet. @p homeRegion: empty: not
/// known.
CallSettings callSettingsOf(const UserDetails &person, const ChangeHistory &changes,
                            const std::optional<ReadSite> &site, const QString &homeRegion);
/// By what the person's part of @p call is known.
CallParty callPartyOf(const UserDetails &person, const CallRow &call);

} // namespace Stationmaster
