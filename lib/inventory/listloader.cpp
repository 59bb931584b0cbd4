// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/listloader.h"

#include "inventory/inventoryprivate.h"

#include <algorithm>

namespace Stationmaster {

namespace {

constexpr qint64 MostExpected = 250'000; // whatever the org says

} // namespace

template <typename Row>
void ListLoader<Row>::load()
{
    state = Inventory::State::Loading;
    error.reset();
    expectedRows = 0;
    m_table.beginLoad(momentNow());
    const PagedCall<Row> call = m_start();
    call.onSize(&m_inventory, [this](qint64 count) {
        expectedRows = static_cast<int>(std::clamp<qint64>(count, 0, MostExpected));
        m_rows.reserve<Row>(expectedRows);
    });
    call.onPage(&m_inventory, [this](const std::vector<Row> &page, Moment asked) {
        putAll(page, asked, &RowTable<Row>::putFromList);
    });
    call.onFinished(&m_inventory, [this](const Result<PageSummary> &summary) { finish(summary); });
    loading = call;
    Q_EMIT m_inventory.stateChanged(list);
}

template <typename Row>
void ListLoader<Row>::putAll(const std::vector<Row> &read, Moment asked, Put put)
{
    QStringList changed;
    QStringList phonesToo;
    Row room;
    for (const Row &one : read) {
        const Row &row = m_rows.completed(one, asked, room);
        Row before;
        const bool isNews = (m_table.*put)(row, asked, before);
        if (isNews)
            m_rows.join(before, row, phonesToo);
        if (m_owner.endSettling(row) || isNews)
            changed.append(row.id);
    }
    if (!changed.isEmpty())
        Q_EMIT m_inventory.rowsChanged(list, changed);
    if (!phonesToo.isEmpty())
        Q_EMIT m_inventory.rowsChanged(Inventory::List::Phones, phonesToo);
}

template <typename Row>
void ListLoader<Row>::putRead(const QString &id, const Result<Row> &read, Moment asked)
{
    if (read)
        putAll({*read}, asked, &RowTable<Row>::putFromRead);
    else if (read.error().kind == Error::Kind::NotFound && !m_owner.settlingIn(list).contains(id))
        announceRemoved(m_table.remove(id, asked));
}

template <typename Row>
void ListLoader<Row>::finish(const Result<PageSummary> &summary)
{
    if (!summary || summary->truncated) {
        // A list that did not end properly says nothing about the rows that it did not bring.
        error = summary ? Error{.kind = Error::Kind::Malformed} : summary.error();
        m_owner.endLoad(*this);
        return;
    }
    announceRemoved(m_table.removeUnseen(m_owner.settlingIn(list)));
    if (list == Inventory::List::Phones)
        m_owner.endPhones();
    else
        m_owner.endLoad(*this);
}

template <typename Row>
void ListLoader<Row>::announceRemoved(const std::vector<Row> &removed)
{
    QStringList ids;
    QStringList phonesToo;
    for (const Row &row : removed) {
        m_rows.join(row, Row(), phonesToo);
        ids.append(row.id);
    }
    if (!ids.isEmpty())
        Q_EMIT m_inventory.rowsRemoved(list, ids);
}

template <typename Row>
bool ListLoader<Row>::restorePage(const std::vector<Row> &snapshot, size_t next)
{
    if (state == Inventory::State::Loaded)
        return true;
    if (next == 0)
        m_rows.reserve<Row>(static_cast<int>(snapshot.size()));
    const size_t end = std::min(next + RestoredAtOnce, snapshot.size());
    QStringList added;
    Row room;
    QStringList phonesToo; // of which a restored list left something out: none
    for (size_t i = next; i < end; ++i) {
        const Row &row = m_rows.withNews(snapshot[i], Moment::min(), room);
        if (!m_table.putFromSnapshot(row))
            continue;
        m_rows.join(Row(), row, phonesToo);
        added.append(row.id);
    }
    if (!added.isEmpty())
        Q_EMIT m_inventory.rowsChanged(list, added);
    if (end < snapshot.size())
        return false;
    restored = true;
    if (!complete.isValid())
        complete = m_owner.restoredAsOf;
    Q_EMIT m_inventory.asOfChanged();
    return true;
}

template class ListLoader<BaseSettingsRow>;
template class ListLoader<SiteRow>;
template class ListLoader<PhoneRow>;
template class ListLoader<UserRow>;
template class ListLoader<StationRow>;

} // namespace Stationmaster
