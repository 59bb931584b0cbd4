// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/chip.h"

#include "theme/icons.h"

#include <QEvent>
#include <QPainter>

namespace Stationmaster {

namespace {

constexpr int chipSide = Space::Small + 2;
constexpr int chipTop = 3;
constexpr int chipGap = 5;

int chipIconSide(const QFontMetrics &metrics)
{
    return qRound(metrics.height() * 0.85);
}

} // namespace

QSize chipSize(const QString &text, const QString &iconName, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int icon = iconName.isEmpty() ? 0 : chipIconSide(metrics) + chipGap;
    return {metrics.horizontalAdvance(text) + icon + 2 * chipSide + 1, metrics.height() + 2 * chipTop};
}

void paintChip(QPainter *painter, const QRect &rect, const QString &text, Theme::Tone tone,
               const QString &iconName, const QFont &font, const Theme &theme)
{
    const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
    const QFontMetrics metrics(font);
    const QSize size = chipSize(text, iconName, font).boundedTo(rect.size());
    QRect pill(QPoint(mirrored ? rect.right() + 1 - size.width() : rect.left(),
                      rect.top() + (rect.height() - size.height()) / 2),
               size);
    const QColor colour = theme.foreground(tone);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(tone == Theme::Tone::Neutral ? QPen(theme.edge, 1) : QPen(Qt::NoPen));
    painter->setBrush(theme.background(tone));
    const QRectF outline = QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    QRect words = pill.adjusted(chipSide, 0, -chipSide, 0);
    if (!iconName.isEmpty()) {
        const int side = chipIconSide(metrics);
        const int x = mirrored ? words.right() + 1 - side : words.left();
        const QPixmap icon = iconPixmap(iconName, colour, side, painter->device()->devicePixelRatioF());
        if (!icon.isNull() && words.width() >= side)
            painter->drawPixmap(x, pill.top() + (pill.height() - side) / 2, icon);
        mirrored ? words.setRight(words.right() - side - chipGap)
                 : words.setLeft(words.left() + side + chipGap);
    }
    if (words.width() > 0) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(words,
                          Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, words.width()));
    }
    painter->restore();
}

Chip::Chip(Theme::Tone tone, const QString &text, QWidget *parent)
    : QWidget(parent), m_tone(tone), m_text(text), m_icon(Theme::iconName(tone))
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QString Chip::text() const
{
    return m_text;
}

void Chip::setTone(Theme::Tone tone)
{
    m_tone = tone;
    setIconName(Theme::iconName(tone));
}

Theme::Tone Chip::tone() const
{
    return m_tone;
}

void Chip::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_text, m_icon, chipFont());
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintChip(&painter, rect(), m_text, m_tone, m_icon, chipFont(), Theme::of(this));
}

void Chip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QFont Chip::chipFont() const
{
    QFont font = Type::small(this->font());
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace Stationmaster
