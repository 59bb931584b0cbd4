// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/findingspanel.h"
#include "overview/morningpanel.h"
#include "overview/morningtext.h"
#include "overview/overviewpage.h"
#include "people/assignmentspage.h"
#include "people/userpanel.h"
#include "run/rundialog.h"
#include "ui/workspace/windowonorg.h"
#include "widgets/datatablemodel.h"
#include "wizard/provisioningwizard.h"

#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

/// The overview of the real window on an org in which some are signed in, and on no station.
class MorningWindow : public WindowOnOrg
{
protected:
    static OrgSim::OrgOptions usual()
    {
        return {.users = 60, .phones = 40, .sites = 3, .rateCount = 1'000'000, .stationDelayMs = 0};
    }
    explicit MorningWindow(OrgSim::OrgOptions options = usual(), bool isAllReadable = true,
                           bool readOnly = false)
        : WindowOnOrg(std::move(options), readOnly)
    {
        EXPECT_TRUE(!isAllReadable || waitUntilRead());
        overview = page<OverviewPage>(PageId::Overview);
        panel = overview->findChild<MorningPanel *>();
    }
    bool waitFor(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 30'000); }
    QStringList words() const
    {
        QStringList words;
        for (const QLabel *label : panel->findChildren<QLabel *>())
            words.append(label->text());
        return words;
    }
    /// How many people the heading says.
    int named() const
    {
        static const QRegularExpression heading(u"^Cannot take calls now: (\\d+) "_s);
        for (const QString &line : words()) {
            if (const auto match = heading.match(line); match.hasMatch())
                return match.captured(1).toInt();
        }
        return 0;
    }
    bool isRead() const { return words().join(u' ').contains(u"As of"_s); }
    QList<QPushButton *> remedies(const QString &label) const
    {
        QList<QPushButton *> buttons;
        for (QPushButton *button : panel->findChildren<QPushButton *>()) {
            if (button->text() == label && button->isVisible())
                buttons.append(button);
        }
        return buttons;
    }
    int statusCalls()
    {
        int calls = 0;
        for (const QJsonValue entry : asked(u"log"_s)["requests"_L1].toArray())
            calls += entry["query"_L1].toString().contains("routingStatus"_L1) ||
                             entry["path"_L1].toString().contains("routingStatus"_L1)
                         ? 1
                         : 0;
        return calls;
    }
    /// By the store itself: signed in to the org, active, and on no station.
    int onNoStation()
    {
        int count = 0;
        for (const UserStatusRow &row : allRows(api().userStatus().all())) {
            const bool isUnreachable =
                !row.presence.isOffline().value_or(true) &&
                (row.user.associatedStationId.isEmpty() || row.routing.isNotResponding());
            count += isUnreachable ? 1 : 0;
        }
        return count;
    }

    OverviewPage *overview = nullptr;
    MorningPanel *panel = nullptr;
};

TEST_F(MorningWindow, NamesWhomNoCallReachesWithWhatMendsIt)
{
    ASSERT_TRUE(waitFor([this] { return isRead(); }));
    const int expected = onNoStation();
    ASSERT_GT(expected, static_cast<int>(MorningPanel::MostShown));
    EXPECT_EQ(named(), expected) << qPrintable(words().join(u'\n'));
    EXPECT_TRUE(words().join(u' ').contains(u"at most 12 call"_s)) << qPrintable(words().join(u'\n'));

    ASSERT_FALSE(remedies(u"Create a phone…"_s).isEmpty());
    QPushButton *create = remedies(u"Create a phone…"_s).front();
    EXPECT_FALSE(create->accessibleDescription().isEmpty());
    create->click();
    ASSERT_TRUE(workspace->wizard());
    EXPECT_TRUE(workspace->wizard()->isVisible());
    delete workspace->wizard();

    // All of them are the rows of Assignments.
    QPushButton *all = remedies(u"Show all %1"_s.arg(expected)).value(0);
    ASSERT_TRUE(all);
    all->click();
    auto *assignments = find<AssignmentsPage>(PageId::Assignments);
    EXPECT_TRUE(assignments->isVisible());
    EXPECT_EQ(assignments->rows().rowCount(), expected);
}

TEST_F(MorningWindow, WhoIsMendedIsNotNamedAnyMore)
{
    ASSERT_TRUE(waitFor([this] { return isRead(); }));
    const int before = onNoStation();
    const UserRow *withPhone = nullptr;
    for (const UserStatusRow &row : allRows(api().userStatus().all())) {
        if (row.presence.isOffline() == false && row.user.associatedStationId.isEmpty() &&
            workspace->inventory().webRtcPhoneOf(row.user.id))
            withPhone = workspace->inventory().findUser(row.user.id);
    }
    ASSERT_TRUE(withPhone);
    const QString userId = withPhone->id;
    const QString station = workspace->inventory().webRtcPhoneOf(userId)->lineId;
    workspace->inventory().noteStation(userId, station); // as an event of the org tells
    EXPECT_TRUE(waitFor([&] { return named() == before - 1; })) << qPrintable(words().join(u'\n'));
}

TEST_F(MorningWindow, LookingLeadsToTheDetails)
{
    ASSERT_TRUE(waitFor([this] { return isRead(); }));
    Q_EMIT panel->remedyRequested(workspace->inventory().users().front().id, Unreachable::Remedy::Look);
    auto *details = find<AssignmentsPage>(PageId::Assignments)->findChild<UserPanel *>();
    EXPECT_TRUE(details->isVisible());
    EXPECT_EQ(details->userId(), workspace->inventory().users().front().id);
}

TEST_F(MorningWindow, ReadsOnlyWhileItIsInSight)
{
    ASSERT_TRUE(waitFor([this] { return isRead(); }));
    const int calls = statusCalls();
    EXPECT_GT(calls, 0);
    workspace->showPage(PageId::Sites);
    workspace->showPage(PageId::Overview);
    workspace->showPage(PageId::Sites);
    EXPECT_EQ(statusCalls(), calls) << "it was read a moment ago";
    workspace->showPage(PageId::Overview);
    panel->readButton()->click();
    EXPECT_TRUE(waitFor([&] { return statusCalls() > calls; }));
}

/// A connection that cannot change anything.
class MorningReadOnly : public MorningWindow
{
protected:
    MorningReadOnly() : MorningWindow(usual(), true, true) {}
};

TEST_F(MorningReadOnly, WhatWouldWriteIsOffAndSaysWhy)
{
    ASSERT_TRUE(waitFor([this] { return !remedies(u"Create a phone…"_s).isEmpty(); }));
    for (const QPushButton *create : remedies(u"Create a phone…"_s)) {
        EXPECT_FALSE(create->isEnabled());
        EXPECT_TRUE(create->toolTip().contains(u"read-only"_s)) << qPrintable(create->toolTip());
    }
    for (const QPushButton *look : remedies(u"Look at it"_s))
        EXPECT_TRUE(look->isEnabled());
}

/// Help desk, who may not read phones.
class MorningOfHelpDesk : public MorningWindow
{
protected:
    MorningOfHelpDesk()
        : MorningWindow({.users = 60,
                         .phones = 40,
                         .sites = 3,
                         .rateCount = 1'000'000,
                         .stationDelayMs = 0,
                         .permissions = u"telephony:phone:assign"_s},
                        false)
    {
    }
};

TEST_F(MorningOfHelpDesk, SeesWhomNoCallReachesAndNobodyIsSaidToHaveNoPhone)
{
    ASSERT_TRUE(waitFor([this] { return isRead(); })) << qPrintable(words().join(u'\n'));
    EXPECT_EQ(named(), onNoStation());
    EXPECT_TRUE(remedies(u"Create a phone…"_s).isEmpty());
    EXPECT_FALSE(remedies(u"Look at it"_s).isEmpty());
}

TEST_F(MorningWindow, WhatCannotBeReadIsSaid)
{
    ASSERT_TRUE(waitFor([this] { return isRead() && panel->readButton()->isEnabled(); }));
    const int before = named();
    post(u"faults"_s, QJsonDocument(QJsonArray{QJsonObject{{u"verb"_s, u"GET"_s},
                                                           {u"path"_s, u"/api/v2/users"_s},
                                                           {u"kind"_s, u"status"_s},
                                                           {u"status"_s, 403},
                                                           {u"times"_s, -1}}}));
    panel->readButton()->click();
    EXPECT_TRUE(waitFor([this] { return words().join(u' ').contains(u"It could not be read again."_s); }))
        << qPrintable(words().join(u'\n'));
    EXPECT_TRUE(panel->readButton()->isEnabled());
    EXPECT_EQ(named(), before) << "what was known stays";
}

TEST_F(MorningWindow, WhoCameSinceAnEarlierSnapshotIsNew)
{
    ASSERT_TRUE(waitFor([this] { return isRead(); }));
    EXPECT_FALSE(wordsOf(PageId::Overview).contains(u"new people"_s))
        << "without an earlier snapshot nobody is new";
    OrgSnapshot earlier = workspace->inventory().snapshot();
    earlier.orgId = session.organization().id;
    earlier.taken = QDateTime::currentDateTimeUtc().addDays(-3);
    QString newcomer;
    for (const UserRow &user : workspace->inventory().users()) {
        if (user.state == u"active"_s && workspace->inventory().webRtcPhonesOf(user.id) == 0)
            newcomer = user.id;
    }
    std::erase_if(earlier.users, [&](const UserRow &user) { return user.id == newcomer; });
    ASSERT_TRUE(awaited(snapshots.save(earlier)));
    window.clearPages();
    workspace = std::make_unique<Workspace>(window, session, LocalState{settings, snapshots, journal.get()});
    workspace->start();
    ASSERT_TRUE(waitUntilRead());
    EXPECT_TRUE(waitFor(
        [this] { return wordsOf(PageId::Overview).contains(u"new people without a WebRTC phone"_s); }));
    EXPECT_TRUE(wordsOf(PageId::Overview).contains(u"not in the org on "_s));
}

} // namespace Stationmaster::Test
