// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/mediaregions/mediaregionsapi.h"
#include "theme/theme.h"

/// Media regions in words. The cities are public knowledge and kept in one table; a region that it lacks is
/// shown by its AWS name alone.
namespace Stationmaster::RegionText {

QString city(const QString &region); ///< "Frankfurt"; empty: not known
/// "Frankfurt", or the AWS name.
QString shortName(const QString &region);
/// "Frankfurt (eu-central-1)", or the AWS name.
QString name(const QString &region);
QStringList names(const QStringList &regions);

QString kind(MediaRegions::Kind kind); ///< "Home", "Core", "Satellite", "Not offered"
Theme::Tone kindTone(MediaRegions::Kind kind);
QString kindIcon(MediaRegions::Kind kind);

/// What becomes of calls when regions fail, in sentences.
QString failover(const QStringList &regions);

} // namespace Stationmaster::RegionText
