// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/keychainbackend.h"

#include <chrono>

namespace Stationmaster {

/// The operating system's keychain. A job that takes longer than the patience, mostly because it is asking a
/// person, ends its call as Waiting and goes on; answeredLate() tells how it ended. The window works
/// meanwhile.
class KeychainStore : public SecretStore
{
    Q_OBJECT
public:
    /// @p service: the name under which the keychain shows this program's entries. @p backend is borrowed.
    KeychainStore(QString service, KeychainBackend &backend, QObject *parent = nullptr);
    /// Calls under way end with Error::Kind::Cancelled; what the keychain has begun it may still do.
    ~KeychainStore() override;

    /// 5 s by default.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    Call<SecretAnswer> read(const QString &key) override;
    Call<SecretAnswer> write(const QString &key, const QByteArray &secret) override;
    Call<SecretAnswer> remove(const QString &key) override;

private:
    struct Ticket;
    Call<SecretAnswer> run(const KeychainJob &job);
    void ended(const std::shared_ptr<Ticket> &ticket, const KeychainEnd &end);
    void conclude(const std::shared_ptr<Ticket> &ticket, const SecretAnswer &answer);

    QString m_service;
    KeychainBackend &m_backend;
    std::chrono::milliseconds m_patience{5'000};
    std::vector<std::shared_ptr<Ticket>> m_open;
};

} // namespace Stationmaster
