// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

namespace Stationmaster {

/// A request body that can be read once. QNetworkAccessManager sends a request again on its own, a POST too,
/// when a connection is cut before the answer (seen in Qt 6.4.2, up to three times); it has to rewind the
/// body for that, and this one cannot be rewound. An empty one helps as well. Needs
/// DoNotBufferUploadDataAttribute and Content-Length.
class OneShotBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray data, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_data.size() - m_position; }
    bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qsizetype m_position = 0;
};

} // namespace Stationmaster
