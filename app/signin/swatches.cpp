// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/swatches.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace Stationmaster {

QList<Swatch> swatches()
{
    const auto named = [](const char *name) { return QCoreApplication::translate("Swatches", name); };
    // In the middle of the lightness, so that each is seen on a light and on a dark page.
    return {{QString(), named(QT_TRANSLATE_NOOP("Swatches", "None"))},
            {u"#d43d55"_s, named(QT_TRANSLATE_NOOP("Swatches", "Red"))},
            {u"#d9731a"_s, named(QT_TRANSLATE_NOOP("Swatches", "Orange"))},
            {u"#b58900"_s, named(QT_TRANSLATE_NOOP("Swatches", "Yellow"))},
            {u"#2f9e63"_s, named(QT_TRANSLATE_NOOP("Swatches", "Green"))},
            {u"#4070d8"_s, named(QT_TRANSLATE_NOOP("Swatches", "Blue"))},
            {u"#8d5bd0"_s, named(QT_TRANSLATE_NOOP("Swatches", "Purple"))}};
}

QIcon swatchIcon(const QString &colour, const QColor &edge, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour.isEmpty() ? QPen(edge, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(colour.isEmpty() ? QBrush() : QBrush(QColor(colour)));
    painter.drawEllipse(QRectF(0, 0, size, size).adjusted(2, 2, -2, -2));
    painter.end();
    return QIcon(pixmap);
}

} // namespace Stationmaster
