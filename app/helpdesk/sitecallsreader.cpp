// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/sitecallsreader.h"

#include "inventory/inventory.h"

#include <algorithm>
#include <tuple>

namespace Stationmaster {

namespace {

using SiteMediaState = Offered<MediaStatisticsApi::Legs>::State;

/// Who has a WebRTC phone at the site, by name; who is signed in first.
QStringList peopleOfSite(const Inventory &inventory, const QString &siteId)
{
    std::vector<const UserRow *> people;
    for (const PhoneRow &phone : inventory.phones()) {
        if (phone.siteId != siteId || !phone.isWebRtc())
            continue;
        const UserRow *user = inventory.findUser(phone.userId);
        if (user && std::ranges::find(people, user) == people.end())
            people.push_back(user);
    }
    std::ranges::sort(people, {}, [](const UserRow *user) {
        return std::tuple(user->associatedStationId.isEmpty(), user->name, user->id);
    });
    QStringList ids;
    for (const UserRow *user : people)
        ids.append(user->id);
    return ids;
}

CallParty partyAtSite(const Inventory &inventory, const QString &userId, const CallRow &call)
{
    CallParty party{.userId = userId};
    for (const StationRow *station : inventory.stationsOfUser(userId))
        party.stationIds.append(station->id);
    for (const CallSession *session : call.voiceOf(userId))
        party.communicationIds.append(session->id);
    return party;
}

} // namespace

SiteCallsReader::SiteCallsReader(Api api, const Inventory &inventory, QObject *parent)
    : QObject(parent), m_api(api.sender().inBackground()), m_inventory(inventory)
{
}

void SiteCallsReader::read(const QString &siteId)
{
    m_asking.reset();
    m_people = peopleOfSite(m_inventory, siteId);
    m_calls = SiteCalls{.siteId = siteId, .people = static_cast<int>(m_people.size())};
    m_people = m_people.mid(0, m_limits.people);
    m_calls.toAsk = static_cast<int>(m_people.size());
    std::ranges::reverse(m_people);
    m_rows.clear();
    m_seen.clear();
    m_media = SiteMediaState::Given;
    m_isReading = true;
    nextPerson();
}

void SiteCallsReader::cancel()
{
    if (m_isReading)
        end();
}

void SiteCallsReader::end()
{
    m_asking.reset();
    m_isReading = false;
    Q_EMIT changed();
}

void SiteCallsReader::nextPerson()
{
    if (m_people.isEmpty() || m_calls.calls >= m_limits.calls)
        return end();
    m_person = m_people.takeLast();
    const int fair = m_limits.calls / std::max(1, m_calls.toAsk);
    m_recent = std::make_unique<RecentCalls>(
        m_api.conversations(), RecentCalls::Limits{.calls = std::clamp(fair, 1, m_limits.callsOfOne)});
    m_asking = m_recent->find(m_person, m_api.client().serverNow())
                   .onFinished(this, [this](const Result<RecentCalls::Found> &found) { take(found); });
    Q_EMIT changed();
}

void SiteCallsReader::take(const Result<RecentCalls::Found> &found)
{
    if (!found) {
        m_calls.error = found.error(); // of the next one it would be the same
        return end();
    }
    ++m_calls.asked;
    m_calls.withCalls += found->calls.empty() ? 0 : 1;
    m_rows.assign(found->calls.rbegin(), found->calls.rend());
    nextCall();
}

void SiteCallsReader::nextCall()
{
    while (!m_rows.empty() && m_calls.calls < m_limits.calls) {
        if (m_seen.contains(m_rows.back().id)) {
            m_rows.pop_back();
            continue;
        }
        m_seen.insert(m_rows.back().id);
        if (m_media == SiteMediaState::Given) {
            m_asking = m_api.mediaStatistics()
                           .ofConversation(m_rows.back().id)
                           .onFinished(this, [this](const Result<Offered<MediaStatisticsApi::Legs>> &read) {
                               takeStatistics(read);
                           });
            return;
        }
        count({});
    }
    nextPerson();
}

void SiteCallsReader::takeStatistics(const Result<Offered<MediaStatisticsApi::Legs>> &read)
{
    if (!read)
        ++m_calls.unreadable;
    else if (read->state == SiteMediaState::NotPermitted || read->state == SiteMediaState::NotOffered)
        m_media = read->state;
    m_calls.seesAll = m_calls.seesAll || (read && read->isGiven());
    count(read ? read->value : MediaStatisticsApi::Legs());
    Q_EMIT changed();
    nextCall();
}

/// The call whose turn it is.
void SiteCallsReader::count(const MediaStatisticsApi::Legs &legs)
{
    m_calls.forbidden += m_media == SiteMediaState::NotPermitted ? 1 : 0;
    m_calls.notOffered += m_media == SiteMediaState::NotOffered ? 1 : 0;
    m_calls.add(judgeCall(legs, partyAtSite(m_inventory, m_person, m_rows.back()), {}));
    m_rows.pop_back();
}

} // namespace Stationmaster
