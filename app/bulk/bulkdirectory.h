// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"

#include <QObject>

namespace Stationmaster {

/// By what an org sorts its people, as far as only the org can tell who is in which. Each list is read when
/// it is asked for.
class BulkDirectory : public QObject
{
    Q_OBJECT
public:
    enum class By { Group, Queue, Team };

    explicit BulkDirectory(Api api, QObject *parent = nullptr) : QObject(parent), m_api(std::move(api)) {}

    /// In no particular order.
    Call<std::vector<NamedRow>> names(By by);
    /// The ids of the users in it.
    Call<QStringList> members(By by, const QString &id);

private:
    Call<std::vector<NamedRow>> whole(const PagedCall<NamedRow> &pages);

    Api m_api;
};

} // namespace Stationmaster
