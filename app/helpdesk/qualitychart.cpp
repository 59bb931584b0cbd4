// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/qualitychart.h"

#include "inventory/callevidence.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace Stationmaster {

namespace {

constexpr double LeastMos = 1.0;
constexpr double MostMos = 5.0;
constexpr int ChartLines = 6; // its height
constexpr int FewestCalls = 5;
constexpr int MostBarWidth = 28; // pixels

} // namespace

QualityChart::QualityChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Sound quality of the last calls"));
}

void QualityChart::setPoints(const std::vector<Point> &points, const QString &summary)
{
    m_points = points;
    m_summary = summary;
    m_current = std::min(m_current, static_cast<int>(points.size()) - 1);
    describe();
    update();
}

void QualityChart::setCurrent(int index)
{
    const int last = static_cast<int>(m_points.size()) - 1;
    m_current = std::clamp(index, -1, last);
    describe();
    update();
}

/// A screen reader hears the whole, and the call that is chosen.
void QualityChart::describe()
{
    const QString words =
        m_current < 0
            ? m_summary
            //: %1: a chart in words, %2: the call that is chosen in it
            : tr("%1 Chosen: %2").arg(m_summary, m_points[static_cast<std::size_t>(m_current)].words);
    if (words != accessibleDescription())
        setAccessibleDescription(words);
}

void QualityChart::choose(int index)
{
    if (index < 0 || index >= static_cast<int>(m_points.size()) || index == m_current)
        return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

QSize QualityChart::sizeHint() const
{
    return {48 * fontMetrics().averageCharWidth(), ChartLines * fontMetrics().height()};
}

QSize QualityChart::minimumSizeHint() const
{
    return {24 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

QRect QualityChart::plot() const
{
    const int axis = fontMetrics().horizontalAdvance(QLocale().toString(LowMos, 'f', 1)) + Space::Small;
    const int above = fontMetrics().height() + Space::Tiny; // the figure over the highest bar
    return QStyle::visualRect(layoutDirection(), rect(),
                              rect().adjusted(axis, above, -Space::Tiny, -Space::Tiny));
}

QRect QualityChart::columnOf(int index) const
{
    const QRect area = plot();
    const int columns = std::max(FewestCalls, static_cast<int>(m_points.size()));
    const int left = area.left() + area.width() * index / columns;
    const int right = area.left() + area.width() * (index + 1) / columns;
    return QStyle::visualRect(layoutDirection(), area, QRect(left, area.top(), right - left, area.height()));
}

int QualityChart::heightOf(double mos) const
{
    const double part = (std::clamp(mos, LeastMos, MostMos) - LeastMos) / (MostMos - LeastMos);
    return static_cast<int>(part * plot().height());
}

int QualityChart::indexAt(const QPoint &place) const
{
    for (int i = 0; i < static_cast<int>(m_points.size()); ++i) {
        const QRect column = columnOf(i);
        if (place.x() >= column.left() && place.x() <= column.right())
            return i;
    }
    return -1;
}

void QualityChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = plot();
    const QFont small = Type::small(font());
    painter.setFont(small);
    const int line = QFontMetrics(small).height();

    const auto level = [&](double mos, const QString &figure, Qt::PenStyle style, const QColor &colour) {
        const int y = area.bottom() - heightOf(mos);
        painter.setPen(QPen(colour, 1, style));
        painter.drawLine(area.left(), y, area.right(), y);
        const QRect place =
            QStyle::visualRect(layoutDirection(), rect(),
                               QRect(0, y - line / 2, rect().width() - area.width() - Space::Small, line));
        painter.setPen(theme.textLow);
        painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute), figure);
    };
    const QLocale locale;
    level(LeastMos, locale.toString(1), Qt::SolidLine, theme.divider);
    level(MostMos, locale.toString(5), Qt::SolidLine, theme.divider);
    level(LowMos, locale.toString(LowMos, 'f', 1), Qt::DashLine, theme.edge);

    for (int i = 0; i < static_cast<int>(m_points.size()); ++i) {
        const Point &point = m_points[static_cast<std::size_t>(i)];
        const QRect column = columnOf(i);
        if (i == m_current) {
            const QRectF mark = QRectF(column.left(), 0, column.width(), height()).adjusted(1, 1, -1, -1);
            painter.setPen(hasFocus() ? QPen(theme.focusRing, 2) : QPen(Qt::NoPen));
            painter.setBrush(theme.selection);
            painter.drawRoundedRect(mark, Space::Tiny, Space::Tiny);
        }
        if (!point.mos) {
            const qreal radius = line / 3.0;
            painter.setPen(QPen(i == m_current ? theme.textHigh : theme.textLow, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(QPointF(column.center().x() + 0.5, area.bottom() - radius - 2), radius,
                                radius);
            continue;
        }
        const bool isPoor = *point.mos < LowMos;
        const int width = std::min(MostBarWidth, column.width() * 3 / 5);
        const int tall = std::max(3, heightOf(*point.mos)); // the lowest is not nothing
        const QRectF bar(column.center().x() - width / 2.0, area.bottom() - tall, width, tall);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isPoor ? theme.text(Theme::Tone::Problem) : theme.primaryEdge);
        painter.drawRoundedRect(bar, 2, 2);
        const QString figure = locale.toString(*point.mos, 'f', 1);
        if (QFontMetrics(small).horizontalAdvance(figure) <= column.width()) {
            painter.setPen(i == m_current || isPoor ? theme.textHigh : theme.textMid);
            painter.drawText(QRectF(column.left(), bar.top() - line, column.width(), line),
                             int(Qt::AlignCenter), figure);
        }
    }
}

void QualityChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_points.size()) - 1;
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(std::clamp(m_current - onward, 0, std::max(0, last)));
    case Qt::Key_Right:
        return choose(std::clamp(m_current + onward, 0, std::max(0, last)));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void QualityChart::mousePressEvent(QMouseEvent *event)
{
    choose(indexAt(event->position().toPoint()));
}

bool QualityChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           index < 0 ? QString() : m_points[static_cast<std::size_t>(index)].words, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace Stationmaster
