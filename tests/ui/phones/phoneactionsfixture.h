// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "people/assignmentspage.h"
#include "phones/choosedialog.h"
#include "phones/phoneactions.h"
#include "phones/phonespage.h"
#include "phones/renamedialog.h"
#include "ui/pages/smallorg.h"
#include "widgets/datatable.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace Stationmaster {

/// "Ana" is signed in on her phone at Berlin, "Bo" is not, and "Cy" has none.
class PhoneActionsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        using namespace Qt::StringLiterals;
        org.addSite(u"berlin"_s, u"Berlin"_s, {u"eu-central-1"_s}, false);
        org.addSite(u"oslo"_s, u"Oslo"_s, {u"eu-north-1"_s}, false);
        org.addBaseSettings(u"standard"_s, u"Standard"_s, true, 24, 46);
        org.addUser(u"ana"_s, u"Ana"_s, u"line-pa"_s, u"line-pa"_s);
        org.addUser(u"bo"_s, u"Bo"_s);
        org.addUser(u"cy"_s, u"Cy"_s);
        org.addPhone(u"pa"_s, u"Ana_WebRTC"_s, u"ana"_s);
        org.addPhone(u"pb"_s, u"Bo_WebRTC"_s, u"bo"_s);
        ASSERT_TRUE(org.read());
        phones = std::make_unique<PhonesPage>(org.inventory, &window);
        people = std::make_unique<AssignmentsPage>(org.inventory, &window);
        actions = std::make_unique<PhoneActions>(org.inventory, u"org-1"_s, &window);
        actions->addPage(*phones);
        actions->addPage(*people);
        QObject::connect(actions.get(), &PhoneActions::planned, &window,
                         [this](const Plan &plan, const QStringList &text) {
                             planned = plan;
                             warnings = text;
                         });
    }

    QAction *action(PhoneActions::Kind kind) { return actions->action(kind); }
    /// The table of the page, which is in sight from now on.
    DataTable *on(const ListPage &page)
    {
        actions->showPage(&page);
        return page.table();
    }
    template <typename Dialog>
    Dialog *openDialog()
    {
        for (Dialog *dialog : window.findChildren<Dialog *>()) {
            if (dialog->isVisible() && dialog->isModal())
                return dialog;
        }
        return nullptr;
    }
    ChooseDialog *chooseDialog() { return openDialog<ChooseDialog>(); }

    Stationmaster::Test::SmallOrg org;
    QWidget window;
    std::unique_ptr<PhonesPage> phones;
    std::unique_ptr<AssignmentsPage> people;
    std::unique_ptr<PhoneActions> actions;
    Plan planned;
    QStringList warnings;
};

} // namespace Stationmaster
