// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/seed/seeddata.h"

#include "orgsim/rules/oddparts.h"
#include "orgsim/rules/store.h"

#include <array>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int HoursADay = 24;

struct CitySeed
{
    const char16_t *name;
    const char16_t *timeZone;
    const char16_t *emergency; ///< the number in E.164
    QStringList regions;
    bool latencyBased;
};

/// A list of one region, of several, and of none; both Relay/TURN behaviours with each.
QList<CitySeed> citySeeds()
{
    return {{u"Berlin", u"Europe/Berlin", u"+4930112", {u"eu-central-1"_s, u"eu-west-1"_s}, false},
            {u"Dublin", u"Europe/Dublin", u"+353112", {u"eu-west-1"_s, u"eu-west-2"_s}, true},
            {u"Mumbai", u"Asia/Kolkata", u"+91112", {u"ap-south-1"_s, u"ap-southeast-1"_s}, true},
            {u"São Paulo", u"America/Sao_Paulo", u"+55190", {u"sa-east-1"_s}, false},
            {u"東京 Tokyo",
             u"Asia/Tokyo",
             u"+81119",
             {u"ap-northeast-1"_s, u"ap-northeast-2"_s, u"ap-southeast-2"_s},
             true},
            {u"Home Office", u"Etc/UTC", u"+18005550100", {}, true}};
}

QJsonObject locationOf(Store &store, const CitySeed &city, const QString &name)
{
    const QString id = store.newId();
    const QString number = QString::fromUtf16(city.emergency);
    const QJsonObject location{
        {u"id"_s, id},
        {u"name"_s, name},
        {u"version"_s, 2},
        {u"state"_s, u"active"_s},
        {u"emergencyNumber"_s,
         QJsonObject{{u"e164"_s, number}, {u"number"_s, number.mid(1)}, {u"type"_s, u"default"_s}}},
        {u"selfUri"_s, QString(u"/api/v2/locations/"_s + id)}};
    store.locations.put(location);
    return location;
}

} // namespace

QJsonObject property(const QJsonValue &instance, const QJsonObject &extras)
{
    QJsonObject entry = extras;
    entry[u"value"_s] = QJsonObject{{u"instance"_s, instance}};
    return entry;
}

QJsonObject divisionNumber(int n)
{
    static constexpr std::array<const char16_t *, DivisionCount> Names{u"Home", u"Europe", u"Asia Pacific"};
    const auto which = static_cast<std::size_t>(n) % Names.size();
    return {{u"id"_s, u"d1515100-0000-4000-8000-00000000000%1"_s.arg(which)},
            {u"name"_s, QString::fromUtf16(Names[which])}};
}

void addSites(Store &store, int count)
{
    const QList<CitySeed> cities = citySeeds();
    for (int i = 0; i < count; ++i) {
        const CitySeed &city = cities[i % cities.size()];
        QString name = QString::fromUtf16(city.name);
        if (i >= cities.size())
            name += u" %1"_s.arg(i / cities.size() + 1);
        const QString id = store.newId();
        // Times without a zone, a null, and keys beyond the schema: all of it has to survive a PUT (API.md
        // 7).
        QJsonObject site{
            {u"id"_s, id},
            {u"name"_s, name},
            {u"description"_s, u""_s},
            {u"division"_s, divisionNumber(i)},
            {u"version"_s, 12},
            {u"state"_s, u"active"_s},
            {u"mediaModel"_s, u"Cloud"_s},
            {u"managed"_s, false},
            {u"coreSite"_s, false},
            {u"location"_s, locationOf(store, city, name)},
            {u"edgeAutoUpdateConfig"_s, QJsonObject{{u"timeZone"_s, QString::fromUtf16(city.timeZone)},
                                                    {u"rrule"_s, u"FREQ=DAILY"_s},
                                                    {u"start"_s, u"2026-01-01T02:00:00.000"_s},
                                                    {u"end"_s, u"2026-01-01T05:00:00.000"_s}}},
            {u"ntpSettings"_s, QJsonObject{{u"servers"_s, QJsonArray{u"ntp.example.org"_s}}}},
            {u"addresses"_s, QJsonArray{}},
            {u"primarySites"_s, QJsonArray{}},
            {u"secondarySites"_s, QJsonArray{}},
            {u"edges"_s, QJsonArray{}},
            {u"primaryEdges"_s, QJsonArray{}},
            {u"secondaryEdges"_s, QJsonArray{}},
            {u"cloudProxyForceTurn"_s, false},
            {u"callerId"_s, QString(QString::fromUtf16(city.emergency) + u"555"_s)},
            {u"callerName"_s, QJsonValue::Null},
            {u"siteClass"_s, QJsonObject{{u"tier"_s, 2}, {u"labels"_s, QJsonArray{u"b"_s, u"a"_s}}}},
            {u"mediaRegions"_s, QJsonArray::fromStringList(city.regions)},
            {u"mediaRegionsUseLatencyBased"_s, city.latencyBased},
            {u"selfUri"_s, QString(u"/api/v2/telephony/providers/edges/sites/"_s + id)}};
        setSeedDates(site, store, (30 + 7 * (i % 20)) * HoursADay);
        store.sites.put(site);
    }
}

/// API.md 7: edges embed their site, which is what makes a PUT of all that was read too large.
void addEdges(Store &store, int count)
{
    if (store.sites.size() == 0 || count == 0)
        return;
    QJsonObject site = store.sites.get(store.sites.inOrder().front());
    QJsonObject embedded = site;
    for (const QString &part : {u"edges"_s, u"primaryEdges"_s, u"secondaryEdges"_s, u"siteClass"_s})
        embedded.remove(part);
    QJsonArray edges;
    for (int i = 0; i < count; ++i) {
        const QString id = store.newId();
        edges.append(QJsonObject{{u"id"_s, id},
                                 {u"name"_s, u"edge-%1"_s.arg(i + 1)},
                                 {u"version"_s, 5},
                                 {u"state"_s, u"active"_s},
                                 {u"onlineStatus"_s, i == 1 ? u"OFFLINE"_s : u"ONLINE"_s},
                                 {u"physicalEdge"_s, true},
                                 {u"site"_s, embedded},
                                 {u"selfUri"_s, QString(u"/api/v2/telephony/providers/edges/"_s + id)}});
    }
    site[u"edges"_s] = edges;
    site[u"primaryEdges"_s] = edges;
    store.sites.put(site);
}

void addManagedSite(Store &store)
{
    if (store.sites.size() == 0)
        return;
    QJsonObject site = store.sites.get(store.sites.inOrder().back());
    const QString id = store.newId();
    site[u"id"_s] = id;
    site[u"name"_s] = u"PureCloud Voice - AWS"_s;
    site[u"managed"_s] = true;
    site[u"mediaRegions"_s] = QJsonArray{u"eu-central-1"_s};
    site[u"selfUri"_s] = store.sites.uriOf(id);
    store.sites.put(site);
}

void fillStore(Store &store, const OrgOptions &options)
{
    addSites(store, options.sites);
    addTemplates(store, options.templateVariant);
    addProfiles(store, options.templateVariant);
    addPeople(store, options.users, options.seed);
    addPhones(store, std::min(options.phones, options.users));
    addPast(store);
    store.organization = {{u"id"_s, store.newId()},
                          {u"name"_s, u"Northwind Assist"_s},
                          {u"domain"_s, u"northwind-assist"_s},
                          {u"state"_s, u"active"_s},
                          {u"version"_s, 7},
                          {u"defaultLanguage"_s, u"en-US"_s},
                          {u"defaultCountryCode"_s, u"DE"_s},
                          {u"features"_s, QJsonObject{{u"purecloudVoice"_s, true}, {u"webRtc"_s, true}}},
                          {u"productPlatform"_s, u"GenesysCloud"_s},
                          {u"selfUri"_s, u"/api/v2/organizations/me"_s}};
    if (store.sites.size() > 0)
        store.organization[u"defaultSiteId"_s] = store.sites.inOrder().front();
    store.mediaRegions = {
        {u"awsHomeRegion"_s, u"eu-central-1"_s},
        {u"awsCoreRegions"_s, QJsonArray{u"eu-west-1"_s, u"eu-west-2"_s, u"us-east-1"_s, u"ap-south-1"_s,
                                         u"ap-southeast-2"_s, u"ap-northeast-1"_s, u"sa-east-1"_s}},
        {u"awsSatelliteRegions"_s, QJsonArray{u"eu-north-1"_s, u"ap-southeast-1"_s, u"ap-northeast-2"_s}}};
    store.telephonySettings = {{u"persistentConnectionRequired"_s, false},
                               {u"blockCallerIdAccessCode"_s, u"*67"_s}};
    addCalls(store);
    addDirectory(store);
    addManagedSite(store);
    addEdges(store, options.rules.edges);
    addRouting(store);
    addDeleted(store, options.rules.deleted);
    if (options.rules.odd)
        makeOdd(store);
}

} // namespace Stationmaster::OrgSim
