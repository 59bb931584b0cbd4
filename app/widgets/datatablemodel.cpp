// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/datatablemodel.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr qint64 RefreshMs = 5;                  // how long rows are refreshed in one go, …
constexpr std::ptrdiff_t RefreshedAtLeast = 200; // … and how many of them, since each go looks at every row

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

} // namespace

DataTableModel::DataTableModel(std::vector<TableColumn> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(0);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] { change([this] { refreshNextNow(); }); });
}

void DataTableModel::setViews(Views views)
{
    Q_ASSERT(m_ids.empty());
    m_viewsOf = std::move(views);
}

QString DataTableModel::plainText(const TableColumn &column, const QString &id) const
{
    return onOneLine(column.chip ? column.chip(id).word : column.text(id));
}

QStringList DataTableModel::fieldsOf(const QString &id) const
{
    QStringList fields;
    fields.reserve(columnCount());
    for (const TableColumn &column : m_columns)
        fields.append(column.found ? plainText(column, id) : QString());
    return fields;
}

void DataTableModel::setViewsOf(int storage, unsigned views)
{
    unsigned &kept = m_views[static_cast<size_t>(storage)];
    for (int view = 0; view < MaxViews; ++view) {
        const int now = (views >> view) & 1u ? 1 : 0;
        const int before = (kept >> view) & 1u ? 1 : 0;
        m_viewCounts[static_cast<size_t>(view)] += now - before;
    }
    kept = views;
}

/// What a slot of one of the signals asks for waits until the change that is being told has been told: rows
/// must not move while a view is half way through learning where they are.
void DataTableModel::change(std::function<void()> how)
{
    m_changes.push_back(std::move(how));
    if (m_changes.size() > 1)
        return;
    while (!m_changes.empty()) {
        m_changes.front()();
        m_changes.pop_front();
    }
}

void DataTableModel::upsert(const QStringList &ids)
{
    change([this, ids] { upsertNow(ids); });
}

void DataTableModel::upsertNow(const QStringList &ids)
{
    std::vector<int> changed;
    for (const QString &id : ids) {
        if (putRow(id))
            changed.push_back(m_storage.value(id));
    }
    announce(changed);
    showMatching();
    Q_EMIT countsChanged();
}

/// False: it is a new one.
bool DataTableModel::putRow(const QString &id)
{
    if (m_prepare)
        m_prepare(id);
    const auto known = m_storage.constFind(id);
    const bool isKnown = known != m_storage.constEnd();
    const int row = isKnown ? known.value() : total();
    if (isKnown) {
        m_index.setFields(row, fieldsOf(id));
    } else {
        m_storage.insert(id, row);
        m_ids.push_back(id);
        m_views.push_back(0);
        m_place.push_back(-1);
        m_index.append(fieldsOf(id));
    }
    setViewsOf(row, m_viewsOf ? m_viewsOf(id) : 0);
    return isKnown;
}

void DataTableModel::refresh(const QStringList &ids)
{
    change([this, ids] {
        QStringList added;
        for (const QString &id : ids) {
            if (m_storage.contains(id) && !m_waiting.contains(id)) {
                m_waiting.insert(id);
                added.prepend(id);
            }
        }
        m_toRefresh = added + m_toRefresh;
        if (!m_refreshTimer.isActive()) // once in a turn of the event loop, in which several pages may come
            refreshNextNow();
    });
}

void DataTableModel::remove(const QStringList &ids)
{
    change([this, ids] { removeNow(ids); });
}

void DataTableModel::removeNow(const QStringList &ids)
{
    std::vector<int> gone;
    for (const QString &id : ids) {
        const auto known = m_storage.constFind(id);
        if (known == m_storage.constEnd())
            continue;
        gone.push_back(known.value());
        setViewsOf(known.value(), 0);
    }
    if (gone.empty())
        return;
    std::sort(gone.begin(), gone.end());
    gone.erase(std::unique(gone.begin(), gone.end()), gone.end());

    std::vector<int> staying = m_shown;
    std::erase_if(staying, [&gone](int row) { return std::binary_search(gone.begin(), gone.end(), row); });
    show(staying);

    // None of them is shown any more, so the storage can move up unseen.
    std::vector<int> movedTo(m_ids.size());
    size_t next = 0;
    for (size_t row = 0, hole = 0; row < m_ids.size(); ++row) {
        if (hole < gone.size() && gone[hole] == static_cast<int>(row)) {
            ++hole;
            m_storage.remove(m_ids[row]);
            continue;
        }
        movedTo[row] = static_cast<int>(next);
        m_storage[m_ids[row]] = static_cast<int>(next);
        if (next != row)
            m_ids[next] = std::move(m_ids[row]);
        m_views[next] = m_views[row];
        ++next;
    }
    m_ids.resize(next);
    m_views.resize(next);
    for (int &row : m_shown)
        row = movedTo[static_cast<size_t>(row)];
    m_index.removeRows(gone);
    place();
    if (m_nextToRefresh)
        m_nextToRefresh = 0; // rows have moved up
    Q_EMIT countsChanged();
}

void DataTableModel::removeAll()
{
    change([this] {
        if (m_ids.empty())
            return;
        show({});
        m_ids.clear();
        m_views.clear();
        m_viewCounts.fill(0);
        m_storage.clear();
        m_index.clear();
        place();
        m_nextToRefresh.reset();
        m_toRefresh.clear();
        m_waiting.clear();
        Q_EMIT countsChanged();
    });
}

void DataTableModel::refreshAll()
{
    change([this] {
        m_nextToRefresh = 0;
        refreshNextNow();
    });
}

void DataTableModel::refreshNextNow()
{
    QElapsedTimer timer;
    timer.start();
    std::vector<int> changed;
    while (std::ssize(changed) < RefreshedAtLeast || !timer.hasExpired(RefreshMs)) {
        const QString id = nextToRefresh();
        if (id.isNull())
            break;
        putRow(id);
        changed.push_back(m_storage.value(id));
    }
    if (changed.empty())
        return;
    m_refreshTimer.start();
    announce(changed);
    showMatching();
    Q_EMIT countsChanged();
}

/// Null: there is none.
QString DataTableModel::nextToRefresh()
{
    while (!m_toRefresh.isEmpty()) {
        const QString id = m_toRefresh.takeLast();
        m_waiting.remove(id);
        if (m_storage.contains(id)) // it may have been removed meanwhile
            return id;
    }
    if (m_nextToRefresh && *m_nextToRefresh < m_ids.size())
        return m_ids[(*m_nextToRefresh)++];
    m_nextToRefresh.reset();
    return {};
}

void DataTableModel::expect(int rows)
{
    if (rows > m_storage.size()) // reserve(0) would shrink it
        m_storage.reserve(rows);
}

void DataTableModel::setFilter(const QString &words)
{
    change([this, words] {
        if (words == m_index.filter())
            return;
        m_index.setFilter(words);
        showMatching();
        Q_EMIT countsChanged();
    });
}

void DataTableModel::setView(int view)
{
    change([this, view] {
        if (view == m_view)
            return;
        m_view = view;
        showMatching();
        Q_EMIT countsChanged();
    });
}

void DataTableModel::setOnly(std::function<bool(const QString &id)> only)
{
    change([this, only = std::move(only)] {
        if (!only && !m_only)
            return;
        m_only = only;
        showMatching();
        Q_EMIT countsChanged();
    });
}

void DataTableModel::sort(int column, Qt::SortOrder order)
{
    setSortKeys({{column, order}});
}

void DataTableModel::setSortKeys(const std::vector<SortKey> &keys)
{
    change([this, keys] { setSortKeysNow(keys); });
}

void DataTableModel::setSortKeysNow(const std::vector<SortKey> &keys)
{
    std::vector<SortKey> wanted;
    std::vector<RowIndex::Order> orders;
    for (const SortKey &key : keys) {
        const bool isDouble = std::ranges::find(wanted, key.column, &SortKey::column) != wanted.end();
        if (key.column < 0 || key.column >= columnCount() || isDouble)
            continue;
        wanted.push_back(key);
        RowIndex::Order by{.field = key.column, .direction = key.order};
        if (m_columns[static_cast<size_t>(key.column)].sortKey)
            by.number = [this, column = key.column](int row) {
                return m_columns[static_cast<size_t>(column)].sortKey(m_ids[static_cast<size_t>(row)]);
            };
        orders.push_back(std::move(by));
    }
    m_index.setOrders(std::move(orders));
    showMatching();
    if (wanted == m_sortKeys)
        return;
    m_sortKeys = std::move(wanted);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT sortKeysChanged();
}

void DataTableModel::showMatching()
{
    if (m_view < 0 && !m_only) {
        show(m_index.visible());
        return;
    }
    std::vector<int> rows;
    for (const int row : m_index.visible()) {
        const auto at = static_cast<size_t>(row);
        if ((m_view < 0 || (m_views[at] >> m_view) & 1u) && (!m_only || m_only(m_ids[at])))
            rows.push_back(row);
    }
    show(rows);
}

QString DataTableModel::filter() const
{
    return m_index.filter();
}

int DataTableModel::view() const
{
    return m_view;
}

int DataTableModel::inView(int view) const
{
    return view < 0 ? total() : m_viewCounts.at(static_cast<size_t>(view));
}

int DataTableModel::total() const
{
    return static_cast<int>(m_ids.size());
}

QStringList DataTableModel::shownIds() const
{
    QStringList ids;
    ids.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        ids.append(idAt(row));
    return ids;
}

QString DataTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<size_t>(m_shown[static_cast<size_t>(row)])]
                                        : QString();
}

int DataTableModel::rowOf(const QString &id) const
{
    const auto known = m_storage.constFind(id);
    return known == m_storage.constEnd() ? -1 : m_place[static_cast<size_t>(known.value())];
}

bool DataTableModel::isIn(int view, const QString &id) const
{
    const auto known = m_storage.constFind(id);
    return known != m_storage.constEnd() &&
           (view < 0 || (m_views[static_cast<size_t>(known.value())] >> view) & 1u);
}

bool DataTableModel::contains(const QString &id) const
{
    return m_storage.contains(id);
}

QString DataTableModel::textAt(int row, int column) const
{
    return textOf(idAt(row), column);
}

QString DataTableModel::textOf(const QString &id, int column) const
{
    return plainText(m_columns.at(static_cast<size_t>(column)), id);
}

const std::vector<TableColumn> &DataTableModel::columns() const
{
    return m_columns;
}

int DataTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DataTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant DataTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableColumn &column = m_columns[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = textAt(index.row(), index.column());
        return text.isEmpty() ? u"—"_s : text;
    }
    case Qt::AccessibleTextRole: {
        const QString text = textAt(index.row(), index.column());
        //: Read aloud for an empty cell of a table.
        return text.isEmpty() ? tr("None") : text;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return idAt(index.row());
    case ChipRole:
        return column.chip ? QVariant::fromValue(column.chip(idAt(index.row()))) : QVariant();
    case MutedRole:
        return column.weight == TableColumn::Weight::Muted;
    default:
        return {};
    }
}

QVariant DataTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn &column = m_columns[static_cast<size_t>(section)];
    const auto key = std::ranges::find(m_sortKeys, section, &SortKey::column);
    const auto rank = static_cast<int>(key - m_sortKeys.begin()) + 1;
    const bool isSorted = key != m_sortKeys.end();
    const bool isAscending = isSorted && key->order == Qt::AscendingOrder;
    if (role == Qt::DisplayRole) // the view itself marks the first key
        return isSorted && rank > 1 ? column.title + (isAscending ? u" ↑"_s : u" ↓"_s) + QString::number(rank)
                                    : column.title;
    if (role == Qt::AccessibleTextRole && isSorted)
        //: Read aloud for the title of a column. %1: the title; %2: 1 for what rows are sorted by first.
        return (isAscending ? tr("%1, sorted ascending, %2") : tr("%1, sorted descending, %2"))
            .arg(column.title, QString::number(rank));
    if (role == Qt::AccessibleTextRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

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
