// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/verdict.h"

#include <QCoreApplication>

namespace Stationmaster {

/// What people complain of, why that happens, and what to look at.
struct Complaint
{
    QString title{};
    QString cause{};
    std::vector<Check> checks{}; ///< what this program can look at
    /// Where the proof is, beside the checks.
    enum class Evidence { None, Calls, Routes };
    Evidence evidence = Evidence::None;
    QStringList byUser{}; ///< what only the user can
};

class Troubleshooting
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::Troubleshooting)
public:
    static std::vector<Complaint> complaints();
    /// A text to send to the user; @p name may be empty.
    static QString message(const Complaint &complaint, const QString &name);
};

} // namespace Stationmaster
