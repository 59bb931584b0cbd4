// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/store.h"
#include "orgsim/seed/seeddata.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

/// By what was set when the org began: a change after that changes no call of before.
void addCalls(Store &store)
{
    store.calls.setBegin(store.bornAt);
    QHash<QString, CallSettings> bySite;
    QHash<QString, bool> forcedBy; // base settings
    const std::vector<QString> users = store.users.inOrder();
    for (std::size_t i = 0; i < users.size(); ++i) {
        const QString phone = store.phones.ofUser(users[i]);
        if (phone.isEmpty() || store.users.stateOf(users[i]) != u"active"_s)
            continue;
        const PhoneKeys keys = store.phones.keys(phone);
        if (!bySite.contains(keys.site))
            bySite.insert(keys.site, store.callSettingsOf(keys));
        CallSettings settings = bySite.value(keys.site);
        if (!forcedBy.contains(keys.base))
            forcedBy.insert(keys.base, store.callSettingsOf(keys).forced);
        settings.forced = forcedBy.value(keys.base);
        settings.station = keys.line;
        store.calls.addPerson(static_cast<int>(i), users[i], settings);
    }
}

} // namespace Stationmaster::OrgSim
