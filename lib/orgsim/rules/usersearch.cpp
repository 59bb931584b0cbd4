// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/searches.h"

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

HttpResponse userSearch(RouteCall &call, const QJsonObject &what)
{
    const Store &store = call.store;
    // [guess] Which fields can be searched is not public but for `email` (API.md 6). Of the types in the
    // schema these are the ones that this org can answer.
    return searched(what,
                    {.type = u"users"_s,
                     .fields = {u"id"_s, u"name"_s, u"email"_s, u"username"_s, u"state"_s, u"title"_s,
                                u"department"_s, u"divisionId"_s},
                     .criteria = {u"EXACT"_s, u"STARTS_WITH"_s, u"CONTAINS"_s, u"REGEX"_s, u"TERM"_s,
                                  u"TERMS"_s, u"REQUIRED_FIELDS"_s, u"MATCH_ALL"_s, u"QUERY_STRING"_s},
                     .ids = store.users.byName(),
                     .object = [&store](const QString &id) { return store.users.get(id); },
                     .shown = [&call](const QString &id,
                                      const QStringList &expands) { return shownUser(call, id, expands); }});
}

} // namespace Stationmaster::OrgSim
