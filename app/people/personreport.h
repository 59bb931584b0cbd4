// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "people/persondetails.h"

#include <QCoreApplication>

namespace Stationmaster {

/// What a ticket needs to know of a person's phone, as plain text.
class PersonReportText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::PersonReportText)
public:
    /// @p at: when it is written.
    static QString of(const PersonDetails &person, const QString &orgName, const QDateTime &at);
};

} // namespace Stationmaster
