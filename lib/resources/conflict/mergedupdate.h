// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/conflict/threewaymerge.h"
#include "transport/call.h"

#include <functional>
#include <optional>

namespace Stationmaster {

/// How an update ended that was not an error.
struct UpdateOutcome
{
    Document
        document{}; ///< what is there now, as far as known; with `conflicts`: theirs, and nothing written
    int rounds = 0; ///< how often the object was read again
    bool mayHaveHappened = false; ///< with `conflicts`: an earlier PUT ended without an answer
    /// Other people's changes stopped the update. Empty when every round could be merged, and yet others were
    /// faster each time.
    std::optional<QList<FieldConflict>> conflicts{};
};

/// How one object is read afresh and written whole. An ambiguous end of `put` is looked into by `get`.
struct UpdateCalls
{
    std::function<Call<Document>()> get{};
    std::function<Call<Document>(const Document &)> put{};
};

/// The calls for the object @p id of an endpoint with get(id) and update(document).
template <typename Endpoint>
UpdateCalls updateCalls(const Endpoint &endpoint, const QString &id)
{
    return {.get = [endpoint, id] { return endpoint.get(id); },
            .put = [endpoint](const Document &document) { return endpoint.update(document); }};
}

/// Writes @p mine, which was made from @p base, with the version that was read. A version conflict (409, or
/// 400 with its sentence) and an end without an answer lead to a fresh GET, a merge, and another PUT, at most
/// three times (API.md 3.2), unless all that was changed is there already. Nothing is sent when nothing was
/// changed.
///
/// Ends with Error::Kind::NotFound when the object has been deleted meanwhile, with the server's Conflict
/// when it refuses although nobody changed the object (a name that is taken), and otherwise with the error
/// of the call that failed, `ambiguous` when it is not known whether @p mine has been written. Cancelling
/// cancels the call under way.
Call<UpdateOutcome> mergedUpdate(const Document &base, const Document &mine, UpdateCalls calls);

} // namespace Stationmaster
