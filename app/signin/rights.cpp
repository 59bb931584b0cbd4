// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/rights.h"

#include "transport/client.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

/// What one has to be able to do to be given the list.
Abilities::Action readingOf(Inventory::List list)
{
    const bool isOfPhones = list == Inventory::List::BaseSettings || list == Inventory::List::Phones;
    return isOfPhones ? Abilities::Action::ReadPhones : Abilities::Action::ReadPeople;
}

} // namespace

Rights::Rights(Api api, Inventory &inventory, Abilities::Circumstances circumstances, QObject *parent)
    : QObject(parent), m_api(api), m_inventory(inventory), m_circumstances(circumstances),
      m_abilities(circumstances, {})
{
    connect(&inventory, &Inventory::stateChanged, this, &Rights::learnFrom);
}

void Rights::reload()
{
    m_reading =
        HeldPermissions::read(m_api.client()).onFinished(this, [this](const Result<HeldPermissions> &held) {
            // Where nobody says, what was known stays known.
            if (held)
                take(*held);
            Q_EMIT finished();
        });
    const auto lists = QMetaEnum::fromType<Inventory::List>();
    for (int i = 0; i < lists.keyCount(); ++i) {
        const auto list = static_cast<Inventory::List>(lists.value(i));
        if (!isRefused(list))
            m_inventory.reload(list);
    }
}

void Rights::take(const HeldPermissions &permissions)
{
    const Abilities now(m_circumstances, permissions);
    if (now == m_abilities)
        return;
    const bool couldRead = m_abilities.can(Abilities::Action::ReadPhones);
    m_abilities = now;
    Q_EMIT changed();
    if (couldRead || !now.can(Abilities::Action::ReadPhones))
        return;
    for (const Inventory::List list : {Inventory::List::BaseSettings, Inventory::List::Phones})
        m_inventory.reload(list);
}

/// An org that does not tell permissions tells them by what it gives.
void Rights::learnFrom(Inventory::List list)
{
    if (list != Inventory::List::BaseSettings || m_abilities != Abilities(m_circumstances, {}))
        return;
    const auto error = m_inventory.error(list);
    const bool isForbidden = error && error->kind == Error::Kind::Forbidden;
    if (isForbidden || m_inventory.state(list) == Inventory::State::Loaded) {
        take(HeldPermissions::probed(u"telephony:plugin:all"_s, !isForbidden));
        Q_EMIT finished();
    }
}

bool Rights::isRefused(Inventory::List list) const
{
    const auto error = m_inventory.error(list);
    return error && error->kind == Error::Kind::Forbidden && !m_abilities.can(readingOf(list));
}

} // namespace Stationmaster
