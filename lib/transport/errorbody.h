// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/error.h"

#include <QByteArray>

namespace Stationmaster {

/// @p words of a server as people may see them: trimmed, of a bounded length, and nothing where they are
/// HTML. Pure.
QString plainWords(const QString &words);

/// What the body of a refusal says. All parts may be empty.
struct ErrorBody
{
    QString code{};
    QString message{};
    QString permissions{};
    QString contextId{};
    QList<ErrorDetail> details{};
};

/// Reads the API's error shape (API.md 3.3) and the login host's (API.md 2.1). Anything else, such as the
/// HTML of a gateway, has nothing to say: the result is empty. Pure.
ErrorBody parseErrorBody(const QByteArray &body);

} // namespace Stationmaster
