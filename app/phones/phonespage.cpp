// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "phones/phonespage.h"

#include "inventory/overrides.h"
#include "pages/celltext.h"
#include "widgets/datatablemodel.h"
#include "words/basesettingstext.h"

using namespace Qt::StringLiterals;

namespace Stationmaster {

PhonesPage::PhonesPage(Inventory &inventory, QWidget *parent)
    : ListPage(inventory, Inventory::List::Phones, words(), columns(inventory), parent)
{
    alsoFrom(Inventory::List::Users);
    alsoFrom(Inventory::List::BaseSettings);
    start();
}

ListWords PhonesPage::words()
{
    return {
        .title = tr("Phones"),
        .subtitle = tr("every WebRTC phone"),
        .reading = tr("Reading phones…"),
        .emptyTitle = tr("No WebRTC phones yet"),
        .emptyText = tr("This org has no phones of the model “Genesys Cloud WebRTC Phone”. Create the first "
                        "one, and its user can take calls in the browser."),
        .icon = u"phones"_s,
        .offersNewPhone = true,
        .count =
            [](int shown, int total) {
                return shown == total
                           ? tr("%Ln phone(s)", nullptr, total)
                           : tr("%1 of %Ln phone(s)", nullptr, total).arg(QLocale().toString(shown));
            },
    };
}

std::vector<TableColumn> PhonesPage::columns(const Inventory &inventory)
{
    const auto phone = [&inventory](const QString &id) -> const PhoneRow & {
        static const PhoneRow none;
        const PhoneRow *row = inventory.findPhone(id);
        return row ? *row : none;
    };
    return {
        {.id = u"name"_s,
         .title = tr("Phone Name"),
         .text = [phone](const QString &id) { return phone(id).name; },
         .weight = TableColumn::Weight::Strong,
         .stretch = 3},
        {.id = u"state"_s,
         .title = tr("State"),
         .chip =
             [phone, &inventory](const QString &id) {
                 // The org does not show it yet.
                 return inventory.isSettling(id) ? CellChip{Theme::Tone::Info, u"info"_s, tr("Being set up")}
                                                 : CellText::stateChip(phone(id).state);
             },
         .stretch = 0},
        {.id = u"user"_s,
         .title = tr("User"),
         .text =
             [phone](const QString &id) {
                 const PhoneRow &row = phone(id);
                 return row.userKnown ? row.userName : tr("Not known");
             },
         .stretch = 2},
        {.id = u"default-station"_s,
         .title = tr("Default Station"),
         .chip =
             [phone, &inventory](const QString &id) {
                 const PhoneRow &row = phone(id);
                 return CellText::chip(defaultOf(row, inventory.findUser(row.userId)));
             },
         .stretch = 0},
        {.id = u"signed-in"_s,
         .title = tr("Signed In"),
         .chip =
             [phone, &inventory](const QString &id) {
                 const PhoneRow &row = phone(id);
                 return CellText::chip(stationOf(row, inventory.findUser(row.userId)));
             },
         .stretch = 0},
        {.id = u"site"_s,
         .title = tr("Site"),
         .text = [phone](const QString &id) { return phone(id).siteName; },
         .stretch = 1},
        {.id = u"base-settings"_s,
         .title = tr("Base Settings"),
         .text = [phone](const QString &id) { return phone(id).baseSettingsName; },
         .stretch = 2},
        //: What a phone sets for itself instead of taking it from its base settings.
        {.id = u"own-settings"_s,
         .title = tr("Own Settings"),
         .text = [phone, &inventory](
                     const QString &id) { return overridesSummary(differingOf(inventory, phone(id))); },
         .weight = TableColumn::Weight::Muted,
         .atLeast = 10},
    };
}

bool PhonesPage::isRow(const QString &id) const
{
    const PhoneRow *phone = inventory().findPhone(id);
    return phone && phone->isWebRtc();
}

void PhonesPage::rowsChanged(Inventory::List list, const QStringList &ids)
{
    if (list != Inventory::List::Users) {
        ListPage::rowsChanged(list, ids);
        return;
    }
    QStringList phones;
    for (const QString &id : ids)
        phones.append(inventory().webRtcPhoneIdsOf(id)); // of a user with several, each row tells of them
    rows().refresh(phones);
}

} // namespace Stationmaster
