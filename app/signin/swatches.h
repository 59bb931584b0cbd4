// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QList>
#include <QString>

namespace Stationmaster {

/// A colour that a person gives a connection, to tell the windows of two orgs apart. It is never the only
/// sign: the name stands beside it.
struct Swatch
{
    QString colour{}; ///< "#rrggbb" as it is saved; empty: none
    QString name{};
};

/// In the order to choose from; the first is none.
QList<Swatch> swatches();
/// A disc of the colour; an empty one where there is none.
QIcon swatchIcon(const QString &colour, const QColor &edge, int size, qreal devicePixelRatio);

} // namespace Stationmaster
