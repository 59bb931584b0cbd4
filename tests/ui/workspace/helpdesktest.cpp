// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/overviewpage.h"
#include "people/assignmentspage.h"
#include "people/userpanel.h"
#include "sites/siteeditor.h"
#include "sites/sitespage.h"
#include "ui/workspace/windowonorg.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/countbutton.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/stateview.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// The window on an org whose client may do what the help desk may, and no more (API.md 2.3).
class HelpDesk : public WindowOnOrg
{
protected:
    HelpDesk()
        : WindowOnOrg({.users = 30,
                       .phones = 20,
                       .sites = 3,
                       .rateCount = 1'000'000,
                       .permissions = u"telephony:otherStationAssociation:view telephony:phone:assign "
                                      "telephony:station:disassociate"_s})
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return isSettled() && stationsAreShown(); }, 30'000));
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
        EXPECT_TRUE(QTest::qWaitFor([&] { return ended.count() > 0 && isSettled(); }, 30'000));
    }
    StateView *stateOf(PageId id) { return page<QWidget>(id)->template findChild<StateView *>(); }
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
        EXPECT_EQ(state->title(), u"You are not allowed to view this list"_s);
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
        [this] { return wordsOf(PageId::Overview).contains(u"without a WebRTC phone"_s); }, 30'000));
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
    EXPECT_TRUE(overview.contains(u"not visible to your role"_s)) << qPrintable(overview);
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
    const QString first = editor->objectId();
    ASSERT_FALSE(first.isEmpty());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !wordsOf(PageId::Sites).contains(u"Reading this site"_s); }));
    ASSERT_TRUE(QTest::qWaitFor([this] { return refusals().size() == 4; }));
    sites->table()->selectRow(1);
    ASSERT_NE(editor->objectId(), first);
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

TEST_F(HelpDesk, WhatIsPermittedIsOfferedAndNothingElse)
{
    auto *people = page<AssignmentsPage>(PageId::Assignments);
    const Inventory &inventory = workspace->inventory();
    QString holder;
    for (const UserRow &user : inventory.users()) {
        if (inventory.webRtcStationOf(user.id) && user.state == u"active")
            holder = user.id;
    }
    ASSERT_TRUE(people->table()->selectId(holder));
    const auto action = [people](const QString &name) { return actionOf(*people, name); };
    for (const QString &name : {u"setDefaultPhone"_s, u"refreshStation"_s})
        EXPECT_TRUE(action(name)->isEnabled()) << qPrintable(name + u": "_s + action(name)->toolTip());
    for (const QString &name : {u"createMissingPhone"_s, u"moveToSite"_s, u"changeBaseSettings"_s,
                                u"reassignPhone"_s, u"renamePhone"_s, u"deletePhones"_s}) {
        EXPECT_FALSE(action(name)->isEnabled()) << qPrintable(name);
        EXPECT_FALSE(action(name)->toolTip().isEmpty()) << qPrintable(name);
    }
    // Opening somebody asks for no phone: that was refused already.
    auto *panel = people->findChild<UserPanel *>();
    const int before = refusals()[u"GET phones"_s];
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return panel->userId() == holder && panel->details() && panel->details()->isFresh; }, 30'000));
    EXPECT_EQ(refusals()[u"GET phones"_s], before);
}

TEST_F(HelpDesk, ListsThatMayNotBeReadAreNotEmptyLists)
{
    const auto *sites = page<SitesPage>(PageId::Sites);
    const auto &columns = sites->rows().columns();
    const auto phones = std::ranges::find(columns, u"Phones"_s, &TableColumn::title) - columns.begin();
    for (int row = 0; row < sites->rows().rowCount(); ++row)
        EXPECT_EQ(sites->rows().textAt(row, static_cast<int>(phones)), u"not read"_s);
    QStringList counts;
    for (const CountButton *entry : window.findChildren<CountButton *>())
        counts.append(entry->count());
    EXPECT_EQ(counts.value(static_cast<int>(PageId::Phones)), u"–"_s);
    EXPECT_EQ(counts.value(static_cast<int>(PageId::BaseSettings)), u"–"_s);
    EXPECT_EQ(counts.value(static_cast<int>(PageId::Sites)), u"4"_s) << "with the one that Genesys runs";
}

} // namespace
} // namespace Stationmaster::Test
