// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace Stationmaster {

/// What to look for in the org's audit: changes of telephony objects in a span of time.
struct AuditQuery
{
    QDateTime from{};
    QDateTime to{};
    QString entityType{}; ///< "Phone", "PhoneBase", "Line", "LineBase" or "Site"; empty: all of them
    QString entityId{};   ///< empty: all
};

struct AuditChange
{
    QString property{};
    QStringList before{};
    QStringList after{};
    bool operator==(const AuditChange &) const = default;
};

/// One entry (API.md 9). Any part can be missing.
struct AuditRow
{
    QString id{};
    QDateTime when{};
    QString action{}; ///< "Create", "Update", "Delete", …
    QString userId{};
    QString userName{};
    QString clientId{}; ///< of the OAuth client
    QString entityType{};
    QString entityId{};
    QString entityName{};
    std::vector<AuditChange> changes{};
    bool operator==(const AuditRow &) const = default;
};

} // namespace Stationmaster
