// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sites/regionrow.h"

#include <QFrame>

#include <optional>
#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace Stationmaster {

/// Media regions, one a row. Where they are chosen they have an order, which dragging, buttons and Alt+Up and
/// Alt+Down change; where they are available, Enter, Insert, a double click or a button adds one. Changes
/// nothing itself: it asks, and is shown what became of it.
class RegionList : public QFrame
{
    Q_OBJECT
public:
    using Use = RegionRow::Use;

    RegionList(Use use, const QString &title, const QString &subtitle, QWidget *parent = nullptr);

    /// @p offered: nothing while it is not known; then no row says what kind it is.
    void setRegions(const QStringList &regions, const std::optional<MediaRegions> &offered);
    /// Instead of rows, where there are none.
    void setEmptyText(const QString &text);
    void setReadOnly(bool isReadOnly);
    QStringList regions() const;
    RegionRow *row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    int current() const { return m_current; }
    /// Where Tab comes to; @p focus: now.
    void setCurrent(int index, bool focus);

Q_SIGNALS:
    void moveRequested(int from, int to);
    void removeRequested(int index);
    void addRequested(const QString &region);

protected:
    void changeEvent(QEvent *event) override;

private:
    RegionRow *addRow();
    void limitSize();
    void refresh();
    int indexOf(const RegionRow *row) const;
    int rowAt(const QPoint &position) const;
    void askToMove(int from, int rows);

    const Use m_use;
    QStringList m_regions;
    std::optional<MediaRegions> m_offered;
    bool m_isReadOnly = false;
    int m_current = 0;
    int m_dragged = -1; ///< where the dragged region is now
    std::vector<RegionRow *> m_rows;
    QWidget *m_items; ///< what a screen reader takes for the list
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QLabel *m_empty;
};

} // namespace Stationmaster
