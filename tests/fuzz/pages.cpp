// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// The pages of a list, one decoder for all of them as in a walk.
#include "fuzzing.h"
#include "resources/json/readpage.h"
#include "resources/phones/phones.h"
#include "resources/users/usersapi.h"

namespace Stationmaster::Fuzz {

namespace {

template <typename Row>
Result<Page<Row>> lastOf(const QList<QByteArray> &bodies, ReadRow<Row> readRow, const char *listKey)
{
    PageDecoder<Row> decoder(readRow, listKey);
    Result<Page<Row>> page = fail({});
    for (const QByteArray &body : bodies) {
        page = decoder({.status = 200, .body = body});
        if (!page) {
            require(page.error().kind == Error::Kind::Malformed, "an answer that is no page is malformed");
            continue;
        }
        require(std::ssize(page->rows) <= page->entityCount, "rows come from entities");
        for (const Row &row : page->rows)
            require(!row.id.isEmpty(), "every row has an id");
    }
    return page;
}

} // namespace

} // namespace Stationmaster::Fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Stationmaster;
    const QList<QByteArray> bodies = Fuzz::partsOf(Fuzz::bytesOf(data, size));
    Fuzz::lastOf<UserRow>(bodies, readUserRow, "results");
    const auto last = Fuzz::lastOf<PhoneRow>(bodies, readPhoneRow, "entities");
    const auto alone = Fuzz::lastOf<PhoneRow>({bodies.constLast()}, readPhoneRow, "entities");
    Fuzz::require(alone.has_value() == last.has_value() && (!alone || alone->rows == last->rows),
                  "a page does not depend on the pages before it");
    return 0;
}
