// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

// What two admins made of one object: base, mine and theirs are the parts of the input.
#include "fuzzing.h"
#include "resources/conflict/threewaymerge.h"

#include <QJsonDocument>

#include <algorithm>

namespace Stationmaster::Fuzz {

namespace {

Document documentIn(const QByteArray &body)
{
    return Document(QJsonDocument::fromJson(body).object());
}

/// One side did nothing, or both did the same.
void mergeQuietly(const Document &base, const Document &changed)
{
    const MergeResult mineOnly = threeWayMerge(base, changed, base);
    require(mineOnly.conflicts.isEmpty(), "where they changed nothing there is no conflict");
    const MergeResult theirsOnly = threeWayMerge(base, base, changed);
    require(theirsOnly.conflicts.isEmpty() && !theirsOnly.addsToTheirs,
            "where I changed nothing theirs stays");
    const MergeResult both = threeWayMerge(base, changed, changed);
    require(both.conflicts.isEmpty() && !both.addsToTheirs, "the same change twice is one change");
}

} // namespace

} // namespace Stationmaster::Fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace Stationmaster;
    const QList<QByteArray> parts = Fuzz::partsOf(Fuzz::bytesOf(data, size));
    const Document base = Fuzz::documentIn(parts.value(0));
    const Document mine = Fuzz::documentIn(parts.value(1));
    const Document theirs = Fuzz::documentIn(parts.value(2));
    Fuzz::mergeQuietly(base, mine);

    const MergeResult merged = threeWayMerge(base, mine, theirs);
    const MergeResult turned = threeWayMerge(base, theirs, mine);
    Fuzz::require(std::equal(merged.conflicts.begin(), merged.conflicts.end(), turned.conflicts.begin(),
                             turned.conflicts.end(),
                             [](const FieldConflict &a, const FieldConflict &b) {
                                 return a.path == b.path && a.mine == b.theirs && a.theirs == b.mine;
                             }),
                  "a conflict is one for both sides");
    for (const FieldConflict &conflict : merged.conflicts)
        Fuzz::require(conflict.mine != conflict.theirs, "a conflict has two sides");
    Fuzz::require(merged.merged.version() == theirs.version(), "the version is theirs");
    return 0;
}
