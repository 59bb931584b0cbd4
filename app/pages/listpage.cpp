// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "pages/listpage.h"

#include "pages/readfailure.h"
#include "widgets/banner.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/pageheader.h"
#include "widgets/stateview.h"
#include "widgets/tableheader.h"
#include "words/abilitytext.h"
#include "words/datetext.h"
#include "words/problemtext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

namespace {

QStringList idsOf(const Inventory &inventory, Inventory::List list)
{
    QStringList ids;
    const auto collect = [&ids](const auto &rows) {
        ids.reserve(static_cast<qsizetype>(rows.size()));
        for (const auto &row : rows)
            ids.append(row.id);
    };
    switch (list) {
    case Inventory::List::BaseSettings:
        collect(inventory.baseSettings());
        break;
    case Inventory::List::Sites:
        collect(inventory.sites());
        break;
    case Inventory::List::Phones:
        collect(inventory.phones());
        break;
    case Inventory::List::Users:
        collect(inventory.users());
        break;
    case Inventory::List::Stations:
        collect(inventory.stations());
        break;
    }
    return ids;
}

} // namespace

ListPage::ListPage(Inventory &inventory, Inventory::List list, ListWords words,
                   std::vector<TableColumn> columns, QWidget *parent)
    : QWidget(parent), m_inventory(inventory), m_list(list), m_lists({list}), m_words(std::move(words)),
      m_rows(new DataTableModel(std::move(columns), this)),
      m_table(new DataTable(*m_rows, m_words.title, this)),
      m_saidCount([this](const QString &count) { m_header->countLabel()->setAccessibleName(count); }),
      m_refresh(150ms, [this] { m_rows->refreshAll(); })
{
    build();
    connect(m_rows, &DataTableModel::countsChanged, this, &ListPage::showState);
    connect(m_table, &DataTable::rowActivated, this, &ListPage::rowActivated);
    connect(m_filter, &QLineEdit::textChanged, m_table, &DataTable::setFilter);
    connect(m_state, &StateView::actionRequested, this, [this] {
        if (m_rows->total() > 0)
            clearNarrowing();
        else if (m_inventory.state(m_list) == Inventory::State::Failed)
            Q_EMIT retryRequested();
        else
            Q_EMIT newPhoneRequested();
    });
}

void ListPage::build()
{
    setAccessibleName(m_words.title);
    m_header = new PageHeader(m_words.title, m_words.subtitle, this);
    m_filter = m_header->addFilter();
    m_filter->installEventFilter(this);

    m_banner = new Banner(Theme::Tone::Warning, {}, this);
    m_tryAgain = m_banner->addAction(tr("Try again"));
    connect(m_tryAgain, &QPushButton::clicked, this, &ListPage::retryRequested);
    m_banner->hide();

    m_onlyNote = new Banner(Theme::Tone::Info, {}, this);
    connect(m_onlyNote->addAction(tr("Show all")), &QPushButton::clicked, this, &ListPage::clearNarrowing);
    m_onlyNote->hide();

    m_state = new StateView(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);

    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(Space::Large, 0, Space::Large, 0);
    banners->addWidget(m_banner);
    banners->addWidget(m_onlyNote);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Space::Small);
    all->addWidget(m_header);
    all->addLayout(banners);
    all->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

void ListPage::setAbilities(const Abilities &abilities)
{
    m_abilities = abilities;
    showState();
}

QSplitter *ListPage::setSide(QWidget *side)
{
    auto *splitter = new QSplitter(this);
    delete layout()->replaceWidget(m_stack, splitter);
    splitter->addWidget(m_stack);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void ListPage::alsoFrom(Inventory::List list)
{
    m_lists.push_back(list);
}

void ListPage::start()
{
    const auto concerns = [this](Inventory::List list) {
        return std::ranges::find(m_lists, list) != m_lists.end();
    };
    connect(&m_inventory, &Inventory::rowsChanged, this,
            [this, concerns](Inventory::List list, const QStringList &ids) {
                if (list == m_list)
                    m_rows->expect(m_inventory.expectedRows(list));
                if (concerns(list))
                    rowsChanged(list, ids);
            });
    connect(&m_inventory, &Inventory::rowsRemoved, this,
            [this, concerns](Inventory::List list, const QStringList &ids) {
                if (concerns(list))
                    rowsRemoved(list, ids);
            });
    connect(&m_inventory, &Inventory::stateChanged, this, [this, concerns](Inventory::List list) {
        if (!concerns(list))
            return;
        listStateChanged(list);
        showState();
        if (m_table->chosenId().isEmpty())
            selectFirst();
        if (list == m_list && m_inventory.state(list) == Inventory::State::Loaded)
            m_table->header()->fitColumns();
    });
    connect(&m_inventory, &Inventory::asOfChanged, this, [this] {
        for (const Inventory::List list : m_lists)
            listStateChanged(list);
        showState();
        m_table->header()->fitColumns();
    });
    const QStringList ids = idsOf(m_inventory, m_list);
    if (!ids.isEmpty())
        rowsChanged(m_list, ids);
    showState();
}

void ListPage::setView(int) {}

void ListPage::show(const PageLink &link)
{
    m_filter->clear();
    setView(link.view);
    setOnly(link.only);
    selectFirst();
    setFocus(Qt::OtherFocusReason);
}

void ListPage::setOnly(const RowScope &scope)
{
    m_only = scope;
    m_onlyNote->setText(scope.text(m_inventory));
    m_onlyNote->setVisible(!scope.isEverything());
    m_table->setOnly(scope.isEverything()
                         ? std::function<bool(const QString &)>()
                         : [this](const QString &id) { return m_only.holds(m_inventory, id); });
}

void ListPage::setSelectsFirst()
{
    m_selectsFirst = true;
    selectFirst();
}

void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    selectFirst();
}

/// Not in place of a row that is gone: the editor beside the rows says so.
void ListPage::selectFirst()
{
    const bool isGone = !m_table->chosenId().isEmpty() && !m_table->hasChosen();
    if (m_selectsFirst && isVisible() && m_inventory.state(m_list) == Inventory::State::Loaded &&
        m_rows->rowCount() > 0 && m_table->currentId().isEmpty() && !isGone)
        m_table->selectOnly(0);
}

void ListPage::listStateChanged(Inventory::List) {}

bool ListPage::isRow(const QString &) const
{
    return true;
}

void ListPage::rowsChanged(Inventory::List list, const QStringList &ids)
{
    if (list != m_list) {
        refreshSoon();
        return;
    }
    QStringList added;
    QStringList known;
    QStringList gone; // a phone can come back with another model
    for (const QString &id : ids)
        (!isRow(id) ? gone : m_rows->contains(id) ? known : added).append(id);
    m_rows->remove(gone);
    if (!added.isEmpty())
        m_rows->upsert(added);
    m_rows->refresh(known);
}

void ListPage::rowsRemoved(Inventory::List list, const QStringList &ids)
{
    if (list == m_list)
        m_rows->remove(ids);
    else
        refreshSoon();
}

void ListPage::setFilter(const QString &words)
{
    m_filter->setText(words);
}

void ListPage::focusFilter()
{
    m_header->focusFilter();
}

bool ListPage::openRow(const QString &id)
{
    if (!m_table->selectId(id)) {
        if (!m_rows->contains(id))
            return false;
        clearNarrowing();
        if (!m_table->selectId(id))
            return false;
    }
    m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT rowActivated(id);
    return true;
}

void ListPage::clearNarrowing()
{
    m_filter->clear();
    setOnly({});
    narrowingCleared();
    m_table->setFocus(Qt::OtherFocusReason);
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            return false;
        m_filter->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_rows->rowCount() == 0)
            return false;
        if (!m_table->currentIndex().isValid())
            m_table->selectOnly(0);
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

void ListPage::showState()
{
    const int total = m_rows->total();
    const int shown = m_rows->rowCount();
    const auto state = m_inventory.state(m_list);
    const bool reading = state == Inventory::State::Loading || state == Inventory::State::Empty;

    QLabel *label = m_header->countLabel();
    label->setVisible(total > 0);
    const QString count = m_words.count(shown, total);
    const auto asOf = state != Inventory::State::Loaded ? m_inventory.completeAsOf(m_list) : std::nullopt;
    if (asOf && reading) //: %1: how many rows there are, such as "300 phones"; %2: a date or a time of day
        label->setText(tr("%1, as of %2; reading again…").arg(count, DateText::shortTime(*asOf)));
    else if (asOf) //: %1: how many rows there are, such as "300 phones"; %2: a date or a time of day
        label->setText(tr("%1, as of %2").arg(count, DateText::shortTime(*asOf)));
    else //: %1: how many rows are there so far, such as "300 phones".
        label->setText(reading ? tr("%1, still reading…").arg(count) : count);
    const bool isNews = std::exchange(m_saidState, state) != state;
    m_saidCount.set(label->text(), isNews ? CalmText::When::AtOnce : CalmText::When::InTime);
    showBanner();

    if (shown > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (total > 0 && m_rows->filter().isEmpty()) {
        m_state->setState(u"check"_s, tr("Nothing here"), tr("No rows are of the selected kind."),
                          tr("Show all"));
    } else if (total > 0) {
        m_state->setState(u"search"_s, tr("No matches"),
                          tr("No rows contain all the words of the filter. Use fewer or shorter words."),
                          tr("Clear filter"));
    } else if (reading) {
        m_state->setLoading(m_words.reading);
    } else if (state == Inventory::State::Failed) {
        showFailure(m_inventory.error(m_list).value_or(Error()));
    } else {
        m_state->setState(m_words.icon, m_words.emptyTitle, m_words.emptyText,
                          m_words.offersNewPhone ? tr("New WebRTC phone…") : QString());
    }
    const bool offersNewPhone = total == 0 && state == Inventory::State::Loaded;
    AbilityText::offer(m_state->actionButton(),
                       offersNewPhone ? AbilityText::whyNot(m_abilities, Abilities::Action::ChangePhones)
                                      : std::optional<QString>());
    m_stack->setCurrentWidget(m_state);
}

void ListPage::showFailure(const Error &error)
{
    if (error.kind == Error::Kind::Forbidden) {
        // Nothing went wrong, and trying again would change nothing.
        m_state->setState(u"lock"_s, tr("You are not allowed to view this list"),
                          ProblemText::sentence(error));
        return;
    }
    m_state->setState(error.kind == Error::Kind::Offline ? u"offline"_s : u"problem"_s,
                      tr("This list could not be read"), ProblemText::sentence(error), tr("Try again"));
}

/// Rows are there, but not all of them, or not all that they are made of.
void ListPage::showBanner()
{
    const auto failed = m_rows->total() > 0 ? ReadFailure::among(m_inventory, m_lists) : std::nullopt;
    if (failed) {
        const auto &[list, error] = *failed;
        const auto asOf = m_inventory.completeAsOf(list);
        QString what = failed->isForbidden() ? tr("Some of what this page shows is not visible to your role.")
                                             : tr("Some of what this page shows could not be read.");
        if (list == m_list)
            what = asOf ? tr("This list is as of %1.").arg(DateText::shortTime(*asOf))
                        : tr("This list is incomplete.");
        m_banner->setTone(failed->isForbidden() ? Theme::Tone::Info : Theme::Tone::Warning);
        m_banner->setText(ProblemText::sentence(error), what);
        m_tryAgain->setVisible(!failed->isForbidden());
    }
    m_banner->setVisible(failed.has_value());
}

} // namespace Stationmaster
