// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"
#include "startup/temporaryfolder.h"

#include <QFileInfo>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

// What the program leaves on the disk, and who may read it.

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

class LeftBehind : public testing::Test
{
protected:
    LeftBehind() : m_umask(::umask(0)) {} // the loosest one
    ~LeftBehind() override { ::umask(m_umask); }

    static QFile::Permissions ofOthers(const QString &path)
    {
        return QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                                QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
    }
    QStringList folders() const { return QDir(place.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }

    /// Another one, that has a folder with something in it.
    class Program
    {
    public:
        explicit Program(const QString &place)
        {
            int ready[2];
            EXPECT_EQ(pipe(ready), 0);
            m_child = fork();
            if (m_child == 0)
                run(place, ready[1]);
            char byte = 0;
            EXPECT_EQ(::read(ready[0], &byte, 1), 1);
            ::close(ready[0]);
            ::close(ready[1]);
        }
        ~Program() { kill(); }
        Program(const Program &) = delete;
        Program &operator=(const Program &) = delete;

        void kill()
        {
            if (m_child <= 0)
                return;
            ::kill(m_child, SIGKILL);
            EXPECT_EQ(waitpid(m_child, nullptr, 0), m_child);
            m_child = 0;
        }

    private:
        [[noreturn]] static void run(const QString &place, int ready)
        {
            const TemporaryFolder folder(place);
            QFile(folder.path() + u"/journal.sqlite"_s).open(QIODevice::WriteOnly);
            if (::write(ready, "y", 1) != 1)
                _exit(1);
            for (;;)
                pause();
        }

        pid_t m_child = -1;
    };

    QTemporaryDir place;

private:
    mode_t m_umask;
};

TEST_F(LeftBehind, SettingsAreForTheirOwnerAlone)
{
    const QString folder = place.filePath(u"new"_s);
    for (int run = 0; run < 2; ++run) {
        Settings settings(folder);
        settings.page.set(QString::number(run));
        EXPECT_TRUE(settings.save());
        EXPECT_EQ(ofOthers(folder), QFile::Permissions());
        EXPECT_EQ(ofOthers(folder + u"/settings.ini"_s), QFile::Permissions());
        QFile::setPermissions(folder + u"/settings.ini"_s,
                              QFile::Permissions(0x6666)); // as older programs did
    }
    EXPECT_EQ(Settings(folder).page.value(), u"1"_s);
    EXPECT_EQ(ofOthers(folder + u"/settings.ini"_s), QFile::Permissions());
}

TEST_F(LeftBehind, AFolderGoesWithItsObject)
{
    {
        const TemporaryFolder folder(place.path());
        EXPECT_EQ(folders().size(), 1);
        EXPECT_EQ(ofOthers(folder.path()), QFile::Permissions());
    }
    EXPECT_TRUE(folders().isEmpty());
}

TEST_F(LeftBehind, AFolderOfAProgramThatWasKilledGoesAtTheNextStart)
{
    Program program(place.path());
    ASSERT_EQ(folders().size(), 1);
    TemporaryFolder::removeLeftBehind(place.path());
    EXPECT_EQ(folders().size(), 1) << "that program runs";
    program.kill();
    const TemporaryFolder mine(place.path());
    TemporaryFolder::removeLeftBehind(place.path());
    EXPECT_EQ(folders(), QStringList{QFileInfo(mine.path()).fileName()});
}

TEST_F(LeftBehind, WhatIsOnlyCalledAlikeStays)
{
    Program(place.path()).kill();
    ASSERT_EQ(folders().size(), 1);
    ASSERT_TRUE(QDir(place.path()).rename(folders().first(), u"somebody"_s)); // like one in all but its name
    ASSERT_TRUE(QDir(place.path()).mkdir(u"stationmaster-abcdef"_s));
    ASSERT_TRUE(QFile::link(place.filePath(u"somebody"_s), place.filePath(u"stationmaster-fedcba"_s)));
    TemporaryFolder::removeLeftBehind(place.path());
    EXPECT_TRUE(QFile::exists(place.filePath(u"somebody/journal.sqlite"_s)));
    EXPECT_EQ(folders(), (QStringList{u"somebody"_s, u"stationmaster-abcdef"_s, u"stationmaster-fedcba"_s}));
}

} // namespace
} // namespace Stationmaster
