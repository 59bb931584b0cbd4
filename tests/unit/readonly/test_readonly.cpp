// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "provisioning/executor.h"
#include "provisioning/journal.h"
#include "unit/readonly/everycall.h"
#include "unit/resources/embeddedfixture.h"
#include "unit/transport/clientfixture.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

QString contentsOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QString::fromUtf8(file.readAll());
}

QStringList filesBelow(const QString &folder, const QString &pattern)
{
    QStringList files;
    for (QDirIterator it(QLatin1StringView(SM_SOURCE_DIR) + u'/' + folder, {pattern}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        files.append(it.next());
    files.sort();
    return files;
}

/// "PhonesApi::create" of every method that makes a call, as the headers of the endpoints declare them.
QStringList declaredCalls()
{
    static const QRegularExpression className(u"^class (\\w+Api)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression method(u"^\\s+(?:Paged)?Call<.+> (\\w+)\\("_s,
                                           QRegularExpression::MultilineOption);
    QStringList names;
    for (const QString &path : filesBelow(u"lib/resources"_s, u"*api.h"_s)) {
        const QString header = contentsOf(path);
        const QString owner = className.match(header).captured(1);
        EXPECT_TRUE(path.endsWith(u"/api.h"_s) || !owner.isEmpty()) << qPrintable(path);
        for (auto found = method.globalMatch(header); found.hasNext();)
            names.append(owner + u"::"_s + found.next().captured(1));
    }
    names.sort();
    return names;
}

/// Whether a request changes something: the verb decides, but for the POSTs that only read (API.md 6 and 9).
bool changes(const QString &verb, const QString &path)
{
    static const QStringList reading{u"/api/v2/users/search"_s, u"/api/v2/audits/query"_s,
                                     u"/api/v2/audits/query/realtime"_s,
                                     u"/api/v2/analytics/conversations/details/query"_s,
                                     u"/api/v2/diagnostics/logcapture/browser/entries/query"_s};
    return verb != u"GET" && !(verb == u"POST" && reading.contains(path));
}

} // namespace

TEST(EveryCall, IsEveryMethodThatTheHeadersDeclare)
{
    QStringList known;
    for (const EndpointCall &call : everyCall())
        known.append(QString::fromLatin1(call.name));
    known.sort();
    EXPECT_GT(known.size(), 50);
    EXPECT_EQ(known, declaredCalls()) << "a new method goes into everycall.cpp";
}

/// Else a write could pass the table by.
TEST(EveryCall, WritesAreSentByTheEndpointsAndTheSignInOnly)
{
    static const QRegularExpression writing(u"\\bVerb::(Post|Put|Patch|Delete)\\b"_s);
    const QStringList expected{u"auth/onetokenclient.cpp"_s,
                               u"auth/tokengrant.cpp"_s,
                               u"resources/audits/auditsapi.cpp"_s,
                               u"resources/conversations/conversationsapi.cpp"_s,
                               u"resources/endpoint/endpoint.cpp"_s,
                               u"resources/logcapture/logcaptureapi.cpp"_s,
                               u"resources/notifications/notificationsapi.cpp"_s,
                               u"resources/telephonysettings/telephonysettingsapi.cpp"_s,
                               u"resources/tokens/tokensapi.cpp"_s,
                               u"resources/users/usersapi.cpp"_s};
    QStringList found;
    for (const QString &path : filesBelow(u"lib"_s, u"*.cpp"_s) + filesBelow(u"app"_s, u"*.cpp"_s)) {
        EXPECT_TRUE(path.contains(u"/lib/transport/"_s) || !contentsOf(path).contains(u"QNetworkRequest"_s))
            << qPrintable(path) << " goes past the client";
        if (!path.contains(u"/lib/transport/"_s) && contentsOf(path).contains(writing))
            found.append(path.section(u'/', -3).remove(QRegularExpression(u"^lib/"_s)));
    }
    EXPECT_EQ(found, expected);
}

class ScriptedCalls : public ClientFixture
{
};

/// The table says itself which calls write; here is what they send when they may.
TEST_F(ScriptedCalls, WriteWhereTheTableSaysSo)
{
    server.handler = [](const SeenRequest &) { return ScriptedServer::json(R"({"id":"x","version":1})"); };
    const Document some(QJsonObject{{u"id"_s, u"x"_s}, {u"name"_s, u"X"_s}, {u"version"_s, 1}});
    const KnownThings known{.user = u"u"_s,
                            .station = u"s"_s,
                            .phone = some,
                            .baseSettings = some,
                            .site = some,
                            .telephonySettings = some};
    for (const EndpointCall &call : everyCall()) {
        server.seen.clear();
        (void)call.run(Api(client()), known);
        const bool hasWritten = std::ranges::any_of(server.seen, [](const SeenRequest &request) {
            const QString path = QUrl::fromEncoded(request.target).path();
            return changes(QString::fromLatin1(request.verb), path);
        });
        EXPECT_FALSE(server.seen.isEmpty()) << call.name << " did nothing";
        EXPECT_EQ(hasWritten, call.writes) << call.name;
    }
}

class ReadOnlySession : public EmbeddedFixture
{
protected:
    ReadOnlySession()
        : EmbeddedFixture({.users = 20, .phones = 10, .rateCount = 1'000'000, .permissions = u"*"_s}),
          tokens(org.url(), org.options().clientId, org.options().clientSecret, network),
          client({.apiUrl = org.url(), .readOnly = true}, network, tokens, log)
    {
    }

    /// What has reached the org and would have changed it; signing in is no change.
    QStringList arrivedWrites()
    {
        QStringList writes;
        for (const QJsonValue entry : asked(u"log"_s)[u"requests"].toArray()) {
            const QString verb = entry[u"verb"].toString();
            const QString path = entry[u"path"].toString();
            if (changes(verb, path) && path != u"/oauth/token")
                writes.append(verb + u' ' + path);
        }
        return writes;
    }

    KnownThings thingsOfTheOrg()
    {
        const Document phone = *awaited(api().phones().get(stored(u"phones"_s)[0][u"id"].toString()));
        const QString baseSettings = phone.at(u"phoneBaseSettings/id"_s).toString();
        return {.user = phone.at(u"webRtcUser/id"_s).toString(),
                .station = phone.at(u"lines/0/id"_s).toString(),
                .phone = phone,
                .baseSettings = *awaited(api().baseSettings().get(baseSettings)),
                .site = *awaited(api().sites().get(phone.at(u"site/id"_s).toString())),
                .telephonySettings = *awaited(api().telephonySettings().get())};
    }

    ClientCredentials tokens;
    Client client;
};

TEST_F(ReadOnlySession, NoWriteOfTheLibraryArrives)
{
    const KnownThings known = thingsOfTheOrg();
    ASSERT_FALSE(known.user.isEmpty() || known.station.isEmpty());
    int refused = 0;
    for (const EndpointCall &call : everyCall()) {
        const Result<void> result = call.run(Api(client), known);
        const bool isRefused = !result && result.error().kind == Error::Kind::ReadOnly;
        EXPECT_EQ(isRefused, call.writes) << call.name;
        refused += isRefused ? 1 : 0;
    }
    EXPECT_GE(refused, 15);
    EXPECT_EQ(arrivedWrites(), QStringList());
}

TEST_F(ReadOnlySession, ARunChangesNothingAndSaysWhy)
{
    const KnownThings known = thingsOfTheOrg();
    const QTemporaryDir folder;
    const auto journal = Journal::open(folder.path());
    ASSERT_TRUE(journal);
    Plan plan{.id = u"run"_s,
              .orgId = awaited(api().organization().me())->id,
              .title = u"Phone"_s,
              .created = QDateTime::currentDateTimeUtc(),
              .steps = {{.kind = StepKind::DeletePhone,
                         .intent = {{u"id"_s, known.phone.id()}, {u"name"_s, known.phone.name()}}}}};
    Executor executor(Api(client), **journal, {});
    QSignalSpy finished(&executor, &Executor::finished);
    executor.run(plan);
    ASSERT_TRUE(finished.count() == 1 || finished.wait(10'000));
    EXPECT_EQ(finished[0][0].value<Executor::Outcome>(), Executor::Outcome::Stopped);
    ASSERT_TRUE(executor.plan().steps[0].error);
    EXPECT_EQ(executor.plan().steps[0].error->kind, Error::Kind::ReadOnly);
    EXPECT_EQ(arrivedWrites(), QStringList());
}

/// The same writes do arrive where they may: what the tests above look at would show them.
TEST_F(ReadOnlySession, TheLogWouldShowAWrite)
{
    const KnownThings known = thingsOfTheOrg();
    ASSERT_TRUE(awaited(api().users().clearDefaultStation(known.user)));
    EXPECT_EQ(arrivedWrites(),
              QStringList{u"DELETE /api/v2/users/"_s + known.user + u"/station/defaultstation"_s});
}

} // namespace Stationmaster::Test
