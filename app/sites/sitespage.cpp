// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "sites/sitespage.h"

#include "pages/celltext.h"
#include "sites/sitespagedelegate.h"
#include "widgets/datatable.h"
#include "widgets/datatablemodel.h"
#include "widgets/pageheader.h"
#include "words/sitetext.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace Stationmaster {

SitesPage::SitesPage(Inventory &inventory, QWidget *parent)
    : SitesPage(inventory, std::make_shared<std::optional<MediaRegions>>(), parent)
{
}

SitesPage::SitesPage(Inventory &inventory, Offered offered, QWidget *parent)
    : ListPage(inventory, Inventory::List::Sites, words(), columns(inventory, offered), parent),
      m_offered(std::move(offered)), m_calls(new QPushButton(tr("Ca&lls of this site…"), this)),
      m_routes(new QPushButton(tr("Call rou&tes…"), this))
{
    offer(u"callsOfSite"_s, m_calls,
          tr("Shows which way the media of the newest calls went, and through which regions"),
          &SitesPage::callsRequested);
    offer(u"checkRoutes"_s, m_routes, tr("Shows how calls leave the org from this site, or why they do not"),
          &SitesPage::routesRequested);
    alsoFrom(Inventory::List::Phones);
    start();
}

/// Beside the title of the page, and in the menu of a row.
void SitesPage::offer(const QString &name, QPushButton *button, const QString &toolTip,
                      void (SitesPage::*wanted)(const QString &siteId))
{
    auto *action = new QAction(button->text(), this);
    action->setObjectName(name);
    table()->addAction(action);
    connect(action, &QAction::triggered, this, [this, wanted] {
        Q_EMIT(this->*wanted)(table()->currentId());
    });
    button->setToolTip(toolTip);
    header()->addTool(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto offerNow = [this, action, button] {
        action->setEnabled(!table()->currentId().isEmpty());
        button->setEnabled(action->isEnabled());
    };
    offerNow();
    connect(table(), &DataTable::currentIdChanged, action, offerNow);
}

void SitesPage::setEditor(QWidget *editor)
{
    showAsList();
    QSplitter *splitter = setSide(editor);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    const int list = 36 * fontMetrics().averageCharWidth();
    splitter->setSizes({list, 3 * list});
}

/// One site in two lines beside the editor; the other columns stay for the filter and for screen readers.
void SitesPage::showAsList()
{
    const auto row = [this](const QModelIndex &index) -> const SiteRow & {
        static const SiteRow none;
        const SiteRow *site = inventory().findSite(rows().idAt(index.row()));
        return site ? *site : none;
    };
    table()->setItemDelegateForColumn(
        0, new SitesPageDelegate(
               {.detail =
                    [this, row](const QModelIndex &index) {
                        const SiteRow &site = row(index);
                        return SiteText::summary(
                            site, CellText::phones(inventory(), inventory().webRtcPhonesAt(site.id)));
                    },
                .chip = [this, row](const QModelIndex &index) { return chip(row(index), m_offered); }},
               table()));
    for (int column = 1; column < rows().columnCount(); ++column)
        table()->hideColumn(column);
    table()->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table()->horizontalHeader()->hide();
    table()->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table()->setSelectionMode(QAbstractItemView::SingleSelection);
}

void SitesPage::setOffered(const MediaRegions &offered)
{
    if (*m_offered == offered)
        return;
    *m_offered = offered;
    refreshSoon();
}

CellChip SitesPage::chip(const SiteRow &site, const Offered &offered)
{
    return SiteText::chip(lintSite(SiteMedia::of(site), *offered, {}));
}

ListWords SitesPage::words()
{
    return {
        .title = tr("Sites"),
        .subtitle = tr("media regions in failover order, and where calls are relayed"),
        .reading = tr("Reading sites…"),
        .emptyTitle = tr("No sites"),
        .emptyText = tr("This org shows no sites. A phone needs one: add a site in Genesys Cloud Admin under "
                        "Telephony, then press F5 here."),
        .icon = u"sites"_s,
        .count =
            [](int shown, int total) {
                return shown == total
                           ? tr("%Ln site(s)", nullptr, total)
                           : tr("%1 of %Ln site(s)", nullptr, total).arg(QLocale().toString(shown));
            },
    };
}

std::vector<TableColumn> SitesPage::columns(const Inventory &inventory, const Offered &offered)
{
    const auto site = [&inventory](const QString &id) -> const SiteRow & {
        static const SiteRow none;
        const SiteRow *row = inventory.findSite(id);
        return row ? *row : none;
    };
    const auto phones = [&inventory](const QString &id) {
        return CellText::phones(inventory, inventory.webRtcPhonesAt(id));
    };
    return {
        {.id = u"site"_s,
         .title = tr("Site"),
         .text = [site](const QString &id) { return site(id).name; },
         .weight = TableColumn::Weight::Strong,
         .stretch = 2},
        {.id = u"failover"_s,
         .title = tr("Failover"),
         .chip = [site, offered](const QString &id) { return chip(site(id), offered); },
         .stretch = 0},
        {.id = u"phones"_s,
         .title = tr("Phones"),
         .text = [phones](const QString &id) { return CellText::count(phones(id)); },
         .sortKey = [phones](const QString &id) { return double(phones(id).value_or(-1)); },
         .number = true,
         .found = false,
         .stretch = 0},
        {.id = u"media-model"_s,
         .title = tr("Media Model"),
         .text = [site](const QString &id) { return site(id).mediaModel; },
         .stretch = 0},
        {.id = u"media-regions"_s,
         .title = tr("Media Regions"),
         .text =
             [site](const QString &id) {
                 return site(id).mediaRegions.isEmpty() ? QString() : SiteText::mediaRegions(site(id));
             },
         .atMost = 60,
         .stretch = 2},
        {.id = u"relay"_s,
         .title = tr("Relay/TURN Behavior"),
         .text =
             [site](const QString &id) {
                 return site(id).mediaRegionsUseLatencyBased ? SiteText::relayBehavior(site(id)) : QString();
             },
         .atMost = 40},
    };
}

} // namespace Stationmaster
