// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/rowindex.h"
#include "widgets/tablecolumn.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <array>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace Stationmaster {

/// Rows of the org by id: filtered, sorted and fed page by page without ever resetting, so that selection,
/// current row and scroll position survive whatever comes in. A page costs a handful of signals, not one a
/// row. What a slot of one of its signals changes here is carried out after the change under way.
class DataTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, ChipRole, MutedRole };
    /// Named sub-sets of the rows, such as "no phone": bit n of a row's views says whether it is in view n.
    static constexpr int MaxViews = 8;
    using Views = std::function<unsigned(const QString &id)>;

    explicit DataTableModel(std::vector<TableColumn> columns, QObject *parent = nullptr);
    /// Must come before the first row.
    void setViews(Views views);
    /// @p prepare is called for each row that is new or changed, before its texts and views are asked for:
    /// what several of them are made of can be worked out there, once.
    void setPrepare(std::function<void(const QString &id)> prepare) { m_prepare = std::move(prepare); }
    /// About so many rows are to come: makes room, so that none of the following upsert() takes long.
    void expect(int rows);

    /// Rows with these ids are new or changed.
    void upsert(const QStringList &ids);
    /// What rows with these ids are made of has changed; ids that are no rows are passed over. A few follow
    /// at once, many bit by bit, as with refreshAll().
    void refresh(const QStringList &ids);
    void remove(const QStringList &ids);
    void removeAll();
    /// Something that every row is made of has changed. Large tables follow bit by bit, so that the window
    /// does not stop for it.
    void refreshAll();

    void setFilter(const QString &words);
    QString filter() const;
    void setView(int view); ///< -1: all rows
    int view() const;
    bool isIn(int view, const QString &id) const; ///< whatever the filter says; -1: among all rows
    /// Further narrows what filter and view show; empty: not at all. Asked for each row whenever rows change.
    void setOnly(std::function<bool(const QString &id)> only);
    int inView(int view) const; ///< rows of a view, whatever the filter says; -1: all rows
    int total() const;

    QStringList shownIds() const; ///< in shown order
    QString idAt(int row) const;
    int rowOf(const QString &id) const; ///< -1: not shown
    bool contains(const QString &id) const;
    QString textAt(int row, int column) const;
    QString textOf(const QString &id, int column) const;
    const std::vector<TableColumn> &columns() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    struct SortKey
    {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const SortKey &) const = default;
    };
    /// Rows that are equal in one column are sorted by the next key. Columns that are not there, and a second
    /// key for the same column, are left out.
    void setSortKeys(const std::vector<SortKey> &keys);
    const std::vector<SortKey> &sortKeys() const { return m_sortKeys; }

Q_SIGNALS:
    /// Once after each of the calls above that changed which rows there are or how many of them are shown.
    void countsChanged();
    void sortKeysChanged();

private:
    void change(std::function<void()> how);
    void upsertNow(const QStringList &ids);
    bool putRow(const QString &id);
    QString nextToRefresh();
    void removeNow(const QStringList &ids);
    void setSortKeysNow(const std::vector<SortKey> &keys);
    QStringList fieldsOf(const QString &id) const;
    QString plainText(const TableColumn &column, const QString &id) const;
    void setViewsOf(int storage, unsigned views);
    void refreshNextNow();
    void showMatching();
    void show(const std::vector<int> &target);
    void dropRowsMissingIn(const std::vector<int> &target);
    void addRowsOf(const std::vector<int> &target);
    void reorder(std::vector<int> target);
    void place();
    void announce(const std::vector<int> &storageRows);

    std::vector<TableColumn> m_columns;
    Views m_viewsOf;
    std::function<void(const QString &id)> m_prepare;
    RowIndex m_index;
    std::vector<QString> m_ids;    ///< by storage row
    std::vector<unsigned> m_views; ///< by storage row
    QHash<QString, int> m_storage; ///< id → storage row
    std::vector<int> m_shown;      ///< shown row → storage row: what the view knows
    std::vector<int> m_place;      ///< storage row → shown row or -1
    std::array<int, MaxViews> m_viewCounts{};
    int m_view = -1;
    std::function<bool(const QString &id)> m_only;
    std::vector<SortKey> m_sortKeys;
    std::deque<std::function<void()>> m_changes; ///< the first one is under way
    std::optional<size_t> m_nextToRefresh;       ///< storage row; of refreshAll() that has not ended
    QStringList m_toRefresh;                     ///< others, the last one first
    QSet<QString> m_waiting;                     ///< those in m_toRefresh
    QTimer m_refreshTimer;
};

} // namespace Stationmaster
