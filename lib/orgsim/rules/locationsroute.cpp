// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/searches.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestLocationPage = 100; // API.md 3.1

HttpResponse locationList(RouteCall &call)
{
    if (auto problem = call.query.problem(LargestLocationPage, {}, SortOrders::Lower))
        return *problem;
    const Table &locations = call.store.locations;
    const QStringList asked = call.query.all(u"id"_s);
    std::vector<QString> found;
    for (const QString &id : locations.byName()) {
        if (asked.isEmpty() || asked.contains(id))
            found.push_back(id);
    }
    return pageOf(found, call.query, locations.path(), call.envelope(Envelope::Plain),
                  [&](const QString &id) { return locations.get(id); });
}

HttpResponse locationSearch(RouteCall &call)
{
    const Table &locations = call.store.locations;
    return searched(
        call.body,
        {.type = u"locations"_s,
         .fields = {u"id"_s, u"name"_s, u"state"_s},
         .criteria = {u"EXACT"_s, u"STARTS_WITH"_s, u"CONTAINS"_s, u"REQUIRED_FIELDS"_s, u"QUERY_STRING"_s},
         .ids = locations.byName(),
         .object = [&](const QString &id) { return locations.get(id); },
         .shown = [&](const QString &id, const QStringList &) { return locations.get(id); }});
}

} // namespace

HttpResponse locationsRoute(RouteCall &call)
{
    if (call.parts.size() == 1 && call.parts[0] == u"search"_s)
        return call.verb == "POST" ? locationSearch(call) : wrongVerb();
    if (call.verb != "GET")
        return wrongVerb();
    if (call.parts.isEmpty())
        return locationList(call);
    const QJsonObject location = call.store.locations.get(call.parts.constFirst());
    return location.isEmpty() || call.parts.size() > 1 ? notFound(u"location"_s, call.parts.join(u'/'))
                                                       : json(location);
}

HttpResponse telephonySettingsRoute(RouteCall &call)
{
    if (!call.parts.isEmpty())
        return notFound(u"resource"_s, call.request.path);
    if (call.verb == "GET")
        return json(call.store.telephonySettings);
    if (call.verb != "PUT")
        return wrongVerb();
    if (!call.body[u"persistentConnectionRequired"_s].isBool())
        return invalid(u"persistentConnectionRequired"_s, u"The whole settings are required."_s);
    for (auto entry = call.body.begin(); entry != call.body.end(); ++entry) {
        if (call.store.telephonySettings.contains(entry.key()))
            call.store.telephonySettings[entry.key()] = entry.value();
    }
    return json(call.store.telephonySettings);
}

} // namespace Stationmaster::OrgSim
