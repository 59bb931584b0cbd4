// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/searchindex.h"
#include "inventory/slip.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

enum Found { FoundPerson, FoundPhone };

class SearchIndexTest : public testing::Test
{
protected:
    SearchIndexTest()
    {
        index.put({FoundPerson, u"jose"_s}, {u"José García"_s, u"jose.garcia@example.com"_s});
        index.put({FoundPerson, u"josephine"_s}, {u"Josephine Baker"_s, u"jb@example.com"_s});
        index.put({FoundPerson, u"garcia"_s}, {u"García López"_s, u"gl@example.com"_s});
        index.put({FoundPerson, u"adi"_s}, {u"עדי כהן"_s, u"adi@example.com"_s});
        index.put({FoundPerson, u"lee"_s}, {u"李小龍"_s, u"lee@example.com"_s});
        index.put({FoundPhone, u"jose"_s}, {u"José García_WebRTC"_s});
    }
    QStringList find(const QString &query, int most = 10) const
    {
        QStringList found;
        for (const SearchIndex::Key &key : index.find(query, most))
            found.append((key.kind == FoundPhone ? u"phone "_s : QString()) + key.id);
        return found;
    }
    SearchIndex index;
};

TEST_F(SearchIndexTest, FindsWordsInAnyOrderWithoutAccentsOrCase)
{
    EXPECT_EQ(find(u"GARCIA jose"_s), (QStringList{u"jose"_s, u"phone jose"_s}));
    EXPECT_EQ(find(u"gl@ex"_s), QStringList{u"garcia"_s});
    EXPECT_EQ(find(u"小龍"_s), QStringList{u"lee"_s});
    EXPECT_EQ(find(u"כהן"_s), QStringList{u"adi"_s});
    EXPECT_TRUE(find(u"  "_s).isEmpty());
    EXPECT_TRUE(find(u"nobody"_s).isEmpty());
}

TEST_F(SearchIndexTest, ANameThatBeginsSoComesFirst)
{
    EXPECT_EQ(find(u"garcia"_s), (QStringList{u"garcia"_s, u"jose"_s, u"phone jose"_s}));
    EXPECT_EQ(find(u"jos"_s).first(), u"jose"_s) << "the shorter name of two";
    EXPECT_EQ(find(u"webrtc"_s), QStringList{u"phone jose"_s}) << "the line below begins a word";
    EXPECT_EQ(find(u"arcia"_s).size(), 3) << "inside a word, too";
    EXPECT_EQ(find(u"example"_s, 2).size(), 2);
    EXPECT_TRUE(find(u"example"_s, 0).isEmpty());
}

TEST_F(SearchIndexTest, ForgivesOneSlipInALongerWord)
{
    EXPECT_EQ(find(u"josphine"_s), QStringList{u"josephine"_s});
    EXPECT_EQ(find(u"josephinne"_s), QStringList{u"josephine"_s});
    EXPECT_EQ(find(u"jospehine"_s), QStringList{u"josephine"_s});
    EXPECT_EQ(find(u"josaphine bak"_s), QStringList{u"josephine"_s});
    EXPECT_TRUE(find(u"josaphyne"_s).isEmpty()) << "two are too many";
    EXPECT_TRUE(find(u"jxs"_s).isEmpty()) << "short words have to be right";
}

TEST_F(SearchIndexTest, ForgivesSlipsByLettersInEveryScript)
{
    index.put({FoundPerson, u"ivan"_s}, {u"Иван Петров"_s});
    index.put({FoundPerson, u"miller"_s}, {u"ミラーさん"_s});
    EXPECT_EQ(find(u"петрво"_s), QStringList{u"ivan"_s}) << "two letters changed places";
    EXPECT_EQ(find(u"ПЕТРАВ"_s), QStringList{u"ivan"_s});
    EXPECT_EQ(find(u"петов"_s), QStringList{u"ivan"_s});
    EXPECT_EQ(find(u"ミラ木さん"_s), QStringList{u"miller"_s})
        << "no byte of the wrong letter is in the name";
    EXPECT_TRUE(find(u"עז"_s).isEmpty()) << "four bytes, but a short word";
    EXPECT_TRUE(find(u"李大龍"_s).isEmpty());
    EXPECT_TRUE(find(u"дван"_s).isEmpty()) << "the first letter has to be right as a whole";
}

TEST_F(SearchIndexTest, FollowsWhatChanges)
{
    index.put({FoundPerson, u"jose"_s}, {u"Carlos García"_s});
    EXPECT_EQ(find(u"jose"_s), (QStringList{u"phone jose"_s, u"josephine"_s})) << "the whole word first";
    EXPECT_EQ(find(u"carlos"_s), QStringList{u"jose"_s});
    index.remove({FoundPerson, u"jose"_s});
    index.remove({FoundPerson, u"jose"_s});
    index.remove({FoundPhone, u"nothing"_s});
    EXPECT_EQ(index.size(), 5);
    EXPECT_TRUE(find(u"carlos"_s).isEmpty());
    EXPECT_EQ(find(u"webrtc"_s), QStringList{u"phone jose"_s}) << "what took its place is still found";
    EXPECT_EQ(find(u"lee@"_s), QStringList{u"lee"_s});
}

TEST(Slip, IsOneLetter)
{
    const auto begins = [](const char *text, const char *word) {
        return beginsWithOneSlip(QByteArrayView(text), QByteArrayView(word));
    };
    EXPECT_TRUE(begins("anneliese", "annel"));
    EXPECT_TRUE(begins("anneliese", "anelies"));
    EXPECT_TRUE(begins("anneliese", "annnel"));
    EXPECT_TRUE(begins("anneliese", "anmel"));
    EXPECT_TRUE(begins("anneliese", "annleiese"));
    EXPECT_TRUE(begins("anne", "annex"));
    EXPECT_FALSE(begins("anneliese", "amnxl"));
    EXPECT_FALSE(begins("anneliese", "bnneliese"));
    EXPECT_FALSE(begins("anne", "annexx"));
    EXPECT_FALSE(begins("", "annex"));
    EXPECT_FALSE(begins("anx", "any"));
    EXPECT_TRUE(begins("петров", "петрво"));
    EXPECT_FALSE(begins("петров", "ептров")) << "the first letter";
    EXPECT_FALSE(begins("עדי", "עז"));
    EXPECT_FALSE(begins("иван", "дван"));
}

} // namespace
} // namespace Stationmaster
