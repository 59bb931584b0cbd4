// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/activitypage.h"
#include "pages/assignmentspage.h"
#include "pages/overviewpage.h"
#include "pages/pageid.h"
#include "pages/sitespage.h"
#include "presentation/banner.h"
#include "presentation/chip.h"
#include "presentation/orgtable.h"
#include "presentation/orgtablemodel.h"
#include "presentation/stateview.h"
#include "provisioning/journal.h"
#include "session/localstate.h"
#include "session/session.h"
#include "session/workspace.h"
#include "shell/mainwindow.h"
#include "sites/siteeditor.h"
#include "snapshots/snapshotstore.h"
#include "unit/resources/embeddedfixture.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// The window on an org whose client may do what the help desk may, and no more (API.md 2.3).
class HelpDesk : public EmbeddedFixture
{
protected:
    HelpDesk()
        : EmbeddedFixture({.users = 30,
                           .phones = 20,
                           .sites = 3,
                           .rateCount = 1'000'000,
                           .permissions = u"telephony:otherStationAssociation:view telephony:phone:assign "
                                          "telephony:station:disassociate"_s}),
          journal(*Journal::open(folder.path())), session({.apiUrl = org.url(),
                                                           .loginUrl = org.url(),
                                                           .clientId = org.options().clientId,
                                                           .clientSecret = org.options().clientSecret})
    {
        QSignalSpy signedIn(&session, &Session::signedIn);
        session.signIn();
        EXPECT_TRUE(signedIn.wait(10'000));
        workspace =
            std::make_unique<Workspace>(window, session, LocalState{settings, snapshots, journal.get()});
        window.show();
        workspace->start();
        EXPECT_TRUE(QTest::qWaitFor([this] { return isSettled() && stationsAreShown(); }, 10'000));
    }
    ~HelpDesk() override
    {
        window.clearPages();
        workspace.reset();
    }

    /// Until the stations are there, everybody's phone is unknown.
    bool stationsAreShown()
    {
        const auto *people =
            qobject_cast<AssignmentsPage *>(window.pageAt(static_cast<int>(PageId::Assignments)));
        return people->rows().inView(AssignmentsPage::NoPhone) > 0;
    }
    bool isSettled() const
    {
        const Inventory &inventory = workspace->inventory();
        return !inventory.isLoading() &&
               inventory.state(Inventory::List::Users) == Inventory::State::Loaded &&
               !workspace->abilities().can(Abilities::Action::ReadPhones);
    }
    void reload()
    {
        QSignalSpy ended(&workspace->inventory(), &Inventory::stateChanged);
        Q_EMIT window.reloadRequested();
        EXPECT_TRUE(QTest::qWaitFor([&] { return ended.count() > 0 && isSettled(); }, 10'000));
    }
    template <typename Page>
    Page *page(PageId id)
    {
        workspace->showPage(id);
        return qobject_cast<Page *>(window.pageAt(static_cast<int>(id)));
    }
    StateView *stateOf(PageId id) { return page<QWidget>(id)->template findChild<StateView *>(); }
    /// Everything that a page says.
    QString wordsOf(PageId id)
    {
        QStringList words;
        for (const QLabel *label : page<QWidget>(id)->template findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }
    /// Requests that the org refused, with how often each came.
    QMap<QString, int> refusals()
    {
        QMap<QString, int> refused;
        for (const QJsonValue entry : asked(u"log"_s)[u"requests"].toArray()) {
            if (entry[u"status"].toInt() == 403)
                ++refused[entry[u"verb"].toString() + u' ' + entry[u"path"].toString().section(u'/', -1)];
        }
        return refused;
    }

    QTemporaryDir folder;
    std::unique_ptr<Journal> journal;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    SnapshotStore snapshots{folder.path()};
    Appearance appearance{*qApp};
    MainWindow window{appearance};
    Session session;
    std::unique_ptr<Workspace> workspace;
};

TEST_F(HelpDesk, TheWindowSaysWhatOneMayDo)
{
    QStringList chips;
    for (const Chip *chip : window.findChildren<Chip *>())
        chips.append(chip->text());
    EXPECT_TRUE(chips.contains(u"You can look, but not change phones: Telephony › Plugin › All is missing"_s))
        << qPrintable(chips.join(u'\n'));
    EXPECT_FALSE(window.newPhoneAction()->isEnabled());
    EXPECT_TRUE(window.newPhoneAction()->toolTip().contains(u"Telephony › Plugin › All is missing"_s));
    workspace->openWizard();
    EXPECT_EQ(workspace->wizard(), nullptr);
}

TEST_F(HelpDesk, PagesThatMayNotBeReadSayWhyAndOfferNothingThatWouldFail)
{
    for (const PageId id : {PageId::Phones, PageId::BaseSettings}) {
        const StateView *state = stateOf(id);
        ASSERT_TRUE(state->isVisible());
        EXPECT_EQ(state->title(), u"You may not see this list"_s);
        EXPECT_TRUE(state->explanation().contains(u"Telephony › Plugin › All"_s));
        EXPECT_FALSE(state->actionButton()->isVisible());
    }
    EXPECT_FALSE(stateOf(PageId::Sites)->isVisible()) << "the names of sites are for everybody";
}

TEST_F(HelpDesk, StationsSayWhoHasWhichPhone)
{
    const auto *people = page<AssignmentsPage>(PageId::Assignments);
    EXPECT_EQ(people->rows().total(), 30);
    const QJsonArray phones = stored(u"phones"_s);
    const auto column = [people](const QString &title) {
        const auto &columns = people->rows().columns();
        const auto found = std::ranges::find(columns, title, &TableColumn::title);
        return static_cast<int>(found - columns.begin());
    };
    int holders = 0;
    for (const QJsonValue phone : phones) {
        const QString user = phone[u"webRtcUser"][u"id"].toString();
        const int row = people->rows().rowOf(user);
        if (user.isEmpty() || row < 0)
            continue;
        ++holders;
        EXPECT_EQ(people->rows().textAt(row, column(u"Phone"_s)), phone[u"name"].toString());
        EXPECT_TRUE(
            people->rows().textAt(row, column(u"Base Settings"_s)).contains(u"persistent connection"_s))
            << qPrintable(people->rows().textAt(row, column(u"Base Settings"_s)));
    }
    EXPECT_EQ(holders, 20);
    int active = 0;
    for (const UserRow &user : workspace->inventory().users())
        active += user.state == u"active" ? 1 : 0;
    EXPECT_LE(people->rows().inView(AssignmentsPage::NoPhone), 10);
    EXPECT_GE(people->rows().inView(AssignmentsPage::NoPhone), active - 20);
}

TEST_F(HelpDesk, WhereThePhonesAreNotReadTheStationsTellWhoHasNone)
{
    const auto *people = page<AssignmentsPage>(PageId::Assignments);
    const auto *banner = people->findChild<Banner *>();
    ASSERT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->text().contains(u"Telephony › Plugin › All"_s));
    EXPECT_FALSE(banner->findChild<QPushButton *>()->isVisible()) << "trying again would change nothing";
    // The page counts again a moment after the stations came.
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return wordsOf(PageId::Overview).contains(u"without a WebRTC phone"_s); }, 10'000));
    const QString overview = wordsOf(PageId::Overview);
    const int without = people->rows().inView(AssignmentsPage::NoPhone);
    const auto labels = page<OverviewPage>(PageId::Overview)->findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [without](const QLabel *label) {
        return label->text() == QLocale().toString(without);
    })) << "the stations tell, and tell the same";
    EXPECT_TRUE(overview.contains(u"without a WebRTC phone"_s)) << qPrintable(overview);
    EXPECT_FALSE(overview.contains(u"Nobody."_s)) << "nobody knows whose settings are applied";
    EXPECT_TRUE(overview.contains(u"may not read phones"_s)) << qPrintable(overview);
    EXPECT_FALSE(overview.contains(u"still being read"_s)) << qPrintable(overview);
    EXPECT_TRUE(overview.contains(u"not for your role"_s)) << qPrintable(overview);
}

TEST_F(HelpDesk, WhatIsForbiddenIsAskedForOnce)
{
    const auto before = refusals();
    EXPECT_EQ(before.keys(), (QStringList{u"GET phonebasesettings"_s, u"GET phones"_s}));
    EXPECT_LE(before[u"GET phones"_s], 1);
    reload();
    reload();
    for (const PageId id : {PageId::Assignments, PageId::Phones, PageId::BaseSettings, PageId::Sites})
        workspace->showPage(id);
    auto *sites = page<SitesPage>(PageId::Sites);
    auto *editor = sites->findChild<SiteEditor *>();
    const QString first = editor->siteId();
    ASSERT_FALSE(first.isEmpty());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !wordsOf(PageId::Sites).contains(u"Reading this site"_s); }));
    ASSERT_TRUE(QTest::qWaitFor([this] { return refusals().size() == 4; }));
    sites->table()->selectRow(1);
    ASSERT_NE(editor->siteId(), first);
    auto after = refusals();
    // Whether a single site may be read nobody says: that is asked once, and not again for the next site.
    EXPECT_EQ(after.size(), 4);
    EXPECT_EQ(after.take(u"GET "_s + first), 1) << qPrintable(after.keys().join(u' '));
    EXPECT_EQ(after.take(u"GET mediaregions"_s), 1);
    EXPECT_EQ(after.keys(), before.keys());
    EXPECT_EQ(after[u"GET phones"_s], before[u"GET phones"_s]);
    // A client has no user of whom its permissions could be read, so one small question a reload is left.
    EXPECT_EQ(after[u"GET phonebasesettings"_s], before[u"GET phonebasesettings"_s] + 2);
}

} // namespace
} // namespace Stationmaster::Test
