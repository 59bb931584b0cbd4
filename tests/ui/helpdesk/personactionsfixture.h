// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activity/activitypage.h"
#include "people/assignmentspage.h"
#include "people/userpanel.h"
#include "run/rundialog.h"
#include "ui/workspace/windowonorg.h"

#include <QMenu>
#include <QPushButton>

namespace Stationmaster::Test {

/// The window, with the panel of somebody who is signed in on their phone.
class PersonActionsInWindow : public WindowOnOrg
{
protected:
    explicit PersonActionsInWindow(const QString &permissions = QStringLiteral("*"))
        : WindowOnOrg({.users = 30,
                       .phones = 20,
                       .sites = 3,
                       .rateCount = 1'000'000,
                       .stationDelayMs = 0,
                       .permissions = permissions})
    {
        EXPECT_TRUE(waitUntilRead());
        people = page<AssignmentsPage>(PageId::Assignments);
        panel = people->findChild<UserPanel *>();
        for (const UserRow &user : workspace->inventory().users()) {
            if (!user.associatedStationId.isEmpty() && user.state == QLatin1StringView("active"))
                person = user;
        }
        EXPECT_FALSE(person.id.isEmpty());
        EXPECT_TRUE(people->table()->selectId(person.id));
        EXPECT_TRUE(QTest::qWaitFor([this] { return panel->userId() == person.id; }, 30'000));
    }

    QMenu *menu() const
    {
        for (QMenu *menu : panel->findChildren<QMenu *>()) {
            if (!menu->actions().isEmpty())
                return menu;
        }
        return nullptr;
    }
    QAction *action(const QString &name) const
    {
        for (QAction *one : menu()->actions()) {
            if (one->objectName() == name)
                return one;
        }
        ADD_FAILURE() << "no action " << qPrintable(name);
        return nullptr;
    }
    /// As it is before somebody looks into it.
    void openMenu()
    {
        menu()->popup(window.mapToGlobal(QPoint(10, 10)));
        menu()->close();
    }
    template <typename Dialog>
    Dialog *dialog() const
    {
        for (auto *found : window.findChildren<Dialog *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// What the review says above its list.
    QString warnings() const
    {
        QStringList said;
        if (const auto *review = dialog<RunDialog>()) {
            for (const QLabel *label : review->findChildren<QLabel *>())
                said.append(label->text());
        }
        return said.join(QLatin1Char('\n'));
    }
    /// Applies what is under review, waits for its end, and closes it. The run as the journal has it.
    Plan applied()
    {
        auto *review = dialog<RunDialog>();
        EXPECT_NE(review, nullptr);
        if (!review)
            return {};
        bool isOver = false;
        const auto end = [&isOver] { isOver = true; };
        QObject::connect(review->findChild<RunView *>(), &RunView::completed, review, end);
        QObject::connect(review->findChild<RunView *>(), &RunView::stopped, review, end);
        review->start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return isOver; }, 30'000));
        review->reject();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !window.findChild<RunDialog *>(); }, 30'000));
        return newestRun();
    }
    Plan newestRun()
    {
        const auto runs = journal->runs(session.organization().id);
        return runs && !runs->empty() ? runs->front() : Plan();
    }
    /// What Activity says of a run.
    QString wordsInActivity(const Plan &run)
    {
        auto *activity = page<ActivityPage>(PageId::Activity);
        activity->refresh();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !activity->isReading(); }, 30'000));
        activity->selectRun(run.id);
        QStringList words{wordsOf(PageId::Activity)};
        const auto *steps = activity->stepTable()->model();
        for (int row = 0; row < steps->rowCount(); ++row) {
            for (int column = 0; column < steps->columnCount(); ++column)
                words.append(steps->index(row, column).data().toString());
        }
        return words.join(QLatin1Char('\n'));
    }
    /// A call of the person that goes on; its id.
    QString callNow()
    {
        const QJsonObject call{{QStringLiteral("userId"), person.id},
                               {QStringLiteral("story"), QStringLiteral("Stuck")},
                               {QStringLiteral("secondsAgo"), 600}};
        return post(QStringLiteral("edit"),
                    QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("calls")},
                                              {QStringLiteral("create"), call}}))
            .value(QLatin1StringView("id"))
            .toString();
    }

    AssignmentsPage *people = nullptr;
    UserPanel *panel = nullptr;
    UserRow person;
};

} // namespace Stationmaster::Test
