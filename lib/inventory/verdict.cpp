// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/verdict.h"

#include "inventory/inventory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using State = CheckResult::State;

State passedIf(bool passed)
{
    return passed ? State::Passed : State::Failed;
}

bool isActive(const QString &state)
{
    // Where the org does not say, the object counts: it was in a list of what there is.
    return state.isEmpty() || state.compare("active"_L1, Qt::CaseInsensitive) == 0;
}

CheckResult phoneExists(const UserFacts &facts)
{
    if (facts.phone)
        return {.state = passedIf(isActive(facts.phone->state))};
    // A station that belongs to the user is the station of a phone of theirs; it outlives one that was
    // deleted by moments (API.md 3.5).
    if (facts.station && !facts.phonesComplete)
        return {.state = State::Passed};
    return {.state = facts.phonesComplete ? State::Failed : State::Unknown};
}

CheckResult assigned(const UserFacts &facts)
{
    if (facts.phone && facts.phone->userKnown)
        return {.state = passedIf(facts.phone->userId == facts.user->id)};
    if (facts.station && !facts.station->webRtcUserId.isEmpty())
        return {.state = passedIf(facts.station->webRtcUserId == facts.user->id)};
    return {};
}

CheckResult stationExists(const UserFacts &facts)
{
    if (facts.station)
        return {.state = State::Passed};
    return {.state = facts.phone && facts.stationsComplete ? State::Failed : State::Unknown};
}

QString stationIdOf(const UserFacts &facts)
{
    if (facts.phone)
        return facts.phone->lineId;
    return facts.station ? facts.station->id : QString();
}

CheckResult defaultStation(const UserFacts &facts)
{
    const QString station = stationIdOf(facts);
    if (station.isEmpty())
        return {};
    if (facts.user->stationKnown)
        return {.state = passedIf(facts.user->defaultStationId == station)};
    // Phones name for whom they are the default; saying nothing there is not a no.
    if (facts.phone && !facts.phone->defaultForUserId.isEmpty())
        return {.state = passedIf(facts.phone->defaultForUserId == facts.user->id)};
    return {};
}

CheckResult signedIn(const UserFacts &facts)
{
    const QString station = stationIdOf(facts);
    if (station.isEmpty())
        return {};
    if (facts.user->stationKnown)
        return {.state = facts.user->associatedStationId == station ? State::Passed : State::Notice};
    if (facts.station && !facts.station->status.isEmpty())
        return {.state = facts.station->userId == facts.user->id ? State::Passed : State::Notice};
    return {};
}

/// A station shows what is configured for it, not what a client runs with (API.md 6). One that shows
/// something else has not been resolved yet, or the phone sets something of its own that was not read.
template <typename T>
CheckResult resolved(const UserFacts &facts, std::optional<T> ofBase, std::optional<T> ofPhone,
                     std::optional<T> onStation)
{
    const std::optional<T> configured = ofPhone ? ofPhone : ofBase;
    CheckResult result{.configured = configured ? static_cast<int>(*configured) : -1,
                       .onStation = onStation ? static_cast<int>(*onStation) : -1,
                       .overridden = ofPhone.has_value()};
    if (facts.station && configured && onStation)
        result.state = *configured == *onStation ? State::Passed : State::Notice;
    return result;
}

SignInEvidence evidence(const UserFacts &facts, State signedInState)
{
    static const ChangeHistory nothing;
    if (signedInState == State::Notice)
        return {.state = SignInEvidence::State::SignedOut};
    if (signedInState != State::Passed)
        return {.missing = SignInEvidence::Missing::SignInDate};
    return signInEvidence(*facts.user, facts.phone, facts.baseSettings,
                          facts.changes ? *facts.changes : nothing);
}

CheckResult settingsTaken(const SignInEvidence &evidence)
{
    switch (evidence.state) {
    case SignInEvidence::State::HasNew:
        return {.state = State::Passed};
    case SignInEvidence::State::MayBeOld:
        return {.state = State::Failed};
    case SignInEvidence::State::SignedOut:
        return {.state = State::Notice};
    case SignInEvidence::State::NotKnown:
        break;
    }
    return {};
}

CheckResult siteHasRegions(const SiteRow *site)
{
    if (!site)
        return {};
    const bool isCloud = site->mediaModel.compare("Premises"_L1, Qt::CaseInsensitive) != 0;
    // Regions are a matter of cloud media; calls of a premises site go another way.
    return {.state = passedIf(!isCloud || !site->mediaRegions.isEmpty())};
}

Verdict verdictOf(const UserFacts &facts, const UserReport &report)
{
    const auto failed = [&report](Check check) { return report.of(check).state == State::Failed; };
    const bool hasPhone = facts.phone || (facts.station && !facts.phonesComplete);
    if (!isActive(facts.user->state))
        return hasPhone ? Verdict::Left : Verdict::Inactive;
    if (failed(Check::Licence))
        return Verdict::NoLicence;
    if (failed(Check::Assigned))
        return Verdict::NoPhone; // what was theirs is somebody else's now
    if (failed(Check::PhoneExists))
        return facts.phone ? Verdict::PhoneInactive : Verdict::NoPhone;
    const std::pair<Check, Verdict> byUrgency[] = {
        {Check::OnePhone, Verdict::Duplicates},      {Check::BaseSettings, Verdict::NotWebRtc},
        {Check::StationExists, Verdict::NoStation},  {Check::DefaultStation, Verdict::NotDefault},
        {Check::SiteHasRegions, Verdict::NoRegions},
    };
    for (const auto &[check, verdict] : byUrgency) {
        if (failed(check))
            return verdict;
    }
    if (needsSignIn(report))
        return Verdict::NeedsSignIn;
    // What nobody looked at is no reason to say that it works.
    const Check needed[] = {Check::PhoneExists, Check::Assigned, Check::StationExists, Check::DefaultStation};
    const bool known = std::ranges::all_of(
        needed, [&report](Check check) { return report.of(check).state == State::Passed; });
    return known ? Verdict::Works : Verdict::Unknown;
}

} // namespace

bool needsSignIn(const UserReport &report)
{
    return report.signIn.state == SignInEvidence::State::MayBeOld;
}

UserReport reportOn(const UserFacts &facts)
{
    static const BaseSettingsRow noBaseSettings;
    static const StationRow noStation;
    UserReport report;
    if (!facts.user)
        return report;
    const auto set = [&report](Check check, const CheckResult &result) {
        report.checks[static_cast<std::size_t>(check)] = result;
    };
    set(Check::PhoneExists, phoneExists(facts));
    if (facts.phones > 0)
        set(Check::OnePhone, {.state = facts.phones > 1       ? State::Failed
                                       : facts.phonesComplete ? State::Passed
                                                              : State::Unknown});
    set(Check::Assigned, assigned(facts));
    set(Check::StationExists, stationExists(facts));
    set(Check::DefaultStation, defaultStation(facts));
    set(Check::SignedIn, signedIn(facts));
    report.signIn = facts.signIn ? *facts.signIn : evidence(facts, report.of(Check::SignedIn).state);
    set(Check::SettingsTaken, settingsTaken(report.signIn));
    const PhoneOverrides own = facts.overrides.value_or(PhoneOverrides());
    const BaseSettingsRow &base = facts.baseSettings ? *facts.baseSettings : noBaseSettings;
    const StationRow &station = facts.station ? *facts.station : noStation;
    set(Check::PersistentConnection,
        resolved(facts, base.persistentConnection, own.persistentConnection, station.persistentConnection));
    set(Check::ForceTurn, resolved(facts, base.forceTurn, own.forceTurn, station.forceTurn));
    set(Check::MediaDscp, resolved(facts, base.mediaDscp, own.mediaDscp, station.mediaDscp));
    set(Check::SiteHasRegions, siteHasRegions(facts.site));
    if (facts.mayCall)
        set(Check::MayCall,
            {.state = *facts.mayCall ? State::Passed
                      // Who has a default phone already needs nothing.
                      : report.of(Check::DefaultStation).state == State::Passed ? State::Notice
                                                                                : State::Failed});
    if (facts.collaborateOnly)
        set(Check::Licence, {.state = passedIf(!*facts.collaborateOnly)});
    if (facts.baseSettings && !facts.baseSettings->modelId.isEmpty())
        set(Check::BaseSettings, {.state = passedIf(facts.baseSettings->isWebRtc())});
    report.verdict = verdictOf(facts, report);
    return report;
}

SignInEvidence evidenceOf(const Inventory &inventory, const PhoneRow &phone)
{
    const UserRow *user = inventory.findUser(phone.userId);
    const UserFacts facts{.user = user,
                          .phone = &phone,
                          .station = inventory.stationOfPhone(phone),
                          .baseSettings = inventory.findBaseSettings(phone.baseSettingsId),
                          .changes = &inventory.changes()};
    return user ? evidence(facts, signedIn(facts).state)
                : SignInEvidence{.missing = SignInEvidence::Missing::SignInDate};
}

UserFacts factsOf(const Inventory &inventory, const UserRow &user, bool phonesComplete)
{
    UserFacts facts{.user = &user,
                    .phone = inventory.webRtcPhoneOf(user.id),
                    .phones = inventory.webRtcPhonesOf(user.id),
                    .phonesComplete = phonesComplete,
                    .station = inventory.webRtcStationOf(user.id),
                    .stationsComplete = inventory.isComplete(Inventory::List::Stations),
                    .changes = &inventory.changes()};
    // A station may name an owner that its phone does not have any more.
    if (facts.phone || phonesComplete)
        facts.station = facts.phone ? inventory.findStation(facts.phone->lineId) : nullptr;
    if (facts.phone) {
        facts.overrides = facts.phone->overrides;
        facts.site = inventory.findSite(facts.phone->siteId);
        facts.baseSettings = inventory.findBaseSettings(facts.phone->baseSettingsId);
    }
    return facts;
}

} // namespace Stationmaster
