// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/client.h"

#include "transport/clientprivate.h"
#include "transport/requestrules.h"
#include "transport/tokensource.h"

namespace Stationmaster {

Error withOrigin(Error error, const Reply &reply, const QString &verbAndPath, bool write)
{
    if (error.verbAndPath.isEmpty())
        error.verbAndPath = verbAndPath;
    if (error.correlationId.isEmpty())
        error.correlationId = reply.correlationId;
    if (error.httpStatus == 0)
        error.httpStatus = reply.status;
    error.ambiguous = error.ambiguous || write;
    return error;
}

Client::Client(ClientOptions options, QNetworkAccessManager &network, TokenSource &tokens, HttpLog &log,
               QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(options), network, tokens, log))
{
}

Client::~Client()
{
    d->endAll();
}

Call<Reply> Client::send(const Request &request)
{
    if (auto error = d->refusal(request))
        return finishedCall<Reply>(fail(std::move(*error)));
    return d->enqueue(request);
}

bool Client::isReadOnly() const
{
    return d->options.readOnly;
}

void Client::forbidWrites()
{
    d->options.readOnly = true;
}

QUrl Client::apiUrl() const
{
    return d->options.apiUrl;
}

RateBudget &Client::budget()
{
    return d->budget;
}

QDateTime Client::serverNow() const
{
    return d->serverTime().value_or(QDateTime::currentDateTimeUtc());
}

bool Client::knowsServerTime() const
{
    return d->serverTime().has_value();
}

bool Client::hasUser() const
{
    return d->tokens.hasUser();
}

int Client::waiting() const
{
    return d->waiting();
}

std::optional<Error> Client::Private::refusal(const Request &request) const
{
    Error error{.verbAndPath = request.verbAndPath()};
    if (m_ending)
        error.kind = Error::Kind::Cancelled;
    else if (options.readOnly && !isAllowedReadOnly(request))
        error.kind = Error::Kind::ReadOnly;
    else if (!isAcceptableUrl(options.apiUrl))
        error = unacceptableUrl(options.apiUrl, request.verbAndPath());
    else if (!isApiPath(request.path))
        error.kind = Error::Kind::Rejected;
    else
        return std::nullopt;
    return error;
}

} // namespace Stationmaster
