// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/memorystore.h"

namespace Stationmaster {

Call<SecretAnswer> MemoryStore::read(const QString &key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        return finishedCall<SecretAnswer>(SecretAnswer{.outcome = SecretAnswer::Outcome::NotFound});
    return finishedCall<SecretAnswer>(SecretAnswer{.outcome = SecretAnswer::Outcome::Done, .secret = *found});
}

Call<SecretAnswer> MemoryStore::write(const QString &key, const QByteArray &secret)
{
    m_secrets.insert(key, secret);
    return finishedCall<SecretAnswer>(SecretAnswer{.outcome = SecretAnswer::Outcome::Done});
}

Call<SecretAnswer> MemoryStore::remove(const QString &key)
{
    m_secrets.remove(key);
    return finishedCall<SecretAnswer>(SecretAnswer{.outcome = SecretAnswer::Outcome::Done});
}

} // namespace Stationmaster
