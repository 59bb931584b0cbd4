// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/secretstore.h"

#include <QHash>

namespace Stationmaster {

/// Keeps secrets for as long as it lives, and nowhere else.
class MemoryStore : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    Call<SecretAnswer> read(const QString &key) override;
    Call<SecretAnswer> write(const QString &key, const QByteArray &secret) override;
    Call<SecretAnswer> remove(const QString &key) override;

    bool contains(const QString &key) const { return m_secrets.contains(key); }

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace Stationmaster
