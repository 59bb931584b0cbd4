// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/regionlist.h"

#include "theme/theme.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int RowsInSight = 5; // the rest is scrolled to

class RegionItems : public QWidget
{
public:
    using QWidget::QWidget;
};

/// A frame is nothing to a screen reader; these are a list and its items.
QAccessibleInterface *regionInterface(const QString &, QObject *object)
{
    if (auto *row = qobject_cast<RegionRow *>(object))
        return new QAccessibleWidget(row, QAccessible::ListItem);
    if (auto *items = dynamic_cast<RegionItems *>(object))
        return new QAccessibleWidget(items, QAccessible::List);
    return nullptr;
}

void installRegionInterface()
{
    static const bool isInstalled = (QAccessible::installFactory(regionInterface), true);
    Q_UNUSED(isInstalled)
}

} // namespace

RegionList::RegionList(Use use, const QString &title, const QString &subtitle, QWidget *parent)
    : QFrame(parent), m_use(use), m_items(new RegionItems), m_scroll(new QScrollArea(this)),
      m_column(new QVBoxLayout(m_items)), m_empty(new QLabel(m_items))
{
    installRegionInterface();
    m_items->setAccessibleName(title);
    setRole(this, "card");
    auto *heading = new QLabel(title, this);
    setRole(heading, "heading");
    auto *hint = new QLabel(subtitle, this);
    hint->setWordWrap(true);
    setRole(hint, "hint");
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    head->setSpacing(0);
    head->addWidget(heading);
    head->addWidget(hint);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    auto *line = new QFrame(this);
    setRole(line, "line");
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
    m_scroll->setWidget(m_items);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // it follows the current row
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_items->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(line);
    layout->addWidget(m_scroll);
    limitSize();
}

/// As high as a few rows, and never narrower than its widest row.
void RegionList::limitSize()
{
    const RegionRow sample(m_use);
    m_scroll->setFixedHeight(RowsInSight * sample.sizeHint().height());
    int width = 0;
    for (const RegionRow *row : m_rows)
        width = std::max(width, row->minimumSizeHint().width());
    m_scroll->setMinimumWidth(width + m_scroll->verticalScrollBar()->sizeHint().width());
}

void RegionList::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        limitSize();
}

RegionRow *RegionList::addRow()
{
    auto *row = new RegionRow(m_use, m_items);
    m_column->insertWidget(m_column->count() - 2, row); // before what is said instead, and the stretch
    row->show();                                        // now: it may be given the focus at once
    m_rows.push_back(row);
    connect(row, &RegionRow::chosen, this, [this, row] { setCurrent(indexOf(row), true); });
    connect(row, &RegionRow::stepped, this, [this, row](int rows) {
        const int to = indexOf(row) + rows;
        if (to >= 0 && to < m_regions.size())
            setCurrent(to, true);
    });
    connect(row, &RegionRow::moveRequested, this, [this, row](int rows) { askToMove(indexOf(row), rows); });
    connect(row, &RegionRow::removeRequested, this, [this, row] { Q_EMIT removeRequested(indexOf(row)); });
    connect(row, &RegionRow::addRequested, this, [this, row] { Q_EMIT addRequested(row->region()); });
    connect(row, &RegionRow::dragged, this, [this, row](const QPoint &position) {
        if (m_dragged < 0)
            m_dragged = indexOf(row);
        const int to = rowAt(m_items->mapFromGlobal(position));
        m_scroll->ensureVisible(0, m_items->mapFromGlobal(position).y());
        if (to != m_dragged) {
            const int from = std::exchange(m_dragged, to);
            Q_EMIT moveRequested(from, to);
        }
    });
    connect(row, &RegionRow::dropped, this, [this] { m_dragged = -1; });
    return row;
}

void RegionList::askToMove(int from, int rows)
{
    const int to = from + rows;
    if (from >= 0 && to >= 0 && to < m_regions.size())
        Q_EMIT moveRequested(from, to);
}

void RegionList::setRegions(const QStringList &regions, const std::optional<MediaRegions> &offered)
{
    m_regions = regions;
    m_offered = offered;
    while (m_rows.size() < static_cast<std::size_t>(regions.size()))
        addRow();
    while (m_rows.size() > static_cast<std::size_t>(regions.size())) {
        RegionRow *row = m_rows.back();
        m_rows.pop_back();
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater(); // it may be the one whose button was pressed
    }
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(regions.size()) - 1));
    refresh();
}

void RegionList::refresh()
{
    const auto count = static_cast<int>(m_regions.size());
    for (int i = 0; i < count; ++i) {
        const QString &region = m_regions[i];
        RegionRow *shown = row(i);
        shown->describe(region, m_offered ? std::optional(m_offered->kindOf(region)) : std::nullopt, i, count,
                        m_isReadOnly);
        shown->setCurrent(i == m_current);
    }
    m_empty->setVisible(count == 0);
    limitSize();
}

void RegionList::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void RegionList::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    refresh();
}

QStringList RegionList::regions() const
{
    return m_regions;
}

void RegionList::setCurrent(int index, bool focus)
{
    if (index < 0 || index >= m_regions.size())
        return;
    m_current = index;
    for (int i = 0; i < m_regions.size(); ++i)
        row(i)->setCurrent(i == index);
    m_scroll->ensureWidgetVisible(row(index), 0, 0);
    if (focus && !row(index)->hasFocus())
        row(index)->setFocus(Qt::OtherFocusReason);
}

int RegionList::indexOf(const RegionRow *row) const
{
    const auto it = std::ranges::find(m_rows, row);
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

/// The row at that height; the first one above all of them, and the last one below.
int RegionList::rowAt(const QPoint &position) const
{
    for (int i = 0; i < m_regions.size(); ++i) {
        if (position.y() < row(i)->geometry().bottom())
            return i;
    }
    return static_cast<int>(m_regions.size()) - 1;
}

} // namespace Stationmaster
