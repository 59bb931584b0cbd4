// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/switch.h"

#include "theme/theme.h"

#include <QPainter>

namespace Stationmaster {

namespace {

QSize switchTrack(const QFontMetrics &metrics)
{
    const int height = qMax(16, metrics.height() + 1);
    return {height * 9 / 5, height};
}

} // namespace

Switch::Switch(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    const QSize track = switchTrack(fontMetrics());
    const int words =
        text().isEmpty() ? 0 : Space::Small + fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {track.width() + words + 2 * Space::Tiny,
            qMax(track.height(), fontMetrics().height()) + 2 * Space::Tiny};
}

QSize Switch::minimumSizeHint() const
{
    return sizeHint();
}

void Switch::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QSize size = switchTrack(fontMetrics());
    QRect track(QPoint(Space::Tiny, (height() - size.height()) / 2), size);
    QRect words = rect().adjusted(track.right() + 1 + Space::Small, 0, -Space::Tiny, 0);
    if (isRightToLeft()) {
        track.moveRight(width() - 1 - Space::Tiny);
        words = rect().adjusted(Space::Tiny, 0, -(size.width() + Space::Tiny + Space::Small), 0);
    }

    const QColor off = theme.dark ? theme.raised : theme.edge;
    QColor fill = isChecked() ? theme.accent : off;
    const bool isLive = isEnabled() && !m_isReadOnly;
    if (!isLive)
        fill.setAlphaF(0.45F);
    const qreal radius = track.height() / 2.0;
    painter.setPen(isChecked() ? Qt::NoPen : QPen(theme.dark ? theme.textMid : theme.offline, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(track).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const int inset = 3;
    const int side = track.height() - 2 * inset;
    const bool knobRight = isChecked() != isRightToLeft();
    const int x = knobRight ? track.right() + 1 - inset - side : track.left() + inset;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isLive ? theme.textOnPrimary : theme.divider);
    painter.drawEllipse(x, track.top() + inset, side, side);

    if (hasFocus()) {
        painter.setPen(QPen(theme.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(track).adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    }
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(
        words, Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextShowMnemonic,
        text());
}

void Switch::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    update();
}

void Switch::nextCheckState()
{
    if (!m_isReadOnly)
        QAbstractButton::nextCheckState();
}

bool Switch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

} // namespace Stationmaster
