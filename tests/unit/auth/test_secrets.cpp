// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/qtkeychainbackend.h"
#include "auth/secretstore.h"
#include "support/awaited.h"

#include <QTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Outcome = SecretAnswer::Outcome;
using Keeping = SecretStore::Keeping;
using JobKind = KeychainJob::Kind;

SecretAnswer done(const QByteArray &secret = {})
{
    return {.outcome = Outcome::Done, .secret = secret};
}

/// A keychain whose person answers when the test says so.
class FakeBackend : public KeychainBackend
{
public:
    void run(const KeychainJob &job, QObject *context,
             std::function<void(const SecretAnswer &)> done) override
    {
        seen.push_back(job);
        if (hangs)
            hanging.push_back(done);
        else
            QTimer::singleShot(0, context, [done, answer = ends] { done(answer); });
    }
    void answer(const SecretAnswer &end)
    {
        const auto first = hanging.front();
        hanging.erase(hanging.begin());
        first(end);
    }

    SecretAnswer ends = done();
    bool hangs = false;
    std::vector<KeychainJob> seen;
    std::vector<std::function<void(const SecretAnswer &)>> hanging;
};

struct MeaningCase
{
    int code;
    KeychainState state;
    Outcome read;
    Outcome write;
};

class Meaning : public testing::TestWithParam<MeaningCase>
{
};

TEST_P(Meaning, IsWhatAPersonCanUse)
{
    const MeaningCase &c = GetParam();
    EXPECT_EQ(keychainOutcome(JobKind::Read, c.code, c.state), c.read);
    EXPECT_EQ(keychainOutcome(JobKind::Write, c.code, c.state), c.write);
}

using enum KeychainState;

INSTANTIATE_TEST_SUITE_P(Codes, Meaning,
                         testing::Values(MeaningCase{0, Unknown, Outcome::Done, Outcome::Done},
                                         MeaningCase{1, Open, Outcome::NotFound, Outcome::NotFound},
                                         MeaningCase{1, Unknown, Outcome::NotFound, Outcome::NotFound},
                                         MeaningCase{1, NoKeyring, Outcome::NotFound, Outcome::NotFound},
                                         MeaningCase{1, Locked, Outcome::Locked, Outcome::Locked},
                                         MeaningCase{2, Open, Outcome::Failed, Outcome::Failed},
                                         MeaningCase{3, Open, Outcome::Refused, Outcome::Refused},
                                         MeaningCase{3, Locked, Outcome::Refused, Outcome::Refused},
                                         MeaningCase{4, Locked, Outcome::Locked, Outcome::Locked},
                                         MeaningCase{4, Open, Outcome::Refused, Outcome::Refused},
                                         MeaningCase{5, Unknown, Outcome::NoService, Outcome::NoService},
                                         MeaningCase{5, NoBus, Outcome::NoBus, Outcome::NoBus},
                                         MeaningCase{6, Unknown, Outcome::NoService, Outcome::NoService},
                                         MeaningCase{7, NoBus, Outcome::NoBus, Outcome::NoBus},
                                         MeaningCase{7, NoService, Outcome::NoService, Outcome::NoService},
                                         MeaningCase{7, NoKeyring, Outcome::NoKeyring, Outcome::NoKeyring},
                                         MeaningCase{7, KeychainState::Refused, Outcome::Refused,
                                                     Outcome::Refused},
                                         MeaningCase{7, Open, Outcome::Failed, Outcome::Failed},
                                         MeaningCase{99, Unknown, Outcome::Failed, Outcome::Failed}),
                         [](const auto &test) { return "case" + std::to_string(test.index); });

TEST(MeaningOfRemoving, NothingToRemoveIsDone)
{
    EXPECT_EQ(keychainOutcome(JobKind::Remove, 1, Open), Outcome::Done);
    EXPECT_EQ(keychainOutcome(JobKind::Remove, 1, Locked), Outcome::Locked);
}

class Secrets : public testing::Test
{
protected:
    Secrets()
    {
        QObject::connect(store.get(), &SecretStore::changed, store.get(), [this] { ++changes; });
    }
    void hang()
    {
        backend.hangs = true;
        store->setTimeout(std::chrono::milliseconds(10));
    }

    FakeBackend backend;
    std::unique_ptr<SecretStore> store = std::make_unique<SecretStore>(u"our.service"_s, backend);
    int changes = 0;
};

TEST_F(Secrets, GoToTheKeychain)
{
    backend.ends = done("s");
    EXPECT_EQ(awaited(store->read(u"k"_s))->secret, "s");
    EXPECT_TRUE(awaited(store->save(u"k"_s, "new"))->isDone());
    EXPECT_TRUE(awaited(store->remove(u"k"_s))->isDone());
    ASSERT_EQ(backend.seen.size(), 3U);
    EXPECT_EQ(backend.seen[0].kind, JobKind::Read);
    EXPECT_EQ(backend.seen[1].kind, JobKind::Write);
    EXPECT_EQ(backend.seen[1].secret, "new");
    EXPECT_EQ(backend.seen[2].kind, JobKind::Remove);
    for (const KeychainJob &job : backend.seen) {
        EXPECT_EQ(job.service, u"our.service"_s);
        EXPECT_EQ(job.key, u"k"_s);
    }
}

TEST_F(Secrets, AFailedJobSaysWhy)
{
    backend.ends = {.outcome = Outcome::Locked};
    EXPECT_EQ(awaited(store->read(u"k"_s))->outcome, Outcome::Locked);
    EXPECT_EQ(awaited(store->save(u"k"_s, "s"))->outcome, Outcome::Locked);
    EXPECT_EQ(awaited(store->remove(u"k"_s))->outcome, Outcome::Locked);
}

TEST_F(Secrets, NobodyWaitsForAPersonButTheAnswerIsHeard)
{
    hang();
    EXPECT_EQ(awaited(store->read(u"k"_s))->outcome, Outcome::Waiting);
    EXPECT_EQ(store->keeping(u"k"_s), Keeping::Nothing);
    EXPECT_EQ(changes, 1);
    backend.answer(done("at last"));
    EXPECT_EQ(changes, 2);
    EXPECT_EQ(awaited(store->read(u"k"_s))->secret, "at last");
    EXPECT_EQ(awaited(store->save(u"k"_s, "x"))->outcome, Outcome::Waiting);
    backend.answer({.outcome = Outcome::Refused});
    EXPECT_EQ(changes, 4);
    EXPECT_EQ(store->reason(u"k"_s), Outcome::Refused);
    EXPECT_EQ(awaited(store->remove(u"k"_s))->outcome, Outcome::Waiting);
}

TEST_F(Secrets, CallsEndWhenTheStoreGoes)
{
    backend.hangs = true;
    const auto call = store->read(u"k"_s);
    const auto given = store->read(u"k"_s);
    given.cancel();
    backend.answer(done("s"));
    EXPECT_EQ(changes, 1);
    backend.answer(done("s"));
    EXPECT_EQ(call.result()->secret, "s");
    EXPECT_EQ(given.result().error().kind, Error::Kind::Cancelled);
    EXPECT_EQ(changes, 1) << "who has cancelled is told nothing";
    const auto open = store->read(u"l"_s);
    const auto saving = store->save(u"k"_s, "t");
    store.reset();
    for (const auto &each : {open, saving}) {
        ASSERT_TRUE(each.isFinished());
        EXPECT_EQ(each.result().error().kind, Error::Kind::Cancelled);
    }
}

TEST_F(Secrets, TheStoreSaysWhereASecretIs)
{
    EXPECT_EQ(store->keeping(u"k"_s), Keeping::Nothing);
    EXPECT_TRUE(awaited(store->save(u"k"_s, "s"))->isDone());
    EXPECT_EQ(store->keeping(u"k"_s), Keeping::Kept);
    EXPECT_EQ(awaited(store->read(u"k"_s))->secret, "s");
    EXPECT_EQ(backend.seen.size(), 1U) << "what this run knows is not looked up";

    backend.ends = {.outcome = Outcome::NoBus};
    awaited(store->save(u"k"_s, "t"));
    EXPECT_EQ(store->keeping(u"k"_s), Keeping::ThisRunOnly);
    EXPECT_EQ(store->reason(u"k"_s), Outcome::NoBus);
    EXPECT_EQ(awaited(store->read(u"k"_s))->secret, "t");

    backend.ends = {.outcome = Outcome::Refused};
    awaited(store->save(u"k"_s, "u"));
    EXPECT_EQ(store->keeping(u"k"_s), Keeping::ThisRunOnly);
    EXPECT_EQ(store->reason(u"k"_s), Outcome::Refused);
    EXPECT_EQ(awaited(store->read(u"k"_s))->secret, "u");
    EXPECT_EQ(changes, 3);
}

TEST_F(Secrets, AreReadFromTheKeychainOnce)
{
    backend.ends = done("old");
    EXPECT_EQ(awaited(store->read(u"k"_s))->secret, "old");
    EXPECT_EQ(awaited(store->read(u"k"_s))->secret, "old");
    EXPECT_EQ(backend.seen.size(), 1U);
    EXPECT_EQ(store->keeping(u"k"_s), Keeping::Kept);
    backend.ends = {.outcome = Outcome::Locked};
    EXPECT_EQ(awaited(store->read(u"other"_s))->outcome, Outcome::Locked);
    EXPECT_EQ(store->keeping(u"other"_s), Keeping::Nothing);
    EXPECT_EQ(store->reason(u"other"_s), Outcome::Locked);
}

TEST_F(Secrets, AreInMemoryWhileAPersonIsAsked)
{
    hang();
    EXPECT_EQ(awaited(store->save(u"k"_s, "s"))->outcome, Outcome::Waiting);
    EXPECT_EQ(store->keeping(u"k"_s), Keeping::ThisRunOnly);
    EXPECT_EQ(store->reason(u"k"_s), Outcome::Waiting);
    EXPECT_EQ(awaited(store->read(u"k"_s))->secret, "s");
    const int before = changes;
    backend.answer(done());
    EXPECT_EQ(store->keeping(u"k"_s), Keeping::Kept);
    EXPECT_EQ(changes, before + 1);
}

TEST_F(Secrets, ALateOneIsTaken)
{
    hang();
    EXPECT_EQ(awaited(store->read(u"k"_s))->outcome, Outcome::Waiting);
    backend.answer(done("late"));
    EXPECT_EQ(store->keeping(u"k"_s), Keeping::Kept);
    EXPECT_EQ(awaited(store->read(u"k"_s))->secret, "late");
}

TEST_F(Secrets, ANewOneIsNotReplacedByALateOldOne)
{
    hang();
    EXPECT_EQ(awaited(store->read(u"k"_s))->outcome, Outcome::Waiting);
    awaited(store->save(u"k"_s, "new"));
    backend.answer(done("old"));
    EXPECT_EQ(awaited(store->read(u"k"_s))->secret, "new");
    EXPECT_EQ(store->keeping(u"k"_s), Keeping::ThisRunOnly);
}

TEST_F(Secrets, ARemovedOneStaysRemoved)
{
    hang();
    awaited(store->read(u"k"_s));
    awaited(store->save(u"l"_s, "s"));
    awaited(store->remove(u"k"_s));
    awaited(store->remove(u"l"_s));
    EXPECT_EQ(store->keeping(u"l"_s), Keeping::Nothing);
    backend.answer(done("late"));
    backend.answer(done());
    EXPECT_EQ(store->keeping(u"k"_s), Keeping::Nothing);
    EXPECT_EQ(store->keeping(u"l"_s), Keeping::Nothing);
    backend.answer(done());
    backend.answer(done());
    backend.hangs = false;
    backend.ends = {.outcome = Outcome::NotFound};
    EXPECT_EQ(awaited(store->read(u"k"_s))->outcome, Outcome::NotFound);
}

} // namespace
} // namespace Stationmaster::Test
