// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "shell/railbutton.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace Stationmaster {

namespace {

constexpr int railSide = 10;

int railIconSide(const QFontMetrics &metrics)
{
    return metrics.height();
}

} // namespace

RailButton::RailButton(const QString &iconName, const QString &title, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void RailButton::setCount(const QString &count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleDescription(count);
    updateGeometry();
    update();
}

QString RailButton::count() const
{
    return m_count;
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics words(Type::strong(font()));
    int width =
        2 * railSide + railIconSide(words) + Space::Small + words.size(Qt::TextShowMnemonic, text()).width();
    if (!m_count.isEmpty())
        width += Space::Large + QFontMetrics(Type::small(font())).horizontalAdvance(m_count);
    return {width, words.height() + 2 * (Space::Small + 1)};
}

QSize RailButton::minimumSizeHint() const
{
    return sizeHint();
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const bool lit = isChecked() || underMouse();
    if (lit || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.focusRing, 2) : QPen(Qt::NoPen));
        painter.setBrush(isChecked()    ? QBrush(theme.selection)
                         : underMouse() ? QBrush(theme.hoverRow)
                                        : Qt::NoBrush);
        const qreal inset = hasFocus() ? 1 : 0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Space::Radius,
                                Space::Radius);
    }

    const QColor colour = lit ? theme.textHigh : theme.textMid;
    const QRect line = rect().adjusted(railSide, 0, -railSide, 0);
    const int side = railIconSide(fontMetrics());
    const auto placed = [this](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    painter.drawPixmap(placed(QRect(line.left(), (height() - side) / 2, side, side)).topLeft(),
                       iconPixmap(m_iconName, colour, side, devicePixelRatioF()));

    const QRect words = line.adjusted(side + Space::Small, 0, 0, 0);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    QFont name = font();
    name.setWeight(isChecked() ? QFont::Medium : QFont::Normal);
    painter.setPen(colour);
    painter.setFont(name);
    painter.drawText(placed(words), static_cast<int>(leading) | Qt::TextShowMnemonic, text());
    painter.setPen(lit ? theme.textHigh : theme.textLow);
    painter.setFont(Type::small(font()));
    painter.drawText(placed(words), static_cast<int>(trailing), m_count);
}

} // namespace Stationmaster
