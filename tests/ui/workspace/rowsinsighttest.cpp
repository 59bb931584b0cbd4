// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/assignmentspage.h"
#include "people/userpanel.h"
#include "phones/phonespage.h"
#include "run/rundialog.h"
#include "run/runview.h"
#include "ui/workspace/windowonorg.h"
#include "widgets/datatablemodel.h"

#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// The whole window: what the menu of phones and the details delete, by what is in sight.
class RowsInSight : public WindowOnOrg
{
protected:
    RowsInSight() : WindowOnOrg({.users = 30, .phones = 20, .sites = 3, .rateCount = 1'000'000})
    {
        EXPECT_TRUE(waitUntilRead());
    }

    QAction *deletion(const QMenu *menu)
    {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == u"deletePhones"_s)
                return action;
        }
        return nullptr;
    }
    QAction *inMenuBar()
    {
        for (const QAction *entry : window.menuBar()->actions()) {
            if (QAction *action = entry->menu() ? deletion(entry->menu()) : nullptr)
                return action;
        }
        return nullptr;
    }
    QAction *inDetails()
    {
        for (const QPushButton *button : panel()->findChildren<QPushButton *>()) {
            if (QAction *action = button->menu() ? deletion(button->menu()) : nullptr)
                return action;
        }
        return nullptr;
    }
    UserPanel *panel() { return find<AssignmentsPage>(PageId::Assignments)->findChild<UserPanel *>(); }
    /// The phones that are to be deleted once the action was taken; its review is closed again.
    QStringList planned(QAction *action)
    {
        action->trigger();
        auto *dialog = window.findChild<RunDialog *>();
        if (!dialog)
            return {};
        QStringList ids;
        for (const Step &step : dialog->findChild<RunView *>()->plan().steps)
            ids.append(step.intent[u"id"_s].toString());
        delete dialog;
        return ids;
    }
    /// Somebody with a phone.
    const PhoneRow &phone(std::size_t number)
    {
        std::vector<const PhoneRow *> owned;
        for (const PhoneRow &row : workspace->inventory().phones()) {
            if (row.isWebRtc() && workspace->inventory().webRtcPhoneOf(row.userId) == &row)
                owned.push_back(&row);
        }
        return *owned.at(number);
    }
};

TEST_F(RowsInSight, AreWhatTheMenuOfPhonesActsOn)
{
    const QString person = phone(0).userId;
    const QString theirs = phone(0).id;
    const QString another = phone(1).id;
    QAction *menu = inMenuBar();
    ASSERT_NE(menu, nullptr);
    EXPECT_FALSE(menu->isEnabled()) << "the overview has nothing to act on";
    workspace->showPage(PageId::Assignments);
    ASSERT_TRUE(find<AssignmentsPage>(PageId::Assignments)->table()->selectId(person));
    EXPECT_EQ(planned(menu), QStringList{theirs});
    workspace->showPage(PageId::Phones);
    EXPECT_FALSE(menu->isEnabled()) << "nothing is selected here";
    ASSERT_TRUE(find<PhonesPage>(PageId::Phones)->table()->selectId(another));
    EXPECT_EQ(planned(menu), QStringList{another});
    workspace->showPage(PageId::Assignments);
    EXPECT_EQ(planned(menu), QStringList{theirs});
    workspace->showPage(PageId::Sites);
    EXPECT_FALSE(menu->isEnabled());
    EXPECT_TRUE(menu->toolTip().contains(u"Go to Assignments or Phones"_s)) << qPrintable(menu->toolTip());
}

TEST_F(RowsInSight, AreNotWhatTheDetailsOfAPersonActOn)
{
    const QString person = phone(0).userId;
    const QString theirs = phone(0).id;
    const QString another = phone(1).id;
    QAction *details = inDetails();
    ASSERT_NE(details, nullptr);
    EXPECT_NE(details, inMenuBar());
    workspace->showPage(PageId::Phones);
    ASSERT_TRUE(find<PhonesPage>(PageId::Phones)->table()->selectId(another));
    workspace->showPage(PageId::Assignments);
    auto *people = find<AssignmentsPage>(PageId::Assignments);
    ASSERT_TRUE(people->table()->selectId(person));
    people->setFilter(u"nobody is called that"_s);
    ASSERT_TRUE(people->table()->selectedIds().isEmpty());
    ASSERT_EQ(panel()->userId(), person);
    EXPECT_EQ(planned(details), QStringList{theirs});
}

TEST_F(RowsInSight, AreOfNobodyUntilSomebodyIsChosen)
{
    workspace->showPage(PageId::Phones);
    workspace->showPage(PageId::Assignments);
    find<AssignmentsPage>(PageId::Assignments)->setFocus(Qt::OtherFocusReason);
    EXPECT_EQ(panel()->userId(), QString());
    EXPECT_EQ(find<AssignmentsPage>(PageId::Assignments)->table()->currentId(), QString());
    EXPECT_FALSE(inDetails()->isEnabled());
}

} // namespace
} // namespace Stationmaster::Test
