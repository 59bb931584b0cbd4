// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "phones/phoneactions.h"

#include "pages/assignment.h"
#include "pages/listpage.h"
#include "phones/choosedialog.h"
#include "phones/planwarnings.h"
#include "phones/renamedialog.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "words/abilitytext.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

namespace {

/// All of what is needed.
std::vector<Abilities::Action> abilitiesFor(PhoneActions::Kind kind)
{
    switch (kind) {
    case PhoneActions::Kind::SetDefault:
        return {Abilities::Action::SetDefaultStation};
    case PhoneActions::Kind::Refresh: // takes the default station away for a moment
        return {Abilities::Action::Disassociate, Abilities::Action::SetDefaultStation};
    case PhoneActions::Kind::SignInAgain:
        return {Abilities::Action::Disassociate, Abilities::Action::Associate};
    default:
        return {Abilities::Action::ChangePhones};
    }
}

bool needsStation(PhoneActions::Kind kind)
{
    return kind == PhoneActions::Kind::SetDefault || kind == PhoneActions::Kind::Refresh ||
           kind == PhoneActions::Kind::SignInAgain;
}

/// Whether several at once are a run of many rows.
bool isBulk(PhoneActions::Kind kind)
{
    return kind != PhoneActions::Kind::Reassign;
}

bool hasStation(const ShownPhone &shown)
{
    return !shown.phone.userId.isEmpty() && !shown.phone.lineId.isEmpty();
}

} // namespace

PhoneActions::PhoneActions(Inventory &inventory, const QString &orgId, QWidget *window, QObject *parent)
    : QObject(parent), m_inventory(inventory), m_orgId(orgId), m_window(window),
      m_refresh(250ms, [this] { refresh(); })
{
    add(Kind::Create, u"createMissingPhone"_s, tr("&Create the missing phone…"));
    add(Kind::SetDefault, u"setDefaultPhone"_s, tr("Set as &default phone"));
    add(Kind::Refresh, u"refreshStation"_s, tr("Re&fresh station…"));
    add(Kind::SignInAgain, u"signInAgain"_s, tr("Try new settings without signing o&ut…"));
    add(Kind::MoveSite, u"moveToSite"_s, tr("&Move to another site…"));
    add(Kind::ChangeBaseSettings, u"changeBaseSettings"_s, tr("Change &base settings…"));
    add(Kind::Reassign, u"reassignPhone"_s, tr("Re&assign to another user…"));
    add(Kind::Rename, u"renamePhone"_s, tr("&Rename…"));
    add(Kind::Delete, u"deletePhones"_s, tr("De&lete…"));
    const auto refreshSoon = [this] { m_refresh.request(); };
    connect(&inventory, &Inventory::rowsChanged, this, refreshSoon);
    connect(&inventory, &Inventory::rowsRemoved, this, refreshSoon);
    connect(&inventory, &Inventory::stateChanged, this, refreshSoon);
    refresh();
}

PhoneActions::~PhoneActions()
{
    delete m_menu;
}

QMenu *PhoneActions::menu()
{
    if (!m_menu) {
        m_menu = new QMenu(tr("&Phones"), m_window);
        m_menu->setToolTipsVisible(true);
        m_menu->addActions(actions());
        connect(m_menu, &QMenu::aboutToShow, this, &PhoneActions::refresh);
    }
    return m_menu;
}

void PhoneActions::add(Kind kind, const QString &name, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, kind] { carryOut(kind); });
    m_actions.emplace(kind, action);
}

QList<QAction *> PhoneActions::actions() const
{
    QList<QAction *> list;
    for (const auto &[kind, action] : m_actions)
        list.append(action);
    return list;
}

void PhoneActions::addPage(ListPage &page)
{
    m_pages.push_back(&page);
    page.table()->addActions(actions());
    connect(page.table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PhoneActions::refresh);
    for (const auto &[kind, key] :
         {std::pair(Kind::Rename, Qt::Key_F2), std::pair(Kind::Delete, Qt::Key_Delete)}) {
        action(kind)->setShortcut(QKeySequence(key));
        // Not while somebody types into a field of the page.
        action(kind)->setShortcutContext(Qt::WidgetShortcut);
    }
}

void PhoneActions::showPage(const QWidget *page)
{
    const auto followed = std::ranges::find(m_pages, page, [](const auto &one) { return one.data(); });
    m_table = page && followed != m_pages.end() ? (*followed)->table() : nullptr;
    refresh();
}

void PhoneActions::actOn(std::function<QStringList()> ids)
{
    m_ids = std::move(ids);
    refresh();
}

void PhoneActions::setAbilities(const Abilities &abilities)
{
    m_abilities = abilities;
    refresh();
}

void PhoneActions::setCollaborateOnly(std::function<bool(const QString &userId)> isCollaborateOnly)
{
    m_isCollaborateOnly = std::move(isCollaborateOnly);
    refresh();
}

std::vector<ShownPhone> PhoneActions::selectedPhones() const
{
    return subject().phones;
}

PhoneActions::Subject PhoneActions::subject() const
{
    const QStringList ids = m_ids ? m_ids() : m_table ? m_table->selectedIds() : QStringList();
    Subject subject{.ids = ids};
    for (const QString &id : ids) {
        subject.people += m_inventory.findUser(id) ? 1 : 0;
        const PhoneRow *phone = m_inventory.findPhone(id);
        if (!phone)
            phone = m_inventory.webRtcPhoneOf(id);
        const auto instead = phone ? std::nullopt : phoneInstead(m_inventory, id);
        if (!phone && instead)
            phone = &*instead;
        if (!phone)
            continue;
        const auto station = stationOf(*phone, m_inventory.findUser(phone->userId));
        subject.phones.push_back(
            {.phone = *phone, .isSignedIn = station == Assignment::Station::OnThisPhone});
    }
    if (const UserRow *user = ids.size() == 1 ? m_inventory.findUser(ids.front()) : nullptr)
        subject.user = *user;
    return subject;
}

void PhoneActions::refresh()
{
    const Subject now = subject();
    for (const auto &[kind, action] : m_actions)
        AbilityText::offer(action, whyNot(kind, now));
}

std::optional<QString> PhoneActions::whyNot(Kind kind, const Subject &subject) const
{
    for (const Abilities::Action needed : abilitiesFor(kind)) {
        if (const auto forbidden = AbilityText::whyNot(m_abilities, needed))
            return forbidden;
    }
    const auto count = subject.phones.size();
    if (kind == Kind::Create) {
        if (subject.people > 1)
            return std::nullopt; // who has a phone is left out, see the review
        if (!subject.user)
            return whyNothing(kind, subject);
        const QString name = subject.user->name;
        if (count > 0)
            return tr("%1 has a WebRTC phone, and a user can have only one.").arg(name);
        if (!m_inventory.isComplete(Inventory::List::Phones))
            return tr("Not every phone has been read yet, so it is not known whether %1 has one.").arg(name);
        if (m_isCollaborateOnly && m_isCollaborateOnly(subject.user->id))
            return tr("%1 has only a collaborate licence, and cannot have a WebRTC phone with it.").arg(name);
        return std::nullopt;
    }
    if (count == 0)
        return whyNothing(kind, subject);
    if (!needsStation(kind) &&
        std::ranges::any_of(subject.phones, [](const ShownPhone &shown) { return shown.phone.id.isEmpty(); }))
        return tr("You are not allowed to read phones, so they cannot be changed.");
    if (kind == Kind::Reassign && count > 1)
        return tr("One phone at a time can be reassigned.");
    if (needsStation(kind) && std::ranges::none_of(subject.phones, hasStation))
        return tr("These phones have no user or no line, so they have no station.");
    if (kind == Kind::SignInAgain && std::ranges::none_of(subject.phones, &ShownPhone::isSignedIn))
        return tr("Nobody is signed in on these phones.");
    return std::nullopt;
}

QString PhoneActions::whyNothing(Kind kind, const Subject &subject) const
{
    if (kind == Kind::Create)
        return m_table || m_ids ? tr("Select a person who has no phone.")
                                : tr("Go to Assignments, and select a person who has no phone.");
    if (subject.user)
        return tr("No WebRTC phone is known for %1.").arg(subject.user->name);
    return m_table || m_ids ? tr("Select a phone, or a person who has one.")
                            : tr("Go to Assignments or Phones, and select a phone or a person who has one.");
}

void PhoneActions::reassign(const ShownPhone &phone, const NewOwner &owner)
{
    const QString title = tr("Reassign %1 to %2").arg(phone.phone.name, owner.userName);
    review(planReassign(m_orgId, title, phone, owner));
}

void PhoneActions::carryOut(Kind kind)
{
    Subject now = subject();
    if (whyNot(kind, now)) {
        refresh(); // it was offered for what was there a moment ago
        return;
    }
    if (now.ids.size() > 1 && isBulk(kind)) {
        Q_EMIT bulkWanted(kind, now.ids);
        return;
    }
    if (needsStation(kind))
        std::erase_if(now.phones, [](const ShownPhone &shown) { return !hasStation(shown); });
    const int count = static_cast<int>(now.phones.size());
    switch (kind) {
    case Kind::Create:
        Q_EMIT phoneWanted(*now.user);
        return;
    case Kind::Reassign:
        Q_EMIT reassignWanted(now.phones.front());
        return;
    case Kind::SetDefault: {
        std::vector<PhoneRow> rows;
        QHash<QString, QString> defaults; // as they are shown; another one by then is asked about
        for (const ShownPhone &shown : now.phones) {
            rows.push_back(shown.phone);
            if (const UserRow *user = m_inventory.findUser(shown.phone.userId); user && user->stationKnown)
                defaults.insert(user->id, user->defaultStationId);
        }
        return review(planSetDefault(m_orgId, tr("Set %n default phone(s)", nullptr, count), rows, defaults));
    }
    case Kind::Refresh:
        return review(planRefresh(m_orgId, tr("Refresh %n station(s)", nullptr, count), now.phones));
    case Kind::SignInAgain: {
        std::erase_if(now.phones, [](const ShownPhone &shown) { return !shown.isSignedIn; });
        const int people = static_cast<int>(now.phones.size());
        return review(
            planSignInAgain(m_orgId, tr("Sign %n person(s) out and in again", nullptr, people), now.phones));
    }
    case Kind::Delete:
        return review(planDeletePhones(m_orgId, tr("Delete %n phone(s)", nullptr, count), now.phones));
    case Kind::MoveSite:
        return chooseSite(now.phones);
    case Kind::ChangeBaseSettings:
        return chooseBaseSettings(now.phones);
    case Kind::Rename:
        return askForName(now.phones.front());
    }
}

void PhoneActions::chooseSite(const std::vector<ShownPhone> &phones)
{
    const int count = static_cast<int>(phones.size());
    const ChooseDialog::Words words{
        .title = tr("Move to another site"),
        .consequence = tr("Calls of %n phone(s) will use the media regions of that site.", nullptr, count),
        .caption = tr("&Site"),
        .filterHint = tr("Find a site by name or region"),
        .warning = m_inventory.isComplete(Inventory::List::Sites)
                       ? QString()
                       : tr("Not every site has been read yet; some may be missing here.")};
    auto *dialog = new ChooseDialog(words, siteChoices(m_inventory, phones), count, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChooseDialog::chosen, this,
            [this, phones, sites = m_inventory.sites()](const QString &id) {
                const auto site = std::ranges::find(sites, id, &SiteRow::id);
                std::vector<ObjectChange> changes;
                for (const ShownPhone &shown : phones) {
                    if (shown.phone.siteId != id)
                        changes.push_back(movedToSite(shown.phone, id, site->name));
                }
                const QString title =
                    tr("Move %n phone(s) to %1", nullptr, static_cast<int>(changes.size())).arg(site->name);
                review(planUpdate(m_orgId, title, changes));
            });
    dialog->open();
}

void PhoneActions::chooseBaseSettings(const std::vector<ShownPhone> &phones)
{
    const int count = static_cast<int>(phones.size());
    const ChooseDialog::Words words{
        .title = tr("Change base settings"),
        .consequence =
            tr("%n phone(s) will take their settings from there, except those that a phone itself overrides.",
               nullptr, count),
        .caption = tr("&Base Settings"),
        .filterHint = tr("Find base settings by name or value"),
        .warning = m_inventory.isComplete(Inventory::List::BaseSettings)
                       ? QString()
                       : tr("Not all base settings have been read yet; some may be missing here.")};
    auto *dialog = new ChooseDialog(words, baseSettingsChoices(m_inventory, phones), count, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChooseDialog::chosen, this,
            [this, phones, profiles = m_inventory.baseSettings()](const QString &id) {
                const auto profile = std::ranges::find(profiles, id, &BaseSettingsRow::id);
                std::vector<ObjectChange> changes;
                for (const ShownPhone &shown : phones) {
                    if (shown.phone.baseSettingsId != id)
                        changes.push_back(onBaseSettings(shown.phone, *profile));
                }
                const QString title =
                    tr("Put %n phone(s) on %1", nullptr, static_cast<int>(changes.size())).arg(profile->name);
                review(planUpdate(m_orgId, title, changes));
            });
    dialog->open();
}

void PhoneActions::askForName(const ShownPhone &phone)
{
    QStringList names;
    for (const PhoneRow &other : m_inventory.phones()) {
        if (other.id != phone.phone.id)
            names.append(other.name);
    }
    PhoneRow shown = phone.phone;
    if (const UserRow *user = m_inventory.findUser(shown.userId))
        shown.userName = user->name;
    auto *dialog = new RenameDialog(shown, names, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RenameDialog::named, this, [this, phone](const QString &name) {
        const QString title = tr("Rename %1").arg(phone.phone.name);
        review(planUpdate(m_orgId, title, {renamed(phone.phone, name)}));
    });
    dialog->open();
}

void PhoneActions::review(const Plan &plan)
{
    if (!plan.steps.empty())
        Q_EMIT planned(plan, planWarnings(m_inventory, plan));
}

} // namespace Stationmaster
