// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "pages/pagelink.h"
#include "provisioning/abilities.h"
#include "widgets/calmtext.h"
#include "widgets/delayedcall.h"
#include "widgets/tablecolumn.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace Stationmaster {

class Banner;
class DataTable;
class DataTableModel;
class PageHeader;
class StateView;

/// What a page of the org says about itself.
struct ListWords
{
    QString title{};
    QString subtitle{};
    QString reading{};           ///< while the first rows are on their way
    QString emptyTitle{};        ///< the org has none, …
    QString emptyText{};         ///< … why, and what to do
    QString icon{};              ///< beside them
    bool offersNewPhone = false; ///< with a button for newPhoneRequested()
    std::function<QString(int shown, int total)> count{};
};

/// A page with one table of the org: title, filter, count, the rows, and a designed state for each case in
/// which there are none or not all. Derived pages say which rows and columns; the inventory is borrowed.
class ListPage : public QWidget
{
    Q_OBJECT
public:
    DataTable *table() const { return m_table; }
    DataTableModel &rows() const { return *m_rows; }
    QLineEdit *filterEdit() const { return m_filter; }
    /// Where no phone can be made, the button of an empty page says why.
    void setAbilities(const Abilities &abilities);
    /// Puts @p side, which it takes ownership of, beside the rows. Returns what parts the two.
    QSplitter *setSide(QWidget *side);
    /// Once all rows are here and the page is shown, the first one is selected where none is: the editor
    /// beside them would show nothing.
    void setSelectsFirst();
    /// As if the row had been activated, after showing every row again where the filter hides it. False: it
    /// is not among the rows.
    bool openRow(const QString &id);
    /// Shows one of the page's saved filters; ignored by a page that has none.
    virtual void setView(int view);
    /// What the link leads to, and nothing else; says so above the rows, with a way back to all of them.
    void show(const PageLink &link);
    using QWidget::show;

public Q_SLOTS:
    /// Shows every row again: no filter, no saved filter, no link's choice.
    void clearNarrowing();
    void setFilter(const QString &words);
    void focusFilter();

Q_SIGNALS:
    void retryRequested();
    void newPhoneRequested();
    /// Enter or a double click on a row.
    void rowActivated(const QString &id);

protected:
    ListPage(Inventory &inventory, Inventory::List list, ListWords words, std::vector<TableColumn> columns,
             QWidget *parent);

    /// Takes in what the inventory holds already; a derived constructor's last statement.
    void start();
    /// Another list of the inventory that rows are made of.
    void alsoFrom(Inventory::List list);

    /// Objects of the page's own list become rows; of another list, every row is refreshed.
    virtual void rowsChanged(Inventory::List list, const QStringList &ids);
    virtual void rowsRemoved(Inventory::List list, const QStringList &ids);
    virtual bool isRow(const QString &id) const; ///< of the page's own list
    virtual void listStateChanged(Inventory::List list);
    /// "Clear filter" was pressed: a derived page with views shows all of them again.
    virtual void narrowingCleared() {}
    /// Refreshes every row, once for many changes.
    void refreshSoon() { m_refresh.request(); }

    Inventory &inventory() const { return m_inventory; }
    PageHeader *header() const { return m_header; }
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void selectFirst();
    void showState();
    void showFailure(const Error &error);
    void showBanner();
    void setOnly(const RowScope &scope);

    Inventory &m_inventory;
    const Inventory::List m_list;
    std::vector<Inventory::List> m_lists; ///< m_list and those of alsoFrom()
    const ListWords m_words;
    Abilities m_abilities;
    DataTableModel *m_rows;
    DataTable *m_table;
    QLineEdit *m_filter = nullptr;
    PageHeader *m_header = nullptr;
    CalmText m_saidCount;
    Inventory::State m_saidState = Inventory::State::Empty;
    RowScope m_only;
    Banner *m_onlyNote = nullptr; ///< says which rows are shown only
    Banner *m_banner = nullptr;
    QPushButton *m_tryAgain = nullptr; ///< in the banner
    QStackedWidget *m_stack = nullptr;
    StateView *m_state = nullptr;
    DelayedCall m_refresh;
    bool m_selectsFirst = false;
};

} // namespace Stationmaster
