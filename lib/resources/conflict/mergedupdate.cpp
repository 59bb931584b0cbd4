// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/conflict/mergedupdate.h"

#include "resources/endpoint/chained.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int MostRounds = 3; ///< of reading again, merging and writing (API.md 3.2)

/// One update on its way; kept by the calls it waits for.
class UpdateRun : public std::enable_shared_from_this<UpdateRun>
{
public:
    UpdateRun(Document base, Document mine, UpdateCalls calls)
        : m_base(std::move(base)), m_mine(std::move(mine)), m_seen(m_base), m_calls(std::move(calls))
    {
    }

    Call<UpdateOutcome> write(const Document &document)
    {
        return chained<UpdateOutcome, Document>(
            m_calls.put(document), [run = shared_from_this()](const Result<Document> &written) {
                if (written)
                    return finishedCall<UpdateOutcome>(run->outcome(*written));
                const Error &error = written.error();
                run->m_mayHaveHappened = run->m_mayHaveHappened || error.ambiguous;
                if (error.kind != Error::Kind::Conflict && !error.ambiguous)
                    return finishedCall<UpdateOutcome>(fail(run->told(error)));
                run->m_refusal = error;
                return run->readAgain();
            });
    }

private:
    Call<UpdateOutcome> readAgain()
    {
        return chained<UpdateOutcome, Document>(m_calls.get(), [run = shared_from_this()](
                                                                   const Result<Document> &read) {
            return read ? run->mergeInto(*read) : finishedCall<UpdateOutcome>(fail(run->told(read.error())));
        });
    }

    UpdateOutcome outcome(const Document &document) const
    {
        return {.document = document, .rounds = m_rounds};
    }

    Error told(Error error) const
    {
        // Whether an object that is gone had been written before is nobody's concern.
        error.ambiguous = error.kind != Error::Kind::NotFound && m_mayHaveHappened;
        return error;
    }

    Call<UpdateOutcome> mergeInto(const Document &theirs)
    {
        if (theirs.state().compare("deleted"_L1, Qt::CaseInsensitive) == 0)
            return finishedCall<UpdateOutcome>(fail({.kind = Error::Kind::NotFound}));
        const MergeResult merge = threeWayMerge(m_base, m_mine, theirs);
        if (merge.conflicts.isEmpty() && !merge.addsToTheirs)
            return finishedCall<UpdateOutcome>(outcome(theirs)); // it has been written, by us or by them
        const bool isUnchanged = theirs.version() == m_seen.version() && isSameContent(theirs, m_seen);
        if (!m_refusal.ambiguous && isUnchanged)
            return finishedCall<UpdateOutcome>(fail(told(m_refusal))); // versions are not what it is about
        if (!merge.conflicts.isEmpty() || m_rounds >= MostRounds) {
            UpdateOutcome stopped = outcome(theirs);
            stopped.mayHaveHappened = m_mayHaveHappened;
            stopped.conflicts = merge.conflicts;
            return finishedCall<UpdateOutcome>(std::move(stopped));
        }
        ++m_rounds;
        m_seen = theirs;
        return write(merge.merged);
    }

    const Document m_base;
    const Document m_mine;
    Document m_seen; ///< what the last PUT was made from
    const UpdateCalls m_calls;
    int m_rounds = 0;
    Error m_refusal{};              ///< of the last PUT
    bool m_mayHaveHappened = false; ///< a PUT ended without an answer, and reads may lag (API.md 3.5)
};

} // namespace

Call<UpdateOutcome> mergedUpdate(const Document &base, const Document &mine, UpdateCalls calls)
{
    if (isSameContent(base, mine))
        return finishedCall<UpdateOutcome>(UpdateOutcome{.document = base});
    Document first = mine;
    if (base.version())
        first.set(u"version"_s, *base.version());
    return std::make_shared<UpdateRun>(base, mine, std::move(calls))->write(first);
}

} // namespace Stationmaster
