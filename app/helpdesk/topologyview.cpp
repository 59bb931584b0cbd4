// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "helpdesk/topologyview.h"

#include "helpdesk/topologytext.h"
#include "theme/icons.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Role = TopologyText::Role;
using WayState = Topology::State;

constexpr int LeastColumn = 22; // characters
constexpr int ColumnGap = Space::Huge + Space::Small;
constexpr int RowGap = Space::Medium;
constexpr int Indent = Space::Huge; // of what hangs on a box, where there are no columns
constexpr int Frame = 2;            // around everything, for the focus

} // namespace

TopologyView::TopologyView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("The way of a call"));
    setFocusPolicy(Qt::TabFocus); // there is something to hear
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TopologyView::setTopology(const Topology &way)
{
    m_way = way.shortened(MostEdges, MostTrunks);
    makeNodes();
    setAccessibleDescription(TopologyText::description(m_way));
    updateGeometry();
    update();
}

void TopologyView::addNode(Node node)
{
    m_columns = std::max(m_columns, node.column + 1);
    m_nodes.push_back(std::move(node));
}

void TopologyView::makeNodes()
{
    m_nodes.clear();
    m_columns = 0;
    const auto last = [this] { return static_cast<int>(m_nodes.size()) - 1; };
    const auto add = [this](Role role, const Topology::Part &part, int parent, bool isOfPhone = false) {
        addNode({.caption = TopologyText::caption(role, part, isOfPhone),
                 .name = TopologyText::name(part),
                 .state = part.state,
                 .column = parent < 0 ? 0 : m_nodes[static_cast<std::size_t>(parent)].column + 1,
                 .parent = parent});
    };
    const auto addCount = [this](const Topology::More &more, int parent) {
        if (more.count > 0)
            addNode({.name = TopologyText::more(more),
                     .state = more.inTrouble > 0 ? WayState::Trouble : WayState::NotKnown,
                     .column = m_nodes[static_cast<std::size_t>(parent)].column + 1,
                     .parent = parent,
                     .isCount = true});
    };
    if (m_way.phone)
        add(Role::Phone, *m_way.phone, -1);
    add(Role::Site, m_way.site, last());
    const int site = last();
    for (const Topology::Edge &edge : m_way.edges) {
        add(Role::Edge, edge.part, site, edge.isOfPhone);
        const int host = last();
        for (const Topology::Part &trunk : edge.trunks)
            add(Role::Trunk, trunk, host);
        addCount(edge.moreTrunks, host);
    }
    addCount(m_way.moreEdges, site);
}

bool TopologyView::isInColumns(int width) const
{
    const int columns = std::max(1, m_columns);
    return (width - 2 * Frame - (columns - 1) * ColumnGap) / columns >=
           LeastColumn * fontMetrics().averageCharWidth();
}

QSize TopologyView::boxSize(int width) const
{
    const int height =
        QFontMetrics(Type::small(font())).height() + fontMetrics().height() + 2 * Space::Tiny + 2;
    if (!isInColumns(width))
        return {width - 2 * Frame, height};
    const int columns = std::max(1, m_columns);
    return {std::min((width - 2 * Frame - (columns - 1) * ColumnGap) / columns,
                     2 * LeastColumn * fontMetrics().averageCharWidth()),
            height};
}

std::vector<QRect> TopologyView::boxes(int width) const
{
    return isInColumns(width) ? columnBoxes(width) : rowBoxes(width);
}

/// Each box in the middle of what hangs on it.
std::vector<QRect> TopologyView::columnBoxes(int width) const
{
    const QSize size = boxSize(width);
    const auto step = [&size](int column) { return Frame + column * (size.width() + ColumnGap); };
    std::vector<QRect> places(m_nodes.size());
    int y = Frame;
    for (std::size_t i = m_nodes.size(); i-- > 0;) { // children come after their parents
        int top = -1;
        int bottom = -1;
        for (std::size_t child = i + 1; child < m_nodes.size(); ++child) {
            if (m_nodes[child].parent != static_cast<int>(i))
                continue;
            top = top < 0 ? places[child].top() : top;
            bottom = places[child].top();
        }
        if (top < 0) {
            places[i] = QRect(QPoint(step(m_nodes[i].column), y), size);
            y += size.height() + RowGap;
        } else {
            places[i] = QRect(QPoint(step(m_nodes[i].column), (top + bottom) / 2), size);
        }
    }
    const int height = y - RowGap + Frame; // they were laid from the last to the first
    for (QRect &place : places)
        place.moveTop(height - place.top() - size.height());
    return places;
}

std::vector<QRect> TopologyView::rowBoxes(int width) const
{
    const QSize size = boxSize(width);
    std::vector<QRect> places;
    int y = Frame;
    for (const Node &node : m_nodes) {
        const int indent = std::max(0, node.column - (m_way.phone ? 1 : 0)) * Indent;
        places.emplace_back(Frame + indent, y, size.width() - indent, size.height());
        y += size.height() + RowGap;
    }
    return places;
}

int TopologyView::heightForWidth(int width) const
{
    int height = 0;
    for (const QRect &box : boxes(width))
        height = std::max(height, box.bottom() + 1 + Frame);
    return height;
}

QSize TopologyView::sizeHint() const
{
    const int width = 46 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize TopologyView::minimumSizeHint() const
{
    return {24 * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

QRect TopologyView::mirrored(const QRect &box) const
{
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

QString TopologyView::textAt(const QPoint &place) const
{
    const std::vector<QRect> places = boxes(width());
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (mirrored(places[i]).contains(place))
            return m_nodes[i].isCount ? m_nodes[i].name
                                      : u"%1\n%2"_s.arg(m_nodes[i].name, m_nodes[i].caption);
    }
    return {};
}

bool TopologyView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = textAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(u'\n', u"<br>"_s), this);
    return true;
}

QColor TopologyView::colourOf(const Node &node, const Theme &theme) const
{
    switch (node.state) {
    case WayState::Works:
        return theme.text(Theme::Tone::Success);
    case WayState::Trouble:
        return theme.text(Theme::Tone::Problem);
    case WayState::NotKnown:
        break;
    }
    return theme.textLow;
}

void TopologyView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const std::vector<QRect> places = boxes(width());
    // What is in trouble is on top, where lines share a stretch.
    for (const bool isTrouble : {false, true}) {
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const Node &node = m_nodes[i];
            if (node.parent >= 0 && (node.state == WayState::Trouble) == isTrouble)
                paintLine(painter, node, places[static_cast<std::size_t>(node.parent)], places[i]);
        }
    }
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        paintBox(painter, m_nodes[i], mirrored(places[i]));
    if (hasFocus()) {
        painter.setPen(QPen(theme.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Space::Radius, Space::Radius);
    }
}

void TopologyView::paintLine(QPainter &painter, const Node &node, const QRect &from, const QRect &to) const
{
    const Theme &theme = Theme::of(this);
    QPolygonF line;
    if (isInColumns(width())) {
        const qreal middle = to.left() - ColumnGap / 2.0;
        line << QPointF(from.right() + 1, QRectF(from).center().y())
             << QPointF(middle, QRectF(from).center().y()) << QPointF(middle, QRectF(to).center().y())
             << QPointF(to.left(), QRectF(to).center().y());
    } else if (to.left() == from.left()) {
        const qreal x = from.left() + Indent / 2.0;
        line << QPointF(x, from.bottom() + 1) << QPointF(x, to.top());
    } else {
        const qreal x = from.left() + Indent / 2.0;
        line << QPointF(x, from.bottom() + 1) << QPointF(x, QRectF(to).center().y())
             << QPointF(to.left(), QRectF(to).center().y());
    }
    if (isRightToLeft()) {
        for (QPointF &point : line)
            point.setX(width() - point.x());
    }
    const bool isTrouble = node.state == WayState::Trouble;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.edge, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    if (isTrouble) { // the stretch that is its own
        painter.setPen(QPen(theme.text(Theme::Tone::Problem), 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(line[line.size() - 2], line.last());
    }
}

void TopologyView::paintBox(QPainter &painter, const Node &node, const QRect &box) const
{
    const Theme &theme = Theme::of(this);
    const bool isTrouble = node.state == WayState::Trouble;
    const QColor colour = colourOf(node, theme);
    QPen rim(isTrouble ? colour : theme.edge, 1);
    if (node.state == WayState::NotKnown)
        rim.setStyle(Qt::DashLine);
    painter.setPen(rim);
    painter.setBrush(node.isCount ? QBrush(Qt::NoBrush)
                     : isTrouble  ? QBrush(theme.background(Theme::Tone::Problem))
                                  : QBrush(theme.raised));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Space::Radius, Space::Radius);

    QRect words = box.adjusted(Space::Small, Space::Tiny + 1, -Space::Small, -Space::Tiny - 1);
    const bool mirror = isRightToLeft();
    if (!node.isCount || isTrouble) {
        const int sign = fontMetrics().height();
        const QString icon = isTrouble                       ? u"problem"_s
                             : node.state == WayState::Works ? u"check"_s
                                                             : u"help"_s;
        const QColor ink = isTrouble ? theme.foreground(Theme::Tone::Problem) : colour;
        painter.drawPixmap(mirror ? words.right() + 1 - sign : words.left(),
                           box.top() + (box.height() - sign) / 2,
                           iconPixmap(icon, ink, sign, devicePixelRatioF()));
        mirror ? words.setRight(words.right() - sign - Space::Small)
               : words.setLeft(words.left() + sign + Space::Small);
    }
    const auto draw = [&](const QRect &place, const QString &text, const QFont &shown, const QColor &ink) {
        painter.setFont(shown);
        painter.setPen(ink);
        painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(shown).elidedText(text, Qt::ElideRight, place.width()));
    };
    const QColor low = isTrouble ? theme.foreground(Theme::Tone::Problem) : theme.textMid;
    if (node.isCount) {
        draw(words, node.name, font(), low);
        return;
    }
    const QFont small = Type::small(font());
    QRect upper = words;
    upper.setHeight(QFontMetrics(small).height());
    words.setTop(upper.bottom() + 1);
    draw(upper, node.caption, small, low);
    draw(words, node.name, Type::strong(font()), isTrouble ? low : theme.textHigh);
}

void TopologyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace Stationmaster
