// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/countbutton.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace Stationmaster {

CountButton::CountButton(Look look, const QString &text, QWidget *parent)
    : QPushButton(text, parent), m_look(look)
{
    setRole(this, look == Look::Page ? "page" : "segment");
    setCheckable(true);
    setAutoExclusive(true);
    setAutoDefault(false); // Enter is for the default button of a dialog
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void CountButton::setCount(const QString &count)
{
    if (count == m_count)
        return;
    const bool wasCounted = isCounted();
    m_count = count;
    m_saidCount.set(count);
    if (isCounted() != wasCounted)
        styleAgain(this);
    updateGeometry();
    update();
}

QSize CountButton::sizeHint() const
{
    // Measured in the wider of the two weights, so that choosing one does not move its neighbours.
    const auto width = [this](const QFont &font) {
        return QFontMetrics(font).size(Qt::TextShowMnemonic, text()).width();
    };
    QSize size = QPushButton::sizeHint();
    size.rwidth() += width(Type::strong(font())) - width(font());
    if (!m_count.isEmpty())
        size.rwidth() += Space::Small + QFontMetrics(countFont()).horizontalAdvance(m_count);
    return size;
}

void CountButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    const Theme &theme = Theme::of(parentWidget()); // the style sheet has changed the button's own palette
    QPainter painter(this);
    if (m_look == Look::Segment && hasFocus()) { // a gap tells focus from choice
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.page, 1.5));
        const QRectF inside = QRectF(rect()).adjusted(2.75, 2.75, -2.75, -2.75);
        painter.drawRoundedRect(inside, inside.height() / 2, inside.height() / 2);
    }
    painter.setPen(!isEnabled()                  ? theme.offline
                   : isChecked() || underMouse() ? theme.textHigh
                   : m_look == Look::Segment     ? theme.textMid
                                                 : theme.textLow);
    painter.setFont(countFont());
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    const int side = m_look == Look::Segment ? Space::Medium + 1 : Space::Small + 2;
    painter.drawText(rect().adjusted(side, 0, -side, 0), static_cast<int>(end), m_count);
}

QFont CountButton::countFont() const
{
    return m_look == Look::Segment ? Type::strong(font()) : Type::small(font());
}

} // namespace Stationmaster
