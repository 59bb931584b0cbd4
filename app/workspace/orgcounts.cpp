// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/orgcounts.h"

#include "pages/pageid.h"
#include "shell/mainwindow.h"
#include "words/datetext.h"

#include <QLocale>
#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Stationmaster {

OrgCounts::OrgCounts(MainWindow &window, const Inventory &inventory, QObject *parent)
    : QObject(parent), m_window(window), m_inventory(inventory), m_show(100ms, [this] { show(); })
{
    // Not for each of a thousand pages.
    const auto showSoon = [this] { m_show.request(); };
    connect(&inventory, &Inventory::rowsChanged, this, showSoon);
    connect(&inventory, &Inventory::rowsRemoved, this, showSoon);
    connect(&inventory, &Inventory::asOfChanged, this, &OrgCounts::show);
    connect(&inventory, &Inventory::stateChanged, this, &OrgCounts::show);
}

int OrgCounts::rowsOf(const Inventory &inventory, Inventory::List list)
{
    switch (list) {
    case Inventory::List::BaseSettings:
        return static_cast<int>(inventory.baseSettings().size());
    case Inventory::List::Sites:
        return static_cast<int>(inventory.sites().size());
    case Inventory::List::Phones:
        return static_cast<int>(inventory.phones().size());
    case Inventory::List::Users:
        return static_cast<int>(inventory.users().size());
    case Inventory::List::Stations:
        return static_cast<int>(inventory.stations().size());
    }
    return 0;
}

void OrgCounts::show()
{
    const Inventory &org = m_inventory;
    const auto isWebRtc = [](const auto &row) { return row.isWebRtc(); };
    const auto tell = [this](PageId page, Inventory::List list, qsizetype count) {
        // None is a count only where every row was read.
        const bool isKnown = count > 0 || m_inventory.completeAsOf(list);
        const bool hasFailed = m_inventory.state(list) == Inventory::State::Failed;
        m_window.setRailCount(static_cast<int>(page), isKnown     ? QLocale().toString(count)
                                                      : hasFailed ? u"–"_s
                                                                  : QString());
    };
    tell(PageId::Assignments, Inventory::List::Users, static_cast<qsizetype>(org.users().size()));
    tell(PageId::Phones, Inventory::List::Phones, org.webRtcPhones());
    tell(PageId::BaseSettings, Inventory::List::BaseSettings,
         std::count_if(org.baseSettings().begin(), org.baseSettings().end(), isWebRtc));
    tell(PageId::Sites, Inventory::List::Sites, static_cast<qsizetype>(org.sites().size()));
    if (const auto asOf = oldest()) {
        const QString time = DateText::shortTime(*asOf);
        m_window.setActivityText(org.isLoading() ? tr("As of %1; reading the org again…").arg(time)
                                                 : tr("As of %1").arg(time));
        return;
    }
    if (!org.isLoading()) {
        m_window.setActivityText({});
        return;
    }
    showProgress();
}

/// When the oldest of the rows were read that are not those of now; lists that may not be read do not count.
std::optional<QDateTime> OrgCounts::oldest() const
{
    std::optional<QDateTime> oldest;
    const auto lists = QMetaEnum::fromType<Inventory::List>();
    for (int i = 0; i < lists.keyCount(); ++i) {
        const auto list = static_cast<Inventory::List>(lists.value(i));
        const auto error = m_inventory.error(list);
        const auto asOf = m_inventory.completeAsOf(list);
        const bool isOfNow = m_inventory.state(list) == Inventory::State::Loaded;
        if (!isOfNow && asOf && !(error && error->kind == Error::Kind::Forbidden))
            oldest = oldest ? std::min(*oldest, *asOf) : *asOf;
    }
    return oldest;
}

void OrgCounts::showProgress()
{
    const Inventory &org = m_inventory;
    qint64 rows = 0;
    qint64 expected = 0;
    for (const auto list : {Inventory::List::Users, Inventory::List::Phones, Inventory::List::BaseSettings,
                            Inventory::List::Sites}) {
        rows += rowsOf(org, list);
        expected += std::max(rowsOf(org, list), org.expectedRows(list));
    }
    const QLocale locale;
    //: Rows of the org that are being read. %1: so far, %2: about how many there are
    const QString progress =
        tr("Reading the org: %1 of about %2").arg(locale.toString(rows), locale.toString(expected));
    m_window.setActivityText(expected > rows ? progress
                                             : tr("Reading the org: %1 so far").arg(locale.toString(rows)));
}

} // namespace Stationmaster
