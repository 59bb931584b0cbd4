// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "basesettings/basesettingslistpage.h"

#include "inventory/overrides.h"
#include "pages/celltext.h"
#include "widgets/datatablemodel.h"
#include "words/dscptext.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

TableColumn dscpColumn(const QString &column, const QString &title, int byDefault,
                       std::function<std::optional<int>(const QString &id)> value)
{
    return {
        .id = column,
        .title = title,
        .text =
            [value, byDefault](const QString &id) {
                const std::optional<int> dscp = value(id);
                return dscp ? dscpText(*dscp)
                            : BaseSettingsListPage::tr("Default: %1").arg(dscpText(byDefault));
            },
        .sortKey = [value, byDefault](const QString &id) { return double(value(id).value_or(byDefault)); }};
}

} // namespace

BaseSettingsListPage::BaseSettingsListPage(Inventory &inventory, QWidget *parent)
    : ListPage(inventory, Inventory::List::BaseSettings, words(), columns(this), parent)
{
    alsoFrom(Inventory::List::Phones);
    start();
}

ListWords BaseSettingsListPage::words()
{
    return {
        .title = tr("Base Settings"),
        .subtitle = tr("the settings that WebRTC phones share"),
        .reading = tr("Reading base settings…"),
        .emptyTitle = tr("No base settings for WebRTC phones yet"),
        .emptyText = tr("A WebRTC phone needs base settings first. “New WebRTC phone…” creates both, one "
                        "after the other."),
        .icon = u"basesettings"_s,
        .offersNewPhone = true,
        .count =
            [](int shown, int total) {
                return shown == total
                           ? tr("%Ln base settings", nullptr, total)
                           : tr("%1 of %Ln base settings", nullptr, total).arg(QLocale().toString(shown));
            },
    };
}

int BaseSettingsListPage::overridingOn(const QString &id) const
{
    if (!m_overriding)
        m_overriding = overridingCounts(inventory());
    return m_overriding->value(id);
}

std::vector<TableColumn> BaseSettingsListPage::columns(const BaseSettingsListPage *page)
{
    const auto profile = [page](const QString &id) -> const BaseSettingsRow & {
        static const BaseSettingsRow none;
        const BaseSettingsRow *row = page->inventory().findBaseSettings(id);
        return row ? *row : none;
    };
    const auto phones = [page](const QString &id) {
        return CellText::phones(page->inventory(), page->inventory().phonesOn(id));
    };
    const auto overriding = [page](const QString &id) {
        return CellText::phones(page->inventory(), page->overridingOn(id));
    };
    return {
        {.id = u"name"_s,
         .title = tr("Base Settings Name"),
         .text = [profile](const QString &id) { return profile(id).name; },
         .weight = TableColumn::Weight::Strong,
         .stretch = 3},
        {.id = u"phones"_s,
         .title = tr("Phones"),
         .text = [phones](const QString &id) { return CellText::count(phones(id)); },
         .sortKey = [phones](const QString &id) { return double(phones(id).value_or(-1)); },
         .number = true,
         .found = false,
         .stretch = 0},
        {.id = u"persistent-connection"_s,
         .title = tr("Persistent Connection"),
         .text =
             [profile](const QString &id) {
                 const BaseSettingsRow &row = profile(id);
                 return CellText::persistentConnection(row.persistentConnection, row.persistentTimeout);
             },
         .sortKey =
             [profile](const QString &id) {
                 const BaseSettingsRow &row = profile(id);
                 const bool on = row.persistentConnection.value_or(false);
                 return on ? double(row.persistentTimeout.value_or(0)) : -1.0;
             }},
        dscpColumn(u"transport-dscp"_s, tr("Transport DSCP Value"), DefaultTransportDscp,
                   [profile](const QString &id) { return profile(id).transportDscp; }),
        dscpColumn(u"media-dscp"_s, tr("Media DSCP Value"), DefaultMediaDscp,
                   [profile](const QString &id) { return profile(id).mediaDscp; }),
        {.id = u"force-turn"_s,
         .title = tr("Force TURN"),
         .text =
             [profile](const QString &id) {
                 const BaseSettingsRow &row = profile(id);
                 return row.turnValue.isEmpty() ? CellText::onOff(row.forceTurn) : row.turnValue;
             }},
        //: How many phones set something for themselves instead of taking it from these base settings.
        {.id = u"overridden-on"_s,
         .title = tr("Overridden On"),
         .text = [overriding](const QString &id) { return CellText::count(overriding(id)); },
         .sortKey = [overriding](const QString &id) { return double(overriding(id).value_or(-1)); },
         .number = true,
         .found = false,
         .stretch = 0},
    };
}

bool BaseSettingsListPage::isRow(const QString &id) const
{
    const BaseSettingsRow *row = inventory().findBaseSettings(id);
    return row && row->isWebRtc();
}

void BaseSettingsListPage::rowsChanged(Inventory::List list, const QStringList &ids)
{
    m_overriding.reset();
    ListPage::rowsChanged(list, ids);
}

void BaseSettingsListPage::rowsRemoved(Inventory::List list, const QStringList &ids)
{
    m_overriding.reset();
    ListPage::rowsRemoved(list, ids);
}

} // namespace Stationmaster
