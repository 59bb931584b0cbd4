// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

class SettingsTest : public testing::Test
{
protected:
    /// As another program, or an older one, may have left it.
    void write(const QString &key, const QVariant &value)
    {
        QSettings file(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        file.setValue(key, value);
    }

    QTemporaryDir folder;
};

TEST_F(SettingsTest, WithoutAFileEverySettingHasItsDefault)
{
    Settings settings(folder.path());
    EXPECT_EQ(settings.theme.value(), Appearance::Choice::System);
    EXPECT_FALSE(settings.compactRows.value());
    EXPECT_TRUE(settings.keepSnapshots.value());
    EXPECT_TRUE(settings.detailsOpen.value());
    EXPECT_EQ(settings.tableView(u"phones"_s).value(), -1);
    EXPECT_TRUE(settings.tableLayout(u"phones"_s).value().isEmpty());
    EXPECT_TRUE(settings.windowGeometry.value().isEmpty());
}

TEST_F(SettingsTest, WhatWasSetIsThereAtTheNextStart)
{
    {
        Settings settings(folder.path());
        settings.theme.set(Appearance::Choice::Dark);
        settings.keepSnapshots.set(false);
        settings.windowGeometry.set("\0\xff;=\n"_ba);
        settings.tableView(u"phones"_s).set(3);
    }
    Settings settings(folder.path());
    EXPECT_EQ(settings.theme.value(), Appearance::Choice::Dark);
    EXPECT_FALSE(settings.keepSnapshots.value());
    EXPECT_EQ(settings.windowGeometry.value(), "\0\xff;=\n"_ba);
    EXPECT_EQ(settings.tableView(u"phones"_s).value(), 3);
    EXPECT_EQ(settings.tableView(u"assignments"_s).value(), -1);
}

TEST_F(SettingsTest, WhatIsOfNoUseIsAsIfItWereNotThere)
{
    write(u"window/theme"_s, u"Purple"_s);
    write(u"snapshots/keep"_s, QVariantList{1, 2});
    write(u"tables/phones/view"_s, u"soup"_s);
    Settings settings(folder.path());
    EXPECT_EQ(settings.theme.value(), Appearance::Choice::System);
    EXPECT_TRUE(settings.keepSnapshots.value());
    EXPECT_EQ(settings.tableView(u"phones"_s).value(), -1);
}

} // namespace
} // namespace Stationmaster
