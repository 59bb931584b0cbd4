// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/naming.h"
#include "provisioning/draft.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

TEST(Naming, KnowsTheConventionOfBaseSettings)
{
    EXPECT_TRUE(followsBaseSettingsConvention(u"Support_WebRTC_Standard"_s));
    EXPECT_TRUE(followsBaseSettingsConvention(u"Contact_Center_WebRTC_Persistent_Line"_s));
    EXPECT_TRUE(followsBaseSettingsConvention(u"مبيعات_WebRTC_قياسي"_s));
    EXPECT_TRUE(followsBaseSettingsConvention(u"客服_WebRTC_标准"_s));
    for (const QString &name :
         {u""_s, u"_WebRTC_"_s, u"Support_WebRTC_"_s, u"_WebRTC_Standard"_s, u"Support WebRTC"_s,
          u"Support _WebRTC_ Standard"_s, u"Support__WebRTC_Standard"_s, u"Ana_WebRTC"_s})
        EXPECT_FALSE(followsBaseSettingsConvention(name)) << name.toStdString();
}

TEST(Naming, SuggestsAPhoneNameInThePersonsOwnLetters)
{
    EXPECT_EQ(suggestedPhoneName(u"Ana Ångström"_s), u"Ana Ångström_WebRTC"_s);
    EXPECT_EQ(suggestedPhoneName(u"  José \t\n María  "_s), u"José María_WebRTC"_s);
    EXPECT_EQ(suggestedPhoneName(u"محمد علي"_s), u"محمد علي_WebRTC"_s);
    EXPECT_EQ(suggestedPhoneName(u"王小明"_s), u"王小明_WebRTC"_s);
    EXPECT_EQ(suggestedPhoneName(u"<b>Bobby</b>"_s), u"<b>Bobby</b>_WebRTC"_s);
}

TEST(Naming, DropsWhatHasNoPlaceInAName)
{
    const QString hidden = u"A"_s + QChar(0x01) + u"na"_s + QChar(0x202E) + u" "_s + QChar(0x07) + u" Berg"_s;
    EXPECT_EQ(suggestedPhoneName(hidden), u"Ana Berg_WebRTC"_s);
    EXPECT_EQ(suggestedPhoneName(QString()), QString());
    EXPECT_EQ(suggestedPhoneName(u" \t "_s), QString());
}

TEST(Naming, KeepsTheMarksThatScriptsNeed)
{
    const QString persian = u"می"_s + QChar(0x200C) + u"خواهم"_s;
    EXPECT_EQ(suggestedPhoneName(persian), persian + u"_WebRTC"_s);
}

TEST(Naming, NeverSuggestsANameThatIsTooLong)
{
    const QString name = suggestedPhoneName(QString(300, u'n'));
    EXPECT_EQ(name.size(), MaxNameLength);
    EXPECT_TRUE(name.endsWith(u"_WebRTC"_s));
    EXPECT_EQ(nextFreeName(name, {name}).size(), MaxNameLength);
}

TEST(Naming, CutsBetweenCharactersAsPeopleSeeThem)
{
    const QString family = u"👩‍👩‍👧"_s; // one character to a reader, eight units to the program
    const QString name = suggestedPhoneName(family.repeated(60));
    EXPECT_LE(name.size(), MaxNameLength);
    EXPECT_EQ((name.size() - u"_WebRTC"_s.size()) % family.size(), 0);
}

TEST(Naming, FindsTheNextFreeName)
{
    EXPECT_EQ(nextFreeName(u"Ana_WebRTC"_s, {}), u"Ana_WebRTC"_s);
    EXPECT_EQ(nextFreeName(u"Ana_WebRTC"_s, {u"Bo_WebRTC"_s}), u"Ana_WebRTC"_s);
    EXPECT_EQ(nextFreeName(u"Ana_WebRTC"_s, {u"ANA_webrtc"_s}), u"Ana_WebRTC_2"_s);
    EXPECT_EQ(nextFreeName(u"Ana_WebRTC"_s, {u"Ana_WebRTC"_s, u"ana_WEBRTC_2"_s, u"Ana_WebRTC_4"_s}),
              u"Ana_WebRTC_3"_s);
    EXPECT_EQ(nextFreeName(u"ÅSA"_s, {u"åsa"_s}), u"ÅSA_2"_s);
}

TEST(Naming, TakesComposedAndDecomposedAccentsForTheSame)
{
    const QString decomposed = u"A"_s + QChar(0x030A) + u"sa"_s;
    EXPECT_EQ(nextFreeName(u"Åsa"_s, {decomposed}), u"Åsa_2"_s);
}

} // namespace Stationmaster
