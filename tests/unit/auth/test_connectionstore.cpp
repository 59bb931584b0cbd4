// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/connectionstore.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

using LoadOutcome = ConnectionStore::Report::Outcome;

class StoredConnections : public testing::Test
{
protected:
    static Connection connection(const QString &name)
    {
        Connection made = Connection::make();
        made.name = name;
        return made;
    }
    void write(const QByteArray &content)
    {
        ASSERT_TRUE(QDir().mkpath(folder));
        QFile file(store.fileName());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray content()
    {
        QFile file(store.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir scratch;
    QString folder = scratch.filePath(u"deep/settings"_s);
    ConnectionStore store{folder};
};

TEST_F(StoredConnections, AreThereAgain)
{
    EXPECT_EQ(store.load().outcome, LoadOutcome::Fresh);
    const Connection one = connection(u"One"_s);
    Connection two = connection(u"Two — ünïcode"_s);
    ASSERT_TRUE(store.save(one).has_value());
    ASSERT_TRUE(store.save(two).has_value());
    two.readOnly = true;
    ASSERT_TRUE(store.save(two).has_value());
    ConnectionStore again(folder);
    EXPECT_EQ(again.load().outcome, LoadOutcome::Loaded);
    EXPECT_EQ(again.connections(), (QList<Connection>{one, two}));
    EXPECT_EQ(*again.withId(two.id), two);
    EXPECT_EQ(again.named(u"One"_s)->id, one.id);
    EXPECT_EQ(again.named(u"Three"_s), nullptr);
    ASSERT_TRUE(again.remove(one.id).has_value());
    ASSERT_TRUE(again.remove(u"none"_s).has_value());
    store.load();
    EXPECT_EQ(store.connections(), (QList<Connection>{two}));
    EXPECT_FALSE(store.save(Connection()).has_value());
}

TEST_F(StoredConnections, AreTheirOwnersAlone)
{
    write("{\"profiles\":[]}");
    ASSERT_TRUE(QFile::setPermissions(store.fileName(),
                                      QFile::Permissions(QFile::Permission(0x6666)))); // everybody's
    ASSERT_TRUE(store.save(connection(u"One"_s)).has_value());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(store.fileName()) & others);
    ConnectionStore elsewhere(scratch.filePath(u"new"_s));
    ASSERT_TRUE(elsewhere.save(connection(u"One"_s)).has_value());
    EXPECT_FALSE(QFile::permissions(elsewhere.fileName()) & others);
    EXPECT_FALSE(QFile::permissions(scratch.filePath(u"new"_s)) & (others | QFile::ExeOther));
}

TEST_F(StoredConnections, KeepWhatANewerVersionWrote)
{
    write(R"({"future":[1,2],"profiles":[{"id":"a","name":"A","future":{"x":null}},5,{"id":"a"},{}]})");
    const auto report = store.load();
    EXPECT_EQ(report.outcome, LoadOutcome::Loaded);
    EXPECT_EQ(report.dropped, 3);
    ASSERT_TRUE(store.save(connection(u"B"_s)).has_value());
    const auto written = QJsonDocument::fromJson(content());
    EXPECT_EQ(written[u"future"_s].toArray().size(), 2);
    EXPECT_TRUE(written[u"profiles"_s][0][u"future"_s].toObject().contains(u"x"_s));
    EXPECT_EQ(written[u"profiles"_s][1][u"name"_s], u"B"_s);
}

TEST_F(StoredConnections, OfTwoProgramsAreAllKept)
{
    ConnectionStore other(folder);
    store.load();
    other.load();
    ASSERT_TRUE(store.save(connection(u"Mine"_s)).has_value());
    ASSERT_TRUE(other.save(connection(u"Theirs"_s)).has_value());
    EXPECT_EQ(other.connections().size(), 2);
    QLockFile lock(store.fileName() + u".lock"_s);
    ASSERT_TRUE(lock.tryLock());
    const auto refused = store.save(connection(u"Late"_s));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, Error::Kind::Storage);
    lock.unlock();
    EXPECT_TRUE(store.save(connection(u"Late"_s)).has_value());
}

TEST_F(StoredConnections, ThatAreDamagedAreKeptAside)
{
    for (const QByteArray &damaged : {QByteArray("{\"profiles\":[{\"id\""), QByteArray("[]"), QByteArray(),
                                      QByteArray("{\"profiles\":{}}"), QByteArray("\xff\xfe")}) {
        write(damaged);
        const auto report = store.load();
        EXPECT_EQ(report.outcome, LoadOutcome::Damaged);
        EXPECT_TRUE(store.connections().isEmpty());
        QFile kept(report.keptAs);
        ASSERT_TRUE(kept.open(QIODevice::ReadOnly)) << report.keptAs.toStdString();
        EXPECT_EQ(kept.readAll(), damaged);
        kept.remove();
        EXPECT_EQ(store.load().outcome, LoadOutcome::Fresh);
    }
}

TEST_F(StoredConnections, OutliveDamageDoneMeanwhile)
{
    const Connection one = connection(u"One"_s);
    ASSERT_TRUE(store.save(one).has_value());
    write("half a fi");
    const Connection two = connection(u"Two"_s);
    ASSERT_TRUE(store.save(two).has_value());
    store.load();
    EXPECT_EQ(store.connections(), (QList<Connection>{one, two}));
    EXPECT_EQ(QDir(folder).entryList({u"*.damaged-*"_s}).size(), 1);
}

TEST_F(StoredConnections, AreAsTheyWereWhenAWriteFails)
{
    // A path with room for the file and its lock, but not for the longer name under which a file is written
    // first: that fails for every user, root too.
    constexpr qsizetype longestPath = 4095;
    const qsizetype ends = ConnectionStore(u"/x"_s).fileName().size() - 2;
    QString deep = folder;
    while (deep.size() + ends < longestPath - 6) {
        const qsizetype left = longestPath - 6 - ends - deep.size();
        deep += u'/' + QString(std::min<qsizetype>(left > 202 ? 200 : left - 1, 250), u'd');
    }
    ASSERT_TRUE(QDir().mkpath(deep));
    ConnectionStore tight(deep);
    ASSERT_EQ(tight.fileName().size(), longestPath - 6);
    const Connection one = connection(u"One"_s);
    ASSERT_TRUE(store.save(one).has_value());
    ASSERT_TRUE(QFile::copy(store.fileName(), tight.fileName()));
    ASSERT_EQ(tight.load().outcome, LoadOutcome::Loaded);
    const auto refused = tight.save(connection(u"Two"_s));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, Error::Kind::Storage);
    EXPECT_EQ(tight.connections(), QList<Connection>{one}) << "nobody is shown what was not saved";
    EXPECT_FALSE(tight.remove(one.id).has_value());
    EXPECT_EQ(tight.connections(), QList<Connection>{one});
}

TEST_F(StoredConnections, ThatCannotBeReadAreNotWrittenOver)
{
    ASSERT_TRUE(QDir().mkpath(store.fileName())); // a folder in the place of the file
    EXPECT_EQ(store.load().outcome, LoadOutcome::Unreadable);
    const auto refused = store.save(connection(u"One"_s));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, Error::Kind::Storage);
    ConnectionStore nowhere(u"/proc/none"_s);
    EXPECT_FALSE(nowhere.save(connection(u"One"_s)).has_value());
}

} // namespace
} // namespace Stationmaster::Test
