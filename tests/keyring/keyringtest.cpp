// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/qtkeychainbackend.h"
#include "auth/secretstore.h"
#include "support/awaited.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// Each test belongs to one state of the keyring, which keyring.sh makes; it is named by
// STATIONMASTER_KEYRING.
namespace Stationmaster::Test {
namespace {

using Outcome = SecretAnswer::Outcome;
using Keeping = SecretStore::Keeping;

const auto key = u"connection/client-secret"_s;

class RealKeyring : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto wanted =
            QString::fromLatin1(testing::UnitTest::GetInstance()->current_test_info()->test_suite_name());
        if (qEnvironmentVariable("STATIONMASTER_KEYRING") != wanted)
            GTEST_SKIP() << "needs the state " << wanted.toStdString() << ", see keyring.sh";
        ASSERT_TRUE(QDir::homePath().startsWith(QDir::tempPath())) << "never in a real home";
        if (QStringList{u"Open"_s, u"Locked"_s, u"Denied"_s}.contains(wanted)) {
            // The daemon says that it has started before the bus knows it.
            ASSERT_TRUE(QTest::qWaitFor([] {
                const auto *bus = QDBusConnection::sessionBus().interface();
                return bus && bus->isServiceRegistered(u"org.freedesktop.secrets"_s);
            }));
        }
    }
    KeychainState state()
    {
        auto found = std::make_shared<std::optional<KeychainState>>();
        lookAtSecretService(&store, [found](KeychainState state) { *found = state; });
        EXPECT_TRUE(QTest::qWaitFor([found] { return found->has_value(); }));
        return found->value_or(KeychainState::Unknown);
    }
    /// Nothing can be kept; what is kept in memory is there, and it is said why.
    void expectMemoryOnly(Outcome why)
    {
        EXPECT_EQ(awaited(store.save(key, "s3cret"))->outcome, why);
        EXPECT_EQ(store.keeping(key), Keeping::ThisRunOnly);
        EXPECT_EQ(store.reason(key), why);
        EXPECT_EQ(awaited(store.read(key))->secret, "s3cret");
    }

    QtKeychainBackend backend;
    const QString service = u"io.github.stationmaster.Test"_s;
    SecretStore store{service, backend};
};

class Open : public RealKeyring
{
};
class Locked : public RealKeyring
{
};
class NeverMade : public RealKeyring
{
};
class NoService : public RealKeyring
{
};
class NoBus : public RealKeyring
{
};
class Denied : public RealKeyring
{
};
class Silent : public RealKeyring
{
};

TEST_F(Open, KeepsSecrets)
{
    EXPECT_EQ(state(), KeychainState::Open);
    EXPECT_EQ(awaited(store.read(key))->outcome, Outcome::NotFound);
    const QByteArray odd("\0 ünïcode € \n\xff", 19);
    for (const QByteArray &secret : {QByteArray("s3cret"), odd, QByteArray(200'000, 'x')}) {
        EXPECT_TRUE(awaited(store.save(key, secret))->isDone());
        SecretStore nextRun(service, backend); // which has nothing in its memory
        const auto answer = awaited(nextRun.read(key));
        EXPECT_TRUE(answer->isDone());
        EXPECT_EQ(answer->secret, secret);
    }
    EXPECT_EQ(awaited(store.read(u"other"_s))->outcome, Outcome::NotFound);
    SecretStore others(u"another.program"_s, backend);
    EXPECT_EQ(awaited(others.read(key))->outcome, Outcome::NotFound);
    EXPECT_TRUE(awaited(store.remove(key))->isDone());
    EXPECT_EQ(awaited(store.read(key))->outcome, Outcome::NotFound);
    EXPECT_TRUE(awaited(store.remove(key))->isDone());
}

TEST_F(Open, IsWhereTheStoreKeepsThem)
{
    EXPECT_TRUE(awaited(store.save(key, "s3cret"))->isDone());
    EXPECT_EQ(store.keeping(key), Keeping::Kept);
    SecretStore nextRun(service, backend);
    EXPECT_EQ(awaited(nextRun.read(key))->secret, "s3cret");
    EXPECT_TRUE(awaited(nextRun.remove(key))->isDone());
    SecretStore third(service, backend);
    EXPECT_EQ(awaited(third.read(key))->outcome, Outcome::NotFound);
}

TEST_F(Open, LeavesNothingReadableInTheHome)
{
    ASSERT_TRUE(awaited(store.save(key, "canary-5eCret"))->isDone());
    ASSERT_EQ(store.keeping(key), Keeping::Kept);
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains("canary-5eCret")) << file.fileName().toStdString();
        ++seen;
    }
    EXPECT_GT(seen, 0) << "the keyring is somewhere";
}

TEST_F(Locked, SaysSoInsteadOfNotFound)
{
    EXPECT_EQ(state(), KeychainState::Locked);
    EXPECT_EQ(awaited(store.read(key))->outcome, Outcome::Locked);
    expectMemoryOnly(Outcome::Locked);
}

TEST_F(NeverMade, IsNoKeyring)
{
    EXPECT_EQ(state(), KeychainState::NoKeyring);
    EXPECT_EQ(awaited(store.read(key))->outcome, Outcome::NotFound);
    expectMemoryOnly(Outcome::NoKeyring);
}

TEST_F(NoService, IsSaid)
{
    EXPECT_EQ(state(), KeychainState::NoService);
    EXPECT_EQ(awaited(store.read(key))->outcome, Outcome::NoService);
    expectMemoryOnly(Outcome::NoService);
}

TEST_F(NoBus, IsSaid)
{
    EXPECT_EQ(state(), KeychainState::NoBus);
    EXPECT_EQ(awaited(store.read(key))->outcome, Outcome::NoBus);
    expectMemoryOnly(Outcome::NoBus);
}

TEST_F(Denied, IsARefusal)
{
    EXPECT_EQ(state(), KeychainState::Refused);
    expectMemoryOnly(Outcome::Refused);
}

/// A keychain that asks a person who is away: it takes every question and answers none until told.
class AwayKeychain : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        if (hasLeft)
            QDBusConnection::sessionBus().send(refusal(message));
        else
            open.append(message);
        return true;
    }
    void leave()
    {
        hasLeft = true;
        for (const QDBusMessage &message : std::exchange(open, {}))
            QDBusConnection::sessionBus().send(refusal(message));
    }
    static QDBusMessage refusal(const QDBusMessage &message)
    {
        return message.createErrorReply(QDBusError::AccessDenied, u"the person said no"_s);
    }
    QList<QDBusMessage> open;
    bool hasLeft = false;
};

TEST_F(Silent, KeychainHoldsNobodyUp)
{
    AwayKeychain away;
    QDBusConnection bus = QDBusConnection::sessionBus();
    ASSERT_TRUE(bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, &away, QDBusConnection::SubPath));
    ASSERT_TRUE(bus.registerService(u"org.freedesktop.secrets"_s));
    store.setTimeout(std::chrono::milliseconds(100));
    expectMemoryOnly(Outcome::Waiting);
    EXPECT_TRUE(QTest::qWaitFor([&away] { return !away.open.isEmpty(); }));
    away.leave();
    EXPECT_TRUE(QTest::qWaitFor([this] { return store.reason(key) == Outcome::Refused; }));
    EXPECT_EQ(store.keeping(key), Keeping::ThisRunOnly);
}

} // namespace
} // namespace Stationmaster::Test
