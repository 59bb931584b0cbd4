// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/conflict/threewaymerge.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <ostream>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

Document doc(const char *json)
{
    QJsonParseError error;
    const auto parsed = QJsonDocument::fromJson(json, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << json;
    return Document(parsed.object());
}

struct MergeCase
{
    const char *name;
    const char *base;
    const char *mine;
    const char *theirs;
    const char *merged;
    QStringList conflicts{}; ///< their paths
};

void PrintTo(const MergeCase &c, std::ostream *out)
{
    *out << c.name;
}

class Merge : public testing::TestWithParam<MergeCase>
{
};

TEST_P(Merge, IsAsTheTableSays)
{
    const MergeCase &c = GetParam();
    const Document base = doc(c.base);
    const Document mine = doc(c.mine);
    const Document theirs = doc(c.theirs);
    const MergeResult result = threeWayMerge(base, mine, theirs);
    EXPECT_EQ(result.merged.json(), doc(c.merged).json()) << result.merged.toJson().toStdString();
    QStringList paths;
    for (const FieldConflict &conflict : result.conflicts) {
        paths.append(conflict.path);
        EXPECT_EQ(conflict.base, base.at(conflict.path));
        EXPECT_EQ(conflict.mine, mine.at(conflict.path));
        EXPECT_EQ(conflict.theirs, theirs.at(conflict.path));
        EXPECT_EQ(result.merged.at(conflict.path), conflict.theirs);
    }
    EXPECT_EQ(paths, c.conflicts);
    EXPECT_EQ(result.addsToTheirs, !isSameContent(doc(c.merged), theirs));
}

INSTANTIATE_TEST_SUITE_P(
    Fields, Merge,
    testing::Values(
        MergeCase{"mine alone", R"({"a":1,"b":1})", R"({"a":2,"b":1})", R"({"a":1,"b":1})",
                  R"({"a":2,"b":1})"},
        MergeCase{"theirs alone", R"({"a":1,"b":1})", R"({"a":1,"b":1})", R"({"a":1,"b":2})",
                  R"({"a":1,"b":2})"},
        MergeCase{"other fields", R"({"a":1,"b":1})", R"({"a":2,"b":1})", R"({"a":1,"b":3})",
                  R"({"a":2,"b":3})"},
        MergeCase{"the same field", R"({"a":1})", R"({"a":2})", R"({"a":3})", R"({"a":3})", {u"a"_s}},
        MergeCase{"the same change", R"({"a":1})", R"({"a":2})", R"({"a":2})", R"({"a":2})"},
        MergeCase{"the same number, written otherwise", R"({"a":1})", R"({"a":2})", R"({"a":2.0})",
                  R"({"a":2.0})"},
        MergeCase{"a type that changes",
                  R"({"a":1})",
                  R"({"a":"one"})",
                  R"({"a":{"x":1}})",
                  R"({"a":{"x":1}})",
                  {u"a"_s}},
        MergeCase{"added on both sides", R"({})", R"({"a":1})", R"({"b":2})", R"({"a":1,"b":2})"},
        MergeCase{"added twice alike", R"({})", R"({"a":1})", R"({"a":1})", R"({"a":1})"},
        MergeCase{"added twice", R"({})", R"({"a":1})", R"({"a":2})", R"({"a":2})", {u"a"_s}},
        MergeCase{"removed by me", R"({"a":1,"b":1})", R"({"b":1})", R"({"a":1,"b":2})", R"({"b":2})"},
        MergeCase{"removed by them", R"({"a":1,"b":1})", R"({"a":1,"b":2})", R"({"b":1})", R"({"b":2})"},
        MergeCase{
            "removed by me, changed by them", R"({"a":1})", R"({})", R"({"a":2})", R"({"a":2})", {u"a"_s}},
        MergeCase{"removed by them, changed by me", R"({"a":1})", R"({"a":2})", R"({})", R"({})", {u"a"_s}},
        MergeCase{"unknown fields survive", R"({"a":1,"odd":{"x":[null,1]}})",
                  R"({"a":2,"odd":{"x":[null,1]}})", R"({"a":1,"odd":{"x":[null,1]},"new":null})",
                  R"({"a":2,"odd":{"x":[null,1]},"new":null})"}),
    [](const auto &test) { return "case" + std::to_string(test.index); });

INSTANTIATE_TEST_SUITE_P(
    NullAndAbsent, Merge,
    testing::Values(
        MergeCase{"null became absent", R"({"a":null,"b":1})", R"({"a":null,"b":2})", R"({"b":1})",
                  R"({"b":2})"},
        MergeCase{"absent became null", R"({"b":1})", R"({"b":2})", R"({"a":null,"b":1})",
                  R"({"a":null,"b":2})"},
        MergeCase{"null filled by me", R"({"a":null})", R"({"a":1})", R"({})", R"({"a":1})"},
        MergeCase{"null filled by both", R"({"a":null})", R"({"a":1})", R"({"a":2})", R"({"a":2})", {u"a"_s}},
        MergeCase{"emptied by me", R"({"a":1})", R"({"a":null})", R"({"a":1})", R"({"a":null})"},
        MergeCase{"emptied by both", R"({"a":1})", R"({"a":null})", R"({})", R"({})"},
        MergeCase{"an empty text is a value", R"({"a":null})", R"({"a":""})", R"({})", R"({"a":""})"}),
    [](const auto &test) { return "case" + std::to_string(test.index); });

INSTANTIATE_TEST_SUITE_P(
    Properties, Merge,
    testing::Values(
        MergeCase{"other keys of a map",
                  R"({"properties":{"x":{"value":{"instance":1}},"y":{"value":{"instance":1}}}})",
                  R"({"properties":{"x":{"value":{"instance":2}},"y":{"value":{"instance":1}}}})",
                  R"({"properties":{"x":{"value":{"instance":1,"odd":9}},"y":{"value":{"instance":3}}}})",
                  R"({"properties":{"x":{"value":{"instance":2,"odd":9}},"y":{"value":{"instance":3}}}})"},
        MergeCase{"the same key of a map",
                  R"({"properties":{"x":{"value":{"instance":1}}}})",
                  R"({"properties":{"x":{"value":{"instance":2}}}})",
                  R"({"properties":{"x":{"value":{"instance":3}}}})",
                  R"({"properties":{"x":{"value":{"instance":3}}}})",
                  {u"properties/x/value/instance"_s}},
        MergeCase{"maps made on both sides", R"({})", R"({"properties":{"x":{"value":{"instance":2}}}})",
                  R"({"properties":{"y":{"value":{"instance":3}}}})",
                  R"({"properties":{"x":{"value":{"instance":2}},"y":{"value":{"instance":3}}}})"},
        MergeCase{"a map dropped by them",
                  R"({"properties":{"x":1}})",
                  R"({"properties":{"x":2}})",
                  R"({})",
                  R"({})",
                  {u"properties"_s}},
        MergeCase{"keys named like bookkeeping are not", R"({"properties":{"state":1,"version":1}})",
                  R"({"properties":{"state":2,"version":1}})", R"({"properties":{"state":1,"version":2}})",
                  R"({"properties":{"state":2,"version":2}})"}),
    [](const auto &test) { return "case" + std::to_string(test.index); });

INSTANTIATE_TEST_SUITE_P(
    Lists, Merge,
    testing::Values(
        MergeCase{"regions changed by me", R"({"r":["a","b"],"n":1})", R"({"r":["b","a"],"n":1})",
                  R"({"r":["a","b"],"n":2})", R"({"r":["b","a"],"n":2})"},
        MergeCase{"regions changed by both",
                  R"({"r":["a","b"]})",
                  R"({"r":["b","a"]})",
                  R"({"r":["a","b","c"]})",
                  R"({"r":["a","b","c"]})",
                  {u"r"_s}},
        MergeCase{"regions changed alike", R"({"r":["a","b"]})", R"({"r":["b"]})", R"({"r":["b"]})",
                  R"({"r":["b"]})"},
        MergeCase{"regions emptied", R"({"r":["a"]})", R"({"r":[]})", R"({"r":["a"]})", R"({"r":[]})"},
        MergeCase{"the line of a phone",
                  R"({"lines":[{"id":"l","name":"n","version":1,"properties":{"x":1,"y":1}}]})",
                  R"({"lines":[{"id":"l","name":"n","version":1,"properties":{"x":2,"y":1}}]})",
                  R"({"lines":[{"id":"l","name":"m","version":5,"properties":{"x":1,"y":3}}]})",
                  R"({"lines":[{"id":"l","name":"m","version":5,"properties":{"x":2,"y":3}}]})"},
        MergeCase{"the same field of a line",
                  R"({"lines":[{"id":"l","name":"a"}]})",
                  R"({"lines":[{"id":"l","name":"b"}]})",
                  R"({"lines":[{"id":"l","name":"c"}]})",
                  R"({"lines":[{"id":"l","name":"c"}]})",
                  {u"lines/0/name"_s}},
        MergeCase{"only the line's bookkeeping differs", R"({"n":1,"lines":[{"id":"l","version":1}]})",
                  R"({"n":2,"lines":[{"id":"l","version":1}]})",
                  R"({"n":1,"lines":[{"id":"l","version":2}]})",
                  R"({"n":2,"lines":[{"id":"l","version":2}]})"},
        MergeCase{"items that are not the same ones",
                  R"({"s":[{"id":"a"},{"id":"b"}]})",
                  R"({"s":[{"id":"b"},{"id":"a"}]})",
                  R"({"s":[{"id":"a"}]})",
                  R"({"s":[{"id":"a"}]})",
                  {u"s"_s}}),
    [](const auto &test) { return "case" + std::to_string(test.index); });

INSTANTIATE_TEST_SUITE_P(
    ReferencesAndBookkeeping, Merge,
    testing::Values(
        MergeCase{"bookkeeping follows theirs",
                  R"({"id":"p","version":3,"state":"active","dateModified":"1","modifiedBy":"me","a":1})",
                  R"({"id":"p","version":3,"state":"active","dateModified":"1","modifiedBy":"me","a":2})",
                  R"({"id":"p","version":4,"state":"inactive","dateModified":"2","modifiedBy":"you","a":1})",
                  R"({"id":"p","version":4,"state":"inactive","dateModified":"2","modifiedBy":"you","a":2})"},
        MergeCase{"nothing but bookkeeping", R"({"id":"p","version":3,"selfUri":"/x"})",
                  R"({"id":"p","version":3,"selfUri":"/y"})", R"({"id":"p","version":4})",
                  R"({"id":"p","version":4})"},
        MergeCase{"a site that is moved and renamed", R"({"site":{"id":"a","name":"A"}})",
                  R"({"site":{"id":"b"}})", R"({"site":{"id":"a","name":"A2"}})", R"({"site":{"id":"b"}})"},
        MergeCase{"moved to two places",
                  R"({"site":{"id":"a"}})",
                  R"({"site":{"id":"b"}})",
                  R"({"site":{"id":"c"}})",
                  R"({"site":{"id":"c"}})",
                  {u"site"_s}},
        MergeCase{"moved to one place", R"({"site":{"id":"a"}})", R"({"site":{"id":"b"}})",
                  R"({"site":{"id":"b","name":"B"}})", R"({"site":{"id":"b","name":"B"}})"},
        MergeCase{"taken away by me while renamed", R"({"u":{"id":"a","name":"A"}})", R"({"u":null})",
                  R"({"u":{"id":"a","name":"A2"}})", R"({"u":null})"}),
    [](const auto &test) { return "case" + std::to_string(test.index); });

TEST(ThreeWayMerge, TellsWhetherAnythingIsLeftToWrite)
{
    const Document base = doc(R"({"id":"p","version":1,"a":1})");
    const Document mine = doc(R"({"id":"p","version":1,"a":2})");
    EXPECT_TRUE(threeWayMerge(base, mine, base).addsToTheirs);
    EXPECT_FALSE(threeWayMerge(base, mine, doc(R"({"id":"p","version":9,"a":2,"b":1})")).addsToTheirs);
    EXPECT_FALSE(threeWayMerge(base, base, doc(R"({"id":"p","version":9,"a":5})")).addsToTheirs);
}

TEST(SameContent, OverlooksWhatNoWriteCanChange)
{
    const Document one =
        doc(R"({"id":"p","version":1,"status":{"x":1},"n":null,"l":[{"id":"l","state":"a"}]})");
    EXPECT_TRUE(isSameContent(one, doc(R"({"id":"p","version":2,"l":[{"id":"l","state":"b","m":null}]})")));
    EXPECT_FALSE(isSameContent(one, doc(R"({"id":"p","l":[{"id":"m"}]})")));
    EXPECT_FALSE(isSameContent(one, doc(R"({"id":"p","l":[{"id":"l"},{"id":"m"}]})")));
    EXPECT_FALSE(isSameContent(one, doc(R"({"id":"p","n":0,"l":[{"id":"l"}]})")));
    EXPECT_FALSE(isSameContent(doc(R"({"m":{"state":1}})"), doc(R"({"m":{"state":2}})")));
}

TEST(SameContent, TakesANumberWrittenAsATextForThatNumber)
{
    EXPECT_TRUE(isSameContent(doc(R"({"a":600})"), doc(R"({"a":"600"})")));
    EXPECT_TRUE(isSameContent(doc(R"({"a":"600"})"), doc(R"({"a":600.0})")));
    EXPECT_FALSE(isSameContent(doc(R"({"a":600})"), doc(R"({"a":"601"})")));
    EXPECT_FALSE(isSameContent(doc(R"({"a":600})"), doc(R"({"a":" 600"})")));
    EXPECT_FALSE(isSameContent(doc(R"({"a":0})"), doc(R"({"a":""})")));
    EXPECT_FALSE(isSameContent(doc(R"({"a":"600"})"), doc(R"({"a":"600.0"})"))) << "texts are texts";
}

} // namespace
} // namespace Stationmaster
