// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/programoptions.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

namespace {

ProgramOptions readRules(QStringList arguments)
{
    arguments.prepend(u"stationmaster-org"_s);
    return readArguments(arguments);
}

} // namespace

TEST(RuleOptions, AreReadOneByOne)
{
    const auto options = readRules({u"--conflict"_s,
                                    u"400"_s,
                                    u"--strict-versions"_s,
                                    u"off"_s,
                                    u"--user-rate-limit"_s,
                                    u"50"_s,
                                    u"--endpoint-limit"_s,
                                    u"/api/v2/users*=180"_s,
                                    u"--endpoint-limit"_s,
                                    u"/a=b=7"_s,
                                    u"--second-phone"_s,
                                    u"409"_s,
                                    u"--channels-a-minute"_s,
                                    u"3"_s,
                                    u"--answer-limit"_s,
                                    u"5000"_s,
                                    u"--edges"_s,
                                    u"9"_s,
                                    u"--deleted"_s,
                                    u"4"_s,
                                    u"--deleted-linger"_s,
                                    u"20"_s,
                                    u"--deaf-to"_s,
                                    u"site.id,name"_s,
                                    u"--masked-refusals"_s,
                                    u"3"_s,
                                    u"--lean"_s,
                                    u"--odd"_s,
                                    u"--put-disassociates"_s,
                                    u"--division-moves-twice"_s,
                                    u"--strict-sort-orders"_s,
                                    u"--no-version-checks"_s,
                                    u"--default-needs-call-add"_s,
                                    u"--dates"_s,
                                    u"single"_s,
                                    u"--line-dates-apart"_s,
                                    u"--line-audits"_s,
                                    u"holder"_s,
                                    u"--no-associated-dates"_s,
                                    u"--no-token-dates"_s,
                                    u"--media-statistics"_s,
                                    u"410"_s,
                                    u"--missing-statistics-404"_s,
                                    u"--sign-out"_s,
                                    u"returns"_s});
    ASSERT_TRUE(options.org) << options.output.toStdString();
    const OrgRules &rules = options.org->rules;
    EXPECT_EQ(rules.conflictStatus, 400);
    EXPECT_FALSE(rules.strictVersions);
    EXPECT_EQ(rules.userRateCount, 50);
    EXPECT_EQ(rules.endpointLimits, (QMap<QString, int>{{u"/api/v2/users*"_s, 180}, {u"/a=b"_s, 7}}));
    EXPECT_EQ(rules.secondPhoneStatus, 409);
    EXPECT_EQ(rules.channelsAMinute, 3);
    EXPECT_EQ(rules.answerLimit, 5000);
    EXPECT_EQ(rules.edges, 9);
    EXPECT_EQ(rules.deleted, 4);
    EXPECT_EQ(rules.deletedLingerMs, 20);
    EXPECT_EQ(rules.deafTo, QStringList({u"site.id"_s, u"name"_s}));
    EXPECT_EQ(rules.maskedRefusals, 3);
    EXPECT_EQ(rules.dates, OrgRules::Dates::SingleReads);
    EXPECT_EQ(rules.mediaStatisticsStatus, 410);
    EXPECT_TRUE(rules.missingStatisticsAreNotFound);
    EXPECT_EQ(rules.signOut, OrgRules::SignOut::ComesBack);
    EXPECT_TRUE(!rules.checksVersions && rules.defaultNeedsCallAdd);
    EXPECT_TRUE(rules.lineDatesApart && !rules.lineAuditsApart && !rules.associatedDates &&
                !rules.tokenDates);
    EXPECT_TRUE(rules.lean && rules.odd && rules.putDisassociates && rules.divisionMovesTwice &&
                rules.strictSortOrders);
}

TEST(RuleOptions, AnOrgWithoutThemIsStrictAndPlain)
{
    const OrgRules rules = readRules({}).org->rules;
    EXPECT_TRUE(rules.strictVersions && rules.checksVersions && !rules.defaultNeedsCallAdd);
    EXPECT_EQ(rules.conflictStatus, 0);
    EXPECT_EQ(rules.secondPhoneStatus, 400);
    EXPECT_EQ(rules.channelsAMinute, 60);
    EXPECT_FALSE(rules.lean || rules.odd || rules.putDisassociates || rules.divisionMovesTwice ||
                 rules.strictSortOrders);
    EXPECT_EQ(rules.dates, OrgRules::Dates::Everywhere);
    EXPECT_EQ(rules.mediaStatisticsStatus, 200);
    EXPECT_FALSE(rules.missingStatisticsAreNotFound);
    EXPECT_EQ(rules.signOut, OrgRules::SignOut::Disassociates);
    EXPECT_TRUE(rules.associatedDates && rules.tokenDates && rules.lineAuditsApart && !rules.lineDatesApart);
    EXPECT_EQ(rules.maskedRefusals, 0);
    EXPECT_TRUE(rules.deafTo.isEmpty());
}

TEST(RuleOptions, SayWhatIsWrong)
{
    for (const QStringList &arguments :
         {QStringList{u"--conflict"_s, u"418"_s}, QStringList{u"--second-phone"_s, u"500"_s},
          QStringList{u"--channels-a-minute"_s, u"0"_s}, QStringList{u"--strict-versions"_s, u"maybe"_s},
          QStringList{u"--endpoint-limit"_s, u"/a"_s}, QStringList{u"--endpoint-limit"_s, u"a=3"_s},
          QStringList{u"--endpoint-limit"_s, u"/a=0"_s}, QStringList{u"--user-rate-limit"_s, u"0"_s},
          QStringList{u"--edges"_s, u"-1"_s}, QStringList{u"--dates"_s, u"never"_s},
          QStringList{u"--line-audits"_s, u"both"_s}, QStringList{u"--masked-refusals"_s, u"x"_s},
          QStringList{u"--media-statistics"_s, u"500"_s}, QStringList{u"--sign-out"_s, u"maybe"_s}}) {
        const ProgramOptions options = readRules(arguments);
        EXPECT_FALSE(options.org) << arguments.join(u' ').toStdString();
        EXPECT_EQ(options.exitCode, 2);
        EXPECT_TRUE(options.output.contains(arguments[0])) << options.output.toStdString();
    }
}

} // namespace Stationmaster::OrgSim::Test
