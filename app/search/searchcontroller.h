// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "inventory/searchindex.h"
#include "pages/pageid.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <vector>

class QAction;
class QMenu;
class QPushButton;

namespace Stationmaster {

class MainWindow;
class SearchBox;
struct SearchItem;

/// Ctrl+K: everything in the org and everything the window can do, in one box. Keeps an index of the
/// inventory, which it borrows like the window; large lists go into it bit by bit.
class SearchController : public QObject
{
    Q_OBJECT
public:
    SearchController(MainWindow &window, Inventory &inventory, QObject *parent = nullptr);
    ~SearchController() override;

    SearchBox &box() const;
    std::vector<SearchItem> results(const QString &typed);
    bool isUpToDate() const { return m_waiting.empty() && !m_inventory.isLoading(); }

private:
    enum Kind { User, Phone, Site, BaseSettings, Command };
    void addEntries();
    void connectInventory();
    void indexNext();
    void indexRow(const SearchIndex::Key &key);
    QStringList textsOf(const SearchIndex::Key &key) const;
    void collectCommands();
    void collectCommands(const QMenu &menu);
    void begin();
    SearchItem itemOf(const SearchIndex::Key &key);
    void go(const SearchIndex::Key &key);
    void showRow(PageId page, const QString &id);
    void remember(const SearchIndex::Key &key);
    QString note() const;

    MainWindow &m_window;
    Inventory &m_inventory;
    SearchIndex m_index;
    SearchIndex m_commands;
    std::vector<QPointer<QAction>> m_actions; ///< their ids in m_commands are their places here
    std::deque<SearchIndex::Key> m_waiting;   ///< not in the index yet
    std::deque<SearchIndex::Key> m_recent;    ///< chosen, the last first
    QTimer m_timer;
    QPointer<SearchBox> m_box;
    QAction *m_find;
    QPointer<QPushButton> m_button;
};

} // namespace Stationmaster
