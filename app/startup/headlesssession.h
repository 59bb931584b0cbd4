// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "startup/startoptions.h"

#include <QObject>

#include <memory>

namespace Stationmaster {

class KeychainBackend;
class Session;

/// Signs in as the command line says, without a window. Sets the program's name and language and keeps the
/// trace. Needs a QCoreApplication and no display.
class HeadlessSession : public QObject
{
    Q_OBJECT
public:
    enum class Access {
        ReadOnly, ///< nothing can be written, whatever is tried
        AsAsked,  ///< read-only where the connection is
    };

    /// @p keychain is borrowed; without it, the system's keychain.
    explicit HeadlessSession(StartOptions options, KeychainBackend *keychain = nullptr);
    ~HeadlessSession() override;

    /// Once. Ends with signedIn() or failed().
    void start(Access access);

    const StartOptions &options() const;
    /// From signedIn() on.
    Session &session() const;

Q_SIGNALS:
    void signedIn();
    void failed(const QString &sentence);

private:
    void startDemo();
    void useConnection();
    void signIn(ApiAccess access);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Stationmaster
