// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioningfixture.h"

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// As long as it lives, no file can be written, as on a disk that is full.
class FullDisk
{
public:
    FullDisk() : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

class StorageTest : public Test::ProvisioningFixture
{
};

TEST_F(StorageTest, APlanThatCannotBeRecordedIsNotBegun)
{
    const Plan plan = phonePlan();
    {
        const FullDisk full;
        EXPECT_EQ(outcomeOf(plan), Outcome::Stopped);
    }
    EXPECT_EQ(org.log, QStringList());
    EXPECT_EQ(step(0).state, StepState::Failed);
    EXPECT_EQ(step(0).error->kind, Error::Kind::Storage);
    EXPECT_EQ(outcomeAfter([this] { executor().retry(); }), Outcome::Complete);
    EXPECT_TRUE(inJournal(plan).isComplete());
}

TEST_F(StorageTest, AnIntentThatCannotBeWrittenIsNotSent)
{
    const Plan plan = phonePlan();
    ASSERT_TRUE(journal().addPlan(plan));
    {
        const FullDisk full;
        EXPECT_EQ(outcomeOf(plan), Outcome::Stopped);
    }
    EXPECT_EQ(org.writes(), 0);
    EXPECT_EQ(step(0).error->kind, Error::Kind::Storage);
    EXPECT_EQ(inJournal(plan).steps[0].state, StepState::Planned);
    EXPECT_EQ(outcomeAfter([this] { executor().retry(); }), Outcome::Complete);
    EXPECT_EQ(org.phones.size(), 1u);
}

TEST_F(StorageTest, AnOutcomeThatCannotBeWrittenIsLookedUpLater)
{
    const Plan plan = phonePlan();
    std::optional<FullDisk> full;
    org.onWrite = [&full] { full.emplace(); };
    EXPECT_EQ(outcomeOf(plan), Outcome::Stopped);
    full.reset();
    org.onWrite = nullptr;
    EXPECT_EQ(step(0).state, StepState::Sent);
    EXPECT_EQ(step(0).error->kind, Error::Kind::Storage);
    EXPECT_EQ(inJournal(plan).steps[0].state, StepState::Sent);
    EXPECT_EQ(outcomeAfter([this] { executor().retry(); }), Outcome::Complete);
    EXPECT_EQ(org.phones.size(), 1u);
    EXPECT_EQ(org.count("POST", u"/phones"_s), 1);
    EXPECT_EQ(inJournal(plan).steps[0].objectId, org.phones.begin()->first);
}

} // namespace Stationmaster
