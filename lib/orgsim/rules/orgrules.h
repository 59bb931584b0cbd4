// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace Stationmaster::OrgSim {

/// How strict and how odd an org is. Public sources tell of services that behave in either way (API.md 3 and
/// 10), so a client has to live with all of it. The defaults make an org without surprises.
struct OrgRules
{
    /// Status of the answer to a stale version: 409 or 400 (API.md 3.2); 0: 400 for base settings, else 409.
    int conflictStatus = 0;
    /// Status of the answer to a second WebRTC phone of a user: 400, as the vendor's tests expect, or 409
    /// (API.md 5 and 11.3).
    int secondPhoneStatus = 400;
    /// [guess] Notification channels that one token may make in a minute; API.md 8 says only that making many
    /// at once draws a 429.
    int channelsAMinute = 60;
    /// Phones and base settings are written with the version that was read, or not at all; else a write
    /// without a version is taken as it is, and the last one wins (API.md 3.2).
    bool strictVersions = true;
    /// A PUT of a phone, of base settings or of a site with the version that is, and no other; else the last
    /// write wins whatever it says, and none is answered with 409 (API.md 11.3).
    bool checksVersions = true;
    /// Calls of all tokens of one user in one window; 0: ten times those of one token, as 3,000 is to 300
    /// (API.md 3.4).
    int userRateCount = 0;
    /// Path, with `*` for any text → calls of one token in one window (API.md 3.4: some endpoints have less).
    QMap<QString, int> endpointLimits{};
    /// [guess] Bytes of an answer's body, beyond which it is refused; the true limit is not public.
    int answerLimit = 4'000'000;
    int edges = 2;   ///< of the first site; each embeds its site again (API.md 10, number 8)
    int deleted = 0; ///< phones and people that lists show as deleted for ever, and a site and base settings
    int deletedLingerMs = 700; ///< for which lists still show what was deleted
    bool lean = false;         ///< some objects come without fields that others have, or with null
    bool odd = false;          ///< every object has keys and values that no schema knows
    /// Names of query parameters that the org does not look at, as it never looks at `siteId`.
    QStringList deafTo{};
    int maskedRefusals = 0; ///< how often a 404 or 409 of a telephony path comes as 408 before it is told
    bool putDisassociates = false; ///< every PUT of a phone takes its user off the station, not just one that
                                   ///< changes its site, base settings or user
    bool divisionMovesTwice =
        false; ///< a PUT that moves the division changes the version once more behind it
    /// Where objects have dateCreated, dateModified and modifiedBy. [guess] That lists other than those of
    /// sites have them, too (HELPDESK.md 8).
    enum class Dates { Everywhere, SingleReads, Nowhere };
    Dates dates = Dates::Everywhere; ///< SingleReads: and in the list of sites
    /// [guess] A write that changes the line alone dates the line and not what has it, and the other way
    /// round.
    bool lineDatesApart = false;
    /// [guess] How somebody without Conversation > Call > Add is refused a default station (HELPDESK.md 7).
    bool defaultNeedsCallAdd = false;
    /// [?] Whether audits have changes of lines under Line and LineBase, or under Phone and PhoneBase
    /// (HELPDESK.md 8).
    bool lineAuditsApart = true;
    bool associatedDates = true; ///< of stations on which people are signed in
    bool tokenDates = true;      ///< lastTokenIssued and dateLastLogin of people
    /// [?] What becomes of somebody whose tokens are ended (HELPDESK.md 3): they are taken off their station,
    /// are still on it, or come back at once, as browsers do with single sign-on.
    enum class SignOut { Disassociates, KeepsStation, ComesBack };
    SignOut signOut = SignOut::Disassociates;
    /// Status of every answer about media statistics, which are a preview: 403, 404 or 410 where an org does
    /// not have them (HELPDESK.md 1).
    int mediaStatisticsStatus = 200;
    /// [?] A call without statistics is answered with 404 instead of an empty list (HELPDESK.md 1).
    bool missingStatisticsAreNotFound = false;
    bool strictSortOrders = false; ///< only the spellings of the schema: ASC is not "ascending"
};

} // namespace Stationmaster::OrgSim
