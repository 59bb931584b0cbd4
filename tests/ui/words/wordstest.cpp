// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "words/basesettingstext.h"
#include "words/dscptext.h"
#include "words/problemtext.h"
#include "words/sitetext.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr std::array EveryKind{Error::Kind::Cancelled,   Error::Kind::ReadOnly,  Error::Kind::Offline,
                               Error::Kind::Timeout,     Error::Kind::Tls,       Error::Kind::Unauthorized,
                               Error::Kind::Forbidden,   Error::Kind::NotFound,  Error::Kind::Conflict,
                               Error::Kind::RateLimited, Error::Kind::TooLarge,  Error::Kind::Rejected,
                               Error::Kind::Server,      Error::Kind::Malformed, Error::Kind::Storage};

constexpr std::array EveryField{Field::BaseSettingsName,
                                Field::BaseSettings,
                                Field::PersistentTimeout,
                                Field::TransportDscp,
                                Field::MediaDscp,
                                Field::User,
                                Field::Site,
                                Field::PhoneName};

constexpr std::array EveryProblem{Problem::Missing, Problem::TooLong, Problem::ControlCharacters,
                                  Problem::OutOfRange, Problem::Taken};

} // namespace

TEST(DscpText, ReadsNumbersClassesAndItsOwnText)
{
    const std::vector<std::pair<QString, std::optional<int>>> cases{
        {u"46"_s, 46},       {u" 0x2E "_s, 46},       {u"0X2e"_s, 46},  {u"ef"_s, 46},
        {u"Cs3"_s, 24},      {u"af41"_s, 34},         {u"LE"_s, 1},     {u"voice-admit"_s, 44},
        {u"0"_s, 0},         {u"63"_s, 63},           {u"CS0"_s, 0},    {u"٤٦"_s, 46},
        {u"CS3 (24)"_s, 24}, {u"EF 46 · 0x2E"_s, 46}, {u"64"_s, {}},    {u"-1"_s, {}},
        {u""_s, {}},         {u"  "_s, {}},           {u"EF 24"_s, {}}, {u"expedited"_s, {}},
        {u"0x40"_s, {}},     {u"4.6"_s, {}},          {u"46 34"_s, {}}, {u"99999999999"_s, {}}};
    for (const auto &[text, value] : cases)
        EXPECT_EQ(dscpFromText(text), value) << qPrintable(text);
}

TEST(DscpText, EveryValueSurvivesBeingWrittenAndRead)
{
    for (int value = 0; value < 64; ++value) {
        EXPECT_EQ(dscpFromText(dscpText(value)), value);
        EXPECT_EQ(dscpFromText(dscpShortText(value)), value);
    }
    EXPECT_EQ(dscpText(24), u"CS3 24 · 0x18"_s);
    EXPECT_EQ(dscpText(23), u"23 · 0x17"_s);
    EXPECT_EQ(dscpClassName(46), u"EF"_s);
    EXPECT_EQ(dscpClassName(23), QString());
}

TEST(ProblemText, EveryErrorHasASentenceOfItsOwnThatSaysWhatToDo)
{
    QStringList seen;
    for (const Error::Kind kind : EveryKind) {
        for (const bool ambiguous : {false, true}) {
            const QString sentence =
                ProblemText::sentence(Error{.kind = kind, .httpStatus = 500, .ambiguous = ambiguous});
            EXPECT_TRUE(sentence.endsWith(u'.')) << int(kind) << qPrintable(sentence);
            EXPECT_GE(sentence.count(u'.') + sentence.count(u':'), 2) << qPrintable(sentence);
            EXPECT_FALSE(sentence.contains(u"%1"_s)) << qPrintable(sentence);
            if (!ambiguous && kind != Error::Kind::Conflict) {
                EXPECT_FALSE(seen.contains(sentence)) << qPrintable(sentence);
                seen.append(sentence);
            }
        }
    }
}

TEST(ProblemText, ServerWordsStandInTheDetailsOnly)
{
    Error error{.kind = Error::Kind::Rejected,
                .httpStatus = 400,
                .code = u"bad.request"_s,
                .message = u"<b>the server's words</b>"_s,
                .correlationId = u"ref-1"_s,
                .verbAndPath = u"POST /api/v2/x"_s,
                .details = {{.errorCode = u"E1"_s, .fieldName = u"name"_s}}};
    EXPECT_FALSE(ProblemText::sentence(error).contains(u"server's words"_s));
    const QString details = ProblemText::details(error);
    for (const QString &fact : {u"POST /api/v2/x"_s, u"400"_s, u"bad.request"_s,
                                u"<b>the server's words</b>"_s, u"E1 · name"_s, u"ref-1"_s})
        EXPECT_TRUE(details.contains(fact)) << qPrintable(fact);
    EXPECT_EQ(ProblemText::details(Error{}), QString());
}

TEST(ProblemText, NamesThePermissionAndTheWait)
{
    EXPECT_TRUE(ProblemText::sentence(
                    Error{.kind = Error::Kind::Forbidden, .permissions = u"[telephony:plugin:all]"_s})
                    .contains(u" Telephony › Plugin › All."_s));
    EXPECT_TRUE(
        ProblemText::sentence(Error{.kind = Error::Kind::RateLimited, .retryAfter = std::chrono::seconds(7)})
            .contains(u"7"_s));
    const Error second{.kind = Error::Kind::Rejected,
                       .details = {{.errorCode = u"ONLY_ONE_WEB_RTC_ASSIGNMENT_ALLOWED"_s}}};
    EXPECT_TRUE(ProblemText::sentence(second).contains(u"only one"_s));
}

TEST(ProblemText, NamesTheHostThatIsNotSecure)
{
    Error refused{.kind = Error::Kind::Tls, .host = u"login.example.com"_s};
    EXPECT_TRUE(ProblemText::sentence(refused).contains(u"login.example.com"_s));
    EXPECT_TRUE(ProblemText::sentence(refused).contains(u"certificate"_s));
    refused.code = u"stationmaster.plain.http"_s;
    EXPECT_TRUE(ProblemText::sentence(refused).contains(u"login.example.com"_s));
    EXPECT_TRUE(ProblemText::sentence(refused).contains(u"https://"_s));
}

TEST(ProblemText, EveryFieldProblemSaysWhatToEnter)
{
    for (const Field field : EveryField) {
        for (const Problem problem : EveryProblem) {
            const QString sentence = ProblemText::sentence(field, problem, u"X"_s);
            EXPECT_TRUE(sentence.endsWith(u'.')) << int(field) << int(problem);
            EXPECT_TRUE(sentence.contains(u"Enter"_s) || sentence.contains(u"hoose"_s) ||
                        sentence.contains(u"Type"_s))
                << qPrintable(sentence);
        }
    }
    EXPECT_TRUE(ProblemText::sentence(Field::PhoneName, Problem::Taken, u"<i>"_s).contains(u"“<i>”"_s));
}

TEST(StepText, SaysWhatEachStepDoes)
{
    Plan plan;
    plan.steps = {
        {.kind = StepKind::CreateBaseSettings,
         .intent = {{u"body"_s, QJsonObject{{u"name"_s, u"S_WebRTC_N"_s}}}}},
        {.kind = StepKind::CreatePhone,
         .intent = {{u"name"_s, u"Ana_WebRTC"_s},
                    {u"userName"_s, u"Ana"_s},
                    {u"siteName"_s, u"Berlin"_s},
                    {u"baseSettingsFromStep"_s, 0}}},
        {.kind = StepKind::SetDefaultStation, .intent = {{u"userName"_s, u"Ana"_s}}},
    };
    EXPECT_EQ(ProblemText::title(plan.steps[0]), u"Create base settings “S_WebRTC_N”"_s);
    EXPECT_EQ(ProblemText::title(plan.steps[1]), u"Create phone “Ana_WebRTC”"_s);
    EXPECT_EQ(ProblemText::explanation(plan, 1), u"for Ana · site Berlin · base settings S_WebRTC_N"_s);
    EXPECT_EQ(ProblemText::title(plan.steps[2]), u"Make it the default phone of Ana"_s);
    plan.steps[1].adopted = true;
    plan.steps[1].objectName = u"Old"_s;
    EXPECT_EQ(ProblemText::title(plan.steps[1]), u"Use the existing phone “Old”"_s);
}

TEST(SiteText, SaysWhatALackOfRegionsMeans)
{
    SiteRow site{.name = u"Lab"_s, .mediaModel = u"Cloud"_s};
    EXPECT_EQ(SiteText::mediaRegions(site), u"No media regions set on this site"_s);
    EXPECT_FALSE(SiteText::mediaFinding(site).meaning.isEmpty());
    site.mediaRegions = {u"eu-west-1"_s};
    site.mediaRegionsUseLatencyBased = false;
    EXPECT_TRUE(SiteText::mediaFinding(site).meaning.contains(u"eu-west-1"_s));
    EXPECT_EQ(SiteText::relayBehavior(site), u"Any media region set on this site"_s);
    site.mediaRegions.append(u"eu-central-1"_s);
    EXPECT_TRUE(SiteText::mediaFinding(site).what.isEmpty());
    EXPECT_EQ(SiteText::mediaRegions(site), u"eu-west-1 → eu-central-1"_s);
    site.mediaRegionsUseLatencyBased = true;
    EXPECT_EQ(SiteText::relayBehavior(site), u"Lowest latency via Geo-Lookup"_s);
    site.mediaModel = u"Premises"_s;
    EXPECT_TRUE(SiteText::mediaFinding(site).what.contains(u"premises"_s));
}

TEST(BaseSettingsText, SumsUpWhatTheOrgSaidAndNothingElse)
{
    EXPECT_EQ(
        profileSummary({.persistentConnection = true,
                        .persistentTimeout = 600,
                        .transportDscp = 24,
                        .mediaDscp = 46,
                        .forceTurn = false}),
        u"persistent connection on, 600 s · transport DSCP CS3\u00A0(24) · media DSCP EF\u00A0(46) · force TURN off"_s);
    EXPECT_EQ(profileSummary({}), QString());
}

} // namespace Stationmaster
