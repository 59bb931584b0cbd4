// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/error.h"

#include <QByteArray>

namespace Stationmaster {

/// A server's message as people may see it: trimmed, of a bounded length, and empty if it is HTML. Pure.
QString plainWords(const QString &words);

/// The body of an error answer. All parts may be empty.
struct ErrorBody
{
    QString code{};
    QString message{};
    QString permissions{};
    QString contextId{};
    QList<ErrorDetail> details{};
};

/// Reads the API's error shape (API.md 3.3) and the login host's (API.md 2.1). Empty for anything else, such
/// as the HTML of a gateway. Pure.
ErrorBody parseErrorBody(const QByteArray &body);

} // namespace Stationmaster
