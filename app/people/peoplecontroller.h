// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "people/apiusersource.h"
#include "widgets/delayedcall.h"

class QAction;

namespace Stationmaster {

class AssignmentsPage;
class HelpPage;
class UserPanel;
class PhoneActions;
class Settings;
class TroubleshootingPanel;

/// Puts the details of a person beside the table of people, and keeps them at what is selected and what the
/// org tells. Whom a change takes out of the list stays there, and it is said that they are not in it any
/// more. Borrows everything; the page owns the panel.
class PeopleController : public QObject
{
    Q_OBJECT
public:
    PeopleController(Api api, Inventory &inventory, Licences &licences, const QString &orgName,
                     AssignmentsPage &page, Settings &settings, QObject *parent = nullptr);

    /// Puts guided checks for a chosen person on the Help page, which owns them.
    TroubleshootingPanel *addTroubleshooting(HelpPage &page);

    /// What can be done for the person shown; borrowed. The actions concern them, whatever the table has
    /// selected. @p more: others that concern them.
    void offer(PhoneActions &actions, const QList<QAction *> &more = {});

    /// The details of this person, selected among the rows where they are among them.
    void show(const QString &userId);

    UserSource &source() { return m_source; }
    UserPanel &panel() { return *m_panel; }

private:
    void open(const QString &userId);
    void close();
    void showSelected(const QString &userId);
    void showNote();

    AssignmentsPage &m_page;
    Settings &m_settings;
    ApiUserSource m_source;
    UserPanel *m_panel;
    DelayedCall m_refresh;

    /// Where the person shown was last seen among the rows.
    struct Seen
    {
        QString userId{};
        int view = -1;
        QString filter{};
        bool operator==(const Seen &) const = default;
    };
    Seen m_seen;
};

} // namespace Stationmaster
