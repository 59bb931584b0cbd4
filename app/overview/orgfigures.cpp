// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/orgfigures.h"

#include "inventory/inventory.h"
#include "pages/rowscope.h"
#include "people/assignmentspage.h"

#include <algorithm>
#include <limits>

namespace Stationmaster {

namespace {

using Shares = QHash<QString, OrgShare>; // by id

std::vector<OrgShare> sorted(const Shares &shares, int OrgShare::*first)
{
    std::vector<OrgShare> list(shares.begin(), shares.end());
    std::ranges::sort(list, [first](const OrgShare &a, const OrgShare &b) {
        return a.*first != b.*first ? a.*first > b.*first : a.name < b.name;
    });
    return list;
}

void count(Shares &shares, const QString &id, const QString &name, int OrgShare::*what)
{
    OrgShare &share = shares[id];
    share.id = id;
    share.name = name;
    ++(share.*what);
}

void countPerson(OrgFigures &figures, const Assignment &a)
{
    const unsigned views = AssignmentsPage::viewsOf(a);
    const auto isIn = [views](AssignmentsPage::View view) { return (views & 1u << view) != 0 ? 1 : 0; };
    ++(a.isActive() ? figures.people : figures.inactivePeople);
    figures.withoutPhone += isIn(AssignmentsPage::NoPhone);
    figures.notDefault += isIn(AssignmentsPage::NotDefault);
    figures.needSignIn += isIn(AssignmentsPage::NeedsSignIn);
    figures.duplicates += isIn(AssignmentsPage::Duplicates);
    figures.leaversPhones += isIn(AssignmentsPage::LeaversPhones);
    figures.signedIn += isIn(AssignmentsPage::SignedIn);
}

} // namespace

OrgFigureCount::OrgFigureCount(const Inventory &inventory, std::shared_ptr<const QSet<QString>> before)
    : m_inventory(inventory), m_before(std::move(before))
{
    m_figures.byStations = arePhonesForbidden(inventory) && inventory.completeAsOf(Inventory::List::Stations);
    const RowScope withoutFailover{.of = RowScope::Of::SitesWithoutFailover};
    for (const SiteRow &site : inventory.sites()) {
        ++m_figures.sites;
        m_figures.sitesWithoutFailover += withoutFailover.holds(inventory, site) ? 1 : 0;
    }
    for (const BaseSettingsRow &profile : inventory.baseSettings())
        m_figures.webRtcBaseSettings += profile.isWebRtc() ? 1 : 0;
}

bool OrgFigureCount::advance(std::size_t rows)
{
    const auto &phones = m_inventory.phones();
    for (; m_phone < phones.size() && rows > 0; --rows)
        countPhone(phones[m_phone++]);
    if (m_phone < phones.size())
        return false;
    m_figures.phonesRead = m_inventory.completeAsOf(Inventory::List::Phones).has_value();
    m_figures.phonesComplete = m_figures.phonesRead && m_ownersNotSaid == 0;
    const auto &users = m_inventory.users();
    for (; m_user < users.size() && rows > 0; --rows)
        countUser(users[m_user++]);
    if (m_user < users.size())
        return false;
    m_byProfile.removeIf([](const auto &share) { return share->part == 0; });
    m_figures.newWithoutPhone.sort();
    m_figures.phonesBySite = sorted(m_bySite, &OrgShare::count);
    m_figures.signedInByProfile = sorted(m_byProfile, &OrgShare::part);
    return true;
}

void OrgFigureCount::countPhone(const PhoneRow &phone)
{
    // One of a model that was not said may be a WebRTC phone, and somebody's.
    m_ownersNotSaid += !phone.userKnown && (phone.modelId.isEmpty() || phone.isWebRtc()) ? 1 : 0;
    if (!phone.isWebRtc())
        return;
    ++m_figures.webRtcPhones;
    const auto countIn = [&](RowScope::Of of, int OrgFigures::*figure) {
        m_figures.*figure += RowScope{.of = of}.holds(m_inventory, phone) ? 1 : 0;
    };
    countIn(RowScope::Of::PhonesOfNobody, &OrgFigures::phonesWithoutUser);
    countIn(RowScope::Of::PhonesOfGonePeople, &OrgFigures::phonesOfGonePeople);
    countIn(RowScope::Of::PhonesOfUnreadPeople, &OrgFigures::phonesOfUnreadPeople);
    countIn(RowScope::Of::PhonesNotSayingWhose, &OrgFigures::phonesNotSayingWhose);
    countIn(RowScope::Of::PhonesWithoutRegion, &OrgFigures::phonesWithoutRegion);
    if (!phone.siteId.isEmpty())
        count(m_bySite, phone.siteId, phone.siteName, &OrgShare::count);
}

void OrgFigureCount::countUser(const UserRow &user)
{
    const Assignment a = assignmentOf(m_inventory, user, m_figures.phonesComplete);
    countPerson(m_figures, a);
    if (m_before && !m_before->contains(user.id) &&
        AssignmentsPage::viewsOf(a) & 1U << AssignmentsPage::NoPhone)
        m_figures.newWithoutPhone.append(user.id);
    if (m_figures.byStations && stationInstead(m_inventory, user.id))
        ++m_figures.webRtcPhones;
    const PhoneRow *phone =
        a.station == Assignment::Station::OnThisPhone ? m_inventory.webRtcPhoneOf(user.id) : nullptr;
    if (phone && !phone->siteId.isEmpty())
        count(m_bySite, phone->siteId, phone->siteName, &OrgShare::part);
    if (!phone || phone->baseSettingsId.isEmpty())
        return;
    count(m_byProfile, phone->baseSettingsId, phone->baseSettingsName, &OrgShare::count);
    m_figures.settingsNotKnown += a.settingsNotKnown ? 1 : 0;
    if (a.needsSignIn)
        count(m_byProfile, phone->baseSettingsId, phone->baseSettingsName, &OrgShare::part);
}

OrgFigures figuresOf(const Inventory &inventory)
{
    OrgFigureCount count(inventory);
    while (!count.advance(std::numeric_limits<std::size_t>::max()))
        continue;
    return count.figures();
}

} // namespace Stationmaster
