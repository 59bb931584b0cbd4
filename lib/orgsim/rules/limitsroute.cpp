// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/routes.h"

#include <algorithm>
#include <array>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

struct LimitSeed
{
    const char16_t *space;
    const char16_t *key;
    qint64 usual;
    const char16_t *about;
};

/// API.md 3.4 and 8. The values of this org are its own, the documented ones are the usual.
constexpr std::array LimitSeeds{
    LimitSeed{u"platform.api", u"client.credentials.token.rate.per.minute", 300, u"Calls of one token"},
    LimitSeed{u"platform.api", u"token.rate.per.minute", 300, u"Calls of one token"},
    LimitSeed{u"platform.api", u"org.app.user.rate.per.minute", 3'000,
              u"Calls of one user in one application"},
    LimitSeed{u"platform.api", u"org.user.rate.per.minute", 3'000, u"Calls of one user"},
    LimitSeed{u"platform.api", u"request.bytes.max", 512'000, u"Bytes of a request"},
    LimitSeed{u"telephony.configuration", u"phones.max", 100'000, u"Phones"},
    LimitSeed{u"telephony.configuration", u"sites.max", 1'000, u"Sites"},
    LimitSeed{u"notifications", u"channel.topics.max", 1'000, u"Topics of one channel"},
    LimitSeed{u"notifications", u"user.channels.max", 20, u"Channels of one user in one application"}};

qint64 limitHere(const RouteCall &call, const LimitSeed &seed)
{
    const qint64 perMinute = std::max(1, call.options.rateCount * 60 / call.options.rateSeconds);
    const QStringView key(seed.key);
    if (key.endsWith(u"token.rate.per.minute"))
        return perMinute;
    if (key.contains(u"user.rate"))
        return call.options.rules.userRateCount > 0
                   ? call.options.rules.userRateCount * 60LL / call.options.rateSeconds
                   : perMinute * 10;
    return seed.usual;
}

HttpResponse limitsOf(const RouteCall &call, const QString &space)
{
    QJsonArray limits;
    for (const LimitSeed &seed : LimitSeeds) {
        if (QStringView(seed.space) == space)
            limits.append(QJsonObject{{u"key"_s, QString::fromUtf16(seed.key)},
                                      {u"namespace"_s, space},
                                      {u"value"_s, limitHere(call, seed)}});
    }
    return limits.isEmpty() ? notFound(u"namespace"_s, space) : json({{u"entities"_s, limits}});
}

QStringList limitSpaces()
{
    return {u"platform.api"_s, u"telephony.configuration"_s, u"notifications"_s};
}

HttpResponse limitDocs()
{
    QJsonArray spaces;
    for (const QString &space : limitSpaces()) {
        QJsonArray limits;
        for (const LimitSeed &seed : LimitSeeds) {
            if (QStringView(seed.space) == space)
                limits.append(QJsonObject{{u"key"_s, QString::fromUtf16(seed.key)},
                                          {u"defaultValue"_s, seed.usual},
                                          {u"description"_s, QString::fromUtf16(seed.about)},
                                          {u"configurable"_s, false}});
        }
        spaces.append(QJsonObject{{u"name"_s, space}, {u"friendlyName"_s, space}, {u"limits"_s, limits}});
    }
    return json({{u"namespaces"_s, spaces}});
}

} // namespace

/// What stands behind organizations/limits.
HttpResponse limitsRoute(RouteCall &call)
{
    const QString part = call.parts.value(0);
    const bool isDocs = part == u"docs"_s && call.parts.size() == 1;
    if (!isDocs && (part != u"namespaces"_s || call.parts.size() > 2))
        return notFound(u"resource"_s, call.request.path);
    if (call.verb != "GET")
        return wrongVerb();
    if (isDocs)
        return limitDocs();
    if (call.parts.size() == 2)
        return limitsOf(call, call.parts[1]);
    return json({{u"entities"_s, QJsonArray::fromStringList(limitSpaces())}});
}

} // namespace Stationmaster::OrgSim
