// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>
#include <QTimer>

namespace Stationmaster {

class OrgTableDelegate;
class OrgTableModel;

/// The look and the keys of every table of the window: rows are selected as a whole, header clicks sort,
/// Ctrl+C copies the selected rows as tab-separated text, Enter or a double click opens a row.
class OrgTable : public QTableView
{
    Q_OBJECT
public:
    /// @p name: what a screen reader calls the table. The model is borrowed and must outlive the table.
    OrgTable(OrgTableModel &rows, const QString &name, QWidget *parent = nullptr);

    /// Filter and view go through the table, so that the current row comes back when it is shown again.
    void setFilter(const QString &words);
    void setView(int view);

    QString currentId() const;
    QStringList selectedIds() const; ///< in shown order
    QStringList idsInView() const;   ///< of the rows that can be seen without scrolling
    /// Selects the row and scrolls to it; false when it is not shown.
    bool selectId(const QString &id);
    /// The selected rows with the titles above, cells parted by tabs.
    QString selectionAsText() const;
    /// Widths from the titles and a sample of the rows. Without effect after the user changed a width.
    void fitColumns();

Q_SIGNALS:
    void rowActivated(const QString &id);
    void currentIdChanged(const QString &id);
    /// Other rows than before can be seen. A moment late, so that scrolling through a table is one change.
    void idsInViewChanged(const QStringList &ids);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void hover(int row);
    void updateRow(int row);
    void applyFont();
    void copySelection() const;
    void afterNarrowing();
    void tellIdsInView();

    OrgTableModel &m_rows;
    OrgTableDelegate *m_delegate;
    QString m_chosen;         ///< the row that was current last by the user's wish
    bool m_narrowing = false; ///< current rows of this moment are nobody's wish
    bool m_fitting = false;
    bool m_sizedByHand = false;
    bool m_fitted = false; ///< with rows, not with titles alone
    QStringList m_inView;
    QTimer m_inViewTimer;
};

} // namespace Stationmaster
