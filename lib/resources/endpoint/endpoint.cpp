// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/endpoint/endpoint.h"

#include "resources/endpoint/chained.h"

#include <QJsonDocument>
#include <QUrl>

namespace Stationmaster::Endpoint {

namespace {

Result<Document> readDocumentOf(const QString &id, const QByteArray &body)
{
    Result<Document> document = readDocument(body);
    if (document && document->id().compare(id, Qt::CaseInsensitive) != 0)
        return fail({.kind = Error::Kind::Malformed});
    return document;
}

} // namespace

QString pathTo(const QString &base, const QString &id)
{
    return id.isEmpty() ? QString() : base + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

void addParameter(Request &request, const QString &key, const QString &value)
{
    request.query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

void addFilter(Request &request, const QString &key, const QString &value)
{
    addParameter(request, key, value);
    if (value.isEmpty())
        request.path.clear();
}

Result<Document> readDocument(const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    Document document(json.object());
    if (document.id().isEmpty())
        return fail({.kind = Error::Kind::Malformed});
    return document;
}

Call<Document> get(const RequestSender &sender, const QString &base, const QString &id, Priority priority)
{
    return sender.fetch<Document>({.path = pathTo(base, id), .priority = priority},
                                  [id](const Reply &reply) { return readDocumentOf(id, reply.body); });
}

Call<Document> create(const RequestSender &sender, const QString &base, const Document &body)
{
    return sender.fetch<Document>({.verb = Verb::Post, .path = base, .body = body.toJson()},
                                  [](const Reply &reply) { return readDocument(reply.body); });
}

Call<Document> update(const RequestSender &sender, const QString &base, const Document &document)
{
    using Written = std::optional<Document>; // nothing: written, but the answer is empty
    const QString id = document.id();
    const Request put{.verb = Verb::Put, .path = pathTo(base, id), .body = document.toJson()};
    const auto written = sender.fetch<Written>(put, [id](const Reply &reply) -> Result<Written> {
        if (reply.body.trimmed().isEmpty())
            return Written();
        return readDocumentOf(id, reply.body).map([](const Document &read) { return Written(read); });
    });
    return chained<Document, Written>(written, [sender, base, id](const Result<Written> &result) {
        if (!result)
            return finishedCall<Document>(fail(result.error()));
        if (*result)
            return finishedCall<Document>(**result);
        return mapped<Document, Document>(get(sender, base, id), [](const Result<Document> &read) {
            return read.map_error([](Error error) {
                error.ambiguous = true; // the write has happened, only its outcome could not be read
                return error;
            });
        });
    });
}

Call<void> remove(const RequestSender &sender, const QString &base, const QString &id)
{
    const Request request{.verb = Verb::Delete, .path = pathTo(base, id)};
    return mapped<void, Reply>(sender.send(request), [](const Result<Reply> &reply) -> Result<void> {
        if (!reply && reply.error().kind != Error::Kind::NotFound)
            return fail(reply.error());
        return {};
    });
}

} // namespace Stationmaster::Endpoint
