// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "startup/commandline.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

CommandLine::Parsed readArguments(const QStringList &arguments, const QString &secret = {})
{
    return CommandLine::read(QStringList{u"stationmaster"_s} + arguments, secret);
}

const QStringList Org{u"--api-url"_s,   u"https://api.example.com"_s,
                      u"--login-url"_s, u"https://login.example.com"_s,
                      u"--client-id"_s, u"me"_s};

struct Refused
{
    QStringList arguments;
    QString says;
};

class CommandLineRefuses : public testing::TestWithParam<Refused>
{
};

} // namespace

TEST(CommandLineTest, StartsWithoutArguments)
{
    const auto parsed = readArguments({});
    ASSERT_TRUE(parsed.options);
    EXPECT_FALSE(parsed.options->demo);
    EXPECT_FALSE(parsed.options->access);
    EXPECT_EQ(parsed.output, QString());
}

TEST(CommandLineTest, TakesTheSecretFromTheEnvironmentOnly)
{
    const auto parsed =
        readArguments(Org + QStringList{u"--read-only"_s, u"--data-dir"_s, u"d"_s}, u"hidden"_s);
    ASSERT_TRUE(parsed.options && parsed.options->access) << qPrintable(parsed.output);
    EXPECT_EQ(parsed.options->access->apiUrl, QUrl(u"https://api.example.com"_s));
    EXPECT_EQ(parsed.options->access->clientId, u"me"_s);
    EXPECT_EQ(parsed.options->access->clientSecret, u"hidden"_s);
    EXPECT_TRUE(parsed.options->readOnly);
    EXPECT_EQ(parsed.options->dataDir, u"d"_s);
    EXPECT_FALSE(readArguments(Org + QStringList{u"--client-secret"_s, u"x"_s}, u"hidden"_s).options);
}

TEST(CommandLineTest, MakesTheDemoAsAsked)
{
    const auto parsed = readArguments({u"--demo"_s, u"--demo-users"_s, u"9"_s, u"--demo-seed"_s, u"4"_s});
    ASSERT_TRUE(parsed.options);
    EXPECT_TRUE(parsed.options->demo);
    EXPECT_EQ(parsed.options->demoOrg.users, 9);
    EXPECT_EQ(parsed.options->demoOrg.phones, 9) << "never more phones than people";
    EXPECT_EQ(parsed.options->demoOrg.seed, 4U);
}

TEST(CommandLineTest, TakesTheNameOfAConnection)
{
    for (const QString &option : {u"--connection"_s, u"--profile"_s}) { // the second is its old name
        const auto parsed = readArguments({option, u"Production & tests"_s, u"--read-only"_s});
        ASSERT_TRUE(parsed.options) << qPrintable(parsed.output);
        EXPECT_EQ(parsed.options->connectionName, u"Production & tests"_s);
        EXPECT_TRUE(parsed.options->readOnly);
    }
    const QString help = readArguments({u"--help"_s}).output;
    EXPECT_TRUE(help.contains(u"--connection <NAME>"_s)) << qPrintable(help);
    EXPECT_FALSE(help.contains(u"--profile"_s));
}

TEST(CommandLineTest, TakesAPlanToCheck)
{
    const auto parsed = readArguments({u"--demo"_s, u"--check"_s, u"--plan"_s, u"f.json"_s});
    ASSERT_TRUE(parsed.options) << qPrintable(parsed.output);
    EXPECT_EQ(parsed.options->planFile, u"f.json"_s);
    EXPECT_EQ(parsed.options->task, StartOptions::Task::CheckPlan);
}

TEST(CommandLineTest, TakesWhatIsToBeCarriedOut)
{
    const auto run =
        readArguments({u"--demo"_s, u"--plan"_s, u"f.json"_s, u"--run"_s, u"--ceiling"_s, u"3000"_s});
    ASSERT_TRUE(run.options) << qPrintable(run.output);
    EXPECT_EQ(run.options->task, StartOptions::Task::RunPlan);
    EXPECT_EQ(run.options->planFile, u"f.json"_s);
    EXPECT_EQ(run.options->ceiling, 3000);
    const auto resume = readArguments({u"--demo"_s, u"--resume"_s});
    ASSERT_TRUE(resume.options) << qPrintable(resume.output);
    EXPECT_EQ(resume.options->task, StartOptions::Task::Resume);
    EXPECT_EQ(resume.options->ceiling, 0);
    const auto undo = readArguments({u"--demo"_s, u"--undo"_s, u"abc"_s});
    ASSERT_TRUE(undo.options) << qPrintable(undo.output);
    EXPECT_EQ(undo.options->task, StartOptions::Task::Undo);
    EXPECT_EQ(undo.options->undoOf, u"abc"_s);
    EXPECT_EQ(readArguments({u"--demo"_s}).options->task, StartOptions::Task::Window);
}

TEST(CommandLineTest, AnswersHelpAndVersionWithoutStarting)
{
    for (const QString &question : {u"--help"_s, u"--version"_s}) {
        const auto parsed = readArguments({question});
        EXPECT_FALSE(parsed.options);
        EXPECT_EQ(parsed.exitCode, 0);
        EXPECT_FALSE(parsed.output.isEmpty());
    }
}

TEST_P(CommandLineRefuses, WithASentence)
{
    const auto parsed = readArguments(GetParam().arguments, u"hidden"_s);
    EXPECT_FALSE(parsed.options);
    EXPECT_EQ(parsed.exitCode, 2);
    EXPECT_TRUE(parsed.output.contains(GetParam().says)) << qPrintable(parsed.output);
}

INSTANTIATE_TEST_SUITE_P(
    Each, CommandLineRefuses,
    testing::Values(
        Refused{{u"--nonsense"_s}, u"nonsense"_s}, Refused{{u"phones"_s}, u"“phones” is not an option"_s},
        Refused{{u"--demo-users"_s, u"many"_s}, u"--demo-users needs a whole number"_s},
        Refused{{u"--demo-users"_s, u"0"_s}, u"from 1 to"_s},
        Refused{{u"--demo-users"_s, u"3"_s, u"--demo-phones"_s, u"4"_s}, u"a user has one WebRTC phone"_s},
        Refused{{u"--api-url"_s, u"https://api.example.com"_s}, u"must be given together"_s},
        Refused{QStringList{u"--demo"_s} + Org, u"not both"_s},
        Refused{{u"--tour"_s, u"d"_s}, u"--tour needs"_s},
        Refused{{u"--connection"_s, u" "_s}, u"--connection needs the name"_s},
        Refused{{u"--connection"_s, u"P"_s, u"--demo"_s}, u"Choose only one of"_s},
        Refused{QStringList{u"--connection"_s, u"P"_s} + Org, u"Choose only one of"_s},
        Refused{{u"--connection"_s, u"P"_s, u"--tour"_s, u"d"_s}, u"--tour needs"_s},
        Refused{{u"--demo"_s, u"--check"_s}, u"must be given together"_s},
        Refused{{u"--demo"_s, u"--plan"_s, u"f"_s}, u"must be given together"_s},
        Refused{{u"--demo"_s, u"--check"_s, u"--plan"_s, u""_s}, u"the name of a file"_s},
        Refused{{u"--check"_s, u"--plan"_s, u"f"_s}, u"--check needs"_s},
        Refused{{u"--demo"_s, u"--check"_s, u"--plan"_s, u"f"_s, u"--tour"_s, u"d"_s},
                u"--check or --tour"_s},
        Refused{{u"--demo"_s, u"--run"_s}, u"must be given together"_s},
        Refused{{u"--demo"_s, u"--plan"_s, u"f"_s, u"--resume"_s}, u"must be given together"_s},
        Refused{{u"--demo"_s, u"--plan"_s, u"f"_s, u"--run"_s, u"--check"_s},
                u"Choose only one of --check"_s},
        Refused{{u"--demo"_s, u"--resume"_s, u"--undo"_s, u"r"_s}, u"Choose only one of --check"_s},
        Refused{{u"--undo"_s, u"r"_s}, u"--undo needs --connection"_s},
        Refused{{u"--demo"_s, u"--undo"_s, u" "_s}, u"--undo needs the id of a run"_s},
        Refused{{u"--resume"_s}, u"--resume needs --connection"_s},
        Refused{{u"--demo"_s, u"--resume"_s, u"--read-only"_s},
                u"--resume changes the org, so it cannot be used with --read-only"_s},
        Refused{{u"--demo"_s, u"--resume"_s, u"--tour"_s, u"d"_s}, u"--resume or --tour"_s},
        Refused{{u"--demo"_s, u"--ceiling"_s, u"9"_s}, u"--ceiling needs --run"_s},
        Refused{{u"--demo"_s, u"--check"_s, u"--plan"_s, u"f"_s, u"--ceiling"_s, u"9"_s},
                u"--ceiling needs --run"_s},
        Refused{{u"--demo"_s, u"--resume"_s, u"--ceiling"_s, u"0"_s}, u"--ceiling needs a whole number"_s},
        Refused{{u"--demo"_s, u"--read-only"_s, u"--tour"_s, u"d"_s},
                u"it cannot be used with --read-only"_s},
        Refused{{u"--api-url"_s, u"http://api.example.com"_s, u"--login-url"_s, u"https://l.example.com"_s,
                 u"--client-id"_s, u"me"_s},
                u"must start with https://"_s},
        Refused{{u"--api-url"_s, u"api"_s, u"--login-url"_s, u"https://l.example.com"_s, u"--client-id"_s,
                 u"me"_s},
                u"needs an address such as"_s},
        Refused{{u"--api-url"_s, u"https://api.example.com"_s, u"--login-url"_s,
                 u"https://user:pw@l.example.com"_s, u"--client-id"_s, u"me"_s},
                u"--login-url must not contain a name or password"_s},
        Refused{{u"--api-url"_s, u"https://api.example.com/api/v2"_s, u"--login-url"_s,
                 u"https://l.example.com"_s, u"--client-id"_s, u"me"_s},
                u"--api-url needs an address such as"_s}));

TEST(CommandLineTest, TheSecretIsTakenOutOfTheEnvironment)
{
    qputenv("STATIONMASTER_CLIENT_SECRET", "canary");
    EXPECT_EQ(CommandLine::takeClientSecret(), u"canary"_s);
    EXPECT_FALSE(qEnvironmentVariableIsSet("STATIONMASTER_CLIENT_SECRET"));
    EXPECT_EQ(CommandLine::takeClientSecret(), QString());
}

TEST(CommandLineTest, AsksForTheSecretThatIsMissing)
{
    const auto parsed = readArguments(Org);
    EXPECT_EQ(parsed.exitCode, 2);
    EXPECT_TRUE(parsed.output.contains(u"STATIONMASTER_CLIENT_SECRET"_s));
}

} // namespace Stationmaster
