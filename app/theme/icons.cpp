// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "theme/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <memory>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

QString iconPath(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(const QString &name, const QColor &fixed) : m_name(name), m_fixed(fixed) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        const QPixmap picture =
            iconPixmap(m_name, colour(mode), side, painter->device()->devicePixelRatioF());
        if (!picture.isNull())
            painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                                picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // Size arrives in device pixels here. A wider size than high leaves room around the drawing.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap picture = iconPixmap(m_name, colour(mode), qMin(size.width(), size.height()), 1.0);
        if (picture.isNull() || picture.size() == size) {
            picture.setDevicePixelRatio(scale);
            return picture;
        }
        QPixmap framed(size);
        framed.fill(Qt::transparent);
        QPainter painter(&framed);
        painter.drawPixmap((size.width() - picture.width()) / 2, (size.height() - picture.height()) / 2,
                           picture);
        painter.end();
        framed.setDevicePixelRatio(scale);
        return framed;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_fixed); }
    QString key() const override { return u"stationmaster-themed"_s; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_fixed.isValid())
            return m_fixed;
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
    QColor m_fixed;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    return themedIcon(name, {});
}

QIcon themedIcon(const QString &name, const QColor &colour)
{
    return QIcon(new ThemedIconEngine(name, colour));
}

bool hasIcon(const QString &name)
{
    return QFile::exists(iconPath(name));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    if (name.isEmpty() || size <= 0)
        return {};
    const int side = qRound(size * devicePixelRatio);
    const QString key =
        u"sm-icon/%1/%2/%3/%4"_s.arg(name, colour.name(QColor::HexArgb)).arg(side).arg(devicePixelRatio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        return {};
    picture = QPixmap(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace Stationmaster
