// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/orgfigures.h"

#include "inventory/inventory.h"
#include "pages/assignment.h"
#include "presentation/sitetext.h"

#include <QSet>

#include <algorithm>

namespace Stationmaster {

bool phonesComplete(const Inventory &inventory)
{
    const auto &phones = inventory.phones();
    return inventory.isComplete(Inventory::List::Phones) &&
           std::all_of(phones.begin(), phones.end(),
                       [](const PhoneRow &phone) { return !phone.isWebRtc() || phone.userKnown; });
}

OrgFigures figuresOf(const Inventory &inventory)
{
    OrgFigures figures;
    figures.phonesComplete = phonesComplete(inventory);

    QSet<QString> withoutRegion;
    for (const SiteRow &site : inventory.sites()) {
        ++figures.sites;
        if (SiteText::mediaFinding(site).tone != Theme::Tone::Warning)
            continue;
        if (site.mediaRegions.isEmpty())
            withoutRegion.insert(site.id);
        else if (inventory.phonesAt(site.id) > 0)
            ++figures.sitesWithoutFailover;
    }
    for (const BaseSettingsRow &profile : inventory.baseSettings())
        figures.webRtcProfiles += profile.isWebRtc() ? 1 : 0;
    for (const PhoneRow &phone : inventory.phones()) {
        if (!phone.isWebRtc())
            continue;
        ++figures.webRtcPhones;
        figures.phonesWithoutUser += phone.userKnown && phone.userId.isEmpty() ? 1 : 0;
        figures.phonesWithoutRegion += withoutRegion.contains(phone.siteId) ? 1 : 0;
    }
    for (const UserRow &user : inventory.users()) {
        const Assignment a = assignmentOf(factsOf(inventory, user, figures.phonesComplete));
        const bool active = a.isActive();
        figures.people += active ? 1 : 0;
        figures.inactivePeople += active ? 0 : 1;
        figures.withoutPhone += a.verdict == Verdict::NoPhone ? 1 : 0;
        figures.notDefault += a.verdict == Verdict::NotDefault ? 1 : 0;
        figures.needSignIn += a.needsSignIn ? 1 : 0;
        figures.duplicates += a.duplicates ? 1 : 0;
        figures.leaversPhones += a.verdict == Verdict::Left ? 1 : 0;
        figures.signedIn += a.isSignedIn() ? 1 : 0;
    }
    return figures;
}

} // namespace Stationmaster
