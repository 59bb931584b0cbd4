// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/rowscope.h"

#include "inventory/inventory.h"
#include "inventory/sitelint.h"
#include "pages/assignment.h"

#include <QLocale>

#include <algorithm>

namespace Stationmaster {

namespace {

bool isOnCloud(const SiteRow &site)
{
    return !SiteMedia::of(site).isPremises();
}

} // namespace

bool RowScope::holds(const Inventory &inventory, const QString &rowId) const
{
    const auto isActive = [](const UserRow &user) {
        return user.state.isEmpty() ||
               user.state.compare(QLatin1StringView("active"), Qt::CaseInsensitive) == 0;
    };
    switch (of) {
    case Of::Everything:
        return true;
    case Of::ActivePeople: {
        const UserRow *user = inventory.findUser(rowId);
        return user && isActive(*user);
    }
    case Of::PeopleWithStation:
        return inventory.findUser(rowId) && stationInstead(inventory, rowId);
    case Of::PeopleOnBaseSettings: {
        const PhoneRow *phone = inventory.webRtcPhoneOf(rowId);
        return phone && ids.contains(phone->baseSettingsId);
    }
    case Of::UnreachablePeople:
    case Of::NewPeople:
        return inventory.findUser(rowId) && std::ranges::binary_search(ids, rowId);
    case Of::SitesWithoutFailover: {
        const SiteRow *site = inventory.findSite(rowId);
        return site && holds(inventory, *site);
    }
    default: {
        const PhoneRow *phone = inventory.findPhone(rowId);
        return phone && holds(inventory, *phone);
    }
    }
}

bool RowScope::holds(const Inventory &inventory, const PhoneRow &phone) const
{
    if (!phone.isWebRtc())
        return false;
    switch (of) {
    case Of::PhonesAtSites:
        return ids.contains(phone.siteId);
    case Of::PhonesWithoutRegion: {
        const SiteRow *site = inventory.findSite(phone.siteId);
        return site && site->mediaRegions.isEmpty() && isOnCloud(*site);
    }
    case Of::PhonesOfNobody:
        return inventory.holderOf(phone).isFree();
    case Of::PhonesOfGonePeople: {
        const Holder::State state = inventory.holderOf(phone).state;
        return state == Holder::State::Deleted || state == Holder::State::Missing;
    }
    case Of::PhonesOfUnreadPeople:
        return !phone.userId.isEmpty() && inventory.holderOf(phone).state == Holder::State::Unreadable;
    case Of::PhonesNotSayingWhose:
        return phone.userId.isEmpty() && !phone.userKnown;
    default:
        return isEverything();
    }
}

bool RowScope::holds(const Inventory &inventory, const SiteRow &site) const
{
    return of == Of::SitesWithoutFailover && site.mediaRegions.size() == 1 && isOnCloud(site) &&
           inventory.webRtcPhonesAt(site.id) > 0;
}

QString RowScope::text(const Inventory &inventory) const
{
    switch (of) {
    case Of::Everything:
        break;
    case Of::ActivePeople:
        return tr("Only active people.");
    case Of::PeopleWithStation:
        return tr("Only people whose phone is known from a station.");
    case Of::PeopleOnBaseSettings: {
        const BaseSettingsRow *settings = inventory.findBaseSettings(ids.value(0));
        //: %1: the name of base settings
        return tr("Only people whose phone is on %1.").arg(settings ? settings->name : ids.value(0));
    }
    case Of::UnreachablePeople:
        return tr("Only %Ln person(s) who could not take calls when the overview was read.", nullptr,
                  static_cast<int>(ids.size()));
    case Of::NewPeople:
        return tr("Only %Ln person(s) new in the org.", nullptr, static_cast<int>(ids.size()));
    case Of::PhonesAtSites: {
        const SiteRow *site = inventory.findSite(ids.value(0));
        if (ids.size() != 1)
            return tr("Only phones at %Ln of the sites.", nullptr, static_cast<int>(ids.size()));
        //: %1: the name of a site
        return tr("Only phones at %1.").arg(site ? site->name : ids.front());
    }
    case Of::PhonesWithoutRegion:
        return tr("Only phones on a site without media regions.");
    case Of::PhonesOfNobody:
        return tr("Only phones without a user.");
    case Of::PhonesOfGonePeople:
        return tr("Only phones whose user the org no longer knows.");
    case Of::PhonesOfUnreadPeople:
        return tr("Only phones whose user was not read.");
    case Of::PhonesNotSayingWhose:
        return tr("Only phones returned without user information.");
    case Of::SitesWithoutFailover:
        return tr("Only sites in use with a single media region.");
    }
    return {};
}

} // namespace Stationmaster
