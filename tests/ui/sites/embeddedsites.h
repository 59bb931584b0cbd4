// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "unit/resources/embeddedfixture.h"

#include <QSignalSpy>
#include <QTest>

namespace Stationmaster::Test {

/// The embedded org, and another admin who changes its sites.
class EmbeddedSites : public EmbeddedFixture
{
protected:
    explicit EmbeddedSites(OrgSim::OrgRules rules = {})
        : EmbeddedFixture(OrgSim::OrgOptions{
              .users = 30, .phones = 20, .sites = 5, .rateCount = 1'000'000, .rules = std::move(rules)})
    {
        siteId = stored(QStringLiteral("sites"))[0][QLatin1StringView("id")].toString();
    }

    QJsonObject site(const QString &id = {})
    {
        return storedObject(QStringLiteral("sites"), id.isEmpty() ? siteId : id);
    }
    /// With a new version, as a PUT of another admin would.
    void otherAdminSets(const QJsonObject &set, const QString &id = {})
    {
        const QString whose = id.isEmpty() ? siteId : id;
        QJsonObject all = set;
        all[QStringLiteral("version")] = site(whose)[QLatin1StringView("version")].toInt() + 1;
        QUrl url = org.url();
        url.setPath(QStringLiteral("/_org/edit"));
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const QJsonObject body{{QStringLiteral("type"), QStringLiteral("sites")},
                               {QStringLiteral("id"), whose},
                               {QStringLiteral("set"), all}};
        QNetworkReply *reply = network.post(request, QJsonDocument(body).toJson());
        EXPECT_TRUE(QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000));
        EXPECT_EQ(reply->error(), QNetworkReply::NoError);
        reply->deleteLater();
    }
    /// @p before with these values, and with the version that is there now: what an org should be left with.
    QJsonObject changed(QJsonObject before, const QJsonObject &set)
    {
        for (auto it = set.begin(); it != set.end(); ++it)
            before[it.key()] = it.value();
        before[QStringLiteral("version")] =
            site(before[QLatin1StringView("id")].toString())[QLatin1StringView("version")];
        return before;
    }

    QString siteId;
};

} // namespace Stationmaster::Test
