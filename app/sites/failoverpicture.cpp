// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/failoverpicture.h"

#include "widgets/chip.h"
#include "words/regiontext.h"

#include <QAccessible>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Stationmaster {

FailoverPicture::FailoverPicture(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Failover order"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FailoverPicture::setRegions(const QStringList &regions, const std::optional<MediaRegions> &offered)
{
    m_regions = regions;
    m_offered = offered;
    setAccessibleDescription(RegionText::failover(regions));
    setToolTip(accessibleDescription());
    updateGeometry();
    update();
}

std::vector<FailoverPicture::Stop> FailoverPicture::stops() const
{
    std::vector<Stop> stops;
    for (qsizetype i = 0; i < m_regions.size(); ++i) {
        const auto kind = m_offered ? std::optional(m_offered->kindOf(m_regions[i])) : std::nullopt;
        //: A region in the fail-over order: its number, and its city.
        stops.push_back(
            {.text = tr("%1 %2").arg(QLocale().toString(i + 1), RegionText::shortName(m_regions[i])),
             .icon = kind ? RegionText::kindIcon(*kind) : QString(),
             .tone = kind ? RegionText::kindTone(*kind) : Theme::Tone::Neutral});
    }
    if (stops.empty())
        stops.push_back({.text = tr("Home region, as far as known"), .icon = u"overview"_s});
    stops.push_back({.text = tr("the call fails"), .icon = u"close"_s, .tone = Theme::Tone::Problem});
    return stops;
}

int FailoverPicture::layOut(int width,
                            const std::function<void(const Stop &, const QRect &, bool isFirst)> &place) const
{
    const QFont small = Type::small(font());
    const int arrow = 2 * Space::Large;
    int x = 0;
    int y = 0;
    int line = 0;
    bool isFirst = true;
    for (const Stop &stop : stops()) {
        QSize size = chipSize(stop.text, stop.icon, small);
        size.setWidth(std::min(size.width(), width - arrow));
        if (!isFirst && x + arrow + size.width() > width) {
            x = 0;
            y += line + Space::Tiny;
        }
        if (!isFirst)
            x += arrow;
        place(stop, QRect(QPoint(x, y), size), isFirst);
        x += size.width();
        line = size.height();
        isFirst = false;
    }
    return y + line;
}

int FailoverPicture::heightForWidth(int width) const
{
    return layOut(width, [](const Stop &, const QRect &, bool) {}) + 1;
}

QSize FailoverPicture::sizeHint() const
{
    const int width = 60 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize FailoverPicture::minimumSizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

void FailoverPicture::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const QFont small = Type::small(font());
    layOut(width(), [&](const Stop &stop, const QRect &place, bool isFirst) {
        const QRect shown = QStyle::visualRect(layoutDirection(), rect(), place);
        paintChip(&painter, shown, stop.text, stop.tone, stop.icon, small, theme);
        if (isFirst)
            return;
        const int forward = isRightToLeft() ? -1 : 1;
        const QPointF tip(isRightToLeft() ? shown.right() + 1 + Space::Small : shown.left() - Space::Small,
                          QRectF(shown).center().y());
        painter.setPen(QPen(theme.textLow, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(tip - QPointF(forward * Space::Large, 0), tip);
        const QPointF head[] = {tip + QPointF(-forward * 4.0, -4.0), tip, tip + QPointF(-forward * 4.0, 4.0)};
        painter.drawPolyline(head, 3);
    });
}

void FailoverPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace Stationmaster
