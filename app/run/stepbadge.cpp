// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "run/stepbadge.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Stationmaster {

StepBadge::StepBadge(int number, QWidget *parent) : QWidget(parent), m_number(number)
{
    setFont(Type::strong(Type::small(font())));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepBadge::setLook(Look look)
{
    m_look = look;
    update();
}

QSize StepBadge::sizeHint() const
{
    const int side = fontMetrics().height() + Space::Small;
    return {side, side};
}

void StepBadge::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    QColor fill = Qt::transparent;
    QColor rim = theme.edge;
    QColor ink = theme.textMid;
    QString icon;
    const auto tinted = [&](Theme::Tone tone) {
        fill = theme.background(tone);
        rim = fill;
        ink = theme.foreground(tone);
        icon = Theme::iconName(tone);
    };
    switch (m_look) {
    case Look::Upcoming:
        break;
    case Look::Current:
        fill = theme.primary;
        rim = theme.primary;
        ink = theme.textOnPrimary;
        break;
    case Look::Plain:
        fill = theme.selection;
        rim = theme.selection;
        ink = theme.textHigh;
        break;
    case Look::Running:
        fill = theme.selection;
        rim = theme.focusRing;
        ink = theme.textHigh;
        break;
    case Look::Done:
        tinted(Theme::Tone::Success);
        break;
    case Look::Failed:
        tinted(Theme::Tone::Problem);
        break;
    case Look::Doubtful:
        tinted(Theme::Tone::Warning);
        break;
    }
    painter.setPen(QPen(rim, 1));
    painter.setBrush(fill);
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    if (icon.isEmpty()) {
        painter.setPen(ink);
        painter.drawText(rect(), Qt::AlignCenter, locale().toString(m_number));
        return;
    }
    const int side = rect().height() - 2 * Space::Tiny;
    const QPixmap sign = iconPixmap(icon, ink, side, devicePixelRatioF());
    painter.drawPixmap(QPointF((width() - side) / 2.0, (height() - side) / 2.0), sign);
}

} // namespace Stationmaster
