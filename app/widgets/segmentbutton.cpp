// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/segmentbutton.h"

#include "theme/theme.h"

#include <QPainter>

namespace Stationmaster {

SegmentButton::SegmentButton(const QString &text, QWidget *parent) : QRadioButton(text, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void SegmentButton::setCount(const QString &count)
{
    m_count = count;
    setAccessibleDescription(count);
    updateGeometry();
    update();
}

QString SegmentButton::count() const
{
    return m_count;
}

QSize SegmentButton::sizeHint() const
{
    // Measured in the wider of the two weights, so that choosing one does not move its neighbours.
    const QFontMetrics words(Type::strong(font()));
    int width = words.size(Qt::TextShowMnemonic, text()).width() + 2 * (Space::Medium + 1);
    if (!m_count.isEmpty())
        width += Space::Small + QFontMetrics(countFont()).horizontalAdvance(m_count);
    return {width, words.height() + 2 * (Space::Tiny + 1)};
}

QSize SegmentButton::minimumSizeHint() const
{
    return sizeHint();
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QRectF outline(rect());
    if (hasFocus()) {
        painter.setPen(QPen(theme.focusRing, 2));
        painter.setBrush(theme.page);
        painter.drawRoundedRect(outline.adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);
    }
    const qreal inset = hasFocus() ? 3.5 : 0.5; // the gap tells focus from choice
    const QRectF pill = outline.adjusted(inset, inset, -inset, -inset);
    painter.setPen(hasFocus() ? QPen(Qt::NoPen) : QPen(isChecked() ? theme.focusRing : theme.edge, 1));
    painter.setBrush(isChecked()                   ? theme.selection
                     : underMouse() && isEnabled() ? theme.hoverRow
                                                   : theme.page);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const bool lit = isChecked() || underMouse();
    painter.setPen(!isEnabled() ? theme.offline : lit ? theme.textHigh : theme.textMid);
    QRect words = rect().adjusted(Space::Medium + 1, 0, -(Space::Medium + 1), 0);
    const int leading = Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    const int trailing = Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
    painter.setFont(segmentFont());
    painter.drawText(words, (m_count.isEmpty() ? int(Qt::AlignCenter) : leading) | Qt::TextShowMnemonic,
                     text());
    if (!m_count.isEmpty()) {
        painter.setFont(countFont());
        painter.drawText(words, trailing, m_count);
    }
}

bool SegmentButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

QFont SegmentButton::segmentFont() const
{
    QFont f = font();
    f.setWeight(isChecked() ? QFont::Medium : QFont::Normal);
    return f;
}

QFont SegmentButton::countFont() const
{
    return Type::strong(font());
}

} // namespace Stationmaster
