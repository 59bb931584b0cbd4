// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helpdesk/personcalls.h"
#include "theme/theme.h"

#include <QCoreApplication>

namespace Stationmaster {

/// Something that is said of a call.
struct CallLine
{
    Theme::Tone tone = Theme::Tone::Neutral;
    QString text{};
    bool operator==(const CallLine &) const = default;
};

/// What judgeCall() found, in sentences that say no more than that.
class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::FindingText)
public:
    static CallLine of(const CallFinding &finding, const CallEvidence &evidence,
                       const CallSettings &settings);
    /// The gravest of what is known of a call, in a word or two for a list.
    static CallLine sign(const PersonCall &call, const QString &userId);

private:
    static QString regions(const CallFinding &finding, const CallEvidence &evidence,
                           const CallSettings &settings);
    static QString regionNotKnown(const CallFinding &finding, const CallSettings &settings);
    static QString asConfigured(const CallEvidence &evidence, const CallSettings &settings);
    static QString oneSided(const CallEvidence &evidence);
    static QString lowQuality(const CallFinding &finding);
    static QString shortWord(CallFinding::Kind kind);
    static Theme::Tone toneOf(const CallFinding &finding);
};

} // namespace Stationmaster
