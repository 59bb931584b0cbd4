// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "unit/resources/embeddedfixture.h"

#include <QTest>

namespace Stationmaster::Test {

/// An embedded org whose first sites have every kind of trouble on their way out (lib/orgsim/seed).
class RoutesOrg : public EmbeddedFixture
{
protected:
    RoutesOrg() : EmbeddedFixture({.users = 5, .phones = 2, .sites = 7, .rateCount = 1'000'000})
    {
        sites = allRows(api().sites().all());
    }

    SiteRow site(const QString &name) const
    {
        const auto found = std::ranges::find(sites, name, &SiteRow::name);
        EXPECT_NE(found, sites.end()) << name.toStdString();
        return found == sites.end() ? SiteRow() : *found;
    }
    void faults(const QJsonArray &rules) { post(QStringLiteral("faults"), QJsonDocument(rules)); }
    /// Every request for a list is answered so; @p list as in listPath().
    static QJsonObject fault(const QString &list, int status)
    {
        const QJsonObject body{
            {QStringLiteral("message"), QStringLiteral("Missing the following permission(s)")},
            {QStringLiteral("code"), QStringLiteral("missing.any.permissions")},
            {QStringLiteral("status"), status},
            {QStringLiteral("contextId"), QStringLiteral("reference-") + list},
            {QStringLiteral("messageParams"),
             QJsonObject{{QStringLiteral("permissions"), QStringLiteral("[telephony:plugin:all]")}}}};
        return {{QStringLiteral("verb"), QStringLiteral("GET")},
                {QStringLiteral("path"), listPath(list)},
                {QStringLiteral("exact"), true},
                {QStringLiteral("kind"), QStringLiteral("status")},
                {QStringLiteral("status"), status},
                {QStringLiteral("body"), body},
                {QStringLiteral("times"), -1}};
    }
    void refuse(const QString &list) { faults({fault(list, 403)}); }
    /// "numberplans", "outboundroutes", "trunks" or "edges"
    static QString listPath(const QString &list)
    {
        const QString edges = QStringLiteral("/api/v2/telephony/providers/edges");
        if (list == QStringLiteral("edges"))
            return edges;
        return list == QStringLiteral("trunks") ? edges + QStringLiteral("/trunks")
                                                : edges + QStringLiteral("/sites/*/") + list;
    }
    /// How often each list was asked for so far, by the last part of its path.
    QMap<QString, int> asks()
    {
        QMap<QString, int> counts;
        for (const QJsonValue entry : asked(QStringLiteral("log"))[QLatin1StringView("requests")].toArray()) {
            const QString last =
                entry[QLatin1StringView("path")].toString().section(u'?', 0, 0).section(u'/', -1);
            if (QStringList{QStringLiteral("numberplans"), QStringLiteral("outboundroutes"),
                            QStringLiteral("trunks"), QStringLiteral("edges")}
                    .contains(last))
                ++counts[last];
        }
        return counts;
    }

    std::vector<SiteRow> sites;
};

} // namespace Stationmaster::Test
