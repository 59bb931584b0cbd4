// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/bulkdirectory.h"
#include "bulk/bulksubjects.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace Stationmaster {

class Inventory;
class PickList;
class StateView;

/// Whom or which phones a run is for: what was selected in a table, everybody, the members of a group, those
/// of a list, …. Borrows the inventory and the directory.
class SubjectPanel : public QWidget
{
    Q_OBJECT
public:
    enum class Source {
        Selection, ///< of a table; offered only where there is one
        List,      ///< a CSV file or pasted text
        Everybody, ///< who is active
        WithoutPhone,
        LeaversPhones, ///< and phones that nobody has
        AllPhones,
        Department,
        Division,
        SitePhones,
        Group,
        Queue,
        Team,
        Location,
        Licence,
    };

    SubjectPanel(Inventory &inventory, BulkDirectory &directory, QWidget *parent = nullptr);

    /// As the inventory is now. Kept until something of it may be another.
    const BulkSubjects &subjects() const;
    void setSelection(const BulkSubjects &subjects);
    void setSource(Source source);
    Source source() const;
    /// The widget that is shown for Source::List; its subjects are set with setListed(). Takes ownership.
    void setListView(QWidget *view);
    void setListed(const BulkSubjects &subjects);

    QComboBox *sourceBox() const { return m_source; }
    PickList *names() const { return m_names; }

Q_SIGNALS:
    void changed();

private:
    void showSource();
    void showNames(std::vector<NamedRow> names);
    void readNames(BulkDirectory::By by);
    void readMembers();
    std::vector<NamedRow> knownNames() const;
    BulkSubjects subjectsNow() const;
    BulkSubjects known(const QString &name) const;
    void tellChanged();

    Inventory &m_inventory;
    BulkDirectory &m_directory;
    QComboBox *m_source;
    QStackedWidget *m_details;
    PickList *m_names;
    StateView *m_state; ///< instead of the names, while there are none
    QLabel *m_count;
    QWidget *m_listView = nullptr;
    BulkSubjects m_selection;
    BulkSubjects m_listed;
    BulkSubjects m_members;
    mutable std::optional<BulkSubjects> m_kept; ///< of subjects()
    CallGuard m_reading;
};

} // namespace Stationmaster
