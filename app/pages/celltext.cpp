// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/celltext.h"

#include "inventory/inventory.h"
#include "words/sitetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Stationmaster {

CellChip CellText::chip(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Works:
        return {Theme::Tone::Success, u"check"_s, tr("Works")};
    case Verdict::NeedsSignIn:
        return {Theme::Tone::Warning, u"warning"_s, tr("Needs to sign in again")};
    case Verdict::NotDefault:
        return {Theme::Tone::Warning, u"warning"_s, tr("Not the default phone")};
    case Verdict::Duplicates:
        return {Theme::Tone::Warning, u"warning"_s, tr("Several phones")};
    case Verdict::NoRegions:
        return {Theme::Tone::Problem, u"close"_s, tr("Site has no media region")};
    case Verdict::NoStation:
        return {Theme::Tone::Problem, u"close"_s, tr("No station")};
    case Verdict::NotWebRtc:
        return {Theme::Tone::Problem, u"close"_s, tr("Base settings not for WebRTC")};
    case Verdict::PhoneInactive:
        return {Theme::Tone::Problem, u"close"_s, tr("Phone not active")};
    case Verdict::NoPhone:
        return {Theme::Tone::Problem, u"close"_s, tr("No phone")};
    case Verdict::NoLicence:
        return {Theme::Tone::Problem, u"close"_s, tr("Licence excludes phones")};
    case Verdict::Left:
        return {Theme::Tone::Info, u"info"_s, tr("Left, has a phone")};
    case Verdict::Inactive:
        return {Theme::Tone::Neutral, u"info"_s, tr("Inactive")};
    case Verdict::Unknown:
        break;
    }
    return {Theme::Tone::Neutral, {}, tr("Not known yet")};
}

CellChip CellText::chip(Assignment::Station station)
{
    switch (station) {
    case Assignment::Station::OnThisPhone:
        return {Theme::Tone::Success, u"check"_s, tr("Signed in")};
    case Assignment::Station::Elsewhere:
        return {Theme::Tone::Info, u"info"_s, tr("Other station")};
    case Assignment::Station::SignedOut:
        return {Theme::Tone::Neutral, {}, tr("Signed out")};
    case Assignment::Station::Unknown:
        break;
    }
    return {};
}

CellChip CellText::chip(Assignment::Default defaultStation)
{
    switch (defaultStation) {
    case Assignment::Default::ThisPhone:
        return {Theme::Tone::Success, u"star"_s, tr("Default")};
    case Assignment::Default::Another:
        return {Theme::Tone::Warning, u"warning"_s, tr("Another station")};
    case Assignment::Default::None:
        return {Theme::Tone::Warning, u"warning"_s, tr("Not set")};
    case Assignment::Default::Unknown:
        break;
    }
    return {};
}

QString CellText::defaultStation(const Assignment &assignment)
{
    switch (assignment.defaultStation) {
    case Assignment::Default::ThisPhone:
        return tr("This phone");
    case Assignment::Default::Another:
        return tr("Another station");
    case Assignment::Default::None:
        return assignment.verdict == Verdict::NoPhone ? QString() : tr("Not set");
    case Assignment::Default::Unknown:
        break;
    }
    return {};
}

CellChip CellText::stateChip(const QString &state)
{
    if (state == u"active")
        return {Theme::Tone::Success, u"check"_s, tr("Active")};
    if (state == u"inactive")
        return {Theme::Tone::Warning, u"warning"_s, tr("Inactive")};
    return {Theme::Tone::Neutral, {}, state};
}

CellChip CellText::regionsChip(const SiteRow &site)
{
    const SiteText::Finding finding = SiteText::mediaFinding(site);
    const auto chip = [&finding](const QString &word) {
        return CellChip{finding.tone, Theme::iconName(finding.tone), word};
    };
    switch (finding.tone) {
    case Theme::Tone::Info:
        return chip(tr("Not cloud"));
    case Theme::Tone::Neutral:
        return {Theme::Tone::Success, u"check"_s, tr("Good")};
    default:
        return chip(site.mediaRegions.isEmpty() ? tr("No region") : tr("No failover"));
    }
}

QString CellText::onOff(std::optional<bool> on)
{
    if (!on)
        return {};
    return *on ? tr("On") : tr("Off");
}

std::optional<int> CellText::phones(const Inventory &inventory, int counted)
{
    const bool isKnown = counted > 0 || inventory.completeAsOf(Inventory::List::Phones);
    return isKnown ? std::optional(counted) : std::nullopt;
}

QString CellText::count(std::optional<int> number)
{
    return number ? QLocale().toString(*number) : tr("not read");
}

QString CellText::persistentConnection(std::optional<bool> on, std::optional<int> seconds)
{
    if (!on || !*on || !seconds)
        return onOff(on);
    //: Persistent connection is on, with a timeout of %1 seconds.
    return tr("On · %1 s").arg(QLocale().toString(*seconds));
}

} // namespace Stationmaster
