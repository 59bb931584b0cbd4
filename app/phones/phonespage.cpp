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
        {.title = tr("Phone Name"),
         .text = [phone](const QString &id) { return phone(id).name; },
         .weight = TableColumn::Weight::Strong,
         .stretch = 3},
        {.title = tr("State"),
         .chip =
             [phone, &inventory](const QString &id) {
                 // The org does not show it yet.
                 return inventory.isSettling(id) ? CellChip{Theme::Tone::Info, u"info"_s, tr("Being set up")}
                                                 : CellText::stateChip(phone(id).state);
             },
         .stretch = 0},
        {.title = tr("User"),
         .text =
             [phone](const QString &id) {
                 const PhoneRow &row = phone(id);
                 return row.userKnown ? row.userName : tr("Not known");
             },
         .stretch = 2},
        {.title = tr("Default Station"),
         .chip =
             [phone, &inventory](const QString &id) {
                 const PhoneRow &row = phone(id);
                 return CellText::chip(defaultOf(row, inventory.findUser(row.userId)));
             },
         .stretch = 0},
        {.title = tr("Signed In"),
         .chip =
             [phone, &inventory](const QString &id) {
                 const PhoneRow &row = phone(id);
                 return CellText::chip(stationOf(row, inventory.findUser(row.userId)));
             },
         .stretch = 0},
        {.title = tr("Site"),
         .text = [phone](const QString &id) { return phone(id).siteName; },
         .stretch = 1},
        {.title = tr("Base Settings"),
         .text = [phone](const QString &id) { return phone(id).baseSettingsName; },
         .stretch = 2},
        //: What a phone sets for itself instead of taking it from its base settings.
        {.title = tr("Own Settings"),
         .text = [phone, &inventory](
                     const QString &id) { return overridesSummary(differingOf(inventory, phone(id))); },
         .weight = TableColumn::Weight::Muted,
         .atLeast = 10},
    };
}

void PhonesPage::rowsChanged(Inventory::List list, const QStringList &ids)
{
    if (list == Inventory::List::BaseSettings) {
        refreshSoon(); // what of a phone's values is its own
        return;
    }
    QStringList now;
    QStringList gone;
    for (const QString &id : ids) {
        if (list == Inventory::List::Users) {
            now.append(inventory().webRtcPhoneIdsOf(id)); // of somebody with several, each row tells of them
            continue;
        }
        const PhoneRow *phone = inventory().findPhone(id);
        (phone && phone->isWebRtc() ? now : gone).append(id);
    }
    rows().remove(gone); // a phone can come back with another model
    rows().upsert(now);
}

void PhonesPage::rowsRemoved(Inventory::List list, const QStringList &ids)
{
    if (list == Inventory::List::Phones)
        rows().remove(ids);
    else
        refreshSoon();
}

} // namespace Stationmaster
