// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/mediaregions/mediaregionsapi.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace Stationmaster {

class Chip;

/// One media region in a RegionList: its city and its AWS name, what kind of region it is, and buttons for
/// what the keys do as well. To a screen reader a list item, named by all of that.
class RegionRow : public QFrame
{
    Q_OBJECT
public:
    enum class Use { Chosen, Available };

    explicit RegionRow(Use use, QWidget *parent = nullptr);

    /// @p index of @p count rows.
    void describe(const QString &region, std::optional<MediaRegions::Kind> kind, int index, int count,
                  bool isReadOnly);
    void setCurrent(bool isCurrent);
    const QString &region() const { return m_region; }

Q_SIGNALS:
    void chosen();          ///< by a click, or by the focus
    void stepped(int rows); ///< Up and Down
    void moveRequested(int rows);
    void removeRequested();
    void addRequested();
    void dragged(const QPoint &globalPosition);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &icon);
    void showGrip();
    bool isChosenUse() const { return m_use == Use::Chosen; }

    const Use m_use;
    QString m_region;
    bool m_isReadOnly = false;
    bool m_isCurrent = false;
    QPoint m_pressedAt;
    bool m_isDragged = false;
    QLabel *m_grip;
    QLabel *m_number;
    QLabel *m_city;
    QLabel *m_name;
    Chip *m_kind;
    QToolButton *m_up = nullptr; ///< these three where regions are chosen …
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_add = nullptr; ///< … and this one where they are offered
};

} // namespace Stationmaster
