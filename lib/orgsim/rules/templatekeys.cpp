// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/templatekeys.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

TemplateKeys templateKeys(const QString &variant)
{
    if (variant == u"none"_s)
        return {};
    if (variant == u"camel"_s)
        return {.forceTurn = u"webRtcForceTurn"_s, .mediaHelper = u"webRtcRequireMediaHelper"_s};
    if (variant == u"line"_s)
        return {.forceTurn = u"station_webrtc_force_turn"_s,
                .mediaHelper = u"station_webrtc_media_helper_required"_s,
                .onLine = true};
    if (variant == u"ambiguous"_s)
        return {.forceTurn = u"phone_relay_turn"_s,
                .mediaHelper = u"station_media_helper"_s,
                .rival = u"phone_turn_required"_s};
    if (variant == u"upper"_s)
        return {.forceTurn = u"PHONE_FORCE_TURN"_s, .mediaHelper = u"PHONE_MEDIAHELPER"_s};
    if (variant == u"relay"_s)
        return {.forceTurn = u"phone_relay_only"_s, .mediaHelper = u"phone_require_webrtc_helper"_s};
    if (variant == u"preferred"_s)
        return {.forceTurn = u"phone_webrtc_force_turn"_s,
                .mediaHelper = u"phone_require_media_helper"_s,
                .rival = u"phone_turn_over_tcp"_s};
    if (variant == u"decoys"_s)
        return {.forceTurn = u"phone_force_turn"_s,
                .mediaHelper = u"phone_require_media_helper"_s,
                .rival = u"phone_return_to_idle"_s,
                .text = u"phone_force_turn_mode"_s};
    if (variant == u"text"_s) // API.md 11.10 knows how it may begin, and that it may be text
        return {.forceTurn = u"phone_media_turn_behavior"_s,
                .mediaHelper = u"phone_require_media_helper"_s,
                .turnTexts = {u"Default"_s, u"PreferRelay"_s, u"ForceRelay"_s}};
    return {.forceTurn = u"phone_force_turn"_s,
            .mediaHelper = u"phone_require_media_helper"_s,
            .hasDscp = variant != u"nodscp"_s};
}

QStringList templateVariants()
{
    return {u"standard"_s, u"camel"_s,     u"line"_s, u"upper"_s, u"relay"_s,  u"preferred"_s,
            u"decoys"_s,   u"ambiguous"_s, u"none"_s, u"text"_s,  u"nodscp"_s, u"empty"_s};
}

} // namespace Stationmaster::OrgSim
