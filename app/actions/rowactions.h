// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "provisioning/abilities.h"
#include "provisioning/phoneplans.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>

class QAction;
class QMenu;

namespace Stationmaster {

class ListPage;
class OrgTable;

/// What can be done with the phones that are selected in a table, as actions for menus, context menus and
/// buttons. Each asks what it needs and ends in planned(), for a review; nothing is written here. The
/// inventory is borrowed. The actions belong to this object and are found by their object names.
class RowActions : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Create, SetDefault, Refresh, MoveSite, ChangeBaseSettings, Reassign, Rename, Delete };

    /// @p window: the parent of the dialogs.
    RowActions(Inventory &inventory, const QString &orgId, QWidget *window, QObject *parent = nullptr);

    ~RowActions() override;

    QMenu *menu() const; ///< for the menu bar; goes with this object
    QAction *action(Kind kind) const { return m_actions.at(kind); }
    QList<QAction *> actions() const;
    /// The selection of this page's table counts while it is the one that was used last; its rows are
    /// people or phones. Gives the table a context menu of the actions.
    void follow(ListPage &page);
    void setAbilities(const Abilities &abilities);
    /// Who holds no licence that allows a phone, as far as that is known.
    void setCollaborateOnly(std::function<bool(const QString &userId)> isCollaborateOnly);
    /// In shown order. People without a phone, and those whose phone is not known, are left out.
    std::vector<ShownPhone> selectedPhones() const;
    /// The selected person, when it is one alone.
    const UserRow *selectedPerson() const;
    void reassign(const ShownPhone &phone, const NewOwner &owner);

Q_SIGNALS:
    void planned(const Stationmaster::Plan &plan, const QStringList &warnings);
    /// A phone shall be made for somebody who has none.
    void phoneWanted(const Stationmaster::UserRow &user);
    /// It is asked whose the phone shall be; then reassign().
    void reassignWanted(const Stationmaster::ShownPhone &phone);

private:
    void add(Kind kind, const QString &name, const QString &text, const QKeySequence &shortcut);
    void refresh();
    std::optional<QString> whyNot(Kind kind, const std::vector<ShownPhone> &phones) const;
    void carryOut(Kind kind);
    void chooseSite(const std::vector<ShownPhone> &phones);
    void chooseBaseSettings(const std::vector<ShownPhone> &phones);
    void askForName(const ShownPhone &phone);
    void review(const Plan &plan);

    Inventory &m_inventory;
    const QString m_orgId;
    QPointer<QWidget> m_window;
    QPointer<QMenu> m_menu;
    QPointer<OrgTable> m_table;
    Abilities m_abilities;
    std::function<bool(const QString &userId)> m_isCollaborateOnly;
    std::map<Kind, QAction *> m_actions;
};

} // namespace Stationmaster
