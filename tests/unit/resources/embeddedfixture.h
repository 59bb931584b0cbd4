// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/clientcredentials.h"
#include "orgsim/embeddedorg.h"
#include "resources/api.h"
#include "support/awaited.h"
#include "transport/httplog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <gtest/gtest.h>

namespace Stationmaster::Test {

/// The real client against an embedded org in this process.
class EmbeddedFixture : public testing::Test
{
protected:
    explicit EmbeddedFixture(OrgSim::OrgOptions options) : org(std::move(options))
    {
        EXPECT_TRUE(org.start());
        const OrgSim::OrgOptions &made = org.options();
        m_tokens = std::make_unique<ClientCredentials>(org.url(), made.clientId, made.clientSecret, network);
        m_client = std::make_unique<Client>(ClientOptions{.apiUrl = org.url()}, network, *m_tokens, log);
    }
    EmbeddedFixture()
        : EmbeddedFixture(OrgSim::OrgOptions{
              .users = 60, .phones = 40, .sites = 3, .rateCount = 1'000'000, .stationDelayMs = 30})
    {
    }

    Api api() { return Api(*m_client); }

    /// What the org says about itself under `/_org/`.
    QJsonObject asked(const QString &what)
    {
        QUrl url = org.url();
        url.setPath(QStringLiteral("/_org/") + what);
        QNetworkReply *reply = network.get(QNetworkRequest(url));
        QTestEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QTestEventLoop::exitLoop);
        loop.enterLoopMSecs(60'000);
        EXPECT_EQ(reply->error(), QNetworkReply::NoError);
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    /// Controls the org, by `/_org/` + @p what; what it answers.
    QJsonObject post(const QString &what, const QJsonDocument &body)
    {
        QUrl url = org.url();
        url.setPath(QStringLiteral("/_org/") + what);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply *reply = network.post(request, body.toJson(QJsonDocument::Compact));
        QTestEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QTestEventLoop::exitLoop);
        loop.enterLoopMSecs(60'000);
        EXPECT_EQ(reply->error(), QNetworkReply::NoError);
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    /// As the org has them, but for the marks of the last change, which every write moves.
    QJsonArray stored(const QString &table)
    {
        QJsonArray objects;
        for (const QJsonValue object : asked(QStringLiteral("state")).value(table).toArray())
            objects.append(withoutMarks(object.toObject()));
        return objects;
    }
    static QJsonObject withoutMarks(QJsonObject object)
    {
        for (const char *mark : {"dateModified", "modifiedBy", "modifiedByApp"})
            object.remove(QLatin1StringView(mark));
        const QLatin1StringView lines("lines");
        if (object[lines].isArray()) {
            QJsonArray unmarked;
            for (const QJsonValue line : object[lines].toArray())
                unmarked.append(withoutMarks(line.toObject()));
            object[lines] = unmarked;
        }
        return object;
    }
    QJsonObject storedObject(const QString &table, const QString &id)
    {
        for (const QJsonValue object : stored(table)) {
            if (object[QLatin1StringView("id")] == id)
                return object.toObject();
        }
        return {};
    }

    template <typename Row>
    std::vector<Row> allRows(const PagedCall<Row> &call)
    {
        std::vector<Row> rows;
        QObject context;
        call.onPage(&context, [&rows](const std::vector<Row> &page) {
            rows.insert(rows.end(), page.begin(), page.end());
        });
        EXPECT_TRUE(awaited(call.call()).has_value());
        QCoreApplication::sendPostedEvents(&context);
        return rows;
    }

    OrgSim::EmbeddedOrg org;
    QNetworkAccessManager network;
    HttpLog log;

private:
    std::unique_ptr<ClientCredentials> m_tokens;
    std::unique_ptr<Client> m_client;
};

} // namespace Stationmaster::Test
