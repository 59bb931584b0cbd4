// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "activity/activitypage.h"
#include "basesettings/basesettingseditor.h"
#include "basesettings/basesettingslistpage.h"
#include "basesettings/telephonysettingsdialog.h"
#include "people/assignmentspage.h"
#include "people/userpanel.h"
#include "phones/phonespage.h"
#include "provisioning/phoneplans.h"
#include "sites/siteeditor.h"
#include "sites/sitespage.h"
#include "ui/workspace/windowonorg.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/switch.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

const QStringList PhoneActionNames{u"createMissingPhone"_s, u"setDefaultPhone"_s,    u"refreshStation"_s,
                                   u"moveToSite"_s,         u"changeBaseSettings"_s, u"reassignPhone"_s,
                                   u"renamePhone"_s,        u"deletePhones"_s};

/// A window on a connection that may do everything in the org, and is read-only.
class ReadOnly : public WindowOnOrg
{
protected:
    ReadOnly()
        : WindowOnOrg({.users = 30,
                       .phones = 20,
                       .sites = 3,
                       .rateCount = 1'000'000,
                       .permissions = u"telephony:*:* directory:*:*"_s},
                      true)
    {
        EXPECT_TRUE(waitUntilRead());
    }

    void expectOff(const QString &what, bool isEnabled, const QString &why)
    {
        EXPECT_FALSE(isEnabled) << qPrintable(what);
        EXPECT_TRUE(why.contains(u"read-only"_s)) << qPrintable(what + u": "_s + why);
    }
    void expectOff(QWidget *parent, const QString &accessibleOrText)
    {
        QPushButton *found = nullptr;
        for (QPushButton *button : parent->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(accessibleOrText) ||
                button->accessibleName().startsWith(accessibleOrText))
                found = button;
        }
        ASSERT_NE(found, nullptr) << qPrintable(accessibleOrText);
        expectOff(accessibleOrText, found->isEnabled(), found->toolTip());
    }
    /// Nothing can be put into its fields; a change that cannot be made needs no button.
    void expectLocked(QWidget *editor, const QString &what)
    {
        int fields = 0;
        for (QLineEdit *field : editor->findChildren<QLineEdit *>()) {
            if (!field->isVisible())
                continue;
            ++fields;
            const QString before = field->text();
            QTest::keyClicks(field, u"1"_s);
            EXPECT_EQ(field->text(), before) << qPrintable(what);
        }
        for (auto *button : editor->findChildren<Switch *>()) {
            const bool before = button->isChecked();
            button->click();
            EXPECT_EQ(button->isChecked(), before) << qPrintable(what + u": "_s + button->accessibleName());
        }
        EXPECT_GT(fields, 0) << qPrintable(what);
    }
    void expectNothingHappened(const QString &after)
    {
        QCoreApplication::processEvents();
        for (const QDialog *dialog : window.findChildren<QDialog *>())
            EXPECT_FALSE(dialog->isVisible()) << qPrintable(after + u" opened "_s + dialog->windowTitle());
        EXPECT_TRUE(journal->runs(session.organization().id)->empty()) << qPrintable(after);
        EXPECT_EQ(writes(), QStringList()) << qPrintable(after);
    }
    /// Everything that can be done with selected rows, and the keys for it.
    void tryRowsOf(ListPage &list, const QString &what)
    {
        ASSERT_GT(list.rows().rowCount(), 0);
        list.table()->setFocus();
        for (const bool all : {false, true}) {
            if (all)
                list.table()->selectAll();
            else
                list.table()->selectRow(0);
            for (const QString &name : PhoneActionNames) {
                QAction *action = actionOf(list, name);
                ASSERT_NE(action, nullptr);
                expectOff(what + u": "_s + name, action->isEnabled(), action->toolTip());
                action->trigger();
            }
            for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_F2})
                QTest::keyClick(list.table(), key);
            expectNothingHappened(what);
        }
    }
};

TEST_F(ReadOnly, NoActionOnPhonesOrPeopleIsOffered)
{
    tryRowsOf(*page<PhonesPage>(PageId::Phones), u"Phones"_s);
    auto *people = page<AssignmentsPage>(PageId::Assignments);
    people->setView(AssignmentsPage::NoPhone);
    tryRowsOf(*people, u"people without a phone"_s);
    people->setView(AssignmentsPage::Everyone);
    tryRowsOf(*people, u"people"_s);
    for (const QMenu *menu : people->findChild<UserPanel *>()->findChildren<QMenu *>()) {
        EXPECT_TRUE(menu->toolTipsVisible());
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator() || action->objectName() == u"copyReportAsMarkdown"_s)
                continue; // which writes nothing
            expectOff(u"⋯ "_s + action->objectName(), action->isEnabled(), action->toolTip());
        }
    }
    expectOff(u"New WebRTC phone"_s, window.newPhoneAction()->isEnabled(),
              window.newPhoneAction()->toolTip());
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    workspace->openWizard();
    EXPECT_EQ(workspace->wizard(), nullptr);
    expectNothingHappened(u"New WebRTC phone"_s);
}

TEST_F(ReadOnly, NoEditorOffersToWrite)
{
    auto *profiles = page<BaseSettingsListPage>(PageId::BaseSettings);
    auto *profileEditor = profiles->findChild<BaseSettingsEditor *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return profileEditor->isRead(); }, 30'000)); // nothing is on before
    for (const QString &name : {u"Duplicate"_s, u"Delete"_s, u"Save as plan"_s, u"Review change"_s})
        expectOff(profileEditor, name);
    expectLocked(profileEditor, u"base settings"_s);
    auto *sites = page<SitesPage>(PageId::Sites);
    auto *siteEditor = sites->findChild<SiteEditor *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return siteEditor->isRead(); }, 30'000));
    for (const QString &name : {u"Review"_s, u"Copy"_s})
        expectOff(siteEditor, name);
    QAction *telephony = nullptr;
    for (QAction *action : window.toolsMenu()->actions()) {
        if (action->text().contains(u"Telephony"_s))
            telephony = action;
    }
    ASSERT_NE(telephony, nullptr);
    telephony->trigger();
    auto *dialog = window.findChild<TelephonySettingsDialog *>();
    ASSERT_NE(dialog, nullptr);
    expectOff(dialog, u"Review"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isRead(); }, 10'000));
    expectLocked(dialog, u"telephony settings"_s);
    dialog->code()->setText(u"*99"_s); // as if it could be changed
    ASSERT_FALSE(dialog->change().changes.isEmpty());
    expectOff(dialog, u"Review"_s);
    dialog->close();
    EXPECT_EQ(writes(), QStringList());
}

TEST_F(ReadOnly, NothingIsTakenBackOrResumed)
{
    const QString orgId = session.organization().id;
    std::vector<PhoneRow> phones = workspace->inventory().phones();
    std::erase_if(phones, [](const PhoneRow &phone) { return !phone.isWebRtc(); });
    const Plan saved =
        planUpdate(orgId, u"Rename"_s, {renamed(phones.front(), phones.front().name + u"_2"_s)});
    ASSERT_TRUE(journal->addPlan(saved));
    auto *activity = page<ActivityPage>(PageId::Activity);
    activity->refresh();
    activity->selectRun(saved.id);
    expectOff(u"Continue"_s, activity->resumeButton()->isEnabled(), activity->resumeButton()->toolTip());
    // Asked for in whatever way, it is said why nothing comes of it.
    Q_EMIT activity->resumeRequested(saved.id);
    QStringList said;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            said.append(label->text());
    }
    EXPECT_TRUE(said.join(u'\n').contains(u"This connection is read-only"_s));
    EXPECT_EQ(writes(), QStringList());
}

} // namespace
} // namespace Stationmaster::Test
