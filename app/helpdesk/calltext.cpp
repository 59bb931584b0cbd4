// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/calltext.h"

#include "words/abilitytext.h"
#include "words/datetext.h"
#include "words/problemtext.h"
#include "words/regiontext.h"
#include "words/sitetext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using CallSeen = CallFinding::Kind;
using CallMedia = PersonCall::Media;
using CallTone = Theme::Tone;

bool isCallWordOf(const QString &text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

/// Without the scheme, which says nothing to a person.
QString bareNumber(const QString &address)
{
    return address.startsWith("tel:"_L1, Qt::CaseInsensitive) ? address.mid(4) : address;
}

} // namespace

QString CallText::candidate(CandidateType type)
{
    switch (type) {
    case CandidateType::Host:
        //: How one end of a media path was reached. In brackets the word of the ICE standard.
        return tr("its own address (host)");
    case CandidateType::ServerReflexive:
        return tr("its public address behind NAT (server reflexive)");
    case CandidateType::PeerReflexive:
        return tr("an address that only the other end saw (peer reflexive)");
    case CandidateType::Relay:
        return tr("a TURN relay (relay)");
    case CandidateType::Unknown:
        break;
    }
    return tr("not told");
}

QString CallText::path(CallEvidence::Path path)
{
    switch (path) {
    case CallEvidence::Path::Direct:
        return tr("direct");
    case CallEvidence::Path::Relayed:
        return tr("relayed");
    case CallEvidence::Path::OneSided:
        return tr("relayed in part");
    case CallEvidence::Path::NotKnown:
        break;
    }
    return tr("path not known");
}

QString CallText::quality(double mos)
{
    const QString figure = QLocale().toString(mos, 'f', 1);
    if (mos < LowMos) //: %1: a mean opinion score from 1 to 5
        return tr("%1 (poor)").arg(figure);
    return mos < GoodMos ? tr("%1 (fair)").arg(figure) : tr("%1 (good)").arg(figure);
}

Theme::Tone CallText::qualityTone(double mos)
{
    return mos < LowMos ? CallTone::Problem : mos < GoodMos ? CallTone::Warning : CallTone::Success;
}

QString CallText::jitter(double seconds)
{
    //: Milliseconds.
    return tr("%1 ms").arg(QLocale().toString(qRound(seconds * 1000)));
}

QString CallText::length(const PersonCall &call)
{
    if (call.call.isOpen())
        return tr("no end told yet");
    const auto seconds = call.seconds();
    if (!seconds)
        return tr("length not known");
    const QLocale locale;
    if (*seconds < 60) //: Seconds.
        return tr("%1 s").arg(locale.toString(*seconds));
    if (*seconds < 3600) //: Minutes and seconds.
        return tr("%1 min %2 s").arg(locale.toString(*seconds / 60), locale.toString(*seconds % 60));
    //: Hours and minutes.
    return tr("%1 h %2 min").arg(locale.toString(*seconds / 3600), locale.toString(*seconds % 3600 / 60));
}

QString CallText::direction(const CallRow &call, const QString &userId)
{
    QString word = call.direction;
    for (const CallSession *session : call.voiceOf(userId)) {
        if (!session->direction.isEmpty())
            word = session->direction;
    }
    if (isCallWordOf(word, "inbound"_L1))
        return tr("inbound");
    return isCallWordOf(word, "outbound"_L1) ? tr("outbound") : word;
}

QString CallText::otherParty(const CallRow &call, const QString &userId)
{
    for (const CallSession *session : call.voiceOf(userId)) {
        const QString &way = session->direction.isEmpty() ? call.direction : session->direction;
        const QString other = isCallWordOf(way, "inbound"_L1)    ? session->caller
                              : isCallWordOf(way, "outbound"_L1) ? session->called
                                                                 : QString();
        if (!other.isEmpty())
            return bareNumber(other);
    }
    return {};
}

/// HELPDESK.md 2: what these words stand for is reported, and the list is open.
QString CallText::ending(const CallRow &call, const QString &userId)
{
    const CallSegment *end = call.endOf(userId);
    if (!end)
        return {};
    const QString &type = end->disconnectType;
    QString words;
    if (isCallWordOf(type, "client"_L1))
        words = tr("Ended in the person’s window.");
    else if (isCallWordOf(type, "peer"_L1))
        words = tr("The other party ended it.");
    else if (isCallWordOf(type, "endpoint"_L1))
        words = tr("The person’s browser was closed, or their handset was put down.");
    else if (isCallWordOf(type, "transportFailure"_L1))
        words = tr("The media path failed.");
    else if (isCallWordOf(type, "error"_L1) || isCallWordOf(type, "system"_L1) ||
             isCallWordOf(type, "timeout"_L1)) //: %1: a word of the org, such as “timeout”
        words = tr("The platform ended it: “%1”.").arg(type);
    else if (!type.isEmpty())
        words = tr("Ended by “%1”.").arg(type);
    const QString &code = end->errorCode;
    if (code.endsWith(".iceIdleDetection"_L1))
        words += u' ' + tr("Its media path had gone silent.");
    else if (code.endsWith(".connection.timeout"_L1))
        words += u' ' + tr("The phone never answered.");
    else if (code.endsWith(".session.inactive"_L1))
        words += u' ' + tr("This code is harmless.");
    if (!code.isEmpty()) //: %1: an error code of the org
        words += u' ' + tr("Code: %1").arg(code);
    if (!end->sipCodes.isEmpty())
        words += u' ' + tr("SIP: %1").arg(end->sipCodes.join(u", "_s));
    return words.trimmed();
}

QString CallText::regions(const CallEvidence &evidence)
{
    if (evidence.effectiveRegion.isEmpty())
        return {};
    const QString used = RegionText::name(evidence.effectiveRegion);
    if (evidence.preferredRegion.isEmpty())
        return tr("%1 used").arg(used);
    if (evidence.preferredRegion.compare(evidence.effectiveRegion, Qt::CaseInsensitive) == 0)
        return tr("%1 preferred and used").arg(used);
    //: Media regions. %1: the one that was wanted, %2: the one that it was
    return tr("%1 preferred, %2 used").arg(RegionText::name(evidence.preferredRegion), used);
}

QString CallText::details(const CallEvidence &evidence)
{
    QStringList parts;
    if (evidence.mos)
        parts.append(tr("MOS %1").arg(QLocale().toString(*evidence.mos, 'f', 1)));
    parts.append(path(evidence.path));
    if (!evidence.effectiveRegion.isEmpty())
        parts.append(RegionText::shortName(evidence.effectiveRegion));
    return parts.join(u" · "_s);
}

QString CallText::permission(const QString &id)
{
    //: %1: a permission in Genesys' words, %2: the same as its id
    return tr("%1 (%2)").arg(AbilityText::permission(id), id);
}

/// HELPDESK.md 1 where the org does not name it.
QString CallText::permissionOf(const PersonCall &call)
{
    QString listed = call.permissions;
    listed.remove(u'[').remove(u']');
    const QString first = listed.section(u',', 0, 0).trimmed();
    return permission(first.isEmpty() ? u"analytics:conversationDetail:view"_s : first);
}

QString CallText::withoutMedia(const PersonCall &call)
{
    switch (call.media) {
    case CallMedia::Waiting:
    case CallMedia::Given:
        return {};
    case CallMedia::Nothing:
        return tr(
            "The org has no media statistics of this call: none yet, none any more, or it does not offer "
            "them.");
    case CallMedia::NotOffered:
        return tr("The org does not offer media statistics.");
    case CallMedia::NotPermitted:
        return tr("Media statistics may not be read: %1 is needed.").arg(permissionOf(call));
    case CallMedia::Failed:
        break;
    }
    return tr("The media statistics could not be read. %1")
        .arg(call.error ? ProblemText::sentence(*call.error) : QString());
}

QString CallText::candidates(const CallEvidence &evidence)
{
    QStringList all;
    for (const MediaPair &pair : evidence.pairs) {
        //: The two ends of a media path, each with how it was reached.
        const QString both = tr("The person’s end: %1. The org’s end: %2.")
                                 .arg(candidate(pair.client), candidate(pair.server));
        if (!all.contains(both))
            all.append(both);
    }
    return all.join(u' ');
}

QString CallText::settingsNow(const CallSettings &settings)
{
    QStringList parts;
    if (settings.media.forceTurn)
        parts.append(*settings.media.forceTurn ? tr("Force TURN on") : tr("Force TURN off"));
    if (settings.site && !settings.media.isPremises) {
        parts.append(tr("Relay/TURN Behavior: %1").arg(SiteText::relayBehavior(*settings.site)));
        parts.append(
            settings.media.regions.isEmpty()
                ? SiteText::mediaRegions(*settings.site)
                : tr("media regions: %1").arg(RegionText::names(settings.media.regions).join(u" → "_s)));
    }
    //: %1: settings, such as "Force TURN off · media regions: Dublin (eu-west-1)"
    return parts.isEmpty() ? QString() : tr("Set now: %1").arg(parts.join(u" · "_s));
}

/// What is wrong or right first, then how that is known.
std::vector<CallLine> CallText::lines(const PersonCall &call, const PersonCalls &calls)
{
    std::vector<CallLine> lines;
    const auto add = [&lines](const QString &text, CallTone tone = CallTone::Neutral) {
        if (!text.isEmpty())
            lines.push_back({tone, text});
    };
    const CallEvidence &evidence = call.evidence;
    if (call.call.rangOutAt(calls.userId))
        add(tr("It rang and was not taken."), CallTone::Warning);
    const CallSegment *end = call.call.endOf(calls.userId);
    const bool hasFailed = end && isCallWordOf(end->disconnectType, "transportFailure"_L1);
    if (hasFailed)
        add(ending(call.call, calls.userId), CallTone::Problem);
    for (const CallFinding &one : evidence.findings) {
        // That nothing is known is said below, with the reason.
        if (one.kind != CallSeen::NothingReported || call.media == CallMedia::Given) {
            const CallLine line = FindingText::of(one, evidence, calls.settings);
            add(line.text, line.tone);
        }
    }
    if (call.media == CallMedia::Waiting)
        add(tr("Reading the media statistics…"));
    const bool isRefused = call.media == CallMedia::Failed || call.media == CallMedia::NotPermitted;
    add(withoutMedia(call), isRefused ? CallTone::Warning : CallTone::Neutral);
    const bool isJudged =
        evidence.path != CallEvidence::Path::NotKnown || !evidence.effectiveRegion.isEmpty();
    if (isJudged && calls.settings.siteChanged.isValid() && call.call.started < calls.settings.siteChanged)
        add(tr("The site was changed %1, after this call began: its regions may have been others then.")
                .arg(DateText::shortTime(calls.settings.siteChanged)),
            CallTone::Info);
    addFacts(lines, call, calls);
    if (!hasFailed)
        add(ending(call.call, calls.userId));
    if (isJudged)
        add(settingsNow(calls.settings));
    return lines;
}

void CallText::addFacts(std::vector<CallLine> &lines, const PersonCall &call, const PersonCalls &calls)
{
    const auto add = [&lines](const QString &text) {
        if (!text.isEmpty())
            lines.push_back({CallTone::Neutral, text});
    };
    const CallEvidence &evidence = call.evidence;
    if (evidence.mos && evidence.jitter)
        add(tr("MOS %1, jitter %2").arg(quality(*evidence.mos), jitter(*evidence.jitter)));
    else if (evidence.mos)
        add(tr("MOS %1").arg(quality(*evidence.mos)));
    else if (evidence.jitter)
        add(tr("Jitter %1").arg(jitter(*evidence.jitter)));
    if (const QString used = regions(evidence); !used.isEmpty())
        add(tr("Media region: %1").arg(used));
    add(candidates(evidence));
    const QString direction = CallText::direction(call.call, calls.userId);
    const QString other = otherParty(call.call, calls.userId);
    if (!direction.isEmpty()) {
        add(other.isEmpty() ? tr("Direction: %1").arg(direction)
                            //: A call. %1: "inbound" or "outbound", %2: the number of the other party
                            : tr("Direction: %1, other party %2").arg(direction, other));
    }
}

} // namespace Stationmaster
