// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioningfixture.h"

#include <QJsonArray>
#include <QTestEventLoop>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

BaseSettingsTemplate webRtcTemplate()
{
    const auto value = [](const QJsonValue &v) {
        return QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, v}}}};
    };
    const QJsonObject line{
        {u"lineMetaBase"_s, QJsonObject{{u"id"_s, u"line.json"_s}}},
        {u"properties"_s, QJsonObject{{u"station_persistent_webrtc_enabled"_s, value(false)},
                                      {u"station_persistent_timeout"_s, value(600)}}}};
    return readTemplate(Document(QJsonObject{
        {u"phoneMetaBase"_s, QJsonObject{{u"id"_s, QStringView(WebRtcModelId).toString()}}},
        {u"properties"_s, QJsonObject{{u"phone_sip_dscp"_s, value(24)}, {u"phone_media_dscp"_s, value(46)}}},
        {u"lines"_s, QJsonArray{line}}}));
}

ProvisioningFixture::ProvisioningFixture()
{
    org.defaultStations = {{u"u1"_s, u"old-station"_s}, {u"u2"_s, {}}};
    clientOptions.apiUrl = org.url();
    clientOptions.timeout = std::chrono::seconds(10);
    clientOptions.retry.maxAttempts = 1;
    m_existingId = org.addBaseSettings(newBaseSettings(webRtcTemplate(), {.name = u"Existing"_s}).json());
    startProgram();
}

void ProvisioningFixture::startProgram()
{
    m_network = std::make_unique<QNetworkAccessManager>();
    m_client = std::make_unique<Client>(clientOptions, *m_network, m_tokens, m_log);
    auto opened = Journal::open(m_folder.path());
    ASSERT_TRUE(opened) << opened.error().message.toStdString();
    m_journal = std::move(*opened);
}

void ProvisioningFixture::crash()
{
    m_executor.reset();
    m_client.reset();
    m_network.reset();
    m_journal.reset();
}

Executor &ProvisioningFixture::executor()
{
    if (!m_executor)
        m_executor = std::make_unique<Executor>(api(), *m_journal, options);
    return *m_executor;
}

Plan ProvisioningFixture::fullPlan() const
{
    return planProvisioning(
        {.profile = ProvisionDraft::Profile::CreateNew,
         .newBaseSettings = {.name = u"Support_WebRTC_Standard"_s, .persistentConnection = true},
         .userId = u"u1"_s,
         .userName = u"Ana"_s,
         .siteId = u"s1"_s,
         .siteName = u"Berlin"_s,
         .phoneName = u"Ana_WebRTC"_s},
        org.orgId, webRtcTemplate());
}

Plan ProvisioningFixture::phonePlan(const QString &userId)
{
    return planProvisioning(
        {.existingId = m_existingId,
         .existingName = u"Existing"_s,
         .existingLineId = org.baseSettings[m_existingId][u"lines"_s][0][u"id"_s].toString(),
         .userId = userId,
         .siteId = u"s1"_s,
         .phoneName = u"Ana_WebRTC"_s,
         .makeDefault = false},
        org.orgId, {});
}

Executor::Outcome ProvisioningFixture::outcomeOf(const Plan &plan)
{
    return outcomeAfter([&] { executor().run(plan); });
}

Executor::Outcome ProvisioningFixture::outcomeAfter(const std::function<void()> &action)
{
    std::optional<Outcome> outcome;
    QTestEventLoop loop;
    const auto connection = QObject::connect(&executor(), &Executor::finished, &loop, [&](Outcome o) {
        EXPECT_FALSE(outcome) << "finished twice";
        outcome = o;
        loop.exitLoop();
    });
    action();
    EXPECT_FALSE(outcome) << "finished before the event loop ran";
    if (executor().isRunning())
        loop.enterLoopMSecs(60'000);
    QObject::disconnect(connection);
    EXPECT_TRUE(outcome) << "did not finish";
    EXPECT_FALSE(executor().isRunning());
    return outcome.value_or(Outcome::Cancelled);
}

void ProvisioningFixture::takeMine()
{
    QStringList paths;
    for (const FieldConflict &conflict : executor().plan().step(executor().plan().nextStep()).conflicts)
        paths.append(conflict.path);
    executor().resolve(paths);
}

Plan ProvisioningFixture::inJournal(const Plan &plan)
{
    const auto found = journal().run(plan.id);
    EXPECT_TRUE(found);
    return found.value_or(Plan());
}

bool ProvisioningFixture::isClosed(const QString &planId)
{
    const auto open = journal().openRuns(org.orgId);
    EXPECT_TRUE(open);
    return journal().run(planId) && open && std::ranges::find(*open, planId, &Plan::id) == open->end();
}

void ProvisioningFixture::expectFullPlanMade() const
{
    ASSERT_EQ(org.phones.size(), 1u);
    ASSERT_EQ(org.baseSettings.size(), 2u);
    const auto &phone = org.phones.begin()->second;
    const QString profileId = phone[u"phoneBaseSettings"_s][u"id"_s].toString();
    ASSERT_EQ(org.baseSettings.count(profileId), 1u);
    const auto &profile = org.baseSettings.at(profileId);
    EXPECT_EQ(profile[u"name"_s].toString(), u"Support_WebRTC_Standard"_s);
    EXPECT_EQ(phone[u"name"_s].toString(), u"Ana_WebRTC"_s);
    EXPECT_EQ(phone[u"webRtcUser"_s][u"id"_s].toString(), u"u1"_s);
    EXPECT_EQ(phone[u"lines"_s][0][u"lineBaseSettings"_s][u"id"_s], profile[u"lines"_s][0][u"id"_s]);
    EXPECT_EQ(org.defaultStations.at(u"u1"_s), phone[u"lines"_s][0][u"id"_s].toString());
}

void ProvisioningFixture::expectNothingLeft() const
{
    EXPECT_EQ(org.phones.size(), 0u);
    EXPECT_EQ(org.baseSettings.size(), 1u);
}

} // namespace Stationmaster::Test
