// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/anotherwindow.h"

#include "startup/commandline.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

TEST(AnotherWindowTest, BeginsWhereItIsToldAndKeepsTheRulesOfThisOne)
{
    EXPECT_EQ(AnotherWindow::arguments({}, {}), QStringList());
    StartOptions options{.readOnly = true, .dataDir = u"/d"_s, .traceFile = u"/t"_s};
    const QStringList arguments = AnotherWindow::arguments(options, u"--Pro -x"_s);
    const auto parsed = CommandLine::read(QStringList{u"stationmaster"_s} + arguments, {});
    ASSERT_TRUE(parsed.options) << qPrintable(parsed.output);
    EXPECT_EQ(parsed.options->connectionName, u"--Pro -x"_s);
    EXPECT_TRUE(parsed.options->readOnly);
    EXPECT_EQ(parsed.options->dataDir, u"/d"_s);
    EXPECT_EQ(parsed.options->traceFile, QString()) << "two cannot write one file";
}

TEST(AnotherWindowTest, GetsNoSecret)
{
    StartOptions options{.access = ApiAccess{.clientId = u"id"_s, .clientSecret = u"canary-5eCret"_s}};
    EXPECT_FALSE(AnotherWindow::arguments(options, u"P"_s).join(u' ').contains(u"canary"_s));
    QProcessEnvironment ours;
    ours.insert(u"STATIONMASTER_CLIENT_SECRET"_s, u"canary-5eCret"_s);
    ours.insert(u"PATH"_s, u"/bin"_s);
    EXPECT_EQ(AnotherWindow::environment(ours).toStringList(), QStringList{u"PATH=/bin"_s});
}

} // namespace Stationmaster
