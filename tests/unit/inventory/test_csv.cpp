// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/csv.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

TEST(Csv, WritesRecordsAsTheRfcHasThem)
{
    EXPECT_EQ(Csv::record({u"Ana"_s, u"Support, Berlin"_s, {}, u"a \"b\" c"_s}),
              "Ana,\"Support, Berlin\",,\"a \"\"b\"\" c\"\r\n");
    EXPECT_EQ(Csv::record({u"two\nlines"_s}), "\"two\nlines\"\r\n");
    EXPECT_EQ(Csv::record({}), "\r\n");
}

TEST(Csv, KeepsLettersOfEveryScript)
{
    EXPECT_EQ(Csv::byteOrderMark(), QByteArray::fromHex("efbbbf"));
    EXPECT_EQ(Csv::record({u"李小龍"_s, u"עדי"_s, u"José"_s}), u"李小龍,עדי,José\r\n"_s.toUtf8());
}

TEST(Csv, NoCellIsAFormula)
{
    EXPECT_EQ(Csv::record({u"=1+1"_s, u"+49 30"_s, u"-5"_s, u"@SUM(A1)"_s, u"\tx"_s}),
              "'=1+1,'+49 30,'-5,'@SUM(A1),'\tx\r\n");
    EXPECT_EQ(Csv::record({u"=HYPERLINK(\"http://x\",\"y\")"_s}),
              "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\r\n");
    EXPECT_EQ(Csv::record({u"\rx"_s}), "\"'\rx\"\r\n");
    EXPECT_EQ(Csv::record({u"a=b"_s, u"a-b@c"_s}), "a=b,a-b@c\r\n") << "only at the beginning";
}

} // namespace
} // namespace Stationmaster
