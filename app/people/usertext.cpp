// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/usertext.h"

#include "words/datetext.h"
#include "words/dscptext.h"
#include "words/signintext.h"
#include "words/sitetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using CheckState = CheckResult::State;

QString UserText::notRead()
{
    return tr("could not be read");
}

UserText::Sentence UserText::verdict(const UserDetails &person, const UserReport &report)
{
    switch (report.verdict) {
    case Verdict::Works:
        if (report.of(Check::SignedIn).state == CheckState::Notice)
            return {Theme::Tone::Success, tr("Works."), tr("Not signed in on it at the moment.")};
        if (report.of(Check::SettingsTaken).state == CheckState::Unknown)
            return {Theme::Tone::Success, tr("Works."),
                    tr("It is not known whether the client runs with the current settings: %1.")
                        .arg(SignInText::why(report.signIn))};
        return {Theme::Tone::Success, tr("Works."),
                tr("Every check of the phone that could be made passed.")};
    case Verdict::NeedsSignIn:
        return {Theme::Tone::Warning, tr("Needs to sign in again."),
                tr("The client may still run with older settings: %1. Logging out and back in picks up the "
                   "current settings; so does reloading the page, of which the org keeps no date.")
                    .arg(SignInText::why(report.signIn))};
    case Verdict::NotDefault:
        return {Theme::Tone::Warning, tr("Not the default phone."),
                tr("It has to be selected at every sign-in."), tr("Set it as the default."),
                Abilities::Action::SetDefaultStation};
    case Verdict::Duplicates:
        return {Theme::Tone::Warning, tr("Several WebRTC phones."),
                tr("Only one can be the right one. The others are: %1.")
                    .arg(QLocale().createSeparatedList(person.otherPhones)),
                tr("Delete them."), Abilities::Action::ChangePhones};
    case Verdict::NoRegions:
        return {Theme::Tone::Problem, tr("The site has no media region."),
                tr("Calls can use only the home region."), tr("Add a media region to the site."),
                Abilities::Action::ChangeSiteMedia};
    case Verdict::NoStation:
        return {Theme::Tone::Problem, tr("The phone has no station."),
                tr("Right after the phone is created, this takes some seconds."),
                tr("If it stays like this, delete the phone and create it again."),
                Abilities::Action::ChangePhones};
    case Verdict::NotWebRtc:
        return {Theme::Tone::Problem,
                tr("The base settings are not for WebRTC."),
                {},
                tr("Give the phone base settings of the model Genesys Cloud WebRTC Phone."),
                Abilities::Action::ChangePhones};
    case Verdict::PhoneInactive:
        return {Theme::Tone::Problem, tr("The phone is not active."),
                tr("Its state in the org is “%1”.").arg(person.phone ? person.phone->state : QString())};
    case Verdict::NoPhone:
        return {Theme::Tone::Problem, tr("No WebRTC phone."), tr("Calls cannot be taken in the browser."),
                tr("Create the phone."), Abilities::Action::ChangePhones};
    case Verdict::NoLicence:
        return {
            Theme::Tone::Problem, tr("The licence does not allow a phone."),
            tr("A user with only a collaborate licence cannot have a WebRTC phone. Assign another licence.")};
    case Verdict::Left:
        return {Theme::Tone::Info, tr("No longer active."), tr("The phone was left behind."),
                tr("Delete it, or reassign it."), Abilities::Action::ChangePhones};
    case Verdict::Inactive:
        return {Theme::Tone::Info, tr("No longer active."), tr("No phone was left behind.")};
    case Verdict::Unknown:
        break;
    }
    return {Theme::Tone::Neutral, tr("Not known."), tr("The data needed to tell was not read.")};
}

QString UserText::stateWord(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return tr("passed");
    case CheckState::Notice:
        return tr("note");
    case CheckState::Failed:
        return tr("FAILED");
    case CheckState::Unknown:
        break;
    }
    return tr("unknown");
}

/// What is set, by what, and whether the station shows the same. Nothing of what a client runs with: no
/// answer of the org says that.
UserText::Line UserText::setting(const QString &name, const CheckResult &result,
                                 const std::function<QString(int)> &value)
{
    if (result.state == CheckState::Unknown)
        return {result.state, tr("%1: not known").arg(name),
                result.configured < 0 ? tr("its setting is not known")
                                      : tr("set to %1; no station shows it").arg(value(result.configured))};
    const QString origin = result.overridden ? tr("set on the phone itself") : tr("set in the base settings");
    if (result.state == CheckState::Passed)
        return {result.state, tr("%1: %2", "setting, value").arg(name, value(result.configured)), origin};
    const QString why = result.overridden
                            ? tr("the station has not been resolved yet")
                            : tr("the phone has its own value, or the station has not been resolved yet");
    return {result.state,
            tr("%1: %2, and the station shows %3", "setting, value, value")
                .arg(name, value(result.configured), value(result.onStation)),
            u"%1 · %2"_s.arg(origin, why)};
}

UserText::Line UserText::check(Check check, const UserDetails &person, const UserReport &report)
{
    const CheckResult &result = report.of(check);
    const CheckState state = result.state;
    const auto onOff = [](int value) { return value ? tr("on") : tr("off"); };
    const auto line = [state](const QString &passed, const QString &failed, const QString &unknown) {
        return state == CheckState::Passed ? passed : state == CheckState::Unknown ? unknown : failed;
    };
    switch (check) {
    case Check::PhoneExists:
        return {state,
                line(tr("Phone exists and is active"),
                     person.phone ? tr("Phone is not active") : tr("No phone"), tr("Phone: not known")),
                line(person.phoneCreated.isValid()
                         ? tr("created %1")
                               .arg(QLocale().toString(person.phoneCreated.toLocalTime().date(),
                                                       QLocale::ShortFormat))
                         : phone(person),
                     person.phone ? tr("state: %1").arg(person.phone->state)
                                  : tr("every phone of the org was read"),
                     tr("the phones could not be read to the end"))};
    case Check::OnePhone:
        return {
            state,
            line(tr("One WebRTC phone only"), tr("Several WebRTC phones"), tr("Number of phones: not known")),
            QLocale().createSeparatedList(person.otherPhones)};
    case Check::Assigned:
        return {
            state,
            line(tr("Assigned to this user"), tr("Assigned to somebody else"), tr("Assignment: not known")),
            state == CheckState::Failed && person.phone ? person.phone->userName : QString()};
    case Check::StationExists:
        return {state, line(tr("Station exists"), tr("No station"), tr("Station: not known")),
                person.station ? person.station->name : QString()};
    case Check::DefaultStation:
        return {state,
                line(tr("Default station is this phone"), tr("Default station is not this phone"),
                     tr("Default station: not known")),
                state == CheckState::Failed ? defaultStation(person) : QString()};
    case Check::SignedIn:
        return {state,
                line(tr("Signed in on this phone"), tr("Not signed in on this phone"),
                     tr("Signed in: not known")),
                state == CheckState::Notice &&
                        (!person.user.associatedStationId.isEmpty() || !person.lastStationName.isEmpty())
                    ? signedIn(person)
                    : QString()};
    case Check::SettingsTaken:
        return {state,
                line(tr("Signed in since the last change of settings"),
                     state == CheckState::Notice ? tr("The next sign-in uses the current settings")
                                                 : tr("May still run with older settings"),
                     tr("Client has the current settings: not known")),
                SignInText::why(report.signIn)};
    case Check::PersistentConnection:
        return setting(tr("Persistent Connection"), result, onOff);
    case Check::ForceTurn:
        return setting(tr("Force TURN"), result, onOff);
    case Check::MediaDscp:
        return setting(tr("Media DSCP Value"), result, [](int value) { return dscpShortText(value); });
    case Check::SiteHasRegions:
        return {state,
                line(tr("Site can carry media"), tr("Site has no media region"), tr("Site: not known")),
                person.site ? SiteText::mediaRegions(*person.site) : notRead()};
    case Check::MayCall:
        return {state,
                line(tr("Has Conversation › Call › Add"), tr("Lacks Conversation › Call › Add"),
                     tr("Conversation › Call › Add: could not be checked")),
                state == CheckState::Failed
                    ? tr("without it no default phone can be set; ask for a role that has it")
                : state == CheckState::Notice ? tr("without it no other default phone can be set")
                                              : QString()};
    case Check::Licence:
        return {state,
                line(tr("Licence allows a phone"), tr("Collaborate licence only"), tr("Licence: not known")),
                state == CheckState::Failed ? tr("assign another licence") : QString()};
    case Check::BaseSettings:
        return {state,
                line(tr("Base settings are for WebRTC"), tr("Base settings are not for WebRTC"),
                     tr("Base settings: not known")),
                baseSettings(person)};
    }
    return {};
}

QString UserText::phone(const UserDetails &person)
{
    if (person.phone)
        return person.phone->name;
    return person.station ? person.station->name : u"—"_s;
}

QString UserText::site(const UserDetails &person)
{
    if (!person.phone)
        return u"—"_s;
    if (!person.site)
        return person.phone->siteName.isEmpty() ? notRead() : person.phone->siteName;
    return u"%1 · %2"_s.arg(person.site->name, SiteText::mediaRegions(*person.site));
}

QString UserText::relay(const UserDetails &person)
{
    const QString behavior = person.site ? SiteText::relayBehavior(*person.site) : QString();
    return behavior.isEmpty() ? u"—"_s : behavior;
}

QString UserText::baseSettings(const UserDetails &person)
{
    if (person.baseSettings)
        return person.baseSettings->name;
    return person.phone && !person.phone->baseSettingsName.isEmpty() ? person.phone->baseSettingsName
                                                                     : u"—"_s;
}

QString UserText::defaultStation(const UserDetails &person)
{
    if (!person.user.stationKnown)
        return notRead();
    if (person.user.defaultStationId.isEmpty())
        return tr("none");
    return person.defaultStationName.isEmpty() ? person.user.defaultStationId : person.defaultStationName;
}

QString UserText::signedIn(const UserDetails &person)
{
    if (!person.user.stationKnown)
        return notRead();
    if (!person.user.associatedStationId.isEmpty()) {
        const QString station = person.associatedStationName.isEmpty() ? person.user.associatedStationId
                                                                       : person.associatedStationName;
        return person.user.associatedSince.isValid()
                   ? tr("on %1 since %2").arg(station, DateText::shortTime(person.user.associatedSince))
                   : tr("on %1").arg(station);
    }
    return person.lastStationName.isEmpty() ? tr("no") : tr("no; last on %1").arg(person.lastStationName);
}

} // namespace Stationmaster
