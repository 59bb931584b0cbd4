// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace Stationmaster {

/// One of the places where Genesys Cloud runs (API.md 1).
struct Region
{
    QString id{};     ///< the AWS region: "eu-central-1"
    QString name{};   ///< a proper name, shown as it is: "Europe (Frankfurt)"
    QString domain{}; ///< "mypurecloud.de"

    /// All known regions, in display order. New ones appear, so a person may also type a domain.
    static const QList<Region> &all();
    /// Null when there is none.
    static const Region *withId(QStringView id);
};

/// `https://api.<domain>` and `https://login.<domain>`.
QUrl apiUrlOf(const QString &domain);
QUrl loginUrlOf(const QString &domain);

} // namespace Stationmaster
