// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "traps/trapfixture.h"

#include <QNetworkReply>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

namespace {

/// Marks what the test asks beside the client; the org ignores it, as it does any name that it does not know.
const QString PlainMark = u"asked=plainly"_s;

} // namespace

void TrapFixture::begin(const std::function<void(OrgSim::OrgOptions &)> &change)
{
    m_executor.reset();
    m_licences.reset();
    m_inventory.reset();
    m_client.reset();
    m_journal.reset();
    m_plainToken.clear();
    m_logStart = 0;
    OrgSim::OrgOptions made{.users = 40,
                            .phones = 24,
                            .sites = 3,
                            .rateCount = 1'000'000,
                            .stationDelayMs = 0,
                            .permissions = u"*"_s};
    change(made);
    m_org = std::make_unique<OrgSim::EmbeddedOrg>(made);
    ASSERT_TRUE(m_org->start());
    clientOptions = {.apiUrl = m_org->url(), .timeout = std::chrono::seconds(5)};
    clientOptions.retry = {.base = std::chrono::milliseconds(2),
                           .cap = std::chrono::milliseconds(8),
                           .retryAfterMargin = std::chrono::milliseconds(0)};
    options = {.stationPoll = std::chrono::milliseconds(10),
               .stationDeadline = std::chrono::seconds(5),
               .deleteRetry = std::chrono::milliseconds(20),
               .deleteDeadline = std::chrono::seconds(5),
               .lookInterval = std::chrono::milliseconds(5),
               .lookDeadline = std::chrono::milliseconds(20),
               .lateWrites = std::chrono::milliseconds(0)};
    startClient();
}

void TrapFixture::startClient()
{
    m_executor.reset();
    m_licences.reset();
    m_inventory.reset();
    m_client.reset();
    m_journal.reset();
    const OrgSim::OrgOptions &made = m_org->options();
    m_tokens = std::make_unique<ClientCredentials>(m_org->url(), made.clientId, made.clientSecret, m_network);
    m_client = std::make_unique<Client>(clientOptions, m_network, *m_tokens, m_log);
}

QByteArray TrapFixture::token()
{
    if (m_plainToken.isEmpty()) {
        ClientCredentials plain(m_org->url(), m_org->options().clientId, m_org->options().clientSecret,
                                m_plain);
        m_plainToken = awaited(plain.signIn()).value_or(QByteArray());
    }
    return m_plainToken;
}

TrapFixture::Answer TrapFixture::http(const QByteArray &verb, const QString &target, const QJsonObject &body)
{
    QUrl url = m_org->url().resolved(QUrl(target));
    url.setQuery(url.query(QUrl::FullyEncoded) + (url.hasQuery() ? u"&"_s : QString()) + PlainMark);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!target.startsWith(u"/_org/"_s))
        request.setRawHeader("Authorization", "Bearer " + token());
    const QByteArray sent =
        body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    const std::unique_ptr<QNetworkReply> reply(m_plain.sendCustomRequest(request, verb, sent));
    QTestEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QTestEventLoop::exitLoop);
    if (!reply->isFinished())
        loop.enterLoopMSecs(10'000);
    const QByteArray raw = reply->readAll();
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = QJsonDocument::fromJson(raw).object(),
            .raw = raw};
}

void TrapFixture::control(const QJsonObject &what)
{
    EXPECT_LT(http("POST", u"/_org/edit"_s, what).status, 300);
}

void TrapFixture::edit(const QString &type, const QString &id, const QJsonObject &set)
{
    control({{u"type"_s, type}, {u"id"_s, id}, {u"set"_s, set}});
}

QHash<QString, QJsonObject> TrapFixture::allStored(const QString &type)
{
    QHash<QString, QJsonObject> objects;
    for (const QJsonValue object : state()[type].toArray())
        objects.insert(idOf(object), object.toObject());
    return objects;
}

QJsonObject TrapFixture::firstStored(const QString &type,
                                     const std::function<bool(const QJsonObject &)> &suits)
{
    for (const QJsonValue object : state()[type].toArray()) {
        if (suits(object.toObject()))
            return object.toObject();
    }
    return {};
}

QJsonObject TrapFixture::stored(const QString &type, const QString &id)
{
    return allStored(type).value(id);
}

std::vector<UserRow> TrapFixture::peopleWithoutPhone()
{
    const QJsonObject store = state();
    QSet<QString> owners;
    for (const QJsonValue phone : store[u"phones"_s].toArray())
        owners.insert(userOf(phone.toObject()));
    std::vector<UserRow> people;
    for (const QJsonValue user : store[u"users"_s].toArray()) {
        if (user[u"state"_s] == u"active"_s && !owners.contains(idOf(user)))
            people.push_back({.id = idOf(user), .name = user[u"name"_s].toString()});
    }
    return people;
}

std::vector<TrapFixture::Logged> TrapFixture::logged(const QString &verb, const QString &pathPrefix)
{
    std::vector<Logged> found;
    const QJsonObject log = http("GET", u"/_org/log?after=%1"_s.arg(m_logStart)).body;
    for (const QJsonValue entry : log[u"requests"_s].toArray()) {
        const Logged one{.verb = entry[u"verb"_s].toString(),
                         .path = entry[u"path"_s].toString(),
                         .query = entry[u"query"_s].toString(),
                         .status = entry[u"status"_s].toInt(),
                         .request = entry[u"request"_s].toObject()};
        if (!one.query.contains(PlainMark) && !one.path.startsWith(u"/oauth/"_s) &&
            (verb.isEmpty() || one.verb == verb) && one.path.startsWith(pathPrefix))
            found.push_back(one);
    }
    return found;
}

void TrapFixture::forgetLog()
{
    const QJsonObject log = http("GET", u"/_org/log?after=%1"_s.arg(m_logStart)).body;
    const QJsonArray requests = log[u"requests"_s].toArray();
    if (!requests.isEmpty())
        m_logStart = requests.last()[u"seq"_s].toInt();
}

Inventory &TrapFixture::loadedInventory()
{
    if (!m_inventory)
        m_inventory = std::make_unique<Inventory>(api());
    QTestEventLoop loop;
    const auto connection = QObject::connect(m_inventory.get(), &Inventory::stateChanged, &loop, [&] {
        if (!m_inventory->isLoading())
            loop.exitLoop();
    });
    m_inventory->reload();
    if (m_inventory->isLoading())
        loop.enterLoopMSecs(20'000);
    QObject::disconnect(connection);
    EXPECT_FALSE(m_inventory->isLoading());
    return *m_inventory;
}

const Licences &TrapFixture::readLicences()
{
    m_licences = std::make_unique<Licences>(api(), *m_inventory);
    m_licences->read();
    EXPECT_TRUE(QTest::qWaitFor(
        [this] {
            return std::ranges::all_of(m_inventory->users(), [this](const UserRow &user) {
                return m_licences->isCollaborateOnly(user.id).has_value();
            });
        },
        20'000));
    return *m_licences;
}

UserReport TrapFixture::reportFor(const UserRow &user)
{
    UserFacts facts = factsOf(*m_inventory, user, m_inventory->knowsOwners());
    if (m_licences)
        facts.collaborateOnly = m_licences->isCollaborateOnly(user.id);
    return reportOn(facts);
}

Plan TrapFixture::planFor(const UserRow &user, const QString &phoneName, bool makeDefault)
{
    const QJsonObject store = state();
    const QJsonObject base = webRtcBase();
    return planProvisioning({.existingId = idOf(base),
                             .existingName = base[u"name"_s].toString(),
                             .existingLineId = lineOf(base),
                             .userId = user.id,
                             .userName = user.name,
                             .siteId = idOf(store[u"sites"_s][0]),
                             .phoneName = phoneName,
                             .makeDefault = makeDefault},
                            idOf(store[u"organization"_s]), {});
}

Executor &TrapFixture::executor()
{
    if (!m_executor) {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Journal::open(m_folder->path());
        EXPECT_TRUE(opened) << "no journal";
        m_journal = std::move(opened.value());
        m_executor = std::make_unique<Executor>(api(), *m_journal, options);
    }
    return *m_executor;
}

Executor::Outcome TrapFixture::outcomeOf(const std::function<void()> &start)
{
    QTestEventLoop loop;
    std::optional<Executor::Outcome> outcome;
    const auto connection =
        QObject::connect(&executor(), &Executor::finished, &loop, [&](Executor::Outcome end) {
            outcome = end;
            loop.exitLoop();
        });
    start();
    if (!outcome)
        loop.enterLoopMSecs(20'000);
    QObject::disconnect(connection);
    EXPECT_TRUE(outcome) << "the run did not end";
    return outcome.value_or(Executor::Outcome::Cancelled);
}

Executor::Outcome TrapFixture::run(const Plan &plan)
{
    return outcomeOf([this, &plan] { executor().run(plan); });
}

bool TrapFixture::isWebRtc(const QJsonObject &phoneOrBase)
{
    return phoneOrBase[u"phoneMetaBase"_s][u"id"_s] == u"inin_webrtc_softphone.json"_s &&
           phoneOrBase[u"state"_s] != u"deleted"_s;
}

} // namespace Stationmaster::Test
