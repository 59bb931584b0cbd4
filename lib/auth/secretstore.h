// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport/call.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace Stationmaster {

/// How a store ended one job.
struct SecretAnswer
{
    enum class Outcome {
        Done,
        NotFound,  ///< the store is open, and there is no such secret
        NoBus,     ///< no session bus, so no keychain
        NoService, ///< nobody offers a keychain
        NoKeyring, ///< a keychain service without a keyring, and nobody to set one up
        Locked,    ///< also when a look-up said "not found" because it could not look
        Refused,   ///< a person or the system said no
        Waiting,   ///< no answer yet, mostly because a person is being asked; see answeredLate()
        Failed,    ///< anything else; `words` may say more
    };
    Outcome outcome = Outcome::Failed;
    QByteArray secret{}; ///< of a look-up that is Done
    QString words{};     ///< the store's own, for support; may be empty

    bool isDone() const { return outcome == Outcome::Done; }
    bool operator==(const SecretAnswer &) const = default;
};

/// Where secrets are kept, by a key of the caller's. Calls end with a SecretAnswer, or with
/// Error::Kind::Cancelled when the caller or the store goes; jobs are done in the order of being asked for.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    enum class Job { Read, Write, Remove };

    using QObject::QObject;

    virtual Call<SecretAnswer> read(const QString &key) = 0;
    virtual Call<SecretAnswer> write(const QString &key, const QByteArray &secret) = 0;
    /// Done, too, when there was nothing to remove.
    virtual Call<SecretAnswer> remove(const QString &key) = 0;

Q_SIGNALS:
    /// A job whose call has ended as Waiting has been answered after all.
    void answeredLate(Stationmaster::SecretStore::Job job, const QString &key,
                      const Stationmaster::SecretAnswer &answer);
};

} // namespace Stationmaster
