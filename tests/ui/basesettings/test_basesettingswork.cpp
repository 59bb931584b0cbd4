// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/effectivedialog.h"
#include "basesettings/profileeditor.h"
#include "pages/basesettingslistpage.h"
#include "presentation/orgtable.h"
#include "presentation/switch.h"
#include "provisioning/journal.h"
#include "session/basesettingswork.h"
#include "ui/pages/smallorg.h"
#include "wizard/profileform.h"

#include <QClipboard>
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
            if (label->accessibleName() == u"Changes so far"_s)
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

TEST_F(BaseSettingsWorkTest, saysWhoHasTakenItAndCopiesTheList)
{
    open(u"standard"_s);
    button(u"Who has taken it…"_s)->click();
    EffectiveDialog *dialog = work.effectiveDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->table()->rowCount(), 2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !org.inventory.isLoading(); }, 5000));
    dialog->copy();
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(u"Phone Name\tUser\tResult\n"_s)) << qPrintable(copied);
    EXPECT_TRUE(copied.contains(u"Ana_WebRTC\t"_s)) << qPrintable(copied);
    delete dialog;
}

} // namespace Stationmaster
