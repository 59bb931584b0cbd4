// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/rolloutdialog.h"
#include "basesettings/profileeditor.h"
#include "pages/basesettingslistpage.h"
#include "presentation/banner.h"
#include "presentation/orgtable.h"
#include "presentation/orgtablemodel.h"
#include "presentation/switch.h"
#include "provisioning/journal.h"
#include "session/basesettingswork.h"
#include "ui/pages/smallorg.h"
#include "wizard/namecheck.h"
#include "wizard/profileform.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::ScriptedServer;
using Test::SmallOrg;

class BaseSettingsWorkTest : public testing::Test
{
protected:
    BaseSettingsWorkTest()
    {
        org.fillUsual();
        QObject::connect(&work, &BaseSettingsWork::planned, &page,
                         [this](const Plan &plan, const QStringList &said) {
                             plans.push_back(plan);
                             warnings = said;
                         });
    }
    void open(const QString &id)
    {
        page.resize(1280, 720);
        page.show();
        ASSERT_TRUE(org.read());
        page.table()->selectId(id);
        ASSERT_TRUE(QTest::qWaitFor([this] { return editor.isRead(); }, 5000));
        ASSERT_EQ(editor.profileId(), id);
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : editor.findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    Switch *persistent() const { return editor.findChildren<Switch *>().first(); }
    QString summary() const
    {
        for (const QLabel *label : editor.findChildren<QLabel *>()) {
            if (label->objectName() == u"changesSoFar"_s)
                return label->text();
        }
        return {};
    }
    bool press(const QString &text)
    {
        QPushButton *one = button(text);
        if (!one || !one->isVisible())
            return false;
        one->click();
        return true;
    }
    QLineEdit *nameEdit() const { return editor.form()->findChild<QLineEdit *>(); }

    QTemporaryDir folder;
    std::unique_ptr<Journal> journal = std::move(*Journal::open(folder.path()));
    SmallOrg org;
    BaseSettingsListPage page{org.inventory};
    BaseSettingsWork work{Api(org.client), org.inventory, u"org"_s, page, journal.get()};
    ProfileEditor &editor{work.editor()};
    std::vector<Plan> plans;
    QStringList warnings;
};

TEST_F(BaseSettingsWorkTest, AWindowWithChangesIsNotClosedWithoutAQuestion)
{
    open(u"standard"_s);
    work.guard(page);
    QSignalSpy wanted(&work, &BaseSettingsWork::attentionNeeded);
    nameEdit()->setText(u"Another_WebRTC_Name"_s);
    ASSERT_TRUE(editor.isChanged());
    page.close();
    EXPECT_TRUE(page.isVisible());
    EXPECT_EQ(wanted.size(), 1);
    ASSERT_TRUE(press(u"Keep editing"_s));
    EXPECT_TRUE(editor.isChanged());
    page.close();
    ASSERT_TRUE(press(u"Discard changes"_s));
    EXPECT_FALSE(page.isVisible()) << "closed, as was asked for";
}

TEST_F(BaseSettingsWorkTest, opensAfreshAndHasNoChanges)
{
    open(u"standard"_s);
    EXPECT_EQ(editor.form()->fields().name, u"Support_WebRTC_Standard"_s);
    EXPECT_TRUE(editor.form()->fields().persistentConnection);
    EXPECT_EQ(editor.form()->fields().mediaDscp, 46);
    EXPECT_FALSE(editor.isChanged()) << "a line without a name is nobody's change";
    EXPECT_EQ(summary(), u"No changes"_s);
    EXPECT_FALSE(button(u"Review change…"_s)->isEnabled());
    EXPECT_FALSE(button(u"Delete…"_s)->isEnabled());
    EXPECT_TRUE(button(u"Delete…"_s)->toolTip().contains(u"Ana_WebRTC"_s)) << "says who uses it";
}

TEST_F(BaseSettingsWorkTest, reviewsOnlyWhatWasChangedAndSaysWhatItTouches)
{
    open(u"standard"_s);
    persistent()->setChecked(false);
    EXPECT_TRUE(summary().contains(u"Persistent Connection: on → off"_s)) << qPrintable(summary());
    button(u"Review change…"_s)->click();
    ASSERT_EQ(plans.size(), 1U);
    ASSERT_EQ(plans[0].steps.size(), 1U);
    EXPECT_EQ(plans[0].steps[0].kind, StepKind::UpdateBaseSettings);
    QList<FieldChange> changes = changesOf(plans[0].steps[0]);
    changes.removeIf([](const FieldChange &change) { return change.isDerived; });
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0].path, u"lines/0/properties/station_persistent_webrtc_enabled/value/instance"_s);
    EXPECT_EQ(changes[0].before, QJsonValue(true));
    EXPECT_EQ(changes[0].after, QJsonValue(false));
    const QString said = warnings.join(u'\n');
    EXPECT_TRUE(said.contains(u"All these phones reload"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"signed in"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"log out and back in"_s)) << qPrintable(said);
}

TEST_F(BaseSettingsWorkTest, revertBringsBackWhatWasRead)
{
    open(u"standard"_s);
    nameEdit()->setText(u"Other"_s);
    persistent()->setChecked(false);
    EXPECT_TRUE(editor.isChanged());
    button(u"Revert"_s)->click();
    EXPECT_FALSE(editor.isChanged());
    EXPECT_EQ(nameEdit()->text(), u"Support_WebRTC_Standard"_s);
    EXPECT_TRUE(persistent()->isChecked());
}

TEST_F(BaseSettingsWorkTest, aTakenNameIsNotReviewed)
{
    open(u"standard"_s);
    nameEdit()->setText(u"sales_webrtc_REMOTE"_s);
    button(u"Review change…"_s)->click();
    EXPECT_TRUE(plans.empty());
}

TEST_F(BaseSettingsWorkTest, leavingWithChangesAsks)
{
    open(u"standard"_s);
    persistent()->setChecked(false);
    page.table()->selectId(u"remote"_s);
    EXPECT_EQ(editor.profileId(), u"standard"_s);
    ASSERT_TRUE(button(u"Keep editing"_s)->isVisible());
    button(u"Keep editing"_s)->click();
    EXPECT_EQ(page.table()->currentId(), u"standard"_s);
    EXPECT_TRUE(editor.isChanged());

    page.table()->selectId(u"remote"_s);
    button(u"Discard changes"_s)->click();
    EXPECT_EQ(editor.profileId(), u"remote"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return editor.isRead(); }, 5000));
    EXPECT_EQ(nameEdit()->text(), u"Sales_WebRTC_Remote"_s);
    EXPECT_FALSE(editor.isChanged());
}

TEST_F(BaseSettingsWorkTest, aWriteOfOthersIsReadUnlessThePersonIsChangingIt)
{
    open(u"remote"_s);
    org.rename(org.baseSettings, u"remote"_s, u"Sales_WebRTC_Home"_s);
    org.inventory.refreshBaseSettings(u"remote"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return nameEdit()->text() == u"Sales_WebRTC_Home"_s; }, 5000));
    nameEdit()->setText(u"Mine"_s);
    org.rename(org.baseSettings, u"remote"_s, u"Theirs"_s);
    QSignalSpy told(&org.inventory, &Inventory::upserted);
    org.inventory.refreshBaseSettings(u"remote"_s);
    ASSERT_TRUE(told.wait(5000));
    EXPECT_EQ(nameEdit()->text(), u"Mine"_s);
}

TEST_F(BaseSettingsWorkTest, keepsAPlanForLaterInTheJournal)
{
    open(u"standard"_s);
    persistent()->setChecked(false);
    QSignalSpy kept(&work, &BaseSettingsWork::keptForLater);
    button(u"Save as plan for later"_s)->click();
    ASSERT_EQ(kept.size(), 1);
    const auto plan = journal->run(kept[0][0].toString());
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->steps.size(), 1U);
    EXPECT_EQ(plan->steps[0].state, StepState::Planned);
    EXPECT_FALSE(editor.isChanged()) << "it is on the Activity page now";
    EXPECT_TRUE(plans.empty());
}

TEST_F(BaseSettingsWorkTest, deletesOnlyWhatNobodyUses)
{
    org.addBaseSettings(u"unused"_s, u"Old_WebRTC_Trial"_s, false, 24, 46);
    open(u"unused"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return button(u"Delete…"_s)->isEnabled(); }))
        << "once phones are read";
    button(u"Delete…"_s)->click();
    ASSERT_EQ(plans.size(), 1U);
    EXPECT_EQ(plans[0].steps[0].kind, StepKind::DeleteBaseSettings);
    EXPECT_EQ(plans[0].steps[0].intent[u"id"].toString(), u"unused"_s);
}

TEST_F(BaseSettingsWorkTest, afterSavingTheEditorShowsWhatTheOrgHasAndWhoHasTakenIt)
{
    open(u"standard"_s);
    persistent()->setChecked(false);
    button(u"Review change…"_s)->click();
    ASSERT_EQ(plans.size(), 1U);
    work.settle(u"another plan"_s);
    EXPECT_TRUE(editor.isChanged());
    org.rename(org.baseSettings, u"standard"_s, u"Mine (as the org has it)"_s);
    work.settle(plans[0].id);
    EXPECT_FALSE(editor.isChanged());
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return nameEdit()->text() == u"Mine (as the org has it)"_s; }, 5000));
    EXPECT_FALSE(work.rolloutDialog()) << "the run is still shown";
    work.showAfter();
    ASSERT_TRUE(work.rolloutDialog());
    EXPECT_EQ(work.rolloutDialog()->table()->rowCount(), 2);
    delete work.rolloutDialog();
    work.showAfter();
    EXPECT_FALSE(work.rolloutDialog()) << "once is enough";
}

TEST_F(BaseSettingsWorkTest, saysWhyNothingCameOfIt)
{
    open(u"standard"_s);
    const auto problem = [this] {
        QString said;
        for (const Banner *banner : editor.findChildren<Banner *>()) {
            if (banner->isVisible())
                said += banner->text();
        }
        return said;
    };
    org.broken["template"] = ScriptedServer::answer(500);
    button(u"Duplicate…"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return problem().contains(u"template of base settings"_s); }, 5000));
    EXPECT_TRUE(plans.empty());
    nameEdit()->setText(u"Other"_s);
    Q_EMIT editor.form()->edited();
    EXPECT_FALSE(problem().contains(u"template of base settings"_s));
}

TEST_F(BaseSettingsWorkTest, whereThereIsNoJournalNothingIsKeptAndItSaysSo)
{
    BaseSettingsListPage other(org.inventory);
    BaseSettingsWork without(Api(org.client), org.inventory, u"org"_s, other, nullptr);
    other.show();
    ASSERT_TRUE(org.read());
    other.table()->selectId(u"standard"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return without.editor().isRead(); }, 5000));
    QSignalSpy kept(&without, &BaseSettingsWork::keptForLater);
    without.editor().findChildren<Switch *>().first()->setChecked(false);
    for (QPushButton *one : without.editor().findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == u"Save as plan for later"_s)
            one->click();
    }
    EXPECT_TRUE(kept.isEmpty());
    EXPECT_TRUE(without.editor().isChanged()) << "nothing is lost";
    const auto banners = without.editor().findChildren<Banner *>();
    EXPECT_TRUE(std::ranges::any_of(banners, [](const Banner *banner) {
        return banner->isVisible() && banner->text().contains(u"could not be kept"_s);
    }));
}

TEST_F(BaseSettingsWorkTest, tellsOfPhonesWithValuesOfTheirOwn)
{
    QJsonObject phone = org.phones[0].toObject();
    phone[u"properties"_s] =
        QJsonObject{{u"phone_media_dscp"_s, QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, 34}}}}}};
    org.phones[0] = phone;
    open(u"standard"_s);
    EXPECT_TRUE(editor.warnings().join(u' ').contains(u"Ana_WebRTC"_s))
        << qPrintable(editor.warnings().join(u'\n'));
    const auto &columns = page.rows().columns();
    EXPECT_EQ(columns.back().title, u"Overridden On"_s);
    const int row = page.rows().rowOf(u"standard"_s);
    EXPECT_EQ(page.rows().textAt(row, static_cast<int>(columns.size()) - 1), u"1"_s);
    button(u"Roll-out…"_s)->click();
    EXPECT_TRUE(work.rolloutDialog()->text().contains(u"media DSCP"_s));
    delete work.rolloutDialog();
}

TEST_F(BaseSettingsWorkTest, writesWhoHasTakenItAsCsv)
{
    open(u"standard"_s);
    button(u"Roll-out…"_s)->click();
    RolloutDialog *dialog = work.rolloutDialog();
    ASSERT_TRUE(dialog);
    dialog->exportList();
    auto *files = dialog->findChild<QFileDialog *>();
    ASSERT_TRUE(files);
    const QString path = folder.filePath(u"taken.csv"_s);
    Q_EMIT files->fileSelected(path);
    ASSERT_TRUE(
        QTest::qWaitFor([dialog] { return dialog->summary()->text().contains(u"taken.csv"_s); }, 5000))
        << qPrintable(dialog->summary()->text());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    EXPECT_TRUE(written.startsWith("\xEF\xBB\xBF")) << "a byte order mark";
    EXPECT_TRUE(written.contains("Phone Name,User,Result,Why,Own Settings\r\n")) << written.constData();
    EXPECT_TRUE(written.contains("Ana_WebRTC,")) << written.constData();
    delete dialog;
}

TEST_F(BaseSettingsWorkTest, saysWhoHasTakenItAndCopiesTheList)
{
    open(u"standard"_s);
    button(u"Roll-out…"_s)->click();
    RolloutDialog *dialog = work.rolloutDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->table()->rowCount(), 2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !org.inventory.isLoading(); }, 5000));
    dialog->copy();
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(u"Phone Name\tUser\tResult\tWhy\tOwn Settings\n"_s)) << qPrintable(copied);
    EXPECT_TRUE(copied.contains(u"Ana_WebRTC\t"_s)) << qPrintable(copied);
    delete dialog;
}

TEST_F(BaseSettingsWorkTest, doesNotCallTheProfilesOwnNameFree)
{
    open(u"standard"_s);
    auto *name = editor.findChild<ProfileForm *>()->findChild<QLineEdit *>();
    ASSERT_EQ(name->text(), u"Support_WebRTC_Standard"_s);
    const auto says = [this](const QString &words) {
        const auto labels = editor.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
    };
    // Another name, once it was looked for, is free; then the own one is there again, and looked for as well.
    name->setText(u"Support_WebRTC_Other"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"name is free"_s); }, 5000));
    auto *check = editor.findChild<NameCheck *>();
    name->setText(u"Support_WebRTC_Standard"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return check->state() == NameCheck::State::Free; }, 5000));
    EXPECT_TRUE(says(u"Follows the convention"_s));
    EXPECT_FALSE(says(u"name is free"_s));
}

} // namespace Stationmaster
