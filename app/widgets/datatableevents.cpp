// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/datatable.h"

#include "theme/icons.h"
#include "widgets/datatabledelegate.h"
#include "widgets/datatablemodel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHoverEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace Stationmaster {

bool DataTable::event(QEvent *event)
{
    // Else a Copy action in a menu would take Ctrl+C away from the rows.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

bool DataTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hover(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (viewport()->underMouse())
        hover(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
}

void DataTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    m_inViewTimer.start();
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    QModelIndex index = currentIndex();
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        index = indexAt(event->pos());
    } else if (index.isValid()) {
        position = viewport()->mapToGlobal(visualRect(index).bottomLeft());
    }
    if (!index.isValid())
        return;

    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy =
        menu->addAction(themedIcon(QStringLiteral("copy")), tr("&Copy"), this, &DataTable::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    if (!actions().isEmpty())
        menu->addSeparator();
    menu->addActions(actions());
    copy->setShortcutContext(Qt::WidgetShortcut); // shown only; the key itself is taken above
    const QString cell = m_rows.textAt(index.row(), index.column());
    QAction *copyCell = menu->addAction(tr("Copy This C&ell"));
    copyCell->setEnabled(!cell.isEmpty());
    connect(copyCell, &QAction::triggered, this, [cell] { QGuiApplication::clipboard()->setText(cell); });
    QMenu *columns = menu->addMenu(tr("C&olumns"));
    addColumnActions(*columns, std::max(0, index.column()));
    menu->popup(position);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        applyFont();
        fitColumns();
    }
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    // Qt makes the first row current, unselected, where none is.
    const bool isNoneCurrent = !currentIndex().isValid();
    const QScopedValueRollback narrowing(m_narrowing, m_narrowing || isNoneCurrent);
    QTableView::focusInEvent(event);
    if (isNoneCurrent)
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    updateRow(currentIndex().row());
}

void DataTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    if (m_narrowing)
        return;
    m_leftAt = -1;
    m_chosen = m_told = m_rows.idAt(current.row());
    Q_EMIT currentIdChanged(m_chosen);
}

QModelIndex DataTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (currentIndex().isValid() || m_leftAt < 0 || m_rows.rowCount() == 0 ||
        (action != MoveDown && action != MoveUp))
        return QTableView::moveCursor(action, modifiers);
    return m_rows.index(std::clamp(action == MoveDown ? m_leftAt : m_leftAt - 1, 0, m_rows.rowCount() - 1),
                        0);
}

} // namespace Stationmaster
