// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

namespace Stationmaster::BaseSettingsKeys {

// The certain keys and their defaults (API.md 4.1).
inline constexpr QLatin1StringView transportDscp{"phone_sip_dscp"};
inline constexpr QLatin1StringView mediaDscp{"phone_media_dscp"};
inline constexpr QLatin1StringView persistentWebRtc{"station_persistent_webrtc_enabled"};
inline constexpr QLatin1StringView persistentTimeout{"station_persistent_timeout"};
/// The switch of other models. On WebRTC base settings it is kept equal where it exists, and has no effect.
inline constexpr QLatin1StringView persistentOther{"station_persistent_enabled"};

} // namespace Stationmaster::BaseSettingsKeys
