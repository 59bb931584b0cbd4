// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Stationmaster {

class Inventory;

/// The org in numbers, as far as it is read.
struct OrgFigures
{
    int people = 0; ///< active ones
    int inactivePeople = 0;
    int webRtcPhones = 0;
    int webRtcProfiles = 0;
    int sites = 0;
    int signedIn = 0;
    int withoutPhone = 0;  ///< active people; 0 while the phones are not read to their end
    int notDefault = 0;    ///< active people whose phone is not their default station
    int needSignIn = 0;    ///< signed in with other settings than those set
    int duplicates = 0;    ///< people with several WebRTC phones
    int leaversPhones = 0; ///< WebRTC phones of people who are not active
    int phonesWithoutUser = 0;
    int phonesWithoutRegion = 0;  ///< on cloud sites without any media region
    int sitesWithoutFailover = 0; ///< cloud sites in use with a single media region
    bool phonesComplete = false;  ///< every phone was read, and each said whose it is
};

/// One pass over the rows.
OrgFigures figuresOf(const Inventory &inventory);

/// Every phone was read to the end in the last load, and each said whose it is.
bool phonesComplete(const Inventory &inventory);

} // namespace Stationmaster
