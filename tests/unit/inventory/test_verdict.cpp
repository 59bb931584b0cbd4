// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/verdict.h"
#include "unit/inventory/oneday.h"

#include <QMetaEnum>

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using State = CheckResult::State;
using Test::at;

namespace {

/// A person for whom everything is as it should be, and everything is known.
struct Person
{
    UserRow user{.id = u"u-1"_s,
                 .name = u"نور 佐藤"_s,
                 .state = u"active"_s,
                 .defaultStationId = u"l-1"_s,
                 .associatedStationId = u"l-1"_s,
                 .stationKnown = true,
                 .associatedSince = at(12)};
    PhoneRow phone{.id = u"p-1"_s,
                   .name = u"نور 佐藤_WebRTC"_s,
                   .state = u"active"_s,
                   .siteId = u"s-1"_s,
                   .baseSettingsId = u"b-1"_s,
                   .modelId = QString::fromUtf16(WebRtcModelId),
                   .lineId = u"l-1"_s,
                   .userId = u"u-1"_s,
                   .userKnown = true,
                   .modified = at(8)};
    StationRow station{.id = u"l-1"_s,
                       .type = u"inin_webrtc_softphone"_s,
                       .status = u"ASSOCIATED"_s,
                       .userId = u"u-1"_s,
                       .webRtcUserId = u"u-1"_s,
                       .persistentConnection = true,
                       .forceTurn = false,
                       .mediaDscp = 46};
    SiteRow site{.id = u"s-1"_s, .mediaModel = u"Cloud"_s, .mediaRegions = {u"eu-central-1"_s}};
    BaseSettingsRow base{.id = u"b-1"_s,
                         .modelId = QString::fromUtf16(WebRtcModelId),
                         .persistentConnection = true,
                         .mediaDscp = 46,
                         .forceTurn = false,
                         .modified = at(9)};
    UserFacts facts{.user = &user,
                    .phone = &phone,
                    .phones = 1,
                    .phonesComplete = true,
                    .station = &station,
                    .stationsComplete = true,
                    .site = &site,
                    .baseSettings = &base,
                    .overrides = PhoneOverrides(),
                    .collaborateOnly = false,
                    .mayCall = true};

    void losePhone()
    {
        facts.phone = nullptr;
        facts.station = nullptr;
        facts.site = nullptr;
        facts.baseSettings = nullptr;
        facts.phones = 0;
    }
};

struct Golden
{
    const char *name;
    std::function<void(Person &)> change;
    Verdict verdict;
    std::vector<std::pair<Check, State>> checks; ///< those that are not Passed
};

void PrintTo(const Golden &golden, std::ostream *out)
{
    *out << golden.name;
}

const std::vector<Golden> &goldenCases()
{
    static const std::vector<Golden> all{
        {"Works", [](Person &) {}, Verdict::Works, {}},
        {"SignedOut",
         [](Person &p) { p.user.associatedStationId.clear(); },
         Verdict::Works,
         {{Check::SignedIn, State::Notice}, {Check::SettingsTaken, State::Notice}}},
        {"NoPhone",
         [](Person &p) { p.losePhone(); },
         Verdict::NoPhone,
         {{Check::PhoneExists, State::Failed},
          {Check::OnePhone, State::Unknown},
          {Check::Assigned, State::Unknown},
          {Check::StationExists, State::Unknown},
          {Check::DefaultStation, State::Unknown},
          {Check::SignedIn, State::Unknown},
          {Check::SettingsTaken, State::Unknown},
          {Check::PersistentConnection, State::Unknown},
          {Check::ForceTurn, State::Unknown},
          {Check::MediaDscp, State::Unknown},
          {Check::SiteHasRegions, State::Unknown},
          {Check::BaseSettings, State::Unknown}}},
        {"NoPhoneIsNotClaimedOfAListThatWasNotRead",
         [](Person &p) {
             p.losePhone();
             p.facts.phonesComplete = false;
         },
         Verdict::Unknown,
         {{Check::PhoneExists, State::Unknown},
          {Check::OnePhone, State::Unknown},
          {Check::Assigned, State::Unknown},
          {Check::StationExists, State::Unknown},
          {Check::DefaultStation, State::Unknown},
          {Check::SignedIn, State::Unknown},
          {Check::SettingsTaken, State::Unknown},
          {Check::PersistentConnection, State::Unknown},
          {Check::ForceTurn, State::Unknown},
          {Check::MediaDscp, State::Unknown},
          {Check::SiteHasRegions, State::Unknown},
          {Check::BaseSettings, State::Unknown}}},
        {"HelpDeskSeesAPhoneByItsStation",
         [](Person &p) {
             p.facts.phone = nullptr;
             p.facts.phones = 0;
             p.facts.phonesComplete = false;
             p.facts.site = nullptr;
             p.facts.baseSettings = nullptr;
         },
         Verdict::Works,
         {{Check::OnePhone, State::Unknown},
          {Check::SettingsTaken, State::Unknown},
          {Check::PersistentConnection, State::Unknown},
          {Check::ForceTurn, State::Unknown},
          {Check::MediaDscp, State::Unknown},
          {Check::SiteHasRegions, State::Unknown},
          {Check::BaseSettings, State::Unknown}}},
        {"AStationThatOutlivesItsPhoneIsNoPhone",
         [](Person &p) {
             p.facts.phone = nullptr;
             p.facts.phones = 0;
             p.facts.site = nullptr;
             p.facts.baseSettings = nullptr;
         },
         Verdict::NoPhone,
         {{Check::PhoneExists, State::Failed},
          {Check::OnePhone, State::Unknown},
          {Check::SettingsTaken, State::Unknown},
          {Check::PersistentConnection, State::Unknown},
          {Check::ForceTurn, State::Unknown},
          {Check::MediaDscp, State::Unknown},
          {Check::SiteHasRegions, State::Unknown},
          {Check::BaseSettings, State::Unknown}}},
        {"AnUnreadableRecordIsNotCalledTheirs",
         [](Person &p) {
             p.phone.userKnown = false;
             p.station.webRtcUserId.clear();
         },
         Verdict::Unknown,
         {{Check::Assigned, State::Unknown}}},
        {"TwoPhones",
         [](Person &p) { p.facts.phones = 2; },
         Verdict::Duplicates,
         {{Check::OnePhone, State::Failed}}},
        {"PhoneInactive",
         [](Person &p) { p.phone.state = u"inactive"_s; },
         Verdict::PhoneInactive,
         {{Check::PhoneExists, State::Failed}}},
        {"NoStation",
         [](Person &p) { p.facts.station = nullptr; },
         Verdict::NoStation,
         {{Check::StationExists, State::Failed},
          {Check::PersistentConnection, State::Unknown},
          {Check::ForceTurn, State::Unknown},
          {Check::MediaDscp, State::Unknown}}},
        {"StationNotReadYet",
         [](Person &p) {
             p.facts.station = nullptr;
             p.facts.stationsComplete = false;
         },
         Verdict::Unknown,
         {{Check::StationExists, State::Unknown},
          {Check::PersistentConnection, State::Unknown},
          {Check::ForceTurn, State::Unknown},
          {Check::MediaDscp, State::Unknown}}},
        {"AnotherDefault",
         [](Person &p) { p.user.defaultStationId = u"desk"_s; },
         Verdict::NotDefault,
         {{Check::DefaultStation, State::Failed}}},
        {"NoDefault",
         [](Person &p) { p.user.defaultStationId.clear(); },
         Verdict::NotDefault,
         {{Check::DefaultStation, State::Failed}}},
        {"StationOfTheUserNotRead",
         [](Person &p) {
             p.user.stationKnown = false;
             p.station.status.clear();
         },
         Verdict::Unknown,
         {{Check::DefaultStation, State::Unknown},
          {Check::SignedIn, State::Unknown},
          {Check::SettingsTaken, State::Unknown}}},
        {"AStationThatIsNotResolvedYetSaysNothingOfTheClient",
         [](Person &p) {
             p.station.persistentConnection = false;
             p.base.forceTurn = true;
             p.base.mediaDscp = 34;
         },
         Verdict::Works,
         {{Check::PersistentConnection, State::Notice},
          {Check::ForceTurn, State::Notice},
          {Check::MediaDscp, State::Notice}}},
        {"BaseSettingsWereChangedSince",
         [](Person &p) { p.base.modified = at(13); },
         Verdict::NeedsSignIn,
         {{Check::SettingsTaken, State::Failed}}},
        {"ThePhoneWasChangedSince",
         [](Person &p) { p.phone.modified = at(13); },
         Verdict::NeedsSignIn,
         {{Check::SettingsTaken, State::Failed}}},
        {"WhoIsSignedOutTakesWhatIsSet",
         [](Person &p) {
             p.base.modified = at(13);
             p.user.associatedStationId.clear();
         },
         Verdict::Works,
         {{Check::SignedIn, State::Notice}, {Check::SettingsTaken, State::Notice}}},
        {"WithoutTheDateOfASignInNothingIsClaimed",
         [](Person &p) { p.user.associatedSince = {}; },
         Verdict::Works,
         {{Check::SettingsTaken, State::Unknown}}},
        {"WithoutTheDateOfAChangeNothingIsClaimed",
         [](Person &p) { p.phone.modified = {}; },
         Verdict::Works,
         {{Check::SettingsTaken, State::Unknown}}},
        {"ThePhoneSaysOtherwiseThanItsBaseSettings",
         [](Person &p) {
             p.base.mediaDscp = 34;
             p.facts.overrides = PhoneOverrides{.mediaDscp = 46};
         },
         Verdict::Works,
         {}},
        {"TheTemplateHasNoForceTurn",
         [](Person &p) { p.base.forceTurn.reset(); },
         Verdict::Works,
         {{Check::ForceTurn, State::Unknown}}},
        {"NoRegions",
         [](Person &p) { p.site.mediaRegions.clear(); },
         Verdict::NoRegions,
         {{Check::SiteHasRegions, State::Failed}}},
        {"APremisesSiteNeedsNoRegions",
         [](Person &p) {
             p.site.mediaRegions.clear();
             p.site.mediaModel = u"Premises"_s;
         },
         Verdict::Works,
         {}},
        {"CollaborateOnly",
         [](Person &p) { p.facts.collaborateOnly = true; },
         Verdict::NoLicence,
         {{Check::Licence, State::Failed}}},
        {"LicencesNotRead",
         [](Person &p) { p.facts.collaborateOnly.reset(); },
         Verdict::Works,
         {{Check::Licence, State::Unknown}}},
        {"MayNotCallButHasTheDefaultPhone",
         [](Person &p) { p.facts.mayCall = false; },
         Verdict::Works,
         {{Check::MayCall, State::Notice}}},
        {"MayNotCallSoThatNoDefaultCanBeSet",
         [](Person &p) {
             p.facts.mayCall = false;
             p.user.defaultStationId.clear();
         },
         Verdict::NotDefault,
         {{Check::DefaultStation, State::Failed}, {Check::MayCall, State::Failed}}},
        {"WhetherTheyMayCallIsNotKnown",
         [](Person &p) { p.facts.mayCall.reset(); },
         Verdict::Works,
         {{Check::MayCall, State::Unknown}}},
        {"BaseSettingsOfAnotherModel",
         [](Person &p) { p.base.modelId = u"polycom.json"_s; },
         Verdict::NotWebRtc,
         {{Check::BaseSettings, State::Failed}}},
        {"Left", [](Person &p) { p.user.state = u"inactive"_s; }, Verdict::Left, {}},
        {"Deleted", [](Person &p) { p.user.state = u"deleted"_s; }, Verdict::Left, {}},
        {"AssignedToSomebodyElse",
         [](Person &p) { p.phone.userId = u"u-2"_s; },
         Verdict::NoPhone,
         {{Check::Assigned, State::Failed}}},
        {"TheMostUrgentIsTheVerdict",
         [](Person &p) {
             p.site.mediaRegions.clear();
             p.user.defaultStationId.clear();
             p.base.modified = at(13);
         },
         Verdict::NotDefault,
         {{Check::DefaultStation, State::Failed},
          {Check::SettingsTaken, State::Failed},
          {Check::SiteHasRegions, State::Failed}}},
    };
    return all;
}

} // namespace

class VerdictGolden : public testing::TestWithParam<Golden>
{
};

TEST_P(VerdictGolden, IsTold)
{
    Person person;
    GetParam().change(person);
    const UserReport report = reportOn(person.facts);
    EXPECT_EQ(report.verdict, GetParam().verdict);
    for (int i = 0; i < CheckCount; ++i) {
        State expected = State::Passed;
        for (const auto &[check, state] : GetParam().checks) {
            if (static_cast<int>(check) == i)
                expected = state;
        }
        EXPECT_EQ(report.checks[static_cast<size_t>(i)].state, expected) << "check " << i;
    }
}

INSTANTIATE_TEST_SUITE_P(All, VerdictGolden, testing::ValuesIn(goldenCases()),
                         [](const auto &param) { return param.param.name; });

TEST(Verdict, WithoutAUserNothingIsKnown)
{
    EXPECT_EQ(reportOn({}).verdict, Verdict::Unknown);
    EXPECT_EQ(reportOn({}).of(Check::PhoneExists), CheckResult());
}

TEST(Verdict, TellsBothValuesOfASetting)
{
    Person person;
    person.base.mediaDscp = 34;
    person.facts.overrides = PhoneOverrides{.persistentConnection = false};
    const UserReport report = reportOn(person.facts);
    EXPECT_EQ(report.of(Check::MediaDscp),
              (CheckResult{.state = State::Notice, .configured = 34, .onStation = 46}));
    EXPECT_EQ(report.of(Check::PersistentConnection),
              (CheckResult{.state = State::Notice, .configured = 0, .onStation = 1, .overridden = true}));
}

TEST(Verdict, EveryVerdictHasACase)
{
    QList<Verdict> seen{Verdict::Inactive};
    for (const Golden &golden : goldenCases())
        seen.append(golden.verdict);
    for (int verdict = 0; verdict <= static_cast<int>(Verdict::Unknown); ++verdict)
        EXPECT_TRUE(seen.contains(static_cast<Verdict>(verdict))) << verdict;
    Person leaver;
    leaver.losePhone();
    leaver.user.state = u"inactive"_s;
    EXPECT_EQ(reportOn(leaver.facts).verdict, Verdict::Inactive);
}

TEST(Verdict, ReadsWhatAPhoneSetsForItself)
{
    const Document phone(QJsonObject{
        {u"id"_s, u"p-1"_s},
        {u"properties"_s,
         QJsonObject{{u"phone_media_dscp"_s, QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, 34}}}}}}}});
    EXPECT_EQ(overridesOf(phone), (PhoneOverrides{.mediaDscp = 34}));
    EXPECT_EQ(overridesOf(Document()), PhoneOverrides());
}

} // namespace Stationmaster
