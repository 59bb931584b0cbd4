// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/bulktask.h"
#include "provisioning/bulk/runtotals.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Stationmaster {

class Banner;
class BulkDirectory;
class Inventory;
class PeopleListView;
class SubjectPanel;
class TaskPanel;

/// The first screen of a bulk run: for whom, and what to do, with the totals of what that would be. Plans
/// nothing itself. The inventory and the directory are borrowed.
class BulkComposer : public QWidget
{
    Q_OBJECT
public:
    BulkComposer(Inventory &inventory, BulkDirectory &directory, QWidget *parent = nullptr);

    BulkSubjects subjects() const;
    BulkChoices choices() const;
    BulkGap gap() const;
    SubjectPanel *subjectPanel() const { return m_subjects; }
    PeopleListView *listView() const { return m_list; }
    TaskPanel *taskPanel() const { return m_task; }
    QPushButton *reviewButton() const { return m_review; }

    /// The totals are on their way.
    void showPlanning();
    /// What was planned from subjects() and choices(). @p whyNot: why nothing of it may be done; empty: it
    /// may. @p effort: of BulkText::effort().
    void showTotals(const RunTotals &totals, const QString &effort, const QString &whyNot);

Q_SIGNALS:
    /// subjects() or choices() are others.
    void changed();
    void reviewRequested();
    void backRequested();

private:
    void build();
    void showGap();

    Inventory &m_inventory;
    SubjectPanel *m_subjects;
    PeopleListView *m_list;
    TaskPanel *m_task;
    QLabel *m_totals;
    QLabel *m_reasons;
    Banner *m_notRead;
    QPushButton *m_back;
    QPushButton *m_review;
};

} // namespace Stationmaster
