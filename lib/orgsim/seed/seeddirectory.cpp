// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/oddparts.h"
#include "orgsim/rules/store.h"
#include "orgsim/seed/seeddata.h"

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

void addDirectory(Store &store)
{
    using Sort = Directory::Kind;
    const QList<std::pair<Sort, QStringList>> all{
        {Sort::Group,
         {u"Everybody"_s, u"Night Shift"_s, u"Home Office"_s, u"Betriebsrat & Führung"_s, u"夜勤"_s,
          u"Nobody yet"_s}},
        {Sort::Queue,
         {u"Support EN"_s, u"Support DE"_s, u"Billing"_s, u"Claims"_s, u"Sales <inbound>"_s, u"Übergabe"_s,
          u"Overflow (empty)"_s}},
        {Sort::Team, {u"Team Ada"_s, u"Team Grace"_s, u"Team Łódź"_s, u"Team 東京"_s, u"Team of none"_s}},
        {Sort::Skill, {u"English"_s, u"Deutsch"_s, u"Retention"_s, u"Billing L2"_s, u"Fraud"_s}}};
    for (const auto &[kind, names] : all) {
        for (const QString &name : names)
            store.directory.add(kind, store.newId(), name);
    }
}

/// API.md 3.5 and 10, numbers 2 and 13: what is deleted goes on turning up.
void addDeleted(Store &store, int count)
{
    if (count == 0)
        return;
    const std::vector<QString> phones = store.phones.byName();
    const std::vector<QString> users = store.users.byName();
    for (std::size_t i = 0; i < std::min(phones.size(), static_cast<std::size_t>(count)); ++i) {
        QJsonObject phone = store.phones.get(phones[i]);
        QJsonObject line = phone[u"lines"_s][0].toObject();
        line[u"id"_s] = store.newId();
        line[u"state"_s] = u"deleted"_s;
        phone[u"id"_s] = store.newId();
        phone[u"state"_s] = u"deleted"_s;
        phone[u"selfUri"_s] = store.phones.uriOf(phone[u"id"_s].toString());
        phone[u"lines"_s] = QJsonArray{line};
        phone.remove(u"status"_s);
        store.keepDeleted(phone);
    }
    const auto addDeletedCopy = [&store](Table &table, const QString &id) {
        QJsonObject copy = table.get(id);
        copy[u"id"_s] = store.newId();
        copy[u"state"_s] = u"deleted"_s;
        copy[u"selfUri"_s] = table.uriOf(copy[u"id"_s].toString());
        if (copy.contains(u"edges"_s))
            copy[u"edges"_s] = QJsonArray{};
        table.put(copy);
    };
    for (std::size_t i = 0; i < std::min(users.size(), static_cast<std::size_t>(count)); ++i)
        addDeletedCopy(store.users, users[i]);
    for (Table *table : {&store.baseSettings, &store.sites}) {
        if (table->size() > 0)
            addDeletedCopy(*table, table->inOrder().front());
    }
}

} // namespace Stationmaster::OrgSim
