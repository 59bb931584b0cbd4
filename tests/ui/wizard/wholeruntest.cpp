// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/runfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

TEST_F(WizardRun, MakesBaseSettingsPhoneAndDefaultStation)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    const QJsonObject user = somebodyWithoutPhone();
    const QString userId = user["id"_L1].toString();
    ASSERT_NO_FATAL_FAILURE(fillBoth(u"Night_WebRTC_Standard"_s, user));
    EXPECT_TRUE(phonesOf(userId).empty()) << "something was written before Apply";
    EXPECT_TRUE(storedNamed(u"phonebasesettings"_s, u"Night_WebRTC_Standard"_s).isEmpty());
    EXPECT_TRUE(hands->shows(
        u"persistent connection on, 900 s · transport DSCP AF31\u00A0(26) · media DSCP AF41\u00A0(34)"_s))
        << qPrintable(hands->allText());

    const QSignalSpy finished(wizard.get(), &ProvisioningWizard::finishedRun);
    const QSignalSpy changed(wizard.get(), &ProvisioningWizard::objectsChanged);
    ASSERT_TRUE(apply());
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::DoneStep)) << qPrintable(hands->allText());

    const QJsonObject base = storedNamed(u"phonebasesettings"_s, u"Night_WebRTC_Standard"_s);
    const auto instance = [](const QJsonValue &map, QLatin1StringView key) {
        return map[key]["value"_L1]["instance"_L1];
    };
    EXPECT_EQ(base["phoneMetaBase"_L1]["id"_L1].toString(), u"inin_webrtc_softphone.json"_s);
    EXPECT_EQ(instance(base["properties"_L1], "phone_media_dscp"_L1).toInt(), 34);
    EXPECT_EQ(instance(base["properties"_L1], "phone_sip_dscp"_L1).toInt(), 26);
    const QJsonValue line = base["lines"_L1][0];
    EXPECT_TRUE(instance(line["properties"_L1], "station_persistent_webrtc_enabled"_L1).toBool());
    EXPECT_EQ(instance(line["properties"_L1], "station_persistent_timeout"_L1).toInt(), 900);

    const auto phones = phonesOf(userId);
    ASSERT_EQ(phones.size(), 1U);
    EXPECT_EQ(phones[0]["phoneBaseSettings"_L1]["id"_L1], base["id"_L1]);
    EXPECT_EQ(state()["defaultStations"_L1][userId], phones[0]["lines"_L1][0]["id"_L1]);

    ASSERT_EQ(finished.size(), 1);
    EXPECT_TRUE(journal->run(finished[0][0].toString()).has_value());
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toStringList(), QStringList(phones[0]["id"_L1].toString()));
    EXPECT_EQ(changed[0][1].toStringList(), QStringList(base["id"_L1].toString()));
}

TEST_F(WizardRun, DoneTellsWhatTheUserMustDoAndCopiesIt)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    const QJsonObject user = somebodyWithoutPhone();
    ASSERT_NO_FATAL_FAILURE(fillBoth(u"Night_WebRTC_Standard"_s, user));
    ASSERT_TRUE(apply());
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::DoneStep));
    const QString phone = phonesOf(user["id"_L1].toString()).at(0)["name"_L1].toString();
    for (const QString &advice : {u"select the phone “%1”"_s.arg(phone), u"log out and back in"_s,
                                  u"microphone"_s, u"headset"_s, u"audio diagnostics"_s, u"test call"_s})
        EXPECT_TRUE(hands->shows(advice)) << qPrintable(advice);
    ASSERT_TRUE(hands->press(u"Copy"_s));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"select the phone “%1”"_s.arg(phone)));
    ASSERT_TRUE(hands->press(u"Finish"_s));
    EXPECT_FALSE(wizard->isVisible());
}

TEST_F(WizardRun, CreateAnotherKeepsBaseSettingsAndSite)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    ASSERT_NO_FATAL_FAILURE(fillBoth(u"Night_WebRTC_Standard"_s, somebodyWithoutPhone()));
    ASSERT_TRUE(apply());
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::DoneStep));
    const QString base = storedNamed(u"phonebasesettings"_s, u"Night_WebRTC_Standard"_s)["id"_L1].toString();
    ASSERT_TRUE(hands->press(u"Create another"_s));
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::PhoneStep));
    EXPECT_EQ(hands->text(u"User"_s), QString());
    EXPECT_EQ(hands->text(u"Phone Name"_s), QString());

    const QJsonObject second = somebodyWithoutPhone();
    ASSERT_NO_FATAL_FAILURE(fillPhone(second)); // the site is still chosen
    EXPECT_TRUE(hands->shows(u"base settings Night_WebRTC_Standard"_s));
    EXPECT_FALSE(hands->shows(u"Create base settings"_s));
    ASSERT_TRUE(apply());
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::DoneStep)) << qPrintable(hands->allText());
    const auto phones = phonesOf(second["id"_L1].toString());
    ASSERT_EQ(phones.size(), 1U);
    EXPECT_EQ(phones[0]["phoneBaseSettings"_L1]["id"_L1].toString(), base);
}

TEST_F(WizardRun, AnOrgWithoutWebRtcBaseSettingsIsProvisionedFromNothing)
{
    OrgSim::OrgOptions options = smallOrg();
    options.templateVariant = u"empty"_s;
    ASSERT_NO_FATAL_FAILURE(begin(options));
    ASSERT_TRUE(hands->waitFor(u"This org has no base settings for WebRTC phones yet."_s));
    const QJsonObject user = somebodyWithoutPhone();
    ASSERT_NO_FATAL_FAILURE(fillBoth(u"First_WebRTC_Standard"_s, user));
    ASSERT_TRUE(apply());
    ASSERT_TRUE(arrivesAt(ProvisioningWizard::DoneStep)) << qPrintable(hands->allText());
    EXPECT_EQ(phonesOf(user["id"_L1].toString()).size(), 1U);
}

TEST_F(WizardRun, AUserDeletedBeforeApplyStopsEverything)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    const QJsonObject user = somebodyWithoutPhone();
    ASSERT_NO_FATAL_FAILURE(fillBoth(u"Night_WebRTC_Standard"_s, user));
    control("POST", u"/_org/edit"_s,
            {{u"type"_s, u"users"_s}, {u"id"_s, user["id"_L1]}, {u"delete"_s, true}});
    ASSERT_TRUE(apply());
    ASSERT_TRUE(hands->waitFor(u"has been deleted in the org in the meantime, so nothing was written."_s))
        << qPrintable(hands->allText());
    EXPECT_EQ(wizard->currentId(), ProvisioningWizard::PhoneStep);
    EXPECT_TRUE(storedNamed(u"phonebasesettings"_s, u"Night_WebRTC_Standard"_s).isEmpty());
}

} // namespace Stationmaster::Test
