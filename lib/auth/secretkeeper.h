// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/memorystore.h"

#include <QHash>
#include <QSet>

namespace Stationmaster {

/// A keychain with this run's memory in front of it, so that signing in never waits for a keychain and never
/// fails because of one. It says where a secret is, and that can change later.
class SecretKeeper : public QObject
{
    Q_OBJECT
public:
    enum class Keeping {
        Nothing,     ///< no secret under this key, as far as this run knows
        Kept,        ///< in the keychain
        ThisRunOnly, ///< in memory: reason() says why
        Refused,     ///< in memory, because the keychain was not allowed to take it
    };

    /// @p keychain is borrowed and must outlive the keeper.
    explicit SecretKeeper(SecretStore &keychain, QObject *parent = nullptr);

    /// From now on read() gives @p secret. Ends with Kept, ThisRunOnly or Refused.
    Call<Keeping> keep(const QString &key, const QByteArray &secret);
    /// From memory, else from the keychain. A secret that a slow keychain gives later is announced by
    /// changed().
    Call<SecretAnswer> read(const QString &key);
    /// Out of memory at once, and out of the keychain: its answer.
    Call<SecretAnswer> forget(const QString &key);

    Keeping keeping(const QString &key) const { return m_entries.value(key).keeping; }
    /// The keychain's last outcome for this key.
    SecretAnswer::Outcome reason(const QString &key) const { return m_entries.value(key).reason; }

Q_SIGNALS:
    /// keeping() or reason() of @p key is another one, or a late secret has come.
    void changed(const QString &key);

private:
    struct Entry
    {
        Keeping keeping = Keeping::Nothing;
        SecretAnswer::Outcome reason = SecretAnswer::Outcome::NotFound;
    };
    void note(SecretStore::Job job, const QString &key, const SecretAnswer &answer);

    SecretStore &m_keychain;
    MemoryStore m_memory;
    QHash<QString, Entry> m_entries;
    QSet<QString> m_forgotten; ///< a look-up that ends later must not bring these back
};

} // namespace Stationmaster
