// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/naming.h"
#include "shell/mainwindow.h"
#include "tour/tour.h"
#include "tour/tourhands.h"
#include "wizard/provisioningwizard.h"
#include "workspace/workspace.h"

#include <QAbstractItemView>
#include <QPushButton>

#include <algorithm>

namespace Stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PeopleOfList = 12;

bool everythingRead(const Inventory &inventory)
{
    using List = Inventory::List;
    for (const List list : {List::BaseSettings, List::Sites, List::Phones, List::Users}) {
        if (inventory.state(list) != Inventory::State::Loaded)
            return false;
    }
    return true;
}

/// The first active person without a phone whose name no other person shares.
const UserRow *whoNeedsAPhone(const Inventory &inventory)
{
    const auto &users = inventory.users();
    const auto found = std::find_if(users.begin(), users.end(), [&inventory](const UserRow &user) {
        return user.state == u"active" && !user.email.isEmpty() && !inventory.webRtcPhoneOf(user.id);
    });
    return found == users.end() ? nullptr : &*found;
}

/// Somebody whose phone is a WebRTC phone, and who is signed in on it.
const UserRow *whoIsSignedIn(const Inventory &inventory)
{
    const auto &users = inventory.users();
    const auto found = std::find_if(users.begin(), users.end(), [&inventory](const UserRow &user) {
        const PhoneRow *phone = inventory.webRtcPhoneOf(user.id);
        return phone && !user.email.isEmpty() && phone->lineId == user.associatedStationId;
    });
    return found == users.end() ? nullptr : &*found;
}

QAbstractItemView *viewNamed(QWidget *top, const QString &name)
{
    const auto views = top->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (view->isVisible() && view->accessibleName() == name && view->model()->rowCount() > 0)
            return view;
    }
    return nullptr;
}

} // namespace

void Tour::page(PageId page, const QString &says, const QString &name)
{
    m_stops.push_back({says,
                       [this] { return everythingRead(m_workspace.inventory()); },
                       {},
                       false,
                       [this, page] {
                           m_workspace.showPage(page);
                           return true;
                       }});
    m_stops.push_back({{}, [] { return true; }, name, false, [] { return true; }});
}

void Tour::planPages()
{
    page(PageId::Overview, tr("The org has been read. Look at the overview."), u"overview"_s);
    page(PageId::Assignments, tr("Look at who has which phone."), u"assignments"_s);
    planPerson();
    page(PageId::Phones, tr("Look at the phones."), u"phones"_s);
    page(PageId::BaseSettings, tr("Look at the base settings."), u"base-settings"_s);
    page(PageId::Sites, tr("Look at the sites."), u"sites"_s);
    page(PageId::Help, tr("Look at the quick reference."), u"help"_s);
}

/// What help desk asks of somebody who is signed in on their phone.
void Tour::planPerson()
{
    m_stops.push_back({tr("Choose somebody who is signed in."),
                       [this] { return viewNamed(&m_window, tr("Assignments")) != nullptr; },
                       {},
                       false,
                       [this] {
                           const UserRow *user = whoIsSignedIn(m_workspace.inventory());
                           return user &&
                                  TourHands::chooseRow(viewNamed(&m_window, tr("Assignments")), user->name);
                       }});
    const auto look = [this](const QString &says, const QString &tab, const QString &picture) {
        m_stops.push_back({says,
                           [this, tab] { return TourHands::isUsable(&m_window, tab); },
                           {},
                           false,
                           [this, tab] { return TourHands::press(&m_window, tab); }});
        m_stops.push_back({{}, [] { return true; }, picture, false, [] { return true; }});
    };
    look(tr("See whether they can take a call now."), tr("Now"), u"person-now"_s);
    look(tr("Look at their last calls."), tr("Calls"), u"person-calls"_s);
    look(tr("Look at how calls leave their site."), tr("Routes"), u"person-routes"_s);
}

void Tour::planWizard()
{
    const auto always = [] { return true; };
    const auto wizardShows = [this](const QString &label) {
        return [this, label] {
            return m_workspace.wizard() && TourHands::isUsable(m_workspace.wizard(), label);
        };
    };
    const auto press = [this](const QString &label) {
        return [this, label] { return TourHands::press(m_workspace.wizard(), label); };
    };
    m_stops.push_back({tr("Open the wizard."), always, {}, false, [this] {
                           const UserRow *user = whoNeedsAPhone(m_workspace.inventory());
                           if (!user)
                               return false;
                           m_userMail = user->email;
                           m_userName = user->name;
                           QStringList taken;
                           for (const BaseSettingsRow &row : m_workspace.inventory().baseSettings())
                               taken << row.name;
                           m_profileName = nextFreeName(u"Tour_WebRTC_Standard"_s, taken);
                           return TourHands::press(&m_window, tr("New WebRTC phone…"));
                       }});
    m_stops.push_back({tr("Choose to create new base settings."), wizardShows(tr("Create new base settings")),
                       u"wizard-existing-base-settings"_s, false, press(tr("Create new base settings"))});
    m_stops.push_back({tr("Enter an invalid value."), wizardShows(tr("Next: Phone")), {}, false, [this] {
                           QWidget *wizard = m_workspace.wizard();
                           return TourHands::type(wizard, u"Base Settings Name"_s, m_profileName) &&
                                  TourHands::press(wizard, u"Persistent Connection"_s) &&
                                  TourHands::type(wizard, u"Media DSCP Value"_s, u"64"_s) &&
                                  TourHands::press(wizard, tr("Next: Phone"));
                       }});
    m_stops.push_back(
        {tr("Correct it."), wizardShows(u"Media DSCP Value"_s), u"wizard-bad-value"_s, false,
         [this] { return TourHands::type(m_workspace.wizard(), u"Media DSCP Value"_s, u"EF"_s); }});
    m_stops.push_back({tr("Continue with the base settings “%1”.").arg(u"Tour_WebRTC_Standard"_s),
                       wizardShows(tr("Next: Phone")), u"wizard-base-settings"_s, false,
                       press(tr("Next: Phone"))});
    m_stops.push_back({tr("Look for the user."), wizardShows(u"User"_s), {}, false, [this] {
                           return TourHands::type(m_workspace.wizard(), u"User"_s, m_userMail);
                       }});
    m_stops.push_back({tr("Choose the user."),
                       [this] { return viewNamed(m_workspace.wizard(), tr("Matching people")) != nullptr; },
                       u"wizard-user-search"_s, false,
                       [this] {
                           return TourHands::chooseRow(viewNamed(m_workspace.wizard(), tr("Matching people")),
                                                       m_userName);
                       }});
    m_stops.push_back({tr("Choose the site."), wizardShows(u"Site"_s), {}, false, [this] {
                           return TourHands::chooseFirst(m_workspace.wizard(), u"Site"_s);
                       }});
    m_stops.push_back({tr("Continue with the phone."), wizardShows(tr("Next: Review")), u"wizard-phone"_s,
                       false, press(tr("Next: Review"))});
    const QString apply = tr("Apply %n change(s)", nullptr, 3);
    m_stops.push_back(
        {tr("Apply what the review shows."), wizardShows(apply), u"wizard-review"_s, false, press(apply)});
    m_stops.push_back({tr("Watch it being applied."),
                       [this] {
                           return m_workspace.wizard() &&
                                  m_workspace.wizard()->currentId() == ProvisioningWizard::ApplyStep;
                       },
                       u"wizard-apply"_s, true, always});
    m_stops.push_back(
        {tr("Finish."), wizardShows(tr("Finish")), u"wizard-done"_s, false, press(tr("Finish"))});
}

void Tour::planBulk()
{
    const auto shows = [this](const QString &label) {
        return [this, label] { return TourHands::isUsable(&m_window, label); };
    };
    const auto press = [this](const QString &label) {
        return [this, label] { return TourHands::press(&m_window, label); };
    };
    page(PageId::Bulk, tr("Look at what can be done to many phones at once."), u"bulk"_s);
    m_stops.push_back({tr("Begin a bulk change."),
                       shows(tr("New bulk change…")),
                       {},
                       false,
                       press(tr("New bulk change…"))});
    m_stops.push_back({tr("Paste a list of people."), shows(tr("Pasted names")), {}, false, [this] {
                           QStringList list{tr("Name") + u';' + tr("E-Mail")};
                           for (const UserRow &user : m_workspace.inventory().users()) {
                               if (list.size() <= PeopleOfList &&
                                   !m_workspace.inventory().webRtcPhoneOf(user.id))
                                   list.append(user.name + u';' + user.email);
                           }
                           list.append(u"Nobody Atall;nobody@example.com"_s);
                           list.append(list.at(1));
                           return TourHands::paste(&m_window, tr("Pasted names"), list.join(u'\n')) &&
                                  TourHands::press(&m_window, tr("Use this text"));
                       }});
    m_stops.push_back({tr("See whom its lines mean."), shows(tr("Another list…")), u"bulk-list"_s, false,
                       [] { return true; }});
    m_stops.push_back({tr("Choose everybody who has no phone."), shows(tr("Choose by")), {}, false, [this] {
                           QWidget *bulk = m_window.pageAt(static_cast<int>(PageId::Bulk));
                           return TourHands::choose(bulk, tr("Choose by"),
                                                    tr("Everybody who has no phone")) &&
                                  TourHands::chooseFirst(bulk, u"Site"_s) &&
                                  TourHands::chooseFirst(bulk, u"Base Settings"_s);
                       }});
    m_stops.push_back({tr("See what it would come to, and review it."), shows(tr("Review")), u"bulk-choose"_s,
                       false, press(tr("Review"))});
    m_stops.push_back({tr("Carry out what the review shows."),
                       [this] { return viewNamed(&m_window, tr("Rows")) != nullptr; }, u"bulk-review"_s,
                       false,
                       [this] {
                           const auto buttons = m_window.findChildren<QPushButton *>();
                           const auto start = std::ranges::find_if(buttons, [](const QPushButton *button) {
                               return button->isVisible() && button->objectName() == u"carryOut";
                           });
                           if (start == buttons.end() || !(*start)->isEnabled())
                               return false;
                           (*start)->click();
                           return true;
                       }});
    m_stops.push_back({tr("Watch it run."), shows(tr("Pause")), u"bulk-run"_s, true, [] { return true; }});
    m_stops.push_back(
        {tr("See what became of it."), shows(tr("Undo run…")), u"bulk-result"_s, false, [] { return true; }});
}

void Tour::planAfterwards()
{
    m_stops.push_back({tr("See the new phone in the table."),
                       [this] {
                           const UserRow *user = nullptr;
                           for (const UserRow &row : m_workspace.inventory().users()) {
                               if (row.email == m_userMail)
                                   user = &row;
                           }
                           const PhoneRow *phone =
                               user ? m_workspace.inventory().webRtcPhoneOf(user->id) : nullptr;
                           if (!phone || m_workspace.wizard() || !everythingRead(m_workspace.inventory()))
                               return false;
                           m_phoneName = phone->name;
                           return true;
                       },
                       {},
                       false,
                       [this] {
                           m_workspace.showPage(PageId::Phones);
                           return TourHands::type(&m_window, tr("Filter"), m_phoneName);
                       }});
    m_stops.push_back({tr("It is there."), [this] { return viewNamed(&m_window, tr("Phones")) != nullptr; },
                       u"phones-filtered"_s, false, [] { return true; }});
    page(PageId::Activity, tr("See what was done."), u"activity"_s);
}

} // namespace Stationmaster
