// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/personcalls.h"

#include <QCoreApplication>

namespace Stationmaster {

class Report;

/// The words for the calls of a person together.
class CallsText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::CallsText)
public:
    /// What they come to, from what is known of them; or why there are none.
    static QString summary(const PersonCalls &calls);
    /// Why there are calls without anything of their media; empty: there are none, or all is waited for.
    static QString withoutMedia(const PersonCalls &calls);
    /// What the chart shows, and that the org tells nothing of packet loss.
    static QString chartNote();
    /// The chart in words: "10 calls, oldest first. MOS 2.3 to 4.6, 2 poor, 1 not known."
    static QString chart(const PersonCalls &calls);
    /// One call of the chart in words: "17:42: MOS 4.5 (good)".
    static QString chartCall(const PersonCall &call);
    static QString refusal(const Error &error); ///< why calls could not be read
    static void write(const PersonCalls &calls, Report &report);

private:
    static QString found(const PersonCalls &calls);
    static QString paths(const PersonCalls &calls);
    static QString sound(const PersonCalls &calls);
};

} // namespace Stationmaster
