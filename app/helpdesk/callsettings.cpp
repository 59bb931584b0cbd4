// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/callsettings.h"

#include "inventory/changehistory.h"
#include "resources/conversations/conversations.h"

#include <algorithm>

namespace Stationmaster {

namespace {

/// The phone's own value, else that of its base settings. Where these may not be read the station has what
/// they come to, which is configuration as well (HELPDESK.md 9).
std::optional<bool> forceTurnForCalls(const UserDetails &person)
{
    if (person.overrides && person.overrides->forceTurn)
        return person.overrides->forceTurn;
    if (person.overrides && person.baseSettings && person.baseSettings->forceTurn)
        return person.baseSettings->forceTurn;
    return person.station ? person.station->forceTurn : std::nullopt;
}

/// Objects say when they changed; where they do not, journal and audit may.
QDateTime lastChangeForCalls(const UserDetails &person, const ChangeHistory &changes,
                             const QDateTime &siteChanged)
{
    QDateTime last = siteChanged;
    const auto take = [&](const QDateTime &dated, const QString &id, const QString &lineId) {
        if (dated.isValid() && (!last.isValid() || dated > last))
            last = dated;
        for (const QString &one : {id, lineId}) {
            const auto &known = changes.of(one);
            if (!known.empty() && (!last.isValid() || known.front().when > last))
                last = known.front().when;
        }
    };
    if (person.phone)
        take(person.phone->modified, person.phone->id, person.phone->lineId);
    if (person.baseSettings)
        take(person.baseSettings->modified, person.baseSettings->id, person.baseSettings->lineId);
    return last;
}

} // namespace

QString siteIdOf(const UserDetails &person)
{
    if (person.site)
        return person.site->id;
    return person.phone ? person.phone->siteId : QString();
}

CallSettings callSettingsOf(const UserDetails &person, const ChangeHistory &changes,
                            const std::optional<ReadSite> &site, const QString &homeRegion)
{
    CallSettings settings{.site = site ? std::optional(site->row) : person.site,
                          .siteChanged = site ? site->changed : QDateTime()};
    MediaSettings &media = settings.media;
    media.isSiteKnown = settings.site.has_value();
    if (settings.site) {
        media.isPremises = isPremises(settings.site->mediaModel);
        media.regions = settings.site->mediaRegions;
        media.usesLatencyBased = settings.site->mediaRegionsUseLatencyBased;
    }
    media.homeRegion = homeRegion;
    media.forceTurn = forceTurnForCalls(person);
    media.changed = lastChangeForCalls(person, changes, settings.siteChanged);
    return settings;
}

CallParty callPartyOf(const UserDetails &person, const CallRow &call)
{
    CallParty party{.userId = person.user.id};
    // Their own station alone: on one that is shared there may have been somebody else at the time.
    for (const QString &id :
         {person.station ? person.station->id : QString(), person.phone ? person.phone->lineId : QString()}) {
        if (!id.isEmpty() && !party.stationIds.contains(id))
            party.stationIds.append(id);
    }
    for (const CallSession *session : call.voiceOf(person.user.id)) {
        if (!session->id.isEmpty())
            party.communicationIds.append(session->id);
        if (session->minMos)
            party.sessionMinMos = std::min(*session->minMos, party.sessionMinMos.value_or(*session->minMos));
    }
    return party;
}

} // namespace Stationmaster
