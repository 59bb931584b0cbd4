// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snapshots/orgchanges.h"

#include <QCoreApplication>

namespace Stationmaster {

/// The words for a difference between two snapshots.
class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::ChangeText)
public:
    static QString object(OrgChange::Object object); ///< "Phone"
    static QString what(const OrgChange &change);    ///< "new", "moved to another site"
    static QString before(const OrgChange &change);
    static QString after(const OrgChange &change);

private:
    static QString value(const OrgChange &change, const QJsonValue &value);
};

} // namespace Stationmaster
