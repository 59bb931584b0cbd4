// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "actions/rowactions.h"

#include "actions/choosedialog.h"
#include "actions/planwarnings.h"
#include "actions/renamedialog.h"
#include "pages/assignment.h"
#include "pages/listpage.h"
#include "presentation/abilitytext.h"
#include "presentation/orgtable.h"
#include "presentation/orgtablemodel.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// All of what is needed.
std::vector<Abilities::Action> abilitiesFor(RowActions::Kind kind)
{
    switch (kind) {
    case RowActions::Kind::SetDefault:
        return {Abilities::Action::SetDefaultStation};
    case RowActions::Kind::Refresh: // takes the default station away for a moment
        return {Abilities::Action::Disassociate, Abilities::Action::SetDefaultStation};
    default:
        return {Abilities::Action::ChangePhones};
    }
}

} // namespace

RowActions::RowActions(Inventory &inventory, const QString &orgId, QWidget *window, QObject *parent)
    : QObject(parent), m_inventory(inventory), m_orgId(orgId), m_window(window),
      m_menu(new QMenu(tr("&Phones"), window))
{
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &RowActions::refresh);
    add(Kind::Create, u"createMissingPhone"_s, tr("&Create the missing phone…"), {});
    add(Kind::SetDefault, u"setDefaultPhone"_s, tr("Set as &default phone"), {});
    add(Kind::Refresh, u"refreshStation"_s, tr("Re&fresh station…"), {});
    add(Kind::MoveSite, u"moveToSite"_s, tr("&Move to another site…"), {});
    add(Kind::ChangeBaseSettings, u"changeBaseSettings"_s, tr("Change &base settings…"), {});
    add(Kind::Reassign, u"reassignPhone"_s, tr("Re&assign to another user…"), {});
    add(Kind::Rename, u"renamePhone"_s, tr("&Rename…"), QKeySequence(Qt::Key_F2));
    add(Kind::Delete, u"deletePhones"_s, tr("De&lete…"), QKeySequence(Qt::Key_Delete));
    m_menu->addActions(actions());
    refresh();
}

RowActions::~RowActions()
{
    delete m_menu;
}

QMenu *RowActions::menu() const
{
    return m_menu;
}

void RowActions::add(Kind kind, const QString &name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    // Not while somebody types into a field of the page.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, kind] { carryOut(kind); });
    m_actions.emplace(kind, action);
}

QList<QAction *> RowActions::actions() const
{
    QList<QAction *> list;
    for (const auto &[kind, action] : m_actions)
        list.append(action);
    return list;
}

void RowActions::follow(ListPage &page)
{
    OrgTable *table = page.table();
    table->addActions(actions());
    const auto use = [this, table] {
        m_table = table;
        refresh();
    };
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, use);
    if (!m_table)
        use();
}

void RowActions::setAbilities(const Abilities &abilities)
{
    m_abilities = abilities;
    refresh();
}

void RowActions::setCollaborateOnly(std::function<bool(const QString &userId)> isCollaborateOnly)
{
    m_isCollaborateOnly = std::move(isCollaborateOnly);
    refresh();
}

std::vector<ShownPhone> RowActions::selectedPhones() const
{
    std::vector<ShownPhone> phones;
    const QStringList ids = m_table ? m_table->selectedIds() : QStringList();
    for (const QString &id : ids) {
        const PhoneRow *phone = m_inventory.findPhone(id);
        if (!phone)
            phone = m_inventory.webRtcPhoneOf(id);
        const auto instead = phone ? std::nullopt : phoneInstead(m_inventory, id);
        if (!phone && instead)
            phone = &*instead;
        if (!phone)
            continue;
        const auto station = stationOf(*phone, m_inventory.findUser(phone->userId));
        phones.push_back({.phone = *phone, .isSignedIn = station == Assignment::Station::OnThisPhone});
    }
    return phones;
}

const UserRow *RowActions::selectedPerson() const
{
    const QStringList ids = m_table ? m_table->selectedIds() : QStringList();
    return ids.size() == 1 ? m_inventory.findUser(ids.front()) : nullptr;
}

void RowActions::refresh()
{
    const std::vector<ShownPhone> phones = selectedPhones();
    for (const auto &[kind, action] : m_actions)
        AbilityText::offer(action, whyNot(kind, phones));
}

/// @p phones: that are selected.
std::optional<QString> RowActions::whyNot(Kind kind, const std::vector<ShownPhone> &phones) const
{
    const std::size_t count = phones.size();
    for (const Abilities::Action needed : abilitiesFor(kind)) {
        if (const auto forbidden = AbilityText::whyNot(m_abilities, needed))
            return forbidden;
    }
    if (kind == Kind::Create) {
        const UserRow *person = selectedPerson();
        if (!person)
            return tr("Select a person who has no phone.");
        if (count > 0)
            return tr("%1 has a WebRTC phone, and a user can have only one.").arg(person->name);
        if (!m_inventory.isComplete(Inventory::List::Phones))
            return tr("Not every phone has been read yet, so nobody knows whether %1 has one.")
                .arg(person->name);
        if (m_isCollaborateOnly && m_isCollaborateOnly(person->id))
            return tr("%1 has a collaborate licence alone, and cannot take a WebRTC phone with it.")
                .arg(person->name);
        return std::nullopt;
    }
    if (count == 0)
        return tr("Select a phone, or a person who has one.");
    const bool isOfStation = kind == Kind::SetDefault || kind == Kind::Refresh;
    if (!isOfStation && std::ranges::any_of(phones, [](const ShownPhone &shown) { return shown.phone.id.isEmpty(); }))
        return tr("Phones may not be read, so they cannot be changed.");
    if (kind == Kind::Rename && count > 1)
        return tr("One phone at a time can be renamed.");
    if (kind == Kind::Reassign && count > 1)
        return tr("One phone at a time can be reassigned.");
    return std::nullopt;
}

void RowActions::reassign(const ShownPhone &phone, const NewOwner &owner)
{
    const QString title = tr("Reassign %1 to %2").arg(phone.phone.name, owner.userName);
    review(planReassign(m_orgId, title, phone, owner));
}

void RowActions::carryOut(Kind kind)
{
    const std::vector<ShownPhone> phones = selectedPhones();
    const UserRow *person = selectedPerson();
    if (kind == Kind::Create && phones.empty() && person)
        Q_EMIT phoneWanted(UserRow(*person)); // the row may move meanwhile
    if (phones.empty() || !m_actions.at(kind)->isEnabled())
        return;
    const int count = static_cast<int>(phones.size());
    std::vector<PhoneRow> rows;
    for (const ShownPhone &shown : phones)
        rows.push_back(shown.phone);
    switch (kind) {
    case Kind::Create:
        return;
    case Kind::Reassign:
        Q_EMIT reassignWanted(phones.front());
        return;
    case Kind::SetDefault:
        return review(planSetDefault(m_orgId, tr("Set %n default phone(s)", nullptr, count), rows));
    case Kind::Refresh:
        return review(planRefresh(m_orgId, tr("Refresh %n station(s)", nullptr, count), phones));
    case Kind::Delete:
        return review(planDeletePhones(m_orgId, tr("Delete %n phone(s)", nullptr, count), phones));
    case Kind::MoveSite:
        return chooseSite(phones);
    case Kind::ChangeBaseSettings:
        return chooseBaseSettings(phones);
    case Kind::Rename:
        return askForName(phones.front());
    }
}

void RowActions::chooseSite(const std::vector<ShownPhone> &phones)
{
    const int count = static_cast<int>(phones.size());
    const ChooseDialog::Words words{
        .title = tr("Move to another site"),
        .consequence = tr("Calls of %n phone(s) then take the media regions of that site.", nullptr, count),
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

void RowActions::chooseBaseSettings(const std::vector<ShownPhone> &phones)
{
    const int count = static_cast<int>(phones.size());
    const ChooseDialog::Words words{
        .title = tr("Change base settings"),
        .consequence = tr("%n phone(s) then take their settings from there, but for those that a phone "
                          "itself overrides.",
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

void RowActions::askForName(const ShownPhone &phone)
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

void RowActions::review(const Plan &plan)
{
    if (!plan.steps.empty())
        Q_EMIT planned(plan, planWarnings(m_inventory, plan));
}

} // namespace Stationmaster
