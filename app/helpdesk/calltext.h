// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/findingtext.h"

#include <QCoreApplication>

namespace Stationmaster {

/// The words for one call. They say what the org told and what judgeCall() found, and nothing more.
class CallText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::CallText)
public:
    /// Everything that is known of the call.
    static std::vector<CallLine> lines(const PersonCall &call, const PersonCalls &calls);

    static QString candidate(CandidateType type); ///< "TURN relay (relay)"
    static QString path(CallEvidence::Path path); ///< "relayed"
    static QString quality(double mos);           ///< "4.5 (good)"
    static QString jitter(double seconds);        ///< "4 ms"
    static Theme::Tone qualityTone(double mos);
    static QString length(const PersonCall &call);                        ///< "5 min 20 s", "still open"
    static QString direction(const CallRow &call, const QString &userId); ///< "inbound"; empty: not told
    /// Number or address of the other party; empty: not told.
    static QString otherParty(const CallRow &call, const QString &userId);
    /// How the person's part ended; empty: not told. Words that are not known are shown as they are.
    static QString ending(const CallRow &call, const QString &userId);
    static QString regions(const CallEvidence &evidence); ///< empty: not told
    /// Why there is nothing about the media of the call; empty: there is, or it is still waited for.
    static QString withoutMedia(const PersonCall &call);
    /// A permission in Genesys' words and as its id.
    static QString permission(const QString &id);
    static QString permissionOf(const PersonCall &call); ///< that is missing, in Genesys' words and as its id
    static QString details(const CallEvidence &evidence); ///< "relayed · Frankfurt"; of what is known

private:
    static void addFacts(std::vector<CallLine> &lines, const PersonCall &call, const PersonCalls &calls);
    static QString candidates(const CallEvidence &evidence);
    static QString settingsNow(const CallSettings &settings);
};

} // namespace Stationmaster
