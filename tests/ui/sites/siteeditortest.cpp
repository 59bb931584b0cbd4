// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/siteeditor.h"
#include "sites/regionlist.h"
#include "sites/relaychoice.h"
#include "sites/sitefindings.h"
#include "ui/sites/fakesites.h"
#include "widgets/banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::FakeSites;

class SiteEditorTest : public testing::Test
{
protected:
    using Kind = SiteFinding::Kind;

    void open(const QString &id = u"berlin"_s)
    {
        editor.resize(1000, 700);
        editor.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&editor));
        editor.open(id);
        ASSERT_TRUE(QTest::qWaitFor([this] { return editor.isRead() && editor.offered(); }, 30'000));
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : editor.findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == text && !one->isHidden())
                return one;
        }
        return nullptr;
    }
    /// What the visible banners say.
    QString said() const
    {
        QStringList all;
        for (const Banner *banner : editor.findChildren<Banner *>()) {
            if (banner->isVisible())
                all.append(banner->text());
        }
        return all.join(u'\n');
    }
    QString summary() const { return editor.findChild<QLabel *>(u"summary"_s)->text(); }
    QList<Kind> kinds() const
    {
        QList<Kind> all;
        for (const SiteFinding &finding : editor.findings()->findings())
            all.append(finding.kind);
        return all;
    }
    /// Whether the keyboard is in that row.
    static bool isAt(const RegionList &list, int row)
    {
        return list.view()->hasFocus() && list.view()->currentRow() == row;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    FakeSites source;
    SiteEditor editor{source};
    RegionList &chosen{*editor.chosenList()};
    RegionList &available{*editor.availableList()};
};

TEST_F(SiteEditorTest, opensAfreshAndHasNoChanges)
{
    open();
    EXPECT_EQ(chosen.regions(), (QStringList{u"eu-central-1"_s, u"eu-west-1"_s}));
    EXPECT_EQ(available.regions(), (QStringList{u"us-east-1"_s, u"eu-north-1"_s}));
    EXPECT_TRUE(editor.relayChoice()->strict()->isChecked());
    EXPECT_FALSE(editor.isChanged());
    EXPECT_EQ(summary(), u"No changes"_s);
    EXPECT_FALSE(button(u"Review change…"_s)->isEnabled());
    EXPECT_FALSE(button(u"Revert"_s)->isEnabled());
    EXPECT_TRUE(kinds().isEmpty());
}

TEST_F(SiteEditorTest, isWorkedWithKeysAlone)
{
    open();
    available.setCurrent(1, true);
    key(Qt::Key_Return);
    EXPECT_EQ(chosen.regions().last(), u"eu-north-1"_s);
    EXPECT_TRUE(summary().contains(u"eu-north-1 added as third region"_s)) << qPrintable(summary());
    EXPECT_TRUE(isAt(available, 0)) << "the next one is at hand";
    editor.focusForm();
    chosen.setCurrent(2, true);
    key(Qt::Key_Up, Qt::AltModifier);
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(chosen.regions(), (QStringList{u"eu-north-1"_s, u"eu-central-1"_s, u"eu-west-1"_s}));
    EXPECT_TRUE(isAt(chosen, 0)) << "the focus goes with the region";
    key(Qt::Key_Down);
    key(Qt::Key_Delete);
    EXPECT_EQ(chosen.regions(), (QStringList{u"eu-north-1"_s, u"eu-west-1"_s}));
    EXPECT_TRUE(isAt(chosen, 1));
    EXPECT_EQ(available.regions(), (QStringList{u"eu-central-1"_s, u"us-east-1"_s}));
    key(Qt::Key_Delete);
    key(Qt::Key_Delete);
    EXPECT_TRUE(chosen.regions().isEmpty());
    EXPECT_TRUE(isAt(available, available.current())) << "never nowhere";
}

TEST_F(SiteEditorTest, lintsWhileItIsChanged)
{
    open();
    available.addRequested(u"eu-north-1"_s);
    EXPECT_EQ(kinds(), QList<Kind>{Kind::Satellite});
    editor.relayChoice()->geoLookup()->click();
    EXPECT_EQ(kinds(), (QList<Kind>{Kind::GeoLookup, Kind::Satellite}));
    chosen.removeRequested(0);
    EXPECT_EQ(kinds(), (QList<Kind>{Kind::HomeMissing, Kind::GeoLookup, Kind::Satellite}));
    chosen.removeRequested(1);
    EXPECT_EQ(kinds(), (QList<Kind>{Kind::OneRegion, Kind::HomeMissing, Kind::GeoLookup}));
    chosen.removeRequested(0);
    EXPECT_EQ(kinds(), QList<Kind>{Kind::NoRegion});
}

TEST_F(SiteEditorTest, copiesTheAddressesForTheFirewall)
{
    open();
    available.addRequested(u"eu-north-1"_s);
    ASSERT_TRUE(button(u"Copy"_s));
    button(u"Copy"_s)->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              u"52.129.96.0/20\n169.150.104.0/21\n167.234.48.0/20\n136.245.64.0/18"_s);
    QString said;
    for (const Banner *banner : editor.findings()->findChildren<Banner *>())
        said += banner->text();
    EXPECT_TRUE(said.contains(u"Stockholm (eu-north-1)"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(mediaRangesSource())) << qPrintable(said);
}

TEST_F(SiteEditorTest, reviewsOnlyTheTwoFields)
{
    open();
    chosen.moveRequested(0, 1);
    editor.relayChoice()->geoLookup()->click();
    QSignalSpy asked(&editor, &SiteEditor::reviewRequested);
    button(u"Review change…"_s)->click();
    ASSERT_EQ(asked.size(), 1);
    const auto change = asked[0][0].value<ObjectChange>();
    EXPECT_EQ(change.kind, StepKind::UpdateSite);
    EXPECT_EQ(change.id, u"berlin"_s);
    ASSERT_EQ(change.changes.size(), 2);
    EXPECT_EQ(change.changes[0], (FieldChange{.path = u"mediaRegions"_s,
                                              .before = QJsonArray{u"eu-central-1"_s, u"eu-west-1"_s},
                                              .after = QJsonArray{u"eu-west-1"_s, u"eu-central-1"_s}}));
    EXPECT_EQ(change.changes[1],
              (FieldChange{.path = u"mediaRegionsUseLatencyBased"_s, .before = false, .after = true}));
    EXPECT_TRUE(asked[0][1].toStringList().join(u' ').contains(u"Not all phones"_s)) << "nobody read them";
}

TEST_F(SiteEditorTest, revertBringsBackWhatWasRead)
{
    open();
    chosen.removeRequested(0);
    editor.relayChoice()->geoLookup()->click();
    button(u"Revert"_s)->click();
    EXPECT_FALSE(editor.isChanged());
    EXPECT_EQ(chosen.regions(), (QStringList{u"eu-central-1"_s, u"eu-west-1"_s}));
    EXPECT_TRUE(editor.relayChoice()->strict()->isChecked());
}

TEST_F(SiteEditorTest, backToWhereItWasIsNoChange)
{
    open();
    chosen.moveRequested(0, 1);
    EXPECT_TRUE(editor.isChanged());
    chosen.moveRequested(1, 0);
    EXPECT_FALSE(editor.isChanged());
    EXPECT_EQ(summary(), u"No changes"_s);
}

TEST_F(SiteEditorTest, leavingWithChangesAsks)
{
    source.put({{u"id"_s, u"dublin"_s}, {u"name"_s, u"Dublin"_s}, {u"mediaRegions"_s, QJsonArray{}}});
    open();
    chosen.removeRequested(0);
    editor.open(u"dublin"_s);
    EXPECT_EQ(editor.objectId(), u"berlin"_s);
    QSignalSpy opened(&editor, &SiteEditor::opened);
    button(u"Keep editing"_s)->click();
    EXPECT_EQ(opened[0][0].toString(), u"berlin"_s) << "so that the list can go back to it";
    EXPECT_TRUE(editor.isChanged());
    editor.open(u"dublin"_s);
    button(u"Discard changes"_s)->click();
    EXPECT_EQ(editor.objectId(), u"dublin"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return editor.isRead(); }, 30'000));
    EXPECT_EQ(kinds(), QList<Kind>{Kind::NoRegion});
    EXPECT_FALSE(editor.relayChoice()->strict()->isChecked()) << "the org did not say";
    EXPECT_FALSE(editor.relayChoice()->geoLookup()->isChecked());
    EXPECT_FALSE(editor.isChanged());
}

TEST_F(SiteEditorTest, aPremisesSiteCanOnlyBeLookedAt)
{
    source.set(u"berlin"_s, u"mediaModel"_s, u"Premises"_s);
    open();
    EXPECT_EQ(kinds(), QList<Kind>{Kind::Premises});
    QTest::keyClick(chosen.view(), Qt::Key_Delete);
    EXPECT_EQ(chosen.regions().size(), 2);
    QTest::mouseClick(editor.relayChoice()->geoLookup(), Qt::LeftButton);
    EXPECT_FALSE(editor.relayChoice()->geoLookup()->isChecked());
    EXPECT_FALSE(button(u"Copy to other sites…"_s)->isEnabled());
    EXPECT_FALSE(editor.isChanged());
}

TEST_F(SiteEditorTest, saysWhyNothingCanBeChangedInAReadOnlySession)
{
    open();
    editor.setAbilities(Abilities({.readOnly = true}, {}));
    EXPECT_TRUE(editor.relayChoice()->strict()->isEnabled()) << "it can be reached and read";
    QTest::mouseClick(editor.relayChoice()->geoLookup(), Qt::LeftButton);
    QTest::keyClick(editor.relayChoice()->geoLookup(), Qt::Key_Space);
    QTest::keyClick(editor.relayChoice()->strict(), Qt::Key_Down);
    EXPECT_TRUE(editor.relayChoice()->strict()->isChecked());
    EXPECT_FALSE(editor.relayChoice()->geoLookup()->isChecked());
    QTest::keyClick(chosen.view(), Qt::Key_Delete);
    EXPECT_EQ(chosen.regions().size(), 2);
    EXPECT_TRUE(said().contains(u"read-only"_s)) << qPrintable(said());
    EXPECT_FALSE(editor.isChanged());
    EXPECT_FALSE(button(u"Review change…"_s)->isEnabled());
    EXPECT_FALSE(button(u"Review change…"_s)->toolTip().isEmpty());
}

TEST_F(SiteEditorTest, aSiteThatGenesysRunsCanOnlyBeLookedAtAndSaysWhy)
{
    source.set(u"berlin"_s, u"managed"_s, true);
    open();
    EXPECT_EQ(kinds(), QList<Kind>{Kind::Managed});
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return said().contains(u"Genesys rejects changes to it"_s); }, 30'000))
        << qPrintable(said());
    QTest::keyClick(chosen.view(), Qt::Key_Delete);
    Q_EMIT chosen.moveRequested(0, 1);
    Q_EMIT editor.relayChoice()->chosen(true);
    EXPECT_TRUE(editor.change().changes.isEmpty()) << "whatever asks for it";
    EXPECT_FALSE(button(u"Review change…"_s)->isEnabled());
    EXPECT_TRUE(button(u"Copy to other sites…"_s)->isEnabled()) << "others can have what it has";
}

TEST_F(SiteEditorTest, takesOverWhatOthersChangeElsewhere)
{
    open();
    chosen.moveRequested(0, 1);
    source.set(u"berlin"_s, u"mediaRegionsUseLatencyBased"_s, true);
    source.set(u"berlin"_s, u"name"_s, u"Berlin Mitte"_s);
    editor.readAgain();
    ASSERT_TRUE(QTest::qWaitFor([this] { return editor.document().name() == u"Berlin Mitte"_s; }, 30'000));
    EXPECT_EQ(chosen.regions(), (QStringList{u"eu-west-1"_s, u"eu-central-1"_s})) << "mine is kept";
    EXPECT_TRUE(editor.relayChoice()->geoLookup()->isChecked()) << "theirs is shown";
    ASSERT_EQ(editor.change().changes.size(), 1);
    EXPECT_EQ(editor.change().changes[0].path, u"mediaRegions"_s);
    EXPECT_TRUE(said().contains(u"Changed elsewhere in the meantime: Relay/TURN Behavior, Name."_s) ||
                said().contains(u"Changed elsewhere in the meantime: Name, Relay/TURN Behavior."_s))
        << qPrintable(said());
}

TEST_F(SiteEditorTest, inAConflictTheOtherFieldsAreTakenOverAllTheSame)
{
    open();
    chosen.moveRequested(0, 1);
    source.set(u"berlin"_s, u"mediaRegions"_s, QJsonArray{u"us-east-1"_s});
    source.set(u"berlin"_s, u"mediaRegionsUseLatencyBased"_s, true);
    editor.readAgain();
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return said().contains(u"Media Regions (now us-east-1)"_s); }, 30'000))
        << qPrintable(said());
    EXPECT_TRUE(editor.relayChoice()->geoLookup()->isChecked()) << "theirs";
    EXPECT_EQ(chosen.regions(), (QStringList{u"eu-west-1"_s, u"eu-central-1"_s})) << "mine";
    ASSERT_EQ(editor.change().changes.size(), 1);
    editor.revert();
    EXPECT_EQ(chosen.regions(), QStringList{u"us-east-1"_s});
    EXPECT_FALSE(editor.isChanged());
}

TEST_F(SiteEditorTest, hasNoChangesOnceTheyAreWritten)
{
    open();
    chosen.moveRequested(0, 1);
    source.set(u"berlin"_s, u"mediaRegions"_s, QJsonArray{u"eu-west-1"_s, u"eu-central-1"_s});
    editor.readAgain();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !editor.isChanged(); }, 30'000));
    EXPECT_EQ(editor.document().version(), 13);
}

TEST_F(SiteEditorTest, saysThatOthersChangedTheSameAndKeepsBoth)
{
    open();
    chosen.moveRequested(0, 1);
    source.set(u"berlin"_s, u"mediaRegions"_s, QJsonArray{u"us-east-1"_s});
    editor.readAgain();
    const auto isTold = [this] {
        for (const Banner *banner : editor.findChildren<Banner *>()) {
            if (banner->isVisible() && banner->text().contains(u"Media Regions"_s))
                return true;
        }
        return false;
    };
    ASSERT_TRUE(QTest::qWaitFor(isTold, 30'000));
    EXPECT_EQ(chosen.regions(), (QStringList{u"eu-west-1"_s, u"eu-central-1"_s}));
    EXPECT_EQ(editor.change().changes[0].before, (QJsonArray{u"eu-central-1"_s, u"eu-west-1"_s}))
        << "what was seen, so that the run can tell";
}

TEST_F(SiteEditorTest, hasRoomForLargeFonts)
{
    QFont large = editor.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    editor.setFont(large);
    open();
    EXPECT_EQ(chosen.geometry().top(), available.geometry().top());
    editor.resize(640, 700);
    QCoreApplication::sendPostedEvents();
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return available.geometry().top() > chosen.geometry().bottom(); }, 30'000))
        << "below each other where there is no room";
    for (const RegionList *list : {&chosen, &available}) {
        const QListWidget *view = list->view();
        EXPECT_GE(view->viewport()->width(), view->sizeHintForColumn(0)) << "words, chip and buttons";
        for (int row = 0; row < view->count(); ++row) {
            QListWidgetItem *item = view->item(row);
            const QWidget *tools = view->itemWidget(item);
            EXPECT_TRUE(view->visualItemRect(item).contains(tools->geometry())) << qPrintable(item->text());
            for (const QWidget *part : tools->findChildren<QWidget *>()) {
                if (part->isVisible()) {
                    EXPECT_TRUE(tools->rect().contains(part->geometry())) << qPrintable(item->text());
                }
            }
        }
    }
    EXPECT_LE(editor.minimumSizeHint().width(), 640);
}

TEST_F(SiteEditorTest, saysThatItsSiteWasDeletedElsewhere)
{
    open();
    source.sites.remove(u"berlin"_s);
    editor.readAgain();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !editor.isRead(); }, 5000));
    const auto labels = editor.findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"The org no longer has “Berlin”"_s) &&
               label->text().contains(u"Select another"_s);
    }));
    EXPECT_EQ(editor.objectId(), u"berlin"_s);
    EXPECT_FALSE(button(u"Review change…"_s)->isEnabled());
}

TEST_F(SiteEditorTest, ChangesOfASiteThatWasDeletedElsewhereStayToBeCopiedFrom)
{
    open();
    chosen.removeRequested(0);
    source.sites.remove(u"berlin"_s);
    editor.readAgain();
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return said().contains(u"The org no longer has “Berlin”"_s); }, 5000));
    EXPECT_TRUE(said().contains(u"Copy what you need"_s)) << qPrintable(said());
    EXPECT_EQ(chosen.regions(), QStringList{u"eu-west-1"_s});
    EXPECT_FALSE(button(u"Review change…"_s)->isEnabled()) << "there is nothing to apply it to";
    ASSERT_TRUE(button(u"Revert"_s)->isEnabled());
    button(u"Revert"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !editor.isRead(); }, 5000));
    EXPECT_FALSE(editor.isChanged());
    EXPECT_FALSE(chosen.isVisible());
}

TEST_F(SiteEditorTest, saysWhyASiteCannotBeRead)
{
    editor.show();
    editor.open(u"nowhere"_s);
    QCoreApplication::processEvents();
    EXPECT_FALSE(editor.isRead());
    EXPECT_FALSE(chosen.isVisible());
    EXPECT_FALSE(editor.isChanged());
}

TEST_F(SiteEditorTest, worksWhereTheOrgDoesNotTellWhatItOffers)
{
    source.offered.reset();
    editor.show();
    editor.open(u"berlin"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return editor.isRead(); }, 30'000));
    QCoreApplication::processEvents();
    EXPECT_TRUE(available.regions().isEmpty());
    chosen.moveRequested(0, 1);
    EXPECT_TRUE(editor.isChanged());
    EXPECT_TRUE(kinds().isEmpty());
}

} // namespace Stationmaster
