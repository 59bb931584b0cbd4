// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/keychainbackend.h"
#include "transport/call.h"

#include <QHash>

#include <chrono>

namespace Stationmaster {

/// Where the app keeps secrets: in the keychain, with this run's memory in front of it, so that signing in
/// never waits for a keychain and never fails because of one. It tells where a secret is, which can change
/// when the keychain answers late.
///
/// Calls end with the keychain's answer, or with Error::Kind::Cancelled when the caller or the store goes.
/// When the keychain does not answer in time, mostly because it asks a person, a call ends as Waiting; the
/// job goes on, and changed() announces its end.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    enum class Keeping {
        Nothing,     ///< no secret under this key, as far as this run knows
        Kept,        ///< in the keychain
        ThisRunOnly, ///< in memory: reason() says why
    };

    /// @p service: the name under which the keychain shows this program's entries. @p backend is borrowed.
    SecretStore(QString service, KeychainBackend &backend, QObject *parent = nullptr);
    /// What the keychain has begun it may still do.
    ~SecretStore() override;

    /// How long a call waits for the keychain; 5 s by default.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    /// From now on read() gives @p secret, whatever the keychain answers.
    Call<SecretAnswer> save(const QString &key, const QByteArray &secret);
    /// From memory, else from the keychain.
    Call<SecretAnswer> read(const QString &key);
    /// Removes the secret from memory at once, and from the keychain: its answer.
    Call<SecretAnswer> remove(const QString &key);

    Keeping keeping(const QString &key) const { return m_entries.value(key).keeping; }
    /// The keychain's last outcome for this key.
    SecretAnswer::Outcome reason(const QString &key) const { return m_entries.value(key).reason; }

Q_SIGNALS:
    /// keeping() or reason() of @p key has changed, or a late secret has come.
    void changed(const QString &key);

private:
    struct Entry
    {
        Keeping keeping = Keeping::Nothing;
        SecretAnswer::Outcome reason = SecretAnswer::Outcome::NotFound;
        QByteArray secret{};
        quint64 version = 0; ///< of the save() or remove() that made this entry
    };
    Call<SecretAnswer> run(const KeychainJob &job);
    void note(const KeychainJob &job, quint64 version, const SecretAnswer &answer);

    QString m_service;
    KeychainBackend &m_backend;
    std::chrono::milliseconds m_timeout{5'000};
    QHash<QString, Entry> m_entries;
    quint64 m_version = 0;
    std::vector<CallPromise<SecretAnswer>> m_open;
};

} // namespace Stationmaster
