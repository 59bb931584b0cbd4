// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/document.h"
#include "transport/requestsender.h"

namespace Stationmaster::Endpoint {

/// @p base with @p id as its last segment, percent-encoded. Without an id, which would lead to the whole
/// list, it is no path of the API: the client rejects such a request, also with more segments behind, and
/// never sends it.
QString pathTo(const QString &base, const QString &id);

/// Adds `key=value`, encoded so that the server reads exactly @p value, whatever is in it.
void addParameter(Request &request, const QString &key, const QString &value);
/// The same for a filter. With an empty @p value, which would let everything through, the client rejects the
/// request.
void addFilter(Request &request, const QString &key, const QString &value);

/// The object in @p body, with an id; otherwise Malformed.
Result<Document> readDocument(const QByteArray &body);

// One object each. An empty id ends as Rejected; an answer with another id than the one asked for is
// Malformed.

Call<Document> get(const RequestSender &sender, const QString &base, const QString &id,
                   Priority priority = Priority::Interactive);
Call<Document> create(const RequestSender &sender, const QString &base, const Document &body);
/// A PUT; where the answer is empty, which is a success, too, the object is read afterwards.
Call<Document> update(const RequestSender &sender, const QString &base, const Document &document);
/// 404 counts as success.
Call<void> remove(const RequestSender &sender, const QString &base, const QString &id);

} // namespace Stationmaster::Endpoint
