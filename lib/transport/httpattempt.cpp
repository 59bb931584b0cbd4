// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/httpattempt.h"

#include "transport/serverclock.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Stationmaster {

namespace {

using Ending = ReplyFacts::Ending;

constexpr qint64 pieceSize = qint64{64} * 1024;

/// A request body that can be read once. QNetworkAccessManager sends a request again on its own, a POST too,
/// when a connection is cut before the answer (seen in Qt 6.4.2, up to three times). For that it rewinds the
/// body, even an empty one, and this one cannot be rewound. Needs DoNotBufferUploadDataAttribute and
/// Content-Length.
class OneShotBody : public QIODevice
{
public:
    explicit OneShotBody(QByteArray data) : m_data(std::move(data)) { open(ReadOnly | Unbuffered); }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_data.size() - m_position; }
    bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min<qint64>(maxSize, bytesAvailable());
        std::memcpy(data, m_data.constData() + m_position, static_cast<std::size_t>(size));
        m_position += static_cast<qsizetype>(size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qsizetype m_position = 0;
};

QNetworkRequest networkRequest(const HttpMessage &message)
{
    QNetworkRequest request(message.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // The size of an answer is bounded here; Qt's own check is for the ratio, and lists compress very well.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Stationmaster/" STATIONMASTER_VERSION ""_s);
    request.setRawHeader("Accept", "application/json");
    if (!message.authorization.isEmpty())
        request.setRawHeader("Authorization", message.authorization);
    return request;
}

Ending endingOf(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::NoError:
        return Ending::Answered;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::OperationCanceledError:
        return Ending::Cut;
    case QNetworkReply::SslHandshakeFailedError:
        return Ending::TlsRefused;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Ending::TimedOut;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return Ending::Garbled;
    default:
        break;
    }
    // Qt has an error for most statuses; for the rest it reports "unknown content", as it does for an answer
    // that cannot be decompressed.
    if (status >= 400)
        return Ending::Answered;
    return status == 0 ? Ending::NoConnection : Ending::Garbled;
}

std::optional<int> numberIn(const QNetworkReply &reply, const char *header)
{
    bool isNumber = false;
    const int number = reply.rawHeader(header).trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<std::chrono::seconds> secondsIn(const QNetworkReply &reply, const char *header)
{
    const auto number = numberIn(reply, header);
    return number ? std::optional(std::chrono::seconds(*number)) : std::nullopt;
}

/// The `Date` of an answer from a cache is the time when it was made, so that is not used.
QDateTime dateIn(const QNetworkReply &reply)
{
    return reply.hasRawHeader("Age") ? QDateTime() : httpDate(reply.rawHeader("Date"));
}

/// Whether only the first part of a success arrived. Qt mostly reports that; but when the connection is
/// closed right after the bytes, Qt 6.4.2 takes some of these answers, chunked ones above all, for whole.
bool isCutShort(const QNetworkReply &reply, const QByteArray &body)
{
    bool hasLength = false;
    const qint64 length = reply.rawHeader("Content-Length").toLongLong(&hasLength);
    if (hasLength && !reply.hasRawHeader("Content-Encoding"))
        return reply.operation() != QNetworkAccessManager::HeadOperation && body.size() < length;
    return endsInsideJson(body);
}

void letGo(QNetworkReply *reply, const QObject *listener)
{
    // Deleting it stops it. An abort() would, too, but then Qt complains when an answer is under way already.
    reply->disconnect(listener);
    reply->deleteLater();
}

} // namespace

HttpAttempt::HttpAttempt(QNetworkAccessManager &network, const HttpMessage &message, Done done,
                         QObject *parent)
    : QObject(parent), m_done(std::move(done)), m_largest(message.largestAnswer)
{
    m_clock.start();
    m_idle.setSingleShot(true);
    m_idle.setInterval(message.timeout);
    m_deadline.setSingleShot(true);
    m_deadline.start(message.deadline);
    for (QTimer *timer : {&m_idle, &m_deadline})
        connect(timer, &QTimer::timeout, this, [this] { finish(Ending::TimedOut); });
    start(network, message);
}

HttpAttempt::~HttpAttempt()
{
    if (!m_reply)
        return;
    letGo(m_reply, this);
}

void HttpAttempt::start(QNetworkAccessManager &network, const HttpMessage &message)
{
    QNetworkRequest request = networkRequest(message);
    const QByteArray verb(verbName(message.verb).data(), verbName(message.verb).size());
    if (message.verb == Verb::Get) {
        m_reply = network.get(request);
    } else if (message.verb == Verb::Head) {
        m_reply = network.head(request);
    } else {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        // Some servers parse any body that has a type, an empty one too.
        if (message.verb != Verb::Delete || !message.body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(message.contentType));
        request.setHeader(QNetworkRequest::ContentLengthHeader, message.body.size());
        m_sentUnseen = message.body.isEmpty();
        auto *body = new OneShotBody(message.body);
        m_reply = network.sendCustomRequest(request, verb, body);
        body->setParent(m_reply);
    }

    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
        m_sent = m_sent || sent > 0;
        m_idle.start();
    });
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this] { m_idle.start(); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_headAfter = elapsed();
        receive();
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpAttempt::receive);
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        finish(endingOf(m_reply->error(), status));
    });
    m_idle.start();
}

void HttpAttempt::receive()
{
    m_idle.start();
    if (!readBytes())
        finish(Ending::TooLong);
}

/// Reads what is there, piece by piece: a few compressed bytes can become very many, and Qt decompresses only
/// what it is asked for. False when the answer is too long.
bool HttpAttempt::readBytes()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_largest)
        return false;
    while (m_body.size() <= m_largest) {
        const QByteArray piece = m_reply->read(pieceSize);
        if (piece.isEmpty())
            return true;
        m_body += piece;
    }
    return false;
}

void HttpAttempt::finish(Ending ending)
{
    if (!m_reply)
        return;
    m_idle.stop();
    m_deadline.stop();
    if (ending != Ending::TooLong && !readBytes())
        ending = Ending::TooLong;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    const bool neverLeft = ending == Ending::NoConnection || ending == Ending::TlsRefused;
    ReplyFacts facts{.ending = ending,
                     .status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                     .mayHaveLeft = m_sent || ending == Ending::Cut || (m_sentUnseen && !neverLeft),
                     .taken = m_body.size(),
                     .correlationId = QString::fromLatin1(reply->rawHeader("ININ-Correlation-Id")),
                     .rate = {.count = numberIn(*reply, "inin-ratelimit-count"),
                              .allowed = numberIn(*reply, "inin-ratelimit-allowed"),
                              .reset = secondsIn(*reply, "inin-ratelimit-reset"),
                              .retryAfter = secondsIn(*reply, "Retry-After")},
                     .host = reply->url().host(),
                     .date = dateIn(*reply),
                     .sinceHead = elapsed() - m_headAfter,
                     .took = elapsed()};
    if (ending != Ending::TooLong)
        facts.body = std::exchange(m_body, {});
    if (ending == Ending::Answered && facts.status < 300 && isCutShort(*reply, facts.body))
        facts.ending = Ending::Cut;
    // Decoders need not handle a byte order mark.
    if (facts.body.startsWith("\xEF\xBB\xBF"))
        facts.body.remove(0, 3);
    // With a status, Qt's message would repeat the URL, whose query must not be shown. For a request that it
    // could not repeat it has none.
    const auto error = reply->error();
    if (facts.status == 0 && error != QNetworkReply::NoError && error != QNetworkReply::ContentReSendError)
        facts.networkWords = reply->errorString();
    letGo(reply, this);
    std::exchange(m_done, nullptr)(facts);
}

} // namespace Stationmaster
