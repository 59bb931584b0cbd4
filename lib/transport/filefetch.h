// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/call.h"

#include <QUrl>

#include <chrono>
#include <memory>

class QIODevice;
class QNetworkAccessManager;
class QNetworkReply;

namespace Stationmaster {

/// Fetches a file whose address is enough to get it (presigned). Nothing of the client goes along: no token,
/// no cookie. Such an address is a secret for as long as it is good, so it is in no log and in no Error. One
/// use an object; abandoned with its owner.
class FileFetch : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        std::chrono::milliseconds silence{30'000}; ///< without progress
        qint64 largest = qint64{1} << 30;          ///< bytes, unpacked
    };

    explicit FileFetch(QObject *parent = nullptr) : FileFetch(Limits(), parent) {}
    explicit FileFetch(const Limits &limits, QObject *parent = nullptr);
    ~FileFetch() override;

    /// Writes what comes into @p into, which is open, borrowed, and must outlive this object or the call. How
    /// many bytes came. Error::Kind::Storage: @p into did not take them. Rejected with the code
    /// "stationmaster.file.refused": the address is not good, or not any more.
    Call<qint64> fetch(const QUrl &url, QIODevice &into);

private:
    void take();
    void end();
    void finish(const Result<qint64> &result);

    const Limits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QNetworkReply *m_reply = nullptr;
    QIODevice *m_into = nullptr;
    qint64 m_bytes = 0;
    CallPromise<qint64> m_promise;
};

} // namespace Stationmaster
