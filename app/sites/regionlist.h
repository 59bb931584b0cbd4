// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/mediaregions/mediaregionsapi.h"

#include <QFrame>

#include <optional>

class QKeyEvent;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace Stationmaster {

/// Media regions, one a row: city and AWS name, what kind of region it is, and buttons for what the keys do
/// as well. Where they are chosen they have an order, which dragging, buttons and Alt+Up and Alt+Down change;
/// where they are available, Enter, Insert, a double click or a button adds one. Emits what is wanted; the
/// owner answers with setRegions().
class RegionList : public QFrame
{
    Q_OBJECT
public:
    enum class Use { Chosen, Available };

    RegionList(Use use, const QString &title, const QString &subtitle, QWidget *parent = nullptr);

    /// @p offered: nothing while it is not known; then no row says what kind it is.
    void setRegions(const QStringList &regions, const std::optional<MediaRegions> &offered);
    /// Shown while there are no rows.
    void setEmptyText(const QString &text);
    void setReadOnly(bool isReadOnly);
    QStringList regions() const { return m_regions; }
    QListWidget *view() const { return m_list; }

    int current() const; ///< 0 when there is none
    /// @p focus: the keyboard goes there, too.
    void setCurrent(int index, bool focus);

Q_SIGNALS:
    void moveRequested(int from, int to);
    void removeRequested(int index);
    void addRequested(const QString &region);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< keys in the list

private:
    void addItem();
    bool handleKey(const QKeyEvent &key);
    void limitSize();
    void refresh();
    void describe(QListWidgetItem *item, int index);
    void describeButtons(QListWidgetItem *item, int index);
    void askToMove(int from, int to);

    const Use m_use;
    QStringList m_regions;
    std::optional<MediaRegions> m_offered;
    bool m_isReadOnly = false;
    QListWidget *m_list;
    QLabel *m_empty;
};

} // namespace Stationmaster
