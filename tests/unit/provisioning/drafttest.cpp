// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/draft.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

ProvisionDraft goodDraft()
{
    return {.profile = ProvisionDraft::Profile::CreateNew,
            .newBaseSettings = {.name = u"Support_WebRTC_Standard"_s},
            .userId = u"u1"_s,
            .userName = u"Ana"_s,
            .siteId = u"s1"_s,
            .siteName = u"Berlin"_s,
            .phoneName = u"Ana_WebRTC"_s};
}

using Problems = std::vector<FieldProblem>;

Problems problemsOfPhoneName(const QString &name, const QStringList &taken = {})
{
    ProvisionDraft draft = goodDraft();
    draft.phoneName = name;
    return problemsIn(draft, {}, taken);
}

} // namespace

TEST(Draft, AGoodOneHasNoProblems)
{
    EXPECT_EQ(problemsIn(goodDraft(), {u"Other"_s}, {u"Other"_s}), Problems{});
}

TEST(Draft, AnEmptyOneMissesEverythingInTheOrderOfTheForm)
{
    const Problems expected{{Field::BaseSettings, Problem::Missing},
                            {Field::User, Problem::Missing},
                            {Field::Site, Problem::Missing},
                            {Field::PhoneName, Problem::Missing}};
    EXPECT_EQ(problemsIn({}, {}, {}), expected);
}

TEST(Draft, AnExistingProfileNeedsOnlyItsId)
{
    ProvisionDraft draft = goodDraft();
    draft.profile = ProvisionDraft::Profile::UseExisting;
    draft.newBaseSettings = {.name = {}, .transportDscp = 99};
    draft.existingId = u"b1"_s;
    EXPECT_EQ(problemsIn(draft, {}, {}), Problems{});
}

TEST(Draft, NamesInAnyScriptAreFine)
{
    for (const QString &name :
         {u"محمد_WebRTC"_s, u"王小明_WebRTC"_s, u"Zoë <b>&amp;</b>"_s, u"'; DROP TABLE phones;--"_s,
          u"👩‍💻_WebRTC"_s, u"  Ana_WebRTC  "_s, QString(MaxNameLength, u'x')})
        EXPECT_EQ(problemsOfPhoneName(name), Problems{}) << name.toStdString();
}

TEST(Draft, NamesWithoutAnythingToShowAreMissing)
{
    for (const QString &name : {u""_s, u"  "_s, u"\u00a0\u3000"_s, u"\u200b\u200d"_s, u"\n"_s})
        EXPECT_EQ(problemsOfPhoneName(name), (Problems{{Field::PhoneName, Problem::Missing}}));
}

TEST(Draft, LongNamesAreTooLong)
{
    const Problems tooLong{{Field::PhoneName, Problem::TooLong}};
    EXPECT_EQ(problemsOfPhoneName(QString(300, u'x')), tooLong);
    EXPECT_EQ(problemsOfPhoneName(QString(MaxNameLength + 1, u'王')), tooLong);
}

TEST(Draft, ControlCharactersAreNoPartOfAName)
{
    const Problems control{{Field::PhoneName, Problem::ControlCharacters}};
    for (const QChar c : {QChar(0x00), QChar(0x07), QChar(u'\n'), QChar(u'\t'), QChar(0x7f), QChar(0x2028),
                          QChar(0x202e), QChar(0xd800)})
        EXPECT_EQ(problemsOfPhoneName(u"An"_s + c + u"a"_s), control) << static_cast<int>(c.unicode());
}

TEST(Draft, TakenNamesAreComparedWithoutRegardToCaseAndSpace)
{
    const Problems taken{{Field::PhoneName, Problem::Taken}};
    EXPECT_EQ(problemsOfPhoneName(u" ana_webrtc "_s, {u"Ana_WebRTC"_s}), taken);
    EXPECT_EQ(problemsOfPhoneName(u"Ana_WebRTC_2"_s, {u"Ana_WebRTC"_s}), Problems{});

    ProvisionDraft draft = goodDraft();
    EXPECT_EQ(problemsIn(draft, {u"SUPPORT_WEBRTC_STANDARD"_s}, {}),
              (Problems{{Field::BaseSettingsName, Problem::Taken}}));
}

TEST(Draft, NumbersHaveBounds)
{
    const auto problems = [](int transport, int media, bool persistent, int timeout) {
        return problemsInBaseSettings({.name = u"x"_s,
                                       .persistentConnection = persistent,
                                       .persistentTimeout = timeout,
                                       .transportDscp = transport,
                                       .mediaDscp = media},
                                      {});
    };
    EXPECT_EQ(problems(0, 63, true, 1), Problems{});
    EXPECT_EQ(problems(0, 63, true, MaxPersistentTimeout), Problems{});
    EXPECT_EQ(problems(-1, 64, true, 0), (Problems{{Field::PersistentTimeout, Problem::OutOfRange},
                                                   {Field::TransportDscp, Problem::OutOfRange},
                                                   {Field::MediaDscp, Problem::OutOfRange}}));
    EXPECT_EQ(problems(24, 46, true, MaxPersistentTimeout + 1),
              (Problems{{Field::PersistentTimeout, Problem::OutOfRange}}));
    EXPECT_EQ(problems(24, 46, false, 0), Problems{}) << "the timeout counts only with the switch";
}

} // namespace Stationmaster
