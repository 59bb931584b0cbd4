// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/bulksubjects.h"
#include "provisioning/peoplelist/peoplelist.h"
#include "transport/workerthread.h"
#include "widgets/delayedcall.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace Stationmaster {

class Banner;
class DataTable;
class DataTableModel;
class Inventory;
class SegmentedControl;

/// A list of people, chosen as a file, dropped, or pasted: what each line of it has come to, with what is
/// needed to settle those that name nobody or several. The inventory is borrowed.
class PeopleListView : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleListView(Inventory &inventory, QWidget *parent = nullptr);

    /// Reads and matches in another thread.
    void openFile(const QString &path);
    void useText(const QString &text);
    /// Who is named by lines that can be used, with what these say.
    BulkSubjects subjects() const;
    bool isMatching() const { return m_isMatching; }
    const PeopleList *list() const { return m_list.get(); }
    /// The table shows every line of the list as it is now.
    bool isShown() const { return !m_filling.isActive(); }
    void settle(int line, const QString &userId);
    void leaveOut(int line);
    void setColumns(const PeopleListColumns &columns);

    QPlainTextEdit *pasteEdit() const { return m_paste; }
    QPushButton *fileButton() const { return m_file; }
    QPushButton *useButton() const { return m_use; }
    QPushButton *settleButton() const { return m_settle; }
    QPushButton *leaveOutButton() const { return m_leaveOut; }
    QPushButton *columnsButton() const { return m_columns; }
    QPushButton *otherButton() const { return m_other; }
    DataTable *table() const { return m_table; }
    QString message() const; ///< what is said above the paste field; empty: nothing

Q_SIGNALS:
    /// subjects() are others.
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Read
    {
        std::shared_ptr<const TextTable> table{};
        TextTableProblem problem{};
        PeopleListColumns columns{};
        std::shared_ptr<PeopleList> list{};
    };
    void build();
    void buildTable();
    void read(const QString &name, std::function<TextTable::Reading()> reading);
    void match();
    void take(const Read &read);
    void showLines();
    void fillNext();
    bool isEdited() const;
    void showTotals();
    void showCounts();
    void showSelected();
    void showInput(const QString &problem);
    void afterEdit(const QStringList &ids);
    void askForFile();
    void saveSample();
    void askWho();
    void askForColumns();
    int selectedLine() const; ///< -1: none, or several
    const PeopleListLine &line(const QString &id) const;

    Inventory &m_inventory;
    QString m_name; ///< of the list
    std::shared_ptr<const TextTable> m_textTable;
    PeopleListColumns m_meanings;
    std::shared_ptr<PeopleList> m_list;
    QTimer m_filling;         ///< the table, some lines at a time
    int m_filled = 0;         ///< lines that are in the table
    DelayedCall m_showCounts; ///< which lays the window out anew
    bool m_isMatching = false;
    QStackedWidget *m_screens;
    Banner *m_problem;
    QPlainTextEdit *m_paste;
    QPushButton *m_file;
    QPushButton *m_sample;
    QPushButton *m_use;
    QLabel *m_totals;
    SegmentedControl *m_views;
    DataTableModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    QLabel *m_remark;
    QPushButton *m_settle;
    QPushButton *m_leaveOut;
    QPushButton *m_columns;
    QPushButton *m_other;
    CallGuard m_reading;
    WorkerThread m_thread;
};

} // namespace Stationmaster
