// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// A walk over a list whose server may answer anything: it ends, once, within a bound, and hands on every row.
#include "fuzzing.h"
#include "resources/json/readpage.h"
#include "scriptedclient.h"
#include "transport/pagerimpl.h"

namespace Stationmaster::Fuzz {

namespace {

constexpr int maxPages = 20;

struct IdRow
{
    QString id{};
};

bool readIdRow(const JsonView &entity, StringPool &, IdRow &row)
{
    row.id = entity["id"].text();
    return !row.id.isEmpty();
}

} // namespace

} // namespace Stationmaster::Fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Stationmaster;
    const auto client = Fuzz::scriptedClient(Fuzz::partsOf(Fuzz::bytesOf(data, size)));
    qint64 rows = 0;
    int pages = 0;
    int ends = 0;
    const auto walk = walkPages<Fuzz::IdRow>(*client,
                                             {.first = {.path = QStringLiteral("/api/v2/things")},
                                              .pageSize = 8,
                                              .parallel = 3,
                                              .maxPages = Fuzz::maxPages},
                                             pageDecoder<Fuzz::IdRow>(Fuzz::readIdRow));
    walk.onPage(client.get(), [&](const std::vector<Fuzz::IdRow> &page) {
        Fuzz::require(ends == 0, "no page comes behind the end");
        rows += std::ssize(page);
        ++pages;
    });
    walk.onFinished(client.get(), [&](const Result<PageSummary> &summary) {
        ++ends;
        if (summary) {
            Fuzz::require(summary->rows == rows && summary->pages == pages,
                          "all that was counted was handed on");
            Fuzz::require(summary->pages <= Fuzz::maxPages, "the bound holds");
        }
    });
    Fuzz::turnUntil([&ends] { return ends > 0; });
    Fuzz::require(ends == 1, "a walk ends once");
    return 0;
}
