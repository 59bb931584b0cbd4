// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/error.h"
#include "transport/request.h"

#include <QUrl>

namespace Stationmaster {

/// Whether @p url is `https`, or `http` to this machine: no secret crosses a network in the clear.
bool isAcceptableUrl(const QUrl &url);
/// Error for a request whose URL isAcceptableUrl() rejects. For `http` its code is
/// "stationmaster.plain.http".
Error unacceptableUrl(const QUrl &url, const QString &verbAndPath);

/// Whether the path is one of the API's and cannot be read as another one ("/api/v2/…", no "..", no query).
bool isApiPath(const QString &path);

/// Whether a read-only client may send @p request. A POST is allowed by a list of paths here, never only
/// because the caller says that it reads.
bool isAllowedReadOnly(const Request &request);

/// The URL of @p request below @p apiUrl.
QUrl requestUrl(const QUrl &apiUrl, const Request &request);

} // namespace Stationmaster
