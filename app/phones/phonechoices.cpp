// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "phones/phonechoices.h"

#include "inventory/sitelint.h"
#include "words/basesettingstext.h"
#include "words/regiontext.h"
#include "words/sitetext.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

struct ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::PhoneChoices)
};

/// Marks what the phones have now; else @p otherwise says what there is to know.
PhoneChoice choiceOf(PickList::Choice shown, int there, std::size_t phones, const CellChip &otherwise = {})
{
    if (there > 0) {
        shown.tone = Theme::Tone::Info;
        shown.chip =
            phones == 1
                ? ChoiceWords::tr("now")
                //: %1 of the selected phones have this now, of %2
                : ChoiceWords::tr("now: %1 of %2").arg(QString::number(there), QString::number(phones));
    } else {
        shown.tone = otherwise.tone;
        shown.chip = otherwise.word;
    }
    return {.shown = shown, .there = there};
}

void sortByName(std::vector<PhoneChoice> &choices)
{
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    order.setNumericMode(true);
    std::ranges::sort(choices, [&order](const PhoneChoice &a, const PhoneChoice &b) {
        return order.compare(a.shown.name, b.shown.name) < 0;
    });
}

CellChip siteChip(const SiteRow &site)
{
    const CellChip chip = SiteText::chip(lintSite(SiteMedia::of(site), std::nullopt, {}));
    return chip.tone == Theme::Tone::Success ? CellChip() : chip;
}

} // namespace

std::vector<PhoneChoice> siteChoices(const Inventory &inventory, const std::vector<ShownPhone> &phones)
{
    std::vector<PhoneChoice> choices;
    for (const SiteRow &site : inventory.sites()) {
        const auto there = std::ranges::count_if(
            phones, [&site](const ShownPhone &shown) { return shown.phone.siteId == site.id; });
        QStringList regions;
        for (const QString &region : site.mediaRegions)
            regions.append(RegionText::shortName(region));
        QStringList details{regions.isEmpty() ? SiteText::mediaRegions(site) : regions.join(u" → "_s),
                            SiteText::relayBehavior(site)};
        details.removeAll(QString());
        choices.push_back(choiceOf({.id = site.id,
                                    .name = site.name,
                                    .detail = details.join(u" · "_s),
                                    .keywords = site.mediaRegions.join(u' ')},
                                   static_cast<int>(there), phones.size(), siteChip(site)));
    }
    sortByName(choices);
    return choices;
}

std::vector<PhoneChoice> baseSettingsChoices(const Inventory &inventory,
                                             const std::vector<ShownPhone> &phones)
{
    std::vector<PhoneChoice> choices;
    for (const BaseSettingsRow &profile : inventory.baseSettings()) {
        if (!profile.isWebRtc() || profile.lineId.isEmpty())
            continue;
        const auto there = std::ranges::count_if(
            phones, [&profile](const ShownPhone &shown) { return shown.phone.baseSettingsId == profile.id; });
        choices.push_back(
            choiceOf({.id = profile.id, .name = profile.name, .detail = profileSummary(profile)},
                     static_cast<int>(there), phones.size()));
    }
    sortByName(choices);
    return choices;
}

} // namespace Stationmaster
