// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/callsreader.h"

#include "inventory/inventory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int MostStatisticsAtOnce = 3; // media statistics that are asked for at the same time

using CallMediaState = PersonCall::Media;

CallMediaState callMediaOf(Offered<MediaStatisticsApi::Legs>::State state)
{
    using State = Offered<MediaStatisticsApi::Legs>::State;
    switch (state) {
    case State::Given:
        return CallMediaState::Given;
    case State::Nothing:
        return CallMediaState::Nothing;
    case State::NotOffered:
        return CallMediaState::NotOffered;
    case State::NotPermitted:
        break;
    }
    return CallMediaState::NotPermitted;
}

} // namespace

CallsReader::CallsReader(Api api, const Inventory &inventory, QObject *parent)
    : QObject(parent), m_api(api), m_inventory(inventory)
{
}

void CallsReader::setPerson(const std::optional<UserDetails> &person)
{
    const QString id = person ? person->user.id : QString();
    if (id != m_calls.userId) {
        forget();
        m_person = person;
        m_calls.userId = id;
        Q_EMIT changed();
        return;
    }
    m_person = person;
    if (!m_person || m_calls.calls.empty())
        return;
    readSite();
    const PersonCalls before = m_calls;
    judge();
    const bool isSame =
        before.settings == m_calls.settings &&
        std::ranges::equal(
            before.calls, m_calls.calls, {}, [](const PersonCall &call) { return call.evidence.findings; },
            [](const PersonCall &call) { return call.evidence.findings; });
    if (!isSame)
        Q_EMIT changed();
}

/// But for the person.
void CallsReader::forget()
{
    m_searching.reset();
    m_recent.reset();
    m_asking.clear();
    m_readingSite.reset();
    m_readingHome.reset();
    m_isReadingSite = m_isReadingHome = m_isHomeAsked = false;
    m_siteId.clear();
    m_site.reset();
    m_calls = PersonCalls{.userId = m_calls.userId};
}

void CallsReader::read()
{
    // A refusal stays one until it is asked for again; what could not be reached may be there now.
    const bool isRefused = m_calls.error && m_calls.error->kind == Error::Kind::Forbidden;
    const bool isDone = m_calls.state == PersonCalls::State::Searching ||
                        m_calls.state == PersonCalls::State::Found ||
                        (m_calls.state == PersonCalls::State::Failed && isRefused);
    if (m_person && !isDone)
        search();
}

void CallsReader::readAgain()
{
    if (m_person)
        search();
}

bool CallsReader::isReading() const
{
    return m_calls.state == PersonCalls::State::Searching || !m_asking.empty() || m_isReadingSite ||
           m_isReadingHome;
}

void CallsReader::search()
{
    forget();
    m_calls.state = PersonCalls::State::Searching;
    m_recent = std::make_unique<RecentCalls>(m_api.conversations());
    m_searching = m_recent->find(m_calls.userId, m_api.client().serverNow())
                      .onFinished(this, [this](const Result<RecentCalls::Found> &found) { take(found); });
    Q_EMIT changed();
}

void CallsReader::take(const Result<RecentCalls::Found> &found)
{
    m_calls.asOf = QDateTime::currentDateTimeUtc();
    if (!found) {
        m_calls.state = PersonCalls::State::Failed;
        m_calls.error = found.error();
        Q_EMIT changed();
        return;
    }
    m_calls.state = PersonCalls::State::Found;
    m_calls.since = found->since;
    for (const CallRow &call : found->calls)
        m_calls.calls.push_back({.call = call});
    if (!m_calls.calls.empty()) {
        readSite();
        judge();
        askForMore();
    }
    Q_EMIT changed();
}

void CallsReader::readSite()
{
    const QString id = siteIdOf(*m_person);
    if (id.isEmpty() || id == m_siteId)
        return;
    m_siteId = id;
    m_site.reset();
    m_isReadingSite = true;
    m_readingSite = m_api.sites().get(id).onFinished(this, [this](const Result<Document> &read) {
        m_isReadingSite = false;
        if (read)
            m_site = ReadSite{
                .row = rowOfSite(*read),
                .changed =
                    QDateTime::fromString(read->at(u"dateModified"_s).toString(), Qt::ISODateWithMs).toUTC()};
        judge();
        Q_EMIT changed();
    });
}

/// [guess] API.md 7: where a site lists no region, calls go to the home region.
void CallsReader::readHomeRegion()
{
    if (m_isHomeAsked)
        return;
    m_isHomeAsked = m_isReadingHome = true;
    m_readingHome = m_api.mediaRegions().get().onFinished(this, [this](const Result<MediaRegions> &read) {
        m_isReadingHome = false;
        if (read)
            m_homeRegion = read->home;
        judge();
        Q_EMIT changed();
    });
}

void CallsReader::askForMore()
{
    for (const PersonCall &one : m_calls.calls) {
        if (m_asking.size() >= MostStatisticsAtOnce)
            return;
        if (one.media == CallMediaState::Waiting && !m_asking.contains(one.call.id))
            ask(QString(one.call.id));
    }
}

void CallsReader::ask(const QString &callId)
{
    m_asking[callId] = m_api.mediaStatistics().ofConversation(callId).onFinished(
        this, [this, callId](const Result<Statistics> &read) { takeStatistics(callId, read); });
}

void CallsReader::takeStatistics(const QString &callId, const Result<Statistics> &read)
{
    m_asking.erase(callId);
    const auto found =
        std::ranges::find_if(m_calls.calls, [&](const PersonCall &one) { return one.call.id == callId; });
    if (found == m_calls.calls.end())
        return;
    if (read) {
        found->media = callMediaOf(read->state);
        found->legs = read->value;
        found->permissions = read->permissions;
        found->correlationId = read->correlationId;
        m_calls.seesAll = m_calls.seesAll || read->isGiven();
        if (read->isGiven() && read->value.empty())
            found->media = CallMediaState::Nothing;
    } else {
        found->media = CallMediaState::Failed;
        found->error = read.error();
    }
    if (found->media == CallMediaState::NotPermitted || found->media == CallMediaState::NotOffered) {
        m_asking.clear(); // the others would be answered alike
        for (PersonCall &other : m_calls.calls) {
            if (other.media != CallMediaState::Waiting)
                continue;
            other.media = found->media;
            other.permissions = found->permissions;
            other.correlationId = found->correlationId;
        }
    }
    judge();
    askForMore();
    Q_EMIT changed();
}

void CallsReader::judge()
{
    if (!m_person)
        return;
    m_calls.settings = callSettingsOf(*m_person, m_inventory.changes(), m_site, m_homeRegion);
    const MediaSettings &media = m_calls.settings.media;
    if (media.isSiteKnown && !media.isPremises && media.regions.isEmpty() && m_homeRegion.isEmpty())
        readHomeRegion();
    for (PersonCall &one : m_calls.calls)
        one.evidence = judgeCall(one.legs, callPartyOf(*m_person, one.call), media);
}

} // namespace Stationmaster
