// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"
#include "unit/resources/oddobjects.h"
#include "unit/transport/clientfixture.h"

#include <QUrlQuery>

namespace Stationmaster::Test {

/// The endpoints against a scripted server.
class ApiFixture : public ClientFixture
{
protected:
    Api api() { return Api(client()); }

    QUrl askedUrl(int index) const { return QUrl::fromEncoded(server.seen.at(index).target); }
    QString askedPath(int index) const { return askedUrl(index).path(QUrl::FullyEncoded); }
    QStringList asked(int index, const QString &key) const
    {
        return QUrlQuery(askedUrl(index)).allQueryItemValues(key, QUrl::FullyDecoded);
    }

    void answer(const QByteArray &json) { server.push(ScriptedServer::json(json)); }
    void answerEntities(const QByteArray &entities)
    {
        answer("{\"entities\":[" + entities + "],\"pageNumber\":1,\"pageCount\":1}");
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
};

} // namespace Stationmaster::Test
