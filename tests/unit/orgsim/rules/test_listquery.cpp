// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/listquery.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

namespace {

ListQuery queryOf(const QString &text)
{
    return ListQuery(QUrlQuery(text));
}

bool filterMatches(const QString &pattern, const QString &value)
{
    QUrlQuery query;
    query.addQueryItem(u"name"_s, QString::fromLatin1(QUrl::toPercentEncoding(pattern)));
    return ListFilter(ListQuery(query), u"name"_s).matches(value);
}

} // namespace

TEST(ListQuery, HasTheDefaultsOfTheApi)
{
    const ListQuery query = queryOf({});
    EXPECT_EQ(query.pageSize(), 25);
    EXPECT_EQ(query.pageNumber(), 1);
    EXPECT_FALSE(query.isDescending());
    EXPECT_FALSE(query.problem(100, {}));
}

TEST(ListQuery, RefusesPagesAndOrdersThatMakeNoSense)
{
    for (const QString &text : {u"pageSize=0"_s, u"pageSize=101"_s, u"pageSize=x"_s, u"pageSize="_s,
                                u"pageNumber=0"_s, u"sortBy=colour"_s, u"sortOrder=up"_s}) {
        const Refusal problem = queryOf(text).problem(100, {u"name"_s});
        ASSERT_TRUE(problem) << text.toStdString();
        EXPECT_EQ(problem->status, 400);
        EXPECT_TRUE(problem->body.contains("invalid.query.param.value"));
    }
    EXPECT_FALSE(queryOf(u"pageSize=100&sortBy=name&sortOrder=DESC"_s).problem(100, {u"name"_s}));
    EXPECT_TRUE(queryOf(u"sortOrder=descending"_s).isDescending());
}

TEST(ListQuery, TakesRepeatedAndCommaSeparatedLists)
{
    const ListQuery query = queryOf(u"expand=a,b&expand=c&fields=properties.*"_s);
    for (const QString &value : {u"a"_s, u"b"_s, u"c"_s})
        EXPECT_TRUE(query.lists(u"expand"_s, value));
    EXPECT_FALSE(query.lists(u"expand"_s, u"d"_s));
    EXPECT_TRUE(query.lists(u"fields"_s, u"properties.phone_label"_s));
    EXPECT_EQ(query.all(u"expand"_s), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

TEST(ListFilter, KnowsWildcardsListsAndNoCase)
{
    EXPECT_TRUE(filterMatches(u"ana_webrtc"_s, u"Ana_WebRTC"_s));
    EXPECT_FALSE(filterMatches(u"ana"_s, u"Ana_WebRTC"_s));
    EXPECT_TRUE(filterMatches(u"ana*"_s, u"Ana_WebRTC"_s));
    EXPECT_TRUE(filterMatches(u"*web*"_s, u"Ana_WebRTC"_s));
    EXPECT_FALSE(filterMatches(u"*web"_s, u"Ana_WebRTC"_s));
    EXPECT_TRUE(filterMatches(u"x,Ana*"_s, u"Ana_WebRTC"_s));
    EXPECT_TRUE(filterMatches(u"*(a+b)*"_s, u"c (a+b) d"_s)) << "nothing but * has a meaning";
    EXPECT_FALSE(filterMatches(u"a.c"_s, u"abc"_s));
    EXPECT_TRUE(filterMatches(u"ÅSA*"_s, u"åsa_WebRTC"_s));
    EXPECT_TRUE(ListFilter(queryOf({}), u"name"_s).matches(u"anything"_s));
}

TEST(ListFilter, GivesTheValueThatAnIndexCanFind)
{
    EXPECT_EQ(ListFilter(queryOf(u"id=7"_s), u"id"_s).exactValue(), u"7"_s);
    EXPECT_FALSE(ListFilter(queryOf(u"id=7,8"_s), u"id"_s).exactValue());
    EXPECT_FALSE(ListFilter(queryOf(u"id=7*"_s), u"id"_s).exactValue());
    EXPECT_FALSE(ListFilter(queryOf({}), u"id"_s).exactValue());
}

} // namespace Stationmaster::OrgSim::Test
