// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "bulkrunfixture.h"

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {

std::map<QString, QJsonObject> BulkRunFixture::phonesByName() const
{
    const QJsonObject store = state();
    std::map<QString, QJsonObject> phones;
    for (const QJsonValue phone : store[u"phones"_s].toArray()) {
        const QString user = phone[u"webRtcUser"_s][u"id"_s].toString();
        phones[phone[u"name"_s].toString()] = {
            {u"site"_s, phone[u"site"_s][u"id"_s]},
            {u"base"_s, phone[u"phoneBaseSettings"_s][u"id"_s]},
            {u"user"_s, user},
            {u"properties"_s, phone[u"properties"_s]},
            {u"line"_s, phone[u"lines"_s][0][u"properties"_s]},
            {u"default"_s, store[u"defaultStations"_s][user] == phone[u"lines"_s][0][u"id"_s]}};
    }
    return phones;
}

} // namespace Stationmaster::Test
