// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/copydialog.h"
#include "ui/sites/fakesites.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::FakeSites;

class CopyDialogTest : public testing::Test
{
protected:
    CopyDialogTest()
    {
        add(u"dublin"_s, u"Dublin"_s, u"Cloud"_s, {u"eu-west-1"_s}, true);
        add(u"paris"_s, u"Paris"_s, u"Cloud"_s, {u"eu-central-1"_s, u"eu-west-1"_s}, false);
        add(u"old"_s, u"Old Edge Site"_s, u"Premises"_s, {}, false);
        add(u"cloud"_s, u"Voice by Genesys"_s, u"Cloud"_s, {u"us-east-1"_s}, true, true);
        source.org.addSite(u"berlin"_s, u"Berlin"_s, {u"eu-central-1"_s, u"eu-west-1"_s}, false);
        EXPECT_TRUE(source.org.read());
        dialog = std::make_unique<CopyDialog>(source, Document(source.sites[u"berlin"_s]));
        QObject::connect(dialog.get(), &CopyDialog::reviewRequested, dialog.get(),
                         [this](const std::vector<ObjectChange> &changes, const QStringList &said) {
                             asked = changes;
                             warnings = said;
                         });
    }
    void add(const QString &id, const QString &name, const QString &model, const QStringList &regions,
             bool isLatencyBased, bool isManaged = false)
    {
        source.put({{u"id"_s, id},
                    {u"name"_s, name},
                    {u"version"_s, 3},
                    {u"mediaModel"_s, model},
                    {u"mediaRegions"_s, QJsonArray::fromStringList(regions)},
                    {u"mediaRegionsUseLatencyBased"_s, isLatencyBased},
                    {u"managed"_s, isManaged}});
        source.org.addSite(id, name, regions, isLatencyBased);
        QJsonObject listed = source.org.sites.last().toObject();
        listed[u"mediaModel"_s] = model;
        listed[u"managed"_s] = isManaged;
        source.org.sites.replace(source.org.sites.size() - 1, listed);
    }
    QStringList row(const QString &site) const
    {
        const QTableWidget &table = *dialog->table();
        for (int i = 0; i < table.rowCount(); ++i) {
            QStringList cells;
            for (int column = 0; column < table.columnCount(); ++column)
                cells.append(table.item(i, column)->text());
            if (cells.first() == site)
                return cells;
        }
        return {};
    }
    bool waitForReview() const
    {
        return QTest::qWaitFor([this] { return dialog->reviewButton()->isEnabled(); }, 30'000);
    }

    FakeSites source;
    std::unique_ptr<CopyDialog> dialog;
    std::vector<ObjectChange> asked;
    QStringList warnings;
};

TEST_F(CopyDialogTest, comparesEveryOtherSite)
{
    EXPECT_EQ(dialog->table()->rowCount(), 4);
    EXPECT_EQ(row(u"Dublin"_s)[2], u"eu-west-1"_s);
    EXPECT_EQ(row(u"Dublin"_s)[3], u"Lowest latency via Geo-Lookup"_s);
    EXPECT_EQ(row(u"Old Edge Site"_s)[4], u"Media regions do not apply"_s);
    EXPECT_EQ(source.reads, 0) << "nothing is read before it is wanted";
    EXPECT_FALSE(dialog->reviewButton()->isEnabled());
}

TEST_F(CopyDialogTest, makesOneChangeASiteFromWhatIsThereNow)
{
    source.set(u"dublin"_s, u"mediaRegions"_s, QJsonArray{u"us-east-1"_s}); // since the list was read
    dialog->tick(u"dublin"_s, true);
    dialog->tick(u"paris"_s, true);
    dialog->tick(u"old"_s, true);
    ASSERT_TRUE(waitForReview());
    ASSERT_TRUE(QTest::qWaitFor([this] { return row(u"Paris"_s)[4] == u"Already the same"_s; }, 30'000));
    EXPECT_EQ(row(u"Dublin"_s)[2], u"us-east-1"_s);
    EXPECT_EQ(row(u"Dublin"_s)[4], u"Will be changed"_s);
    dialog->reviewButton()->click();
    ASSERT_EQ(asked.size(), 1U) << "nothing to do at one of them, and the other cannot be chosen";
    EXPECT_EQ(asked[0].id, u"dublin"_s);
    ASSERT_EQ(asked[0].changes.size(), 2);
    EXPECT_EQ(asked[0].changes[0], (FieldChange{.path = u"mediaRegions"_s,
                                                .before = QJsonArray{u"us-east-1"_s},
                                                .after = QJsonArray{u"eu-central-1"_s, u"eu-west-1"_s}}));
    EXPECT_FALSE(warnings.isEmpty());
}

TEST_F(CopyDialogTest, leavesOutWhatGenesysRunsAndSaysSo)
{
    EXPECT_EQ(row(u"Voice by Genesys"_s)[4], u"Run by Genesys, cannot be changed"_s);
    dialog->tick(u"cloud"_s, true);
    EXPECT_EQ(source.reads, 0) << "it cannot be chosen";
    source.set(u"dublin"_s, u"managed"_s, true); // since the list was read
    dialog->tick(u"dublin"_s, true);
    dialog->tick(u"paris"_s, true);
    source.set(u"paris"_s, u"mediaRegions"_s, QJsonArray{});
    dialog->tick(u"paris"_s, false);
    dialog->tick(u"paris"_s, true);
    ASSERT_TRUE(waitForReview());
    EXPECT_EQ(row(u"Dublin"_s)[4], u"Run by Genesys, cannot be changed"_s);
    dialog->reviewButton()->click();
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].id, u"paris"_s);
}

TEST_F(CopyDialogTest, isWorkedWithKeysAlone)
{
    dialog->show();
    dialog->table()->setCurrentCell(0, 0);
    QTest::keyClick(dialog->table(), Qt::Key_Space);
    EXPECT_EQ(dialog->table()->item(0, 0)->checkState(), Qt::Checked);
    QTest::keyClick(dialog->table(), Qt::Key_Down);
    QTest::keyClick(dialog->table(), Qt::Key_Down);
    QTest::keyClick(dialog->table(), Qt::Key_Right); // anywhere in the row
    QTest::keyClick(dialog->table(), Qt::Key_Space);
    EXPECT_EQ(dialog->table()->item(2, 0)->checkState(), Qt::Checked);
    QTest::keyClick(dialog->table(), Qt::Key_Space);
    EXPECT_EQ(dialog->table()->item(2, 0)->checkState(), Qt::Unchecked);
}

TEST_F(CopyDialogTest, copiesOnlyThePartThatIsWanted)
{
    dialog->regionsBox()->setChecked(false);
    dialog->tick(u"dublin"_s, true);
    ASSERT_TRUE(waitForReview());
    dialog->reviewButton()->click();
    ASSERT_EQ(asked.size(), 1U);
    ASSERT_EQ(asked[0].changes.size(), 1);
    EXPECT_EQ(asked[0].changes[0],
              (FieldChange{.path = u"mediaRegionsUseLatencyBased"_s, .before = true, .after = false}));
}

TEST_F(CopyDialogTest, unticksWhatCannotBeRead)
{
    source.sites.remove(u"dublin"_s);
    dialog->tick(u"dublin"_s, true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return row(u"Dublin"_s)[4].size() > 12; }, 30'000));
    EXPECT_EQ(dialog->table()->item(0, 0)->checkState(), Qt::Unchecked);
    EXPECT_FALSE(dialog->reviewButton()->isEnabled());
    dialog->tick(u"paris"_s, true);
    dialog->tick(u"paris"_s, false);
    EXPECT_FALSE(dialog->reviewButton()->isEnabled());
}

} // namespace Stationmaster
