// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/keychainstore.h"
#include "auth/secretkeeper.h"
#include "support/awaited.h"

#include <QTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Outcome = SecretAnswer::Outcome;
using Keeping = SecretKeeper::Keeping;
using Job = SecretStore::Job;

/// A keychain whose person answers when the test says so.
class FakeBackend : public KeychainBackend
{
public:
    void run(const KeychainJob &job, QObject *context, std::function<void(const KeychainEnd &)> done) override
    {
        seen.push_back(job);
        if (hangs)
            hanging.push_back(done);
        else
            QTimer::singleShot(0, context, [done, answer = ends] { done(answer); });
    }
    void look(QObject *context, std::function<void(KeychainState)> done) override
    {
        ++looks;
        QTimer::singleShot(0, context, [done, found = state] { done(found); });
    }
    void answer(const KeychainEnd &end)
    {
        const auto first = hanging.front();
        hanging.erase(hanging.begin());
        first(end);
    }

    KeychainEnd ends{};
    KeychainState state = KeychainState::Open;
    bool hangs = false;
    int looks = 0;
    std::vector<KeychainJob> seen;
    std::vector<std::function<void(const KeychainEnd &)>> hanging;
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
    EXPECT_EQ(meaningOf({.job = Job::Read}, c.code, c.state), c.read);
    EXPECT_EQ(meaningOf({.job = Job::Write}, c.code, c.state), c.write);
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
    EXPECT_EQ(meaningOf({.job = Job::Remove}, 1, Open), Outcome::Done);
    EXPECT_EQ(meaningOf({.job = Job::Remove}, 1, Locked), Outcome::Locked);
}

class Keychain : public testing::Test
{
protected:
    Keychain()
    {
        QObject::connect(store.get(), &SecretStore::answeredLate, store.get(),
                         [this](Job job, const QString &key, const SecretAnswer &answer) {
                             late.push_back({job, key, answer});
                         });
    }
    struct Late
    {
        Job job;
        QString key;
        SecretAnswer answer;
    };

    FakeBackend backend;
    std::unique_ptr<KeychainStore> store = std::make_unique<KeychainStore>(u"our.service"_s, backend);
    std::vector<Late> late;
};

TEST_F(Keychain, PassesJobsOn)
{
    backend.ends = {.secret = "s"};
    EXPECT_EQ(awaited(store->read(u"k"_s))->secret, "s");
    EXPECT_TRUE(awaited(store->write(u"k"_s, "new"))->isDone());
    EXPECT_TRUE(awaited(store->remove(u"k"_s))->isDone());
    ASSERT_EQ(backend.seen.size(), 3U);
    EXPECT_EQ(backend.seen[0].job, Job::Read);
    EXPECT_EQ(backend.seen[1].secret, "new");
    EXPECT_EQ(backend.seen[2].job, Job::Remove);
    for (const KeychainJob &job : backend.seen) {
        EXPECT_EQ(job.service, u"our.service"_s);
        EXPECT_EQ(job.key, u"k"_s);
    }
    EXPECT_EQ(backend.looks, 0);
}

TEST_F(Keychain, LooksWhyAJobFailed)
{
    backend.ends = {.code = 1, .words = u"not there"_s};
    backend.state = Locked;
    const auto answer = awaited(store->read(u"k"_s));
    EXPECT_EQ(answer->outcome, Outcome::Locked);
    EXPECT_EQ(answer->words, u"not there"_s);
    EXPECT_EQ(backend.looks, 1);
}

TEST_F(Keychain, DoesNotWaitForAPersonButHearsTheAnswer)
{
    backend.hangs = true;
    store->setPatience(std::chrono::milliseconds(10));
    EXPECT_EQ(awaited(store->read(u"k"_s))->outcome, Outcome::Waiting);
    EXPECT_TRUE(late.empty());
    backend.answer({.secret = "at last"});
    ASSERT_EQ(late.size(), 1U);
    EXPECT_EQ(late[0].job, Job::Read);
    EXPECT_EQ(late[0].key, u"k"_s);
    EXPECT_EQ(late[0].answer.secret, "at last");
    EXPECT_EQ(awaited(store->write(u"k"_s, "x"))->outcome, Outcome::Waiting);
    backend.answer({.code = 3});
    EXPECT_TRUE(QTest::qWaitFor([this] { return late.size() == 2; }));
    EXPECT_EQ(late[1].answer.outcome, Outcome::Refused);
}

TEST_F(Keychain, EndsItsCallsWhenItGoes)
{
    backend.hangs = true;
    const auto call = store->read(u"k"_s);
    const auto given = store->read(u"k"_s);
    given.cancel();
    backend.answer({.secret = "s"});
    backend.answer({.secret = "s"});
    EXPECT_EQ(call.result()->secret, "s");
    EXPECT_EQ(given.result().error().kind, Error::Kind::Cancelled);
    EXPECT_TRUE(late.empty());
    const auto open = store->read(u"k"_s);
    store.reset();
    ASSERT_TRUE(open.isFinished());
    EXPECT_EQ(open.result().error().kind, Error::Kind::Cancelled);
}

class Keeper : public Keychain
{
protected:
    Keeper()
    {
        store->setPatience(std::chrono::milliseconds(10));
        QObject::connect(keeper.get(), &SecretKeeper::changed, keeper.get(), [this] { ++changes; });
    }
    std::unique_ptr<SecretKeeper> keeper = std::make_unique<SecretKeeper>(*store);
    int changes = 0;
};

TEST_F(Keeper, SaysWhereASecretIs)
{
    EXPECT_EQ(keeper->keeping(u"k"_s), Keeping::Nothing);
    EXPECT_EQ(*awaited(keeper->keep(u"k"_s, "s")), Keeping::Kept);
    EXPECT_EQ(keeper->keeping(u"k"_s), Keeping::Kept);
    EXPECT_EQ(awaited(keeper->read(u"k"_s))->secret, "s");
    EXPECT_EQ(backend.seen.size(), 1U) << "what this run knows is not looked up";

    backend.ends = {.code = 7, .words = u"no bus"_s};
    backend.state = NoBus;
    EXPECT_EQ(*awaited(keeper->keep(u"k"_s, "t")), Keeping::ThisRunOnly);
    EXPECT_EQ(keeper->reason(u"k"_s), Outcome::NoBus);
    EXPECT_EQ(awaited(keeper->read(u"k"_s))->secret, "t");

    backend.ends = {.code = 3};
    EXPECT_EQ(*awaited(keeper->keep(u"k"_s, "u")), Keeping::Refused);
    EXPECT_EQ(awaited(keeper->read(u"k"_s))->secret, "u");
    EXPECT_EQ(changes, 3);
}

TEST_F(Keeper, ReadsFromTheKeychainOnce)
{
    backend.ends = {.secret = "old"};
    EXPECT_EQ(awaited(keeper->read(u"k"_s))->secret, "old");
    EXPECT_EQ(awaited(keeper->read(u"k"_s))->secret, "old");
    EXPECT_EQ(backend.seen.size(), 1U);
    EXPECT_EQ(keeper->keeping(u"k"_s), Keeping::Kept);
    backend.ends = {.code = 1};
    backend.state = Locked;
    EXPECT_EQ(awaited(keeper->read(u"other"_s))->outcome, Outcome::Locked);
    EXPECT_EQ(keeper->keeping(u"other"_s), Keeping::Nothing);
    EXPECT_EQ(keeper->reason(u"other"_s), Outcome::Locked);
}

TEST_F(Keeper, GoesOnInMemoryWhileAPersonIsAsked)
{
    backend.hangs = true;
    EXPECT_EQ(*awaited(keeper->keep(u"k"_s, "s")), Keeping::ThisRunOnly);
    EXPECT_EQ(keeper->reason(u"k"_s), Outcome::Waiting);
    EXPECT_EQ(awaited(keeper->read(u"k"_s))->secret, "s");
    const int before = changes;
    backend.answer({});
    EXPECT_EQ(keeper->keeping(u"k"_s), Keeping::Kept);
    EXPECT_EQ(changes, before + 1);
}

TEST_F(Keeper, TakesALateSecret)
{
    backend.hangs = true;
    EXPECT_EQ(awaited(keeper->read(u"k"_s))->outcome, Outcome::Waiting);
    backend.answer({.secret = "late"});
    EXPECT_EQ(keeper->keeping(u"k"_s), Keeping::Kept);
    EXPECT_EQ(awaited(keeper->read(u"k"_s))->secret, "late");
}

TEST_F(Keeper, ANewSecretIsNotReplacedByALateOldOne)
{
    backend.hangs = true;
    EXPECT_EQ(awaited(keeper->read(u"k"_s))->outcome, Outcome::Waiting);
    awaited(keeper->keep(u"k"_s, "new"));
    backend.answer({.secret = "old"});
    EXPECT_EQ(awaited(keeper->read(u"k"_s))->secret, "new");
    EXPECT_EQ(keeper->keeping(u"k"_s), Keeping::ThisRunOnly);
}

TEST_F(Keeper, WhatIsForgottenStaysForgotten)
{
    backend.hangs = true;
    awaited(keeper->read(u"k"_s));
    awaited(keeper->keep(u"l"_s, "s"));
    awaited(keeper->forget(u"k"_s));
    awaited(keeper->forget(u"l"_s));
    EXPECT_EQ(keeper->keeping(u"l"_s), Keeping::Nothing);
    backend.answer({.secret = "late"});
    backend.answer({});
    EXPECT_EQ(keeper->keeping(u"k"_s), Keeping::Nothing);
    EXPECT_EQ(keeper->keeping(u"l"_s), Keeping::Nothing);
    backend.answer({});
    backend.answer({});
    backend.hangs = false;
    backend.ends = {.code = 1};
    EXPECT_EQ(awaited(keeper->read(u"k"_s))->outcome, Outcome::NotFound);
}

TEST_F(Keeper, LeavesNobodyWaitingWhenItGoes)
{
    backend.hangs = true;
    const auto call = keeper->keep(u"k"_s, "s");
    keeper.reset();
    backend.answer({});
    EXPECT_EQ(*awaited(call), Keeping::Kept);
}

TEST(Memory, IsAStoreOfItsOwn)
{
    MemoryStore memory;
    EXPECT_EQ(awaited(memory.read(u"k"_s))->outcome, Outcome::NotFound);
    EXPECT_TRUE(awaited(memory.write(u"k"_s, "s"))->isDone());
    EXPECT_EQ(awaited(memory.read(u"k"_s))->secret, "s");
    EXPECT_TRUE(awaited(memory.remove(u"k"_s))->isDone());
    EXPECT_FALSE(memory.contains(u"k"_s));
}

} // namespace
} // namespace Stationmaster::Test
