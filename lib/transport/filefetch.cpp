// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/filefetch.h"

#include "transport/requestrules.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Kind::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::OperationCanceledError: // by the transfer timeout
        return Error::Kind::Timeout;
    default:
        return Error::Kind::Offline;
    }
}

/// Not in Qt's own words, which name the address.
Error errorOf(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 500)
        return {.kind = Error::Kind::Server, .httpStatus = status};
    if (status >= 300)
        return {.kind = Error::Kind::Rejected, .httpStatus = status, .code = u"stationmaster.file.refused"_s};
    return {.kind = kindOf(reply.error()), .host = reply.url().host()};
}

} // namespace

FileFetch::FileFetch(const Limits &limits, QObject *parent)
    : QObject(parent), m_limits(limits), m_network(std::make_unique<QNetworkAccessManager>())
{
}

FileFetch::~FileFetch() = default;

Call<qint64> FileFetch::fetch(const QUrl &url, QIODevice &into)
{
    if (!isAcceptableUrl(url)) {
        Error error = unacceptableUrl(url, {});
        error.message.clear();
        return finishedCall<qint64>(fail(error));
    }
    m_into = &into;
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(3);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setDecompressedSafetyCheckThreshold(-1); // the size is bounded here
    request.setTransferTimeout(static_cast<int>(m_limits.silence.count()));
    m_reply = m_network->get(request);
    m_reply->setParent(this);
    connect(m_reply, &QIODevice::readyRead, this, &FileFetch::take);
    connect(m_reply, &QNetworkReply::finished, this, &FileFetch::end);
    m_promise.onCancel([fetch = QPointer(this)] {
        if (fetch)
            fetch->finish(fail({.kind = Error::Kind::Cancelled}));
    });
    return m_promise.call();
}

void FileFetch::take()
{
    if (!m_reply || m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 300)
        return; // what is said of an error is no part of the file
    const QByteArray piece = m_reply->readAll();
    m_bytes += piece.size();
    if (m_bytes > m_limits.largest)
        finish(fail({.kind = Error::Kind::TooLarge}));
    else if (m_into->write(piece) != piece.size())
        finish(fail({.kind = Error::Kind::Storage, .message = m_into->errorString()}));
}

void FileFetch::end()
{
    take();
    if (!m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWhole = m_reply->error() == QNetworkReply::NoError && status >= 200 && status < 300;
    finish(isWhole ? Result<qint64>(m_bytes) : Result<qint64>(fail(errorOf(*m_reply))));
}

void FileFetch::finish(const Result<qint64> &result)
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->deleteLater();
    }
    m_promise.finish(result);
}

} // namespace Stationmaster
