// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/assignmentspage.h"

#include "pages/celltext.h"
#include "pages/orgfigures.h"
#include "pages/pageheader.h"
#include "pages/readfailure.h"
#include "presentation/orgtable.h"
#include "presentation/orgtablemodel.h"
#include "presentation/profiletext.h"
#include "presentation/segments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

AssignmentsPage::AssignmentsPage(Inventory &inventory, QWidget *parent)
    : ListPage(inventory, Inventory::List::Users, words(), columns(this), parent)
{
    alsoFrom(Inventory::List::Phones);
    alsoFrom(Inventory::List::Stations);
    rows().setViews([this](const QString &id) { return viewsOf(id); });
    buildViews();
    for (const PhoneRow &phone : inventory.phones())
        m_ownerOf.insert(phone.id, phone.userId);
    listStateChanged(Inventory::List::Phones);
    start();
}

ListWords AssignmentsPage::words()
{
    return {
        .title = tr("Assignments"),
        .subtitle = tr("who has which phone"),
        .reading = tr("Reading people…"),
        .emptyTitle = tr("No people"),
        .emptyText =
            tr("This org shows no active or inactive user. Check that the account you signed in with may "
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
        const PhoneRow *row = page->phoneOf(id);
        return row ? *row : none;
    };
    const auto assignment = [page](const QString &id) { return page->assignmentOfId(id); };
    return {
        {.title = tr("User"),
         .text = [user](const QString &id) { return user(id).name; },
         .weight = TableColumn::Weight::Strong,
         .atLeast = 20,
         .stretch = 2},
        {.title = tr("Verdict"),
         .chip = [assignment](const QString &id) { return CellText::chip(assignment(id).verdict); },
         .stretch = 0},
        {.title = tr("Phone"),
         .text = [phone](const QString &id) { return phone(id).name; },
         .atLeast = 22,
         .stretch = 2},
        {.title = tr("Site"), .text = [phone](const QString &id) { return phone(id).siteName; }},
        {.title = tr("Signed In"),
         .chip = [assignment](const QString &id) { return CellText::chip(assignment(id).station); },
         .stretch = 0},
        {.title = tr("Default Station"),
         .text = [assignment](const QString &id) { return CellText::defaultStation(assignment(id)); },
         .stretch = 0},
        {.title = tr("Base Settings"),
         .text = [page](const QString &id) { return page->settingsOf(id); },
         .atLeast = 20},
        {.title = tr("Department"),
         .text = [user](const QString &id) { return user(id).department; },
         .weight = TableColumn::Weight::Muted},
        {.title = tr("E-mail"),
         .text = [user](const QString &id) { return user(id).email; },
         .weight = TableColumn::Weight::Muted},
    };
}

/// Where phones may not be read, stations tell who has one, and are for everybody (PEERS.md A13).
bool AssignmentsPage::judgesByStations() const
{
    const auto failure = ReadFailure::of(inventory(), Inventory::List::Phones);
    return failure && failure->isForbidden();
}

/// Holds until it is asked again.
const PhoneRow *AssignmentsPage::phoneOf(const QString &userId) const
{
    const PhoneRow *phone = inventory().webRtcPhoneOf(userId);
    const StationRow *station = phone || !judgesByStations() ? nullptr : inventory().webRtcStationOf(userId);
    if (!station)
        return phone;
    // A WebRTC station has the id of its phone's line (API.md 6).
    m_byStation = {.name = station->name, .lineId = station->id, .userId = userId, .userKnown = true};
    return &m_byStation;
}

/// By the name of the base settings, or by what they come to.
QString AssignmentsPage::settingsOf(const QString &userId) const
{
    if (const PhoneRow *phone = inventory().webRtcPhoneOf(userId))
        return phone->baseSettingsName;
    const StationRow *station = judgesByStations() ? inventory().webRtcStationOf(userId) : nullptr;
    return station ? profileSummary({.persistentConnection = station->persistentConnection,
                                     .mediaDscp = station->mediaDscp,
                                     .forceTurn = station->forceTurn,
                                     .requireMediaHelper = station->requireMediaHelper})
                   : QString();
}

Assignment AssignmentsPage::assignmentOfId(const QString &userId) const
{
    const UserRow *user = inventory().findUser(userId);
    const bool complete =
        m_phonesComplete || (judgesByStations() && inventory().isComplete(Inventory::List::Stations));
    return user ? assignmentOf(*user, phoneOf(userId), complete) : Assignment();
}

unsigned AssignmentsPage::viewsOf(const QString &userId) const
{
    const Assignment a = assignmentOfId(userId);
    const bool leaver = a.verdict == Assignment::Verdict::Inactive && phoneOf(userId);
    const auto bit = [](View view, bool in) { return in ? 1u << view : 0u; };
    return bit(NoPhone, a.verdict == Assignment::Verdict::NoPhone) |
           bit(NotDefault, a.verdict == Assignment::Verdict::NotDefault) |
           bit(SignedIn,
               a.station == Assignment::Station::OnThisPhone || a.station == Assignment::Station::Elsewhere) |
           bit(LeaversPhones, leaver);
}

void AssignmentsPage::buildViews()
{
    m_views = new Segments({}, this);
    m_views->setAccessibleName(tr("Show"));
    for (const QString &label : {tr("Everyone"), tr("No phone"), tr("Not default"), tr("Signed in"),
                                 //: Phones of people who are not active any more.
                                 tr("Leavers’ phones")})
        m_views->addSegment(label);
    m_views->setCurrentIndex(0);
    header()->addTool(m_views);
    connect(m_views, &Segments::currentChanged, this, [this](int index) { table()->setView(index - 1); });
    connect(&rows(), &OrgTableModel::countsChanged, this, &AssignmentsPage::showViewCounts);
}

void AssignmentsPage::setView(int view)
{
    m_views->setCurrentIndex(std::clamp<int>(view, Everyone, LeaversPhones) + 1);
    table()->setView(m_views->currentIndex() - 1);
}

void AssignmentsPage::narrowingCleared()
{
    setView(Everyone);
}

void AssignmentsPage::showViewCounts()
{
    for (int index = 0; index < m_views->count(); ++index)
        m_views->setCount(index, QLocale().toString(rows().inView(index - 1)));
}

void AssignmentsPage::listStateChanged(Inventory::List list)
{
    // Once read to the end, the phones stay known while they are read again.
    if (list == Inventory::List::Phones && inventory().isComplete(list))
        setPhonesComplete(phonesComplete(inventory()));
    if (judgesByStations())
        refreshSoon();
}

void AssignmentsPage::setPhonesComplete(bool complete)
{
    if (complete == m_phonesComplete)
        return;
    m_phonesComplete = complete;
    rows().refreshAll();
}

void AssignmentsPage::take(Inventory::List list, const QStringList &ids)
{
    if (list == Inventory::List::Users) {
        rows().upsert(ids);
        return;
    }
    if (list == Inventory::List::Stations && judgesByStations())
        refreshSoon();
    if (list != Inventory::List::Phones)
        return;
    QStringList people;
    const auto add = [this, &people](const QString &userId) {
        if (!userId.isEmpty() && rows().contains(userId))
            people.append(userId);
    };
    for (const QString &id : ids) {
        const PhoneRow *phone = inventory().findPhone(id);
        if (!phone)
            continue;
        const QString before = m_ownerOf.value(id);
        m_ownerOf.insert(id, phone->userId);
        if (before != phone->userId)
            add(before);
        add(phone->userId);
    }
    rows().upsert(people);
}

void AssignmentsPage::drop(Inventory::List list, const QStringList &ids)
{
    if (list == Inventory::List::Users) {
        rows().remove(ids);
        return;
    }
    if (list != Inventory::List::Phones)
        return;
    QStringList people;
    for (const QString &id : ids) {
        const QString owner = m_ownerOf.take(id);
        if (rows().contains(owner))
            people.append(owner);
    }
    rows().upsert(people);
}

} // namespace Stationmaster
