// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulkrunfixture.h"

#include "transport/ratebudget.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// An org that takes few calls in a window of some seconds.
class BulkCancelTest : public Test::BulkRunFixture
{
protected:
    BulkCancelTest()
        : BulkRunFixture({.users = 160,
                          .phones = 20,
                          .sites = 2,
                          .rateCount = 60,
                          .rateSeconds = 3,
                          .stationDelayMs = 0})
    {
    }

    int calls() const { return asked(QString(), u"/api/v2"_s); }
    bool isHeldUp() { return api().client().budget().waitNow().count() > 0 && api().client().waiting() > 0; }
};

TEST_F(BulkCancelTest, WhatOnlyWaitsForTheRateWindowNeverLeaves)
{
    const QString id = added(runForMany(100));
    begin(id);
    ASSERT_TRUE(waitFor([&] { return m_run->progress().done > 0 && isHeldUp(); }));
    m_run->cancel();
    ASSERT_TRUE(reaches(BulkRun::State::Finished));
    EXPECT_TRUE(api().client().budget().waitNow().count() > 0) << "it does not wait for the window";
    EXPECT_EQ(api().client().waiting(), 0);
    const int before = calls();
    // What had been left behind would leave before this, which the next window lets out.
    ASSERT_TRUE(Stationmaster::Test::awaited(Api(api().sender().inBackground()).organization().me()));
    EXPECT_EQ(calls(), before + 1);

    EXPECT_EQ(m_run->progress().inDoubt, 0);
    EXPECT_EQ(m_run->progress().failed, 0);
    EXPECT_EQ(total(), 100);
    int begun = 0;
    for (const auto &stored : rows(id)) {
        for (const Step &step : stored.row.steps) {
            EXPECT_TRUE(step.state == StepState::Done || step.state == StepState::Planned);
            EXPECT_FALSE(step.before.value(u"doubted"_s).toBool()) << "nothing of it has left";
            begun += step.state == StepState::Done ? 1 : 0;
        }
    }
    EXPECT_EQ(begun, carriedOut(u"POST"_s, Stationmaster::Test::PhonesPath) +
                         carriedOut(u"PUT"_s, Stationmaster::Test::UsersPath));
}

TEST_F(BulkCancelTest, TheListsThatItBeganToReadAreNotReadOn)
{
    const QString id = added(runForMany(10));
    setFaults({QJsonObject{{u"path"_s, u"/api/v2/telephony"_s}, {u"kind"_s, u"stall"_s}, {u"times"_s, -1}}});
    // All ways to the org but one are taken, and the list of phones takes that.
    for (int way = 1; way < clientOptions.parallel; ++way)
        (void)api().sites().all();
    begin(id);
    ASSERT_TRUE(waitFor([&] { return asked(u"GET"_s, Stationmaster::Test::PhonesPath) == 1; }));
    ASSERT_EQ(api().client().waiting(), 1) << "the list of people";
    m_run->cancel();
    EXPECT_EQ(m_run->state(), BulkRun::State::Finished);
    ASSERT_TRUE(Stationmaster::Test::awaited(api().organization().me()));
    EXPECT_EQ(asked(u"GET"_s, Stationmaster::Test::UsersPath), 0);
}

} // namespace

} // namespace Stationmaster
