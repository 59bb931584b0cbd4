// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/signintext.h"

#include "words/datetext.h"

#include <QLocale>

namespace Stationmaster {

using Evidence = SignInEvidence;

namespace {

QString settingName(ClientSetting setting)
{
    switch (setting) {
    case ClientSetting::PersistentConnection:
        return SignInText::tr("Persistent Connection");
    case ClientSetting::PersistentTimeout:
        return SignInText::tr("Persistent Connection Timeout");
    case ClientSetting::ForceTurn:
        return SignInText::tr("Force TURN");
    case ClientSetting::RequireMediaHelper:
        return SignInText::tr("Require Media Helper");
    case ClientSetting::TransportDscp:
        return SignInText::tr("Transport DSCP Value");
    case ClientSetting::MediaDscp:
        return SignInText::tr("Media DSCP Value");
    case ClientSetting::BaseSettings:
        return SignInText::tr("Base Settings");
    case ClientSetting::Other:
        break;
    }
    return {};
}

} // namespace

QString SignInText::settings(const SignInEvidence &evidence)
{
    QStringList names;
    for (const ClientSetting setting : evidence.settings) {
        if (setting != ClientSetting::Other)
            names.append(settingName(setting));
    }
    for (const QString &property : evidence.properties) {
        if (clientSettingOf(property) == ClientSetting::Other)
            names.append(tr("another setting (%1)").arg(property));
    }
    return QLocale().createSeparatedList(names);
}

QString SignInText::change(const SignInEvidence &evidence)
{
    if (!evidence.changed.isValid())
        return tr("no change since that needs a sign-in");
    const QString when = DateText::shortTime(evidence.changed);
    if (!evidence.settings.empty()) {
        return evidence.by.isEmpty() ? tr("%1: changed %2", "settings, time").arg(settings(evidence), when)
                                     : tr("%1: changed %2 by %3", "settings, time, person")
                                           .arg(settings(evidence), when, evidence.by);
    }
    return evidence.object == Evidence::Object::Phone
               ? tr("the phone was changed %1; which field is not known").arg(when)
               : tr("the base settings were changed %1; which field is not known").arg(when);
}

QString SignInText::state(const SignInEvidence &evidence)
{
    switch (evidence.state) {
    case Evidence::State::HasNew:
        return tr("Has the new values");
    case Evidence::State::MayBeOld:
        return tr("May still run with the old ones");
    case Evidence::State::SignedOut:
        return tr("Gets them at the next sign-in");
    case Evidence::State::NotKnown:
        break;
    }
    return tr("Not known");
}

QString SignInText::why(const SignInEvidence &evidence)
{
    switch (evidence.state) {
    case Evidence::State::HasNew:
        return tr("signed in since %1; %2").arg(DateText::shortTime(evidence.boundSince), change(evidence));
    case Evidence::State::MayBeOld:
        if (evidence.boundSince.isValid())
            return tr("signed in since %1; %2")
                .arg(DateText::shortTime(evidence.boundSince), change(evidence));
        return tr("last given a token %1; %2").arg(DateText::shortTime(evidence.lastToken), change(evidence));
    case Evidence::State::SignedOut:
        return tr("not signed in on this phone now");
    case Evidence::State::NotKnown:
        break;
    }
    if (evidence.missing == Evidence::Missing::SignInDate)
        return tr("the org does not say since when they have been signed in on this phone");
    return tr("the org does not say when the settings were last changed");
}

} // namespace Stationmaster
