// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "people/userdetails.h"
#include "words/report.h"

#include <QCoreApplication>

namespace Stationmaster {

/// What a ticket needs to know of a person's phone.
class UserReportText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::UserReportText)
public:
    /// @p at: when it is written.
    static Report of(const UserDetails &person, const QString &orgName, const QDateTime &at);
    /// What help the vendor's support find the same things; stands last.
    static void addIds(Report &report, const UserDetails &person);
};

} // namespace Stationmaster
