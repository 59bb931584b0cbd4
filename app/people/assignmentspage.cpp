// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "people/assignmentspage.h"

#include "pages/celltext.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/pageheader.h"
#include "widgets/segmentedcontrol.h"
#include "words/basesettingstext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// In place of the name of base settings, what they come to.
QString inEffect(const StationRow &station)
{
    return profileSummary({.persistentConnection = station.persistentConnection,
                           .mediaDscp = station.mediaDscp,
                           .forceTurn = station.forceTurn,
                           .requireMediaHelper = station.requireMediaHelper});
}

} // namespace

AssignmentsPage::AssignmentsPage(Inventory &inventory, QWidget *parent)
    : ListPage(inventory, Inventory::List::Users, words(), columns(this), parent)
{
    for (const Inventory::List list : {Inventory::List::Phones, Inventory::List::Stations,
                                       Inventory::List::Sites, Inventory::List::BaseSettings})
        alsoFrom(list);
    // Three cells and the views are made of it, and it is dear in an org of many.
    rows().setPrepare([this](const QString &id) { m_assignments.insert(id, assignmentNow(id)); });
    rows().setViews([this](const QString &id) { return viewsOf(assignmentOfId(id)); });
    buildViews();
    for (const PhoneRow &phone : inventory.phones())
        m_ownerOf.insert(phone.id, phone.userId);
    listStateChanged(Inventory::List::Phones);
    connect(&inventory, &Inventory::changesNoted, this, &AssignmentsPage::refreshSoon);
    start();
}

ListWords AssignmentsPage::words()
{
    return {
        .title = tr("Assignments"),
        .subtitle = tr("who has which phone"),
        .reading = tr("Reading people…"),
        .emptyTitle = tr("No people"),
        .emptyText = tr("This org shows no active or inactive users. Check that your account is allowed to "
                        "read users, then press F5."),
        .icon = u"assignments"_s,
        .count =
            [](int shown, int total) {
                return shown == total
                           ? tr("%Ln person(s)", nullptr, total)
                           : tr("%1 of %Ln person(s)", nullptr, total).arg(QLocale().toString(shown));
            },
    };
}

std::vector<TableColumn> AssignmentsPage::columns(const AssignmentsPage *page)
{
    const auto user = [page](const QString &id) -> const UserRow & {
        static const UserRow none;
        const UserRow *row = page->inventory().findUser(id);
        return row ? *row : none;
    };
    const auto phone = [page](const QString &id) -> const PhoneRow & {
        static const PhoneRow none;
        const PhoneRow *row = page->inventory().webRtcPhoneOf(id);
        return row ? *row : none;
    };
    const auto assignment = [page](const QString &id) -> const Assignment & {
        return page->assignmentOfId(id);
    };
    return {
        {.id = u"user"_s,
         .title = tr("User"),
         .text = [user](const QString &id) { return user(id).name; },
         .weight = TableColumn::Weight::Strong,
         .atLeast = 20,
         .stretch = 2},
        {.id = u"verdict"_s,
         .title = tr("Verdict"),
         .chip = [assignment](const QString &id) { return CellText::chip(assignment(id).verdict); },
         .stretch = 0},
        {.id = u"phone"_s,
         .title = tr("Phone"),
         .text =
             [page, phone](const QString &id) {
                 const StationRow *station = stationInstead(page->inventory(), id);
                 return station ? station->name : phone(id).name;
             },
         .atLeast = 22,
         .stretch = 2},
        {.id = u"site"_s,
         .title = tr("Site"),
         .text = [phone](const QString &id) { return phone(id).siteName; }},
        {.id = u"signed-in"_s,
         .title = tr("Signed In"),
         .chip = [assignment](const QString &id) { return CellText::chip(assignment(id).station); },
         .stretch = 0},
        {.id = u"default-station"_s,
         .title = tr("Default Station"),
         .text = [assignment](const QString &id) { return CellText::defaultStation(assignment(id)); },
         .stretch = 0},
        {.id = u"base-settings"_s,
         .title = tr("Base Settings"),
         .text =
             [page, phone](const QString &id) {
                 const StationRow *station = stationInstead(page->inventory(), id);
                 return station ? inEffect(*station) : phone(id).baseSettingsName;
             },
         .atLeast = 20},
        {.id = u"department"_s,
         .title = tr("Department"),
         .text = [user](const QString &id) { return user(id).department; },
         .weight = TableColumn::Weight::Muted},
        {.id = u"email"_s,
         .title = tr("E-mail"),
         .text = [user](const QString &id) { return user(id).email; },
         .weight = TableColumn::Weight::Muted},
    };
}

const Assignment &AssignmentsPage::assignmentOfId(const QString &userId) const
{
    static const Assignment none;
    const auto found = m_assignments.constFind(userId);
    return found == m_assignments.constEnd() ? none : *found;
}

Assignment AssignmentsPage::assignmentNow(const QString &userId) const
{
    const UserRow *user = inventory().findUser(userId);
    return user ? assignmentOf(inventory(), *user, m_phonesComplete) : Assignment();
}

unsigned AssignmentsPage::viewsOf(const Assignment &a)
{
    const auto bit = [](View view, bool in) { return in ? 1u << view : 0u; };
    return bit(NoPhone, a.verdict == Verdict::NoPhone) |
           bit(NotDefault, a.isActive() &&
                               (a.defaultStation == Assignment::Default::Another ||
                                a.defaultStation == Assignment::Default::None) &&
                               a.verdict != Verdict::NoPhone && a.verdict != Verdict::Unknown) |
           bit(NeedsSignIn, a.needsSignIn) | bit(SignedIn, a.isSignedIn()) |
           bit(LeaversPhones, a.verdict == Verdict::Left) | bit(Duplicates, a.duplicates);
}

QStringList AssignmentsPage::viewNames()
{
    return {tr("Everyone"), tr("No phone"), tr("Not default"), tr("Needs to sign in again"), tr("Signed in"),
            //: Phones of people who are not active any more.
            tr("Leavers’ phones"),
            //: People with several phones.
            tr("Duplicates")};
}

QString AssignmentsPage::viewName(int view)
{
    return viewNames().value(view + 1); // the first one is of all
}

void AssignmentsPage::buildViews()
{
    m_views = new SegmentedControl(viewNames(), this);
    m_views->setAccessibleName(tr("Show"));
    m_views->setCurrentIndex(0);
    header()->addTool(m_views);
    connect(m_views, &SegmentedControl::currentChanged, this,
            [this](int index) { table()->setView(index - 1); });
    connect(&rows(), &DataTableModel::countsChanged, this, &AssignmentsPage::showViewCounts);
}

void AssignmentsPage::setView(int view)
{
    m_views->setCurrentIndex(std::clamp<int>(view, Everyone, Duplicates) + 1);
    table()->setView(m_views->currentIndex() - 1);
}

void AssignmentsPage::narrowingCleared()
{
    setView(Everyone);
}

void AssignmentsPage::showViewCounts()
{
    for (int index = 0; index < m_views->count(); ++index) {
        const int count = rows().inView(index - 1);
        // Nobody was found, which is no news while not everybody was looked at.
        m_views->setCount(index, count == 0 && !isKnown(index - 1) ? u"–"_s : QLocale().toString(count));
    }
}

/// Whether what a view is made of was read to the end.
bool AssignmentsPage::isKnown(int view) const
{
    const auto isRead = [this](Inventory::List list) { return inventory().completeAsOf(list).has_value(); };
    if (view == Everyone || view == SignedIn)
        return isRead(Inventory::List::Users);
    const bool isStations = isRead(Inventory::List::Stations);
    const bool knowsPhones = m_phonesComplete || (arePhonesForbidden(inventory()) && isStations);
    return isRead(Inventory::List::Users) && knowsPhones && (view != NeedsSignIn || isStations);
}

void AssignmentsPage::listStateChanged(Inventory::List list)
{
    // Once read to the end, the phones stay known while they are read again.
    if (list == Inventory::List::Phones && inventory().isComplete(list))
        setPhonesComplete(inventory().knowsOwners());
    showViewCounts();
    // Only now is a station that is missing known to be missing.
    if ((list == Inventory::List::Stations && inventory().isComplete(list)) ||
        arePhonesForbidden(inventory()))
        refreshSoon();
}

void AssignmentsPage::setPhonesComplete(bool complete)
{
    if (complete == m_phonesComplete)
        return;
    m_phonesComplete = complete;
    rows().refreshAll();
}

void AssignmentsPage::rowsChanged(Inventory::List list, const QStringList &ids)
{
    if (list != Inventory::List::Phones && list != Inventory::List::Stations) {
        ListPage::rowsChanged(list, ids); // one of the others concerns many users
        return;
    }
    if (list == Inventory::List::Phones && inventory().expectedRows(list) > m_ownerOf.size())
        m_ownerOf.reserve(inventory().expectedRows(list));
    QStringList people;
    const auto add = [this, &people](const QString &userId) {
        if (!userId.isEmpty() && rows().contains(userId))
            people.append(userId);
    };
    for (const QString &id : ids) {
        if (const StationRow *station =
                list == Inventory::List::Stations ? inventory().findStation(id) : nullptr)
            add(station->webRtcUserId);
        const PhoneRow *phone = list == Inventory::List::Phones ? inventory().findPhone(id) : nullptr;
        if (!phone)
            continue;
        const QString before = m_ownerOf.value(id);
        m_ownerOf.insert(id, phone->userId);
        if (before != phone->userId)
            add(before);
        add(phone->userId);
    }
    rows().refresh(people);
}

void AssignmentsPage::rowsRemoved(Inventory::List list, const QStringList &ids)
{
    if (list != Inventory::List::Phones) {
        ListPage::rowsRemoved(list, ids);
        if (list == Inventory::List::Users)
            for (const QString &id : ids)
                m_assignments.remove(id);
        return;
    }
    QStringList people;
    for (const QString &id : ids) {
        const QString owner = m_ownerOf.take(id);
        if (rows().contains(owner))
            people.append(owner);
    }
    rows().refresh(people);
}

} // namespace Stationmaster
