// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/troubleshooting.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

std::vector<Complaint> Troubleshooting::complaints()
{
    const QString selected = tr("The phone is selected in the Calls panel of the Genesys Cloud client.");
    const QString microphone = tr("The right microphone is chosen, not muted, and the browser may use it.");
    const QString speaker = tr("The right speaker or headset is chosen, and its volume is up.");
    const QString headset =
        tr("It is the same with another headset. A good headset is better than a laptop’s.");
    const QString diagnostics = tr("The audio diagnostics of the Calls panel pass.");
    const QString again = tr("It is the same after logging out, closing the browser, and logging in again.");
    return {
        {tr("Calls cannot be answered reliably"),
         tr("Without a persistent connection each call has to be set up first, which takes a moment and can "
            "fail. With one, a client that crashed cannot take calls until the timeout has passed."),
         {Check::SignedIn, Check::DefaultStation, Check::PersistentConnection, Check::OnePhone},
         Complaint::Evidence::Calls,
         {selected, tr("The client is open in one tab of one browser only."), again}},
        {tr("No audio"),
         tr("Audio does not get through: there is no media region to carry it, a firewall is in between, or "
            "the wrong device is chosen."),
         {Check::SiteHasRegions, Check::ForceTurn, Check::SignedIn},
         Complaint::Evidence::Calls,
         {microphone, speaker, headset, diagnostics}},
        {tr("Poor call quality"),
         tr("The network path is too long or congested: a distant media region, relays that are not needed, "
            "or packets that the network does not prioritize."),
         {Check::MediaDscp, Check::ForceTurn, Check::SiteHasRegions},
         Complaint::Evidence::Calls,
         {headset, tr("A wired connection is used, not Wi-Fi, and no VPN is in between."), diagnostics}},
        {tr("The phone is not visible"),
         tr("There is no phone for this user, it is not active, its station is not there yet, or the licence "
            "does not allow one."),
         {Check::PhoneExists, Check::Assigned, Check::OnePhone, Check::StationExists, Check::BaseSettings,
          Check::Licence},
         Complaint::Evidence::None,
         {tr("The list of phones in the Calls panel was opened again after a minute."), again}},
        {tr("Calls do not route to the user"),
         tr("The user is signed in on another station or on none, so calls have nowhere to go."),
         {Check::PhoneExists, Check::DefaultStation, Check::MayCall, Check::SignedIn, Check::StationExists},
         Complaint::Evidence::Routes,
         {selected, tr("The user is on queue, and a call placed by hand works.")}},
        {tr("A changed setting has no effect"),
         tr("A client keeps the settings that it read when the user signed in. A phone may also have its own "
            "settings."),
         {Check::SettingsTaken, Check::PersistentConnection, Check::ForceTurn, Check::MediaDscp,
          Check::BaseSettings},
         Complaint::Evidence::None,
         {tr("The user has logged out of the client, not only closed the window, and logged in again.")}},
        {tr("Media takes an unexpected path"),
         tr("Force TURN, a switch in base settings or on the phone, sends all audio through relays. The "
            "Relay/TURN Behavior of the site says which regions those may be in."),
         {Check::ForceTurn, Check::SiteHasRegions},
         Complaint::Evidence::Calls,
         {again, diagnostics}},
    };
}

QString Troubleshooting::message(const Complaint &complaint, const QString &name)
{
    QString text = name.isEmpty() ? tr("Hello,") : tr("Hello %1,").arg(name);
    text += u"\n\n"_s +
            tr("about your phone in Genesys Cloud (“%1”): please check this and tell us what you find.")
                .arg(complaint.title);
    text += u'\n';
    int number = 0;
    for (const QString &step : complaint.byUser)
        text += u"\n%1. %2"_s.arg(QString::number(++number), step);
    return text + u"\n\n"_s + tr("Then place a test call, and tell us when you placed it. Thank you.") +
           u'\n';
}

} // namespace Stationmaster
