// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "people/userdetails.h"

#include <QCoreApplication>

namespace Stationmaster {

/// What a ticket needs to know of a person's phone, as plain text.
class UserReportText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::UserReportText)
public:
    /// @p at: when it is written.
    static QString of(const UserDetails &person, const QString &orgName, const QDateTime &at);
};

} // namespace Stationmaster
