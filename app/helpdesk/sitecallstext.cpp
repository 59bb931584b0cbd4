// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/sitecallstext.h"

#include "helpdesk/callstext.h"
#include "helpdesk/calltext.h"
#include "words/regiontext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using PathAtSite = CallEvidence::Path;

QString SiteCallsText::figures(int count, int all)
{
    const int percent = all > 0 ? (count * 200 / all + 1) / 2 : 0;
    //: %1: "12 calls", %2: a number of percent
    return tr("%1 · %2 %").arg(tr("%Ln call(s)", nullptr, count), QLocale().toString(percent));
}

std::vector<SiteCallsText::Bar> SiteCallsText::paths(const SiteCalls &calls)
{
    std::vector<Bar> bars;
    const auto add = [&](const QString &name, PathAtSite path) {
        const int count = calls.count(path);
        bars.push_back({.name = name, .figures = figures(count, calls.calls), .calls = count});
    };
    if (calls.calls == 0)
        return bars;
    add(tr("Relayed through TURN"), PathAtSite::Relayed);
    add(tr("Direct"), PathAtSite::Direct);
    add(tr("Relayed in part"), PathAtSite::OneSided);
    add(tr("Not known"), PathAtSite::NotKnown);
    return bars;
}

std::vector<SiteCallsText::Bar> SiteCallsText::regions(const SiteCalls &calls,
                                                       const std::optional<SiteRow> &site)
{
    std::vector<Bar> bars;
    for (auto region = calls.regions.cbegin(); region != calls.regions.cend(); ++region) {
        if (region.key().isEmpty())
            continue;
        const bool isForeign = site && !site->mediaRegions.isEmpty() &&
                               !site->mediaRegions.contains(region.key(), Qt::CaseInsensitive);
        const QString name = RegionText::name(region.key());
        //: %1: a media region that the site does not list
        bars.push_back({.name = isForeign ? tr("Not listed: %1").arg(name) : name,
                        .figures = figures(region.value(), calls.calls),
                        .calls = region.value(),
                        .isMarked = isForeign});
    }
    std::ranges::stable_sort(bars, std::greater(), &Bar::calls);
    if (const int unknown = calls.regions.value(QString()); unknown > 0)
        bars.push_back({.name = tr("Not known"), .figures = figures(unknown, calls.calls), .calls = unknown});
    return bars;
}

QString SiteCallsText::progress(const SiteCalls &calls)
{
    const QLocale locale;
    //: %1, %2: numbers of people
    return tr("Reading the calls of person %1 of %2…")
        .arg(locale.toString(std::min(calls.asked + 1, calls.toAsk)), locale.toString(calls.toAsk));
}

QString SiteCallsText::basis(const SiteCalls &calls)
{
    if (calls.people == 0)
        return tr("Nobody has a WebRTC phone at this site, as far as the org has been read.");
    const QLocale locale;
    //: %1: people that were looked at, of %2
    const QString who = tr("%1 of %2 people with a WebRTC phone here")
                            .arg(locale.toString(calls.asked), locale.toString(calls.people));
    const QString what = calls.seesAll ? tr("%Ln newest call(s)", nullptr, calls.calls)
                                       : tr("%Ln newest call(s) that you may see", nullptr, calls.calls);
    //: %1: "50 newest calls", %2: "25 of the 80 people with a WebRTC phone here"
    return tr("These figures stand on the %1 of %2; those who are signed in were taken first.")
        .arg(what, who);
}

QString SiteCallsText::missing(const SiteCalls &calls)
{
    QStringList said;
    if (calls.error)
        said.append(CallsText::refusal(*calls.error));
    if (calls.forbidden > 0)
        said.append(
            tr("The media statistics of %Ln call(s) may not be read: %1 is needed.", nullptr, calls.forbidden)
                .arg(CallText::permission(u"analytics:conversationDetail:view"_s)));
    if (calls.notOffered > 0)
        said.append(
            tr("The org does not offer the media statistics of %Ln call(s).", nullptr, calls.notOffered));
    if (calls.unreadable > 0)
        said.append(tr("The media statistics of %Ln call(s) could not be read.", nullptr, calls.unreadable));
    return said.join(u' ');
}

} // namespace Stationmaster
