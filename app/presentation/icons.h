// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace Stationmaster {

/// Our own SVG icons under :/icons, drawn as 24×24 outlines in one colour and recoloured when painted: the
/// icon follows the palette of the moment, so a theme change needs no reload. Names: overview, assignments,
/// phones, basesettings, sites, activity, help, search, plus, check, warning, problem, info, lock, chevron-down,
/// refresh, copy, close, user, headset, undo, empty, offline, arrow-up, arrow-down, star, export, settings.
QIcon themedIcon(const QString &name);
/// One rendering in @p colour, @p size in device-independent pixels.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace Stationmaster
