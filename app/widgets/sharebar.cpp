// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/sharebar.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int NameShare = 38;    // of the width, in percent
constexpr int FiguresShare = 26; // the same
constexpr qreal BarRadius = 3;

} // namespace

ShareBar::ShareBar(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ShareBar::setShare(const QString &name, const QString &figures, double length, double part,
                        Theme::Tone tone)
{
    setText(QString(name).replace(u'&', u"&&"_s)); // no mnemonic
    setToolTip(name.toHtmlEscaped());
    //: The name of a bar in a chart for screen readers. %1: a name, %2: figures in words
    setAccessibleName(tr("%1: %2").arg(name, figures));
    m_figures = figures;
    m_length = std::clamp(length, 0.0, 1.0);
    m_part = std::clamp(part, 0.0, m_length);
    m_tone = tone;
    update();
}

QSize ShareBar::sizeHint() const
{
    return {48 * fontMetrics().averageCharWidth(), fontMetrics().height() + 2 * Space::Small};
}

QSize ShareBar::minimumSizeHint() const
{
    return {32 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hoverRow);
        painter.drawRoundedRect(row, Space::Tiny, Space::Tiny);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row, Space::Tiny, Space::Tiny);
    }
    const QRect inner = rect().adjusted(Space::Small, 0, -Space::Small, 0);
    const int nameWidth = inner.width() * NameShare / 100;
    const int figuresWidth = inner.width() * FiguresShare / 100;
    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(layoutDirection(), inner,
                                  QRect(inner.left() + left, inner.top(), width, inner.height()));
    };
    const auto write = [&](const QRect &place, const QString &words, const QColor &colour) {
        painter.setPen(colour);
        painter.drawText(place,
                         int(Qt::AlignVCenter | Qt::AlignAbsolute) |
                             int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)),
                         fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    };
    write(placed(0, nameWidth), QString(text()).replace(u"&&"_s, u"&"_s), theme.textHigh);
    const int barWidth = inner.width() - nameWidth - figuresWidth - 2 * Space::Medium;
    write(placed(inner.width() - figuresWidth, figuresWidth), m_figures,
          underMouse() ? theme.textHigh : theme.textMid);

    const int thickness = fontMetrics().height() / 2;
    const auto bar = [&](double length, const QColor &colour) {
        if (length <= 0)
            return;
        const int width = std::max(2, static_cast<int>(length * barWidth)); // a little is not nothing
        QRect place = placed(nameWidth + Space::Medium, width);
        place.setTop(inner.center().y() - thickness / 2);
        place.setHeight(thickness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(place, BarRadius, BarRadius);
    };
    bar(m_length, theme.primaryEdge);
    bar(m_part, theme.text(m_tone));
}

} // namespace Stationmaster
