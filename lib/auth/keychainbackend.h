// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace Stationmaster {

/// How a keychain ended one job.
struct SecretAnswer
{
    enum class Outcome {
        Done,
        NotFound,  ///< the keychain is open, and has no such secret
        NoBus,     ///< no session bus, so no keychain
        NoService, ///< no program offers a keychain
        NoKeyring, ///< there is a keychain service, but it has no keyring and cannot ask for a new one
        Locked,    ///< also when a look-up said "not found" because it could not look
        Refused,   ///< a person or the system said no
        Waiting,   ///< no answer in time, mostly because a person is being asked
        Failed,    ///< any other error
    };
    Outcome outcome = Outcome::Failed;
    QByteArray secret{}; ///< of a look-up that is Done

    bool isDone() const { return outcome == Outcome::Done; }
};

struct KeychainJob
{
    enum class Kind { Read, Write, Remove };

    Kind kind = Kind::Read;
    QString service{}; ///< the name under which the keychain shows this program's entries
    QString key{};
    QByteArray secret{}; ///< to write
};

/// The operating system's keychain. An interface, so that a test can take its place.
class KeychainBackend
{
public:
    virtual ~KeychainBackend() = default;

    /// Calls @p done once, from the event loop, unless @p context has died by then. That may take as long as
    /// a person needs to answer, or never happen. To remove what is not there is Done.
    virtual void run(const KeychainJob &job, QObject *context,
                     std::function<void(const SecretAnswer &)> done) = 0;
};

} // namespace Stationmaster
