// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/regionlist.h"

#include "sites/regiondelegate.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "words/regiontext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int RowsInSight = 5; // the rest is scrolled to

} // namespace

RegionList::RegionList(Use use, const QString &title, const QString &subtitle, QWidget *parent)
    : QFrame(parent), m_use(use), m_list(new QListWidget(this)), m_empty(new QLabel(m_list->viewport()))
{
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
    auto *line = new QFrame(this);
    setRole(line, "line");

    setRole(m_list, "inCard");
    m_list->setAccessibleName(title);
    m_list->setItemDelegate(new RegionDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    auto *inside = new QVBoxLayout(m_list->viewport());
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_empty);
    inside->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(line);
    layout->addWidget(m_list);

    // Enter and double clicks activate.
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (m_use == Use::Available && !m_isReadOnly)
            Q_EMIT addRequested(m_regions.value(m_list->row(item)));
    });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int before) {
                Q_EMIT moveRequested(from, before > from ? before - 1 : before);
            });
    limitSize();
}

void RegionList::addItem()
{
    auto *item = new QListWidgetItem(m_list);
    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, Space::Tiny, 0);
    layout->setSpacing(Space::Small);
    layout->addStretch(1);
    const auto addButton = [&](const QString &icon, const std::function<void(int row)> &act) {
        auto *button = new QToolButton(tools);
        button->setIcon(themedIcon(icon));
        button->setFocusPolicy(Qt::NoFocus); // the row's keys do the same
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, item, act] { act(m_list->row(item)); });
    };
    if (m_use == Use::Available) {
        addButton(u"plus"_s, [this](int row) { Q_EMIT addRequested(m_regions.value(row)); });
    } else {
        addButton(u"chevron-up"_s, [this](int row) { askToMove(row, row - 1); });
        addButton(u"chevron-down"_s, [this](int row) { askToMove(row, row + 1); });
        addButton(u"close"_s, [this](int row) { Q_EMIT removeRequested(row); });
    }
    m_list->setItemWidget(item, tools);
}

void RegionList::askToMove(int from, int to)
{
    if (from >= 0 && to >= 0 && to < m_regions.size())
        Q_EMIT moveRequested(from, to);
}

void RegionList::setRegions(const QStringList &regions, const std::optional<MediaRegions> &offered)
{
    m_regions = regions;
    m_offered = offered;
    const int before = current();
    while (m_list->count() < regions.size())
        addItem();
    while (m_list->count() > regions.size())
        delete m_list->takeItem(m_list->count() - 1);
    refresh();
    setCurrent(std::min(before, m_list->count() - 1), false);
}

void RegionList::refresh()
{
    const bool isOrdered = m_use == Use::Chosen && !m_isReadOnly;
    m_list->setDragDropMode(isOrdered ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    m_list->setFocusPolicy(m_regions.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_empty->setVisible(m_regions.isEmpty());
    for (int i = 0; i < m_list->count(); ++i) {
        describe(m_list->item(i), i);
        describeButtons(m_list->item(i), i);
    }
    limitSize();
}

void RegionList::describe(QListWidgetItem *item, int index)
{
    const QString &region = m_regions[index];
    const QString city = RegionText::city(region);
    const QString number = m_use == Use::Chosen ? QLocale().toString(index + 1) : QString();
    item->setText(city.isEmpty() ? region : city);
    item->setData(TwoLineDelegate::DetailRole, city.isEmpty() ? QString() : region);
    item->setData(RegionDelegate::NumberRole, number);
    QStringList spoken{RegionText::name(region)};
    if (!number.isEmpty())
        spoken.prepend(number);
    item->setData(TwoLineDelegate::ChipRole, {});
    if (m_offered) {
        const MediaRegions::Kind kind = m_offered->kindOf(region);
        item->setData(TwoLineDelegate::ChipRole, RegionText::kind(kind));
        item->setData(TwoLineDelegate::ChipToneRole, static_cast<int>(RegionText::kindTone(kind)));
        item->setData(TwoLineDelegate::ChipIconRole, RegionText::kindIcon(kind));
        spoken.append(RegionText::kind(kind));
    }
    item->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
    const bool isDraggable = m_list->dragDropMode() == QAbstractItemView::InternalMove;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                   (isDraggable ? Qt::ItemIsDragEnabled : Qt::NoItemFlags));
}

void RegionList::describeButtons(QListWidgetItem *item, int index)
{
    const QString where = RegionText::shortName(m_regions[index]);
    const auto buttons = m_list->itemWidget(item)->findChildren<QToolButton *>();
    const auto offer = [&](int which, const QString &name, const QString &keys, bool isPossible) {
        QToolButton *button = buttons[which];
        button->setVisible(!m_isReadOnly);
        button->setEnabled(isPossible);
        button->setAccessibleName(name);
        //: What a button does, and the keys that do the same.
        button->setToolTip(RegionList::tr("%1 (%2)").arg(name, keys));
    };
    if (m_use == Use::Available)
        return offer(0, tr("Add %1").arg(where), tr("Enter"), true);
    offer(0, tr("Move %1 up").arg(where), tr("Alt+Up"), index > 0);
    offer(1, tr("Move %1 down").arg(where), tr("Alt+Down"), index + 1 < m_regions.size());
    offer(2, tr("Remove %1").arg(where), tr("Delete"), true);
}

/// As high as a few rows, and never narrower than its widest row.
void RegionList::limitSize()
{
    QStyleOptionViewItem option;
    option.initFrom(m_list);
    option.font = m_list->font();
    m_list->setFixedHeight(RowsInSight * m_list->itemDelegate()->sizeHint(option, {}).height());
    m_list->setMinimumWidth(std::max(0, m_list->sizeHintForColumn(0)) +
                            m_list->verticalScrollBar()->sizeHint().width());
}

void RegionList::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        limitSize();
}

bool RegionList::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && handleKey(*static_cast<const QKeyEvent *>(event))) ||
           QFrame::eventFilter(watched, event);
}

bool RegionList::handleKey(const QKeyEvent &key)
{
    const bool isArrow = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    const bool moves = isArrow && (key.modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
    const bool isChosen = m_use == Use::Chosen;
    if (m_isReadOnly || m_regions.isEmpty())
        return moves; // the list would walk with Alt, too
    if (moves && isChosen)
        askToMove(current(), current() + (key.key() == Qt::Key_Up ? -1 : 1));
    else if (isChosen && key.key() == Qt::Key_Delete)
        Q_EMIT removeRequested(current());
    else if (!isChosen && key.key() == Qt::Key_Insert)
        Q_EMIT addRequested(m_regions.value(current()));
    else
        return moves;
    return true;
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

int RegionList::current() const
{
    return std::max(0, m_list->currentRow());
}

void RegionList::setCurrent(int index, bool focus)
{
    if (index < 0 || index >= m_regions.size())
        return;
    m_list->setCurrentRow(index);
    m_list->scrollToItem(m_list->item(index));
    if (focus)
        m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace Stationmaster
