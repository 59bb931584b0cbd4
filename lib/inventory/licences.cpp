// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/licences.h"

#include "inventory/inventory.h"

namespace Stationmaster {

namespace {

constexpr std::size_t MostUsersForLicences = 2000;

} // namespace

Licences::Licences(Api api, const Inventory &inventory, QObject *parent)
    : QObject(parent), m_api(api), m_inventory(inventory)
{
}

std::optional<bool> Licences::isCollaborateOnly(const QString &userId) const
{
    const auto known = m_collaborateOnly.constFind(userId);
    return known == m_collaborateOnly.constEnd() ? std::nullopt : std::optional(*known);
}

void Licences::read()
{
    if (m_asked || m_inventory.users().size() > MostUsersForLicences ||
        m_inventory.state(Inventory::List::Users) != Inventory::State::Loaded)
        return;
    m_asked = true;
    const auto pages = m_api.directory().licences();
    pages.onPage(this, [this](const std::vector<LicenceRow> &rows) {
        for (const LicenceRow &row : rows)
            m_collaborateOnly.insert(row.id, Stationmaster::isCollaborateOnly(row.licences));
        Q_EMIT changed();
    });
    m_reading = pages;
}

} // namespace Stationmaster
