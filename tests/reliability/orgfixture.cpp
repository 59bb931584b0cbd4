// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "orgfixture.h"

#include "provisioning/naming.h"
#include "support/awaited.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

OrgFixture::OrgFixture(const OrgSim::OrgOptions &orgOptions) : org(orgOptions)
{
    EXPECT_TRUE(org.start());
    clientOptions.apiUrl = org.url();
    clientOptions.timeout = std::chrono::seconds(10);
    clientOptions.retry.maxAttempts = 1;
    startProgram();
    const QJsonObject store = state();
    orgId = store[u"organization"_s][u"id"_s].toString();
    m_siteId = store[u"sites"_s][0][u"id"_s].toString();
    QSet<QString> owners;
    for (const auto &phone : store[u"phones"_s].toArray())
        owners.insert(phone[u"webRtcUser"_s][u"id"_s].toString());
    for (const auto &user : store[u"users"_s].toArray()) {
        const QString id = user[u"id"_s].toString();
        if (user[u"state"_s] == u"active"_s && !owners.contains(id))
            peopleWithoutPhone.push_back({.id = id, .name = user[u"name"_s].toString()});
    }
    m_template = awaited(api().baseSettings().webRtcTemplate()).value_or(BaseSettingsTemplate());
    for (const auto &base : store[u"phonebasesettings"_s].toArray()) {
        if (m_existing.id.isEmpty() && rowOf(Document(base.toObject())).isWebRtc())
            m_existing = rowOf(Document(base.toObject()));
    }
    EXPECT_GE(peopleWithoutPhone.size(), 100u);
    EXPECT_FALSE(m_existing.lineId.isEmpty());
    crash();
}

void OrgFixture::startProgram()
{
    m_network = std::make_unique<QNetworkAccessManager>();
    m_tokens = std::make_unique<ClientCredentials>(org.url(), org.options().clientId,
                                                   org.options().clientSecret, *m_network);
    m_client = std::make_unique<Client>(clientOptions, *m_network, *m_tokens, m_log);
    auto opened = Journal::open(m_folder.path());
    ASSERT_TRUE(opened) << opened.error().message.toStdString();
    m_journal = std::move(*opened);
}

void OrgFixture::crash()
{
    m_executor.reset();
    m_client.reset();
    m_tokens.reset();
    m_network.reset();
    m_journal.reset();
}

Executor &OrgFixture::executor()
{
    if (!m_executor)
        m_executor = std::make_unique<Executor>(api(), *m_journal, options);
    return *m_executor;
}

Plan OrgFixture::planFor(std::size_t n, ProvisionDraft::Profile profile) const
{
    const UserRow &user = peopleWithoutPhone.at(n);
    const QString profileName = u"客服 <i>%1</i>_WebRTC_%1"_s.arg(n);
    return planProvisioning({.profile = profile,
                             .existingId = m_existing.id,
                             .existingName = m_existing.name,
                             .existingLineId = m_existing.lineId,
                             .newBaseSettings = {.name = profileName, .persistentConnection = true},
                             .userId = user.id,
                             .userName = user.name,
                             .siteId = m_siteId,
                             .phoneName = numberedName(suggestedPhoneName(user.name), static_cast<int>(n))},
                            orgId, m_template);
}

Plan OrgFixture::planForMany(std::size_t people) const
{
    Plan plan{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
              .orgId = orgId,
              .created = QDateTime::currentDateTimeUtc()};
    for (std::size_t n = 0; n < people; ++n) {
        for (Step &step : planFor(n, ProvisionDraft::Profile::UseExisting).steps) {
            if (step.kind == StepKind::SetDefaultStation)
                step.intent[u"phoneFromStep"_s] = static_cast<int>(plan.steps.size()) - 1;
            plan.steps.push_back(step);
        }
    }
    return plan;
}

PlannedRun OrgFixture::runForMany(std::size_t people, std::size_t from) const
{
    PlannedRun run{.head = emptyPlan(orgId, u"Many"_s)};
    for (std::size_t n = from; n < from + people; ++n) {
        Plan plan = planFor(n, ProvisionDraft::Profile::UseExisting);
        const UserRow &user = peopleWithoutPhone.at(n);
        run.rows.push_back({.name = user.name, .touches = {u"user/"_s + user.id}, .steps = plan.steps});
    }
    return run;
}

bool OrgFixture::completes(const Plan &plan, int retries)
{
    QTestEventLoop loop;
    Executor::Outcome outcome = Executor::Outcome::Cancelled;
    const auto connection =
        QObject::connect(&executor(), &Executor::finished, &loop, [&](Executor::Outcome o) {
            outcome = o;
            loop.exitLoop();
        });
    executor().run(plan);
    loop.enterLoopMSecs(60'000);
    for (int i = 0; i < retries && outcome == Executor::Outcome::Stopped; ++i) {
        executor().retry();
        loop.enterLoopMSecs(60'000);
    }
    QObject::disconnect(connection);
    return outcome == Executor::Outcome::Complete;
}

void OrgFixture::setFaults(const QJsonArray &rules)
{
    EXPECT_EQ(org.setFaults(rules), QString());
}

QJsonObject OrgFixture::control(const QString &path) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(org.url().resolved(QUrl(path)));
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QTestEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QTestEventLoop::exitLoop);
    loop.enterLoopMSecs(60'000);
    EXPECT_EQ(reply->error(), QNetworkReply::NoError);
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QByteArray OrgFixture::newToken() const
{
    QNetworkAccessManager network;
    ClientCredentials credentials(org.url(), org.options().clientId, org.options().clientSecret, network);
    return awaited(credentials.renew({})).value_or(QByteArray());
}

int OrgFixture::carriedOut(const QString &verb, const QString &path) const
{
    int count = 0;
    for (const auto &request : control(u"/_org/log"_s)[u"requests"_s].toArray()) {
        if (request[u"verb"_s] == verb && request[u"path"_s].toString().startsWith(path) &&
            request[u"committed"_s].toBool())
            ++count;
    }
    return count;
}

int OrgFixture::asked(const QString &verb, const QString &path) const
{
    const QJsonArray requests = control(u"/_org/log"_s)[u"requests"_s].toArray();
    return static_cast<int>(std::count_if(requests.begin(), requests.end(), [&](const QJsonValue &request) {
        return (verb.isEmpty() || request[u"verb"_s] == verb) &&
               request[u"path"_s].toString().startsWith(path);
    }));
}

int OrgFixture::faultsOn(const QString &verb, const QString &path, const QString &kind) const
{
    const QJsonArray requests = control(u"/_org/log"_s)[u"requests"_s].toArray();
    return static_cast<int>(std::count_if(requests.begin(), requests.end(), [&](const QJsonValue &request) {
        return request[u"verb"_s] == verb && request[u"path"_s].toString().startsWith(path) &&
               request[u"fault"_s] == kind;
    }));
}

void OrgFixture::expectNothingTwice(const QJsonObject &store)
{
    QSet<QString> seen;
    const auto expectNew = [&seen](const QString &what) {
        EXPECT_FALSE(seen.contains(what)) << what.toStdString() << " is there twice";
        seen.insert(what);
    };
    for (const QString &table : {u"phones"_s, u"phonebasesettings"_s}) {
        for (const QJsonValue object : store[table].toArray()) {
            expectNew(table + u" id "_s + object[u"id"_s].toString());
            expectNew(table + u" name "_s + object[u"name"_s].toString());
            if (const QString user = object[u"webRtcUser"_s][u"id"_s].toString(); !user.isEmpty())
                expectNew(u"a phone of "_s + user);
        }
    }
}

void OrgFixture::expectExactly(const Plan &plan)
{
    const QJsonObject store = state();
    expectNothingTwice(store);
    const QJsonArray phones = store[u"phones"_s].toArray();
    const QJsonArray bases = store[u"phonebasesettings"_s].toArray();
    // Those with this value at this key.
    const auto with = [](const QJsonArray &objects, const QString &key, const QString &value) {
        QJsonArray found;
        for (const QJsonValue object : objects) {
            if (object[key] == value)
                found.append(object);
        }
        return found;
    };
    for (const Step &step : plan.steps) {
        EXPECT_EQ(step.state, StepState::Done);
        EXPECT_FALSE(step.adopted);
        const QString userId = step.intent[u"userId"_s].toString();
        if (step.kind == StepKind::SetDefaultStation) {
            EXPECT_EQ(store[u"defaultStations"_s][userId].toString(), step.objectId);
        } else if (step.kind == StepKind::CreateBaseSettings) {
            const QJsonObject body = step.intent[u"body"_s].toObject();
            const QJsonArray made = with(bases, u"name"_s, body[u"name"_s].toString());
            ASSERT_EQ(made.size(), 1) << body[u"name"_s].toString().toStdString();
            EXPECT_EQ(made[0][u"id"_s].toString(), step.objectId);
            EXPECT_EQ(made[0][u"phoneMetaBase"_s][u"id"_s], body[u"phoneMetaBase"_s][u"id"_s]);
            for (const QString &key : body[u"lines"_s][0][u"properties"_s].toObject().keys()) {
                EXPECT_EQ(made[0][u"lines"_s][0][u"properties"_s][key][u"value"_s],
                          body[u"lines"_s][0][u"properties"_s][key][u"value"_s])
                    << key.toStdString();
            }
        } else if (step.kind == StepKind::CreatePhone) {
            const QJsonArray found = with(phones, u"name"_s, step.intent[u"name"_s].toString());
            ASSERT_EQ(found.size(), 1) << step.intent[u"name"_s].toString().toStdString();
            EXPECT_EQ(found[0][u"id"_s].toString(), step.objectId);
            EXPECT_EQ(found[0][u"webRtcUser"_s][u"id"_s].toString(), userId);
            EXPECT_EQ(found[0][u"lines"_s][0][u"id"_s].toString(), step.lineId);
            const QJsonValue from = step.intent[u"baseSettingsFromStep"_s];
            const QString base = from.isDouble()
                                     ? plan.steps.at(static_cast<std::size_t>(from.toInt())).objectId
                                     : step.intent[u"baseSettingsId"_s].toString();
            EXPECT_EQ(found[0][u"phoneBaseSettings"_s][u"id"_s].toString(), base);
            const QJsonArray its = with(bases, u"id"_s, base);
            ASSERT_EQ(its.size(), 1);
            EXPECT_EQ(found[0][u"lines"_s][0][u"lineBaseSettings"_s][u"id"_s],
                      its[0][u"lines"_s][0][u"id"_s]);
        }
    }
}

} // namespace Stationmaster::Test
