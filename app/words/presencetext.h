// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace Stationmaster {

/// The names of presences and routing statuses.
class PresenceText
{
    Q_DECLARE_TR_FUNCTIONS(Stationmaster::PresenceText)
public:
    /// As the client of Genesys Cloud has it, for "ON_QUEUE" and "On Queue" alike; what is new stays as it
    /// came.
    static QString name(const QString &status);
};

} // namespace Stationmaster
