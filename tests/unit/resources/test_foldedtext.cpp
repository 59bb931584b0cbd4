// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/foldedtext.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

struct Folding
{
    const char *text;
    const char *folded;
};

class FoldedText : public testing::TestWithParam<Folding>
{
};

TEST_P(FoldedText, ReadsAsWhatAPersonTypes)
{
    const QString folded = foldedText(QString::fromUtf8(GetParam().text));
    EXPECT_EQ(folded.toStdString(), GetParam().folded);
    EXPECT_EQ(foldedText(folded), folded) << "folding twice is folding once";
}

INSTANTIATE_TEST_SUITE_P(
    Scripts, FoldedText,
    testing::Values(Folding{"", ""}, Folding{"  Ada \t\n EXAMPLE ", "ada example"},
                    Folding{"José ÅNGSTRÖM", "jose angstrom"}, Folding{"Jose\u0301", "jose"},
                    Folding{"Straße STRASSE ẞ", "strasse strasse ss"},
                    Folding{"Ørsted Łódź Đorđe", "orsted lodz dorde"},
                    Folding{"Þór Guðrún Æsa Œuvre", "thor gudrun aesa oeuvre"},
                    Folding{"İstanbul ISPARTA Iğdır", "istanbul isparta igdir"},
                    Folding{"Nguyễn Thị Đào", "nguyen thi dao"}, Folding{"ΑΘΉΝΑ Πέτρος", "αθηνα πετροσ"},
                    Folding{"Алёна ЁЛКИН", "алена елкин"}, Folding{"ﬁn ＡＢＣ １２", "fin abc 12"},
                    Folding{"a\u00a0b\u3000c", "a b c"},
                    Folding{"soft\u00adhyphen zero\u200bwidth", "softhyphen zerowidth"},
                    Folding{"أحمد عَلي", "أحمد عَلي"}, Folding{"שָׁלוֹם דוד", "שָׁלוֹם דוד"},
                    Folding{"李小龍", "李小龍"}, Folding{"ガギ がぎ", "ガギ がぎ"}, Folding{"ｶﾞ", "ガ"},
                    Folding{"한글 김", "한글 김"}, Folding{"हिन्दी ज़", "हिन्दी ज़"},
                    Folding{"🎧 Desk", "🎧 desk"}));

TEST(FoldedTextInput, SurvivesHalfASurrogatePair)
{
    EXPECT_EQ(foldedText(QString(QChar(0xd83d)) + u" X"_s).right(1), u"x"_s);
}

} // namespace
} // namespace Stationmaster
