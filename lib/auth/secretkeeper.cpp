// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/secretkeeper.h"

namespace Stationmaster {

namespace {

using Job = SecretStore::Job;
using Outcome = SecretAnswer::Outcome;

SecretKeeper::Keeping keepingAfter(Outcome outcome)
{
    if (outcome == Outcome::Done)
        return SecretKeeper::Keeping::Kept;
    return outcome == Outcome::Refused ? SecretKeeper::Keeping::Refused : SecretKeeper::Keeping::ThisRunOnly;
}

} // namespace

SecretKeeper::SecretKeeper(SecretStore &keychain, QObject *parent) : QObject(parent), m_keychain(keychain)
{
    connect(&keychain, &SecretStore::answeredLate, this, &SecretKeeper::note);
}

Call<SecretKeeper::Keeping> SecretKeeper::keep(const QString &key, const QByteArray &secret)
{
    m_memory.write(key, secret);
    m_forgotten.remove(key);
    m_entries[key] = {.keeping = Keeping::ThisRunOnly, .reason = Outcome::Waiting};
    const auto written = m_keychain.write(key, secret);
    // The keeper may be gone by then, and the caller waits for an end nevertheless.
    return mapped<Keeping, SecretAnswer>(
        written, [keeper = QPointer(this), key](const Result<SecretAnswer> &answer) -> Result<Keeping> {
            if (keeper)
                keeper->note(Job::Write, key, *answer);
            return keepingAfter(answer->outcome);
        });
}

Call<SecretAnswer> SecretKeeper::read(const QString &key)
{
    if (m_memory.contains(key))
        return m_memory.read(key);
    m_forgotten.remove(key);
    return mapped<SecretAnswer, SecretAnswer>(
        m_keychain.read(key), [keeper = QPointer(this), key](const Result<SecretAnswer> &answer) {
            if (keeper)
                keeper->note(Job::Read, key, *answer);
            return answer;
        });
}

Call<SecretAnswer> SecretKeeper::forget(const QString &key)
{
    m_memory.remove(key);
    m_entries.remove(key);
    m_forgotten.insert(key);
    Q_EMIT changed(key);
    return m_keychain.remove(key);
}

void SecretKeeper::note(Job job, const QString &key, const SecretAnswer &answer)
{
    const bool isHeld = m_memory.contains(key);
    if (job == Job::Remove || m_forgotten.contains(key) || (job == Job::Write && !isHeld))
        return;
    if (job == Job::Read) {
        if (isHeld)
            return; // a newer one was kept while the keychain was looking for the old one
        if (answer.isDone())
            m_memory.write(key, answer.secret);
        m_entries[key] = {.keeping = answer.isDone() ? Keeping::Kept : Keeping::Nothing,
                          .reason = answer.outcome};
    } else {
        m_entries[key] = {.keeping = keepingAfter(answer.outcome), .reason = answer.outcome};
    }
    Q_EMIT changed(key);
}

} // namespace Stationmaster
