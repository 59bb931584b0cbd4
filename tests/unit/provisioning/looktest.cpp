// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioningfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Fault = Test::SmallOrg::Fault;

/// A phone is made, or not, while the org gives no clear answer; then it is only looked up what became of it.
class LookTest : public Test::ProvisioningFixture
{
protected:
    void leaveInDoubt(Fault fault)
    {
        org.addFault("POST", u"/phones"_s, fault);
        org.addFault("GET", u"/phones"_s, Fault::Html502Before, 1000);
        ASSERT_EQ(outcomeOf(phonePlan()), Outcome::Stopped);
        ASSERT_EQ(step(0).state, StepState::Sent);
        sent = org.count("POST", u"/phones"_s);
    }
    Outcome look()
    {
        return outcomeAfter([this] { executor().look(); });
    }

    int sent = 0;
};

TEST_F(LookTest, FindsWhatWasMadeAndSendsNothing)
{
    ASSERT_NO_FATAL_FAILURE(leaveInDoubt(Fault::CutAfter));
    org.clearFaults();
    EXPECT_EQ(look(), Outcome::Complete);
    EXPECT_EQ(step(0).state, StepState::Done);
    EXPECT_EQ(org.count("POST", u"/phones"_s), sent);
}

TEST_F(LookTest, FindsThatNothingWasMadeAndSendsNothing)
{
    ASSERT_NO_FATAL_FAILURE(leaveInDoubt(Fault::CutBefore));
    org.clearFaults();
    EXPECT_EQ(look(), Outcome::Cancelled);
    EXPECT_NE(step(0).state, StepState::Sent);
    EXPECT_EQ(org.count("POST", u"/phones"_s), sent);
    EXPECT_EQ(org.phones.size(), 0U);
    EXPECT_EQ(outcomeAfter([this] { executor().retry(); }), Outcome::Complete) << "going on sends it";
    EXPECT_EQ(org.phones.size(), 1U);
}

TEST_F(LookTest, KeepsTheDoubtWhileTheOrgCannotBeAsked)
{
    ASSERT_NO_FATAL_FAILURE(leaveInDoubt(Fault::CutAfter));
    EXPECT_EQ(look(), Outcome::Stopped);
    EXPECT_EQ(step(0).state, StepState::Sent);
    EXPECT_EQ(org.count("POST", u"/phones"_s), sent);
}

} // namespace Stationmaster
