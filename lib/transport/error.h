// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>

namespace Stationmaster {

/// One entry of the `details` of a Genesys error body (API.md 3.3). Any part may be empty.
struct ErrorDetail
{
    QString errorCode{};
    QString fieldName{};
    QString entityId{};
    QString entityName{};
};

/// Why a call did not succeed, in terms of what a person can do about it. The library states facts; the
/// sentences for people are written in `app/words/problemtext`.
struct Error
{
    Q_GADGET
public:
    enum class Kind {
        Cancelled, ///< by this program
        ReadOnly,  ///< a write was refused before it left the process
        Offline,   ///< no connection, connection cut, host not found
        Timeout,   ///< no answer in time
        Tls, ///< the certificate or the TLS handshake was refused, or the URL is `http` to another machine
        Unauthorized, ///< 401 after the one refresh that is allowed
        Forbidden,    ///< 403; `permissions` names what is missing, when the server says so
        NotFound,     ///< 404
        Conflict,     ///< 409, or 400 with the version sentence (API.md 3.2)
        RateLimited,  ///< 429 that outlasted every retry
        TooLarge,     ///< 413, or 400 `response.entity.too.large`
        Rejected,     ///< any other 4xx: the request itself is not acceptable
        Server,       ///< 5xx
        Malformed,    ///< an answer that is no JSON, half a JSON, or not of the expected shape
        Storage,      ///< a local file (the journal) could not be read or written
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Malformed;
    int httpStatus = 0;    ///< 0 when no status line arrived
    QString code{};        ///< the body's `code`, for example "missing.any.permissions"
    QString message{};     ///< the server's or the network layer's own words; may be empty; never HTML
    QString permissions{}; ///< for Forbidden: messageParams.permissions, for example "[telephony:plugin:all]"
    QString correlationId{}; ///< body `contextId`, else header `ININ-Correlation-Id`
    QString verbAndPath{};   ///< "POST /api/v2/…", without query values, for support
    QString host{};          ///< the one that did not answer or cannot be trusted
    QList<ErrorDetail> details{};
    /// The server's `Retry-After`, which is sent in whole seconds, else 0. For RateLimited the longer one of
    /// it and `inin-ratelimit-reset`, because both must be over (API.md 3.4).
    std::chrono::milliseconds retryAfter{0};

    /// True when a write may have been carried out although no proper answer arrived. Such a write must be
    /// looked up, never repeated.
    bool ambiguous = false;

    /// True when any detail, or the body's code, equals @p errorCode (compared without regard to case).
    bool hasCode(QStringView errorCode) const;
};

/// The name of @p kind, such as "RateLimited": for logs, never for people.
QLatin1StringView kindName(Error::Kind kind);

/// Whether @p error says that a list was asked for in pages that are too large, in one of the ways of API.md
/// 3.1.
bool isAboutPageSize(const Error &error);

} // namespace Stationmaster
