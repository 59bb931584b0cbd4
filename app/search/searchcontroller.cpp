// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "search/searchcontroller.h"

#include "pages/listpage.h"
#include "search/searchbox.h"
#include "shell/mainwindow.h"
#include "theme/icons.h"
#include "widgets/datatable.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

constexpr int IndexedAtOnce = 200; // rows; some milliseconds
constexpr int MostFound = 30;
constexpr int MostCommands = 6;
constexpr size_t MostRecent = 5;

constexpr std::array SearchedLists{Inventory::List::Users, Inventory::List::Phones, Inventory::List::Sites,
                                   Inventory::List::BaseSettings};

QString plainLabel(const QAction &action)
{
    QString label = action.text();
    return label.remove(u'&');
}

} // namespace

SearchController::SearchController(MainWindow &window, Inventory &inventory, QObject *parent)
    : QObject(parent), m_window(window), m_inventory(inventory),
      m_box(new SearchBox([this](const QString &typed) { return results(typed); }, &window)),
      m_find(new QAction(themedIcon(u"search"_s), tr("&Find anything…"), this)),
      m_button(new QPushButton(themedIcon(u"search"_s), tr("Find anything…")))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SearchController::indexNext);
    addEntries();
    connectInventory();
}

SearchController::~SearchController()
{
    delete m_box;
    delete m_button;
}

SearchBox &SearchController::box() const
{
    return *m_box;
}

void SearchController::addEntries()
{
    m_find->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(m_find, &QAction::triggered, this, &SearchController::begin);
    m_window.viewMenu()->addAction(m_find);
    const QString keys = m_find->shortcut().toString(QKeySequence::NativeText);
    m_button->setText(u"%1   %2"_s.arg(m_button->text(), keys));
    m_button->setAccessibleName(tr("Find anything"));
    m_button->setToolTip(tr("People, phones, sites, base settings, pages and commands"));
    connect(m_button, &QPushButton::clicked, m_find, &QAction::trigger);
    m_window.addTool(m_button);
}

void SearchController::connectInventory()
{
    const auto kindOf = [](Inventory::List list) -> std::optional<int> {
        const auto found = std::ranges::find(SearchedLists, list);
        return found == SearchedLists.end() ? std::nullopt
                                            : std::optional(static_cast<int>(found - SearchedLists.begin()));
    };
    const auto wait = [this](int kind, const QString &id) { m_waiting.push_back({kind, id}); };
    connect(&m_inventory, &Inventory::rowsChanged, this,
            [this, kindOf, wait](Inventory::List list, const QStringList &ids) {
                const auto kind = kindOf(list);
                if (kind)
                    m_index.reserve(m_inventory.expectedRows(Inventory::List::Users) +
                                   m_inventory.expectedRows(Inventory::List::Phones));
                for (const QString &id : kind ? ids : QStringList()) {
                    wait(*kind, id);
                    if (list != Inventory::List::Users)
                        continue;
                    for (const QString &phone : m_inventory.webRtcPhoneIdsOf(id))
                        wait(Phone, phone); // which is found by its user's name, too
                }
                if (!m_timer.isActive())
                    m_timer.start();
            });
    connect(&m_inventory, &Inventory::rowsRemoved, this,
            [this, kindOf](Inventory::List list, const QStringList &ids) {
                const auto kind = kindOf(list);
                for (const QString &id : kind ? ids : QStringList())
                    m_index.remove({*kind, id});
            });
    connect(&m_inventory, &Inventory::stateChanged, this, [this] { m_box->setNote(note()); });
    for (const auto &row : m_inventory.users())
        wait(User, row.id);
    for (const auto &row : m_inventory.phones())
        wait(Phone, row.id);
    for (const auto &row : m_inventory.sites())
        wait(Site, row.id);
    for (const auto &row : m_inventory.baseSettings())
        wait(BaseSettings, row.id);
    m_timer.start();
}

void SearchController::indexNext()
{
    for (int i = 0; i < IndexedAtOnce && !m_waiting.empty(); ++i) {
        indexRow(m_waiting.front());
        m_waiting.pop_front();
    }
    if (!m_waiting.empty()) {
        m_timer.start();
        return;
    }
    m_box->setNote(note());
}

void SearchController::indexRow(const SearchIndex::Key &key)
{
    const QStringList texts = textsOf(key);
    if (texts.isEmpty())
        m_index.remove(key);
    else
        m_index.put(key, texts);
}

/// The first is the name, the second what is shown below it. None: it is not there, or no WebRTC thing.
QStringList SearchController::textsOf(const SearchIndex::Key &key) const
{
    switch (key.kind) {
    case User: {
        const UserRow *row = m_inventory.findUser(key.id);
        return row ? QStringList{row->name, row->email} : QStringList();
    }
    case Phone: {
        const PhoneRow *row = m_inventory.findPhone(key.id);
        if (!row || !row->isWebRtc())
            return {};
        const UserRow *user = m_inventory.findUser(row->userId);
        return {row->name, user ? user->name : row->userName};
    }
    case Site: {
        const SiteRow *row = m_inventory.findSite(key.id);
        return row ? QStringList{row->name, {}} : QStringList();
    }
    case BaseSettings: {
        const BaseSettingsRow *row = m_inventory.findBaseSettings(key.id);
        return row && row->isWebRtc() ? QStringList{row->name, {}} : QStringList();
    }
    case Command: {
        const auto place = static_cast<size_t>(key.id.toInt());
        const QAction *action = place < m_actions.size() ? m_actions[place].data() : nullptr;
        return action
                   ? QStringList{plainLabel(*action), action->shortcut().toString(QKeySequence::NativeText)}
                   : QStringList();
    }
    }
    return {};
}

void SearchController::collectCommands()
{
    m_commands = SearchIndex();
    m_actions.clear();
    for (const QAction *entry : m_window.menuBar()->actions()) {
        if (entry->menu() && entry->isVisible())
            collectCommands(*entry->menu());
    }
}

void SearchController::collectCommands(const QMenu &menu)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            collectCommands(*action->menu());
        if (action->menu() || action->isSeparator() || !action->isVisible() || !action->isEnabled() ||
            action == m_find)
            continue;
        m_commands.put({Command, QString::number(m_actions.size())}, {plainLabel(*action)});
        m_actions.emplace_back(action);
    }
}

void SearchController::begin()
{
    std::erase_if(m_recent, [](const SearchIndex::Key &key) { return key.kind == Command; });
    collectCommands();
    m_box->setNote(note());
    m_box->begin();
}

std::vector<SearchItem> SearchController::results(const QString &typed)
{
    std::vector<SearchIndex::Key> keys;
    if (typed.trimmed().isEmpty()) {
        keys.assign(m_recent.begin(), m_recent.end());
        for (size_t i = 0; i < m_actions.size(); ++i)
            keys.push_back({Command, QString::number(i)});
    } else {
        keys = m_commands.find(typed, MostCommands);
        const std::vector<SearchIndex::Key> found = m_index.find(typed, MostFound);
        // A command is meant when it is called just so; else whoever is called so is.
        const auto isNamedSo = [&](const SearchIndex::Key &key) {
            return textsOf(key).value(0).startsWith(typed.trimmed(), Qt::CaseInsensitive);
        };
        const auto others = std::ranges::stable_partition(keys, isNamedSo);
        keys.insert(others.begin(), found.begin(), found.end());
    }
    std::vector<SearchItem> items;
    for (const SearchIndex::Key &key : keys) {
        SearchItem item = itemOf(key);
        if (!item.title.isEmpty())
            items.push_back(std::move(item));
    }
    return items;
}

SearchItem SearchController::itemOf(const SearchIndex::Key &key)
{
    const QStringList texts = textsOf(key);
    const QStringList kinds{tr("Person"), tr("Phone"), tr("Site"), tr("Base Settings"), tr("Command")};
    return {.title = texts.value(0),
            .detail = texts.value(1),
            .kind = kinds.value(key.kind),
            .run = [this, key] { go(key); }};
}

void SearchController::go(const SearchIndex::Key &key)
{
    remember(key);
    switch (key.kind) {
    case User:
        return showRow(PageId::Assignments, key.id);
    case Phone:
        return showRow(PageId::Phones, key.id);
    case Site:
        return showRow(PageId::Sites, key.id);
    case BaseSettings:
        return showRow(PageId::BaseSettings, key.id);
    case Command:
        break;
    }
    const auto place = static_cast<size_t>(key.id.toInt());
    if (place < m_actions.size() && m_actions[place])
        m_actions[place]->trigger();
}

void SearchController::showRow(PageId page, const QString &id)
{
    m_window.showPage(static_cast<int>(page));
    auto *list = qobject_cast<ListPage *>(m_window.pageAt(static_cast<int>(page)));
    if (!list || list->openRow(id))
        return;
    m_window.tell(Theme::Tone::Info,
                  tr("It was removed, or has not been read yet. Press F5 to read the org again."),
                  tr("This is not in the list now."));
}

void SearchController::remember(const SearchIndex::Key &key)
{
    std::erase(m_recent, key);
    m_recent.push_front(key);
    if (m_recent.size() > MostRecent)
        m_recent.pop_back();
}

QString SearchController::note() const
{
    return isUpToDate() ? QString() : tr("The org is still being read, so there may be more.");
}

} // namespace Stationmaster
