// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sites/sitesource.h"
#include "ui/pages/smallorg.h"

#include <QJsonArray>

namespace Stationmaster::Test {

/// Sites that a test makes and changes, over the inventory of a SmallOrg that nobody reads.
class FakeSites
{
public:
    FakeSites()
    {
        put({{QStringLiteral("id"), QStringLiteral("berlin")},
             {QStringLiteral("name"), QStringLiteral("Berlin")},
             {QStringLiteral("version"), 12},
             {QStringLiteral("mediaModel"), QStringLiteral("Cloud")},
             {QStringLiteral("mediaRegions"),
              QJsonArray{QStringLiteral("eu-central-1"), QStringLiteral("eu-west-1")}},
             {QStringLiteral("mediaRegionsUseLatencyBased"), false},
             {QStringLiteral("callerName"), QJsonValue()},
             {QStringLiteral("unknownToUs"), QJsonArray{1, QJsonValue(), QStringLiteral("x")}}});
    }

    void put(const QJsonObject &site) { sites[site[QLatin1StringView("id")].toString()] = site; }
    /// As another admin would.
    void set(const QString &id, const QString &key, const QJsonValue &value)
    {
        QJsonObject &site = sites[id];
        site[key] = value;
        site[QStringLiteral("version")] = site[QLatin1StringView("version")].toInt() + 1;
    }

    operator SiteSource() // what they are made for
    {
        return {.inventory = org.inventory,
                .read = [this](const QString &id) { return read(id); },
                .mediaRegions = [this] { return mediaRegions(); }};
    }
    Call<Document> read(const QString &id)
    {
        ++reads;
        if (!sites.contains(id))
            return finishedCall<Document>(fail({.kind = Error::Kind::NotFound}));
        return finishedCall<Document>(Document(sites[id]));
    }
    Call<MediaRegions> mediaRegions() const
    {
        if (!offered)
            return finishedCall<MediaRegions>(fail({.kind = Error::Kind::Forbidden}));
        return finishedCall<MediaRegions>(MediaRegions(*offered));
    }

    SmallOrg org;
    QHash<QString, QJsonObject> sites;
    std::optional<MediaRegions> offered =
        MediaRegions{.home = QStringLiteral("eu-central-1"),
                     .core = {QStringLiteral("eu-west-1"), QStringLiteral("us-east-1")},
                     .satellite = {QStringLiteral("eu-north-1")}};
    int reads = 0;
};

} // namespace Stationmaster::Test
