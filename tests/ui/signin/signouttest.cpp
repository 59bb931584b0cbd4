// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinapp.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using SignOut = SignInApp;

TEST_F(SignOut, GivesTheTokenBack)
{
    saved(u"Production"_s);
    ASSERT_NO_FATAL_FAILURE(startAs(u"Production"_s));
    ASSERT_TRUE(isIn());
    fileAction({u"Sign out"_s})->trigger();
    EXPECT_TRUE(isAtSignIn()) << "at once";
    EXPECT_TRUE(shows(u"has ended the sign-in, too"_s)) << qPrintable(hands().allText());
    EXPECT_FALSE(fileAction({u"Sign out"_s})->isEnabled());
    ASSERT_TRUE(press(u"Sign in"_s));
    ASSERT_TRUE(waitForBrowser(2));
    decide(u"Allow"_s);
    EXPECT_TRUE(isIn());
}

TEST_F(SignOut, SaysWhenTheOrgDidNotConfirm)
{
    saved(u"Production"_s);
    ASSERT_NO_FATAL_FAILURE(startAs(u"Production"_s));
    ASSERT_TRUE(isIn());
    org.reset();
    fileAction({u"Sign out"_s})->trigger();
    EXPECT_TRUE(shows(u"You are signed out here only."_s));
    EXPECT_TRUE(hands().shows(u"at the latest"_s));
}

TEST_F(SignOut, LeavesTheDemo)
{
    start({.demo = true, .demoOrg = {.users = 10, .phones = 5}});
    ASSERT_TRUE(isIn());
    fileAction({u"Sign out"_s})->trigger();
    EXPECT_TRUE(shows(u"You have left the demo org."_s));
    ASSERT_TRUE(press(u"Try the demo org"_s));
    EXPECT_TRUE(isIn());
}

} // namespace
} // namespace Stationmaster::Test
