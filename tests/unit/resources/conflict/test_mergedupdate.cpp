// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/conflict/mergedupdate.h"
#include "support/awaited.h"

#include <deque>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Kind = Error::Kind;

class MergedUpdateTest : public testing::Test
{
protected:
    static Document doc(int version, const QJsonObject &fields)
    {
        QJsonObject json = fields;
        json[u"id"_s] = u"p"_s;
        json[u"version"_s] = version;
        return Document(json);
    }
    static Error conflict()
    {
        return {.kind = Kind::Conflict, .httpStatus = 409, .code = u"general.conflict"_s};
    }
    static Error timeout() { return {.kind = Kind::Timeout, .ambiguous = true}; }

    void TearDown() override
    {
        EXPECT_TRUE(reads.empty());
        EXPECT_TRUE(writes.empty());
    }
    UpdateCalls calls()
    {
        return {.get = [this] { return next(reads); },
                .put =
                    [this](const Document &document) {
                        sent.append(document);
                        return next(writes);
                    }};
    }
    static Call<Document> next(std::deque<Result<Document>> &script)
    {
        if (script.empty()) {
            ADD_FAILURE() << "a call too many";
            return finishedCall<Document>(fail({.kind = Kind::Storage}));
        }
        const Result<Document> result = script.front();
        script.pop_front();
        return finishedCall<Document>(result);
    }
    Result<UpdateOutcome> updated() { return awaited(mergedUpdate(base, mine, calls())); }

    Document base = doc(1, {{u"a"_s, 1}, {u"b"_s, 1}});
    Document mine = doc(1, {{u"a"_s, 2}, {u"b"_s, 1}});
    std::deque<Result<Document>> reads;
    std::deque<Result<Document>> writes;
    QList<Document> sent;
};

TEST_F(MergedUpdateTest, WithoutAConflictIsOneWrite)
{
    writes = {doc(2, {{u"a"_s, 2}, {u"b"_s, 1}})};
    const auto result = updated();
    ASSERT_TRUE(result);
    EXPECT_EQ(result->document.version(), 2);
    EXPECT_EQ(result->rounds, 0);
    EXPECT_FALSE(result->conflicts);
    EXPECT_EQ(sent, QList<Document>{mine});
}

TEST_F(MergedUpdateTest, WithoutAChangeSendsNothing)
{
    mine = base;
    mine.set(u"status"_s, u"whatever"_s);
    const auto result = updated();
    ASSERT_TRUE(result);
    EXPECT_EQ(result->document, base);
}

TEST_F(MergedUpdateTest, SendsTheVersionThatWasRead)
{
    mine.remove(u"version"_s);
    writes = {doc(2, {{u"a"_s, 2}})};
    ASSERT_TRUE(updated());
    EXPECT_EQ(sent.first().version(), 1);
}

TEST_F(MergedUpdateTest, OtherFieldsAreMergedInSilence)
{
    writes = {fail(conflict()), doc(5, {{u"a"_s, 2}, {u"b"_s, 7}})};
    reads = {doc(4, {{u"a"_s, 1}, {u"b"_s, 7}})};
    const auto result = updated();
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->conflicts);
    EXPECT_EQ(result->rounds, 1);
    EXPECT_EQ(sent.last(), doc(4, {{u"a"_s, 2}, {u"b"_s, 7}}));
}

TEST_F(MergedUpdateTest, TheSameFieldIsShown)
{
    writes = {fail(conflict())};
    reads = {doc(4, {{u"a"_s, 3}, {u"b"_s, 7}})};
    const auto result = updated();
    ASSERT_TRUE(result);
    ASSERT_TRUE(result->conflicts);
    EXPECT_EQ(*result->conflicts,
              QList<FieldConflict>({{.path = u"a"_s, .base = 1, .mine = 2, .theirs = 3}}));
    const Document theirs = result->document;
    EXPECT_EQ(theirs.version(), 4);
    EXPECT_EQ(sent.size(), 1) << "nobody is overwritten";

    // The user insists.
    mine = threeWayMerge(base, mine, theirs).merged;
    mine.set(u"a"_s, 2);
    base = theirs;
    writes = {doc(5, {{u"a"_s, 2}, {u"b"_s, 7}})};
    EXPECT_FALSE(updated()->conflicts);
    EXPECT_EQ(sent.last(), doc(4, {{u"a"_s, 2}, {u"b"_s, 7}}));
}

TEST_F(MergedUpdateTest, TheSameChangeByBothNeedsNoSecondWrite)
{
    writes = {fail(conflict())};
    reads = {doc(2, {{u"a"_s, 2}, {u"b"_s, 1}})};
    const auto result = updated();
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->conflicts);
    EXPECT_EQ(result->document.version(), 2);
    EXPECT_EQ(sent.size(), 1);
}

TEST_F(MergedUpdateTest, StopsAfterThreeRounds)
{
    writes = {fail(conflict()), fail(conflict()), fail(conflict()), fail(conflict())};
    for (int version = 2; version <= 5; ++version)
        reads.push_back(doc(version, {{u"a"_s, 1}, {u"b"_s, version}}));
    const auto result = updated();
    ASSERT_TRUE(result);
    ASSERT_TRUE(result->conflicts);
    EXPECT_TRUE(result->conflicts->isEmpty());
    EXPECT_EQ(threeWayMerge(base, mine, result->document).merged, doc(5, {{u"a"_s, 2}, {u"b"_s, 5}}));
    EXPECT_EQ(result->rounds, 3);
    EXPECT_EQ(sent.size(), 4);
}

TEST_F(MergedUpdateTest, ARefusalThatIsNotAboutVersionsIsReported)
{
    writes = {fail(conflict())}; // the name is taken
    reads = {base};
    const auto result = updated();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Kind::Conflict);
    EXPECT_EQ(result.error().code, u"general.conflict"_s);
    EXPECT_EQ(sent.size(), 1);
}

TEST_F(MergedUpdateTest, OtherErrorsAreReportedAtOnce)
{
    for (const Kind kind : {Kind::Forbidden, Kind::NotFound, Kind::Rejected, Kind::ReadOnly}) {
        writes = {fail({.kind = kind})};
        EXPECT_EQ(updated().error().kind, kind);
    }
}

TEST_F(MergedUpdateTest, WhatWasDeletedMeanwhileIsNotFound)
{
    writes = {fail(conflict())};
    reads = {fail({.kind = Kind::NotFound, .httpStatus = 404})};
    EXPECT_EQ(updated().error().kind, Kind::NotFound);
    writes = {fail(timeout())};
    reads = {doc(2, {{u"a"_s, 1}, {u"state"_s, u"deleted"_s}})};
    const auto result = updated();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Kind::NotFound);
    EXPECT_FALSE(result.error().ambiguous);
}

TEST_F(MergedUpdateTest, AnAmbiguousEndIsLookedUp)
{
    writes = {fail(timeout())};
    reads = {doc(2, {{u"a"_s, 2}, {u"b"_s, 1}})};
    const auto result = updated();
    ASSERT_TRUE(result);
    EXPECT_EQ(result->document.version(), 2) << "it had arrived";
    EXPECT_EQ(sent.size(), 1);
}

TEST_F(MergedUpdateTest, WhatDidNotArriveIsWrittenAgain)
{
    writes = {fail(timeout()), doc(2, {{u"a"_s, 2}, {u"b"_s, 1}})};
    reads = {base};
    const auto result = updated();
    ASSERT_TRUE(result);
    EXPECT_EQ(result->rounds, 1);
    EXPECT_EQ(sent, (QList<Document>{mine, mine}));
}

TEST_F(MergedUpdateTest, AConflictWithItselfAfterALostAnswerIsNone)
{
    Error repeated = conflict();
    repeated.ambiguous = true; // the transport's repeat met what its first attempt had written
    writes = {fail(repeated)};
    reads = {doc(2, {{u"a"_s, 2}, {u"b"_s, 1}})};
    const auto result = updated();
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->conflicts);
}

TEST_F(MergedUpdateTest, WhatCannotBeLookedUpStaysAmbiguous)
{
    writes = {fail(timeout())};
    reads = {fail({.kind = Kind::Offline})};
    const auto result = updated();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Kind::Offline);
    EXPECT_TRUE(result.error().ambiguous);
    writes = {fail(conflict())};
    reads = {fail({.kind = Kind::Offline})};
    EXPECT_FALSE(updated().error().ambiguous) << "it was refused";
}

TEST_F(MergedUpdateTest, AReadThatLagsBehindALostAnswerLeavesItAmbiguous)
{
    writes = {fail(timeout()), fail(conflict())}; // the first one had arrived
    reads = {base, base};
    const auto result = updated();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Kind::Conflict);
    EXPECT_TRUE(result.error().ambiguous);
    writes = {fail(timeout()), fail({.kind = Kind::Forbidden})};
    reads = {base};
    EXPECT_TRUE(updated().error().ambiguous);
}

TEST_F(MergedUpdateTest, AnObjectMayHaveNeitherIdNorVersion)
{
    base = Document(QJsonObject{{u"persistentConnectionRequired"_s, false}}); // telephony settings
    mine = Document(QJsonObject{{u"persistentConnectionRequired"_s, true}});
    const Document theirs(
        QJsonObject{{u"persistentConnectionRequired"_s, false}, {u"blockCallerIdAccessCode"_s, u"*67"_s}});
    reads = {theirs};
    Document expected = theirs;
    expected.set(u"persistentConnectionRequired"_s, true);
    writes = {fail(conflict()), expected};
    ASSERT_TRUE(updated());
    EXPECT_EQ(sent, (QList<Document>{mine, expected}));
}

TEST_F(MergedUpdateTest, CancellingCancelsTheCallUnderWay)
{
    CallPromise<Document> writing;
    bool isCancelled = false;
    writing.onCancel([&] {
        isCancelled = true;
        writing.finish(fail({.kind = Kind::Cancelled, .ambiguous = true}));
    });
    UpdateCalls silent = calls();
    silent.put = [writing](const Document &) { return writing.call(); };
    const auto call = mergedUpdate(base, mine, silent);
    call.cancel();
    EXPECT_TRUE(isCancelled);
    ASSERT_TRUE(call.isFinished());
    EXPECT_EQ(call.result().error().kind, Kind::Cancelled);
    EXPECT_TRUE(call.result().error().ambiguous);
}

TEST_F(MergedUpdateTest, CancellingWhileLookingReadsNoMore)
{
    const CallPromise<Document> reading;
    writes = {fail(conflict())};
    UpdateCalls silent = calls();
    silent.get = [reading] { return reading.call(); };
    const auto call = mergedUpdate(base, mine, silent);
    call.cancel();
    EXPECT_TRUE(reading.isFinished());
    EXPECT_EQ(call.result().error().kind, Kind::Cancelled);
    EXPECT_EQ(sent.size(), 1);
}

} // namespace
} // namespace Stationmaster::Test
