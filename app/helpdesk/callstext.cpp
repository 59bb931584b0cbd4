// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/callstext.h"

#include "helpdesk/calltext.h"
#include "words/datetext.h"
#include "words/problemtext.h"
#include "words/report.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using PathOfCall = CallEvidence::Path;
using MediaOfCall = PersonCall::Media;

/// The MOS of each call that has one.
std::vector<double> scoresOf(const PersonCalls &calls)
{
    std::vector<double> all;
    for (const PersonCall &call : calls.calls) {
        if (call.evidence.mos)
            all.push_back(*call.evidence.mos);
    }
    return all;
}

int poorIn(const std::vector<double> &scores)
{
    return static_cast<int>(std::ranges::count_if(scores, [](double mos) { return mos < LowMos; }));
}

} // namespace

/// Either of two permissions will do (HELPDESK.md 2), so what the org names is not the whole of it.
QString CallsText::refusal(const Error &error)
{
    if (error.kind != Error::Kind::Forbidden)
        return tr("The calls could not be read. %1").arg(ProblemText::sentence(error));
    return tr("The calls of people may not be read: %1 is needed, or for the calls of agents %2.")
        .arg(CallText::permission(u"analytics:conversationDetail:view"_s),
             CallText::permission(u"analytics:agentConversationDetail:view"_s));
}

QString CallsText::found(const PersonCalls &calls)
{
    const auto count = static_cast<int>(calls.calls.size());
    const QString since = DateText::shortTime(calls.since);
    const bool isAll = calls.seesAll;
    if (count == 0)
        return isAll ? tr("No call since %1.").arg(since)
                     : tr("No call that you may see since %1.").arg(since);
    if (isAll)
        return tr("%Ln call(s) since %1.", nullptr, count).arg(since);
    return tr("%Ln call(s) that you may see since %1.", nullptr, count).arg(since);
}

QString CallsText::paths(const PersonCalls &calls)
{
    const auto all = static_cast<int>(calls.calls.size());
    const int relayed = calls.count(PathOfCall::Relayed);
    const int direct = calls.count(PathOfCall::Direct);
    const int inPart = calls.count(PathOfCall::OneSided);
    const int known = relayed + direct + inPart;
    if (known == 0)
        return {};
    const QLocale locale;
    QStringList said;
    if (known == all)
        said.append(tr("%1 of %2 calls were relayed through TURN")
                        .arg(locale.toString(relayed), locale.toString(all)));
    else //: %2: calls of which it is known how their media went
        said.append(tr("%1 of the %2 calls whose path is known were relayed through TURN")
                        .arg(locale.toString(relayed), locale.toString(known)));
    if (inPart > 0)
        said.append(tr("%Ln in part", "calls", inPart));
    //: The parts of a sentence: "8 of 10 calls were relayed through TURN, 1 in part"
    return tr("%1.").arg(said.join(tr(", ")));
}

QString CallsText::sound(const PersonCalls &calls)
{
    const std::vector<double> scores = scoresOf(calls);
    if (scores.empty())
        return {};
    const int poor = poorIn(scores);
    if (poor == 0)
        return tr("None with a MOS sounded poor.");
    return tr("%1 of %2 with a MOS sounded poor.")
        .arg(QLocale().toString(poor), QLocale().toString(static_cast<int>(scores.size())));
}

QString CallsText::summary(const PersonCalls &calls)
{
    switch (calls.state) {
    case PersonCalls::State::NotRead:
        return {};
    case PersonCalls::State::Searching:
        return tr("Looking for the last calls…");
    case PersonCalls::State::Failed:
        return refusal(calls.error.value_or(Error()));
    case PersonCalls::State::Found:
        break;
    }
    if (calls.isWaiting())
        return tr("%Ln call(s) found. Reading their media statistics…", nullptr,
                  static_cast<int>(calls.calls.size()));
    return QStringList{found(calls), paths(calls), sound(calls)}.join(u' ').simplified();
}

QString CallsText::withoutMedia(const PersonCalls &calls)
{
    const auto all = static_cast<int>(calls.calls.size());
    for (const MediaOfCall media :
         {MediaOfCall::NotPermitted, MediaOfCall::NotOffered, MediaOfCall::Failed, MediaOfCall::Nothing}) {
        const int count = calls.count(media);
        if (count == 0 || (media == MediaOfCall::Nothing && count < all))
            continue;
        const auto one = std::ranges::find(calls.calls, media, &PersonCall::media);
        if (media == MediaOfCall::Nothing)
            return tr(
                "The org has no media statistics of any of these calls: none yet, none any more, or it does "
                "not offer them. Path, region and jitter are not known.");
        if (media == MediaOfCall::Failed)
            return tr("The media statistics of %Ln call(s) could not be read. %1", nullptr, count)
                .arg(one->error ? ProblemText::sentence(*one->error) : QString());
        return tr("%1 Path, region and jitter are not known.").arg(CallText::withoutMedia(*one));
    }
    return {};
}

QString CallsText::chartNote()
{
    return tr("MOS of each call, the newest last; below %1 callers complain. The org reports no packet loss: "
              "it "
              "only lowers the MOS.")
        .arg(QLocale().toString(LowMos, 'f', 1));
}

QString CallsText::chart(const PersonCalls &calls)
{
    const std::vector<double> scores = scoresOf(calls);
    const auto all = static_cast<int>(calls.calls.size());
    const int unknown = all - static_cast<int>(scores.size());
    QStringList said{tr("%Ln call(s), oldest first.", nullptr, all)};
    if (!scores.empty()) {
        const auto [least, most] = std::ranges::minmax(scores);
        const QLocale locale;
        said.append(tr("MOS %1 to %2.").arg(locale.toString(least, 'f', 1), locale.toString(most, 'f', 1)));
    }
    if (const int poor = poorIn(scores); poor > 0)
        said.append(tr("%Ln poor.", "calls", poor));
    if (unknown > 0)
        said.append(tr("MOS of %Ln not known.", "calls", unknown));
    return said.join(u' ');
}

QString CallsText::chartCall(const PersonCall &call)
{
    const QString mos =
        call.evidence.mos ? tr("MOS %1").arg(CallText::quality(*call.evidence.mos)) : tr("MOS not known");
    //: %1: a date and time, %2: "MOS 4.5 (good)"
    return tr("%1: %2").arg(DateText::shortTime(call.call.started), mos);
}

void CallsText::write(const PersonCalls &calls, Report &report)
{
    if (calls.state == PersonCalls::State::NotRead)
        return;
    report.beginPart(tr("Last calls"));
    const auto addReference = [&report](const QString &id) { report.add(tr("Reference for Genesys"), id); };
    report.addItem(summary(calls));
    if (calls.error)
        addReference(calls.error->correlationId);
    if (const QString why = withoutMedia(calls); !why.isEmpty()) {
        report.addItem(why);
        const auto refused = std::ranges::find_if(
            calls.calls, [](const PersonCall &one) { return !one.correlationId.isEmpty() || one.error; });
        if (refused != calls.calls.end())
            addReference(refused->error ? refused->error->correlationId : refused->correlationId);
    }
    for (const PersonCall &call : calls.calls) {
        const CallEvidence &evidence = call.evidence;
        QStringList parts{call.call.started.isValid() ? Report::time(call.call.started)
                                                      : tr("time not known"),
                          CallText::length(call)};
        if (evidence.mos)
            parts.append(tr("MOS %1").arg(CallText::quality(*evidence.mos)));
        if (evidence.jitter)
            parts.append(tr("jitter %1").arg(CallText::jitter(*evidence.jitter)));
        parts.append(CallText::path(evidence.path));
        if (const QString regions = CallText::regions(evidence); !regions.isEmpty())
            parts.append(regions);
        for (const CallFinding &finding : evidence.findings) {
            if (finding.kind != CallFinding::Kind::NothingReported || call.media == MediaOfCall::Given)
                parts.append(FindingText::of(finding, evidence, calls.settings).text);
        }
        if (const QString end = CallText::ending(call.call, calls.userId); !end.isEmpty())
            parts.append(end);
        parts.append(tr("conversation %1").arg(call.call.id));
        report.addItem(parts.join(u" · "_s));
    }
}

} // namespace Stationmaster
