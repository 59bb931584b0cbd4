// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "provisioning/abilities.h"
#include "provisioning/phoneplans.h"
#include "widgets/delayedcall.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>

class QAction;
class QMenu;

namespace Stationmaster {

class ListPage;
class DataTable;

/// What can be done with phones, or with the phones of people, as actions for menus, context menus and
/// buttons: with those that are selected on the page in sight, or with whomever actOn() names, and with
/// nothing else. Each asks what it needs and ends in planned(), for a review; for several at once it ends in
/// bulkWanted(). Nothing is written here. The inventory is borrowed. The actions belong to this object and
/// are found by their object names.
class PhoneActions : public QObject
{
    Q_OBJECT
public:
    enum class Kind {
        Create,
        SetDefault,
        Refresh,
        SignInAgain,
        MoveSite,
        ChangeBaseSettings,
        Reassign,
        Rename,
        Delete
    };

    /// @p window: the parent of the dialogs.
    PhoneActions(Inventory &inventory, const QString &orgId, QWidget *window, QObject *parent = nullptr);

    ~PhoneActions() override;

    QMenu *menu(); ///< for the menu bar; goes with this object
    QAction *action(Kind kind) const { return m_actions.at(kind); }
    QList<QAction *> actions() const;
    /// The selection of this page's table counts while showPage() says that it is in sight; its rows are
    /// people or phones. Gives the table the actions with their keys, and a context menu of them.
    void addPage(ListPage &page);
    /// @p page is in sight now. One that was not added has nothing to act on.
    void showPage(const QWidget *page);
    /// The ids of people or phones to act on, whatever is selected. refresh() when they are others.
    void actOn(std::function<QStringList()> ids);
    void setAbilities(const Abilities &abilities);
    /// Who holds no licence that allows a phone, as far as that is known.
    void setCollaborateOnly(std::function<bool(const QString &userId)> isCollaborateOnly);
    /// In shown order. People without a phone, and those whose phone is not known, are left out.
    std::vector<ShownPhone> selectedPhones() const;
    void reassign(const ShownPhone &phone, const NewOwner &owner);

public Q_SLOTS:
    void refresh(); ///< offers what can be done now

Q_SIGNALS:
    void planned(const Stationmaster::Plan &plan, const QStringList &warnings);
    /// The same for several people or phones, whose ids these are.
    void bulkWanted(Stationmaster::PhoneActions::Kind kind, const QStringList &ids);
    /// A phone shall be made for somebody who has none.
    void phoneWanted(const Stationmaster::UserRow &user);
    /// It is asked whose the phone shall be; then reassign().
    void reassignWanted(const Stationmaster::ShownPhone &phone);

private:
    /// What there is to act on.
    struct Subject
    {
        std::vector<ShownPhone> phones{};
        std::optional<UserRow> user{}; ///< when it is one alone
        QStringList ids{};             ///< of all that is selected
        int people = 0;                ///< of these
    };
    void add(Kind kind, const QString &name, const QString &text);
    Subject subject() const;
    std::optional<QString> whyNot(Kind kind, const Subject &subject) const;
    QString whyNothing(Kind kind, const Subject &subject) const;
    void carryOut(Kind kind);
    void chooseSite(const std::vector<ShownPhone> &phones);
    void chooseBaseSettings(const std::vector<ShownPhone> &phones);
    void askForName(const ShownPhone &phone);
    void review(const Plan &plan);

    Inventory &m_inventory;
    const QString m_orgId;
    QPointer<QWidget> m_window;
    QPointer<QMenu> m_menu;
    std::vector<QPointer<ListPage>> m_pages;
    QPointer<DataTable> m_table; ///< of the page in sight
    std::function<QStringList()> m_ids;
    DelayedCall m_refresh;
    Abilities m_abilities;
    std::function<bool(const QString &userId)> m_isCollaborateOnly;
    std::map<Kind, QAction *> m_actions;
};

} // namespace Stationmaster
