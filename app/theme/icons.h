// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>

namespace Stationmaster {

/// Our own SVG icons under :/icons, drawn as 24×24 outlines in one colour and recoloured when painted: the
/// icon follows the palette of the moment, so a theme change needs no reload. Names: overview, assignments,
/// phones, basesettings, sites, activity, help, search, plus, check, warning, problem, info, lock,
/// chevron-down, refresh, copy, close, user, headset, undo, empty, offline, arrow-up, arrow-down, star,
/// export, settings.
QIcon themedIcon(const QString &name);
/// The same in one fixed colour, for instance Theme::textOnPrimary on a primary button.
QIcon themedIcon(const QString &name, const QColor &colour);
/// One rendering in @p colour, @p size in device-independent pixels. Null when there is no such icon.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);
/// Whether :/icons has @p name.
bool hasIcon(const QString &name);

} // namespace Stationmaster
