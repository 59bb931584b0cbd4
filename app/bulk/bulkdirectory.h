// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"

#include <QHash>
#include <QObject>

namespace Stationmaster {

/// By what an org sorts its people, as far as only the org can tell who is in which. Each list is read when
/// it is asked for.
class BulkDirectory : public QObject
{
    Q_OBJECT
public:
    enum class By { Group, Queue, Team, Location, Licence };

    explicit BulkDirectory(Api api, QObject *parent = nullptr) : QObject(parent), m_api(std::move(api)) {}

    /// In no particular order.
    Call<std::vector<NamedRow>> names(By by);
    /// The ids of the users in it. Of a location or a licence, those of the last names(), which read who has
    /// which.
    Call<QStringList> members(By by, const QString &id);

private:
    template <typename Row>
    Call<std::vector<Row>> whole(const PagedCall<Row> &pages);
    Call<std::vector<NamedRow>> licences();
    Call<std::vector<NamedRow>> locations();
    Call<std::vector<NamedRow>> withLocationNames();

    Api m_api;
    QHash<QString, QStringList> m_holders; ///< by licence or location, as of the last names()
    QHash<QString, QString> m_placeNames;  ///< by location, as far as users told
};

} // namespace Stationmaster
