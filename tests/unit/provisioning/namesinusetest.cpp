// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/namesinuse.h"
#include "provisioning/draft.h"
#include "provisioning/naming.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

TEST(NamesInUse, GivesEachTheNextFreeNumber)
{
    NamesInUse names({u"Ana"_s, u"ana_3"_s});
    EXPECT_TRUE(names.contains(u" ANA "_s));
    EXPECT_EQ(names.claim(u"Bo"_s), u"Bo"_s);
    EXPECT_EQ(names.claim(u"bo"_s), u"bo_2"_s);
    EXPECT_EQ(names.claim(u"ANA"_s), u"ANA_2"_s);
    EXPECT_EQ(names.claim(u"Ana"_s), u"Ana_4"_s);
    EXPECT_EQ(names.claim(u"ana_2"_s), u"ana_2_2"_s);
}

TEST(NamesInUse, NumbersLongNamesThatDifferOnlyAtTheirEnd)
{
    const QString stem(MaxNameLength - 1, u'n');
    NamesInUse names({stem + u'a', stem + u'b'});
    const QString first = names.claim(stem + u'a');
    const QString second = names.claim(stem + u'b');
    EXPECT_NE(comparableName(first), comparableName(second));
    EXPECT_LE(std::max(first.size(), second.size()), MaxNameLength);
}

TEST(NamesInUse, AnObjectMayKeepOrRespellItsOwnName)
{
    NamesInUse names({u"ana"_s, u"Ana_2"_s, u"Bo"_s, u"bo"_s, u"Bo_7"_s});
    EXPECT_EQ(names.claimInstead(u"ana"_s, u"Ana"_s), u"Ana"_s) << "nobody else has it";
    EXPECT_EQ(names.claimInstead(u"Ana_2"_s, u"Ana"_s), u"Ana_2"_s) << "it has a number of that name already";
    EXPECT_EQ(names.claimInstead(u"bo"_s, u"BO"_s), u"BO_2"_s) << "another one has it as well";
    EXPECT_EQ(names.claimInstead(u"Bo_7"_s, u"Cy"_s), u"Cy"_s);
    EXPECT_EQ(names.claim(u"Bo_7"_s), u"Bo_7_2"_s) << "it may not have been given up yet";
}

} // namespace Stationmaster
