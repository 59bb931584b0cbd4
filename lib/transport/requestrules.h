// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/error.h"
#include "transport/request.h"

#include <QUrl>

namespace Stationmaster {

/// `https`, or `http` to this very machine: nothing secret crosses a network in the clear.
bool isAcceptableUrl(const QUrl &url);
/// Of a request to a URL that is not; its code "stationmaster.plain.http" says so where that is the reason.
Error unacceptableUrl(const QUrl &url, const QString &verbAndPath);

/// Whether the path is one of the API's and cannot be read as another one ("/api/v2/…", no "..", no query).
bool isApiPath(const QString &path);

/// Whether a read-only client may send @p request. A POST is let through by this list of paths, never because
/// the caller says that it only reads.
bool isAllowedReadOnly(const Request &request);

/// The URL of @p request below @p apiUrl.
QUrl requestUrl(const QUrl &apiUrl, const Request &request);

} // namespace Stationmaster
