// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// How the rows that a view knows become the rows that it should know: at most one removal, one insertion and
// one re-ordering, with persistent indexes carried along.
#include "widgets/datatablemodel.h"

#include <algorithm>

namespace Stationmaster {

void DataTableModel::show(const std::vector<int> &target)
{
    dropRowsMissingIn(target);
    addRowsOf(target);
    if (m_shown != target)
        reorder(target);
}

void DataTableModel::dropRowsMissingIn(const std::vector<int> &target)
{
    std::vector<bool> wanted(m_ids.size(), false);
    for (const int row : target)
        wanted[static_cast<size_t>(row)] = true;
    const auto isGone = [&wanted](int row) { return !wanted[static_cast<size_t>(row)]; };

    auto first = std::find_if(m_shown.begin(), m_shown.end(), isGone);
    if (first == m_shown.end())
        return;
    const auto gone = std::count_if(first, m_shown.end(), isGone);
    if (!std::all_of(first, first + gone, isGone)) {
        std::vector<int> goneLast = m_shown;
        std::stable_partition(goneLast.begin(), goneLast.end(), [&isGone](int row) { return !isGone(row); });
        reorder(std::move(goneLast));
        first = m_shown.end() - gone;
    }
    const int from = static_cast<int>(first - m_shown.begin());
    beginRemoveRows({}, from, from + static_cast<int>(gone) - 1);
    m_shown.erase(first, first + gone);
    place();
    endRemoveRows();
}

void DataTableModel::addRowsOf(const std::vector<int> &target)
{
    const auto isNew = [this](int row) { return m_place[static_cast<size_t>(row)] < 0; };
    const auto first = std::find_if(target.begin(), target.end(), isNew);
    if (first == target.end())
        return;
    std::vector<int> added;
    std::copy_if(first, target.end(), std::back_inserter(added), isNew);

    // One block in its final place when it is one; else at the end, and reorder() brings them home.
    const auto count = static_cast<std::ptrdiff_t>(added.size());
    auto at = first - target.begin();
    const bool block = std::equal(added.begin(), added.end(), first, first + count) &&
                       std::equal(target.begin(), first, m_shown.begin(), m_shown.begin() + at) &&
                       std::equal(first + count, target.end(), m_shown.begin() + at, m_shown.end());
    if (!block)
        at = static_cast<std::ptrdiff_t>(m_shown.size());
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + count) - 1);
    m_shown.insert(m_shown.begin() + at, added.begin(), added.end());
    place();
    endInsertRows();
}

void DataTableModel::reorder(std::vector<int> target)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> storage;
    storage.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before)
        storage.push_back(m_shown[static_cast<size_t>(index.row())]);

    m_shown = std::move(target);
    place();

    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(
            index(m_place[static_cast<size_t>(storage[static_cast<size_t>(i)])], before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void DataTableModel::place()
{
    m_place.assign(m_ids.size(), -1);
    for (size_t row = 0; row < m_shown.size(); ++row)
        m_place[static_cast<size_t>(m_shown[row])] = static_cast<int>(row);
}

void DataTableModel::announce(const std::vector<int> &storageRows)
{
    int first = rowCount();
    int last = -1;
    for (const int storage : storageRows) {
        const int row = m_place[static_cast<size_t>(storage)];
        if (row < 0)
            continue;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

} // namespace Stationmaster
