// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace Stationmaster {

/// How to reach one org. The secret lives in memory only.
struct Connection
{
    QUrl apiUrl{};
    QUrl loginUrl{};
    QString clientId{};
    QString clientSecret{};
    bool readOnly = false;
    QString place{}; ///< shown beside the org's name, such as its region
};

} // namespace Stationmaster
