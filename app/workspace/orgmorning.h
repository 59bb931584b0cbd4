// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overview/morningreader.h"
#include "phones/phoneactions.h"
#include "widgets/delayedcall.h"

namespace Stationmaster {

class MorningPanel;
class OverviewPage;
class Session;
class SnapshotStore;

/// What help desk looks at first in the morning, on the overview: whom no call reaches now, with what mends
/// it, and who is new and has no phone. Borrows everything; the page owns the panel.
class OrgMorning : public QObject
{
    Q_OBJECT
public:
    OrgMorning(Session &session, Inventory &inventory, Licences &licences, OverviewPage &page,
               QWidget *window, QObject *parent = nullptr);

    /// What mends it for one person; its plans and requests are to be followed.
    PhoneActions &actions() { return m_actions; }
    MorningReader &reader() { return m_reader; }
    MorningPanel &panel() { return *m_panel; }
    /// What mends it is offered as far as it is permitted.
    void setAbilities(const Abilities &abilities);
    /// Looks up in the kept snapshots who was in the org some days ago.
    void readPeopleBefore(SnapshotStore &store, const QString &orgId);

Q_SIGNALS:
    /// The details of somebody are wanted.
    void personWanted(const QString &userId);
    void pageRequested(const Stationmaster::PageLink &link);

private:
    void show();
    void mend(const QString &userId, Unreachable::Remedy remedy);
    std::optional<QString> whyNot(Unreachable::Remedy remedy) const;
    QString quiet() const;
    QString state() const;

    Inventory &m_inventory;
    OverviewPage &m_page;
    MorningReader m_reader;
    PhoneActions m_actions;
    QString m_userId; ///< whom the actions concern
    Abilities m_abilities;
    MorningPanel *m_panel;
    DelayedCall m_show;
    CallGuard m_asking;
};

} // namespace Stationmaster
