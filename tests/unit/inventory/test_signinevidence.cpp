// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/signinevidence.h"
#include "unit/inventory/oneday.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using Taken = SignInEvidence::State;
using Missing = SignInEvidence::Missing;
using Source = SettingsChange::Source;

const QStringList Turn{u"phone_webRtc_forceTurn"_s};
const QStringList Name{u"name"_s};

class Evidence : public testing::Test
{
protected:
    SignInEvidence judged() const { return signInEvidence(user, &phone, &base, history); }
    void changed(const QDateTime &when, const QStringList &properties, Source source = Source::Audit,
                 const QDateTime &wasDated = {})
    {
        history.add({{.objectId = base.id,
                      .when = when,
                      .source = source,
                      .properties = properties,
                      .by = u"Grace"_s,
                      .objectWasDated = wasDated}});
        base.modified = std::max(base.modified, when);
    }

    UserRow user{
        .id = u"u"_s, .associatedStationId = u"pl"_s, .stationKnown = true, .associatedSince = at(12)};
    PhoneRow phone{.id = u"p"_s, .lineId = u"pl"_s, .modified = at(1)};
    BaseSettingsRow base{.id = u"b"_s, .lineId = u"bl"_s, .modified = at(9)};
    ChangeHistory history;
};

TEST_F(Evidence, ASignInAfterTheLastChangeHasTheNewValues)
{
    const SignInEvidence evidence = judged();
    EXPECT_EQ(evidence.state, Taken::HasNew);
    EXPECT_EQ(evidence.changed, at(9));
    EXPECT_EQ(evidence.boundSince, at(12));
}

TEST_F(Evidence, ASignInBeforeItMayHaveTheOldOnesAndTheFieldIsNotKnown)
{
    base.modified = at(14, 2);
    const SignInEvidence evidence = judged();
    EXPECT_EQ(evidence.state, Taken::MayBeOld);
    EXPECT_EQ(evidence.changed, at(14, 2));
    EXPECT_TRUE(evidence.settings.empty()) << "it may have been a rename";
    EXPECT_EQ(evidence.object, SignInEvidence::Object::BaseSettings);
}

TEST_F(Evidence, AMinuteBetweenTheTwoProvesNothing)
{
    base.modified = at(11, 59).addSecs(30);
    EXPECT_EQ(judged().state, Taken::MayBeOld);
    base.modified = at(11, 58).addSecs(59);
    EXPECT_EQ(judged().state, Taken::HasNew);
}

TEST_F(Evidence, ThePhonesOwnChangeCountsToo)
{
    phone.modified = at(13);
    const SignInEvidence evidence = judged();
    EXPECT_EQ(evidence.state, Taken::MayBeOld);
    EXPECT_EQ(evidence.object, SignInEvidence::Object::Phone);
}

TEST_F(Evidence, AMissingDateIsNeverTakenForApplied)
{
    phone.modified = {};
    EXPECT_EQ(judged().state, Taken::NotKnown);
    EXPECT_EQ(judged().missing, Missing::Change);
    phone.modified = at(1);
    base.modified = {};
    EXPECT_EQ(judged().missing, Missing::Change);
    base.modified = at(9);
    user.associatedSince = {};
    EXPECT_EQ(judged().state, Taken::NotKnown);
    EXPECT_EQ(judged().missing, Missing::SignInDate);
    EXPECT_EQ(signInEvidence(user, nullptr, nullptr, history).state, Taken::NotKnown);
}

TEST_F(Evidence, ATokenProvesOnlyThatTheClientIsOlder)
{
    user.associatedSince = {};
    user.lastToken = at(8);
    EXPECT_EQ(judged().state, Taken::MayBeOld);
    EXPECT_EQ(judged().lastToken, at(8));
    user.lastToken = at(10);
    EXPECT_EQ(judged().state, Taken::NotKnown) << "it may be that of any program";
}

TEST_F(Evidence, AnAuditNamesTheFieldAndWhoChangedIt)
{
    changed(at(14, 2), Turn);
    const SignInEvidence evidence = judged();
    EXPECT_EQ(evidence.state, Taken::MayBeOld);
    EXPECT_EQ(evidence.settings, std::vector{ClientSetting::ForceTurn});
    EXPECT_EQ(evidence.properties, Turn);
    EXPECT_EQ(evidence.by, u"Grace"_s);
}

TEST_F(Evidence, ARenameThatTheAuditTellsNeedsNoSignIn)
{
    changed(at(14), Name);
    EXPECT_EQ(judged().state, Taken::MayBeOld) << "what was before the rename is not known";
    history.setAudited(at(11), at(15));
    EXPECT_EQ(judged().state, Taken::HasNew);
}

TEST_F(Evidence, AnAuditThatBeginsTooLateOrLacksTheChangeProvesNothing)
{
    changed(at(14), Name);
    history.setAudited(at(13), at(15));
    EXPECT_EQ(judged().state, Taken::MayBeOld);
    history.setAudited(at(11), at(15));
    base.modified = at(14, 30); // and no entry of it yet
    EXPECT_EQ(judged().state, Taken::MayBeOld);
    EXPECT_EQ(judged().changed, at(14, 30));
}

TEST_F(Evidence, AnEntryWithoutPropertiesMayBeAnything)
{
    changed(at(14), {});
    history.setAudited(at(11), at(15));
    EXPECT_EQ(judged().state, Taken::MayBeOld);
    EXPECT_TRUE(judged().settings.empty());
}

TEST_F(Evidence, AChangeHiddenBehindALaterRenameIsFound)
{
    changed(at(13), Turn);
    changed(at(14), Name);
    history.setAudited(at(11), at(15));
    EXPECT_EQ(judged().state, Taken::MayBeOld);
    EXPECT_EQ(judged().changed, at(13));
    user.associatedSince = at(13, 30);
    EXPECT_EQ(judged().state, Taken::HasNew);
}

TEST_F(Evidence, AChangeOfTheLineCountsAsOneOfTheObject)
{
    history.add({{.objectId = base.lineId, .when = at(14), .properties = {u"station_persistent_timeout"_s}}});
    base.modified = at(14);
    EXPECT_EQ(judged().settings, std::vector{ClientSetting::PersistentTimeout});
}

TEST_F(Evidence, OurOwnRenameIsFollowedBackToWhatWasBefore)
{
    changed(at(14), Name, Source::Journal, at(9));
    EXPECT_EQ(judged().state, Taken::HasNew) << "dated 9 before it";
    base.modified = at(15); // somebody else, later
    EXPECT_EQ(judged().state, Taken::MayBeOld);
}

TEST_F(Evidence, OurOwnRenameHidesNobodyElsesChange)
{
    changed(at(14), Name, Source::Journal, at(13));
    EXPECT_EQ(judged().state, Taken::MayBeOld);
    EXPECT_EQ(judged().changed, at(13));
}

TEST_F(Evidence, ADateThatPointsAtItselfIsNoWayBack)
{
    changed(at(14), Name, Source::Journal, at(14));
    EXPECT_EQ(judged().state, Taken::MayBeOld);
}

TEST(ClientSettings, AreFoundByAnyNameOfTheirs)
{
    using Setting = ClientSetting;
    const std::pair<QString, std::optional<Setting>> cases[] = {
        {u"station_persistent_webrtc_enabled"_s, Setting::PersistentConnection},
        {u"lines/0/properties/station_persistent_timeout/value/instance"_s, Setting::PersistentTimeout},
        {u"properties/phone_media_dscp"_s, Setting::MediaDscp},
        {u"phone_sip_dscp"_s, Setting::TransportDscp},
        {u"properties.phone_webRtc_forceTurn.value.instance"_s, Setting::ForceTurn},
        {u"phone_media_relayBehavior"_s, Setting::ForceTurn},
        {u"phone_requireMediaHelper"_s, Setting::RequireMediaHelper},
        {u"phoneBaseSettings/id"_s, Setting::BaseSettings},
        {u"lines/0/lineBaseSettings/id"_s, Setting::BaseSettings},
        {u"phone_media_codecs"_s, Setting::Other},
        {u"somethingNew"_s, Setting::Other},
        {u"name"_s, std::nullopt},
        {u"lines/0/name"_s, std::nullopt},
        {u"phone_label"_s, std::nullopt},
        {u"site/id"_s, std::nullopt},
    };
    for (const auto &[property, expected] : cases)
        EXPECT_EQ(clientSettingOf(property), expected) << property.toStdString();
}

} // namespace
} // namespace Stationmaster::Test
