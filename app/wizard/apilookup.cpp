// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "wizard/apilookup.h"

#include "resources/endpoint/gathered.h"
#include "resources/users/calladd.h"
#include "resources/users/usersapi.h"

#include <QCollator>
#include <QPointer>

#include <algorithm>
#include <limits>

namespace Stationmaster {

namespace {

constexpr std::size_t MostFound = 25;

template <typename Row>
std::vector<Row> lookupSorted(std::vector<Row> rows)
{
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    order.setNumericMode(true);
    std::ranges::sort(rows,
                      [&order](const Row &a, const Row &b) { return order.compare(a.name, b.name) < 0; });
    return rows;
}

std::vector<BaseSettingsRow> onlyWebRtc(std::vector<BaseSettingsRow> rows)
{
    std::erase_if(rows, [](const BaseSettingsRow &row) { return !row.isWebRtc(); });
    return lookupSorted(std::move(rows));
}

} // namespace

ApiLookup::ApiLookup(Api api, const Inventory &inventory, const Licences *licences, QObject *parent)
    : QObject(parent), m_api(api), m_inventory(inventory), m_licences(licences)
{
}

template <typename Row>
Call<std::vector<Row>> ApiLookup::collected(const PagedCall<Row> &pages)
{
    return mapped<std::vector<Row>, Gathered<Row>>(
        gathered(this, pages),
        [](const Result<Gathered<Row>> &all) { return all.map([](const auto &list) { return list.rows; }); });
}

Call<std::vector<BaseSettingsRow>> ApiLookup::webRtcBaseSettings()
{
    using Rows = std::vector<BaseSettingsRow>;
    if (m_inventory.state(Inventory::List::BaseSettings) == Inventory::State::Loaded)
        return finishedCall<Rows>(onlyWebRtc(m_inventory.baseSettings()));
    return mapped<Rows, Rows>(collected(m_api.baseSettings().all()),
                              [](const Result<Rows> &rows) { return rows.map(onlyWebRtc); });
}

Call<BaseSettingsTemplate> ApiLookup::webRtcTemplate()
{
    return m_api.baseSettings().webRtcTemplate();
}

Call<std::vector<SiteRow>> ApiLookup::sites()
{
    using Rows = std::vector<SiteRow>;
    if (m_inventory.state(Inventory::List::Sites) == Inventory::State::Loaded)
        return finishedCall<Rows>(lookupSorted(m_inventory.sites()));
    return mapped<Rows, Rows>(collected(m_api.sites().all()),
                              [](const Result<Rows> &rows) { return rows.map(lookupSorted<SiteRow>); });
}

Call<std::vector<UserRow>> ApiLookup::searchUsers(const QString &text)
{
    using Rows = std::vector<UserRow>;
    if (!m_maySearch && m_inventory.isComplete(Inventory::List::Users))
        return finishedCall<Rows>(knownUsers(text));
    const auto orKnown = [self = QPointer(this), text](const Result<Rows> &found) {
        if (found || found.error().kind != Error::Kind::Forbidden || !self)
            return found;
        self->m_maySearch = false;
        return self->m_inventory.isComplete(Inventory::List::Users) ? Result<Rows>(self->knownUsers(text))
                                                                    : found;
    };
    return mapped<Rows, Rows>(m_api.users().search(text), orKnown);
}

std::vector<UserRow> ApiLookup::knownUsers(const QString &text) const
{
    constexpr int All = std::numeric_limits<int>::max();
    auto rows = lookupSorted(foundUsers(m_inventory.users(), text, All));
    rows.resize(std::min(rows.size(), MostFound));
    return rows;
}

Call<UserRow> ApiLookup::user(const QString &id)
{
    return m_api.users().get(id);
}

Call<std::vector<PhoneRow>> ApiLookup::phonesOfUser(const QString &userId)
{
    return m_api.phones().ofUser(userId);
}

Call<std::vector<PhoneRow>> ApiLookup::phonesNamed(const QString &name)
{
    return m_api.phones().byName(name);
}

Call<std::vector<BaseSettingsRow>> ApiLookup::baseSettingsNamed(const QString &name)
{
    return m_api.baseSettings().byName(name);
}

Call<std::optional<bool>> ApiLookup::mayAddCalls(const QString &userId)
{
    return readMayAddCalls(m_api.client(), userId);
}

QString ApiLookup::knownPhoneNameOf(const QString &userId) const
{
    const PhoneRow *phone = m_inventory.webRtcPhoneOf(userId);
    return phone ? phone->name : QString();
}

bool ApiLookup::isKnownCollaborateOnly(const QString &userId) const
{
    return m_licences && m_licences->isCollaborateOnly(userId).value_or(false);
}

QStringList ApiLookup::knownPhoneNames() const
{
    QStringList names;
    names.reserve(qsizetype(m_inventory.phones().size()));
    for (const PhoneRow &phone : m_inventory.phones())
        names.append(phone.name);
    return names;
}

} // namespace Stationmaster
