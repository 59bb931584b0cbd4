// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/embeddedorg.h"
#include "orgsim/orgthread.h"
#include "orgsim/programoptions.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

namespace {

ProgramOptions read(QStringList arguments)
{
    arguments.prepend(u"stationmaster-org"_s);
    return readArguments(arguments);
}

const QString Program = QStringLiteral(SM_ORG_PROGRAM);

/// Whether somebody on this port answers with HTTP.
bool answers(const QUrl &url)
{
    QTcpSocket client;
    client.connectToHost(url.host(), static_cast<quint16>(url.port()));
    client.write("GET /api/v2/users HTTP/1.1\r\nHost: h\r\n\r\n");
    return QTest::qWaitFor([&client] { return client.bytesAvailable() > 0; }) &&
           client.readAll().startsWith("HTTP/1.1 401");
}

} // namespace

TEST(ProgramOptions, ReadEverything)
{
    const ProgramOptions read1 =
        read({u"--port"_s,      u"8081"_s,  u"--users"_s,         u"10"_s, u"--phones"_s,      u"5"_s,
              u"--sites"_s,     u"2"_s,     u"--seed"_s,          u"9"_s,  u"--rate-limit"_s,  u"7/3"_s,
              u"--latency"_s,   u"4"_s,     u"--station-delay"_s, u"5"_s,  u"--index-delay"_s, u"6"_s,
              u"--template"_s,  u"camel"_s, u"--client-id"_s,     u"me"_s, u"--permissions"_s, u"a:b:c"_s,
              u"--bare-pages"_s});
    ASSERT_TRUE(read1.org);
    EXPECT_EQ(read1.org->port, 8081);
    EXPECT_EQ(read1.org->users, 10);
    EXPECT_EQ(read1.org->phones, 5);
    EXPECT_EQ(read1.org->sites, 2);
    EXPECT_EQ(read1.org->seed, 9U);
    EXPECT_EQ(read1.org->rateCount, 7);
    EXPECT_EQ(read1.org->rateSeconds, 3);
    EXPECT_EQ(read1.org->latencyMs, 4);
    EXPECT_EQ(read1.org->stationDelayMs, 5);
    EXPECT_EQ(read1.org->indexDelayMs, 6);
    EXPECT_EQ(read1.org->templateVariant, u"camel"_s);
    EXPECT_EQ(read1.org->clientId, u"me"_s);
    EXPECT_EQ(read1.org->permissions, u"a:b:c"_s);
    EXPECT_TRUE(read1.org->barePages);
    EXPECT_FALSE(read1.exitWithParent);
    const ProgramOptions secure = read({u"--tls"_s, u"c.pem"_s, u"k.pem"_s, u"--heartbeat"_s, u"50"_s});
    ASSERT_TRUE(secure.org);
    EXPECT_EQ(secure.org->tlsCertificate, u"c.pem"_s);
    EXPECT_EQ(secure.org->tlsKey, u"k.pem"_s);
    EXPECT_EQ(secure.org->heartbeatMs, 50);
    EXPECT_EQ(read({u"--users"_s, u"3"_s}).org->phones, 3) << "never more phones than users";
}

TEST(ProgramOptions, SayWhatIsWrong)
{
    const QList<std::pair<QStringList, QString>> cases{
        {{u"--port"_s, u"99999"_s}, u"--port"_s},
        {{u"--users"_s, u"many"_s}, u"--users"_s},
        {{u"--rate-limit"_s, u"300"_s}, u"300/60"_s},
        {{u"--rate-limit"_s, u"0/1"_s}, u"300/60"_s},
        {{u"--template"_s, u"odd"_s}, u"--template"_s},
        {{u"--users"_s, u"3"_s, u"--phones"_s, u"4"_s}, u"--phones"_s},
        {{u"--nonsense"_s}, u"nonsense"_s},
        {{u"stray"_s}, u"stray"_s},
        {{u"--tls"_s, u"cert"_s}, u"--tls"_s},
        {{u"--tls"_s, u"cert"_s, u"key"_s, u"stray"_s}, u"stray"_s},
        {{u"--client-id"_s, u"a:b"_s}, u"--client-id"_s},
        {{u"--faults"_s, u"/nowhere/x"_s}, u"/nowhere/x"_s},
        {{u"--port"_s}, u"port"_s}};
    for (const auto &[arguments, word] : cases) {
        const ProgramOptions options = read(arguments);
        EXPECT_FALSE(options.org) << word.toStdString();
        EXPECT_EQ(options.exitCode, 2);
        EXPECT_TRUE(options.output.contains(word)) << options.output.toStdString();
    }
}

TEST(ProgramOptions, HelpAndVersionAreNoMistakes)
{
    const ProgramOptions help = read({u"--help"_s});
    EXPECT_FALSE(help.org);
    EXPECT_EQ(help.exitCode, 0);
    for (const QString &option : {u"--port"_s, u"--station-delay"_s, u"--faults"_s, u"--exit-with-parent"_s})
        EXPECT_TRUE(help.output.contains(option)) << option.toStdString();
    EXPECT_TRUE(read({u"--version"_s}).output.contains(QStringLiteral(STATIONMASTER_VERSION)));
}

TEST(ProgramOptions, TakeFaultsFromAFile)
{
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write(R"([{"kind": "stall"}])");
    file.flush();
    EXPECT_EQ(read({u"--faults"_s, file.fileName()}).faults.size(), 1);
}

TEST(OrgProgram, SaysOneLineServesAndEndsCleanly)
{
    QProcess program;
    program.start(Program, {u"--users"_s, u"5"_s, u"--phones"_s, u"2"_s});
    ASSERT_TRUE(QTest::qWaitFor([&program] { return program.canReadLine(); }))
        << program.readAllStandardError().toStdString();
    const QJsonObject ready = QJsonDocument::fromJson(program.readLine()).object();
    EXPECT_EQ(ready[u"pid"_s].toInteger(), program.processId());
    EXPECT_EQ(ready[u"clientId"_s], u"demo-client"_s);
    EXPECT_TRUE(ready[u"clientSecret"_s].isString());
    EXPECT_EQ(ready[u"apiUrl"_s], ready[u"loginUrl"_s]);
    const QUrl url(ready[u"apiUrl"_s].toString());
    EXPECT_EQ(url.host(), u"127.0.0.1"_s);
    EXPECT_TRUE(answers(url));
    program.terminate();
    ASSERT_TRUE(QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 0);
    EXPECT_EQ(program.readAllStandardOutput(), QByteArray());
}

TEST(OrgProgram, EndsWithItsParent)
{
    QProcess program;
    program.start(Program, {u"--users"_s, u"1"_s, u"--exit-with-parent"_s});
    ASSERT_TRUE(QTest::qWaitFor([&program] { return program.canReadLine(); }));
    program.closeWriteChannel();
    ASSERT_TRUE(QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }));
    EXPECT_EQ(program.exitCode(), 0);
}

TEST(OrgProgram, RefusesOnTheErrorOutputAlone)
{
    QTcpServer taken;
    ASSERT_TRUE(taken.listen(QHostAddress::LocalHost));
    QTemporaryFile faults;
    ASSERT_TRUE(faults.open());
    faults.write(R"([{"kind": "explode"}])");
    faults.flush();
    const QList<std::pair<QStringList, int>> cases{{{u"--sites"_s, u"-1"_s}, 2},
                                                   {{u"--faults"_s, faults.fileName()}, 2},
                                                   {{u"--tls"_s, u"/nowhere"_s, u"/nowhere"_s}, 1},
                                                   {{u"--port"_s, QString::number(taken.serverPort())}, 1}};
    for (const auto &[arguments, exitCode] : cases) {
        QProcess program;
        program.start(Program, arguments);
        ASSERT_TRUE(QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }));
        EXPECT_EQ(program.exitCode(), exitCode) << arguments.join(u' ').toStdString();
        EXPECT_EQ(program.readAllStandardOutput(), QByteArray());
        EXPECT_FALSE(program.readAllStandardError().isEmpty());
    }
}

TEST(EmbeddedOrg, ServesInThisThreadOrOneOfItsOwn)
{
    EmbeddedOrg here({.users = 2, .phones = 1});
    EXPECT_TRUE(here.url().isEmpty());
    EXPECT_FALSE(here.setFaults({}).isEmpty()) << "not before it has started";
    ASSERT_TRUE(here.start()) << here.errorString().toStdString();
    EXPECT_TRUE(answers(here.url()));

    OrgThread thread({.users = 2, .phones = 1});
    QSignalSpy ready(&thread, &OrgThread::ready);
    thread.start();
    ASSERT_TRUE(QTest::qWaitFor([&ready] { return !ready.isEmpty(); }, 30'000));
    EXPECT_TRUE(answers(ready[0][0].toUrl()));
    EXPECT_NE(ready[0][0].toUrl(), here.url());

    EmbeddedOrg second({.users = 0, .port = static_cast<quint16>(here.url().port())});
    EXPECT_FALSE(second.start());
    EXPECT_FALSE(second.errorString().isEmpty());
}

} // namespace Stationmaster::OrgSim::Test
