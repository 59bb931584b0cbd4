// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/basesettingscontroller.h"
#include "basesettings/basesettingseditor.h"
#include "basesettings/basesettingsform.h"
#include "basesettings/basesettingslistpage.h"
#include "basesettings/dscpbox.h"
#include "basesettings/namecheck.h"
#include "basesettings/rolloutdialog.h"
#include "provisioning/journal.h"
#include "ui/pages/smallorg.h"
#include "widgets/banner.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/switch.h"

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

#include <algorithm>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {

using Test::ScriptedServer;
using Test::SmallOrg;

class BaseSettingsControllerTest : public testing::Test
{
protected:
    BaseSettingsControllerTest()
    {
        org.fillUsual();
        QObject::connect(&work, &BaseSettingsController::planned, &page,
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
        ASSERT_TRUE(QTest::qWaitFor([this] { return editor.isRead(); }, 30'000));
        ASSERT_EQ(editor.objectId(), id);
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
            if (label->objectName() == u"summary"_s)
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
    static QString noteOf(const QWidget *field) { return field->accessibleDescription(); }
    template <typename Widget>
    Widget *field(const QString &name) const
    {
        for (Widget *one : editor.findChildren<Widget *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// What would be sent, but for what follows from it.
    QStringList paths() const
    {
        QStringList all;
        for (const FieldChange &change : editor.change().changes) {
            if (!change.isDerived)
                all.append(change.path);
        }
        return all;
    }
    void setProperties(const QJsonObject &values, const QString &id = u"standard"_s)
    {
        QJsonObject properties;
        for (auto it = values.begin(); it != values.end(); ++it)
            properties[it.key()] = QJsonObject{{u"value"_s, QJsonObject{{u"instance"_s, it.value()}}}};
        for (qsizetype i = 0; i < org.baseSettings.size(); ++i) {
            QJsonObject one = org.baseSettings[i].toObject();
            if (one[u"id"] != id)
                continue;
            one[u"properties"_s] = properties;
            org.baseSettings.replace(i, one);
        }
    }
    QLineEdit *nameEdit() const { return editor.form()->findChild<QLineEdit *>(); }

    QTemporaryDir folder;
    std::unique_ptr<Journal> journal = std::move(*Journal::open(folder.path()));
    SmallOrg org;
    BaseSettingsListPage page{org.inventory};
    BaseSettingsController work{Api(org.client), org.inventory, u"org"_s, page, journal.get()};
    BaseSettingsEditor &editor{work.editor()};
    std::vector<Plan> plans;
    QStringList warnings;
};

TEST_F(BaseSettingsControllerTest, AWindowWithChangesIsNotClosedWithoutAQuestion)
{
    open(u"standard"_s);
    work.guard(page);
    QSignalSpy wanted(&work, &BaseSettingsController::attentionNeeded);
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

TEST_F(BaseSettingsControllerTest, opensAfreshAndHasNoChanges)
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

TEST_F(BaseSettingsControllerTest, reviewsOnlyWhatWasChangedAndSaysWhatItTouches)
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

TEST_F(BaseSettingsControllerTest, revertBringsBackWhatWasRead)
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

TEST_F(BaseSettingsControllerTest, aTakenNameIsNotReviewed)
{
    open(u"standard"_s);
    nameEdit()->setText(u"sales_webrtc_REMOTE"_s);
    button(u"Review change…"_s)->click();
    EXPECT_TRUE(plans.empty());
}

TEST_F(BaseSettingsControllerTest, leavingWithChangesAsks)
{
    open(u"standard"_s);
    persistent()->setChecked(false);
    page.table()->selectId(u"remote"_s);
    EXPECT_EQ(editor.objectId(), u"standard"_s);
    ASSERT_TRUE(button(u"Keep editing"_s)->isVisible());
    button(u"Keep editing"_s)->click();
    EXPECT_EQ(page.table()->currentId(), u"standard"_s);
    EXPECT_TRUE(editor.isChanged());

    page.table()->selectId(u"remote"_s);
    button(u"Discard changes"_s)->click();
    EXPECT_EQ(editor.objectId(), u"remote"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return editor.isRead(); }, 30'000));
    EXPECT_EQ(nameEdit()->text(), u"Sales_WebRTC_Remote"_s);
    EXPECT_FALSE(editor.isChanged());
}

TEST_F(BaseSettingsControllerTest, aWriteOfOthersIsShownButNeverOverWhatWasEntered)
{
    open(u"remote"_s);
    org.rename(org.baseSettings, u"remote"_s, u"Sales_WebRTC_Home"_s);
    org.inventory.refreshBaseSettings(u"remote"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return nameEdit()->text() == u"Sales_WebRTC_Home"_s; }, 30'000));
    nameEdit()->setText(u"Mine"_s);
    org.rename(org.baseSettings, u"remote"_s, u"Theirs"_s);
    org.inventory.refreshBaseSettings(u"remote"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return said().contains(u"Name (now Theirs)"_s); }, 30'000))
        << "it has come, and is told: " << qPrintable(said());
    EXPECT_EQ(nameEdit()->text(), u"Mine"_s);
    const QList<FieldChange> changes = editor.change().changes;
    ASSERT_FALSE(changes.isEmpty());
    const auto name = std::ranges::find(changes, u"name"_s, &FieldChange::path);
    ASSERT_NE(name, changes.end());
    EXPECT_EQ(name->before, QJsonValue(u"Sales_WebRTC_Home"_s)) << "so that applying it finds the conflict";
    EXPECT_EQ(name->after, QJsonValue(u"Mine"_s));
    ASSERT_TRUE(press(u"Revert"_s));
    EXPECT_EQ(nameEdit()->text(), u"Theirs"_s);
    EXPECT_FALSE(editor.isChanged());
}

TEST_F(BaseSettingsControllerTest, itsOwnNameIsNotCalledFree)
{
    open(u"standard"_s);
    auto *names = editor.findChild<NameCheck *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return names->state() == NameCheck::State::Free; }, 30'000));
    EXPECT_TRUE(noteOf(nameEdit()).contains(u"Follows the convention"_s)) << qPrintable(noteOf(nameEdit()));
    EXPECT_FALSE(noteOf(nameEdit()).contains(u"free"_s)) << qPrintable(noteOf(nameEdit()));
    nameEdit()->setText(u"Night_WebRTC_Standard"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return noteOf(nameEdit()).contains(u"name is free"_s); }, 30'000));
}

TEST_F(BaseSettingsControllerTest, whereNothingCanBeChangedNoFieldTakesInputAndItSaysWhy)
{
    open(u"standard"_s);
    work.setAbilities(Abilities({.readOnly = true}, {}));
    EXPECT_TRUE(said().contains(u"read-only"_s)) << qPrintable(said());
    for (QWidget *field : editor.form()->findChildren<QWidget *>()) {
        if (!field->isVisible() || field->focusPolicy() == Qt::NoFocus)
            continue;
        field->setFocus();
        QTest::keyClicks(field, u"7"_s);
        QTest::keyClick(field, Qt::Key_Space);
        QTest::keyClick(field, Qt::Key_Down);
        EXPECT_TRUE(field->isEnabled())
            << "it can be reached and read: " << qPrintable(field->accessibleName());
    }
    QTest::mouseClick(persistent(), Qt::LeftButton);
    EXPECT_EQ(nameEdit()->text(), u"Support_WebRTC_Standard"_s);
    EXPECT_FALSE(editor.isChanged()) << qPrintable(summary());
    EXPECT_EQ(editor.form()->fields(), fieldsOf(editor.document()));
}

TEST_F(BaseSettingsControllerTest, withoutDscpKeysTheDefaultIsShownAndNotWritten)
{
    setProperties({});
    open(u"standard"_s);
    const QList<DscpBox *> boxes = editor.form()->findChildren<DscpBox *>();
    ASSERT_EQ(boxes.size(), 2);
    EXPECT_EQ(boxes[0]->currentText(), u"Default: CS3 24 · 0x18"_s);
    EXPECT_EQ(boxes[1]->currentText(), u"Default: EF 46 · 0x2E"_s);
    EXPECT_FALSE(editor.isChanged());
    nameEdit()->setText(u"Another_WebRTC_Name"_s);
    EXPECT_EQ(paths(), QStringList{u"name"_s});
    boxes[1]->setEditText(u"46"_s);
    EXPECT_EQ(paths().size(), 2) << "now somebody wants it: " << qPrintable(paths().join(u' '));
    boxes[1]->setCurrentIndex(boxes[1]->findText(u"Default: EF 46 · 0x2E"_s));
    EXPECT_EQ(paths(), QStringList{u"name"_s});
    EXPECT_TRUE(editor.form()->showProblems());
    EXPECT_EQ(page.rows().textAt(page.rows().rowOf(u"standard"_s), 4), u"Default: EF 46 · 0x2E"_s);
}

TEST_F(BaseSettingsControllerTest, aTurnSettingThatIsAWordIsChosenFromThoseSeenInTheOrg)
{
    setProperties({{u"phone_media_relay"_s, u"IfNeeded"_s}});
    setProperties({{u"phone_media_relay"_s, u"Always"_s}}, u"remote"_s);
    open(u"standard"_s);
    auto *words = field<QComboBox>(u"Force TURN"_s);
    ASSERT_TRUE(words);
    EXPECT_EQ(words->currentText(), u"IfNeeded"_s);
    ASSERT_EQ(words->count(), 2);
    EXPECT_EQ(words->itemText(0), u"Always"_s);
    EXPECT_FALSE(editor.isChanged());
    words->setCurrentIndex(0);
    EXPECT_EQ(summary(), u"1 change(s): Force TURN: IfNeeded → Always"_s);
    EXPECT_EQ(paths(), QStringList{u"properties/phone_media_relay/value/instance"_s});
    EXPECT_TRUE(editor.warnings().join(u' ').contains(u"log out and back in"_s));
}

TEST_F(BaseSettingsControllerTest, withoutATurnSettingItSaysSoAndShowsWhatThereIs)
{
    open(u"standard"_s);
    auto *locked = field<QLineEdit>(u"Force TURN"_s);
    ASSERT_TRUE(locked);
    EXPECT_TRUE(locked->isReadOnly());
    EXPECT_EQ(noteOf(locked), u"These base settings do not contain this setting."_s);
    ASSERT_TRUE(press(u"Show all settings by key"_s));
    const auto shows = [this](const QString &words) {
        return std::ranges::any_of(editor.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    EXPECT_TRUE(shows(u"phone_media_dscp: 46"_s));
    EXPECT_TRUE(shows(u"station_persistent_webrtc_enabled: true"_s));
    ASSERT_TRUE(press(u"Hide all settings"_s));
    EXPECT_FALSE(shows(u"phone_media_dscp: 46"_s));
}

TEST_F(BaseSettingsControllerTest, whereSeveralSettingsCouldBeTurnNoneIsOffered)
{
    setProperties({{u"phone_relay_turn"_s, false}, {u"phone_turn_required"_s, true}});
    open(u"standard"_s);
    auto *locked = field<QLineEdit>(u"Force TURN"_s);
    ASSERT_TRUE(locked);
    EXPECT_TRUE(noteOf(locked).contains(u"phone_relay_turn, phone_turn_required"_s))
        << qPrintable(noteOf(locked));
}

TEST_F(BaseSettingsControllerTest, keepsAPlanForLaterInTheJournal)
{
    open(u"standard"_s);
    persistent()->setChecked(false);
    QSignalSpy kept(&work, &BaseSettingsController::keptForLater);
    button(u"Save as plan for later"_s)->click();
    ASSERT_EQ(kept.size(), 1);
    const auto plan = journal->run(kept[0][0].toString());
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->steps.size(), 1U);
    EXPECT_EQ(plan->steps[0].state, StepState::Planned);
    EXPECT_FALSE(editor.isChanged()) << "it is on the Activity page now";
    EXPECT_TRUE(plans.empty());
}

TEST_F(BaseSettingsControllerTest, deletesOnlyWhatNobodyUses)
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

TEST_F(BaseSettingsControllerTest, afterSavingTheEditorShowsWhatTheOrgHasAndWhoHasTakenIt)
{
    open(u"standard"_s);
    persistent()->setChecked(false);
    button(u"Review change…"_s)->click();
    ASSERT_EQ(plans.size(), 1U);
    work.runFinished(u"another plan"_s);
    EXPECT_TRUE(editor.isChanged());
    org.rename(org.baseSettings, u"standard"_s, u"Mine (as the org has it)"_s);
    work.runFinished(plans[0].id);
    EXPECT_FALSE(editor.isChanged());
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return nameEdit()->text() == u"Mine (as the org has it)"_s; }, 30'000));
    EXPECT_FALSE(work.rolloutDialog()) << "the run is still shown";
    work.showAfter();
    ASSERT_TRUE(work.rolloutDialog());
    EXPECT_EQ(work.rolloutDialog()->table()->rowCount(), 2);
    delete work.rolloutDialog();
    work.showAfter();
    EXPECT_FALSE(work.rolloutDialog()) << "once is enough";
}

TEST_F(BaseSettingsControllerTest, whatWasDeletedElsewhereIsNotReplacedSilently)
{
    open(u"standard"_s);
    org.remove(org.baseSettings, u"standard"_s);
    ASSERT_TRUE(org.read());
    const auto isTold = [this] {
        return std::ranges::any_of(editor.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() &&
                   label->text().startsWith(u"The org no longer has “Support_WebRTC_Standard”"_s);
        });
    };
    EXPECT_TRUE(QTest::qWaitFor(isTold, 5000));
    EXPECT_EQ(page.table()->currentId(), QString()) << "nobody has chosen another";
    page.table()->selectId(u"remote"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return editor.isRead(); }, 5000));
    EXPECT_EQ(nameEdit()->text(), u"Sales_WebRTC_Remote"_s);
    EXPECT_FALSE(isTold());
}

TEST_F(BaseSettingsControllerTest, saysWhyNothingCameOfIt)
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
    EXPECT_TRUE(QTest::qWaitFor([&] { return problem().contains(u"base settings template"_s); }, 30'000));
    EXPECT_TRUE(plans.empty());
    nameEdit()->setText(u"Other"_s);
    Q_EMIT editor.form()->edited();
    EXPECT_FALSE(problem().contains(u"base settings template"_s));
}

TEST_F(BaseSettingsControllerTest, whereThereIsNoJournalNothingIsKeptAndItSaysSo)
{
    BaseSettingsListPage other(org.inventory);
    BaseSettingsController without(Api(org.client), org.inventory, u"org"_s, other, nullptr);
    other.show();
    ASSERT_TRUE(org.read());
    other.table()->selectId(u"standard"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return without.editor().isRead(); }, 30'000));
    QSignalSpy kept(&without, &BaseSettingsController::keptForLater);
    without.editor().findChildren<Switch *>().first()->setChecked(false);
    for (QPushButton *one : without.editor().findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == u"Save as plan for later"_s)
            one->click();
    }
    EXPECT_TRUE(kept.isEmpty());
    EXPECT_TRUE(without.editor().isChanged()) << "nothing is lost";
    const auto banners = without.editor().findChildren<Banner *>();
    EXPECT_TRUE(std::ranges::any_of(banners, [](const Banner *banner) {
        return banner->isVisible() && banner->text().contains(u"could not be saved"_s);
    }));
}

TEST_F(BaseSettingsControllerTest, tellsOfPhonesWithValuesOfTheirOwn)
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
    button(u"Check roll-out…"_s)->click();
    EXPECT_TRUE(work.rolloutDialog()->text().contains(u"media DSCP"_s));
    delete work.rolloutDialog();
}

TEST_F(BaseSettingsControllerTest, writesWhoHasTakenItAsCsv)
{
    open(u"standard"_s);
    button(u"Check roll-out…"_s)->click();
    RolloutDialog *dialog = work.rolloutDialog();
    ASSERT_TRUE(dialog);
    dialog->exportList();
    auto *files = dialog->findChild<QFileDialog *>();
    ASSERT_TRUE(files);
    const QString path = folder.filePath(u"taken.csv"_s);
    Q_EMIT files->fileSelected(path);
    ASSERT_TRUE(
        QTest::qWaitFor([dialog] { return dialog->summary()->text().contains(u"taken.csv"_s); }, 30'000))
        << qPrintable(dialog->summary()->text());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    EXPECT_TRUE(written.startsWith("\xEF\xBB\xBF")) << "a byte order mark";
    EXPECT_TRUE(written.contains("Phone Name,User,Result,Why,Own Settings\r\n")) << written.constData();
    EXPECT_TRUE(written.contains("Ana_WebRTC,")) << written.constData();
    delete dialog;
}

TEST_F(BaseSettingsControllerTest, saysWhoHasTakenItAndCopiesTheList)
{
    open(u"standard"_s);
    button(u"Check roll-out…"_s)->click();
    RolloutDialog *dialog = work.rolloutDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->table()->rowCount(), 2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !org.inventory.isLoading(); }, 30'000));
    dialog->copy();
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(u"Phone Name\tUser\tResult\tWhy\tOwn Settings\n"_s)) << qPrintable(copied);
    EXPECT_TRUE(copied.contains(u"Ana_WebRTC\t"_s)) << qPrintable(copied);
    delete dialog;
}

} // namespace Stationmaster
