// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resources/api.h"
#include "session/connection.h"

#include <QObject>

#include <memory>

namespace Stationmaster {

class HttpLog;

/// One signed-in connection to one org: network, token, client. Owns them all. Main thread.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(const Connection &connection, QObject *parent = nullptr);
    ~Session() override;

    /// Gets a token, then asks which org it is for. May be called again after failed().
    void signIn();

    Api api() const;
    Client &client() const;
    HttpLog &log() const;
    /// Known after signedIn().
    const Organization &organization() const;
    /// Where the org is, in words or as the host of its API.
    QString place() const;

Q_SIGNALS:
    void signedIn();
    void failed(const Stationmaster::Error &error);

private:
    void askWhichOrg();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
