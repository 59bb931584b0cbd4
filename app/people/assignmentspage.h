// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/assignment.h"
#include "pages/listpage.h"

#include <QHash>

namespace Stationmaster {

class SegmentedControl;

/// One row a person: which phone they have, and whether it is the one they sign in on.
class AssignmentsPage : public ListPage
{
    Q_OBJECT
public:
    /// Saved filters. The numbers are those of DataTableModel's views.
    enum View { Everyone = -1, NoPhone = 0, NotDefault, NeedsSignIn, SignedIn, LeaversPhones, Duplicates };
    Q_ENUM(View)

    /// In which of them somebody is, one bit each.
    static unsigned viewsOf(const Assignment &assignment);
    static QString viewName(int view);

    explicit AssignmentsPage(Inventory &inventory, QWidget *parent = nullptr);

public Q_SLOTS:
    void setView(int view) override;

protected:
    void rowsChanged(Inventory::List list, const QStringList &ids) override;
    void rowsRemoved(Inventory::List list, const QStringList &ids) override;
    void listStateChanged(Inventory::List list) override;
    void narrowingCleared() override;

private:
    static ListWords words();
    static QStringList viewNames();
    static std::vector<TableColumn> columns(const AssignmentsPage *page);
    const Assignment &assignmentOfId(const QString &userId) const;
    Assignment assignmentNow(const QString &userId) const;
    void buildViews();
    void showViewCounts();
    bool isKnown(int view) const;
    void setPhonesComplete(bool complete);

    SegmentedControl *m_views = nullptr;
    QHash<QString, Assignment> m_assignments; ///< by user id: of each row, as of its last change
    QHash<QString, QString> m_ownerOf;        ///< phone id → user id when the phone was last seen
    bool m_phonesComplete = false;            ///< see assignmentOf()
};

} // namespace Stationmaster
