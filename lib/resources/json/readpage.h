// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/document.h"
#include "resources/json/jsonanswer.h"
#include "transport/pager.h"

namespace Stationmaster {

/// Fills a row from one entity. False: the entity has no usable id, and there is no row.
template <typename Row>
using ReadRow = bool (*)(const JsonView &entity, StringPool &pool, Row &row);

/// Whether a list entry is the trace of something deleted (API.md 3.5).
bool isDeleted(const JsonView &entity);
/// Reads the numbers of an envelope (API.md 3.1), each of which may be absent.
void readEnvelope(const JsonView &answer, std::optional<int> &pageNumber, std::optional<int> &pageCount,
                  std::optional<qint64> &total);

/// A bare array as the list of an envelope; anything else as it is. Some lists come without one.
QByteArray enveloped(const QByteArray &body);

/// Reads a list page by page. Keeps what can be shared between the pages, so each list has its own.
template <typename Row>
class PageDecoder
{
public:
    /// @p listKey: "entities", or "results" for searches.
    explicit PageDecoder(ReadRow<Row> readRow, const char *listKey = "entities")
        : m_readRow(readRow), m_listKey(listKey)
    {
    }

    Result<Page<Row>> operator()(const Reply &reply)
    {
        const Result<JsonView> answer = m_answer.parse(reply.body);
        if (!answer)
            return fail(answer.error());
        const JsonView list = (*answer)[m_listKey];
        if (!list.isArray())
            return fail({.kind = Error::Kind::Malformed});
        Page<Row> page;
        readEnvelope(*answer, page.pageNumber, page.pageCount, page.total);
        list.eachItem([&](const JsonView &entity) {
            ++page.entityCount;
            Row row;
            if (!isDeleted(entity) && m_readRow(entity, m_pool, row))
                page.rows.push_back(std::move(row));
        });
        return page;
    }

private:
    ReadRow<Row> m_readRow;
    const char *m_listKey;
    JsonAnswer m_answer;
    StringPool m_pool;
};

/// A decoder in the shape walkPages() asks for.
template <typename Row>
std::function<Result<Page<Row>>(const Reply &)> pageDecoder(ReadRow<Row> readRow)
{
    auto decoder = std::make_shared<PageDecoder<Row>>(readRow);
    return [decoder](const Reply &reply) { return (*decoder)(reply); };
}

/// A decoder for a list that comes in one answer.
template <typename Row>
std::function<Result<std::vector<Row>>(const Reply &)> readAll(ReadRow<Row> readRow)
{
    return [readRow](const Reply &reply) {
        return PageDecoder<Row>(readRow)(reply).map([](const Page<Row> &page) { return page.rows; });
    };
}

/// The row of a document that was read whole.
template <typename Row>
Row rowFrom(const Document &document, ReadRow<Row> readRow)
{
    StringPool pool;
    Row row;
    readRow(JsonView(document.json()), pool, row);
    return row;
}

/// The row of one object read on its own; Malformed without an id.
template <typename Row>
Result<Row> readOne(const QByteArray &body, ReadRow<Row> readRow)
{
    JsonAnswer answer;
    const Result<JsonView> object = answer.parse(body);
    if (!object)
        return fail(object.error());
    StringPool pool;
    Row row;
    if (!readRow(*object, pool, row))
        return fail({.kind = Error::Kind::Malformed});
    return row;
}

/// The same, and Malformed when it is another object than the one that was asked for.
template <typename Row>
Result<Row> readOne(const QByteArray &body, const QString &id, ReadRow<Row> readRow)
{
    Result<Row> row = readOne<Row>(body, readRow);
    if (row && row->id != id)
        return fail({.kind = Error::Kind::Malformed});
    return row;
}

} // namespace Stationmaster
